package structure

import (
	"cmp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// findTables finds the tables of all pages and makes blocks of them, those that
// run over pages joined.
func (b *builder) findTables() {
	var last *draft // the table that the page before ended with
	for i := range b.sheets {
		s := &b.sheets[i]
		grids := findTables(&s.page, s.taken())
		s.tableOf, s.goesOn = make([]int, len(s.page.Words)), make([]bool, len(grids))
		for k, g := range grids {
			s.tables = append(s.tables, s.tableDraft(g))
			s.atTable = append(s.atTable, g.box)
			for _, c := range g.cells {
				for _, w := range c.words {
					s.tableOf[w] = k + 1
				}
			}
		}
		if len(grids) == 0 {
			last = nil
			continue
		}
		if last != nil && s.begins(grids[0]) && last.sameColumns(&s.tables[0]) {
			s.furniture = append(s.furniture, last.goOn(&s.tables[0])...)
			s.goesOn[0] = true
		}
		if n := len(grids) - 1; !s.ends(grids[n]) {
			last = nil
		} else if n > 0 || !s.goesOn[0] {
			last = &s.tables[n]
		}
	}
}

// tableDraft makes a block of a table: rows with the cells that begin in them.
func (s *sheet) tableDraft(g grid) draft {
	t := draft{kind: doc.Table, cols: g.cols, headerRows: g.headerRows, edges: g.edges()}
	rows := make([]draft, g.rows)
	for i := range rows {
		rows[i] = draft{kind: doc.Row, row: i}
	}
	for _, c := range g.cells {
		cell := draft{
			kind: doc.Cell, row: c.row, col: c.col, header: c.header || c.row < g.headerRows,
			rowSpan: max(c.rowSpan, 1), colSpan: max(c.colSpan, 1),
		}
		cell.kids = refine(s.cellBlocks(c))
		rows[c.row].kids = append(rows[c.row].kids, cell)
	}
	for i := range rows {
		slices.SortFunc(rows[i].kids, func(a, b draft) int { return cmp.Compare(a.col, b.col) })
	}
	t.kids = rows
	return t
}

// cellBlocks makes the paragraphs and list items of a cell.
func (s *sheet) cellBlocks(c gridCell) []draft {
	pieces := make([]piece, 0, len(c.words))
	for _, w := range slices.Sorted(slices.Values(c.words)) {
		pieces = append(pieces, pieceOf(&s.page, w))
	}
	if len(pieces) == 0 {
		return nil
	}
	if s.page.Width == 0 {
		return s.cellFromMarks(pieces)
	}
	lines := visualLines(pieces)
	text := newFlow(lines).box
	for i := range lines {
		lines[i].room = max(text.X1, c.box.X1-max(text.X0-c.box.X0, 0)) // as much space right as left
	}
	paras := paragraphs(cutFields(lines))
	var out []draft
	for i, depth := range depths(paras) {
		out = append(out, draftOf(paras[i], depth))
	}
	return out
}

// cellFromMarks makes a block of the words that stand in one node of the tree:
// without geometry the tree alone parts them.
func (s *sheet) cellFromMarks(pieces []piece) []draft {
	var out []draft
	for i, p := range pieces {
		node, last := s.node(p), len(out)-1
		var before blockNode
		if i > 0 {
			before = s.node(pieces[i-1])
		}
		switch {
		case i > 0 && (node.number == before.number || before.role == "Lbl" && node.role != "Lbl"):
			out[last].pieces = append(out[last].pieces, p)
		case node.role == "Lbl":
			out = append(out, draft{kind: doc.ListItem, level: 1, label: 1, pieces: []piece{p}})
		case node.role == "LI":
			out = append(out, draft{kind: doc.ListItem, level: 1, pieces: []piece{p}})
		default:
			out = append(out, draft{kind: doc.Paragraph, pieces: []piece{p}})
		}
	}
	for i := range out {
		markLineEnds(out[i].pieces)
		out[i].asTyped()
	}
	nestTyped(out)
	return out
}

// blockNode is the node of the tree that decides in which block words stand.
type blockNode struct {
	number int    // in the order of the tree, from 1
	role   string // its own, or LI for all in the body of an item
	// artifact says that it is no text of the document: the head or foot of a
	// word processor's pages.
	artifact bool
}

// node is the node of the block in which a word stands.
func (s *sheet) node(p piece) blockNode {
	if s.nodes == nil {
		s.nodes = nodesOf(s.page.Tags)
	}
	return s.nodes[p.Mark]
}

// nodesOf tells of each mark in a tree the node of its block.
func nodesOf(tags []doc.Tag) map[int]blockNode {
	n := nodeNoter{of: map[int]blockNode{}}
	n.note(tags, blockNode{})
	return n.of
}

type nodeNoter struct {
	number int
	of     map[int]blockNode
}

// note notes the marks of nodes within another. Inline nodes are part of that.
func (n *nodeNoter) note(tags []doc.Tag, within blockNode) {
	for i := range tags {
		node := within
		if within.number == 0 || !inline(&tags[i]) {
			n.number++
			node = blockNode{number: n.number, role: tags[i].Role, artifact: within.artifact || tags[i].Role == "Artifact"}
			if within.role == "LI" && node.role != "Lbl" && node.role != "L" {
				node.role = "LI"
			}
		}
		for _, m := range tags[i].Marks {
			n.of[m] = node
		}
		n.note(tags[i].Kids, node)
	}
}
