package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
)

// What follows is what a score reads of plainwords.report/v1 and
// plainwords.comparison/v1. A part that the program does not give is empty.

type foundAction struct {
	ID, Text string
	Owners   []foundOwner
	Deadline foundDeadline
	Status   string
	Vague    bool
	Place    struct {
		Quote string
		Page  int
	}
}

func (a foundAction) String() string {
	if a.Text == "" {
		return a.Place.Quote
	}
	return a.Text
}

type foundOwner struct {
	Name, Role, Kind string
	Also             []string
}

// foundDeadline is empty where the action has none.
type foundDeadline struct{ Text, Date string }

type foundTerm struct {
	Term, Expansion string
	Defined         bool `json:"defined_in_document"`
}

type foundStatement struct {
	passage
	Kind, Source string
}

type foundDispute struct {
	Says struct{ Quote string }
}

type foundConflict struct {
	Kind string
	A, B passage
}

func (c foundConflict) String() string { return c.A.String() + " | " + c.B.String() }

type foundDate struct {
	passage
	Date string
}

type foundPerson struct {
	Name, Kind string
	Also       []string
}

type foundFinding struct {
	passage
	Check, Group string
}

type foundTimescale struct {
	From, To passage
	Met      *bool // nil: nobody can tell
}

type foundTable struct {
	Header []string
	Rows   [][]string
}

// foundChange is an action of one version, or of both, by ids.
type foundChange struct {
	Action, New string
	ReasonGiven bool `json:"reason_given"`
}

type comparison struct {
	Actions struct {
		Added, Removed, Reworded []foundChange
		StillListed              []foundChange `json:"completed_but_still_listed"`
		DeadlineChanged          []foundChange `json:"deadline_changed"`
	}
}

// lintAll reads documents in one run of the program and returns the reports by
// the names of their files. A document that could not be read has none.
func lintAll(bin string, files []string) (map[string]lintReport, error) {
	out, err := output(bin, append([]string{"lint", "--format", "jsonl", "--fail-on", "never"}, files...)...)
	if err != nil {
		return nil, err
	}
	reports := map[string]lintReport{}
	for lines := json.NewDecoder(bytes.NewReader(out)); ; {
		var r lintReport
		switch err := lines.Decode(&r); {
		case errors.Is(err, io.EOF):
			return reports, nil
		case err != nil:
			return nil, fmt.Errorf("%s lint: %w", bin, err)
		}
		reports[r.Document.Name] = r
	}
}

// output returns what the program writes, though it may have to say that not all
// went well.
func output(bin string, args ...string) ([]byte, error) {
	out, err := exec.Command(bin, args...).Output()
	if status := (*exec.ExitError)(nil); errors.As(err, &status) {
		return out, nil
	}
	return out, err
}
