package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// placeBoxes puts tick boxes that no node of the tree holds into the cells in
// which they stand: what a style sheet draws is no content for a browser.
func (t *tableTags) placeBoxes() {
	if t.page.Width == 0 {
		return
	}
	var lefts []float64
	for i := range t.page.Words {
		w := &t.page.Words[i]
		if w.Mark != 0 || w.Choice == doc.NoChoice || t.taken[i] {
			continue
		}
		if lefts == nil {
			if lefts = t.columnLefts(t.widths()); lefts == nil {
				return
			}
		}
		t.placeBox(i, w.Box, lefts)
	}
}

func (t *tableTags) placeBox(word int, box doc.Box, lefts []float64) {
	const slack = 3 // points
	row, col := t.rowAt(box), -1
	for col+1 < len(lefts) && lefts[col+1] <= box.X0+slack {
		col++
	}
	if row < 0 || col < 0 {
		return
	}
	for i := range t.grid.cells {
		c := &t.grid.cells[i]
		if c.row == row && c.col <= col && col < c.col+c.colSpan {
			c.words, c.box = append(c.words, word), c.box.Union(box)
			return
		}
	}
	t.grid.cells = append(t.grid.cells, gridCell{row: row, col: col, rowSpan: 1, colSpan: 1, words: []int{word}, box: box})
}

// rowAt finds the row that has words beside a box; -1 where there is none.
func (t *tableTags) rowAt(box doc.Box) int {
	for _, c := range t.grid.cells {
		if c.rowSpan == 1 && !c.box.Zero() && c.box.Y0 <= box.MidY() && box.MidY() <= c.box.Y1 {
			return c.row
		}
	}
	return -1
}
