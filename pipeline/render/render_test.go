package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// renderer is what the commands ask of each renderer here.
type renderer interface {
	Add(*pipeline.Report) error
	Close() error
}

// sample is a report of one line on page 3, with a finding of each severity.
func sample() *pipeline.Report {
	d := paragraphs("Ring the IDVA.")
	d.Format, d.SHA256 = doc.PDF, "00"
	d.Pages = []doc.Page{{Number: 3, Width: 595.276, Height: 841.89}}
	for _, w := range []struct {
		start, end int
		x0, x1     float64
	}{{0, 4, 72, 95.04}, {5, 8, 98, 113.26}, {9, 14, 116, 150.449}} {
		d.Runs = append(d.Runs, doc.Run{Span: doc.Span{Start: w.start, End: w.end}, Page: 3, Box: doc.Box{X0: w.x0, Y0: 80, X1: w.x1, Y1: 92}})
	}
	check := &lint.Check{Name: "undefined-acronym", Group: "jargon", Why: "Nobody can act on letters that they do not know."}
	r := &pipeline.Report{Name: "plan.pdf", Document: d, Words: 1234, English: true}
	for s := lint.Error; s >= lint.Suggestion; s-- {
		r.Findings = append(r.Findings, lint.Finding{Span: doc.Span{Start: 9, End: 13}, Check: check, Severity: s, Message: "“IDVA” is not explained.", Suggestion: "Write it out."})
	}
	r.Terms = []glossary.Use{{Term: "IDVA", Spans: []doc.Span{{Start: 9, End: 13}}}}
	return r
}

func TestReportText(t *testing.T) {
	var b bytes.Buffer
	text := NewReportText(&b, false)
	r := sample()
	r.Warnings = []doc.Warning{{Page: 2, Message: "there is no text on this page"}}
	if err := errors.Join(text.Add(r), text.Close()); err != nil {
		t.Fatal(err)
	}
	want := `plan.pdf: note: page 2: there is no text on this page

plan.pdf:3: error: “IDVA” is not explained. [undefined-acronym]
  | Ring the IDVA.
  |          ^^^^
  why: Nobody can act on letters that they do not know.
  instead: Write it out.

plan.pdf:3: warning: “IDVA” is not explained. [undefined-acronym]
  | Ring the IDVA.
  |          ^^^^
  instead: Write it out.

plan.pdf:3: suggestion: “IDVA” is not explained. [undefined-acronym]
  | Ring the IDVA.
  |          ^^^^
  instead: Write it out.

plan.pdf: 1 error, 1 warning, 1 suggestion (1 page, 1,234 words)
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReportTextOfSeveral(t *testing.T) {
	var b bytes.Buffer
	text := NewReportText(&b, false)
	if err := errors.Join(text.Add(sample()), text.Add(sample()), text.Close()); err != nil {
		t.Fatal(err)
	}
	if want := "\n\n2 documents: 2 errors, 2 warnings, 2 suggestions\n"; !strings.HasSuffix(b.String(), want) {
		t.Errorf("the end is not %q:\n%s", want, b.String())
	}
	if n := strings.Count(b.String(), "why:"); n != 2 {
		t.Errorf("the reason is given %d times, want once a document", n)
	}
}

func TestColourChangesNoWord(t *testing.T) {
	var plain, coloured bytes.Buffer
	for w, colour := range map[*bytes.Buffer]bool{&plain: false, &coloured: true} {
		if err := NewReportText(w, colour).Add(sample()); err != nil {
			t.Fatal(err)
		}
	}
	stripped := coloured.String()
	for _, code := range []string{"0", bold, red, yellow, cyan} {
		stripped = strings.ReplaceAll(stripped, "\x1b["+code+"m", "")
	}
	if stripped != plain.String() || coloured.String() == plain.String() {
		t.Errorf("without colour:\n%s\nwith it:\n%s", plain.String(), stripped)
	}
}

func TestReportJSON(t *testing.T) {
	var b bytes.Buffer
	j := NewReportJSON(&b, false)
	if err := errors.Join(j.Add(sample()), j.Close()); err != nil {
		t.Fatal(err)
	}
	var got report
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	where := place{Page: 3, Boxes: []box{{116, 80, 143.6, 92}}, Quote: "IDVA"}
	if diff := cmp.Diff(where, got.Findings[0].Place); diff != "" {
		t.Errorf("place of the finding (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]place{where}, got.Terms[0].Places); diff != "" {
		t.Errorf("places of the term (-want +got):\n%s", diff)
	}
	if got.Summary != (summary{Errors: 1, Warnings: 1, Suggestions: 1}) || got.Findings[2].Severity != "suggestion" || got.Document.Pages != 1 {
		t.Errorf("%+v", got)
	}
}

// No array is null, whatever is missing.
func TestJSONHasNoNull(t *testing.T) {
	empty := &pipeline.Report{Document: &doc.Document{Pages: []doc.Page{{Number: 1}}}, English: true}
	for name, r := range map[string]*pipeline.Report{"empty": empty, "sample": sample()} {
		for schema, open := range map[string]func(*bytes.Buffer) renderer{
			ReportSchema: func(b *bytes.Buffer) renderer { return NewReportJSON(b, false) },
			TextSchema:   func(b *bytes.Buffer) renderer { return NewTextJSON(b, false) },
		} {
			var b bytes.Buffer
			if err := open(&b).Add(r); err != nil {
				t.Fatal(err)
			}
			arrays := strings.ReplaceAll(b.String(), `"level":null`, "") // that may not be said
			if strings.Contains(arrays, "null") || !strings.HasPrefix(b.String(), `{"schema":"`+schema+`"`) {
				t.Errorf("%s: %s", name, b.String())
			}
		}
	}
}

func TestJSONLists(t *testing.T) {
	for _, c := range []struct {
		many    bool
		reports int
		want    string
	}{{false, 0, ""}, {false, 1, "1\n"}, {true, 0, "[]\n"}, {true, 1, "[1\n]\n"}, {true, 3, "[1\n,1\n,1\n]\n"}} {
		var b bytes.Buffer
		list := newJSONList(&b, c.many)
		for range c.reports {
			if err := list.add(1); err != nil {
				t.Fatal(err)
			}
		}
		if err := list.close(); err != nil || b.String() != c.want {
			t.Errorf("%+v: %q, error %v", c, b.String(), err)
		}
	}
}

// The words and blocks of the text point at themselves.
func TestTextJSON(t *testing.T) {
	out := textOf(sample())
	var words []string
	for _, w := range out.Pages[0].Words {
		words = append(words, w.Text)
		if out.Text[w.Start:w.End] != w.Text {
			t.Errorf("%+v is not where it says", w)
		}
	}
	if diff := cmp.Diff([]string{"Ring", "the", "IDVA."}, words); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]float64{116, 80, 150.4, 92}, out.Pages[0].Words[2].Box); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if out.Pages[0].Width != 595.3 || out.Pages[0].Page != 3 {
		t.Errorf("%+v", out.Pages[0])
	}
	if b := out.Blocks[0]; out.Text[b.Start:b.End] != b.Place.Quote || b.Place.Page != 3 {
		t.Errorf("%+v", b)
	}
}

// full fails after some bytes, as a disk does.
type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	f.room -= len(p)
	if f.room < 0 {
		return 0, errors.New("no space left")
	}
	return len(p), nil
}

func TestWriteErrorsAreReported(t *testing.T) {
	for name, r := range map[string]renderer{
		"text": NewReportText(&full{}, false), "json": NewReportJSON(&full{}, true), "json later": NewReportJSON(&full{room: 1}, true),
		"plain": NewPlainText(&full{}), "github": NewGitHub(&full{}), "html": NewReportHTML(&full{}), "text json": NewTextJSON(&full{}, false),
	} {
		if r.Add(sample()) == nil {
			t.Errorf("%s: a full disk is no error", name)
		}
	}
}

func TestTenth(t *testing.T) {
	for x, want := range map[float64]float64{72: 72, 80.05: 80.1, 80.04: 80, -0.04: 0, -1.26: -1.3} {
		if got := tenth(x); got != want || math.Signbit(got) != math.Signbit(want) {
			t.Errorf("tenth(%v) = %v, want %v", x, got, want)
		}
	}
}

func TestPlaceOverPageEnd(t *testing.T) {
	d := &doc.Document{Text: "one two", Runs: []doc.Run{
		{Span: doc.Span{Start: 0, End: 3}, Page: 1, Box: doc.Box{X0: 1, Y0: 2, X1: 3, Y1: 4}},
		{Span: doc.Span{Start: 4, End: 7}, Page: 2, Box: doc.Box{X0: 5, Y0: 6, X1: 7, Y1: 8}},
	}}
	want := place{Page: 1, Boxes: []box{{1, 2, 3, 4}}, Quote: "one two"}
	if diff := cmp.Diff(want, placeOf(d, doc.Span{Start: 0, End: 7})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWarnings(t *testing.T) {
	got := Warnings([]doc.Warning{
		{Page: 0, Message: "damaged"},
		{Page: 2, Message: "no text"},
		{Page: 3, Message: "no text"},
		{Page: 4, Message: "garbled"},
		{Page: 5, Message: "no text"},
		{Page: 6, Message: "no text"},
		{Page: 9, Message: "no text"},
	})
	want := []string{"damaged", "pages 2–3, 5–6, 9: no text", "page 4: garbled"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPlural(t *testing.T) {
	for n, want := range map[int]string{0: "0 words", 1: "1 word", 999: "999 words", 1000: "1,000 words", 1234567: "1,234,567 words"} {
		if got := plural(n, "word"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
