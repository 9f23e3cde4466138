package ingest

import (
	"strconv"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// table reads a table. Cells that are merged downwards are one cell that covers
// several rows.
func (r *docxReader) table(tbl *element) doc.Tag {
	outer := r.letters
	defer func() { r.letters = outer }()
	properties := tbl.kid("w:tblPr")
	style := r.styles.byID[properties.kid("w:tblStyle").get("w:val")]
	if style != nil && style.shaded || properties.kid("w:shd").isShading() {
		r.letters.shaded = true
	}
	t := wordTable{reader: r, tag: doc.Tag{Role: "Table"}, above: map[int]place{}}
	for _, e := range transparent(tbl.kids) {
		if e.name == "w:tr" {
			t.row(e)
		}
	}
	return t.tag
}

// wordTable is a table while its rows are read.
type wordTable struct {
	reader *docxReader
	tag    doc.Tag
	above  map[int]place // by column, the cell that began a merge downwards
}

// place is a cell by its row and its number in the row, and the last row that it
// covers so far.
type place struct{ row, cell, last int }

func (t *wordTable) row(tr *element) {
	r := t.reader
	outer := r.letters
	defer func() { r.letters = outer }()
	properties := tr.kid("w:trPr")
	switch {
	case properties.kid("w:del") != nil:
		r.letters.deleted = true
	case properties.kid("w:hidden").isOn():
		r.letters.inUnseenParts = doc.Invisible
	}
	role := "TD"
	if properties.kid("w:tblHeader").isOn() {
		role = "TH"
	}
	row := doc.Tag{Role: "TR"}
	column := 0
	skip := func(name string) {
		if n := widthOf(properties.kid(name)); n > 0 {
			row.Kids = append(row.Kids, doc.Tag{Role: role, ColSpan: n})
			column += n
		}
	}
	skip("w:gridBefore")
	for _, tc := range transparent(tr.kids) {
		if tc.name == "w:tc" {
			column += t.cell(&row, tc, role, column)
		}
	}
	skip("w:gridAfter")
	t.tag.Kids = append(t.tag.Kids, row)
}

// cell reads a cell and returns how many columns it covers.
func (t *wordTable) cell(row *doc.Tag, tc *element, role string, column int) int {
	r := t.reader
	outer := r.letters
	defer func() { r.letters = outer }()
	properties := tc.kid("w:tcPr")
	r.letters.shaded = r.letters.shaded || properties.kid("w:shd").isShading()
	if properties.kid("w:cellDel") != nil {
		r.letters.deleted = true
	}
	width := max(widthOf(properties.kid("w:gridSpan")), 1)
	merge, first, goesOn := t.merge(properties, column)
	if goesOn {
		r.letters.inUnseenParts = doc.Invisible // Word shows the first cell's words only
	}
	kids := r.blocks(nil, tc.kids)
	current := len(t.tag.Kids)
	switch {
	case goesOn:
		cell := &t.tag.Kids[first.row].Kids[first.cell]
		cell.RowSpan = current - first.row + 1
		appendBlocks(cell, kids)
		first.last = current
		t.above[column] = first
		return width
	case continues(properties.kid("w:hMerge")) && len(row.Kids) > 0:
		cell := &row.Kids[len(row.Kids)-1]
		cell.ColSpan = max(cell.ColSpan, 1) + width
		appendBlocks(cell, kids)
		return width
	case merge:
		t.above[column] = place{row: current, cell: len(row.Kids), last: current}
	}
	cell := holding(role, kids)
	cell.ColSpan = width
	row.Kids = append(row.Kids, cell)
	return width
}

// merge reports whether a cell is merged downwards, and whether it goes on from
// one in the row above, and then from which.
func (t *wordTable) merge(properties *element, column int) (merge bool, first place, goesOn bool) {
	e := properties.kid("w:vMerge")
	if first, goesOn = t.above[column]; goesOn {
		goesOn = continues(e) && first.last == len(t.tag.Kids)-1
	}
	return e != nil, first, goesOn
}

// continues reports whether a w:vMerge or w:hMerge element goes on with the cell
// before it.
func continues(merge *element) bool { return merge != nil && merge.get("w:val") != "restart" }

// appendBlocks adds blocks to a cell that may hold text itself.
func appendBlocks(cell *doc.Tag, blocks []doc.Tag) {
	if len(blocks) == 0 {
		return
	}
	if len(cell.Marks) > 0 {
		cell.Kids = []doc.Tag{{Role: "Span", Marks: cell.Marks}}
		cell.Marks = nil
	}
	cell.Kids = append(cell.Kids, blocks...)
}

// widthOf reads a number of columns; 0 where nothing is said.
func widthOf(e *element) int {
	n, err := strconv.Atoi(e.get("w:val"))
	if err != nil || n < 0 {
		return 0
	}
	return min(n, maxSpan)
}
