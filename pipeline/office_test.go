package pipeline_test

import (
	"context"
	"encoding/json"
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

// officeGold is what a word processor's file says, as its writer noted it before any
// reader ran (testdata/office/README.md).
type officeGold struct {
	Format    string
	Said      []string
	NotSaid   []string `json:"not_said"`
	Once      []string
	Headings  [][2]any
	Items     [][3]any
	Tables    [][][]string
	Furniture []string
	Hidden    []string
	Struck    []string
	Comments  int
	Commented []string
	Changes   bool
	Attached  int
	Author    *string
	Boxes     [][2]any `json:"checkboxes"`
	Actions   []struct {
		Text            string
		Owner, Deadline *string
	}
}

// Files of word processors are read as their writers meant them.
func TestOffice(t *testing.T) {
	golds, err := filepath.Glob("../testdata/office/gold/*.json")
	if err != nil || len(golds) < 8 {
		t.Fatalf("%d files, %v", len(golds), err)
	}
	e := engine.New(engine.Options{})
	t.Cleanup(func() { _ = e.Close() })
	read, actions := 0, 0
	for _, file := range golds {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var gold officeGold
		if err := json.Unmarshal(data, &gold); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".json") + "." + gold.Format
		t.Run(name, func(t *testing.T) {
			source := filepath.Join("../testdata/office", name)
			if data, err = os.ReadFile(source); err != nil {
				t.Fatal(err)
			}
			r, err := pipeline.Run(context.Background(), ingest.Source{Name: name, Data: data}, pipeline.Config{Engine: e, Checks: checks.All()})
			if err != nil {
				t.Fatal(err)
			}
			laws(t, r.Document)
			o := newOfficeText(r.Document)
			o.words(t, &gold)
			o.layout(t, &gold)
			o.leavings(t, &gold)
			done, of := doesWhat(t, r, &gold)
			read, actions = read+done, actions+of
		})
	}
	if actions < 20 || 100*read < 95*actions {
		t.Errorf("%d of %d actions are read", read, actions)
	}
}

// officeText is the text of a document, by how it is read.
type officeText struct {
	doc                     *doc.Document
	said, furniture, hidden string
	headings, items         []string
	tables                  []string
}

func newOfficeText(d *doc.Document) *officeText {
	o := &officeText{doc: d}
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		text := d.Quote(b.Span)
		switch b.Kind {
		case doc.Furniture:
			o.furniture += text + "\n"
		case doc.HiddenBox:
			o.hidden += text + "\n"
		case doc.Table:
			o.tables = append(o.tables, tableText(d, b))
		case doc.Heading:
			o.headings = append(o.headings, fmt.Sprint(b.Level, " ", text))
		case doc.ListItem:
			label := d.Quote(b.Label)
			o.items = append(o.items, fmt.Sprint(label, " ", b.Level, " ", strings.TrimSpace(strings.TrimPrefix(text, label))))
		}
		if b.Said() && len(b.Children) == 0 {
			o.said += text + " "
		}
		return b.Said()
	})
	return o
}

// tableText is a table as rows of cells; what a cell covers is empty.
func tableText(d *doc.Document, table *doc.Block) string {
	rows := make([][]string, len(table.Children))
	for i := range rows {
		rows[i] = make([]string, table.Cols)
		for _, c := range table.Children[i].Children {
			rows[i][c.Col] = cellText(d, &c)
		}
	}
	return fmt.Sprintf("%q", rows)
}

// cellText is what stands in a cell, without the signs before items and choices.
func cellText(d *doc.Document, cell *doc.Block) string {
	var parts []string
	doc.Walk(cell.Children, func(b *doc.Block) bool {
		text := b.Span
		if b.Kind == doc.ListItem && !b.Label.Empty() {
			text.Start = b.Label.End
		}
		if len(b.Children) == 0 && b.Kind != doc.Gap {
			parts = append(parts, strings.Trim(d.Quote(text), "☒☐ "))
		}
		return true
	})
	return strings.Join(parts, " ")
}

// words compares what is said, in which order, and what is not.
func (o *officeText) words(t *testing.T, gold *officeGold) {
	at := 0
	for _, phrase := range gold.Said {
		n := strings.Index(o.said[at:], phrase)
		if n < 0 {
			t.Errorf("not said, or not at its place: %q", phrase)
			continue
		}
		at += n
	}
	for _, phrase := range gold.NotSaid {
		if strings.Contains(o.said, phrase) {
			t.Errorf("said: %q", phrase)
		}
	}
	for _, phrase := range gold.Once {
		if n := strings.Count(o.said, phrase); n != 1 {
			t.Errorf("said %d times: %q", n, phrase)
		}
	}
	for _, phrase := range gold.Furniture {
		if !strings.Contains(o.furniture, phrase) {
			t.Errorf("not at the edge of the page: %q in %q", phrase, o.furniture)
		}
	}
	for _, phrase := range slices.Concat(gold.Hidden, gold.Struck) {
		if !strings.Contains(o.hidden, phrase) {
			t.Errorf("not hidden: %q in %q", phrase, o.hidden)
		}
	}
}

// layout compares headings, items, tables and tick boxes.
func (o *officeText) layout(t *testing.T, gold *officeGold) {
	var headings, items []string
	for _, h := range gold.Headings {
		headings = append(headings, fmt.Sprint(h[0], " ", h[1]))
	}
	left := o.headings // a title may be told by its looks, a number may stand before
	for _, h := range headings {
		level, text, _ := strings.Cut(h, " ")
		n := slices.IndexFunc(left, func(read string) bool { return strings.HasPrefix(read, level+" ") && strings.HasSuffix(read, text) })
		if n < 0 {
			t.Errorf("no heading %q in %q", h, o.headings)
			continue
		}
		left = left[n+1:]
	}
	const titles = 2 // a title, and a line of a text box, may look like a heading
	if len(o.headings) > len(headings)+titles {
		t.Errorf("headings %q, want %q", o.headings, headings)
	}
	for i, it := range gold.Items {
		items = append(items, fmt.Sprint(it[0], " ", it[1], " ", it[2]))
		if i < len(o.items) && strings.HasPrefix(o.items[i], items[i]) {
			items[i] = o.items[i] // only its beginning is noted
		}
	}
	if d := cmp.Diff(items, o.items); d != "" {
		t.Errorf("items (-), read (+):\n%s", d)
	}
	if len(o.tables) != len(gold.Tables) {
		t.Errorf("%d tables, want %d", len(o.tables), len(gold.Tables))
	}
	for _, table := range gold.Tables {
		if want := fmt.Sprintf("%q", table); !slices.Contains(o.tables, want) {
			t.Errorf("no such table: %s in\n%s", want, strings.Join(o.tables, "\n"))
		}
	}
	all := o.doc.Quote(doc.Span{End: len(o.doc.Text)})
	for _, b := range gold.Boxes {
		sign := map[any]string{true: "☒", false: "☐"}[b[1]]
		if !strings.Contains(all, fmt.Sprint(sign, " ", b[0])) && !strings.Contains(all, fmt.Sprint(b[0], " ", sign)) {
			t.Errorf("tick box %v is not read", b)
		}
	}
}

// leavings compares what else is in the file.
func (o *officeText) leavings(t *testing.T, gold *officeGold) {
	var commented []string
	for _, r := range o.doc.Runs {
		if r.Noted {
			commented = append(commented, strings.Trim(r.Span.Of(o.doc.Text), ".,;:"))
		}
	}
	want := []string{}
	for _, w := range gold.Commented {
		want = append(want, strings.Trim(w, ".,;:"))
	}
	if len(commented) != gold.Comments || gold.Comments > 0 && !slices.Equal(want, commented) {
		t.Errorf("comments at %q, want %d at %q", commented, gold.Comments, want)
	}
	author := ""
	if gold.Author != nil {
		author = *gold.Author
	}
	if l := o.doc.Leavings; l.Changes > 0 != gold.Changes || l.Attached != gold.Attached || l.Author != author {
		t.Errorf("left in the file: %+v, want changes %v, %d files, author %q", l, gold.Changes, gold.Attached, author)
	}
}

// doesWhat counts the actions that are read with who is to do them and by when. The
// words of a form decide that, not its format: a few may be missed.
func doesWhat(t *testing.T, r *pipeline.Report, gold *officeGold) (read, actions int) {
	for _, want := range gold.Actions {
		var seen []string
		found := false
		for _, a := range r.Plan.Actions {
			quote := r.Document.Quote(a.Span)
			if !strings.Contains(quote, want.Text) {
				continue
			}
			var owners strings.Builder
			for _, o := range a.Owners {
				owners.WriteString(o.Name + ", " + o.Role + ", " + strings.Join(o.Also, ", ") + "; ")
			}
			deadline := ""
			if a.Deadline != nil {
				deadline = r.Document.Quote(a.Deadline.Span)
			}
			seen = append(seen, fmt.Sprintf("%q by %q", owners.String(), deadline))
			found = found || (want.Owner == nil || strings.Contains(strings.ToLower(owners.String()), strings.ToLower(*want.Owner))) && (want.Deadline == nil || deadline != "" && (strings.Contains(*want.Deadline, deadline) || strings.Contains(deadline, *want.Deadline)))
		}
		if found {
			read++
		} else {
			t.Logf("%q is not read, or %q", want.Text, seen)
		}
	}
	return read, len(gold.Actions)
}
