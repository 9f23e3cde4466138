package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// partLabel heads a part of an item: "Who: Gethin. When: 30 June."
var partLabel = regexp.MustCompile(`(?:^|[\s.;(])((?i:what|task|who|by whom|owner|person responsible|responsible|responsibility|lead|when|by when|timescale|deadline|target date|progress|status|update|outcome|action))\s?[:=–]\s?`)

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
