package plan

import (
	"regexp"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// shortDay is a day in numbers without its year, as it stands where only a time
// can: "by 14.03", "21/03".
var shortDay = regexp.MustCompile(`^(?:[A-Za-z/]+\s){0,4}(\d{1,2})[./](\d{1,2})\.?$`)

// shortDayIn reads a text that is nothing but a day without its year and the words
// that lead to it.
func (c calendar) shortDayIn(text string) (Day, bool) {
	m := shortDay.FindStringSubmatchIndex(text)
	if m == nil {
		return Day{}, false
	}
	if start, _ := leadOf(text, doc.Span{Start: m[2], End: len(text)}); start != 0 {
		return Day{}, false
	}
	first, second := number(text[m[2]:m[3]]), number(text[m[4]:m[5]])
	if c.monthFirst {
		first, second = second, first
	}
	d := c.withYear(Day{Month: time.Month(second), Day: first})
	return d, d.valid()
}

// shortDayLed is a day in numbers without its year behind a word or day of the week that
// only a day can follow: "by 13/11", "Mon 13/11", "every Friday to 15/12".
var shortDayLed = regexp.MustCompile(`(?i)(?:^|[\s(])(?:(?:by|before|until|till|from|to|w/c|starting)\s(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s)?|(?:on\s)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s)(\d{1,2})[./](\d{1,2})(?:[\s,;:)]|\.?$)`)

// shortDayWithin finds a day without its year within a text, the last of a stretch.
func (c calendar) shortDayWithin(text string) (doc.Span, Day, bool) {
	if !hasDigitMark(text) {
		return doc.Span{}, Day{}, false
	}
	var span doc.Span
	var day Day
	for _, m := range shortDayLed.FindAllStringSubmatchIndex(text, -1) {
		first, second := number(text[m[2]:m[3]]), number(text[m[4]:m[5]])
		if c.monthFirst {
			first, second = second, first
		}
		d := c.withYear(Day{Month: time.Month(second), Day: first})
		if !d.valid() || d.Year == 0 || isClock(text, m) || halfOf.MatchString(text[m[2]:]) {
			continue
		}
		at := doc.Span{Start: m[0], End: m[5]}.Trim(text)
		if !day.IsZero() && (d.compare(day) < 0 || !endsThen.MatchString(text[span.End:m[2]])) {
			continue
		}
		if !day.IsZero() {
			at.Start = span.Start
		}
		span, day = at, d
	}
	return span, day, !day.IsZero()
}

var (
	// hourBehind goes on behind an hour that looks like a day: "by 08.10 every school day".
	hourBehind = regexp.MustCompile(`(?i)^\s?(?:am|pm|each|every|daily|on\s(?:school|week)|(?:to|until|till)\s\d{1,2}\.\d{2})\b`)
	// halfOf is a part of something: "1/2 tablet".
	halfOf = regexp.MustCompile(`^1/[234]\s\p{Ll}`)
)

// isClock reports whether numbers parted by a point are an hour and no day: the match of
// shortDayLed tells where they stand.
func isClock(text string, m []int) bool {
	if text[m[3]] != '.' {
		return false
	}
	return m[3]-m[2] < len("08") || m[5]-m[4] < len("10") || hourBehind.MatchString(text[m[5]:])
}
