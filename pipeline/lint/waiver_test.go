package lint

import (
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func TestWaive(t *testing.T) {
	d := &doc.Document{Text: "the  social\nworker’s report"}
	blame, jargon := &Check{Name: "blame"}, &Check{Name: "jargon"}
	whole := doc.Span{Start: 0, End: len(d.Text)}
	findings := []Finding{{Check: blame, Span: whole}, {Check: jargon, Span: doc.Span{Start: 0, End: 3}}, {Check: blame}}
	for _, c := range []struct {
		name   string
		waiver Waiver
		want   string // the findings that it waives
	}{
		{"the words", Waiver{Check: "blame", Quote: "The social worker's report"}, "0"},
		{"other words", Waiver{Check: "blame", Quote: "the social worker"}, ""},
		{"another check's words", Waiver{Check: "jargon", Quote: "the social worker's report"}, ""},
		{"by name", Waiver{Check: "blame", Document: "plan.pdf"}, "02"},
		{"by hash", Waiver{Check: "jargon", Document: "00ff"}, "1"},
		{"another document", Waiver{Check: "blame", Document: "other.pdf"}, ""},
		{"no words", Waiver{Check: "blame"}, "02"},
	} {
		kept, waived := Waive(findings, []*Waiver{&c.waiver}, d, "plan.pdf", "00ff")
		var got strings.Builder
		for i, f := range findings {
			for _, w := range waived {
				if w.Check == f.Check && w.Span == f.Span {
					got.WriteString(string(rune('0' + i)))
				}
			}
		}
		if got.String() != c.want || len(kept)+len(waived) != len(findings) {
			t.Errorf("%s: waived %q, want %q; %d kept", c.name, got.String(), c.want, len(kept))
		}
	}
}

func TestWaivedNamesEveryWaiver(t *testing.T) {
	d := &doc.Document{Text: "IDVA"}
	twice := []*Waiver{{Check: "jargon", Quote: "idva"}, {Check: "jargon", Quote: "IDVA", Document: "plan.pdf"}}
	_, waived := Waive([]Finding{{Check: &Check{Name: "jargon"}, Span: doc.Span{Start: 0, End: 4}}}, twice, d, "plan.pdf")
	if len(waived) != 1 || len(waived[0].By) != 2 {
		t.Errorf("%+v", waived)
	}
}
