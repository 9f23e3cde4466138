package structure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A browser draws what is fixed to the page over the rows of a table.
func TestStampsOverTables(t *testing.T) {
	var pages []doc.Page
	for n := range 3 {
		p := a4(n + 1)
		ys := []float64{}
		for row := range 20 {
			y := 28 + 4*float64(n) + 40*float64(row)
			ys = append(ys, y)
			text := [3]string{fmt.Sprintf("Ring the school about visit %d", 100*n+row), "Leanne", "2 May"}
			if row == 0 {
				text = [3]string{"Action", "Who", "When"}
			}
			for col, words := range text {
				setLine(&p, 60+180*float64(col), y+4, 10, row == 0, words)
			}
		}
		ys = append(ys, ys[19]+40)
		for _, y := range ys {
			p.Rules = append(p.Rules, doc.Rule{X0: 55, Y0: y, X1: 550, Y1: y})
		}
		for _, x := range []float64{55, 235, 415, 550} {
			p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: ys[0], X1: x, Y1: ys[20]})
		}
		setLine(&p, 150, 34, 9, false, "Plan of Jodie Garrick, WXM-118820")
		pages = append(pages, p)
	}
	d := Build(&doc.Paper{Format: doc.PDF, Pages: pages})
	tables := 0
	for _, b := range d.Blocks {
		text := d.Quote(b.Span)
		if b.Kind != doc.Table {
			if b.Kind != doc.Furniture {
				t.Errorf("%s: %s", b.Kind, text)
			}
			continue
		}
		tables++
		if n := strings.Count(text, "Leanne"); n != 57 || strings.Contains(text, "Jodie") {
			t.Errorf("%d rows of 57:\n%s", n, text)
		}
	}
	if n := strings.Count(d.Text, "Jodie"); tables != 1 || n != 3 {
		t.Errorf("%d tables, %d stamps", tables, n)
	}
}
