package main

import (
	"encoding/json"
	"fmt"
	"os/exec"
)

// textReport is what the gauge needs of plainwords.text/v1.
type textReport struct {
	Text  string
	Pages []struct {
		Page  int
		Words []struct {
			Text       string
			Start, End int
			Box        []float64
			Hidden     bool
		}
	}
}

// lintReport is what the gauge needs of plainwords.report/v1.
type lintReport struct {
	Document        struct{ Name, Kind string }
	Readability     struct{ Sentences int }
	Actions         []foundAction
	Terms           []foundTerm
	Negativity      []passage
	Strengths       []passage
	ParentsViews    []passage `json:"parents_views"`
	ChildsViews     []passage `json:"childs_views"`
	Statements      []foundStatement
	Disputes        []foundDispute `json:"recorded_disputes"`
	Inconsistencies []foundConflict
	Missing         []struct{ Section string }
	Dates           []foundDate
	Timescales      []foundTimescale
	Tables          []foundTable
	Findings        []foundFinding
	People          []foundPerson
}

func readText(bin, file string) (textReport, error) {
	var r textReport
	return r, readJSON(&r, bin, "text", "--format", "json", file)
}

func readLint(bin, file string) (lintReport, error) {
	var r lintReport
	return r, readJSON(&r, bin, "lint", "--format", "json", "--fail-on", "never", file)
}

func readJSON(into any, bin string, args ...string) error {
	out, err := exec.Command(bin, args...).Output()
	if err != nil {
		return fmt.Errorf("%s %s: %w", bin, args[0], err)
	}
	return json.Unmarshal(out, into)
}
