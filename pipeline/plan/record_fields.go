package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// mostRecord is how many blocks a record may have that is set in lines.
const mostRecord = 40

var (
	// labelColon parts a label from what stands behind it on its line.
	labelColon = regexp.MustCompile(`^([^:.;]{2,60}?)\s?:\s+\S`)
	// labelBack is in a label over what was done, and nothing to do.
	labelBack = regexp.MustCompile(`(?i)\b(?:taken|since|last|previous|earlier|so far|already)\b`)
	// toBeTaken is in one over what is to be done all the same.
	toBeTaken = regexp.MustCompile(`(?i)\bto be taken\b`)
)

// isOver reports whether a label stands over what was done.
func isOver(label string) bool { return labelBack.MatchString(label) && !toBeTaken.MatchString(label) }

// lineLabel reads a block that is a label of a record, or begins with one: what it means,
// and its value on the same line, if any.
func (r *reader) lineLabel(l *leaf) (means meaning, value doc.Span) {
	const longest = 8 // words
	label := l.Span
	switch m := labelColon.FindStringSubmatchIndex(l.text); {
	case l.table != nil || l.Kind == doc.ListItem:
		return "", value
	case l.Kind == doc.Field && !l.Label.Empty():
		label = l.Label
		value = doc.Span{Start: max(l.Span.Start, l.Label.End), End: l.Span.End}.Trim(r.Text)
	case m != nil:
		label = doc.Span{Start: m[2], End: m[3]}.Shift(l.Span.Start)
		value = doc.Span{Start: m[1] - 1, End: len(l.text)}.Shift(l.Span.Start)
		for !value.Empty() && r.Text[value.Start]&0xC0 == 0x80 {
			value.Start-- // within a letter
		}
	}
	words := r.Quote(label)
	if len(strings.Fields(words)) > longest || strings.HasSuffix(words, ".") || isOver(words) {
		return "", doc.Span{}
	}
	return meaningOf(words), value
}

// readLines takes the actions of a record that is set in lines, with each label on the
// line of its value or above it; it returns the block behind it, and from where it began
// if there is none.
func (r *reader) readLines(i int) int {
	if means, _ := r.lineLabel(&r.leaves[i]); means != meansAction && means != meansOutcome {
		return i
	}
	c, end := r.linesFrom(i)
	if !c.whole() || !r.asksAnything(c[meansAction].Span) {
		return i
	}
	r.readRecord(c)
	return end
}

// linesFrom gathers the record that begins with a block, and where it ends. One with a
// label of something else is none.
func (r *reader) linesFrom(i int) (record, int) {
	c := record{}
	var last meaning
	end := min(len(r.leaves), i+mostRecord)
	for k := i; k < end; k++ {
		l := &r.leaves[k]
		means, value := r.lineLabel(l)
		switch {
		case means == meansChronology:
			return nil, i
		case means != "" && c.begunAgain(means):
			return c, k
		case means != "":
			if last = means; c[means] != nil {
				last = meansNumber // a second time, of a review, which is none of the action's
			}
			c.put(last, value, nil)
		case l.table != nil || l.Kind == doc.Heading || last == "" || c[last] != nil && !c.goesOn(last, l):
			return c, k
		default:
			c.put(last, l.Span, l.Block)
		}
	}
	return c, end
}

// begunAgain reports whether a label begins the next record.
func (c record) begunAgain(means meaning) bool {
	known := c[means] != nil
	return c[meansAction] != nil && (means == meansAction || means == meansOutcome && len(c) > 2 || known && means != meansOutcome && means != meansDeadline)
}

// goesOn reports whether a block without a label belongs to the value before it: what is
// to be done may have several, the others only lists.
func (c record) goesOn(last meaning, l *leaf) bool {
	return last == meansAction || l.Kind == doc.ListItem
}

// put adds a value to a record.
func (c record) put(means meaning, value doc.Span, b *doc.Block) {
	if value.Empty() {
		return
	}
	cell := c[means]
	if cell == nil {
		cell = &doc.Block{Kind: doc.Cell, Span: value}
		c[means] = cell
	}
	cell.Span.End = value.End
	if b != nil {
		cell.Children = append(cell.Children, *b)
	}
}
