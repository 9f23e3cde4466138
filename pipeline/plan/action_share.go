package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// cellNumber is the number before a part of a cell: "1) Roz Pemberton 2) Thea".
var cellNumber = regexp.MustCompile(`(?:^|\s)(\d{1,2})[.)]\s`)

// shareOf is the part of a cell that belongs to action i of the units of its
// row: told by the number that stands before both, or by the order where the cell
// has a paragraph for each. It is the whole cell where that is one for all.
func (r *reader) shareOf(cell, actions *doc.Block, units []doc.Span, i int) doc.Span {
	if cell == nil {
		return doc.Span{}
	}
	if len(units) < 2 {
		return cell.Span
	}
	parts := r.numberedParts(cell.Span)
	if len(parts) > 0 {
		return parts[r.numberOf(actions, units[i])] // empty where the number is not there
	}
	if len(cell.Children) == len(units) {
		return cell.Children[i].Span
	}
	return cell.Span
}

// numberedParts are the parts of a cell by their numbers, nil where it does not
// begin with one.
func (r *reader) numberedParts(cell doc.Span) map[string]doc.Span {
	text := cell.Of(r.Text)
	numbers := cellNumber.FindAllStringSubmatchIndex(text, -1)
	if len(numbers) == 0 || numbers[0][0] != 0 {
		return nil
	}
	parts := map[string]doc.Span{}
	for i, m := range numbers {
		end := len(text)
		if i+1 < len(numbers) {
			end = numbers[i+1][0]
		}
		part := doc.Span{Start: m[1], End: end}.Trim(text)
		parts[text[m[2]:m[3]]] = part.Shift(cell.Start)
	}
	return parts
}

// numberBefore is the number that ends the text before an action.
var numberBefore = regexp.MustCompile(`(\d{1,2})[.)]\s*$`)

// numberOf is the number that stands before an action in its cell, "" where
// there is none.
func (r *reader) numberOf(cell *doc.Block, unit doc.Span) string {
	before := doc.Span{Start: cell.Span.Start, End: max(unit.Start, cell.Span.Start)}
	if m := numberBefore.FindStringSubmatch(before.Of(r.Text)); m != nil {
		return m[1]
	}
	return ""
}
