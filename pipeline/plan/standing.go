package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// forLife is what nobody may leave out: help in an emergency, and medicine.
const forLife = `999|112|911|ambulance|emergency|insulin|medicines?|medications?|epi-?pens?|inhalers?|tablets?|doses?`

// holdsAlways is in a rule that holds always, or each time that something happens: done
// "by 3 June" it would end there. Who must stay away, medicine and 999 are such rules
// even where no word of time says so.
var holdsAlways = regexp.MustCompile(`(?i)\b(?:always|ever|every|each|any(?:one|body|time)?|daily|nightly|weekly|monthly|at all times|all the time|(?:at|in the) (?:nights?|weekends?|mornings?|evenings?)|whenever|when|while|if|unless|as soon as|at once|straight away|immediately|only|` +
	`keeps?|stays?|remains?|continues?|carry on|refrains?|avoids?|stops?|allows?|honest|safe|sober|supervis\w+|alone|` +
	`(?:get|stay|keep|be) (?:away|out|off|back)|feeds?|` + forLife + `)\b`)

// hasNoEnd is in a rule that no time set for several can end: it would read as one that may
// be dropped afterwards.
var hasNoEnd = regexp.MustCompile(`(?i)\b(?:never|always|at all times|all the time|` + forLife + `)\b`)

// isStanding reports whether an action is a ban or a rule that holds always: there is no
// day by which it would be done.
func (r *reader) isStanding(a *Action) bool {
	text := a.Span.Of(r.Text)
	return !a.Condition.Empty() || forbidden.MatchString(text) || holdsAlways.MatchString(text)
}

var (
	// stretches begins a time that says how long a thing holds, and not by when it is to be
	// done.
	stretches = regexp.MustCompile(`(?i)^(?:until|till|up to|to|from|between|during|for|throughout|over)\b`)
	// stretchBetween stands between the two days of a stretch.
	stretchBetween = regexp.MustCompile(`(?i)^\W*(?:to|until|till|and|-|–|—)\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s)?(?:the\s)?$`)
	// openedBy is what stands before a day and says what it is the end of: "Until the
	// strategy meeting on".
	openedBy = regexp.MustCompile(`(?i)\b(?:until|till|up to|from|between|during|by|before|no later than|within)\s[^,;:.]{0,60}$`)
)

// isStretch reports whether a time says how long.
func (r *reader) isStretch(d *Deadline) bool {
	words := d.Span.Of(r.Text)
	return stretches.MatchString(words) || d.Kind == OnDay && len(r.calendar.days(words)) > 1
}

// withOpening is a time with the words of its sentence that open it: an end that lost its
// "until" is read as the day of the thing.
func (r *reader) withOpening(d *Deadline, s doc.Span) *Deadline {
	before := r.Text[s.Start:max(s.Start, d.Span.Start)]
	m := openedBy.FindStringIndex(before)
	if m == nil {
		return d
	}
	opened := *d
	opened.Span.Start = s.Start + m[0]
	return &opened
}

// takesTime reports whether an action may have a time that is set for several: one that
// is done once has the day by which, a ban or a rule the stretch in which it holds.
func (r *reader) takesTime(a *Action, when *Deadline) bool {
	if hasNoEnd.MatchString(a.Span.Of(r.Text)) {
		return false
	}
	return r.isStanding(a) == r.isStretch(when)
}
