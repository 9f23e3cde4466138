package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// bornWords stand between a name and the day of birth.
var bornWords = regexp.MustCompile(`((?:\p{Lu}[\p{L}'’-]+` + particle + `\s){0,2}(?:[ae]l-)?\p{Lu}[\p{L}'’-]+)(?:['’]s)?,?\s*(?:\d{1,2}\s)?\(?(?i:(?:was|is)\s)?(?i:born|d\.?\s?o\.?\s?b\.?|date of birth|on)?[\s:]*(?:on\s)?$`)

// readBirths tells children by their days of birth.
func (r *reader) readBirths(l *leaf) {
	for _, f := range r.calendar.days(l.text) {
		m := bornWords.FindStringSubmatch(nickname.ReplaceAllString(l.text[max(0, f.span.Start-60):f.span.Start], "$1 $3"))
		if m == nil || !f.full || !r.minor(f.day) && !(r.baby(f.day) && saysBorn.MatchString(m[0])) || !strings.Contains(strings.ToLower(l.text), "born") && !strings.Contains(strings.ToLower(l.text), "b") {
			continue
		}
		r.takeChild(l, m[1], f.span.Start)
		if m := jointSurname.FindStringSubmatch(l.text[f.span.End:]); m != nil {
			r.surnameFor(l, m[1])
		}
	}
	for _, m := range aged.FindAllStringSubmatchIndex(l.text, -1) {
		const grownUp = 18
		behind := l.text[m[5]:min(len(l.text), m[5]+12)]
		if number(l.text[m[4]:m[5]]) < grownUp && !r.calendar.namesMonth(behind) {
			r.takeChild(l, l.text[m[2]:m[3]], m[0])
		}
	}
}

// settleBirths tells as children those of whom a form gives the birth in another line
// or cell than the name: "Name: Isaiah Bello", "Date of birth: 27/11/2013".
func (r *reader) settleBirths() {
	for _, b := range r.readBirthFacts() {
		if q := r.bearer(b.name); q != nil && r.minor(b.date.Day) && (q.Kind == Unknown || q.Role == "family") {
			q.Role, q.Kind = "child", Child
		}
	}
}

// jointSurname stands behind the last of several given names with their days of
// birth: "Zaynab (11 August 2016) and Rory (3 March 2020) Malik-Frost".
var jointSurname = regexp.MustCompile(`^\)\s((?:al-|el-)?\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)*)(?:[.,;:]|\s[a-z(]|\s*$)`)

// surnameFor gives a surname to the children of a block of whom only the given
// names are known.
func (r *reader) surnameFor(l *leaf, name string) {
	for i := range r.people.list {
		q := &r.people.list[i]
		if q.Kind == Child && !strings.Contains(q.Name, " ") && len(q.Spans) > 0 && l.Span.Contains(q.Spans[0]) {
			q.callAlso(q.Name + " " + name)
		}
	}
}

// aged is a name with an age: "Conor Devlin (6)", "Aoife, aged 3".
var aged = regexp.MustCompile(`(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:\s\((?:aged?\s)?|,\s(?:who\sis\s|aged?\s))(\d{1,2})(?:\s(?:years|yrs|months))?\b[^/.\d]`)

// takeChild notes that a name is a child's. One of whom only the given name
// stands is new.
func (r *reader) takeChild(l *leaf, name string, at int) {
	for first, rest, more := strings.Cut(name, " "); more && (startsSmall(first) || isNoName(first) || isRole(first)); first, rest, more = strings.Cut(name, " ") {
		name = rest // "and Rory", "For Zaynab", "Sibling Mia"
	}
	q := r.bearer(name)
	switch {
	case q != nil && q.Kind == Unknown:
		q.Role, q.Kind = "child", Child
	case q == nil && !isNoName(surname(name)) && !isRole(name) && strangeName(surname(name)):
		r.people.add(name, role{Child, "child"}, nil, doc.Span{Start: at, End: at}.Shift(l.Span.Start))
	}
}

// bearer is the person with a full name, or with the given name that the words
// end in; a surname alone is the whole family's.
func (r *reader) bearer(words string) *Person {
	if i := r.people.find(words); i >= 0 {
		return &r.people.list[i]
	}
	last := surname(words)
	if i := r.people.only(func(q *Person) bool { return sameName(givenName(q.Name), last) }); i >= 0 {
		return &r.people.list[i]
	}
	return nil
}

// saysBorn says that a day is that of a birth, and no other's.
var saysBorn = regexp.MustCompile(`(?i)\bborn\b|\bd\.?\s?o\.?\s?b\b|date of birth`)

// baby reports whether somebody born on the day was not yet one year old when the
// document was written.
func (r *reader) baby(born Day) bool {
	return r.calendar.around.Year == born.Year && r.calendar.around.compare(born) >= 0
}

// minor reports whether somebody born on the day was under 18 when the document
// was written, and is old enough for the day not to be that of a meeting.
func (r *reader) minor(born Day) bool {
	const grownUp = 18
	age := r.calendar.around.Year - born.Year
	return age >= 1 && age < grownUp
}
