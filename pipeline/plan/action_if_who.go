package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A table of what follows when may say in a column of its own who is to do it, and by when:
// "If | Who | Then". What stands below "Then" is an action then whatever its form: "Sits with
// her".

// ifWho is the places of the columns of such a table; when is -1 where there is no column of times.
type ifWho struct{ cond, who, then, when int }

// ifWhoOf reads a table by its titles as one of what who does when; false where it is none.
func (t table) ifWhoOf() (ifWho, bool) {
	const least, most = 3, 5 // columns
	at := ifWho{-1, -1, -1, -1}
	if t.block.Cols < least || t.block.Cols > most || t.rows() < 2 {
		return at, false
	}
	for col := range t.block.Cols {
		title := t.text(0, col)
		place := t.ifWhoColumn(&at, col, title)
		if place == nil {
			if title != "" && meaningOf(title) != meansNumber {
				return at, false
			}
			continue
		}
		*place = col
	}
	return at, at.cond >= 0 && at.then >= 0 && at.who >= 0
}

// ifWhoColumn is which column a title stands over; nil where it is none of them, or a second.
func (t table) ifWhoColumn(at *ifWho, col int, title string) *int {
	switch means := meaningOf(title); {
	case at.cond < 0 && overIf.MatchString(title) && !(col > 0 && whenAlone.MatchString(title)) && !t.mostlyTimes(col):
		return &at.cond
	case at.who < 0 && means == meansOwner:
		return &at.who
	case at.then < 0 && (overThen.MatchString(title) || means == meansAction):
		return &at.then
	case at.when < 0 && means == meansDeadline:
		return &at.when
	}
	return nil
}

// whenAlone stands over conditions only in front: elsewhere it is over times.
var whenAlone = regexp.MustCompile(`(?i)^\W*when\W*$`)

// readIfWho takes what is to be done from a table of what who does when; it reports whether the
// table is one.
func (r *reader) readIfWho(t table) bool {
	at, ok := t.ifWhoOf()
	if !ok {
		return false
	}
	for row := 1; row < t.rows(); row++ {
		then, when := t.cell(row, at.then), t.spanOf(row, at.cond)
		if then == nil || then.Row != row || then.Span.Empty() {
			continue
		}
		if who := t.spanOf(row, at.who); who.Empty() || len(r.ownersIn(who)) == 0 {
			r.readThenUnowned(when, then.Span)
			continue
		}
		r.readWhoCell(t, at, row, then, when)
	}
	return true
}

// readWhoCell takes the actions of a cell whose row says who does them, and when.
func (r *reader) readWhoCell(t table, at ifWho, row int, then *doc.Block, when doc.Span) {
	set := r.cellsOf(then, t.cell(row, at.who), t.cellIn(row, at.when), Day{})
	for _, p := range set.parts {
		if onlySays.MatchString(p.Of(r.Text)) {
			continue
		}
		a := r.partAction(&set, p)
		if a.Deadline == nil {
			a.Deadline = r.inSentence(p.Span)
		}
		if p.goesOn {
			r.leanOn(&a, &r.actions[len(r.actions)-1])
		}
		a.Condition = firstSpan(when, a.Condition)
		r.actions = append(r.actions, a)
	}
}

// childGoes begins what becomes of a child rather than what somebody does: "Stays with Nan".
var childGoes = regexp.MustCompile(`^(?i:stays|sleeps|moves|returns|lives|remains|goes (?:home|to|back|into|and))\b`)

// readThenUnowned takes what follows where the cell of who is empty. What is told as a deed of
// somebody who is not named is to be done, though nobody says by whom: "Goes round that evening".
func (r *reader) readThenUnowned(when, then doc.Span) {
	text := then.Of(r.Text)
	deed, rest, _ := strings.Cut(text, " ")
	third := taskVerbs()[strings.ToLower(deed)]
	if !third || rest == "" || len(r.sentencesIn(then)) > 1 || nounBehind.MatchString(rest) || childGoes.MatchString(text) || mayFollow.MatchString(text) || ofForce.MatchString(text) {
		r.readThenCell(when, then, nil)
		return
	}
	r.actions = append(r.actions, Action{Span: then, Status: Open, Deadline: r.inSentence(then), Condition: when, InTable: true})
}
