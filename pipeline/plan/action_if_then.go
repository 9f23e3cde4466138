package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A table can set what is to be done against when: "If Ben comes | Ring 101". Each of its
// rows is an action with a condition, or tells a consequence; none of them is passed over.

var (
	// overIf heads the column of what may happen, overThen that of what is done then.
	overIf   = regexp.MustCompile(`(?i)^\W*(?:if|when|what if|(?:if|when) (?:this|it|that|these|things?|one of these|any of these)(?: \p{L}+)*|(?:what )?(?:might|could|may|can) (?:go wrong|happen)|what if (?:this|it|that|things?)(?: \p{L}+)*|triggers?|(?:warning|danger) signs?)\W*$`)
	overThen = regexp.MustCompile(`(?i)^\W*(?:then\b.*|(?:then )?(?:what )?(?:we|i|you|they|everyone|mum|dad|(?-i:\p{Lu}\p{L}+))(?: all| both)? (?:will|must|should|do|does|agrees? to|(?:is|are) going to|needs? to)(?: do)?(?: then| next| this| that)?|what (?:to do|we do|happens|will happen|(?:we|you|i|they) (?:will|must|should) do|has to happen|must happen)(?: then| next| about it)?|do this|this is what .*|our (?:plan|response|answer)|(?:the )?(?:plan|response)|actions?(?: to take)?)\W*$`)
	// startsIf begins a cell that says when something follows.
	startsIf = regexp.MustCompile(`(?i)^\W*(?:if|when|whenever|should|in case)\s\S+\s\S+`)
	// mayFollow is how it is told what somebody may do, or what will be done by nobody who
	// is named.
	mayFollow = regexp.MustCompile(`(?i)\b(?:may|might|could|would)\b(?: not)?\s`)
	// ofForce is what only an authority does, and nobody has to do now.
	ofForce = regexp.MustCompile(`(?i)\b(?:court|legal|proceedings|solicitors?|conference|PLO|section 47|s\.?\s?47|strategy|remov\w+|register|into care|in care|care order|protection order|assessment)\b`)
	// onlySays tells of a row how it is meant.
	onlySays = regexp.MustCompile(`(?i)^(?:(?:it|this|that) (?:is|was|does|will)(?: not|n['’]t)? (?:be )?(?:an? |the |count|seen|your |anybody)|(?:nothing|none|n/?a)\W*$)`)
	// bansFirst begins what is not to be.
	bansFirst = regexp.MustCompile(`(?i)^(?:no|not|never|do not|don['’]t|nobody)\s`)
	// thenFirst begins what follows.
	thenFirst = regexp.MustCompile(`(?i)^(?:then|and then|and|so),?\s`)
)

// ifThen is the place of the two columns of such a table, and how many rows of titles it has.
type ifThen struct{ when, then, header int }

// ifThenOf reads a table as one of what follows when; false where it is none.
func (t table) ifThenOf() (ifThen, bool) {
	const columns, least = 2, 2
	at := ifThen{when: t.block.Cols - columns, then: t.block.Cols - 1}
	if t.block.Cols < columns || t.block.Cols > columns+1 || t.rows() < least || at.when == 1 && !t.counted() {
		return at, false
	}
	if overIf.MatchString(t.text(0, at.when)) && (overThen.MatchString(t.text(0, at.then)) || sectionKind(t.text(0, at.then)) == Actions) {
		at.header = 1
		return at, !t.mostlyTimes(at.when)
	}
	for row := range t.rows() {
		if !startsIf.MatchString(t.text(row, at.when)) || t.text(row, at.then) == "" {
			return at, false
		}
	}
	return at, true
}

// mostlyTimes reports whether a column holds days and times: "When" stands over both.
func (t table) mostlyTimes(col int) bool {
	times := 0
	for row := 1; row < t.rows(); row++ {
		if c := t.cell(row, col); c != nil && t.r.isTime(c.Span) {
			times++
		}
	}
	return 2*times >= t.rows()-1
}

// counted reports whether the first column only counts the rows.
func (t table) counted() bool {
	for row := range t.rows() {
		if c := t.cell(row, 0); c != nil && !c.Span.Empty() && !t.isMark(c) && !(row == 0 && overMarks.MatchString(t.text(0, 0))) {
			return false
		}
	}
	return true
}

// readIfThen takes what is to be done from a table of what follows when; it reports whether
// the table is one.
func (r *reader) readIfThen(t table) bool {
	at, ok := t.ifThenOf()
	if !ok {
		return false
	}
	var owners []Owner
	if title := t.cell(0, at.then); at.header > 0 {
		owners = r.headingOwners(title.Span)
	}
	for row := at.header; row < t.rows(); row++ {
		when, then := t.cell(row, at.when), t.cell(row, at.then)
		if when == nil || then == nil || when == then || then.Row != row || when.Span.Empty() || then.Span.Empty() {
			continue
		}
		r.readThenCell(when.Span, then.Span, owners)
	}
	return true
}

// readThenCell takes what follows on a condition: orders that go on with each other are one
// action.
func (r *reader) readThenCell(when, then doc.Span, owners []Owner) {
	first := len(r.actions)
	goesOn := false // the part before is an order, too
	for _, sentence := range r.sentencesIn(then) {
		for _, part := range r.halves(sentence) {
			part.Start += len(thenFirst.FindString(part.Of(r.Text)))
			rest := r.behindFurther(part)
			isTask, order := r.taskThen(rest)
			isTask = isTask || r.goesOnThen(rest)
			switch {
			case part.Empty(), onlySays.MatchString(part.Of(r.Text)):
			case !isTask:
				r.consequences = append(r.consequences, part)
			case order && goesOn:
				last := &r.actions[len(r.actions)-1]
				last.Span.End = part.End
				if last.Deadline == nil {
					last.Deadline = r.inSentence(part)
				}
			default:
				a := r.actionThen(rest, owners, order)
				if len(a.Owners) == 0 {
					a.Owners = r.sameThen(rest, first)
				}
				a.Span = part // with its own condition
				r.actions = append(r.actions, a)
			}
			goesOn = isTask && order
		}
	}
	for i := first; i < len(r.actions); i++ {
		r.actions[i].Condition, r.actions[i].InTable = when, true
	}
}

// taskThen reports whether a part of a cell tells what somebody is to do then, and whether it
// is an order to its reader. What may happen, what an authority does by force and what
// becomes of a child is a consequence.
func (r *reader) taskThen(s doc.Span) (isTask, order bool) {
	text := s.Of(r.Text)
	if conditions.MatchString(text) || mayFollow.MatchString(text) {
		return false, false
	}
	if isOrder(capitalised(text)) || bansFirst.MatchString(text) && len(r.doersThen(s)) == 0 {
		return true, true
	}
	owners := r.doersThen(s)
	if ofChildren(owners) {
		return false, false
	}
	if ofWorkers(owners) && (escalates.MatchString(text) || ofForce.MatchString(text)) {
		return false, false
	}
	_, ok := r.commitment(s)
	return ok || len(owners) > 0, false
}

// actionThen is the action of a part of a cell.
func (r *reader) actionThen(s doc.Span, over []Owner, order bool) Action {
	a := Action{Span: s, Status: Open, Owners: r.doersThen(s), Deadline: r.inSentence(s)}
	if order {
		a.Owners = firstOwners(over, r.youAre(s))
	}
	return a
}

// doersThen is who acts in a part of a cell: as in any sentence, or a team or worker who is
// only called by their work: "the out of hours team rings Ada".
func (r *reader) doersThen(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if c, ok := r.commitment(s); ok && !c.actor.Empty() {
		switch {
		case addresses(text):
			return r.youAre(s)
		case strings.EqualFold(c.actor.Of(r.Text), "we"):
			return r.weAre(s)
		}
		return r.ownersOf(c, s)
	}
	if who, ok := r.presentActor(s); ok {
		if words := strings.ToLower(who.Of(r.Text)); words == "you" || words == "we" || words == "i" {
			return map[string][]Owner{"you": r.youAre(s), "we": r.weAre(s), "i": r.iAm()}[words]
		}
		return r.actorOwners(who)
	}
	if who, ok := r.workersThen(s); ok {
		return r.ownersIn(who)
	}
	return r.agentsIn(s)
}

// workersThen finds workers without a name in front of what they do.
func (r *reader) workersThen(s doc.Span) (doc.Span, bool) {
	words := strings.Split(s.Of(r.Text), " ")
	for n := 2; n < min(len(words), mostActor+1); n++ {
		who := strings.Join(words[:n], " ")
		verb := strings.ToLower(strings.Trim(words[n], ",.;:"))
		if _, ok := taskVerbs()[verb]; ok && slices.Contains([]string{"the", "our", "your", "a", "an"}, strings.ToLower(words[0])) && workersWords.MatchString(who) {
			return doc.Span{End: len(who)}.Shift(s.Start), true
		}
	}
	return doc.Span{}, false
}

// workersWords end in the name of workers.
var workersWords = regexp.MustCompile(`(?i)\b(?:teams?|workers?|staff|services?|line|desk|council|authority|nurses?|officers?|manager|police|school|nursery|department)$`)
