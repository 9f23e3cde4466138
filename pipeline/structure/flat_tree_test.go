package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tagLines tags each line of a page as a paragraph; the marks of lists stand outside.
func tagLines(p *doc.Page) {
	mark := 0
	last := -1.0
	for i := range p.Words {
		w := &p.Words[i]
		if w.Text == "-" {
			continue
		}
		if w.Box.Y0 != last {
			mark++
			last = w.Box.Y0
			p.Tags = append(p.Tags, doc.Tag{Role: "P", Marks: []int{mark}})
		}
		w.Mark = mark
	}
}

func notesPage() doc.Page {
	p := a4(1)
	setLine(&p, 60, 60, 10, true, "Who does what")
	for i, text := range []string{"Ada rings the school about the dinner money on each Monday morning", "Ben mends the gate at the top of the stairs before Sam comes home", "Una writes to the court and tells both of them what it says there"} {
		setLine(&p, 60, 80+15*float64(i), 10, false, "-")
		setLine(&p, 75, 80+15*float64(i), 10, false, text)
	}
	setLine(&p, 60, 150, 10, false, "We meet again after the holidays and look at how it went for the two of them then.")
	return p
}

// A tree that knows paragraphs only is not trusted above the paper: what a browser prints of
// a page of plain boxes has its headings and lists there.
func TestFlatTree(t *testing.T) {
	p := notesPage()
	tagLines(&p)
	want(t, outline(p), `
heading 1: Who does what
list_item 1: - Ada rings the school about the dinner money on each Monday morning
list_item 1: - Ben mends the gate at the top of the stairs before Sam comes home
list_item 1: - Una writes to the court and tells both of them what it says there
paragraph: We meet again after the holidays and look at how it went for the two of them then.`)
}

// A tree that has a heading on any page is trusted on all: there a bold paragraph is none.
func TestTreeWithHeadings(t *testing.T) {
	p, other := notesPage(), a4(2)
	tagLines(&p)
	setLine(&other, 60, 60, 10, false, "Ends here")
	for i := range other.Words {
		other.Words[i].Mark = 1
	}
	other.Tags = []doc.Tag{{Role: "Sect", Kids: []doc.Tag{{Role: "H2", Marks: []int{1}}}}}
	want(t, outline(p, other)[:len("paragraph: Who does what")], "paragraph: Who does what")
}
