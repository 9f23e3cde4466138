package plan

import (
	"regexp"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// shortDay is a day in numbers without its year, as it stands where only a time
// can: "by 14.03", "21/03".
var shortDay = regexp.MustCompile(`^(?:[a-z/]+\s){0,4}(\d{1,2})[./](\d{1,2})\.?$`)

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
