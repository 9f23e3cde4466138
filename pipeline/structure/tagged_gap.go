package structure

import "slices"

// restoreColumns puts the cells of short rows into their columns by where they
// stand. Browsers leave empty cells out of the tree, so that what follows one
// would move to its left: a deadline into the column of the owners.
func (t *tableTags) restoreColumns() {
	if t.page.Width == 0 {
		return
	}
	widths := t.widths()
	lefts := t.columnLefts(widths)
	if lefts == nil {
		return
	}
	cells := t.grid.cells // row by row
	for from := 0; from < len(cells); {
		row, to := cells[from].row, from+1
		for to < len(cells) && cells[to].row == row {
			to++
		}
		if widths[row] < t.grid.cols {
			t.respread(cells[from:to], lefts, widths)
		}
		from = to
	}
}

// widths tells of each row how many columns its cells, and those that reach into
// it from above, cover.
func (t *tableTags) widths() []int {
	n := make([]int, t.grid.rows)
	for _, c := range t.grid.cells {
		widen(n, c, c.colSpan)
	}
	return n
}

// widen adds columns to the widths of the rows that a cell reaches into.
func widen(widths []int, c gridCell, columns int) {
	for row := c.row; row < min(c.row+c.rowSpan, len(widths)); row++ {
		widths[row] += columns
	}
}

// columnLefts are the left edges of the columns, from the rows that have all of
// their cells; nil where a column has no such edge.
func (t *tableTags) columnLefts(widths []int) []float64 {
	lefts := make([]float64, t.grid.cols)
	known := make([]bool, t.grid.cols)
	for _, c := range t.grid.cells {
		if c.box.Zero() || c.colSpan > 1 || widths[c.row] < t.grid.cols {
			continue
		}
		if !known[c.col] || c.box.X0 < lefts[c.col] {
			lefts[c.col], known[c.col] = c.box.X0, true
		}
	}
	if slices.Contains(known, false) || !slices.IsSorted(lefts) {
		return nil
	}
	return lefts
}

// respread gives each cell of a row with words the last column that begins left
// of it, and each after the one before it.
func (t *tableTags) respread(row []gridCell, lefts []float64, widths []int) {
	const slack = 3 // points
	next := 0
	for i := range row {
		c := &row[i]
		col := max(next, min(c.col, len(lefts)-1))
		if !c.box.Zero() {
			for col+1 < len(lefts) && lefts[col+1] <= c.box.X0+slack {
				col++
			}
		}
		if col >= len(lefts) {
			return // more cells than columns: the tree stands as it is
		}
		c.col = col
		if room := len(lefts) - col; c.colSpan > room {
			widen(widths, *c, room-c.colSpan)
			c.colSpan = room
		}
		next = col + c.colSpan
	}
}
