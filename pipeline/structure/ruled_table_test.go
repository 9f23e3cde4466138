package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func TestRuled(t *testing.T) {
	p := &doc.Page{Number: 1, Width: 600, Height: 800}
	for _, y := range []float64{100, 120, 140} {
		p.Rules = append(p.Rules, doc.Rule{X0: 50, Y0: y, X1: 250, Y1: y})
	}
	for _, x := range []float64{50, 150, 250} {
		p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: 100, X1: x, Y1: 140})
	}
	for i, s := range []string{"a", "b", "c", "d"} {
		x, y := 60+100*float64(i%2), 105+20*float64(i/2)
		p.Words = append(p.Words, doc.Word{Text: s, Box: doc.Box{X0: x, Y0: y, X1: x + 8, Y1: y + 10}, Size: 10})
	}
	level, up := rulingsOf(p)
	t.Log(level, up, lattices(level, up))
	t.Log(findTables(p))
	l := lattices(level, up)[0]
	l.closeSides()
	g, ok := l.grid()
	t.Log(g, ok)
	g.place(p, make([]bool, 4))
	t.Log(g.cells, g.filled())
}
