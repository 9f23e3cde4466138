package plan

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// notTheSame tells one of several actions of a kind from the others.
var notTheSame = regexp.MustCompile(`(?i)\b(?:again|second|third|another|next|further|then|each|every|first|final|update[ds]?|review(?:ed)?|follow[- ]up|also|remaining|rest|start|begin|weekly|monthly|if|visits?|core\sgroup|meeting|conference)\b`)

// repeatedActionConflicts are actions that stand in two places with the same words and
// two days by which they are to be done.
func (r *reader) repeatedActionConflicts() []Inconsistency {
	const most = 150 // actions that are compared with each other
	type asked struct {
		a     *Action
		stems []string
	}
	var all []Inconsistency
	var known []asked
	for i := range r.actions {
		a := &r.actions[i]
		if len(known) == most || a.Status != Open && a.Status != "" || !a.onOneDay() || onThatDay.MatchString(a.Deadline.Span.Of(r.Text)) || notTheSame.MatchString(a.Span.Of(r.Text)) {
			continue
		}
		b := asked{a, r.actionStems(a)}
		k := slices.IndexFunc(known, func(x asked) bool {
			return x.a.Deadline.Day != a.Deadline.Day && x.a.Deadline.Span != a.Deadline.Span && sameAction(x.stems, b.stems)
		})
		known = append(known, b)
		if k < 0 || slices.ContainsFunc(known[:len(known)-1], func(x asked) bool { return x.a.Deadline.Day == a.Deadline.Day && sameAction(x.stems, b.stems) }) {
			continue
		}
		first := known[k].a
		all = append(all, Inconsistency{
			Kind: DateConflict, A: Side{first.Deadline.Span, r.withDay(first)}, B: Side{a.Deadline.Span, r.withDay(a)},
			Message: fmt.Sprintf("This is to be done by %s here and by %s in another place.", a.Deadline.Day.long(), first.Deadline.Day.long()),
		})
	}
	return all
}

// onThatDay is when something takes place, which may do so again.
var onThatDay = regexp.MustCompile(`(?i)^on\s`)

// onOneDay reports whether an action is to be done by one day, and once.
func (a *Action) onOneDay() bool {
	return a.Deadline != nil && !a.Deadline.Day.IsZero() && !a.Deadline.Span.Empty() && a.Often.Empty() && a.Condition.Empty()
}

// withDay is an action with its day, where they stand near each other.
func (r *reader) withDay(a *Action) doc.Span {
	const most = 200 // bytes that are shown as one
	if whole := a.Span.Cover(a.Deadline.Span); whole.Len() <= most {
		return whole
	}
	return a.Span
}

// sameAction reports whether the words of two actions say the same: all those of the
// shorter one are among those of the other, which has few more.
func sameAction(a, b []string) bool {
	const least, more = 3, 2
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) >= least && len(b)-len(a) <= more && shared(a, b) == len(a)
}

// actionStems are the words of an action, without those for its day and small ones.
func (r *reader) actionStems(a *Action) []string {
	text := a.Span.Of(r.Text)
	if a.Span.Contains(a.Deadline.Span) {
		text = r.Text[a.Span.Start:a.Deadline.Span.Start] + " " + r.Text[a.Deadline.Span.End:a.Span.End]
	}
	return contentStems(text, func(word string) bool { return askWords[word] })
}

// askWords say that something is to be done, and not what.
var askWords = wordSet(`will must shall should needs need please agreed agrees you we they i your our`)
