package plan

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/structure"
)

func TestMain(m *testing.M) {
	engine.Main()
	os.Exit(m.Run())
}

// document reads a small document in Markdown.
func document(t testing.TB, markdown string) *doc.Document {
	t.Helper()
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.md", Data: []byte(markdown)}, ingest.Options{})
	if err != nil {
		t.Fatalf("the case cannot be read: %v", err)
	}
	return structure.Build(paper)
}

// said is what is read in a document, in words.
type said struct {
	*Plan
	d *doc.Document
}

func read(t testing.TB, markdown string) said {
	t.Helper()
	d := document(t, markdown)
	return said{Read(d), d}
}

// lines writes each action as "words | owners | deadline | day".
func (s said) lines() []string {
	out := []string{}
	for _, a := range s.Actions {
		when, day := "", ""
		if a.Deadline != nil {
			when = s.d.Quote(a.Deadline.Span)
			if !a.Deadline.Day.IsZero() {
				day = a.Deadline.Day.String()
			}
		}
		out = append(out, strings.TrimRight(strings.Join([]string{s.d.Quote(a.Span), ownerNames(a.Owners), when, day}, " | "), " |"))
	}
	return out
}

func ownerNames(owners []Owner) string {
	var names []string
	for _, o := range owners {
		names = append(names, o.Name)
	}
	return strings.Join(names, " + ")
}

// person writes somebody as "name, role, kind".
func (s said) person(name string) string {
	for _, q := range s.People {
		if q.Name == name {
			return q.Name + ", " + q.Role + ", " + string(q.Kind)
		}
	}
	return "nobody"
}

// readerOf is a reader that knows a document's people and days.
func readerOf(t testing.TB, markdown string) *reader {
	t.Helper()
	r := newReader(document(t, markdown))
	r.readSections()
	r.kind = r.kindOf()
	r.jurisdiction = r.jurisdictionOf()
	r.readDates()
	r.readEvents()
	r.readPeople()
	return r
}

func readHTML(t testing.TB, html string) said {
	t.Helper()
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.html", Data: []byte("<!DOCTYPE html><html><body>" + html + "</body></html>")}, ingest.Options{})
	if err != nil {
		t.Fatalf("the case cannot be read: %v", err)
	}
	d := structure.Build(paper)
	return said{Read(d), d}
}
