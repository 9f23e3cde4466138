package plan

import (
	"regexp"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// endsThen stands between a time and the day on which it ends: "each Wednesday from 16
	// February to", "on Friday 25 February and every second Friday thereafter until".
	endsThen = regexp.MustCompile(`(?i)^[^.;()]{0,60}?(?:\s?[–—-]\s?|\b(?:to|until|till|up to|ending on)\s)(?:and including\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?(?:the\s)?$`)
	// opensStretch begins a stretch of which the end may be told.
	opensStretch = regexp.MustCompile(`(?i)\b(?:from|starting|beginning|every|each|thereafter|weekly|fortnightly|daily|monthly|w/c)\b|^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?\d`)
	// isDueBy begins a time by which a thing is due.
	isDueBy = regexp.MustCompile(`(?i)^(?:by|before|no\slater\sthan|not\slater\sthan)\b`)
	// thenDirectly and repeats stand between the days of a stretch.
	thenDirectly = regexp.MustCompile(`(?i)^\W*(?:[–—-]|to|until|till|up to)`)
	repeats      = regexp.MustCompile(`(?i)\b(?:every|each|thereafter|weekly|fortnightly|daily|monthly)\b`)
	// untilSomething goes on behind how often with how long: ", up to the July conference".
	untilSomething = regexp.MustCompile(`(?i)^[^.;()]{0,40}?[,\s]\s?((?:until|till|up to|to)\s(?:the\s)?[^,.;()]{3,40})`)
)

// endOf is the day on which a time ends that begins on one of several days, and where
// its words end; the day itself where it does not.
func endOf(text string, start int, first found, days []found) found {
	last := first
	if isDueBy.MatchString(text[start:]) {
		return first // "by 2 February set up weekly visits until 4 May"
	}
	bare := start == first.span.Start && !opensAt.MatchString(text[start:])
	for _, f := range days {
		if f.span.Start <= last.span.End {
			continue
		}
		if !endsThen.MatchString(text[last.span.End:f.span.Start]) || f.day.compare(first.day) < 0 || !opensStretch.MatchString(text[start:f.span.Start]) {
			return last
		}
		if between := text[last.span.End:f.span.Start]; bare && !thenDirectly.MatchString(between) && !repeats.MatchString(between) {
			return last // "2 February for the report to the conference on 16 February"
		}
		last = found{span: doc.Span{Start: first.span.Start, End: f.span.End}, day: f.day}
	}
	return last
}

// opensAt begins a time that is the first day of a stretch.
var opensAt = regexp.MustCompile(`(?i)^(?:from|starting|beginning)\b`)

// withEnd is how often a thing is to be done, or from when, with how long, where that
// stands behind it: "each Friday until Easter".
func (r *reader) withEnd(text string, d *Deadline) *Deadline {
	rest := text[d.Span.End:min(len(text), d.Span.End+2*mostTail)]
	m := untilSomething.FindStringSubmatchIndex(rest)
	if d.Kind != Recurring && !opensAt.MatchString(d.Span.Of(text)) || m == nil {
		return d
	}
	words := doc.Span{Start: m[2], End: m[3]}
	day, end := r.resolve(words.Of(rest)), words.End
	if days := r.calendar.days(words.Of(rest)); len(days) > 0 {
		day, end = days[0].day, words.Start+days[0].span.End
	}
	if day.IsZero() || day.compare(d.Day) < 0 {
		return d
	}
	return &Deadline{Span: doc.Span{Start: d.Span.Start, End: d.Span.End + end}.Trim(text), Kind: d.Kind, Day: day}
}

var (
	// onWriting is a time that is that of the document itself.
	onWriting = regexp.MustCompile(`(?i)\b(?:today|tonight|this (?:morning|afternoon|evening|lunchtime)|immediate effect|effective immediately)\b`)
	tomorrow  = regexp.MustCompile(`(?i)\btomorrow\b`)
	// ofMonth is a day of which the month is not said: "Weds 18th", "on the 22nd".
	ofMonth = regexp.MustCompile(`(?i)\b(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s(?:the\s)?|the\s)(\d{1,2})(?:st|nd|rd|th)(?:\s?[.,;)]|$)`)
)

// countsNext goes on behind a number of what is counted, and is no day: "the 2nd core group".
var countsNext = regexp.MustCompile(`(?i)^\s(?:core|home|school|review|visit|appointment|week|month|meeting|session|conference|(?:mon|tues|wednes|thurs|fri|satur|sun)day|contact|call|time|attempt|hearing|birthday)`)

var (
	// madeOn stands before the day on which people met, or wrote down what they agreed, at the
	// top of a document.
	madeOn = regexp.MustCompile(`(?i)\b(?:made|held|met|sent|written|typed|agreed|signed|minutes|notes|(?:this )?meeting|conference|core group|panel|review)\b[^.;]{0,90}$`)
	// notThis is in what leads to the day of another meeting.
	notThis = regexp.MustCompile(`(?i)\b(?:since|next|last|previous|first|from|until|till|by|before|after|due|born|again)\b`)
	// lookedAtAgain leads to the day on which people meet the next time.
	lookedAtAgain = regexp.MustCompile(`(?i)\b(?:next (?:look|meeting|time)|(?:look|meet)(?: at (?:it|this))? again)\b[^.;]{0,40}$`)
	// ofThisMeeting stands in a form before the day on which people met.
	ofThisMeeting = regexp.MustCompile(`(?i)\b(?:this (?:meeting|conference|core group)|held|met)\b[^.;]{0,60}$`)
	// atClock goes on behind a day with the hour at which people met.
	atClock = regexp.MustCompile(`(?i)^,?\s(?:at\s)?\d{1,2}(?:[.:]\d{2}|\s?[ap]m)`)
)

// today is the day that a document calls today: that at its top on which people met, or
// else its own; the zero day where it goes on with what was written later.
func (r *reader) today() Day {
	if r.now != nil {
		return *r.now
	}
	day := r.metOn()
	if day.IsZero() {
		day = r.writtenOn()
	}
	again := map[Day]bool{}
	for _, d := range r.dates {
		l := r.leafAt(d.Span.Start)
		if lookedAtAgain.MatchString(r.Text[max(0, d.Span.Start-leadRoom):d.Span.Start]) {
			again[d.Day] = true
		}
		if len(again) > 1 {
			day = Day{} // it was written on at each of them
			break
		}
		if l != nil && l.table == nil && d.Full && !d.Next && !d.Birth && d.Day.compare(day) > 0 && !r.inHead(d) && (l.Kind == doc.Heading || l.Span.Start == d.Span.Start) {
			day = Day{} // a later meeting has a heading of its own
			break
		}
	}
	r.now = &day
	return day
}

// longHead is how many leaves the top of a form may have, its cells among them.
const longHead = 40

// metOn is the first day at the top of a document on which people met, or agreed it.
func (r *reader) metOn() Day {
	for _, d := range r.dates {
		l := r.leafAt(d.Span.Start)
		if l == nil || d.Span.Start >= r.leaves[min(len(r.leaves), longHead)-1].Span.End {
			break
		}
		if !d.Full || d.Birth || d.Next {
			continue
		}
		clause := r.Text[max(l.Span.Start, d.Span.Start-whatRoom):d.Span.Start]
		clause = clause[strings.LastIndex(clause, ". ")+1:]
		inForm := l.table != nil && !ofThisMeeting.MatchString(clause)
		if !inForm && !notThis.MatchString(clause) && (madeOn.MatchString(clause) || atClock.MatchString(r.Text[d.Span.End:l.Span.End])) {
			return d.Day
		}
	}
	return Day{}
}

// fromWriting is the day of words that count from the day of the document: "tomorrow", "on the 18th"; the zero day for others.
func (r *reader) fromWriting(words string) Day {
	written := r.today()
	if written.IsZero() {
		return Day{}
	}
	switch {
	case tomorrow.MatchString(words):
		return written.addDays(1)
	case onWriting.MatchString(words):
		return written
	case thisWeek.MatchString(words):
		return written.fridayOn()
	}
	if m := firstOf.FindStringSubmatch(words); m != nil {
		return written.nextFirst(m[1])
	}
	if m := ofMonth.FindStringSubmatch(words); m != nil {
		return written.nextOfMonth(number(m[2]), m[1])
	}
	return Day{}
}

var (
	// thisWeek ends on its Friday.
	thisWeek = regexp.MustCompile(`(?i)^\W*(?:(?:by|before|at)\s(?:the\s)?end\sof\s)?this\sweek\W*$`)
	// firstOf names the beginning of a month.
	firstOf = regexp.MustCompile(`(?i)^\W*(?:(?:by|from|at|before)\s)?(?:the\s)?(?:very\s)?(?:start|beginning)\sof\s(` + monthNames + `)\W*$`)
)

// fridayOn is the Friday of the week of d; d itself where that is past.
func (d Day) fridayOn() Day {
	if n := int(time.Friday - d.Time().Weekday()); n > 0 && n < int(time.Friday) {
		return d.addDays(n)
	}
	return d
}

// nextFirst is the next first day from d on of the month of a name.
func (d Day) nextFirst(month string) Day {
	const year = 366 // days
	for k := range year {
		if next := d.addDays(k); next.Day == 1 && next.Month == monthOf(month) {
			return next
		}
	}
	return Day{}
}

// nextOfMonth is the next day from d on that has a number in its month, on a day of the
// week where that is said; the zero day where the two do not fit.
func (d Day) nextOfMonth(n int, weekday string) Day {
	const most = 62 // days: a month without that day may lie between
	for k := range most {
		if next := d.addDays(k); next.Day == n {
			if weekday != "" && !isWeekday(next, weekday) {
				return Day{}
			}
			return next
		}
	}
	return Day{}
}

// isWeekday reports whether a day is that of the week which the first three letters name.
func isWeekday(d Day, start string) bool {
	return strings.EqualFold(d.Time().Weekday().String()[:len("mon")], start[:len("mon")])
}

// ofMeetingIn names a meeting by its month: "the July conference".
var ofMeetingIn = regexp.MustCompile(`(?i)\b(?:the|our|your)\s(` + monthNames + `)\s(conference|review|core group|meeting)\b`)

// meetingIn is the day of the meeting that words name by its month.
func (r *reader) meetingIn(words string) Day {
	m := ofMeetingIn.FindStringSubmatch(words)
	if m == nil {
		return Day{}
	}
	month := monthOf(m[1])
	for _, d := range r.dates {
		if time.Month(d.Day.Month) == month && d.Day.compare(r.writtenOn()) >= 0 && strings.Contains(strings.ToLower(r.besideDay(d.Span)), strings.ToLower(m[2])) {
			return d.Day
		}
	}
	return Day{}
}

// besideDay is what stands on either side of a day in its block.
func (r *reader) besideDay(s doc.Span) string {
	const room = 60
	l := r.leafAt(s.Start)
	if l == nil {
		return ""
	}
	return r.Text[max(l.Span.Start, s.Start-room):min(l.Span.End, s.End+room)]
}
