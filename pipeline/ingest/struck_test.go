package ingest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A line through words that begins and ends with them strikes them out; an underline and the
// rule of a table do not.
func TestMarkStruck(t *testing.T) {
	for _, c := range []struct {
		name string
		rule doc.Rule
		want []string
	}{
		{"through all", doc.Rule{X0: 10, Y0: 105, X1: 62, Y1: 105.5}, []string{"You", "will"}},
		{"through one", doc.Rule{X0: 40, Y0: 104.8, X1: 62, Y1: 105.4}, []string{"will"}},
		{"a little longer", doc.Rule{X0: 9, Y0: 105, X1: 63, Y1: 105.5}, []string{"You", "will"}},
		{"under", doc.Rule{X0: 10, Y0: 109, X1: 62, Y1: 109.5}, nil},
		{"over", doc.Rule{X0: 10, Y0: 100, X1: 62, Y1: 100.5}, nil},
		{"the rule of a table", doc.Rule{X0: 5, Y0: 105, X1: 300, Y1: 105.5}, nil},
		{"through half a word", doc.Rule{X0: 10, Y0: 105, X1: 22, Y1: 105.5}, nil},
		{"a thick bar", doc.Rule{X0: 10, Y0: 103, X1: 62, Y1: 107}, nil},
		{"upright", doc.Rule{X0: 35, Y0: 100, X1: 35.5, Y1: 140}, nil},
	} {
		p := doc.Page{Width: 500, Height: 500, Rules: []doc.Rule{c.rule}, Words: []doc.Word{
			{Text: "You", Box: doc.Box{X0: 10, Y0: 100, X1: 36, Y1: 110}},
			{Text: "will", Box: doc.Box{X0: 40, Y0: 100, X1: 62, Y1: 110}},
			{Text: "below", Box: doc.Box{X0: 10, Y0: 114, X1: 40, Y1: 124}},
		}}
		markStruck(&p)
		if got := struckIn(p.Words); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A "not" alone is never left out: that would make a duty of a ban.
func TestOnlyNotStruck(t *testing.T) {
	p := doc.Page{Rules: []doc.Rule{{X0: 40, Y0: 105, X1: 55, Y1: 105.5}}, Words: []doc.Word{
		{Text: "will", Box: doc.Box{X0: 10, Y0: 100, X1: 36, Y1: 110}}, {Text: "not", Box: doc.Box{X0: 40, Y0: 100, X1: 55, Y1: 110}}, {Text: "come", Box: doc.Box{X0: 60, Y0: 100, X1: 85, Y1: 110}},
	}}
	if markStruck(&p); struckIn(p.Words) != nil {
		t.Errorf("%q", struckIn(p.Words))
	}
}

// Struck-out words of a page of the web are so by element or by style.
func TestStruckHTML(t *testing.T) {
	for page, want := range map[string]string{
		`<p>Sam stays. <s>Ann goes.</s></p>`:                                                        "Ann goes.",
		`<p>Sam stays. <del>Ann goes.</del> <ins>Ann stays.</ins></p>`:                              "Ann goes.",
		`<p>Sam stays. <span style="text-decoration: line-through">Ann goes.</span></p>`:            "Ann goes.",
		`<style>.out{text-decoration:line-through}</style><p>Sam. <i class="out">Ann goes.</i></p>`: "Ann goes.",
		`<p>Sam stays. <u>Ann goes.</u></p>`:                                                        "",
		`<p style="display:none">Sam stays. <s>Ann goes.</s></p>`:                                   "",
	} {
		paper, err := Read(context.Background(), Source{Name: "p.html", Data: []byte(page)}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(struckIn(paper.Pages[0].Words), " "); got != want {
			t.Errorf("%s: %q, want %q", page, got, want)
		}
	}
}

func struckIn(words []doc.Word) []string {
	var out []string
	for _, w := range words {
		if w.Hidden == doc.Struck {
			out = append(out, w.Text)
		}
	}
	return out
}
