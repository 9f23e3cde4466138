package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Event is what happens on a day, as far as the process has a name for it.
type Event string

// The events. The names are those of the timescales and of the JSON report.
const (
	Referral          Event = "referral"
	Concern           Event = "concern first raised" // which in Scotland begins the process
	Strategy          Event = "strategy discussion"
	EnquiryStart      Event = "enquiries began"
	AssessmentDone    Event = "assessment completed"
	InitialConference Event = "initial conference"
	ReviewConference  Event = "review conference"
	SomeConference    Event = "conference" // which one is not said
	CoreGroup         Event = "core group"
	ReportShared      Event = "report shared"
	Visit             Event = "visit"
	Signed            Event = "signed"
	Written           Event = "written" // the day of the document itself
	Due               Event = "due date of the baby"
	Born              Event = "birth"
)

// readEvents tells what happens on each day.
func (r *reader) readEvents() {
	var before *Date // the day in front, in the same leaf
	for i := range r.dates {
		d := &r.dates[i]
		l := r.leafAt(d.Span.Start)
		if l == nil {
			continue
		}
		if before != nil && !l.Span.Contains(before.Span) {
			before = nil
		}
		r.readEvent(l, d, before)
		before = d
	}
	r.settleConferences()
}

// listMark stands between days of one list.
var listMark = regexp.MustCompile(`^\s?(?:,|and|&|,\s?and|/|;)\s?(?:then\s)?(?:on\s)?$`)

// bornToo stands between two births of one sentence: "Hamza was born on 30 January
// 2013 and Safa on".
var bornToo = regexp.MustCompile(`^,?\s(?:and\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,2}on\s$`)

// ofDayBefore is what stands behind a day and still is about it: "8/10/25 (no plan) Assessment:".
var ofDayBefore = regexp.MustCompile(`^\s*(?:\([^()]*\)\s*)?`)

// readEvent tells what happens on one day; before it may stand another one.
func (r *reader) readEvent(l *leaf, d *Date, before *Date) {
	d.Shown = d.Span
	start, between := l.Span.Start, ""
	if before != nil {
		between = r.Text[before.Span.End:d.Span.Start]
	}
	if d.Birth || before != nil && before.Birth && bornToo.MatchString(between) {
		d.Event, d.Birth = Born, true
		return
	}
	if before != nil {
		if listMark.MatchString(between) && before.Event != "" {
			d.Event, d.Order, d.Listed = before.Event, 0, true
			return
		}
		start = before.Span.End
	}
	room := max(start, d.Span.Start-whatRoom)
	words := r.Text[room:d.Span.Start]
	words = weekdayBefore.ReplaceAllString(words, "")
	if i := lastClause(words); i > 0 {
		room, words = room+i, words[i:]
	}
	if n := len(ofDayBefore.FindString(words)); before != nil && strings.TrimSpace(words[n:]) != "" {
		room, words = room+n, words[n:]
	}
	label, found := r.labelOf(l, before == nil && room == l.Span.Start)
	text := words
	if found {
		text = r.Quote(label) + " " + words
	}
	size := len(text) - len(words)
	if size == 0 {
		size = fieldLabel(text)
	}
	if e, ok := eventIn(text, size); ok {
		r.takeEvent(d, e, len(text)-len(words), room, label)
		return
	}
	r.readEventBehind(l, d, words, label)
}

// fieldLabel is how long the label at the beginning of words is, with its colon.
func fieldLabel(words string) int {
	if i := strings.IndexByte(words, ':'); i > 0 && i < 60 {
		return i
	}
	return 0
}

// lastClause is where the last clause of words begins.
func lastClause(words string) int {
	start := 0
	for _, m := range endsClause.FindAllStringIndex(words, -1) {
		start = m[1]
	}
	return start
}

// takeEvent notes the event of a day. The words before room came from the label.
func (r *reader) takeEvent(d *Date, e eventAt, labelled, room int, label doc.Span) {
	if called.MatchString(r.Text[d.Span.End:min(len(r.Text), d.Span.End+60)]) && e.event != Signed {
		return
	}
	d.Event, d.Order, d.Next = e.event, orderIn(e.words, e.behind), callsNext.MatchString(e.words)
	switch {
	case d.Event != SomeConference:
	case initialBehind.MatchString(e.behind):
		d.Event = InitialConference
	case reviewBehind.MatchString(e.behind):
		d.Event = ReviewConference
	}
	const most = 160 // bytes of a label and a day that are shown as one
	from := room + e.span.Start - labelled
	if e.span.Start < labelled {
		from = label.Start
	}
	if from < 0 || from >= d.Span.Start || d.Span.End-from > most {
		return
	}
	d.Shown = doc.Span{Start: from, End: d.Span.End}
	if words := d.Shown.Of(r.Text); strings.Count(words, ")") > strings.Count(words, "(") && d.Span.End-room <= most {
		d.Shown.Start = room // the name stands in brackets behind its long form
		d.Shown = d.Shown.Trim(r.Text)
	}
}

// Which conference it was may stand behind its name: "Case conference: Initial, 8 May".
var (
	initialBehind = regexp.MustCompile(`(?i)^[\s:(–—-]*initial\b`)
	reviewBehind  = regexp.MustCompile(`(?i)^[\s:(–—-]*review\b`)
)

// labelOf is the label of the cell in which a day is the first: the cell before
// it, if that holds no day, or the title of its column.
func (r *reader) labelOf(l *leaf, first bool) (doc.Span, bool) {
	if l.table == nil || !first {
		return doc.Span{}, false
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return doc.Span{}, false
	}
	for col := c.Col - 1; col >= 0; col-- {
		left := t.cell(c.Row, col)
		if left == nil || left == c || left.Span.Empty() {
			continue // a column that only makes room
		}
		if words := left.Span.Of(r.Text); left.Span.End <= l.Span.Start && !raisedAt.MatchString(t.title(col)) && len(words) < 90 && len(r.calendar.days(words)) == 0 {
			return left.Span, true
		}
		break
	}
	return doc.Span{}, false
}

// raisedAt is the title of a column with the meetings at which tasks were set: not
// these are on the day beside them.
var raisedAt = regexp.MustCompile(`(?i)^(?:(?:date|when|where|meeting|first|originally)\s)*(?:raised|set|since|agreed|added|decided|made|from|origin|source|carried\s(?:over|forward)|c/?f)\b`)

// behindDay begins what stands behind a day that comes before its event: "On 3
// February a strategy discussion …", "3 February – ICPC".
var behindDay = regexp.MustCompile(`^(?:\s?(?:[–—:,-]|the|an?|there was an?|we held an?|at the|at an?)\s?)*`)

// readEventBehind reads the event behind a day: in its sentence, or in the cell
// beside it in a chronology.
func (r *reader) readEventBehind(l *leaf, d *Date, words string, label doc.Span) {
	if w := strings.ToLower(strings.Trim(words, " :,-–")); w != "" && w != "on" && w != "by" {
		return
	}
	if behind := (doc.Span{Start: d.Span.End, End: l.Span.End}); strings.TrimSpace(behind.Of(r.Text)) != "" || !label.Empty() {
		r.readEventAt(d, behind)
		return
	}
	for _, cell := range r.cellsBehind(l) {
		if r.readEventAt(d, cell); d.Event != "" {
			return
		}
	}
}

// readEventAt reads the event with which a passage behind a day begins.
func (r *reader) readEventAt(d *Date, s doc.Span) {
	const room = 120 // bytes in which an event must begin and end
	s.End = min(s.End, s.Start+room)
	text := s.Of(r.Text)
	lower := strings.ToLower(text)
	skip := len(behindDay.FindString(text))
	for _, f := range eventForms {
		if !f.mayStand(lower) {
			continue
		}
		m := f.re.FindStringIndex(text[skip:])
		if f.event == Referral && f.label {
			m = referralFrom.FindStringIndex(text[skip:])
		} else if f.label {
			continue
		}
		if m == nil || m[0] != 0 || f.event == Written || f.event == Signed || called.MatchString(text[skip:]) {
			continue
		}
		if f.event == ReviewConference && strings.EqualFold(strings.TrimSpace(text[skip:skip+m[1]]), "review") {
			continue // a review of something
		}
		d.Event, d.Order = f.event, orderIn(text[skip:skip+m[1]], "")
		d.Shown = doc.Span{Start: d.Span.Start, End: s.Start + skip + m[1]}
		return
	}
}

// referralFrom begins an entry of a chronology.
var referralFrom = ask(`(?:referral|MARF)\s(?:was\s)?(?:received|from|made\sby|to\s` + toServices + `)`)

// cellsBehind are the cells behind that of a day in its row, the next two.
func (r *reader) cellsBehind(l *leaf) []doc.Span {
	if l.table == nil {
		return nil
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return nil
	}
	var cells []doc.Span
	for col := c.Col + 1; col <= c.Col+2; col++ {
		if k := t.cell(c.Row, col); k != nil && k != c && k.Span.Start >= l.Span.End {
			cells = append(cells, k.Span)
		}
	}
	return cells
}

// orderWords are the numbers of meetings.
var orderWords = []string{"", "first", "second", "third", "fourth", "fifth", "sixth"}

var (
	orderNumber = regexp.MustCompile(`(?i)\b([1-6])(?:st|nd|rd|th)\b|\b(?:CGM?|RCPC|groups?|meeting)\s?(\d)\b`)
	orderBehind = regexp.MustCompile(`(?i)^\s?(?:\(?(first|1st|second|2nd|third|3rd)\)|first\b)`)
)

// orderIn reads the number in the name of a meeting, or right behind it; 0 where
// there is none.
func orderIn(words, behind string) int {
	words += " " + orderBehind.FindString(behind)
	for w := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return r == ' ' || r == '(' || r == ')' }) {
		if n := slices.Index(orderWords, w); n > 0 {
			return n
		}
	}
	if m := orderNumber.FindStringSubmatch(words); m != nil {
		return number(m[1] + m[2])
	}
	return 0
}

// leafAt returns the leaf that holds a byte of the text.
func (r *reader) leafAt(at int) *leaf {
	lo, hi := 0, len(r.leaves)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.leaves[mid].Span.End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.leaves) && r.leaves[lo].Span.Start <= at {
		return &r.leaves[lo]
	}
	return nil
}

var (
	ofInitial = ask(`initial\s(?:child\sprotection\s)?(?:case\s)?conference|ICPC`)
	ofReview  = ask(`review\s(?:child\sprotection\s)?(?:case\s)?conference|RCPC`)
)

// settleConferences tells which conference is meant where that is not said: that
// of the same day, or the one that the document's head names.
func (r *reader) settleConferences() {
	known := map[Day]Event{}
	for _, d := range r.dates {
		if d.Event == InitialConference || d.Event == ReviewConference {
			known[d.Day] = d.Event
		}
	}
	r.settleOwnMeeting()
	head := r.head()
	initial, review := ofInitial.MatchString(head), ofReview.MatchString(head)
	for i := range r.dates {
		d := &r.dates[i]
		switch {
		case d.Event != SomeConference:
		case known[d.Day] != "":
			d.Event = known[d.Day]
		case initial && !review:
			d.Event = InitialConference
		case review && !initial:
			d.Event = ReviewConference
		}
	}
	r.settleFirstConference()
}

// settleFirstConference tells that a conference was the initial one where nothing says which
// it was, and the first core group came after it.
func (r *reader) settleFirstConference() {
	conferences := r.meetings(SomeConference)
	if len(conferences) == 0 || len(r.meetings(InitialConference)) > 0 {
		return
	}
	first := conferences[0].Day
	if reviews := r.meetings(ReviewConference); len(reviews) > 0 && reviews[0].Day.compare(first) <= 0 {
		return
	}
	starts := slices.ContainsFunc(r.meetings(CoreGroup), func(d Date) bool {
		const most = 60 // days
		n := daysBetween(first, d.Day)
		return (d.Order == 1 || r.leadsGroups(d)) && n >= 0 && n <= most
	})
	if !starts {
		return
	}
	for i := range r.dates {
		if d := &r.dates[i]; d.Event == SomeConference && d.Day == first {
			d.Event = InitialConference
		}
	}
}

// headLeaves is how many leaves make the head of a document: its titles, and the
// first lines or fields.
const headLeaves = 15

// head is what stands at the top of the document outside of tables.
func (r *reader) head() string {
	const lines = 4
	var parts []string
	for i := 0; i < len(r.leaves) && len(parts) < lines; i++ {
		if l := &r.leaves[i]; l.table == nil {
			parts = append(parts, l.text)
		}
	}
	return strings.Join(parts, "\n")
}

// ownMeeting are the meetings of which there are minutes.
var ownMeeting = map[Kind]Event{CoreGroupMinutes: CoreGroup, ConferenceMinutes: SomeConference}

// firstGroupTitle heads the minutes of the first core group.
var firstGroupTitle = ask(`(?:first|1st|initial)\s(?:core\sgroup|CG)(?:\s?(?:$|[^\s\p{L}]|\s(?:meeting|minutes|notes|held|for|of|on|at)\b))`)

// settleOwnMeeting tells that the day at the head of minutes is that of the meeting.
func (r *reader) settleOwnMeeting() {
	meeting, ok := ownMeeting[r.kind]
	if !ok {
		return
	}
	for i := range r.dates {
		d := &r.dates[i]
		if d.Event != Written || !r.inHead(*d) {
			continue
		}
		d.Event = meeting
		if meeting == CoreGroup && firstGroupTitle.MatchString(r.head()) {
			d.Order = 1
		}
		return
	}
}
