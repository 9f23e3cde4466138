package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// setsTask are the words of a sentence that sets a day for something still to do.
var setsTask = regexp.MustCompile(`(?i)\b(?:will|shall|must|is to|are to|to be|needs? to|should|agreed to|has to|have to)\b`)

// inSeries are things that are done more than once: two days of them are two times.
var inSeries = regexp.MustCompile(`(?i)\b(?:visit\w*|sessions?|contacts?|meet\w*|core groups?|reviews?|each|every|weekly|monthly|fortnightly|again|also|first|second|third|next|another|further|start\w*|begin\w*|from|draft|progress|update\w*|unless|if|not|was|were|had)\b`)

// setDay is a day that a sentence outside of tables sets for a task.
type setDay struct {
	date   *Date
	clause doc.Span
	words  []string // stems
}

// deadlineConflicts are tasks of a table that a sentence sets another day for.
func (r *reader) deadlineConflicts(home homeNames) []Inconsistency {
	set, written := r.setDays(), r.writtenOn()
	if len(set) == 0 {
		return nil
	}
	var all []Inconsistency
	for i := range r.actions {
		a := &r.actions[i]
		if !isOpenTask(a, written) || !r.oneDay(a.Deadline.Span) {
			continue
		}
		if d := r.otherDeadline(a, set, home); d != nil {
			all = append(all, Inconsistency{
				Kind: DateConflict, A: r.sideOf(d.Span), B: Side{a.Deadline.Span, a.Deadline.Span.Cover(a.Span)},
				Message: fmt.Sprintf("This is to be done by %s in one place and by %s in another.", d.Day.long(), a.Deadline.Day.long()),
			})
		}
	}
	return all
}

// setDays are the days that sentences outside of tables set for tasks.
func (r *reader) setDays() []setDay {
	const most = 300 // days of a document that are compared with each other
	var all []setDay
	for i := range r.dates {
		d := &r.dates[i]
		if len(all) == most || !r.setsDay(d) {
			continue
		}
		clause := r.clauseBefore(d)
		if words := clause.Of(r.Text); setsTask.MatchString(words) && !inSeries.MatchString(words) {
			all = append(all, setDay{d, clause, r.taskStems(clause)})
		}
	}
	return all
}

// isOpenTask reports whether an action has a day and is still to be done.
func isOpenTask(a *Action, written Day) bool {
	if a.Deadline == nil || a.Deadline.Kind != OnDay || a.Status == Done || a.Status == Withdrawn {
		return false
	}
	return !a.Earlier || a.Deadline.Day.compare(written) > 0
}

// oneDay reports whether words hold one day and say nothing of more times.
func (r *reader) oneDay(s doc.Span) bool {
	n := 0
	for _, d := range r.dates {
		if s.Contains(d.Span) {
			n++
		}
	}
	return n == 1 && !inSeries.MatchString(s.Of(r.Text))
}

// otherDeadline is the day that a sentence sets for the task of an action, where it is
// another one; nil where there is none, or one that is the same.
func (r *reader) otherDeadline(a *Action, set []setDay, home homeNames) *Date {
	words := r.taskStems(a.Span)
	const least = 2 // words of a task by which it is known
	if len(words) < least || inSeries.MatchString(a.Span.Of(r.Text)) {
		return nil
	}
	var found *Date
	for _, t := range set {
		if t.clause.Overlaps(a.Span) || !sameTask(words, t.words) || home.others(a.Span.Of(r.Text), t.clause.Of(r.Text)) {
			continue
		}
		if t.date.Day == a.Deadline.Day {
			return nil
		}
		const near = 70 // days between two days of one task
		if gapDays(t.date.Day, a.Deadline.Day) < near {
			found = t.date
		}
	}
	return found
}

// untilDay stands in front of the day by which something is done.
var untilDay = regexp.MustCompile(`(?i)\b(?:by|before|no later than|on)\s(?:the\s)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?$`)

// setsDay reports whether a day outside of tables is one by which something is to be
// done.
func (r *reader) setsDay(d *Date) bool {
	l := r.leafAt(d.Span.Start)
	if l == nil || l.table != nil || d.Birth || d.Event == Born {
		return false
	}
	return untilDay.MatchString(r.Text[max(l.Span.Start, d.Span.Start-30):d.Span.Start]) && !moved.MatchString(r.sentenceOf(d.Span).Of(r.Text))
}

// clauseBefore are the words of a sentence in front of a day, from the day before it.
func (r *reader) clauseBefore(d *Date) doc.Span {
	s := doc.Span{Start: r.sentenceOf(d.Span).Start, End: d.Span.Start}
	for _, other := range r.dates {
		if other.Span.End <= d.Span.Start && other.Span.Start >= s.Start {
			s.Start = other.Span.End
		}
	}
	if i := strings.LastIndexAny(s.Of(r.Text), ";:"); i >= 0 {
		s.Start += i + 1
	}
	return s
}

// sameTask reports whether the words of a clause are those of an action: nearly all
// of the shorter one.
func sameTask(words, said []string) bool {
	n := shared(words, said)
	return n >= 2 && n*4 >= min(len(words), len(said))*3
}

// taskStems are the words of a task without those of time and without names.
func (r *reader) taskStems(s doc.Span) []string {
	var stems []string
	for _, w := range language.Words(s.Of(r.Text)) {
		word := strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(w.Text, "'s"), "’s"))
		switch {
		case len(word) < 3, smallWords[word], storyWords[word], taskSmall[word], r.isNamePart(w.Text):
		case word == "letter", word == "email":
			stems = append(stems, "write")
		default:
			stems = append(stems, language.Stem(word))
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// taskSmall are words that say nothing of what a task is.
var taskSmall = wordSet(`about again agreed monday tuesday wednesday thursday friday saturday sunday before also mum dad mother father parents social worker find completed complete done`)

// isNamePart reports whether a word is part of the name of somebody, or the initials.
func (r *reader) isNamePart(word string) bool {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	return !startsSmall(word) && slices.ContainsFunc(r.people.list, func(q Person) bool {
		return slices.Contains(strings.Fields(q.Name), word) || slices.Contains(q.Also, word)
	})
}
