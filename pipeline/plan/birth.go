package plan

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// birthFact is somebody's day of birth as one place gives it.
type birthFact struct {
	name string // as it stands there
	date Date
	side Side
}

// lastName is the name that stands last in words before a day of birth.
var lastName = regexp.MustCompile(`(?:^|[^\p{L}])((?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)[^\p{L}]*(?:(?i:was|is|were|and|born|on|dob|d\.?\s?o\.?\s?b\.?|date of birth|subject|child|sister|brother)[^\p{L}]*)*$`)

// bracketed is the name in front of a day that stands alone in brackets: "Rowan Obi
// (19.08.2016)". Behind a title it is the day of a letter.
var bracketed = regexp.MustCompile(`(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.'’-]*\s)*)(\p{Lu}\p{Ll}[\p{L}'’-]*)\s\($`)

// birthInBrackets reports whether a day in brackets can only be that on which the
// one in front was born: it lies as far back as no source of a plan does.
func (r *reader) birthInBrackets(text string, f found) bool {
	const oldest = 18 // years
	m := bracketed.FindStringSubmatch(text[max(0, f.span.Start-60):f.span.Start])
	if m == nil || !f.full || !strings.HasPrefix(text[f.span.End:], ")") || r.calendar.around.IsZero() {
		return false
	}
	given, _, _ := strings.Cut(m[1], " ")
	age := ageOn(f.day, r.calendar.around)
	if age < 1 || age > oldest || titleForms[strings.ToLower(strings.Trim(given, "."))] || isNoName(m[2]) {
		return false
	}
	return !isWord(m[2]) || given != "" && !isNoName(given) && !isWord(given)
}

// ageInCell is an age that is all of a cell.
var ageInCell = regexp.MustCompile(`(?i)^(\d{1,2})(?:\s?(?:years?|yrs?|y)(?:\sold)?)?$`)

// birthBesideAge reports whether a day that is all of a cell can only be one of birth,
// whatever the title of its column: in the cell behind it is the age.
func (r *reader) birthBesideAge(s doc.Span) bool {
	l := r.leafAt(s.Start)
	const alone = 40 // bytes of a cell that is a day
	if l == nil || l.table == nil || len(l.text) > alone || r.calendar.around.IsZero() {
		return false
	}
	t := r.tableOf(l.table)
	c, days := t.cellAt(l.Span), r.calendar.days(l.text)
	if c == nil || len(days) != 1 || !days[0].full || days[0].span.Len() < len(strings.TrimSpace(l.text)) {
		return false
	}
	const slack = 1 // year, where the age is a wrong one
	m := ageInCell.FindStringSubmatch(strings.TrimSpace(t.text(c.Row, c.Col+1)))
	return m != nil && max(number(m[1])-ageOn(days[0].day, r.calendar.around), ageOn(days[0].day, r.calendar.around)-number(m[1])) <= slack
}

// readBirthFacts finds whose each day of birth is.
func (r *reader) readBirthFacts() []birthFact {
	var facts []birthFact
	for _, d := range r.dates {
		if !d.Birth || !d.Full {
			continue
		}
		if name, at, ok := r.bornName(d); ok {
			shown := at.Cover(d.Span)
			const most = 160 // bytes of a name and a day that are shown as one
			if shown.Len() > most {
				shown = d.Span
			}
			facts = append(facts, birthFact{name, d, Side{d.Span, shown}})
		}
	}
	return facts
}

// bornName is the name of whoever was born on a day: in its row, in front of it, or
// in the line above.
func (r *reader) bornName(d Date) (string, doc.Span, bool) {
	l := r.leafAt(d.Span.Start)
	if l == nil {
		return "", doc.Span{}, false
	}
	before := doc.Span{Start: max(l.Span.Start, d.Span.Start-80), End: d.Span.Start}
	if name, at, ok := r.nameEnding(before, false); ok {
		return name, at, true
	}
	if l.table != nil {
		if name, at, ok := r.nameInRow(l); ok {
			return name, at, true
		}
	}
	const above = 90 // bytes in which the line above may begin
	return r.nameEnding(doc.Span{Start: max(0, l.Span.Start-above), End: l.Span.Start}, true)
}

// nameEnding is the name in which words end, labels of births aside; it may have to
// be a known one.
func (r *reader) nameEnding(s doc.Span, known bool) (string, doc.Span, bool) {
	m := lastName.FindStringSubmatchIndex(s.Of(r.Text))
	if m == nil {
		return "", doc.Span{}, false
	}
	at := doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)
	name := strings.TrimSuffix(strings.TrimSuffix(at.Of(r.Text), "'s"), "’s")
	for {
		if first, _, _ := strings.Cut(name, " "); r.givenKnown(name) || !known && !isNoName(first) && !isWord(first) {
			return name, at, true
		}
		_, rest, more := strings.Cut(name, " ")
		if !more {
			return "", doc.Span{}, false
		}
		at.Start += len(name) - len(rest)
		name = rest
	}
}

// givenKnown reports whether a name begins with the given name of somebody.
func (r *reader) givenKnown(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	for i := range r.people.list {
		if strings.EqualFold(givenName(r.people.list[i].Name), first) {
			return true
		}
	}
	return false
}

// nameInRow is the first known name in the row of a table before a leaf.
func (r *reader) nameInRow(l *leaf) (string, doc.Span, bool) {
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return "", doc.Span{}, false
	}
	for col := range c.Col {
		k := t.cell(c.Row, col)
		if k == nil {
			continue
		}
		name := strings.TrimSpace(k.Span.Of(r.Text))
		if r.givenKnown(name) {
			return name, k.Span, true
		}
	}
	return "", doc.Span{}, false
}

// samePerson reports whether two names, in full or given names alone, can be one
// person's: two of one given name and different surnames are not.
func samePerson(a, b string) bool {
	ga, ra, _ := strings.Cut(a, " ")
	gb, rb, _ := strings.Cut(b, " ")
	return strings.EqualFold(ga, gb) && (ra == "" || rb == "" || strings.EqualFold(surname(ra), surname(rb)))
}

// birthConflicts are people with two days of birth.
func birthConflicts(facts []birthFact) []Inconsistency {
	var all []Inconsistency
	for i, b := range facts {
		for _, a := range facts[:i] {
			if !samePerson(a.name, b.name) {
				continue
			}
			if a.date.Day != b.date.Day {
				given, _, _ := strings.Cut(b.name, " ")
				all = append(all, Inconsistency{
					Kind: DateConflict, A: a.side, B: b.side,
					Message: fmt.Sprintf("%s was born on %s in one place and on %s in another.", given, a.date.Day.long(), b.date.Day.long()),
				})
			}
			break
		}
	}
	return all
}

// long writes a day as people do: 3 February 2025.
func (d Day) long() string { return d.Time().Format("2 January 2006") }

// dueConflicts are two days on which one baby is due, and a birth that another
// place puts on another day.
func (r *reader) dueConflicts() []Inconsistency {
	var due, born *Date
	var all []Inconsistency
	for i := range r.dates {
		d := &r.dates[i]
		switch {
		case d.Event == Due && due == nil:
			due = d
		case d.Event == Due && due.Day != d.Day:
			all = append(all, r.dayConflict("The baby is due", due, d))
		case d.Event == Born && theBirth.MatchString(r.Text[max(0, d.Span.Start-20):d.Span.Start]):
			if baby := r.onlyBaby(); baby != nil && born == nil && baby.Day != d.Day {
				born = d
				all = append(all, r.dayConflict("The baby was born", baby, d))
			}
		}
	}
	return all
}

var theBirth = regexp.MustCompile(`(?i)\bthe birth\s(?:was\s)?on\s$`)

// onlyBaby is the day of birth of the one child born in the year before the
// document; nil where there is none or more than one.
func (r *reader) onlyBaby() *Date {
	var baby *Date
	around := r.calendar.around
	for i := range r.dates {
		d := &r.dates[i]
		if !d.Birth || !d.Full || daysBetween(d.Day, around) > 400 {
			continue
		}
		if baby != nil && baby.Day != d.Day {
			return nil
		}
		baby = d
	}
	return baby
}

func (r *reader) dayConflict(what string, a, b *Date) Inconsistency {
	return Inconsistency{
		Kind: DateConflict, A: Side{a.Span, r.around60(a.Span)}, B: Side{b.Span, r.around60(b.Span)},
		Message: fmt.Sprintf("%s on %s in one place and on %s in another.", what, a.Day.long(), b.Day.long()),
	}
}
