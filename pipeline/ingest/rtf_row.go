package ingest

import "strings"

// rtfTable is a table: rows that follow each other ("Table Definitions").
type rtfTable struct {
	rows []rtfRow

	blocks []rtfBlock // of the cell that is being written
	cells  []rtfCell  // of the row that is being written
	row    rtfRowDef  // how the row is drawn; a row that says nothing is like the one before
	cell   rtfCellDef // the cell that is being defined
}

// rtfRowDef is what stands between \trowd and \row.
type rtfRowDef struct {
	left           int // edge, in twips
	header, shaded bool
	cells          []rtfCellDef
}

// rtfCellDef is what stands before a \cellx.
type rtfCellDef struct {
	right         int  // edge, in twips
	beside, below bool // it is part of the one before it, of the one above
	shaded        bool
}

type rtfRow struct {
	cells  []rtfCell
	left   int // edge, in twips
	header bool
}

// rtfCell is a cell with what stands in it.
type rtfCell struct {
	rtfCellDef
	blocks           []rtfBlock
	col              int
	colSpan, rowSpan int // a rowSpan of 0 is of a cell that is part of the one above
}

// rowOrCell obeys a control of tables.
func (r *rtfReader) rowOrCell(t *rtfToken) bool {
	switch t.word {
	case "cell":
		r.endCell(1)
	case "nestcell":
		r.endCell(max(r.group.par.depth(), 2))
	case "row":
		r.endRow(1)
	case "nestrow":
		r.endRow(max(r.group.par.depth(), 2))
	default:
		return (strings.HasPrefix(t.word, "tr") || strings.HasPrefix(t.word, "cl") || t.word == "cellx") && r.rowDef(t)
	}
	return true
}

// rowDef obeys a control that says how a row and its cells are drawn. Those of a
// row in a table in a table stand in a group of their own.
func (r *rtfReader) rowDef(t *rtfToken) bool {
	depth := 1
	if r.group.nested {
		depth = max(r.group.par.depth(), 2)
	}
	table := r.flow.table(depth)
	row, cell := &table.row, &table.cell
	switch t.word {
	case "trowd":
		*row, *cell = rtfRowDef{}, rtfCellDef{}
	case "trleft":
		row.left = t.n
	case "trhdr":
		row.header = true
	case "trcbpat":
		row.shaded = r.shades(t.n)
	case "clmrg":
		cell.beside = true
	case "clvmrg":
		cell.below = true
	case "clcbpat":
		cell.shaded = r.shades(t.n)
	case "clshdng":
		cell.shaded = cell.shaded || t.n > 0
	case "cellx":
		cell.right, cell.shaded = t.n, cell.shaded || row.shaded
		if len(row.cells) < maxRTFColumns {
			row.cells = append(row.cells, *cell)
		}
		*cell = rtfCellDef{}
	default:
		return false
	}
	return true
}

// shades reports whether a ground of that colour lets white letters be seen.
func (r *rtfReader) shades(colour int) bool {
	rgb, given := r.colourOf(colour)
	return given && rgb != white
}

// endCell ends a cell of a table that stands, itself counted, in so many.
func (r *rtfReader) endCell(depth int) {
	depth = min(depth, maxRTFTables)
	r.endParagraph(depth)
	r.flow.table(depth).endCell()
	r.weigh(1)
}

// endRow ends a row.
func (r *rtfReader) endRow(depth int) {
	depth = min(depth, maxRTFTables)
	r.endParagraph(depth)
	t := r.flow.table(depth)
	if len(t.blocks) > 0 {
		t.endCell() // without its \cell
	}
	t.endRow()
}

func (t *rtfTable) endCell() {
	t.cells = append(t.cells, rtfCell{blocks: t.blocks})
	t.blocks = nil
}

// endRow ends the row that is being written. A cell that is part of the one
// beside it is joined to that.
func (t *rtfTable) endRow() {
	row := rtfRow{left: t.row.left, header: t.row.header}
	right := row.left
	for i, cell := range t.cells {
		const undefined = 1440 // twips that a cell is wide which nobody defined
		cell.right = right + undefined
		if i < len(t.row.cells) {
			cell.rtfCellDef = t.row.cells[i]
		}
		right = cell.right
		if last := len(row.cells) - 1; cell.beside && last >= 0 {
			row.cells[last].right = right
			row.cells[last].blocks = append(row.cells[last].blocks, cell.blocks...)
			continue
		}
		row.cells = append(row.cells, cell)
	}
	if len(row.cells) > 0 {
		t.rows = append(t.rows, row)
	}
	t.cells = nil
}
