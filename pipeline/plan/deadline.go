package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Deadline says by when an action is to be done, or how often.
type Deadline struct {
	Span doc.Span // its words
	Kind DeadlineKind
	// Day is the last day for "by" and "until", the first for "from" and
	// "starting"; the zero day where the words give none.
	Day Day

	endless bool // "ongoing"
}

// DeadlineKind says what kind of time a deadline is.
type DeadlineKind string

// The kinds of deadlines.
const (
	OnDay     DeadlineKind = "date"
	Relative  DeadlineKind = "relative"  // "within 10 working days of the conference"
	Recurring DeadlineKind = "recurring" // "weekly"
	Vague     DeadlineKind = "vague"     // "ASAP", "TBC"
)

// leads is what may stand before a day as part of the deadline.
var leads = regexp.MustCompile(`(?i)(?:\b(?:by|before|no later than|not later than|until|till|up to|from|starting(?: on| from)?|starts?(?: on)?|start|beginning|commencing|ending(?: on)?|ends?(?: on)?|on|w/c|wc|w/e|week commencing|week beginning|due|first(?: one| visit)?|the end of|end of|around|in|at (?:your|the|his|her|their|our) next (?:appointment|visit|review|meeting|session),?|erbyn|cyn|dydd \p{L}+)\s+|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)+$`)

// leadRoom is how far before a day its leading words are sought.
const leadRoom = 60

// leadOf is where the words begin that lead to a day.
func leadOf(text string, day doc.Span) (start int, ok bool) {
	from := max(0, day.Start-leadRoom)
	if m := leads.FindStringIndex(text[from:day.Start]); m != nil {
		return from + m[0], true
	}
	return day.Start, false
}

// inCell reads the words of a deadline's own cell: all of them are the
// deadline. A mere number of weeks counts from the day in the table's title.
func (r *reader) inCell(s doc.Span, titled Day) *Deadline {
	text := s.Of(r.Text)
	if strings.Trim(text, " \t\n-–—.?*_") == "" || notGiven.MatchString(text) || doneThatDay.MatchString(text) || givenUp.MatchString(text) {
		return nil
	}
	d := &Deadline{Span: s, Kind: Vague, endless: endless.MatchString(text)}
	if day, ok := r.calendar.shortDayIn(strings.TrimSpace(text)); ok {
		d.Kind, d.Day = OnDay, day
		return d
	}
	if days := r.calendar.days(text); len(days) > 0 {
		first, start := deadlineDay(text, days)
		if days[0] != first {
			first, start = days[0], days[0].span.Start
		}
		last := endOf(text, start, first, days)
		d.Kind, d.Day = OnDay, r.withEnd(text, &Deadline{Span: doc.Span{Start: start, End: last.span.End}, Kind: OnDay, Day: last.day}).Day
		return d
	}
	if m := period.FindStringSubmatch(text); m != nil && m[5] == "" && m[0] == strings.Trim(text, " .") {
		d.Kind, d.Day = Relative, titled.after(m, r.jurisdiction)
		return d
	}
	if weekdays.MatchString(strings.TrimRight(text, " .")) {
		d.Kind = Recurring
		return d
	}
	if _, day, ok := r.calendar.shortDayWithin(text); ok {
		d.Kind, d.Day = OnDay, day
		return d
	}
	kind, at := r.firstPhrase(text)
	if kind != "" {
		d.Kind = kind
		d.Day = r.resolve(at.Of(text))
	}
	if d.Kind == Vague {
		d.Day = r.resolve(text)
		if !d.Day.IsZero() && !onWriting.MatchString(text) && !tomorrow.MatchString(text) {
			d.Kind = Relative
		}
	}
	return d
}

// sayingMore is the deadline of two columns of times: that of the first, unless it
// says nothing and the other does.
func sayingMore(first, second *Deadline) *Deadline {
	switch {
	case first == nil:
		return second
	case first.says() || second == nil || !second.says():
		return first
	}
	return second
}

// says reports whether a deadline says more than "TBC" or "ongoing".
func (d *Deadline) says() bool { return d.Kind != Vague && !d.endless }

// timesItself reports whether the words of an action say by when or how often,
// where its own cell says nothing.
func (r *reader) timesItself(s doc.Span) bool {
	d := r.inSentence(s)
	return d != nil && d.says() && (d.Kind != OnDay || startsSmall(d.Span.Of(r.Text)))
}

// endless is a time without a beginning or an end.
var endless = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:ongoing|on-going|continuous(?:ly)?|throughout|always|at all times)\W*$`)

// doneThatDay is a cell for times that says when the thing was done.
var doneThatDay = regexp.MustCompile(`(?i)^\s*(?:[✓✔☑]\s*)?(?:done|completed|achieved|finished|sent)(?:\son|:)?\s(?:[\d./-]{4,10}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{2,4})?)\.?\s*$`)

// givenUp is a cell for times that says that nothing is to be done any more, and not from
// when on, nor on which condition.
var givenUp = regexp.MustCompile(`(?i)^\s*(?:(?:now\s)?no longer (?:needed|required|relevant)|not (?:needed|required) (?:now|any ?more)|withdrawn|cancelled|superseded)(?:\s*[-–—:,(]\s*[^;]{1,60}|\.)?\s*$`)

// notGiven is how forms say that there is nothing.
var notGiven = regexp.MustCompile(`(?i)^\s*(?:n/?a|none|nil|not applicable|[-–—_.x]+|\?+)\s*$`)

// inSentence finds the deadline in a sentence; nil where there is none.
func (r *reader) inSentence(s doc.Span) *Deadline {
	text := s.Of(r.Text)
	d := r.deadlineIn(text)
	if d == nil || inQuotes(text, d.Span.Start) {
		return nil
	}
	d.Span = d.Span.Shift(s.Start)
	return d
}

// inQuotes reports whether a place in a text lies between quotation marks: what
// somebody said of a time is none of the task's.
func inQuotes(text string, at int) bool {
	before := text[:at]
	return strings.Count(before, `"`)%2 == 1 && strings.Contains(text[at:], `"`) || strings.LastIndex(before, "“") > strings.LastIndex(before, "”")
}

// deadlineIn finds the deadline in a text, with its span there: what stands at
// the end for itself, a day, or else words of time.
func (r *reader) deadlineIn(text string) *Deadline {
	if m := changesTo.FindStringIndex(text); m != nil {
		d := r.deadlineIn(text[m[1]:])
		if d != nil {
			d.Span = d.Span.Shift(m[1])
		}
		return d
	}
	days := toCome(text, r.calendar.days(text))
	if d := r.oftenIn(text, days); d != nil {
		return d
	}
	if t := r.tailOf(text); !t.when.Span.Empty() && !doneAside(text, t.when.Span.Start) && (t.when.Kind == OnDay || len(days) == 0) {
		return &t.when
	}
	if len(days) > 0 {
		f, start := deadlineDay(text, days)
		f = endOf(text, start, f, days)
		start -= len(oftenBefore.FindString(text[max(0, start-len("every ")):start]))
		end := start + len(strings.TrimRight(text[start:f.span.End], " .,;"))
		return r.withEnd(text, &Deadline{Span: doc.Span{Start: start, End: end}.Trim(text), Kind: OnDay, Day: f.day})
	}
	if s, day, ok := r.calendar.shortDayWithin(text); ok {
		return &Deadline{Span: s, Kind: OnDay, Day: day}
	}
	if at, ok := r.yearlessIn(text); ok {
		return &Deadline{Span: at, Kind: Vague}
	}
	kind, at := r.firstPhrase(text)
	if doneBy.MatchString(text[:at.End]) || kind == Vague && otherThan.MatchString(text[:at.Start]) || kind != "" && binding.MatchString(text) && wasDone(text, at.Start) {
		return nil
	}
	if kind == "" || conditional.MatchString(at.Of(text)) && forbidden.MatchString(text[:at.Start]) {
		return nil
	}
	d := &Deadline{Span: at.Trim(text), Kind: kind, Day: r.resolve(at.Of(text)), endless: endless.MatchString(at.Of(text))}
	if countsNext.MatchString(text[at.End:]) && ofMonth.MatchString(at.Of(text)) {
		d.Day = Day{} // "by the 2nd core group"
	}
	return r.withEnd(text, d)
}

// doneOn stands before the day on which something was done that a task is about:
// "the agreement made on 3 June". The group is the word in front: "to be made on".
var doneOn = regexp.MustCompile(`([\p{L}\p{N}]+)\s(?:made|dated|signed|written|received|issued|closed|opened|ended)(?:\s(?:on|in))?\s$`)

// asideDone stands behind a task and before the day on which it was done: "to refer Ada –
// done 9 Feb". What is "to be done" by then is none.
var asideDone = regexp.MustCompile(`(?i)(?:\s[–—-]|[(;])\s?(?:(?:now|was|this was)\s)?(?:done|completed|finished|achieved|actioned)(?:\son)?\s$`)

func doneAside(text string, at int) bool { return asideDone.MatchString(text[max(0, at-leadRoom):at]) }

// oftenBefore ends before the day of the week of what is done more than once: "each
// Wednesday from 5 March".
var oftenBefore = regexp.MustCompile(`(?i)\b(?:each|every)\s$`)

// toCome are the days of a text but those on which something was done.
func toCome(text string, days []found) []found {
	past := wasDone
	if len(days) < 2 && !binding.MatchString(text) {
		past = doneAside // a single day may be that of a task told in the past
	}
	return slices.DeleteFunc(slices.Clone(days), func(f found) bool { return past(text, f.span.Start) })
}

// wasDone reports whether a time in a text is that at which something was done.
func wasDone(text string, at int) bool {
	m := doneOn.FindStringSubmatch(text[max(0, at-leadRoom):at])
	return doneAside(text, at) || m != nil && m[1] != "be" && m[1] != "is" && m[1] != "are"
}

// changesTo stands before how often a thing will be done that was done otherwise: "go
// from weekly to once a fortnight".
var changesTo = regexp.MustCompile(`(?i)\b(?:go|goes|move|moves|drop|drops|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|chang(?:e|es|ed|ing))\s(?:down\s|up\s|back\s)?from\s[^.,;]{3,40}?\sto\s`)

// doneBy ends with a group that does a thing, which is not by when: "consideration be
// given by the core group".
var doneBy = regexp.MustCompile(`(?i)\b(?:given|considered|agreed|decided|discussed|reviewed|monitored|overseen|led|chaired)\sby\sthe\s(?:core\sgroup|conference|panel)$`)

// otherThan ends before what a thing is allowed to be, and no time: "no contact other than
// as agreed".
var otherThan = regexp.MustCompile(`(?i)\b(?:other than|except|apart from)\s$`)

// What is forbidden before an event is forbidden on that condition, and not due by
// then: "not to drink before he sees the children".
var (
	conditional = regexp.MustCompile(`(?i)^(?:before|after|once)\b`)
	forbidden   = regexp.MustCompile(`(?i)\b(?:not|never|no|nobody|no one)\b|n['’]t\b`)
)

// nextTime stands before a day that is only the next of many.
var nextTime = regexp.MustCompile(`(?i)\bnext(?:\s(?:one|visit|meeting|due|is|will be))*\s(?:on\s)?(?:[a-z]{3,9}day\s)?$`)

// oftenIn finds how often a thing is to be done where the only day is that of the
// next time: "visits every 10 working days, next on 5 June".
func (r *reader) oftenIn(text string, days []found) *Deadline {
	if len(days) != 1 || !nextTime.MatchString(text[max(0, days[0].span.Start-leadRoom):days[0].span.Start]) {
		return nil
	}
	kind, at := r.firstPhrase(text)
	if kind != Recurring {
		return nil
	}
	next := days[0]
	if next.span.Start < at.Start {
		return &Deadline{Span: at, Kind: kind}
	}
	return &Deadline{Span: at, Kind: kind, Day: next.day}
}

// oftenOf is how often an action says that it is to be done.
func (r *reader) oftenOf(s doc.Span) doc.Span {
	kind, at := r.firstPhrase(s.Of(r.Text))
	if kind != Recurring || endless.MatchString(at.Of(s.Of(r.Text))) {
		return doc.Span{}
	}
	return at.Shift(s.Start)
}

// deadlineDay picks the day before which a word of time stands, and where its
// words begin.
func deadlineDay(text string, days []found) (found, int) {
	for _, f := range days {
		if start, ok := leadOf(text, f.span); ok {
			return f, start
		}
	}
	return days[0], days[0].span.Start
}

// tail is what stands at the end of an item, parted off by commas, dashes or
// brackets: "…, Mr Ashdown, by the end of term."
type tail struct {
	when  Deadline
	who   doc.Span // of the text
	more  bool     // who stands in a bracket that says something else beside
	start int      // where the tail begins; the text's length where there is none
}

// parting stands before a part of a tail.
var parting = regexp.MustCompile(`,\s|:\s|\s[–—-]\s|\.\s`)

// dash parts off an owner without a time: "SALT referral – HV", "Skip to be ordered:
// Rhys Pugh".
var dash = regexp.MustCompile(`^(?:\s[–—-]|:)\s$`)

// mostTail is how long a part of a tail may be.
const mostTail = 60

// tailOf reads the parts at the end of an item: first the time, then a person
// before it; a person in brackets needs no time.
func (r *reader) tailOf(text string) tail {
	t := tail{start: len(text)}
	end := len(strings.TrimRight(text, " .;,"))
	const parts = 3
	for range parts {
		part, from := lastPart(text, end)
		if part.Empty() {
			return t
		}
		bracket := text[part.End-1] == ')' || text[part.End-1] == ']'
		inner := doc.Span{Start: part.Start, End: part.Start + len(strings.TrimRight(part.Of(text), ")] "))}
		when, isTime := r.timeWholly(inner.Of(text))
		who, time := r.whoAndTime(text, inner)
		if bracket && who.Empty() {
			who = r.whoAndMore(text, inner)
			t.more = !who.Empty() && who != inner
		}
		switch {
		case bracket && !who.Empty() && t.who.Empty() && t.when.Span.Empty():
			t.who, t.when = who, time
		case isTime && t.when.Span.Empty():
			t.when = when
			t.when.Span = inner
		case t.who.Empty() && bracket && (r.nameAll(inner.Of(text)) || r.namesKnown(inner.Of(text))):
			t.who = r.withTeam(text, inner, from)
		case t.who.Empty() && !t.when.Span.Empty() && r.nameAll(inner.Of(text)),
			t.who.Empty() && dash.MatchString(text[from:inner.Start]) && r.allKnown(inner.Of(text)),
			t.who.Empty() && r.signs(text[:from], inner.Of(text)):
			t.who = inner
		default:
			return t
		}
		t.start = from
		end = len(strings.TrimRight(text[:t.start], " .;,"))
	}
	return t
}

// signs reports whether the initials of somebody known stand alone behind a comma or
// stop: "phone contact from January, JM". Those that end a list of people do not.
func (r *reader) signs(before, part string) bool {
	last := before[strings.LastIndexByte(before, ' ')+1:]
	return initialsAlone.MatchString(part) && r.people.resolve(part) != nil && r.people.resolve(last) == nil && !initialsAlone.MatchString(last)
}

// initialsAlone are those of one person.
var initialsAlone = regexp.MustCompile(`^\p{Lu}{2,3}$`)

// inBracket parts who from when inside a bracket: "(JM – by 14 March)", "(by May,
// HV)".
var inBracket = regexp.MustCompile(`\s[–—-]\s|[,:;]\s`)

// fromTeam ends a name with where that person works: "Rhodri from Young Carers".
var fromTeam = regexp.MustCompile(`\s(?:from|at|of)\s(?:the\s)?\p{Lu}[^,;:]*$`)

// whoAndTime reads a bracket that names people and a time.
func (r *reader) whoAndTime(text string, inner doc.Span) (who doc.Span, when Deadline) {
	for _, m := range inBracket.FindAllStringIndex(inner.Of(text), -1) {
		front := doc.Span{Start: inner.Start, End: inner.Start + m[0]}.Trim(text)
		back := doc.Span{Start: inner.Start + m[1], End: inner.End}.Trim(text)
		for _, p := range [][2]doc.Span{{front, back}, {back, front}} {
			name := p[0]
			name.End -= len(fromTeam.FindString(name.Of(text)))
			if when, ok := r.timeInBracket(text, p[1]); ok && (r.nameAll(name.Of(text)) || r.namesKnown(name.Of(text))) {
				return name, when
			}
		}
	}
	return doc.Span{}, Deadline{}
}

// lastPart is the last part of a text up to end, and from where with what parts
// it off.
func lastPart(text string, end int) (part doc.Span, from int) {
	start := max(0, end-mostTail)
	if open := openingOf(text[:end]); open != "" {
		start = max(0, end-2*mostTail) // it may say more than a name and a time
		i := strings.LastIndex(text[start:end], open)
		if i < 0 {
			return doc.Span{}, 0
		}
		return doc.Span{Start: start + i + 2, End: end}, start + i
	}
	all := parting.FindAllStringIndex(text[start:end], -1)
	if len(all) == 0 {
		return doc.Span{}, 0
	}
	m := all[len(all)-1]
	return doc.Span{Start: start + m[1], End: end}.Trim(text), start + m[0]
}
