package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// cells are those of one row or card that say together what is to be done, by whom and
// by when; one that there is not is nil.
type cells struct {
	action, owner, deadline *doc.Block
	titled                  Day // from which a mere number of weeks counts
	units                   []doc.Span
	parts                   []part
}

// cellsOf parts what is to be done into actions.
func (r *reader) cellsOf(action, owner, deadline *doc.Block, titled Day) cells {
	units := r.units(action)
	if len(units) > 1 && len(action.Children) <= 1 && r.unparted(owner) {
		units = []doc.Span{r.unnumbered(action.Span)}
	}
	if owner == nil || owner.Span.Empty() {
		units = r.unitsClosed(units)
	}
	return cells{action, owner, deadline, titled, units, r.partsOf(units)}
}

// share is what of a cell belongs to a part, and whether that is all of it, for others too.
func (r *reader) share(c *cells, cell *doc.Block, p part) (s doc.Span, common bool) {
	s = r.shareOf(cell, c.action, c.units, p.unit)
	return s, cell != nil && s == cell.Span && len(c.parts) > 1
}

// partAction makes the action of a part, with the owners and the time of the cells
// beside it. Of what stands there for several, what a part says itself goes before.
func (r *reader) partAction(c *cells, p part) Action {
	a := r.actionOf(p.Span)
	r.conditionFirst(&a, p)
	a.InTable = true
	who, whoCommon := r.share(c, c.owner, p)
	when, whenCommon := r.share(c, c.deadline, p)
	a.Owners, a.Deadline = r.whoAndWhen(who, when, c.titled)
	if own := p.owners; (whoCommon || IsBan(a.Span.Of(r.Text))) && len(own) > 0 && !(ofChildren(own) && len(a.Owners) > 0) {
		a.Owners = own
	}
	if whenCommon {
		a.Deadline = r.ownTime(c, &a, when)
	}
	if resting.MatchString(who.Of(r.Text)) {
		a.StatusText = firstSpan(a.StatusText, who)
	}
	r.statusInside(&a)
	return a
}

// conditionFirst takes the condition with which the words of an action begin. What goes
// on behind it then stays with them.
func (r *reader) conditionFirst(a *Action, p part) {
	first := r.sentencesIn(a.Span)[0]
	main := r.mainClause(first)
	if n := len(r.actions); main == first.Start && p.hangs && n > 0 && a.Condition.Empty() {
		a.Condition = r.actions[n-1].Condition // "If it is low Mum texts Una. She tops it up that day."
	}
	if main == first.Start {
		return
	}
	a.Span = p.Span
	a.Condition = doc.Span{Start: first.Start, End: main}
	a.Condition.End = a.Condition.Start + len(strings.TrimRight(a.Condition.Of(r.Text), " ,:"))
}

func firstSpan(a, b doc.Span) doc.Span {
	if a.Empty() {
		return b
	}
	return a
}

var (
	// timeElsewhere is in a cell for times that says that they stand with the actions.
	timeElsewhere = regexp.MustCompile(`(?i)\b(?:(?:as|see)\s(?:(?:stated|above|shown|detailed|per|listed|set out|given|noted|in|the)\s?)+|(?:dates?|times?|timescales?|deadlines?)\s(?:(?:are|is|as|given|shown)\s)*(?:above|in (?:the )?(?:text|plan|actions?)|with each|beside each)|as each (?:one )?says|unless (?:it says|stated|otherwise|said|shown))\b`)
	// forTheRest is in what says by when that is due which has no time of its own.
	forTheRest = regexp.MustCompile(`(?i)\b(?:the rest|otherwise|(?:all |the )?others?|everything else|anything else|the remainder|all else|remaining)\b`)
	// betweenTimes parts the statements of such a cell.
	betweenTimes = regexp.MustCompile(`[.;]\s|\s/\s|,\s(?:otherwise|the rest|all others?)\b`)
)

// ownTime is the time of an action beside a cell that holds one for several: its own,
// where that says more, or what the cell says of the rest.
func (r *reader) ownTime(c *cells, a *Action, when doc.Span) *Deadline {
	own := r.inSentence(a.Span)
	if own != nil && (!own.says() || r.timesCondition(a)) {
		own = nil
	}
	if timeElsewhere.MatchString(when.Of(r.Text)) && (forTheRest.MatchString(when.Of(r.Text)) || r.anyTimed(c)) {
		if own != nil {
			return own
		}
		return r.restTime(when)
	}
	d := a.Deadline
	if of, ok := r.timeOfTopic(c, a, when); ok {
		d = of
	}
	switch {
	case own == nil, d != nil && r.beginsWithin(own, d):
		return d
	case d == nil, !d.says(), own.Kind == OnDay, d.Kind != OnDay && (own.Kind == Relative || own.Kind == Recurring && !own.Day.IsZero()):
		return own
	case own.Kind == Recurring && r.isStretch(d):
		return r.lasting(own, d)
	}
	return d
}

// anyTimed reports whether one of the actions of a cell has a time of its own.
func (r *reader) anyTimed(c *cells) bool {
	return slices.ContainsFunc(c.parts, func(p part) bool {
		d := r.inSentence(p.Span)
		return d != nil && d.says()
	})
}

// restTime is the time that a cell gives to what has none of its own.
func (r *reader) restTime(when doc.Span) *Deadline {
	text := when.Of(r.Text)
	start := 0
	for _, m := range append(betweenTimes.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		s := doc.Span{Start: start, End: max(m[0], start)}.Trim(text).Shift(when.Start)
		start = m[0] + len(strings.TrimRight(text[m[0]:min(m[1], m[0]+1)], " "))
		words := strings.Trim(s.Of(r.Text), " .,;/")
		if _, wholly := r.timeWholly(words); forTheRest.MatchString(words) || wholly || endless.MatchString(words) {
			return r.inSentence(s)
		}
	}
	return nil
}
