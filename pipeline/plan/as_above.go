package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// asAbove is all of a cell that says the same as the one above it.
var asAbove = regexp.MustCompile(`(?i)^\W*(?:as (?:above|before|for (?:the )?(?:row |action |one )?above)|same(?: (?:as above|again|person|people|date))?|ditto|do\.|idem|fel uchod|see above)\W*$|^\s*["“”″〃]{1,2}\s*$`)

// cellSaid is the cell of a column in a row or, where it points to the one above, that; nil
// where there is no such column.
func (t table) cellSaid(row, col int) *doc.Block {
	c := t.cellIn(row, col)
	for at := row - 1; at >= t.block.HeaderRows && c != nil && asAbove.MatchString(t.r.Quote(c.Span)); at-- {
		if above := t.cell(at, col); above != nil && !above.Span.Empty() && !above.Header {
			c = above
		}
	}
	return c
}

// timeSaid is so too for times; nil where the action says its own instead.
func (t table) timeSaid(row, col int, action *doc.Block) *doc.Block {
	c := t.cellIn(row, col)
	if c != nil && asAbove.MatchString(t.r.Quote(c.Span)) && t.r.timesItself(action.Span) {
		return nil
	}
	return t.cellSaid(row, col)
}

// cellIn is the cell of a column in a row; nil where there is none.
func (t table) cellIn(row, col int) *doc.Block {
	if col < 0 {
		return nil
	}
	return t.cell(row, col)
}
