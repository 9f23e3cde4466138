package structure

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A style sheet that sets clauses in two columns leaves number and words as two blocks;
// together they are an item.
func TestMarkersBesideTaggedParagraphs(t *testing.T) {
	type at struct {
		x, y float64
		text string
	}
	for _, c := range []struct {
		name   string
		blocks []at
		want   string
	}{
		{"clauses and their parts", []at{
			{60, 100, "1."},
			{90, 100, "Ada agrees that she will:"},
			{90, 120, "(a)"},
			{115, 120, "ring Una on Friday;"},
			{90, 140, "(b)"},
			{115, 140, "be at home."},
			{60, 160, "2."},
			{90, 160, "Ben will stay away."},
		}, "list_item 1: 1. Ada agrees that she will:\nlist_item 2: (a) ring Una on Friday;\nlist_item 2: (b) be at home.\nlist_item 1: 2. Ben will stay away.\n"},
		{"a number above a paragraph", []at{{60, 100, "1."}, {90, 130, "Ada will ring."}}, "paragraph: 1.\nparagraph: Ada will ring.\n"},
		{"a number far from it", []at{{60, 100, "1."}, {300, 100, "Ada will ring."}}, "paragraph: 1.\nparagraph: Ada will ring.\n"},
		{"a number right of it", []at{{300, 100, "1."}, {60, 100, "Ada will ring."}}, "paragraph: 1.\nparagraph: Ada will ring.\n"},
		{"a word that is no marker", []at{{60, 100, "Ada"}, {90, 100, "will ring Una."}}, "paragraph: Ada\nparagraph: will ring Una.\n"},
		{"a number alone", []at{{60, 100, "12"}, {90, 100, "weeks are left."}}, "paragraph: 12\nparagraph: weeks are left.\n"},
	} {
		p := a4(1)
		setLine(&p, 60, 60, 14, true, "What we agree")
		p.Tags = append(p.Tags, doc.Tag{Role: "H1", Marks: []int{99}}) // the tree knows more than paragraphs
		for k := range p.Words {
			p.Words[k].Mark = 99
		}
		for i, b := range c.blocks {
			from := len(p.Words)
			setLine(&p, b.x, b.y, 10, false, b.text)
			for k := from; k < len(p.Words); k++ {
				p.Words[k].Mark = i + 1
			}
			p.Tags = append(p.Tags, doc.Tag{Role: "P", Marks: []int{i + 1}})
		}
		if diff := cmp.Diff("heading 1: What we agree\n"+c.want, outline(p)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
