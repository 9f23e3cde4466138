package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// splitRows parts the one tall row of a table whose level lines were left out:
// a frame with upright lines, with or without a line below its header. It does
// so only where white parts the text of all columns at the same heights: the
// paragraphs of two cells side by side do not do that.
func (g *grid) splitRows(p *doc.Page) {
	last := g.rows - 1
	if g.rows < 1 || g.rows > 2 || g.cols < 2 || len(g.xs) != g.cols+1 || g.spanned() {
		return
	}
	r := g.regionOf(p, last)
	if r.to == 0 {
		return
	}
	rows := r.rows(nil)
	if len(rows)+last < 3 || !r.apart(rows) {
		return
	}
	g.replaceRow(p, last, r, rows)
}

// spanned reports whether a cell covers more than one field.
func (g *grid) spanned() bool {
	for _, c := range g.cells {
		if c.rowSpan > 1 || c.colSpan > 1 {
			return true
		}
	}
	return false
}

// regionOf takes the words of a row as lines between the table's own columns.
func (g *grid) regionOf(p *doc.Page, at int) region {
	var pieces []piece
	for _, c := range g.cells {
		for _, w := range c.words {
			if c.row == at {
				pieces = append(pieces, pieceOf(p, w))
			}
		}
	}
	r := region{lines: visualLines(pieces), odd: map[int]bool{}}
	r.stretches, r.to = stretchesOf(r.lines), len(r.lines)
	for i := range g.cols {
		r.columns = append(r.columns, reach{g.xs[i], g.xs[i+1]})
	}
	return r
}

// apart reports whether each row has text in two columns, the first among them,
// and white above it.
func (r *region) apart(rows []row) bool {
	const loose = 1.5 // of the font's size: more than between lines of text
	for i, row := range rows {
		cells := r.across(r.lines[row.from])
		if len(cells) < 2 || len(cells[0]) == 0 {
			return false
		}
		if i > 0 && r.distance(row.from) < loose*r.lines[row.from].size {
			return false
		}
	}
	return true
}

// replaceRow puts rows in the place of row at, which is the last one.
func (g *grid) replaceRow(p *doc.Page, at int, r region, rows []row) {
	ys := append([]float64{}, g.ys[:at+1]...)
	for _, row := range rows[1:] {
		ys = append(ys, (r.lines[row.from-1].box.Y1+r.lines[row.from].box.Y0)/2)
	}
	g.ys = append(ys, g.ys[at+1])
	var cells []gridCell
	for _, c := range g.cells {
		if c.row < at {
			cells = append(cells, c)
			continue
		}
		parts := make([]gridCell, len(rows))
		for i := range parts {
			parts[i] = gridCell{row: at + i, col: c.col, rowSpan: 1, colSpan: 1, box: c.box}
			parts[i].box.Y0, parts[i].box.Y1 = g.ys[at+i], g.ys[at+i+1]
		}
		for _, w := range c.words {
			i := min(max(interval(g.ys, p.Words[w].Box.MidY())-at, 0), len(parts)-1)
			parts[i].words = append(parts[i].words, w)
		}
		cells = append(cells, parts...)
	}
	g.cells, g.rows = cells, at+len(rows)
	g.sortCells()
}
