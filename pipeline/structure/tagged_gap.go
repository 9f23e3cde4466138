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
	t.reachDown(lefts)
}

// reachDown lets a cell reach into the rows below it that have none in its column
// and no line above: trees that do not say how many rows a cell covers leave the
// covered ones out just like empty ones.
func (t *tableTags) reachDown(lefts []float64) {
	level, _ := rulingsOf(t.page)
	if len(level) == 0 {
		return
	}
	tops := t.rowTops()
	above := make([]*gridCell, t.grid.cols) // the last cell in each column
	next := 0
	for row := range t.grid.rows {
		for ; next < len(t.grid.cells) && t.grid.cells[next].row == row; next++ {
			c := &t.grid.cells[next]
			for col := c.col; col < min(c.col+c.colSpan, len(above)); col++ {
				above[col] = c
			}
		}
		if row == 0 {
			continue
		}
		between := linesBetween(level, tops[row-1], tops[row])
		for col, c := range above {
			if c != nil && c.row+c.rowSpan == row && c.colSpan == 1 && len(c.words) > 0 && len(between) > 0 && !crossed(between, lefts[col]+snap) {
				c.rowSpan++
			}
		}
	}
}

// linesBetween are the level lines between the tops of two rows.
func linesBetween(level []ruling, above, below float64) []ruling {
	var out []ruling
	for _, l := range level {
		if l.at > above && l.at < below+snap {
			out = append(out, l)
		}
	}
	return out
}

// crossed reports whether a level line stands over or under a place.
func crossed(level []ruling, x float64) bool {
	return slices.ContainsFunc(level, func(l ruling) bool { return l.from <= x && x <= l.to })
}

// rowTops is where the words of each row begin.
func (t *tableTags) rowTops() []float64 {
	tops := make([]float64, t.grid.rows)
	for _, c := range t.grid.cells {
		if !c.box.Zero() && (tops[c.row] == 0 || c.box.Y0 < tops[c.row]) {
			tops[c.row] = c.box.Y0
		}
	}
	return tops
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
