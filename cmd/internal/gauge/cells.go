package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// runCells prints, for each CSV file of expected cells, how well the program's
// table that fits it best agrees with it.
func runCells(args []string, out io.Writer) error {
	f := flags("cells")
	bin := f.String("bin", "./plainwords", "the program to measure")
	pdfs := f.String("pdf", "", "the folder of the PDF files")
	truth := f.String("truth", "", "the folder of the CSV files: NAME.csv, or NAME.1.csv and so on, for NAME.pdf")
	skip := f.String("skip", "indictb1h_14,twotables", "names to leave out")
	mean := f.Float64("mean", 0.85, "the mean that must be reached")
	least := f.Float64("min", 0.6, "what each must reach")
	if err := f.Parse(args); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(*truth, "*.csv"))
	if err != nil {
		return err
	}
	sum, n, lowest := 0.0, 0, 1.0
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".csv")
		pdf := filepath.Join(*pdfs, tableNumber.ReplaceAllString(name, "")+".pdf")
		if _, err := os.Stat(pdf); err != nil || slices.Contains(strings.Split(*skip, ","), name) {
			continue
		}
		score, err := scoreTable(*bin, pdf, file)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%.3f  %s\n", score, name)
		sum, n, lowest = sum+score, n+1, min(lowest, score)
	}
	if n == 0 {
		return errors.New("no tables to measure")
	}
	fmt.Fprintf(out, "mean %.3f, lowest %.3f, of %d tables\n", sum/float64(n), lowest, n)
	if sum/float64(n) < *mean || lowest < *least {
		return errMissed
	}
	return nil
}

var tableNumber = regexp.MustCompile(`\.\d$`)

func scoreTable(bin, pdf, file string) (float64, error) {
	want, err := readCSV(file)
	if err != nil {
		return 0, err
	}
	report, err := readLint(bin, pdf)
	if err != nil {
		return 0, err
	}
	best := 0.0
	for _, t := range report.Tables {
		best = max(best, bestCut(want, strip(append([][]string{t.Header}, t.Rows...))))
	}
	return best, nil
}

func readCSV(file string) ([][]string, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	r := csv.NewReader(in)
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(file), err)
	}
	return strip(rows), nil
}

// strip takes all white space out of the cells.
func strip(rows [][]string) [][]string {
	out := make([][]string, len(rows))
	for i, row := range rows {
		out[i] = make([]string, len(row))
		for k, cell := range row {
			out[i][k] = strings.Map(func(r rune) rune {
				if unicode.IsSpace(r) || r == '\uFEFF' {
					return -1
				}
				return r
			}, cell)
		}
	}
	return out
}

// bestCut scores a table whole and cut to the rows that are most like the
// truth's first and last: some truths hold only a part of a page.
func bestCut(want, got [][]string) float64 {
	best := adjacencyF1(want, got)
	if len(want) == 0 {
		return best
	}
	for _, first := range mostAlike(want[0], got) {
		for _, last := range mostAlike(want[len(want)-1], got) {
			if first <= last {
				best = max(best, adjacencyF1(want, got[first:last+1]))
			}
		}
	}
	return best
}

// mostAlike are the rows of a table that share the largest part of their cells
// with row.
func mostAlike(row []string, table [][]string) []int {
	var at []int
	most := 0.0
	for i := range table {
		switch s := alike(row, table[i]); {
		case s > most:
			most, at = s, []int{i}
		case s == most && s > 0:
			at = append(at, i)
		}
	}
	const enough = 5
	return at[:min(len(at), enough)]
}

func alike(a, b []string) float64 {
	both, all := 0, 0
	for _, s := range a {
		if s != "" {
			all++
			if slices.Contains(b, s) {
				both++
			}
		}
	}
	return float64(both) / float64(max(all, 1))
}

// relation is a pair of neighbouring cells.
type relation struct {
	a, b string
	down bool
}

// relations are the pairs of each cell with text and the next one to its right
// and below it, blank cells passed over (Göbel, Hassan, Oro and Orsi, "ICDAR 2013
// Table Competition", 2013).
func relations(table [][]string) map[relation]int {
	found := map[relation]int{}
	for i, row := range table {
		for k, cell := range row {
			if cell == "" {
				continue
			}
			for _, right := range row[k+1:] {
				if right != "" {
					found[relation{cell, right, false}]++
					break
				}
			}
			for _, below := range table[i+1:] {
				if k < len(below) && below[k] != "" {
					found[relation{cell, below[k], true}]++
					break
				}
			}
		}
	}
	return found
}

func adjacencyF1(want, got [][]string) float64 {
	return multisetF1(relations(want), relations(got))
}
