package structure

import (
	"cmp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// ruledTables finds the tables that lines part into cells: the crossings of the
// lines make a grid, and where the line between two of its fields is missing
// they are one cell (the "lattice" way of Camelot and Tabula).
func ruledTables(p *doc.Page, taken []bool) []grid {
	level, upright := rulingsOf(p)
	sets := lattices(level, upright)
	slices.SortStableFunc(sets, func(a, b lattice) int { return cmp.Compare(b.extent(), a.extent()) })
	var grids []grid
	for _, l := range sets {
		if len(l.upright) == 0 || len(l.level) < 2 {
			continue
		}
		l.closeSides()
		g, ok := l.grid()
		if !ok {
			continue
		}
		g.place(p, taken)
		g.dropEmpty()
		if g.isTable() {
			g.headerRows = headerRows(p, &g)
			g.take(taken)
			grids = append(grids, g)
		}
	}
	return grids
}

// extent is how much of the page the lines reach over: an outer table comes
// before one that stands in its cell.
func (l lattice) extent() float64 {
	b := l.box()
	return b.Width() * b.Height()
}

func (l lattice) box() doc.Box {
	var b doc.Box
	for _, h := range l.level {
		b = b.Union(doc.Box{X0: h.from, Y0: h.at, X1: h.to, Y1: h.at})
	}
	for _, v := range l.upright {
		b = b.Union(doc.Box{X0: v.at, Y0: v.from, X1: v.at, Y1: v.to})
	}
	return b
}

// closeSides adds the outer lines that an open table leaves out: level lines
// that run on past the last upright one end a column too, and upright ones past
// the last level one end a row.
func (l *lattice) closeSides() {
	b := l.box()
	xs, ys := places(l.upright), places(l.level)
	const beyond = 12.0 // points: wider than a letter
	if len(xs) > 0 && xs[0]-b.X0 > beyond {
		l.upright = append(l.upright, ruling{b.X0, b.Y0, b.Y1})
	}
	if len(xs) > 0 && b.X1-xs[len(xs)-1] > beyond {
		l.upright = append(l.upright, ruling{b.X1, b.Y0, b.Y1})
	}
	if ys[0]-b.Y0 > beyond {
		l.level = append(l.level, ruling{b.Y0, b.X0, b.X1})
	}
	if b.Y1-ys[len(ys)-1] > beyond {
		l.level = append(l.level, ruling{b.Y1, b.X0, b.X1})
	}
}

// grid makes the cells.
func (l lattice) grid() (grid, bool) {
	g := grid{method: byRules, xs: places(l.upright), ys: places(l.level)}
	g.cols, g.rows = len(g.xs)-1, len(g.ys)-1
	if g.cols < 1 || g.rows < 1 || g.cols*g.rows > maxCells || g.cols*g.rows < 2 {
		return grid{}, false
	}
	g.box = doc.Box{X0: g.xs[0], Y0: g.ys[0], X1: g.xs[g.cols], Y1: g.ys[g.rows]}
	used := make([]bool, g.rows*g.cols)
	for row := range g.rows {
		for col := range g.cols {
			if !used[row*g.cols+col] {
				g.cells = append(g.cells, l.cell(&g, row, col, used))
			}
		}
	}
	return g, true
}

// cell grows a cell from its upper left field: to the right until a line stands
// in the way, then down.
func (l lattice) cell(g *grid, row, col int, used []bool) gridCell {
	right := col + 1
	for right < g.cols && !used[row*g.cols+right] && !seen(l.upright, g.xs[right], g.ys[row], g.ys[row+1]) {
		right++
	}
	down := row + 1
	for down < g.rows && l.openBelow(g, down, col, right, used) {
		down++
	}
	for r := row; r < down; r++ {
		for c := col; c < right; c++ {
			used[r*g.cols+c] = true
		}
	}
	return gridCell{
		row: row, col: col, rowSpan: down - row, colSpan: right - col,
		box: doc.Box{X0: g.xs[col], Y0: g.ys[row], X1: g.xs[right], Y1: g.ys[down]},
	}
}

// openBelow reports whether the fields of row down from col to right belong to
// the cell above them: no line between, none within.
func (l lattice) openBelow(g *grid, down, col, right int, used []bool) bool {
	for c := col; c < right; c++ {
		if used[down*g.cols+c] || seen(l.level, g.ys[down], g.xs[c], g.xs[c+1]) {
			return false
		}
		if c > col && seen(l.upright, g.xs[c], g.ys[down], g.ys[down+1]) {
			return false
		}
	}
	return true
}

// place puts the words of the page into the cells in which their middles lie.
func (g *grid) place(p *doc.Page, taken []bool) {
	at := make([]int, g.rows*g.cols) // field → cell
	for i, c := range g.cells {
		for r := c.row; r < c.row+c.rowSpan; r++ {
			for k := c.col; k < c.col+c.colSpan; k++ {
				at[r*g.cols+k] = i
			}
		}
	}
	for i := range p.Words {
		b := p.Words[i].Box
		row, col := interval(g.ys, b.MidY()), interval(g.xs, b.MidX())
		if taken[i] || row < 0 || col < 0 {
			continue
		}
		c := &g.cells[at[row*g.cols+col]]
		c.words = append(c.words, i)
	}
}

// interval returns i where v lies between edges i and i+1; -1 outside.
func interval(edges []float64, v float64) int {
	i, _ := slices.BinarySearch(edges, v)
	if i == 0 || i == len(edges) {
		return -1
	}
	return i - 1
}

// isTable tells a table from boxes around text and from drawings.
func (g *grid) isTable() bool {
	return g.cols >= 2 && g.rows >= 1 && g.filled() >= 2 && (g.rows >= 2 || g.filled() == g.cols)
}

// headerRows counts the rows of column titles. The first row is one; it is
// followed by a second where it holds titles over several columns, or is a
// title over all of them, and the next row looks like it.
func headerRows(p *doc.Page, g *grid) int {
	if g.rows < 2 {
		return 0
	}
	grouped := false
	for _, c := range g.cells {
		if c.row == 0 && c.colSpan > 1 {
			grouped = true
		}
	}
	if grouped && g.rows > 2 && emphasised(p, g, 1) && emphasised(p, g, 0) {
		return 2
	}
	return 1
}

// emphasised reports whether a row is set in bold or shaded.
func emphasised(p *doc.Page, g *grid, row int) bool {
	words, bold, shaded := 0, 0, 0
	for _, c := range g.cells {
		if c.row > row || row >= c.row+c.rowSpan {
			continue
		}
		for _, w := range c.words {
			words++
			if p.Words[w].Bold {
				bold++
			}
			if underShade(p, p.Words[w].Box) {
				shaded++
			}
		}
	}
	return words > 0 && (bold == words || shaded == words)
}

func underShade(p *doc.Page, b doc.Box) bool {
	const nearlyWhite = 0xF8
	for _, f := range p.Fills {
		light := f.Colour>>16&255 >= nearlyWhite && f.Colour>>8&255 >= nearlyWhite && f.Colour&255 >= nearlyWhite
		if !light && f.Box.Holds(b.MidX(), b.MidY()) && f.Box.Height() < 200 {
			return true
		}
	}
	return false
}
