package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// An empty cell that the tree leaves out does not move what follows it.
func TestEmptyCellLeftOut(t *testing.T) {
	p := &doc.Page{Number: 1, Width: 600, Height: 800}
	table := doc.Tag{Role: "Table"}
	for y, row := range [][]string{{"What", "Who", "When"}, {"Ring", "Carla", "May"}, {"Write", "", "June"}, {"", "Dean", ""}} {
		tr := doc.Tag{Role: "TR"}
		for x, text := range row {
			if text == "" {
				continue
			}
			left, top := 50+150*float64(x), 100+20*float64(y)
			p.Words = append(p.Words, doc.Word{Text: text, Mark: len(p.Words) + 1, Size: 10, Box: doc.Box{X0: left, Y0: top, X1: left + 40, Y1: top + 10}})
			tr.Kids = append(tr.Kids, doc.Tag{Role: "TD", Marks: []int{len(p.Words)}})
		}
		table.Kids = append(table.Kids, tr)
	}
	p.Tags = []doc.Tag{table}
	grids := findTables(p, make([]bool, len(p.Words)))
	if len(grids) != 1 {
		t.Fatalf("%d tables", len(grids))
	}
	at := map[string][2]int{}
	for _, c := range grids[0].cells {
		for _, w := range c.words {
			at[p.Words[w].Text] = [2]int{c.row, c.col}
		}
	}
	for text, want := range map[string][2]int{"When": {0, 2}, "May": {1, 2}, "Write": {2, 0}, "June": {2, 2}, "Dean": {3, 1}} {
		if at[text] != want {
			t.Errorf("%q stands in row and column %v, want %v", text, at[text], want)
		}
	}
}

// A cell reaches down over rows without one in its column as far as no line parts
// them: in the first column the line above "Write" is missing, that above "Sign" is
// not.
func TestCellReachesDown(t *testing.T) {
	p := &doc.Page{Number: 1, Width: 600, Height: 800}
	table := doc.Tag{Role: "Table"}
	for y, row := range [][]string{{"Aim", "What", "Who"}, {"Warm", "Ring", "Carla"}, {"", "Write", "Dean"}, {"", "Sign", "Jo"}} {
		tr := doc.Tag{Role: "TR"}
		for x, text := range row {
			left, top := 50+150*float64(x), 100+20*float64(y)
			if y != 2 || x > 0 {
				p.Rules = append(p.Rules, doc.Rule{X0: left - 5, Y0: top - 5, X1: left + 145, Y1: top - 5})
			}
			if text == "" {
				continue
			}
			p.Words = append(p.Words, doc.Word{Text: text, Mark: len(p.Words) + 1, Size: 10, Box: doc.Box{X0: left, Y0: top, X1: left + 40, Y1: top + 10}})
			tr.Kids = append(tr.Kids, doc.Tag{Role: "TD", Marks: []int{len(p.Words)}})
		}
		table.Kids = append(table.Kids, tr)
	}
	p.Tags = []doc.Tag{table}
	grids := findTables(p, make([]bool, len(p.Words)))
	if len(grids) != 1 {
		t.Fatalf("%d tables", len(grids))
	}
	for _, c := range grids[0].cells {
		if len(c.words) > 0 && p.Words[c.words[0]].Text == "Warm" && c.rowSpan != 2 {
			t.Errorf("it covers %d rows", c.rowSpan)
		}
	}
}
