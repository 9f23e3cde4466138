package plan

import (
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// lastTime names what was agreed at an earlier meeting: "Actions from last CG",
	// "Previous plan", "Matters arising".
	lastTime = regexp.MustCompile(`(?i)\bmatters arising\b` +
		`|\b(?:actions?|tasks?|plan|decisions?|recommendations?|points?|what (?:we|was) (?:said|agreed))\b.{0,40}\b(?:last|previous|prior|earlier|former)\b` +
		`|\b(?:last|previous|prior|earlier|former|old)\s(?:(?:child|protection|core|group|CG|conference|CIN|TAF|review|meeting['’]?s?|agreed|outline|care|written|safety|support)\s){0,4}(?:plan|actions?|agreement|tasks?|decisions|recommendations)\b`)
	// lookBack is how minutes go through a plan that a new one follows.
	lookBack = regexp.MustCompile(`(?i)\b(?:progress|review|updates?)\s(?:of|on|against|with|since)\s(?:the\s)?(?:\w+\s){0,3}(?:plan|actions?|recommendations)\b|\b(?:went|going|goes) through the (?:plan|actions)\b|\bactions? agreed (?:on|at|in) .*\d{4}`)
	// fromNow heads what is to be done from now on, which may be what was left from
	// before.
	fromNow = regexp.MustCompile(`(?i)\b(?:new|next|further|additional|current|today|from now|going forward|(?:and|then|now|but) (?:updated|amended|revised|added to)|(?:carried|brought|rolled) (?:forward|over))\b`)
	ofPlan  = regexp.MustCompile(`(?i)\bplan\b`)
)

// hindsight says whether the lists at hand are of an earlier meeting, and whether
// they are only if a new plan follows; level is that of the heading that said so.
type hindsight struct {
	sure, maybe bool
	level       int
}

// passHindsight takes note of a leaf outside of tables that says of when the list
// beneath it is.
func (r *reader) passHindsight(l *leaf) {
	const long = 160 // letters: no line over a list is longer
	heads := l.section >= 0 && r.sections[l.section].Title == l.Span
	switch {
	case l.table != nil || l.Kind == doc.ListItem || len(l.text) > long:
		return
	case heads && l.Level <= r.hindsight.level, fromNow.MatchString(l.text):
		r.hindsight = hindsight{}
	}
	switch {
	case fromNow.MatchString(l.text):
	case lastTime.MatchString(l.text):
		r.hindsight.sure = true
	case lookBack.MatchString(l.text):
		r.hindsight.maybe = true
	default:
		return
	}
	if heads {
		r.hindsight.level = max(l.Level, 1)
	}
}

// giveHindsight marks the actions of lists from first on that are of an earlier
// meeting.
func (r *reader) giveHindsight(first int, l *leaf) {
	if l.table == nil && l.Kind != doc.ListItem {
		return
	}
	for i := first; i < len(r.actions); i++ {
		r.actions[i].Earlier = r.hindsight.sure
		r.actions[i].maybeEarlier = r.hindsight.maybe
	}
}

// settleEarlier decides which actions are of an earlier plan, and which of those
// another one has replaced.
func (r *reader) settleEarlier() {
	newPlan, newList, others := -1, -1, false
	for i := range r.actions {
		a := &r.actions[i]
		if a.Earlier || a.maybeEarlier {
			continue
		}
		others = true
		if k := r.sectionOf(a.Span); k >= 0 && r.sections[k].Kind == Actions {
			newList = i
			if ofPlan.MatchString(r.Quote(r.sections[k].Title)) && !lastTime.MatchString(r.Quote(r.sections[k].Title)) {
				newPlan = i
			}
		} else if a.InTable {
			newList = i
		}
	}
	for i := range r.actions {
		a := &r.actions[i]
		a.Earlier = others && (a.Earlier || a.maybeEarlier && !r.kind.plans() && i < newPlan)
		a.Replaced = a.Earlier && i < newList && !r.sameSection(i, newList)
		a.LookedBack = a.maybeLookedBack && a.Status == InProgress && r.followedBy(i)
	}
}

// followedBy reports whether a list of actions of now stands behind one on which the
// document looks back.
func (r *reader) followedBy(i int) bool {
	return slices.ContainsFunc(r.actions[i+1:], func(a Action) bool {
		k := r.sectionOf(a.Span)
		return !a.maybeLookedBack && !a.Earlier && !a.maybeEarlier && (a.InTable || k >= 0 && r.sections[k].Kind == Actions) && !r.inOneTable(r.actions[i].Span, a.Span)
	})
}

// inOneTable reports whether two actions stand in the same table.
func (r *reader) inOneTable(a, b doc.Span) bool {
	return slices.ContainsFunc(r.actionTables, func(t doc.Span) bool { return t.Contains(a) && t.Contains(b) })
}

// sameSection reports whether two actions stand under one heading.
func (r *reader) sameSection(i, k int) bool {
	return r.sectionOf(r.actions[i].Span) == r.sectionOf(r.actions[k].Span)
}
