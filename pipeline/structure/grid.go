package structure

import (
	"cmp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// grid is a table found on one page, before its text is part of the document.
type grid struct {
	page       int
	box        doc.Box
	cols, rows int
	headerRows int
	cells      []gridCell // by row, then by column; covered positions are absent
	xs, ys     []float64  // the edges of the columns and rows, where they were seen
	method     method
}

// method says how a table was found.
type method string

const (
	byTags   method = "tagged"
	byRules  method = "ruled"
	byEdges  method = "aligned"
	maxCells        = 20_000 // a larger grid is a drawing
)

type gridCell struct {
	row, col, rowSpan, colSpan int
	header                     bool
	box                        doc.Box
	words                      []int // of Page.Words
}

// findTables finds the tables of a page. The file's own tree is believed first,
// then ruling lines, then what stands in columns. A word is in one table at
// most; words in none are left to the text. Words that are taken are in none.
func findTables(p *doc.Page, taken []bool) []grid {
	grids := taggedTables(p, taken)
	if p.Width == 0 {
		return grids
	}
	ruled := ruledTables(p, taken)
	for i := range ruled {
		ruled[i].splitRows(p)
	}
	grids = append(grids, ruled...)
	grids = append(grids, alignedTables(p, taken)...)
	slices.SortStableFunc(grids, func(a, b grid) int { return cmp.Compare(a.box.Y0, b.box.Y0) })
	for i := range grids {
		grids[i].page = p.Number
	}
	return grids
}

// take marks the words of a table as taken.
func (g *grid) take(taken []bool) {
	for _, c := range g.cells {
		for _, w := range c.words {
			taken[w] = true
		}
	}
}

// sortCells brings the cells into reading order.
func (g *grid) sortCells() {
	slices.SortFunc(g.cells, func(a, b gridCell) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
	})
}

// filled counts the cells with words.
func (g *grid) filled() int {
	n := 0
	for _, c := range g.cells {
		if len(c.words) > 0 {
			n++
		}
	}
	return n
}

// thin is the height or width in points below which an empty row or column is
// the gap between two lines of a double border.
const thin = 8.0

// dropEmpty removes rows and columns in which no cell begins with a word and
// which are thin, or all such where their edges are not known.
func (g *grid) dropEmpty() {
	rowUsed, colUsed := wide(g.ys, g.rows), wide(g.xs, g.cols)
	for _, c := range g.cells {
		if len(c.words) > 0 {
			rowUsed[c.row], colUsed[c.col] = true, true
		}
	}
	rowAt, rows := renumber(rowUsed)
	colAt, cols := renumber(colUsed)
	kept := g.cells[:0]
	for _, c := range g.cells {
		rowEnd, colEnd := rowAt[c.row+c.rowSpan], colAt[c.col+c.colSpan]
		c.row, c.col = rowAt[c.row], colAt[c.col]
		c.rowSpan, c.colSpan = rowEnd-c.row, colEnd-c.col
		if c.rowSpan > 0 && c.colSpan > 0 {
			kept = append(kept, c)
		}
	}
	g.xs, g.ys = keep(g.xs, colUsed), keep(g.ys, rowUsed)
	header := rowAt[min(g.headerRows, g.rows)]
	g.cells, g.rows, g.cols, g.headerRows = kept, rows, cols, header
}

// wide tells which of n rows or columns between edges are not thin.
func wide(edges []float64, n int) []bool {
	out := make([]bool, n)
	for i := range out {
		out[i] = len(edges) == n+1 && edges[i+1]-edges[i] >= thin
	}
	return out
}

// keep returns the edges of the rows or columns that are used.
func keep(edges []float64, used []bool) []float64 {
	if len(edges) != len(used)+1 {
		return nil
	}
	var out []float64
	for i, u := range used {
		if u {
			out = append(out, edges[i])
		}
	}
	return append(out, edges[len(used)])
}

// renumber gives each place its number among the used ones before it.
func renumber(used []bool) (at []int, n int) {
	at = make([]int, len(used)+1)
	for i, u := range used {
		at[i] = n
		if u {
			n++
		}
	}
	at[len(used)] = n
	return at, n
}

// edges are where the columns begin, as seen: by their lines, or else by the
// leftmost word in them.
func (g *grid) edges() []float64 {
	if len(g.xs) == g.cols+1 {
		return g.xs[:g.cols]
	}
	edges := make([]float64, g.cols)
	for _, c := range g.cells {
		if !c.box.Zero() && (edges[c.col] == 0 || c.box.X0 < edges[c.col]) {
			edges[c.col] = c.box.X0
		}
	}
	return edges
}
