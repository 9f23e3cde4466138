package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A short note may name no year at all. A day in it is a time all the same, which does not
// say enough.

const dayOfMonth = `\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:` + monthNames + `)\b`

var (
	// yearlessLed is such a day with a word that leads to it.
	yearlessLed = regexp.MustCompile(`(?i)\b(?:by|before|from|until|till|up to|on|due|starting|starts?|beginning|begins)\s(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?` + dayOfMonth)
	// yearlessWhole is nothing else.
	yearlessWhole = regexp.MustCompile(`(?i)^(?:(?:by|before|from|until|till|up to|on|due|starting|starts?|first(?: one)?(?: by| on)?|beginning|begins)\s)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?` + dayOfMonth + `[.]?$`)
)

// yearlessIn finds a day without its year in a text of a document that names none.
func (r *reader) yearlessIn(text string) (doc.Span, bool) {
	if !r.calendar.around.IsZero() {
		return doc.Span{}, false
	}
	m := yearlessLed.FindStringIndex(text)
	if m == nil || wasDone(text, m[0]) {
		return doc.Span{}, false
	}
	return doc.Span{Start: m[0], End: m[1]}, true
}

// isYearless reports whether a text is nothing but a day without its year in such a document.
func (r *reader) isYearless(text string) bool {
	return r.calendar.around.IsZero() && yearlessWhole.MatchString(text)
}

// timeWholly reads a part that is nothing but a time.
func (r *reader) timeWholly(part string) (Deadline, bool) {
	if days := r.calendar.days(part); len(days) == 1 && days[0].span.End == len(part) {
		start, _ := leadOf(part, days[0].span)
		return Deadline{Kind: OnDay, Day: days[0].day}, start == 0
	}
	if day, ok := r.calendar.shortDayIn(part); ok {
		return Deadline{Kind: OnDay, Day: day}, true
	}
	if r.isYearless(part) {
		return Deadline{Kind: Vague}, true
	}
	if kind, ok := r.wholly(part); ok {
		return Deadline{Kind: kind, Day: r.resolve(part)}, true
	}
	return Deadline{}, false
}
