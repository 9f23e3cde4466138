package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Date is a day that the document names.
type Date struct {
	Span doc.Span // its words
	Day  Day
	// What the day is of: the words before it in its sentence or the label of
	// its field; empty where that says nothing.
	What doc.Span
	// Birth says that somebody was born on that day.
	Birth bool
	// Full says that day, month and year are named; else the year is that of the
	// document, or the day the last of a month.
	Full bool
	// Event is what happens on the day; empty where the document does not say it
	// in words that are known. Order is the number of the meeting among its kind,
	// 0 where none is given; Next says that it is called the next one, Listed that
	// it goes on a list of days.
	Event        Event
	Order        int
	Next, Listed bool
	// Shown are the day and the words that say what happens, where they stand
	// together; else the day.
	Shown doc.Span
}

// calendar says how the document writes days.
type calendar struct {
	monthFirst bool
	welsh      bool // months may have their Welsh names
	around     Day  // a day in the middle of those that the document is about
}

const monthNames = `Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|` +
	`Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr`

// monthStarts are the first letters of the months in English, and in Welsh. No two
// are the same.
var monthStarts = [2][]string{
	{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	{"Ion", "Chw", "Maw", "Ebr", "Mai", "Meh", "Gor", "Aws", "Med", "Hyd", "Tac", "Rha"},
}

// The ways in which days are written. The groups are named for their parts.
var dayForms = []*regexp.Regexp{
	regexp.MustCompile(`\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b`),
	regexp.MustCompile(`\b(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})[./-](?P<year>\d{4}|\d{2})\b`),
	regexp.MustCompile(`(?i)\b(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?(?:\sof)?[\s-](?P<name>` + monthNames + `)\b\.?(?:,?[\s-](?P<year>\d{4}|['’]\d{2})\b)?`),
	regexp.MustCompile(`(?i)\b(?P<name>` + monthNames + `)\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(?P<year>\d{4})\b)?`),
	regexp.MustCompile(`(?i)\b(?P<end>end of|the end of|late|end|diwedd(?: mis)?)\s(?P<name>` + monthNames + `)\b(?:\s(?P<year>\d{4})\b)?`),
	regexp.MustCompile(`(?i)\b(?P<name>` + monthNames + `)\s(?P<year>\d{4})\b`),
}

// The form of a month without its day, and that of a month's end.
const (
	formNumeric    = 1 // and all before it
	formMonthFirst = 3
	formEnd        = 4
	formMonth      = 5
)

// found is a day found in a text.
type found struct {
	span doc.Span // of the text
	day  Day
	full bool
	form int
}

// days finds the days in a text, in its order.
func (c calendar) days(text string) []found {
	if !strings.ContainsAny(text, "0123456789") && !monthAlone.MatchString(text) {
		return nil
	}
	var all []found
	var taken []bool // the bytes of the days found
	month, numeric := c.namesMonth(text), hasDigitMark(text)
	for form, re := range dayForms {
		if form <= formNumeric && !numeric || form > formNumeric && !month {
			continue // a look that costs a hundredth of the expression
		}
		for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
			span := doc.Span{Start: m[0], End: m[1]}
			if taken != nil && slices.Contains(taken[span.Start:span.End], true) {
				continue
			}
			if f, ok := c.read(re, text, m, form); ok {
				f.span, f.form = span, form
				all = append(all, f)
				taken = mark(taken, span, len(text))
			}
		}
	}
	slices.SortFunc(all, func(a, b found) int { return a.span.Start - b.span.Start })
	return all
}

func mark(taken []bool, s doc.Span, size int) []bool {
	if taken == nil {
		taken = make([]bool, size)
	}
	for i := s.Start; i < s.End; i++ {
		taken[i] = true
	}
	return taken
}

// namesMonth reports whether a text may name a month.
func (c calendar) namesMonth(text string) bool {
	for _, name := range monthStarts[0] {
		if strings.Contains(text, name) || strings.Contains(text, strings.ToLower(name)) || strings.Contains(text, strings.ToUpper(name)) {
			return true
		}
	}
	for _, name := range monthStarts[1] {
		// Elsewhere than in Wales, "Mai" is somebody's name, and "22 Mai" is none.
		if i := strings.Index(text, name); i >= 0 && (c.welsh || i > 1 && text[i-2] >= '0' && text[i-2] <= '9') {
			return true
		}
	}
	return false
}

// hasDigitMark reports whether a digit stands before a mark that parts the
// numbers of a date.
func hasDigitMark(text string) bool {
	for i := 1; i < len(text); i++ {
		if c := text[i]; (c == '/' || c == '.' || c == '-') && text[i-1] >= '0' && text[i-1] <= '9' && i+1 < len(text) && text[i+1] >= '0' && text[i+1] <= '9' {
			return true
		}
	}
	return false
}

// monthAlone finds a month's end, the only form that may have no digit.
var monthAlone = regexp.MustCompile(`(?i)\bend\b|\blate\b|\bdiwedd\b`)

// read makes a day of one match.
func (c calendar) read(re *regexp.Regexp, text string, m []int, form int) (found, bool) {
	part := func(name string) string {
		i := re.SubexpIndex(name)
		if i < 0 || m[2*i] < 0 {
			return ""
		}
		return text[m[2*i]:m[2*i+1]]
	}
	d := Day{Year: number(strings.TrimLeft(part("year"), "'’")), Month: time.Month(number(part("month"))), Day: number(part("day"))}
	if name := part("name"); name != "" {
		d.Month = monthOf(name)
	}
	if first := part("first"); first != "" {
		d.Day, d.Month = number(first), time.Month(number(part("second")))
		if c.monthFirst || d.Month > 12 && d.Day <= 12 {
			d.Day, d.Month = int(d.Month), time.Month(d.Day)
		}
	}
	if d.Year > 0 && d.Year < 100 {
		d.Year += 2000
	}
	full := d.Year > 0 && form < formEnd
	if d.Year == 0 {
		d = c.withYear(d)
	}
	if form == formEnd || form == formMonth {
		d.Day = 1
		d = d.lastOfMonth()
	}
	return found{day: d, full: full}, d.valid()
}

// withYear gives a day the year in which it lies nearest to what the document
// is about.
func (c calendar) withYear(d Day) Day {
	if c.around.IsZero() {
		return d
	}
	best := d
	for year := c.around.Year - 1; year <= c.around.Year+1; year++ {
		d.Year = year
		if best.Year == 0 || gap(d, c.around) < gap(best, c.around) {
			best = d
		}
	}
	return best
}

func gap(a, b Day) time.Duration { return a.Time().Sub(b.Time()).Abs() }

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

func monthOf(name string) time.Month {
	for _, names := range monthStarts {
		for i, start := range names {
			if strings.EqualFold(start, name[:3]) {
				return time.Month(i + 1)
			}
		}
	}
	return 0
}

// readDates learns how the document writes days and finds them.
func (r *reader) readDates() {
	r.calendar = r.learnCalendar()
	for i, l := range r.leaves {
		if d, ok := r.brokenDate(i); ok {
			r.dates = append(r.dates, d)
		}
		for _, f := range r.calendar.days(l.text) {
			if f.form == formMonthFirst && !f.full || f.form == formMonth {
				continue // "May 12 …" may be a verb, and a month is no day
			}
			r.dates = append(r.dates, Date{
				Span: f.span.Shift(l.Span.Start), Day: f.day, Full: f.full,
				What: r.whatOf(l, f.span), Birth: isBirth(l.text, f.span) || r.birthColumn(l) || r.birthInBrackets(l.text, f) || r.birthBesideAge(f.span.Shift(l.Span.Start)),
			})
		}
	}
}

// The halves of a day that the end of a block broke: "… RCPC 1: 23", "January
// 2025. RCPC 2: …".
var (
	brokenBefore = regexp.MustCompile(`(?:^|\s)\d{1,2}(?:st|nd|rd|th)?\s*$`)
	brokenBehind = regexp.MustCompile(`(?i)^\s*(?:` + monthNames + `)\.?,?\s\d{4}\b`)
)

// brokenDate is the day of which the number ends the leaf before one and the
// month begins it.
func (r *reader) brokenDate(i int) (Date, bool) {
	if i == 0 || r.leaves[i].table != r.leaves[i-1].table || !r.calendar.namesMonth(r.leaves[i].text[:min(len(r.leaves[i].text), 12)]) {
		return Date{}, false
	}
	a, b := r.leaves[i-1], r.leaves[i]
	first, second := brokenBefore.FindStringIndex(a.text), brokenBehind.FindStringIndex(b.text)
	if first == nil || second == nil {
		return Date{}, false
	}
	days := r.calendar.days(strings.TrimSpace(a.text[first[0]:]) + " " + strings.TrimSpace(b.text[:second[1]]))
	if len(days) != 1 || !days[0].full {
		return Date{}, false
	}
	span := doc.Span{Start: first[0], End: len(a.text)}.Trim(a.text)
	what := r.whatOf(a, span)
	span = span.Shift(a.Span.Start)
	span.End = b.Span.Start + second[1]
	return Date{Span: span, Day: days[0].day, Full: true, What: what}, true
}

// learnCalendar tells by their own evidence whether the document's days are
// written month first, and around which day the document was written. Births
// and what lies years back say nothing about that.
func (r *reader) learnCalendar() calendar {
	c := calendar{welsh: r.jurisdiction == Wales}
	dayFirst, monthFirst := 0, 0
	var all []Day
	for _, l := range r.leaves {
		if !hasDigitMark(l.text) {
			continue
		}
		for _, m := range dayForms[formNumeric].FindAllStringSubmatch(l.text, -1) {
			dayFirst += truth(number(m[1]) > 12)
			monthFirst += truth(number(m[3]) > 12)
		}
	}
	for _, l := range r.leaves {
		if r.jurisdiction == US && c.namesMonth(l.text) && dayForms[formMonthFirst].MatchString(l.text) {
			monthFirst++
		}
	}
	c.monthFirst = monthFirst > dayFirst
	for _, l := range r.leaves {
		for _, f := range c.days(l.text) {
			if f.full && !isBirth(l.text, f.span) {
				all = append(all, f.day)
			}
		}
	}
	c.around = middle(all)
	return c
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// middle is the median of the days that lie within two years of the last.
func middle(all []Day) Day {
	if len(all) == 0 {
		return Day{}
	}
	slices.SortFunc(all, func(a, b Day) int { return a.Time().Compare(b.Time()) })
	last := all[len(all)-1]
	recent := slices.DeleteFunc(all, func(d Day) bool { return last.Year-d.Year > 2 })
	return recent[len(recent)/2]
}

var (
	bornBefore = regexp.MustCompile(`(?i)(?:\bborn|\bd\.?\s?o\.?\s?b\.?|\bdate of birth|\bbirth\s?date|\bbirthday|\bthe birth)(?:['’]s)?[\s:,(]*(?:(?:on|is|was)\s)?$`)
	birthTitle = regexp.MustCompile(`(?i)^(?:d\.?o\.?b\.?|date of birth|born|birth)\b`)
)

// isBirth reports whether the words before a day say that somebody was born.
func isBirth(text string, span doc.Span) bool {
	return bornBefore.MatchString(text[max(0, span.Start-30):span.Start])
}

// birthColumn reports whether a leaf stands in a column of births.
func (r *reader) birthColumn(l leaf) bool {
	if l.table == nil {
		return false
	}
	t := r.tableOf(l.table)
	cell := t.cellAt(l.Span)
	if cell == nil {
		return false
	}
	return birthTitle.MatchString(t.title(cell.Col)) || cell.Col > 0 && birthTitle.MatchString(strings.TrimSpace(t.text(cell.Row, cell.Col-1)))
}

// whatRoom is how far before a day the words are sought that say of what it is.
const whatRoom = 200

// weekdayBefore is the day of the week in front of a day.
var weekdayBefore = regexp.MustCompile(`(?i)\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s*$`)

// whatOf is what a day is of: the words before it in its sentence, the label
// before it, the cell before it in a table.
func (r *reader) whatOf(l leaf, span doc.Span) doc.Span {
	from := max(0, span.Start-whatRoom)
	end := from + len(strings.TrimRight(weekdayBefore.ReplaceAllString(l.text[from:span.Start], ""), ": "))
	start := from
	if i := strings.LastIndexAny(l.text[from:end], ".;:(\n"); i >= 0 {
		start += i + 1
	}
	before := doc.Span{Start: start, End: end}.Trim(l.text).Shift(l.Span.Start)
	if l.table == nil {
		return before
	}
	t := r.tableOf(l.table)
	if c := t.cellAt(l.Span); c != nil && c.Col > 0 {
		if label := t.cell(c.Row, c.Col-1); label != nil && label != c {
			return label.Span.Cover(before)
		}
	}
	return before
}
