package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
)

// htmlNode is a block as HTML has it: a list holds its items, an item the
// deeper list under it.
type htmlNode struct {
	Kind     string // of doc.Kind, or "list"
	Level    int    // of a heading: 3 to 6
	Pieces   []htmlPiece
	Children []htmlNode

	Number           int        // of a table
	Head, Body       []htmlNode // of a table: its rows
	Scope            string     // of a cell that names others: what they are
	ColSpan, RowSpan int
}

// The headings of the report itself are of the levels 1 and 2.
const (
	ownHeadings   = 2
	deepestInHTML = 6
)

// builder makes nodes of blocks, in their order.
type builder struct {
	doc     *doc.Document
	marks   *marker
	heading int // the level of the last heading
	tables  int
}

// nodes makes nodes of blocks that follow each other. List items become one
// list.
func (b *builder) nodes(blocks []doc.Block) []htmlNode {
	var out []htmlNode
	for i := 0; i < len(blocks); {
		if blocks[i].Kind != doc.ListItem {
			out = append(out, b.node(&blocks[i]))
			i++
			continue
		}
		n := itemsAt(blocks[i:])
		out = append(out, b.list(blocks[i:i+n]))
		i += n
	}
	return out
}

// itemsAt is how many list items of one page the blocks begin with.
func itemsAt(blocks []doc.Block) int {
	n := 0
	for n < len(blocks) && blocks[n].Kind == doc.ListItem && blocks[n].Page == blocks[0].Page {
		n++
	}
	return n
}

func (b *builder) node(block *doc.Block) htmlNode {
	n := htmlNode{Kind: string(block.Kind)}
	switch block.Kind {
	case doc.Table:
		return b.table(block)
	case doc.Heading:
		n.Level = b.level(block.Level)
	}
	n.Pieces = b.marks.cut(ownText(b.doc, block), labelOf(block))
	n.Children = b.nodes(block.Children)
	return n
}

// labelOf is what stands out in bold: the label of a field, not a list's
// marker.
func labelOf(block *doc.Block) doc.Span {
	if block.Kind != doc.Field {
		return doc.Span{}
	}
	return block.Label
}

// level is the level of a document's heading in the report: below the
// report's own, and not more than one below the heading before it.
func (b *builder) level(level int) int {
	b.heading = min(max(level, 1)+ownHeadings, b.heading+1, deepestInHTML)
	return b.heading
}

// list makes a list of items; those of a deeper level go under the item before
// them.
func (b *builder) list(items []doc.Block) htmlNode {
	list := htmlNode{Kind: "list"}
	for i := 0; i < len(items); {
		item := b.node(&items[i])
		deeper := i + 1
		for deeper < len(items) && items[deeper].Level > items[i].Level {
			deeper++
		}
		if deeper > i+1 {
			item.Children = append(item.Children, b.list(items[i+1:deeper]))
		}
		list.Children = append(list.Children, item)
		i = deeper
	}
	return list
}

func (b *builder) table(block *doc.Block) htmlNode {
	b.tables++
	t := htmlNode{Kind: string(doc.Table), Number: b.tables}
	grid := newOccupancy(len(block.Children), block.Cols)
	for r := range block.Children {
		if r < block.HeaderRows {
			t.Head = append(t.Head, b.row(&block.Children[r], r, "col", grid))
		} else {
			t.Body = append(t.Body, b.row(&block.Children[r], r, "row", grid))
		}
	}
	return t
}

// row makes a row with its cells, and an empty cell for each place that none
// covers, so that those after it stand in their column. A header cell names its
// column or its row, as scope says.
func (b *builder) row(block *doc.Block, r int, scope string, grid occupancy) htmlNode {
	row := htmlNode{Kind: string(doc.Row)}
	for i := range block.Children {
		c := &block.Children[i]
		for range grid.fill(r, c.Col) {
			row.Children = append(row.Children, htmlNode{Kind: string(doc.Cell), ColSpan: 1, RowSpan: 1})
		}
		cell := b.node(c)
		cell.ColSpan, cell.RowSpan = max(c.ColSpan, 1), max(c.RowSpan, 1)
		if c.Header {
			cell.Scope = scope
		}
		grid.cover(r, c.Col, cell.RowSpan, cell.ColSpan)
		row.Children = append(row.Children, cell)
	}
	for range grid.fill(r, grid.cols) {
		row.Children = append(row.Children, htmlNode{Kind: string(doc.Cell), ColSpan: 1, RowSpan: 1})
	}
	return row
}

// occupancy is which places of a table are covered.
type occupancy struct {
	cols    int
	covered [][]bool
}

func newOccupancy(rows, cols int) occupancy {
	g := occupancy{cols, make([][]bool, rows)}
	for r := range g.covered {
		g.covered[r] = make([]bool, cols)
	}
	return g
}

// fill covers the open places of row r before column col and returns how many
// they were.
func (g occupancy) fill(r, col int) int {
	n := 0
	for c := range min(col, g.cols) {
		if !g.covered[r][c] {
			g.covered[r][c] = true
			n++
		}
	}
	return n
}

// cover covers the places of a cell, as far as they lie in the table.
func (g occupancy) cover(row, col, rows, cols int) {
	for r := row; r < min(row+rows, len(g.covered)); r++ {
		for c := col; c < min(col+cols, g.cols); c++ {
			g.covered[r][c] = true
		}
	}
}
