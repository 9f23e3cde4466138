package plan

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// peopleColumns are the places of the columns of a table of people, -1 where
// there is none.
type peopleColumns struct{ names, roles, short int }

// peopleByContent tells the columns of a table of people without titles, or with
// titles that say nothing: names in most cells of one, roles in most of
// another.
func (t table) peopleByContent() (peopleColumns, bool) {
	c := peopleColumns{-1, -1, -1}
	var filled, names, roles, short int
	for col := range t.block.Cols {
		filled, names, roles, short = 0, 0, 0, 0
		for row := range t.rows() {
			cell := t.cell(row, col)
			if cell == nil || cell.Row != row || cell.ColSpan > 1 || cell.Span.Empty() {
				continue
			}
			filled++
			switch words := t.r.Quote(cell.Span); {
			case initialed.MatchString(words):
				short++
			case isWhollyName(words):
				names++
			case isWhollyRole(words):
				roles++
			}
		}
		switch most := filled/2 + 1; {
		case filled < 2:
		case names >= most && c.names >= 0:
			return c, false // pairs of label and name
		case names >= most:
			c.names = col
		case c.roles < 0 && roles >= most:
			c.roles = col
		case c.short < 0 && short >= most:
			c.short = col
		}
	}
	return c, c.names >= 0 && c.roles >= 0
}

// isWhollyName reports whether words are one name, maybe with more in brackets.
func isWhollyName(words string) bool {
	if before, _, ok := cutBrackets(words); ok && !strings.Contains(words, ") ") {
		words = before
	}
	words = nickname.ReplaceAllString(words, "$1 $3")
	at := namesOf(words)
	return len(at) == 1 && at[0] == doc.Span{Start: 0, End: len(words)} && isName(words)
}

// isWhollyRole reports whether words are a role and what more is said of it:
// "Father of Caoimhe, in the home", "Sergeant, Police Scotland".
func isWhollyRole(words string) bool {
	const most = 60 // bytes
	ro := roleInCell(words)
	return len(words) <= most && ro.kind != "" && ro.kind != Group
}
