package pipeline_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
)

// A plan says the same as the Word file that it was written in and as the PDF that
// was made of it: the same people have the same to do by the same time, and the
// same is found wrong, but for the layout of a page.
func TestWordAndPDF(t *testing.T) {
	e := engine.New(engine.Options{})
	t.Cleanup(func() { _ = e.Close() })
	for _, plan := range []string{
		"dev/p11-conference-report", "dev/p24-written-agreement", "more/p53-welsh-protection-plan",
		"more/p55-child-in-need-plan-prose", "later/p15-outline-plan", "later/p71-outline-plan",
	} {
		set, name := filepath.Split(plan)
		folder := filepath.Join("..", "testdata", "plans", set)
		word := said(t, e, filepath.Join(folder, "source", name+".docx"))
		pdf := said(t, e, filepath.Join(folder, "pdf", name+".pdf"))
		for part, want := range pdf {
			if d := cmp.Diff(want, word[part]); d != "" {
				t.Errorf("%s: %s, PDF (-), Word (+):\n%s", name, part, d)
			}
		}
	}
}

// said lists what a document says, by part, without the places.
func said(t *testing.T, e *engine.Engine, file string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := pipeline.Run(context.Background(), ingest.Source{Name: filepath.Base(file), Data: data}, pipeline.Config{Engine: e, Checks: checks.All()})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{"tables": cellsOf(r.Document)}
	for _, a := range r.Plan.Actions {
		var line strings.Builder
		line.WriteString(r.Document.Quote(a.Span))
		for _, o := range a.Owners {
			line.WriteString(" | " + o.Name)
		}
		if a.Deadline != nil {
			line.WriteString(" | " + r.Document.Quote(a.Deadline.Span))
		}
		out["actions"] = append(out["actions"], fmt.Sprint(line.String(), " | ", a.Status))
	}
	for _, p := range r.Plan.People {
		out["people"] = append(out["people"], fmt.Sprint(p.Name, " | ", p.Role, " | ", p.Kind))
	}
	for _, f := range r.Findings {
		if f.Check.Group != "layout" {
			out["findings"] = append(out["findings"], f.Check.Name+" | "+r.Document.Quote(f.Span))
		}
	}
	for _, list := range out {
		slices.Sort(list)
	}
	return out
}

// cellsOf are the cells of all tables in order: a page parts tables, and paper does not
// say which row is a header.
func cellsOf(d *doc.Document) []string {
	var cells []string
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Cell && !b.Span.Empty() {
			cells = append(cells, strings.Join(strings.Fields(b.Span.Of(d.Text)), " "))
		}
		return true
	})
	return cells
}
