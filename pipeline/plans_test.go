package pipeline_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
)

func TestMain(m *testing.M) {
	engine.Main()
	os.Exit(m.Run())
}

var updatePlans = flag.Bool("update-plans", false, "write what is read into testdata/plans/outline")

// The blocks of each of our own plans, in their order, are those that a careful
// reader wrote down: reading order, headings, lists, tables, furniture, fields
// and what was ticked.
func TestPlans(t *testing.T) {
	files, err := filepath.Glob("../testdata/plans/pdf/*.pdf")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d plans, %v", len(files), err)
	}
	e := engine.New(engine.Options{})
	t.Cleanup(func() { _ = e.Close() })
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".pdf")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			r, err := pipeline.Read(context.Background(), ingest.Source{Name: file, Data: data}, pipeline.Config{Engine: e})
			if err != nil {
				t.Fatal(err)
			}
			got := outline(r.Document)
			golden := filepath.Join("..", "testdata", "plans", "outline", name+".txt")
			if *updatePlans {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
				t.Error(d)
			}
			laws(t, r.Document)
		})
	}
}

// outline writes a line for each block: page, kind, level, and the text of those
// that hold no others.
func outline(d *doc.Document) string {
	var b strings.Builder
	var write func([]doc.Block, string)
	write = func(blocks []doc.Block, indent string) {
		for i := range blocks {
			k := &blocks[i]
			fmt.Fprintf(&b, "%s%d %s", indent, k.Page, k.Kind)
			switch k.Kind {
			case doc.Heading, doc.ListItem:
				fmt.Fprintf(&b, " %d", k.Level)
			case doc.Table:
				fmt.Fprintf(&b, " of %d columns, %d header rows", k.Cols, k.HeaderRows)
			case doc.Cell:
				if k.RowSpan > 1 || k.ColSpan > 1 {
					fmt.Fprintf(&b, " over %d rows and %d columns", k.RowSpan, k.ColSpan)
				}
			}
			if len(k.Children) == 0 {
				fmt.Fprintf(&b, ": %s", d.Quote(k.Span))
			}
			b.WriteByte('\n')
			write(k.Children, indent+"  ")
		}
	}
	write(d.Blocks, "")
	return b.String()
}

// laws hold for every document: runs and blocks are in order and inside the
// text, children inside their parents, every run has its place on paper.
func laws(t *testing.T, d *doc.Document) {
	t.Helper()
	end := 0
	for _, r := range d.Runs {
		if r.Span.Start < end || r.Span.End > len(d.Text) || r.Span.Empty() {
			t.Fatalf("run at %v after %d", r.Span, end)
		}
		end = r.Span.End
		if places := d.Locate(r.Span); len(places) != 1 || places[0].Page != r.Page {
			t.Fatalf("run at %v stands at %v", r.Span, places)
		}
	}
	var check func([]doc.Block, doc.Span)
	check = func(blocks []doc.Block, within doc.Span) {
		at := within.Start
		for i := range blocks {
			s := blocks[i].Span
			if s.Start < at || !within.Contains(s) || !blocks[i].Label.Empty() && !s.Contains(blocks[i].Label) {
				t.Fatalf("block at %v within %v after %d", s, within, at)
			}
			at = s.End
			check(blocks[i].Children, s)
		}
	}
	check(d.Blocks, doc.Span{End: len(d.Text)})
	at := 0
	for _, s := range d.Sentences {
		if s.Span.Start < at || s.Span.Empty() {
			t.Fatalf("sentence at %v after %d", s.Span, at)
		}
		at = s.Span.End
	}
}
