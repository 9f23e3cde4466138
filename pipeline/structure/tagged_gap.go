package structure

import "slices"

// restoreColumns puts the cells of short rows into their columns by where they
// stand. Browsers leave empty cells out of the tree, so that what follows one
// would move to its left: a deadline into the column of the owners.
func (t *tableTags) restoreColumns() {
	if t.page.Width == 0 {
		return
	}
	lefts := t.columnLefts()
	if lefts == nil {
		return
	}
	for row := range t.grid.rows {
		if t.width(row) < t.grid.cols {
			t.respread(row, lefts)
		}
	}
}

// width is how many columns the cells of a row, and those that reach into it
// from above, cover.
func (t *tableTags) width(row int) int {
	n := 0
	for _, c := range t.grid.cells {
		if c.row <= row && row < c.row+c.rowSpan {
			n += c.colSpan
		}
	}
	return n
}

// columnLefts are the left edges of the columns, from the rows that have all of
// their cells; nil where a column has no such edge.
func (t *tableTags) columnLefts() []float64 {
	lefts := make([]float64, t.grid.cols)
	known := make([]bool, t.grid.cols)
	for _, c := range t.grid.cells {
		if c.box.Zero() || c.colSpan > 1 || t.width(c.row) < t.grid.cols {
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
func (t *tableTags) respread(row int, lefts []float64) {
	const slack = 3 // points
	next := 0
	for i := range t.grid.cells {
		c := &t.grid.cells[i]
		if c.row != row {
			continue
		}
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
		c.colSpan = min(c.colSpan, len(lefts)-col)
		next = col + c.colSpan
	}
}
