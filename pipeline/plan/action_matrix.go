package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// matrix is a table that sets who is to do something against by when: the people
// stand over its columns and the times before its rows, or the other way round.
type matrix struct {
	table
	across bool // the people stand over the columns
}

// ahead begins a time that is still to come, or that has no end. A day alone may be
// one on which something was done.
var ahead = regexp.MustCompile(`(?i)^(?:by|no later than|before|within|until|till|this (?:week|month|term)|next|now|today|tomorrow|tonight|from|immediate(?:ly)?|straight away|at once|ongoing|on-going|always|throughout|each|every|daily|weekly|monthly|in the (?:next|coming)|over the next|at the next|end of)\b`)

var (
	// notAhead is a label under which nothing is to be done: what is forbidden, or was.
	notAhead = regexp.MustCompile(`(?i)\b(?:never|not|don['’]t|last|previous|earlier|before now|so far)\b`)
	// ofNoTasks is in the title of a part whose tables hold something else than tasks:
	// what must not be, what was, what is feared, felt or allowed, and rotas.
	ofNoTasks = regexp.MustCompile(`(?i)\b(?:not|never|cannot|won['’]t|mustn['’]t|risks?|worr\w+|concerns?|dangers?|harm|views?|says?|said|feel\w*|think\w*|found|seen|past|previous|last|earlier|history|chronology|progress|updates?|so far|rota|contact|family time|timetable|routines?|well|strengths?|allowed|(?-i:may)|can|if|happened|was|were|observ\w+)\b`)
	// nothingAsked is all of a cell that asks for nothing, or only allows something.
	nothingAsked = regexp.MustCompile(`(?i)^\W*(?:(?:nothing|none|nil|n/?a|done|completed?|finished|as (?:above|before|now)|no (?:action|change)s?)\W*$|(?:may|can|could|might|free to|allowed to|able to|welcome to|if (?:he|she|they) (?:wants?|wish(?:es)?|likes?))\s)`)
)

// holdsTasks reports whether a table stands where tasks may stand.
func (t table) holdsTasks() bool {
	k := t.r.sectionOf(t.block.Span)
	if k < 0 {
		return true
	}
	s := &t.r.sections[k]
	return (s.Kind == "" || s.Kind == OtherSection || s.Kind == Actions) && !ofNoTasks.MatchString(t.r.Quote(s.Title))
}

// matrixOf reads a table as a matrix; false where it is none.
func (r *reader) matrixOf(t table) (matrix, bool) {
	const least = 2 // people, and times
	if t.rows() < least+1 || t.block.Cols < least+1 || !t.holdsTasks() {
		return matrix{}, false
	}
	var top, side []string
	for col := 1; col < t.block.Cols; col++ {
		top = append(top, t.text(0, col))
	}
	for row := 1; row < t.rows(); row++ {
		side = append(side, t.text(row, 0))
	}
	if slices.ContainsFunc(slices.Concat(top, side), notAhead.MatchString) {
		return matrix{}, false
	}
	if r.allAct(top) && mostAhead(side) {
		return matrix{t, true}, true
	}
	return matrix{t, false}, r.allAct(side) && mostAhead(top)
}

// allAct reports whether each label names somebody who may act.
func (r *reader) allAct(labels []string) bool {
	return !slices.ContainsFunc(labels, func(words string) bool {
		return !slices.ContainsFunc(strings.Split(words, " / "), r.nameAll) && !r.nameAll(words)
	})
}

// mostAhead reports whether most labels are times to come, two at least.
func mostAhead(labels []string) bool {
	n := 0
	for _, words := range labels {
		if slices.ContainsFunc(strings.Split(words, " / "), ahead.MatchString) { // "Parhaus / Ongoing"
			n++
		}
	}
	return n >= 2 && 2*n > len(labels)
}

// readMatrix takes the actions of a table of who against when; it reports whether the
// table is one.
func (r *reader) readMatrix(t table) bool {
	m, ok := r.matrixOf(t)
	if !ok {
		return false
	}
	for _, c := range t.cells {
		if c.Row == 0 || c.Col == 0 || c.Span.Empty() || notGiven.MatchString(r.Quote(c.Span)) {
			continue
		}
		who, when := t.cell(0, c.Col), t.cell(c.Row, 0)
		if !m.across {
			who, when = when, who
		}
		if who != nil && when != nil {
			r.readMatrixCell(c, who.Span, when.Span)
		}
	}
	return true
}

// readMatrixCell takes the actions of one cell. What an action says itself of by when
// goes before the label, and of who where several workers stand over a column.
func (r *reader) readMatrixCell(c *doc.Block, who, when doc.Span) {
	owners := r.ownersIn(r.partOf(who, r.knownAll))
	when = r.partOf(when, ahead.MatchString)
	first := len(r.actions)
	for _, unit := range r.units(c) {
		if text := unit.Of(r.Text); saysStatus(text) && len(r.actions) > first {
			last := &r.actions[len(r.actions)-1]
			last.StatusText = unit
			last.Status, _ = statusOf(text)
			continue
		}
		if text := unit.Of(r.Text); nothingAsked.MatchString(text) || isRemark(text) {
			continue
		}
		a := r.actionOf(unit)
		a.InTable, a.Owners = true, owners
		if named := r.namedIn(unit, owners); len(named) > 0 {
			a.Owners = named
		}
		a.Deadline = r.inCell(when, Day{})
		if r.timesItself(unit) {
			a.Deadline = r.inSentence(unit)
		}
		r.actions = append(r.actions, a)
	}
}

// partOf is the part of a label in two languages that is as asked for: "Ongoing" of
// "Parhaus / Ongoing"; the whole label where both are, or neither is.
func (r *reader) partOf(label doc.Span, is func(string) bool) doc.Span {
	first, second, ok := strings.Cut(label.Of(r.Text), " / ")
	switch {
	case !ok || is(first) == is(second):
		return label
	case is(first):
		return doc.Span{Start: label.Start, End: label.Start + len(first)}
	}
	return doc.Span{Start: label.End - len(second), End: label.End}
}

// knownAll reports whether each part of a list is a person or role that is known.
func (r *reader) knownAll(list string) bool {
	return !slices.ContainsFunc(partsOfList(list), func(part string) bool { return !r.isKnown(part) })
}

// namedIn are those whom the words of an action name as the ones who act: in front of a
// colon, or where workers stand over the column, those of them who are known.
func (r *reader) namedIn(unit doc.Span, over []Owner) []Owner {
	if label, _, ok := strings.Cut(unit.Of(r.Text), ": "); ok && r.isKnown(label) {
		return r.ownersIn(doc.Span{Start: unit.Start, End: unit.Start + len(label)})
	}
	if !ofWorkers(over) {
		return nil
	}
	a := Action{Span: unit, Owners: r.doers(unit)}
	r.addTailOwner(&a, unit, addressed{})
	if slices.ContainsFunc(a.Owners, func(o Owner) bool { return o.Kind == Unknown }) {
		return nil
	}
	if ofWorkers(a.Owners) {
		return a.Owners
	}
	return nil
}

// ofWorkers reports whether nobody of the family is among owners.
func ofWorkers(owners []Owner) bool {
	return !slices.ContainsFunc(owners, func(o Owner) bool { return o.Kind == Parent || o.Kind == Child || o.Kind == Family })
}
