package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// runScore prints how much of what a careful reader found in plans the program
// finds: precision, recall and F1 of the things that are looked for, and of those
// that both have, the share that is right. Each figure is of all documents of the
// folder together.
func runScore(args []string, out io.Writer) error {
	f := flags("score")
	bin := f.String("bin", "./plainwords", "the program to measure")
	plans := f.String("plans", "", "the folder of the plans: what a reader found in gold/*.json, and the documents that those name")
	show := f.String("show", "", "rows of the table, parted by commas, of which every difference is shown")
	if err := f.Parse(args); err != nil {
		return err
	}
	s := &score{differences: out}
	if *show != "" {
		s.shown = strings.Split(*show, ",")
	}
	if err := s.mayShow(*plans); err != nil {
		return err
	}
	if err := s.scorePlans(*bin, *plans); err != nil {
		return err
	}
	s.print(out)
	for _, facet := range s.shown {
		if s.figureOf(facet) == nil {
			return fmt.Errorf("the table has no row %q", facet)
		}
	}
	return nil
}

// unseen is the name of a set whose plans nobody looks at.
const unseen = "check"

// mayShow refuses to show the differences of a set that is kept unseen: whoever
// mends what it shows has nothing left to measure with.
func (s *score) mayShow(plans string) error {
	folder, err := filepath.Abs(plans)
	if err == nil && len(s.shown) > 0 && filepath.Base(folder) == unseen {
		return errors.New("the plans of a set called " + unseen + " are measured and not shown")
	}
	return err
}

// score is what came of a set of plans.
type score struct {
	figures     []*figure // in the order in which they were first counted
	documents   int
	unread      []string // what was not read: it counts as found nothing
	statements  int      // that the program gave
	sentences   int
	shown       []string // the facets whose differences are shown
	differences io.Writer
}

// scorePlans reads the documents of a folder and counts.
func (s *score) scorePlans(bin, folder string) error {
	golds, err := readGold(folder)
	if err != nil {
		return err
	}
	reports, err := lintAll(bin, golds.files(folder))
	if err != nil {
		return err
	}
	s.documents = len(golds)
	for _, g := range golds {
		got, ok := reports[filepath.Base(g.file())]
		if !ok {
			s.unread = append(s.unread, g.ID)
		}
		s.scorePlan(&reading{score: s, gold: g, got: got})
	}
	for _, g := range golds {
		if g.Diff == nil {
			continue
		}
		before := golds.named(g.Diff.Previous)
		if before == nil {
			return fmt.Errorf("%s: the version before is not there", g.ID)
		}
		s.scorePair(bin, folder, before, g, reports)
	}
	return nil
}

// figure is one row of the table.
type figure struct {
	facet string

	hit, gold  int // of what the reader marked, what the program found
	sound, got int // of what the program found, what the reader marked

	// share says that one of a pair is either right or not: hit of gold are.
	share bool
}

// figure returns the row of a facet, a new one where there was none.
func (s *score) figure(facet string) *figure {
	if f := s.figureOf(facet); f != nil {
		return f
	}
	f := &figure{facet: facet}
	s.figures = append(s.figures, f)
	return f
}

// figureOf returns the row of a facet, nil where there is none.
func (s *score) figureOf(facet string) *figure {
	if i := slices.IndexFunc(s.figures, func(f *figure) bool { return f.facet == facet }); i >= 0 {
		return s.figures[i]
	}
	return nil
}

// found counts things that are looked for. One passage that was found may hold
// several that were marked, so both sides are counted.
func (s *score) found(facet string, hit, gold, sound, got int) {
	f := s.figure(facet)
	f.hit, f.gold, f.sound, f.got = f.hit+hit, f.gold+gold, f.sound+sound, f.got+got
}

// right counts one thing that was found and is right, or wrong.
func (s *score) right(facet string, ok bool) {
	hit := 0
	if ok {
		hit = 1
	}
	s.rightOf(facet, hit, 1)
}

func (s *score) rightOf(facet string, hit, of int) {
	f := s.figure(facet)
	f.share, f.hit, f.gold = true, f.hit+hit, f.gold+of
}

// differ shows a difference where the facet is one that was asked for.
func (s *score) differ(facet, document string, what ...any) {
	if slices.Contains(s.shown, facet) {
		fmt.Fprintln(s.differences, append([]any{facet + ":", document}, what...)...)
	}
}

func (f *figure) precision() float64 {
	if f.got == 0 && f.gold == 0 {
		return 1
	}
	return float64(f.sound) / float64(max(f.got, 1))
}

func (f *figure) recall() float64 {
	if f.gold == 0 {
		return 1
	}
	return float64(f.hit) / float64(f.gold)
}

// value is the one number that a row is judged by: the share that is right, or
// F1.
func (f *figure) value() float64 {
	p, r := f.precision(), f.recall()
	switch {
	case f.share:
		return r
	case p+r == 0:
		return 0
	}
	return 2 * p * r / (p + r)
}

// print writes the table.
func (s *score) print(out io.Writer) {
	fmt.Fprintf(out, "%-32s %6s %6s %6s   %s\n", "found things", "P", "R", "F1", "right/gold/got")
	for _, f := range s.figures {
		if !f.share {
			fmt.Fprintf(out, "%-32s %6.3f %6.3f %6.3f   %d/%d/%d\n", f.facet, f.precision(), f.recall(), f.value(), f.hit, f.gold, f.got)
		}
	}
	fmt.Fprintf(out, "\n%-32s %6s   %s\n", "right where found", "A", "right/of")
	for _, f := range s.figures {
		if f.share {
			fmt.Fprintf(out, "%-32s %6.3f   %d/%d\n", f.facet, f.value(), f.hit, f.gold)
		}
	}
	if s.sentences > 0 {
		fmt.Fprintf(out, "\nstatements: %d emitted for %d sentences (%.0f%%; well under half is asked)\n", s.statements, s.sentences, 100*float64(s.statements)/float64(s.sentences))
	}
	fmt.Fprintf(out, "\n%d documents, %d not read\n", s.documents, len(s.unread))
	for _, what := range s.unread {
		fmt.Fprintln(out, "  not read:", what)
	}
}
