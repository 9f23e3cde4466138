package main

import (
	"cmp"
	"path/filepath"
	"slices"
	"time"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// waiving is the use of a file of waivers in one run.
type waiving struct {
	file     string
	waivers  []*waiver // those that hold
	checks   []*lint.Check
	problems []problem

	used, judged map[*lint.Waiver]bool
	documents    int // that were checked
}

// problem is what is wrong with the waiver at a line.
type problem struct {
	line  int
	words string
}

// newWaiving reads the file. Of what stands there, only what has a reason, a
// known check and a day to come holds; the rest is a problem. The error is a
// usageError.
func newWaiving(file string, all, selected []*lint.Check, now time.Time) (*waiving, error) {
	read, err := readIgnoreFile(file)
	if err != nil {
		return nil, err
	}
	w := &waiving{file: filepath.Base(file), checks: selected, used: map[*lint.Waiver]bool{}, judged: map[*lint.Waiver]bool{}}
	for _, one := range read {
		if words := one.wrong(all, now); words != "" {
			w.problems = append(w.problems, problem{one.line, words})
		} else {
			w.waivers = append(w.waivers, one)
		}
	}
	return w, nil
}

// wrong says why the waiver does not hold; nothing where it does.
func (w *waiver) wrong(all []*lint.Check, now time.Time) string {
	switch {
	case !knows(all, w.Check):
		return wordsWaiverCheck(nearest(w.Check, namesOf(all)))
	case w.reason == "":
		return wordsNoReason
	case !w.until.IsZero() && !now.Before(w.until.AddDate(0, 0, 1)):
		return wordsExpired
	}
	return ""
}

// list is what the pipeline goes by.
func (w *waiving) list() []*lint.Waiver {
	var out []*lint.Waiver
	for _, one := range w.waivers {
		out = append(out, &one.Waiver)
	}
	return out
}

// look notes which waivers a report made use of.
func (w *waiving) look(r *pipeline.Report) {
	if !r.English {
		return // nothing was looked for in it
	}
	w.documents++
	for _, one := range w.waivers {
		if one.About(r.Called()...) {
			w.judged[&one.Waiver] = true
		}
	}
	for _, f := range r.Waived {
		for _, by := range f.By {
			w.used[by] = true
		}
	}
}

// close returns all problems, in the order of the file, when so many documents
// have been asked for. Nothing is said of a waiver whose check did not run, or
// whose document was not checked.
func (w *waiving) close(documents int) []problem {
	for _, one := range w.waivers {
		complete := one.Document != "" || w.documents == documents
		if complete && w.judged[&one.Waiver] && !w.used[&one.Waiver] && knows(w.checks, one.Check) {
			w.problems = append(w.problems, problem{one.line, wordsUnused})
		}
	}
	slices.SortStableFunc(w.problems, func(a, b problem) int { return cmp.Compare(a.line, b.line) })
	return w.problems
}

func knows(checks []*lint.Check, name string) bool { return slices.Contains(namesOf(checks), name) }

func namesOf(checks []*lint.Check) []string {
	names := make([]string, len(checks))
	for i, c := range checks {
		names[i] = c.Name
	}
	return names
}
