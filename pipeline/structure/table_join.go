package structure

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// begins reports whether no text of the body stands above the table.
func (s *sheet) begins(g grid) bool {
	return !slices.ContainsFunc(s.body, func(p piece) bool {
		return p.Box.Y1 < g.box.Y0+1 && p.Box.MidY() < g.box.Y0 && !s.inTable(p)
	})
}

// ends reports whether no text of the body stands below the table.
func (s *sheet) ends(g grid) bool {
	return !slices.ContainsFunc(s.body, func(p piece) bool { return p.Box.MidY() > g.box.Y1 && !s.inTable(p) })
}

// sameColumns reports whether b can go on with the table t: as many columns,
// at the same places.
func (t *draft) sameColumns(b *draft) bool {
	if t.cols != b.cols {
		return false
	}
	const slack = 8.0 // points: tables of one file are set alike
	for i := range t.edges {
		if i > 0 && math.Abs((t.edges[i]-t.edges[0])-(b.edges[i]-b.edges[0])) > slack && b.edges[i] > 0 && t.edges[i] > 0 {
			return false
		}
	}
	return true
}

// goOn adds the rows of b, the same table on the next page, with a row that the
// page's end cut made whole. The header rows that are printed again are left
// out; their words are returned.
func (t *draft) goOn(b *draft) (again []piece) {
	rows := b.kids
	repeated := 0
	for repeated < len(rows) && repeated < max(t.headerRows, 1) && repeated < len(t.kids) && rowText(&rows[repeated]) == rowText(&t.kids[repeated]) {
		repeated++
	}
	for i := range rows[:repeated] {
		again = append(again, rows[i].words()...)
	}
	rows = rows[repeated:]
	if len(rows) > 0 && t.cuts(&rows[0]) {
		last := &t.kids[len(t.kids)-1]
		for _, cell := range rows[0].kids {
			if into := t.reaching(cell.col); into != nil {
				into.kids = joinOpen(append(into.kids, cell.kids...))
				continue
			}
			cell.row = last.row
			last.kids = append(last.kids, cell)
		}
		rows = rows[1:]
	}
	for _, r := range rows {
		r.row = len(t.kids)
		for i := range r.kids {
			r.kids[i].row, r.kids[i].header = r.row, false
		}
		t.kids = append(t.kids, r)
	}
	return again
}

// cuts reports whether row goes on with the last row of t: where it has text
// the row above has some too, and it leaves out what a row of its own would
// have, or goes on in the middle of a sentence or of a list.
func (t *draft) cuts(row *draft) bool {
	if len(t.kids) <= max(t.headerRows, 1) || t.numbersOn(row) {
		return false
	}
	open, listed, other := 0, 0, 0
	for i := range row.kids {
		cell := &row.kids[i]
		above := t.reaching(cell.col)
		switch {
		case cell.empty():
		case above == nil || above.empty():
			return false
		case goesOnInside(above, cell):
			open++
		case goesOnWithList(above, cell):
			listed++
		default:
			other++
		}
	}
	// A first column that begins anew begins a row, unless all of it goes on.
	return t.leavesOut(row) && (open > 0 || !row.fills(0) || listed > 0 && other == 0) || open == len(row.kids)
}

// rowNumber is what numbers a row in a cell of its own: "4.4", "12.", "b)".
var rowNumber = regexp.MustCompile(`^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[A-Za-z]\)|[A-Z]{1,2}\d{1,3})$`)

// numbersOn reports whether row has a number of its own in the first column, as the
// last row of t has.
func (t *draft) numbersOn(row *draft) bool {
	above := t.reaching(0)
	if above == nil || len(row.kids) == 0 || row.kids[0].col != 0 {
		return false
	}
	a, b := cellWords(above), cellWords(&row.kids[0])
	return a != b && rowNumber.MatchString(a) && rowNumber.MatchString(b)
}

func cellWords(cell *draft) string {
	var parts []string
	for i := range cell.kids {
		parts = append(parts, cell.kids[i].text())
	}
	return strings.TrimSpace(strings.Join(parts, " "))
}

// leavesOut reports whether row has nothing in a column where the last row of t
// has something. Where a file is tagged, empty cells are not there at all.
func (t *draft) leavesOut(row *draft) bool {
	for col := range t.cols {
		if above := t.reaching(col); above != nil && !above.empty() && !row.fills(col) {
			return true
		}
	}
	return false
}

// fills reports whether a row has text in a column.
func (d *draft) fills(col int) bool {
	return slices.ContainsFunc(d.kids, func(c draft) bool { return c.col <= col && col < c.col+c.colSpan && !c.empty() })
}

// reaching finds the cell that covers the column col in the last row of t.
func (t *draft) reaching(col int) *draft {
	for r := len(t.kids) - 1; r >= 0; r-- {
		for i := range t.kids[r].kids {
			c := &t.kids[r].kids[i]
			if c.col <= col && col < c.col+c.colSpan && c.row+c.rowSpan >= len(t.kids) {
				return c
			}
		}
	}
	return nil
}

// goesOnInside reports whether the text of a cell goes on in the one below: in
// the middle of a sentence, as a small letter or a broken word shows.
func goesOnInside(above, below *draft) bool {
	a, b := lastBlock(above), firstBlock(below)
	if a == nil || b == nil || len(a.pieces) == 0 || len(b.pieces) == 0 || b.fresh || endsWith(a.pieces, ".!?:;") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(b.pieces[0].Text)
	return unicode.IsLower(first) || endsInHyphen(a.pieces[len(a.pieces)-1].Text)
}

// goesOnWithList reports whether a cell begins with an item of a list that the
// one above began, or led in to. Where the one above is all list, each row is
// an item.
func goesOnWithList(above, below *draft) bool {
	a, b := firstBlock(above), firstBlock(below)
	return a != nil && b != nil && a.kind != doc.ListItem && b.kind == doc.ListItem
}

func firstBlock(cell *draft) *draft {
	if len(cell.kids) == 0 {
		return nil
	}
	return &cell.kids[0]
}

func lastBlock(cell *draft) *draft {
	if len(cell.kids) == 0 {
		return nil
	}
	return &cell.kids[len(cell.kids)-1]
}

func rowText(row *draft) string {
	var parts []string
	for i := range row.kids {
		for k := range row.kids[i].kids {
			parts = append(parts, row.kids[i].kids[k].text())
		}
	}
	return strings.ToLower(strings.Join(parts, "|"))
}
