package structure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// In a file of a word processor, whose letters have sizes, a paragraph that looks like a
// heading is one, below those that have the style of one. A page without sizes is taken
// at its tree's word.
func TestHeadingsByLooks(t *testing.T) {
	type line struct {
		role, text string
		size       float64
		bold       bool
	}
	body := line{"P", "Ada rings Una each week, and they talk about how Sam is at school.", 11, false}
	for _, c := range []struct {
		name  string
		lines []line
		want  string
	}{
		{"bold", []line{body, {"P", "What Ada will do", 11, true}, body}, "1 What Ada will do"},
		{"large", []line{{"P", "Plan for Sam", 16, false}, body, {"P", "What Ada will do", 11, true}, body}, "1 Plan for Sam, 2 What Ada will do"},
		{"below a style", []line{{"H1", "Plan for Sam", 16, true}, body, {"P", "What Ada will do", 11, true}, body}, "1 Plan for Sam, 2 What Ada will do"},
		{"capitals", []line{body, {"P", "WHAT ADA WILL DO", 11, false}, body}, "1 WHAT ADA WILL DO"},
		{"a bold sentence", []line{body, {"P", "Ada must ring.", 11, true}, body}, ""},
		{"no sizes", []line{{"P", "What Ada will do", 0, true}, {"P", "Ada rings.", 0, false}}, ""},
	} {
		p := doc.Page{Number: 1}
		root := doc.Tag{Role: "Document"}
		for i, l := range c.lines {
			for w := range strings.FieldsSeq(l.text) {
				p.Words = append(p.Words, doc.Word{Text: w, Mark: i + 1, SpaceBefore: true, Size: l.size, Bold: l.bold})
			}
			root.Kids = append(root.Kids, doc.Tag{Role: l.role, Marks: []int{i + 1}})
		}
		p.Tags = []doc.Tag{root}
		d := Build(&doc.Paper{Pages: []doc.Page{p}})
		var got []string
		for _, b := range d.Blocks {
			if b.Kind == doc.Heading {
				got = append(got, fmt.Sprint(b.Level, " ", b.Span.Of(d.Text)))
			}
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
