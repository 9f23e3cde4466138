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

// cellFromMarks makes a block of each run of words with one mark: without
// geometry the tree alone parts them.
func (s *sheet) cellFromMarks(pieces []piece) []draft {
	if s.roles == nil {
		s.roles = map[int]string{}
		rolesOf(s.page.Tags, "", s.roles)
	}
	var out []draft
	for i, p := range pieces {
		role := s.roles[p.Mark]
		last := len(out) - 1
		same := i > 0 && pieces[i-1].Mark == p.Mark
		switch {
		case same:
			out[last].pieces = append(out[last].pieces, p)
		case i > 0 && s.roles[pieces[i-1].Mark] == "Lbl" && role != "Lbl":
			out[last].pieces = append(out[last].pieces, p)
		case i > 0 && role == "Span" && !pieces[i-1].Break:
			out[last].pieces = append(out[last].pieces, p)
		case role == "Lbl":
			out = append(out, draft{kind: doc.ListItem, level: 1, label: 1, pieces: []piece{p}})
		case role == "LI":
			out = append(out, draft{kind: doc.ListItem, level: 1, pieces: []piece{p}})
		default:
			out = append(out, draft{kind: doc.Paragraph, pieces: []piece{p}})
		}
	}
	for i := range out {
		markLineEnds(out[i].pieces)
	}
	return out
}

// rolesOf notes for each mark the role that decides its block: the node's own,
// or LI for all in the body of an item.
func rolesOf(tags []doc.Tag, within string, into map[int]string) {
	for i := range tags {
		role := tags[i].Role
		if within == "LI" && role != "Lbl" && role != "L" {
			role = "LI"
		}
		for _, m := range tags[i].Marks {
			into[m] = role
		}
		rolesOf(tags[i].Kids, role, into)
	}
}
