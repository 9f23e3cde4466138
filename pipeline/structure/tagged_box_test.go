package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A style sheet's tick box is no content for a browser, which leaves its cell out
// of the tree: it comes into the cell in which it stands.
func TestDrawnBoxesInTaggedTables(t *testing.T) {
	p := a4(1)
	table := doc.Tag{Role: "Table"}
	mark := 0
	for i, row := range [][]string{{"Category", "Tick"}, {"Neglect", "☒"}, {"Physical", "☐"}} {
		tr := doc.Tag{Role: "TR"}
		for col, text := range row {
			from := len(p.Words)
			setLine(&p, 60+200*float64(col), 100+20*float64(i), 10, false, text)
			if choiceOf(&p.Words[from]) != doc.NoChoice {
				p.Words[from].Choice = choiceOf(&p.Words[from])
				continue
			}
			mark++
			p.Words[from].Mark = mark
			tr.Kids = append(tr.Kids, doc.Tag{Role: "TD", Marks: []int{mark}})
		}
		table.Kids = append(table.Kids, tr)
	}
	p.Tags = []doc.Tag{table}
	d := Build(&doc.Paper{Format: doc.PDF, Pages: []doc.Page{p}})
	if want := "Category\tTick\nNeglect\t☒\nPhysical\t☐"; d.Text != want {
		t.Errorf("%q", d.Text)
	}
}
