package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

const partNames = `(?i:what|task|who|by whom|owner|person responsible|responsible|responsibility|lead|when|by when|timescale|deadline|target date|progress|status|update|outcome|action)`

var (
	// partLabel heads a part of an item: "Who: Gethin. When: 30 June."
	partLabel = regexp.MustCompile(`(?:^|[\s.;(])(` + partNames + `)\s?[:=–]\s?`)
	// rowLabel is such a head in a cell of its own.
	rowLabel = regexp.MustCompile(`^` + partNames + `[\s:?]*$`)
)

// readLabelled takes an action of which the parts have labels; it reports
// whether the block is one. Who and when must be among them.
func (r *reader) readLabelled(body doc.Span) bool {
	text := body.Of(r.Text)
	labels := partLabel.FindAllStringSubmatchIndex(text, -1)
	if len(labels) < 2 {
		return false
	}
	a := Action{Span: doc.Span{End: labels[0][0]}.Trim(text).Shift(body.Start), Status: Open}
	known := map[meaning]bool{}
	for i, m := range labels {
		part := doc.Span{Start: m[1], End: len(text)}
		if i+1 < len(labels) {
			part.End = labels[i+1][2]
		}
		part = part.Trim(text)
		part.End = part.Start + len(strings.TrimRight(part.Of(text), ". ;,"))
		means := meaningOf(text[m[2]:m[3]])
		known[means] = true
		r.setPart(&a, means, part.Shift(body.Start))
	}
	if a.Span.Empty() || !known[meansOwner] || !known[meansDeadline] {
		return false
	}
	if len(a.Owners) == 0 {
		a.Owners = r.doers(a.Span)
	}
	r.actions = append(r.actions, a)
	return true
}

func (r *reader) setPart(a *Action, means meaning, s doc.Span) {
	switch means {
	case meansAction:
		a.Span = s
	case meansOwner:
		a.Owners = r.ownersIn(s)
	case meansDeadline:
		a.Deadline = r.inCell(s, Day{})
	case meansOutcome, meansMeasure:
		a.Outcome = s
	case meansStatus:
		a.StatusText = s
		a.Status, _ = r.statusAt(s)
	}
}

// labels are the meanings of the labels in the first column that are nothing else.
func (t table) labels() map[meaning]bool {
	all := map[meaning]bool{}
	for row := range t.rows() {
		if words := t.text(row, 0); rowLabel.MatchString(words) {
			all[meaningOf(words)] = true
		}
	}
	return all
}

// labelOf is what the label of a row means. Of one with a word too many the first
// counts, if the table has it alone elsewhere: a file may set a line from the next
// cell beneath it.
func (t table) labelOf(row int, known map[meaning]bool) meaning {
	words := t.text(row, 0)
	if rowLabel.MatchString(words) {
		return meaningOf(words)
	}
	first, _, _ := strings.Cut(words, " ")
	if means := meaningOf(first); rowLabel.MatchString(first) && known[means] && t.rows() >= 2*len(known) {
		return means
	}
	return ""
}
