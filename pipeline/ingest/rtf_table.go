package ingest

import (
	"slices"
	"sort"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// place gives the cells their columns. The format tells the right edge of each;
// a column lies between two edges, of whatever rows.
func (t *rtfTable) place() {
	edges := t.edges()
	for i := range t.rows {
		row := &t.rows[i]
		next := columnAt(edges, row.left)
		for j := range row.cells {
			cell := &row.cells[j]
			cell.col, cell.rowSpan = next, 1
			next = max(next+1, columnAt(edges, cell.right))
			cell.colSpan = next - cell.col
		}
	}
	t.joinBelow()
}

// edges are the edges of the columns from left to right. Those that differ by
// less than one can see are one.
func (t *rtfTable) edges() []int {
	var all []int
	for i := range t.rows {
		all = append(all, t.rows[i].left)
		for _, cell := range t.rows[i].cells {
			all = append(all, cell.right)
		}
	}
	slices.Sort(all)
	edges := all[:0]
	for _, edge := range all {
		if n := len(edges); n == 0 || edge-edges[n-1] > sameEdge {
			edges = append(edges, edge)
		}
	}
	return edges
}

const sameEdge = 30 // twips

// columnAt is the column that begins at an edge.
func columnAt(edges []int, edge int) int {
	return max(sort.SearchInts(edges, edge+1)-1, 0)
}

// joinBelow joins cells to the one above that they are part of. What stands in
// them is not seen.
func (t *rtfTable) joinBelow() {
	above := map[int]*rtfCell{} // by its column, what the next row may go on with
	for i := range t.rows {
		now := map[int]*rtfCell{}
		for j := range t.rows[i].cells {
			cell := &t.rows[i].cells[j]
			now[cell.col] = cell
			top := above[cell.col]
			if !cell.below || top == nil || top.colSpan != cell.colSpan {
				continue
			}
			now[cell.col] = top
			top.rowSpan++
			hide(cell.blocks)
			top.blocks = append(top.blocks, cell.blocks...)
			cell.rowSpan = 0
		}
		above = now
	}
}

// hide marks what stands in blocks as not seen.
func hide(blocks []rtfBlock) {
	for _, b := range blocks {
		if b.table != nil {
			for _, row := range b.table.rows {
				for _, cell := range row.cells {
					hide(cell.blocks)
				}
			}
			continue
		}
		for i := range b.par.runs {
			b.par.runs[i].look.hidden = doc.Invisible
		}
	}
}

// tableTag makes the node of a table.
func (r *rtfReader) tableTag(t *rtfTable, shaded bool) doc.Tag {
	t.place()
	table := doc.Tag{Role: "Table"}
	for _, row := range t.rows {
		role := "TD"
		if row.header {
			role = "TH"
		}
		tr := doc.Tag{Role: "TR"}
		if first := row.cells[0].col; first > 0 {
			tr.Kids = append(tr.Kids, doc.Tag{Role: role, ColSpan: first}) // the row is set in
		}
		for i := range row.cells {
			if cell := &row.cells[i]; cell.rowSpan > 0 {
				tr.Kids = append(tr.Kids, r.cellTag(role, cell, shaded || cell.shaded))
			}
		}
		table.Kids = append(table.Kids, tr)
	}
	return table
}

// cellTag makes the node of a cell. One paragraph is the cell itself.
func (r *rtfReader) cellTag(role string, cell *rtfCell, shaded bool) doc.Tag {
	tag := doc.Tag{Role: role, ColSpan: cell.colSpan, RowSpan: cell.rowSpan}
	kids := r.blockTags(cell.blocks, shaded)
	if len(kids) == 1 && kids[0].Role == "P" {
		tag.Marks = kids[0].Marks
	} else {
		tag.Kids = kids
	}
	return tag
}
