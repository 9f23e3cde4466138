package plan

import (
	"regexp"
	"strings"
)

var (
	// hasUntil is a sentence that only gives the time of the task before it: "You have
	// until noon on Friday", "It is due by 3 May".
	hasUntil = regexp.MustCompile(`^(?:(?:You|He|She|They|Both of you)\s(?:both\s|all\s)?(?:has|have)\s(?:got\s)?(?:until|till|up to)\s|(?:It|This|That|They|These)\s(?:is|are)\s(?:due|wanted|needed)\s|(?:Deadline|Due|Time limit|By when|When)\s?(?:[:–—-]|is)\s)`)
	// goesBack is in an order that goes on with the one before: "Settle on a time by
	// Sunday", "Please do so by Friday".
	goesBack = regexp.MustCompile(`(?i)\b(?:(?:settle|agree|decide|choose|pick|fix|say|tell|let|confirm)\b[^.;]{0,60}\b(?:an?|the|what|which)\s(?:time|date|day|hour|answer|amount|number|place)\s?(?:$|[.,?!]|(?:by|before|on|at|this|please|together)\b)|(?:tell|let|ring|text|email|write to|show)\s[^.;]{2,40}\b(?:know|when|once|that)\s[^.;]{0,30}\b(?:done|sorted|decided|booked|settled|agreed|have it|got it)\b|do\s(?:so|this|that|it)\b|have\s(?:this|that|it|them)\s(?:done|ready|finished|sorted)\b)`)
	// dueAlways is in a duty that holds always and is due on no day.
	dueAlways = regexp.MustCompile(`(?i)(?:^|\b(?:please|must|will|shall|to|should|agree to)\s)(?:keep|continue|carry on|make sure|not|never|no|nobody|always)\b|\b(?:always|not|never|each|every|only)\b`)
)

// onlyUntil reports whether a sentence gives the time of the task before it and
// nothing more: "You have until Friday to move out" is a task of its own.
func (r *reader) onlyUntil(text string) bool {
	m := hasUntil.FindString(text)
	rest := strings.TrimRight(text[len(m):], ". ")
	for _, lead := range []string{"", "by ", "until ", "on "} {
		if _, ok := r.timeWholly(lead + rest); m != "" && ok {
			return true
		}
	}
	return false
}

// timeBack gives the actions of an item the time that stands in the next one, which
// goes on with the same task of the same people: "Set a curfew. Settle on the hour by
// this weekend."
func (r *reader) timeBack(first int) {
	for i := first; i+1 < len(r.actions); i++ {
		a, next := &r.actions[i], &r.actions[i+1]
		if a.Deadline != nil || next.Deadline == nil || !next.Deadline.says() || next.Deadline.Kind == Recurring || dueAlways.MatchString(a.Span.Of(r.Text)) {
			continue
		}
		if goesBack.MatchString(next.Span.Of(r.Text)) && holdsAll(next.Owners, a.Owners) && len(a.Owners) == len(next.Owners) {
			a.Deadline = next.Deadline
		}
	}
}
