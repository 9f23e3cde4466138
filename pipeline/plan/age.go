package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// ageForms are how an age stands beside a name: "Dev (5)", "Macsen, aged 4",
// "Kacper is 15", "Adam, who is 12", "seven-year-old Ruby".
var ageForms = func() []*regexp.Regexp {
	const (
		name   = `(?P<name>\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?`
		n      = `(?P<age>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)`
		years  = `(?:\s?(?:years?|yrs?|y/o|yo)(?:\sold|\sof\sage)?|[\s-]years?[\s-]olds?)?`
		ending = `(?:[.,;)]|\s(?:and|but|years|today|now)\b|\s?$)`
	)
	return []*regexp.Regexp{
		regexp.MustCompile(name + `\s\((?i:aged?\s|now\s)?` + n + years + `(?:[,;)])`),
		regexp.MustCompile(name + `,?\s\(?(?i:aged|age)\s` + n + years + ending),
		regexp.MustCompile(name + `\sis\s(?:now\s|aged\s|only\s|just\s)?` + n + years + ending),
		regexp.MustCompile(name + `,?\swho\sis\s(?:now\s|only\s|a\s|aged\s)?` + n + years + ending),
		regexp.MustCompile(name + `\sis\san?\s` + n + `[\s-]years?[\s-]old`),
		regexp.MustCompile(name + `,\s(?:now\s)?` + n + `(?:,|\.?$)`),
		regexp.MustCompile(`\bAt\s` + n + `,\s` + name + `\s(?:is|has|can|likes)\b`),
		regexp.MustCompile(`\b(?i:at\s` + n + `)\syears\sof\sage,?\s` + name + `\s(?:is|has|can|likes|shows|does|needs|should)\b`),
		regexp.MustCompile(`\b(?i:` + n + `)[\s-]years?[\s-]old,?\s(?:(?:son|daughter|brother|sister|child|boy|girl),?\s)?` + name),
	}
}()

// longAgo are words that put an age in another time.
var longAgo = regexp.MustCompile(`(?i)\b(?:when|then aged|at the time|at that time|was|until|by the age|from the age|will be|turns?|before|since)\b`)

// onScale says that a number is a point on a scale: "scored 2 out of 10 for Sam (8)".
var onScale = regexp.MustCompile(`(?i)\b(?:out of (?:10|ten)|scor(?:e|es|ed|ing)|scal(?:e|es|ed|ing)|rat(?:ed|ing|es)|/10)\b`)

// statedAge is an age that a place gives somebody now.
type statedAge struct {
	name string
	age  int
	span doc.Span
}

// statedAges are the ages that the document gives, those of the past aside.
func (r *reader) statedAges() []statedAge {
	var all []statedAge
	for i := range r.leaves {
		l := &r.leaves[i]
		if !strings.ContainsAny(l.text, "0123456789") && !agePossible.MatchString(l.text) || r.inChronology(l) {
			continue
		}
		for _, re := range ageForms {
			for _, m := range re.FindAllStringSubmatchIndex(l.text, -1) {
				part := func(name string) string {
					k := re.SubexpIndex(name)
					return l.text[m[2*k]:m[2*k+1]]
				}
				if isNoName(part("name")) || l.text[m[1]-1] == '.' && startsNumber(l.text[m[1]:]) || longAgo.MatchString(l.text[max(0, m[0]-12):m[0]]) || onScale.MatchString(l.text[max(0, m[0]-80):m[0]]) {
					continue
				}
				span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
				if !slices.ContainsFunc(all, func(a statedAge) bool { return a.span.Overlaps(span) }) {
					all = append(all, statedAge{part("name"), count(part("age")), span})
				}
			}
		}
	}
	return append(all, r.agesOfPronoun()...)
}

// startsNumber reports whether words begin with a digit: "Filip is 8.30pm".
func startsNumber(words string) bool { return words != "" && words[0] >= '0' && words[0] <= '9' }

// ageOfPronoun is an age of her or him of whom the block speaks: "At nine years of age
// she should not be carrying this."
var ageOfPronoun = regexp.MustCompile(`\b(?i:at)\s(?:(?i:only|just)\s)?(\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\syears\s(?:of\sage|old),?\s(?:she|he)\s(?:should|is|has|can|cannot|needs|does|shows)\b`)

// agesOfPronoun are the ages that a block gives the child whom it named last.
func (r *reader) agesOfPronoun() []statedAge {
	var all []statedAge
	for i := range r.leaves {
		l := &r.leaves[i]
		if !agePossible.MatchString(l.text) || r.inChronology(l) {
			continue
		}
		for _, m := range ageOfPronoun.FindAllStringSubmatchIndex(l.text, -1) {
			at := m[0] + l.Span.Start
			child := r.childBefore(at)
			if child != "" && strings.Contains(l.text[:m[0]], child) && !onScale.MatchString(l.text[max(0, m[0]-80):m[0]]) {
				all = append(all, statedAge{child, count(l.text[m[2]:m[3]]), doc.Span{Start: m[0], End: m[3]}.Shift(l.Span.Start)})
			}
		}
	}
	return all
}

var agePossible = regexp.MustCompile(`(?i)\b(?:aged?|is|old)\b`)

// inChronology reports whether a leaf stands in a row that has a day of its own:
// ages are those of that day.
func (r *reader) inChronology(l *leaf) bool {
	if l.table == nil {
		return false
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil || c.Col == 0 {
		return false
	}
	first := t.cell(c.Row, 0)
	return first != nil && first != c && len(r.calendar.days(first.Span.Of(r.Text))) > 0
}

// ageConflicts are ages that do not fit the day of birth, or another age.
func (r *reader) ageConflicts(births []birthFact) []Inconsistency {
	first, last := r.around()
	var all []Inconsistency
	ages := r.statedAges()
	for i, a := range ages {
		k := r.birthOf(a.name, births)
		switch {
		case k >= 0 && !first.IsZero():
			b := births[k]
			young, old := ageOn(b.date.Day, first), ageOn(b.date.Day, last)
			if b.date.Day.compare(first) < 0 && (a.age < young || a.age > old) {
				all = append(all, Inconsistency{
					Kind: AgeConflict, A: b.side, B: r.sideOf(a.span),
					Message: fmt.Sprintf("%s is said to be %d. By the date of birth (%s) the age is %s.", a.name, a.age, b.date.Day.long(), agesBetween(young, old)),
				})
			}
		case k < 0:
			j := slices.IndexFunc(ages[:i], func(o statedAge) bool { return o.name == a.name })
			if j >= 0 && ages[j].age != a.age && r.givenKnown(a.name) {
				all = append(all, Inconsistency{
					Kind: AgeConflict, A: r.sideOf(ages[j].span), B: r.sideOf(a.span),
					Message: fmt.Sprintf("%s is %d in one place and %d in another.", a.name, ages[j].age, a.age),
				})
			}
		}
	}
	return append(all, r.ageCellConflicts(births, first, last)...)
}

// birthOf is the birth of somebody by a name: the same, one that the document gives
// them as well, or one that is nearly that of one child.
func (r *reader) birthOf(name string, births []birthFact) int {
	for _, same := range []func(b birthFact) bool{
		func(b birthFact) bool { return samePerson(b.name, name) },
		func(b birthFact) bool {
			q := r.people.resolve(name)
			return q != nil && q == r.people.resolve(nickname.ReplaceAllString(b.name, "$1 $3"))
		},
		func(b birthFact) bool { return r.people.resolve(name) == nil && close(givenName(b.name), name) },
	} {
		if k := slices.IndexFunc(births, same); k >= 0 {
			return k
		}
	}
	return -1
}

func agesBetween(young, old int) string {
	if young == old {
		return fmt.Sprint(old)
	}
	return fmt.Sprintf("%d or %d", young, old)
}

// ageOn is how old somebody born on a day is on another one.
func ageOn(born, on Day) int {
	age := on.Year - born.Year
	if on.Month < born.Month || on.Month == born.Month && on.Day < born.Day {
		age--
	}
	return age
}

// ageTitle heads a column or cell of ages.
var ageTitle = regexp.MustCompile(`(?i)^age(?:\s\(?(?:in\s)?(?:years|yrs)\)?)?:?$`)

// ageCellConflicts are ages in a row of a table that do not fit the day of birth in
// the same row.
func (r *reader) ageCellConflicts(births []birthFact, first, last Day) []Inconsistency {
	var all []Inconsistency
	for _, b := range births {
		l := r.leafAt(b.date.Span.Start)
		if l == nil || l.table == nil || first.IsZero() {
			continue
		}
		t := r.tableOf(l.table)
		c := t.cellAt(l.Span)
		if c == nil {
			continue
		}
		for col := range t.block.Cols {
			k := t.cell(c.Row, col)
			if k == nil || k == c || !ageTitle.MatchString(t.title(col)) && (col == 0 || !ageTitle.MatchString(t.text(c.Row, col-1))) {
				continue
			}
			age := number(strings.TrimSpace(strings.TrimRight(t.text(c.Row, col), " yearsold")))
			young, old := ageOn(b.date.Day, first), ageOn(b.date.Day, last)
			if age > 0 && (age < young || age > old) {
				all = append(all, Inconsistency{
					Kind: AgeConflict, A: b.side, B: Side{k.Span, k.Span},
					Message: fmt.Sprintf("The age is given as %d. By the date of birth (%s) it is %s.", age, b.date.Day.long(), agesBetween(young, old)),
				})
			}
		}
	}
	return all
}
