package plan

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// changesOrAims are words that tell of a figure how it changed, or that it is an aim.
const changesOrAims = `rose|risen|fell|fallen|dropped|improved|increased|last year|previous|target|above|below|at least|to be|should|aim|expected|year [0-9]`

var (
	// ofSchoolTerm is the part of a year for which a sentence gives a figure.
	ofSchoolTerm = regexp.MustCompile(`(?i)\b(autumn|spring|summer|michaelmas)\s(?:half[- ])?term\b`)
	// partOfTerm and yearNamed tell terms and other times of one name apart.
	partOfTerm = regexp.MustCompile(`(?i)\b(?:first|second|1st|2nd|half|last|this|past|current|so far)\b`)
	yearNamed  = regexp.MustCompile(`\b20\d\d(?:\s?[/–-]\s?\d{2,4})?\b`)
	// ofThisTime is a time without a name that a figure is for.
	ofThisTime = regexp.MustCompile(`(?i)\b(?:this|the\spast|the\scurrent)\s(?:past\s|current\s|school\s|academic\s)?(half[- ]?term|term|week|fortnight|month|year)\b`)
	// partOfWeek makes a figure one of some days or lessons, or of something but school.
	partOfWeek = regexp.MustCompile(`(?i)\bweek\s\d|\b(?:mon|tues|wednes|thurs|fri)days?\b|\battendance\s(?:at|in|on|with)\s(?:contact|groups?|sessions?|appointments?|clubs?|breakfast|maths|english|lessons|PE|(?:the\s|core\s|his\s|her\s)+(?:groups?|course|sessions?|class(?:es)?|appointments?))\b|\bin\s(?:` + monthNames + `)\b`)
	// fromDay stands before the first day of the time for which a figure is.
	fromDay = regexp.MustCompile(`(?i)\b(?:from|between|since)\s(?:the\s)?$`)
	// otherTime puts what was said at a meeting before that of the document.
	otherTime = regexp.MustCompile(`(?i)\b(?:initial|last|previous|first|second|earlier|strategy|ICPC|former|then|in\s(?:` + monthNames + `))\b`)
	// toDay stands before the last day of the time for which a figure is.
	toDay = regexp.MustCompile(`(?i)\b(?:to|until|till)\s(?:the\s)?$`)
	// isAim makes a figure an aim, or one of several.
	isAim = regexp.MustCompile(`(?i)\b(?:` + changesOrAims + `|up|down|gone|will|would|better)\b`)
	// aimBehind begins what is aimed at, behind a figure that is so.
	aimBehind = regexp.MustCompile(`(?i),?\s(?:(?:and|but)\s)?(?:should|the\s(?:target|aim)|is\sto\sbe|must)\b`)
	// saidThere says that a figure in the past tense is that of the meeting.
	saidThere = regexp.MustCompile(`(?i)\bwas\s(?:given|reported|stated|said)\b|(?:%|\bper\scent|\bpercent)\s(?:today|now)\b`)
	// whoseAttendance are the words between an attendance and its child.
	whoseAttendance = regexp.MustCompile(`(?i)^attendance\s(?:figures?\s)?(?:for|of)\s$`)
)

// attendanceIn is how often a child is at school: one figure in a sentence, for now or
// for a time that the sentence gives.
func (r *reader) attendanceIn(l *leaf) []counted {
	var all []counted
	for _, m := range attendance.FindAllStringSubmatchIndex(l.text, -1) {
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		sentence := r.sentenceOf(span)
		if aim := aimBehind.FindStringIndex(r.Text[span.End:max(span.End, sentence.End)]); aim != nil {
			sentence.End = span.End + aim[0]
		}
		time, ok := r.timeOfFigure(span, sentence.Of(r.Text))
		if !ok || strings.Count(sentence.Of(r.Text), "%") > 1 || time == "" && l.table != nil && !r.inChronology(l) {
			continue
		}
		if child := r.childOf(span); child != "" {
			figure := l.text[max(m[2], m[4]):max(m[3], m[5])] // of the two forms one is there
			all = append(all, counted{"attendance of " + child + time, figure + "%", span})
			if (strings.HasPrefix(time, " to ") && (l.table == nil || r.inChronology(l)) || strings.HasSuffix(time, " term") && r.lately(l)) && !otherTerm.MatchString(sentence.Of(r.Text)) {
				all = append(all, counted{"attendance of " + child, figure + "%", span}) // told as the one of now as well
			}
		}
	}
	return all
}

// lately reports whether a cell is of a row that a day begins not long before that of
// the document.
func (r *reader) lately(l *leaf) bool {
	const near = 60 // days
	written := r.writtenOn()
	if written.IsZero() || !r.inChronology(l) {
		return false
	}
	t := r.tableOf(l.table)
	days := r.calendar.days(t.cell(t.cellAt(l.Span).Row, 0).Span.Of(r.Text))
	ago := daysBetween(days[len(days)-1].day, written)
	return ago >= 0 && ago <= near
}

// timeOfFigure is the time for which a sentence gives a figure, empty where it is now;
// ok is false where it is an aim, or of a time that cannot be told.
func (r *reader) timeOfFigure(figure doc.Span, sentence string) (when string, ok bool) {
	if partOfWeek.MatchString(sentence) {
		return "", false
	}
	if m := ofSchoolTerm.FindStringSubmatch(sentence); m != nil {
		return " in the " + strings.ToLower(m[1]) + " term" + partsOfTime(sentence), !isAim.MatchString(sentence)
	}
	if m := ofThisTime.FindStringSubmatch(sentence); m != nil {
		return " this " + strings.ToLower(m[1]) + partsOfTime(sentence), !otherTerm.MatchString(sentence)
	}
	const room = 24 // bytes behind a figure in which its last day begins
	for i := range r.dates {
		d := &r.dates[i]
		if d.Span.Start > figure.Start && d.Span.Start < figure.End+room && toDay.MatchString(r.Text[max(0, d.Span.Start-10):d.Span.Start]) {
			return " to " + d.Day.String() + r.fromOf(d, sentence), !isAim.MatchString(figure.Of(r.Text))
		}
	}
	if saidThere.MatchString(sentence) {
		if otherTime.MatchString(sentence) || r.namesOtherDay(r.sentenceOf(figure)) {
			return "", false
		}
		return "", !isAim.MatchString(figure.Of(r.Text))
	}
	return "", !otherTerm.MatchString(sentence)
}

// partsOfTime are the words of a sentence that tell a term from others of its name.
func partsOfTime(sentence string) string {
	all := append(partOfTerm.FindAllString(sentence, -1), yearNamed.FindAllString(sentence, -1)...)
	if len(all) == 0 {
		return ""
	}
	return " " + strings.ToLower(strings.Join(all, " "))
}

// fromOf is the first day of a time with a last one, as far as it is not the beginning
// of the school year.
func (r *reader) fromOf(last *Date, sentence string) string {
	for i := range r.dates {
		d := &r.dates[i]
		near := d.Span.Start < last.Span.Start && last.Span.Start-d.Span.End < len(sentence) && last.Span.Start-d.Span.End < 30
		if near && fromDay.MatchString(r.Text[max(0, d.Span.Start-12):d.Span.Start]) && d.Day.Month != time.September && d.Day.Month != time.August {
			return " from " + d.Day.String()
		}
	}
	return ""
}

// namesOtherDay reports whether a sentence names a day that is not that of the document.
func (r *reader) namesOtherDay(sentence doc.Span) bool {
	written := r.writtenOn()
	return slices.ContainsFunc(r.dates, func(d Date) bool { return sentence.Contains(d.Span) && d.Day != written })
}

// childOf is the child of whose attendance a place speaks: the one named in it, the
// one named last before it, or the only one.
func (r *reader) childOf(figure doc.Span) string {
	words := figure.Of(r.Text)
	for _, m := range capitalWord.FindAllStringIndex(words, -1) {
		if k := r.people.resolve(words[m[0]:m[1]]); k != nil && k.Kind == Child && whoseAttendance.MatchString(words[:m[0]]) {
			return givenName(k.Name)
		}
	}
	if child := r.childBefore(figure.Start); child != "" {
		return child
	}
	return r.onlyChildName()
}

// onlyChildName is the given name of the child where there is one, and no other.
func (r *reader) onlyChildName() string {
	name := ""
	for i := range r.people.list {
		if q := &r.people.list[i]; q.Kind == Child {
			if name != "" {
				return ""
			}
			name = givenName(q.Name)
		}
	}
	return name
}

// childBefore is the child whose name stands last before a place, in its block or
// not far above.
func (r *reader) childBefore(at int) string {
	from := max(0, at-400)
	best, found := -1, ""
	for i := range r.people.list {
		q := &r.people.list[i]
		if q.Kind != Child {
			continue
		}
		for _, name := range append([]string{givenName(q.Name)}, q.Also...) {
			if k := strings.LastIndex(r.Text[from:at], name); k > best {
				best, found = k, givenName(q.Name)
			}
		}
	}
	return found
}
