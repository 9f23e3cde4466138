package structure

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// TestTablesOfAnyPage holds pages of chance against what every table must be.
func TestTablesOfAnyPage(t *testing.T) {
	for seed := range uint64(400) {
		p := chancePage(rand.New(rand.NewPCG(seed, 1)))
		t.Run(fmt.Sprint(seed), func(t *testing.T) { checkGrids(t, p, findTables(p, make([]bool, len(p.Words)))) })
	}
}

// chancePage has words and lines on a coarse raster, so that many of them meet.
func chancePage(r *rand.Rand) *doc.Page {
	p := &doc.Page{Number: 1, Width: 595, Height: 842}
	at := func(step float64, n int) float64 { return step * float64(r.IntN(n)) }
	for range r.IntN(120) {
		x, y := at(23, 24), at(7, 110)
		p.Words = append(p.Words, doc.Word{
			Text: "word", Size: 10, Bold: r.IntN(5) == 0, SpaceBefore: true,
			Box: doc.Box{X0: x, Y0: y, X1: x + 4 + at(7, 9), Y1: y + 10},
		})
	}
	for range r.IntN(60) {
		x, y := at(46, 12), at(28, 28)
		if r.IntN(2) == 0 {
			p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: y, X1: x + at(46, 12), Y1: y})
		} else {
			p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: y, X1: x, Y1: y + at(28, 28)})
		}
	}
	p.Tags = []doc.Tag{chanceTable(r, p)}
	return p
}

// chanceTable is a tree that may contradict itself and the page.
func chanceTable(r *rand.Rand, p *doc.Page) doc.Tag {
	table := doc.Tag{Role: "Table"}
	mark := 0
	for range r.IntN(5) {
		row := doc.Tag{Role: "TR"}
		for range r.IntN(5) {
			mark++
			row.Kids = append(row.Kids, doc.Tag{
				Role: []string{"TD", "TH"}[r.IntN(2)], Marks: []int{mark, r.IntN(9)},
				RowSpan: r.IntN(4) - 1, ColSpan: r.IntN(4) - 1,
			})
			if len(p.Words) > 0 {
				p.Words[r.IntN(len(p.Words))].Mark = mark
			}
		}
		table.Kids = append(table.Kids, row)
	}
	return table
}

// TestTablesOfHostilePages gives pages that cost too much where the work grows
// with the square of what is drawn. Their time is not held with -short, as under the
// race detector.
func TestTablesOfHostilePages(t *testing.T) {
	const limit = 2 * time.Second // far above what is needed, far below a square
	for name, p := range map[string]*doc.Page{
		"level lines":           ruledPage(100_000, 0, 0),
		"as many lines as read": ruledPage(maxRulings/2, maxRulings/2, 0),
		"fine mesh":             ruledPage(9_000, 9_000, 2_000),
		"words":                 ruledPage(0, 0, 100_000),
		"deep tags":             {Number: 1, Width: 595, Height: 842, Tags: deepTable(20_000)},
		"huge spans":            hugeSpans(),
		"many tagged cells":     manyCells(300, 300),
		"more than are read":    onPaper(manyCells(300, 300)),
		"as many as are read":   onPaper(manyCells(maxCells/4, 4)),
		"short dashes":          dashedPage(19_000),
		"fills under words":     filledPage(5_000, 5_000),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			grids := findTables(p, make([]bool, len(p.Words)))
			t.Logf("%d tables, %v", len(grids), time.Since(start))
			if took := time.Since(start); took > limit && !testing.Short() {
				t.Errorf("took %v", took)
			}
			checkGrids(t, p, grids)
		})
	}
}

func ruledPage(level, upright, words int) *doc.Page {
	p := &doc.Page{Number: 1, Width: 595, Height: 842}
	for i := range level {
		y := 842 * float64(i) / float64(level)
		p.Rules = append(p.Rules, doc.Rule{X0: 5, Y0: y, X1: 590, Y1: y})
	}
	for i := range upright {
		x := 595 * float64(i) / float64(upright)
		p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: 5, X1: x, Y1: 840})
	}
	for i := range words {
		x, y := 20+float64(i%12)*47, 20+float64(i/12)*11
		p.Words = append(p.Words, doc.Word{Text: "word", Size: 10, Box: doc.Box{X0: x, Y0: y, X1: x + 20, Y1: y + 10}})
	}
	return p
}

// onPaper sets the words of a page in columns of ten.
func onPaper(p *doc.Page) *doc.Page {
	p.Width, p.Height = 595, 842
	for i := range p.Words {
		x, y := 20+float64(i%10)*50, 20+float64(i/10)*11
		p.Words[i].Box = doc.Box{X0: x, Y0: y, X1: x + 20, Y1: y + 10}
	}
	return p
}

// dashedPage draws apart short lines, none of which touches another one.
func dashedPage(n int) *doc.Page {
	p := ruledPage(0, 0, 500)
	for i := range n {
		x, y := float64(i%60)*10, float64(i/60)*3.5
		if i%2 == 0 {
			p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: y, X1: x + 6.5, Y1: y})
		} else {
			p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: y, X1: x, Y1: y + 6.5})
		}
	}
	return p
}

func filledPage(fills, words int) *doc.Page {
	p := ruledPage(80, 30, words)
	for i := range fills {
		y := float64(i % 800)
		p.Fills = append(p.Fills, doc.Fill{Box: doc.Box{X0: 0, Y0: y, X1: 10, Y1: y + 10}, Colour: 0xCCCCCC})
	}
	return p
}

func deepTable(depth int) []doc.Tag {
	t := doc.Tag{Role: "Table"}
	for range depth {
		t = doc.Tag{Role: "Table", Kids: []doc.Tag{{Role: "TR", Kids: []doc.Tag{{Role: "TD", Kids: []doc.Tag{t}}}}}}
	}
	return []doc.Tag{t}
}

func hugeSpans() *doc.Page {
	p := &doc.Page{Number: 1}
	table := doc.Tag{Role: "Table"}
	for i := range 2_000 {
		p.Words = append(p.Words, doc.Word{Text: "word", Mark: i + 1})
		table.Kids = append(table.Kids, doc.Tag{Role: "TR", Kids: []doc.Tag{{Role: "TD", Marks: []int{i + 1}, RowSpan: 1 << 30, ColSpan: 1 << 30}}})
	}
	p.Tags = []doc.Tag{table}
	return p
}

func manyCells(rows, cols int) *doc.Page {
	p := &doc.Page{Number: 1}
	table := doc.Tag{Role: "Table"}
	for range rows {
		row := doc.Tag{Role: "TR"}
		for range cols {
			p.Words = append(p.Words, doc.Word{Text: "word", Mark: len(p.Words) + 1})
			row.Kids = append(row.Kids, doc.Tag{Role: "TD", Marks: []int{len(p.Words)}})
		}
		table.Kids = append(table.Kids, row)
	}
	p.Tags = []doc.Tag{table}
	return p
}
