package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Lines with a field of four words make a table of four cells; without the
// upright line between two of them those are one cell.
func TestRuledTable(t *testing.T) {
	for _, joined := range []bool{false, true} {
		p := &doc.Page{Number: 1, Width: 600, Height: 800}
		for _, y := range []float64{100, 120, 140} {
			p.Rules = append(p.Rules, doc.Rule{X0: 50, Y0: y, X1: 250, Y1: y})
		}
		p.Rules = append(p.Rules, doc.Rule{X0: 50, Y0: 100, X1: 50, Y1: 140}, doc.Rule{X0: 250, Y0: 100, X1: 250, Y1: 140})
		top := 100.0
		if joined {
			top = 120
		}
		p.Rules = append(p.Rules, doc.Rule{X0: 150, Y0: top, X1: 150, Y1: 140})
		for i, s := range []string{"a", "b", "c", "d"} {
			x, y := 60+100*float64(i%2), 105+20*float64(i/2)
			p.Words = append(p.Words, doc.Word{Text: s, Box: doc.Box{X0: x, Y0: y, X1: x + 8, Y1: y + 10}, Size: 10})
		}
		grids := findTables(p, make([]bool, len(p.Words)))
		if len(grids) != 1 || grids[0].rows != 2 || grids[0].cols != 2 {
			t.Fatalf("joined %v: got %+v", joined, grids)
		}
		first := grids[0].cells[0]
		if want := 1 + count(joined); first.colSpan != want || len(first.words) != want {
			t.Errorf("joined %v: the first cell is %+v", joined, first)
		}
	}
}
