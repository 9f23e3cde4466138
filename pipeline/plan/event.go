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

// eventForm is how documents name an event before its day.
type eventForm struct {
	event Event
	hints string // of which one stands in all such names, in small letters, with bars between
	re    *regexp.Regexp
	label bool // the words must be all of a label
}

const (
	ordinals = `(?:(?:the|this|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|next|last|previous|latest)\s)*`
	ofChild  = `(?:(?:child\sprotection|CP|case|planning)\s)*`
	aMeeting = `(?:conf(?:erence)?|CPPM|CPCC|CPC|planning\smeeting)`
	// wholeAssessment is an assessment of the family, and none of one part of it.
	wholeAssessment = `(?:(?:child(?:ren)?(?:['’]?s)?(?:\sand\s|\s?&\s?)famil(?:y|ies)(?:\s\([^()]*\))?|C\s?(?:&|and)\s?F|single|social\swork|core|full|section\s47|s\.?47)\sassessment|CFA|C&FA|^(?:date\s(?:of\s)?(?:the\s)?)?assessment|(?:the|an|our|this|and|their)\sassessment)`
	finished        = `(?:completed|complete|completion|finished|ended|concluded|authorised|signed\soff)`
	enquiries       = `(?:s\.?\s?47|section\s47|child\sprotection)\s(?:enquir(?:y|ies)|inquir(?:y|ies)|investigations?)`
	toServices      = `(?:children['’]?s\s(?:social\scare|social\swork|services)|CSC|MASH|social\s(?:care|services|work)|the\scouncil|the\slocal\sauthority)`
	onPlan          = `(?:subject\s(?:of|to)\s(?:an?\s)?(?:child\sprotection|CP)\splans?|(?:child\sprotection|CP)\splans?\s(?:began|started|start|commenced)(?:\sdate)?|(?:put|placed|entered|went)\son\s(?:to\s)?the\s(?:child\sprotection\s)?register|date\sof\sregistration|registered)`
)

// eventForms in their order: of forms that end at the same place the first
// counts.
var eventForms = []eventForm{
	{ReviewConference, "review|rcpc", ask(ordinals + ofChild + `review\s` + ofChild + aMeeting + `|` + ordinals + `(?:RCPC|RCPCC)(?:\s?\d\b)?|(?:the|(?:child\sprotection|CP)\s)plan\swill\sbe\sreviewed|(?:(?:the|this|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|next)\s)+review(?:\smeeting)?`), false},
	{ReviewConference, "review|rcpc", ask(`(?:date\sof\s)?(?:the\s)?(?:next\s)?review(?:\s(?:date|meeting|due))?(?:\sby)?`), true},
	{InitialConference, "initial|birth|icpc|cppm|planning|plan|regist", ask(`(?:initial|pre-birth)\s` + ofChild + aMeeting + `|ICPC|ICPCC|CPPM|child\sprotection\splanning\smeeting|` + onPlan), false},
	{CoreGroup, "group|cg", ask(ordinals + `(?:meeting\sof\sthe\s)?(?:core\sgroups?|CGM?s?)(?:\s?\d\b)?(?:\smeetings?|\smtgs?)?(?:\s\d\b)?(?:\s\((?:first|1st|second|2nd|third|3rd)\))?(?:\ssince\s(?:the\s)?(?:last\s)?(?:conference|review))?`), false},
	{Strategy, "strat|ird|inter", ask(`strategy\s(?:discussion|meeting|mtg|disc)(?:/(?:meeting|discussion))?|strat(?:\s(?:disc(?:ussion)?|meeting|mtg))?|inter-agency\sreferral\sdiscussion|IRD`), false},
	{Due, "due|edd|edc|expected", ask(`due\sdate(?:\s(?:at|of))?|EDD|EDC|expected\sdate\sof\s(?:delivery|confinement)|(?:baby|unborn)[^.;:]{0,40}\sdue`), false},
	{EnquiryStart, "enquir|inquir|investig", ask(enquiries + `\s(?:began|begun|start(?:ed)?|initiated|opened|commenced)|start\sof\s(?:the\s)?` + enquiries), false},
	{AssessmentDone, "assess|cfa|c&fa", ask(wholeAssessment + `(?:[^.;:()]|\([^()]*\)){0,60}?[\s:]\s?` + finished + `|(?:completed|completion)\s(?:of\s)?` + wholeAssessment + `|(?:date\s(?:of\s)?)?` + finished + `\s(?:of\s)?(?:the\s)?assessment`), false},
	{Referral, "refer|marf", ask(`(?:date\s(?:of\s)?)?(?:the\s)?(?:(?:initial|new|latest|current|MASH)\s)?(?:referral|MARF|referred|contact/referral)(?:\s(?:date|received|made|accepted))?(?:\s(?:to|by|in)\s` + toServices + `)?(?:\son)?`), true},
	{Referral, "refer|marf", ask(`(?:(?:an?|the|this|following|after|new)\s(?:referral|MARF)\s(?:(?:was|is|were)\s)?(?:received|from|made\sby|of|came)|(?:referred|referral|MARF)\s(?:was\s)?(?:made\s|received\s)?(?:to|by|at|in)\s` + toServices + `)(?:\s(?:from|by|of|received|in))*`), false},
	{ReportShared, "report", ask(`reports?\s(?:was\s|were\s|to\sbe\s)?(?:shared|given|sent)(?:\s(?:with|to)\s(?:the\s)?(?:parents?|mother|father|family|parents/carers))?`), false},
	{Signed, "sign", ask(`sign(?:ed|ature)[^.;]{0,80}`), false},
	{SomeConference, "confer|cpcc|cpc", ask(ofChild + `(?:conference|CPCC|CPC)`), false},
	{Visit, "visit", ask(`(?:statutory|home|stat|announced|unannounced)\svisits?`), false},
	{Written, "", ask(`(?:date|date\sof\s(?:the\s)?(?:conference|core\sgroup))`), true},
	{Written, "", ask(`(?:date(?:\sof\s(?:the\s|this\s)?(?:plan|report|meeting|minutes|agreement|record|assessment))|plan\sdate|dated|(?:CIN|TAF|child\sin\sneed|child['’]s\splanning)\smeeting|meeting|made\stogether|drawn\sup|(?:agreed|written|held|prepared|updated|changed|reviewed))`), false},
}

// mayStand reports whether a text in small letters may hold a name of the event: a
// look that costs a hundredth of the expression.
func (f eventForm) mayStand(lower string) bool {
	for hint := range strings.SplitSeq(f.hints, "|") {
		if strings.Contains(lower, hint) {
			return true
		}
	}
	return false
}

// linkWords may stand between an event and its day.
var linkWords = wordSet(`is was were will be been being has have had took take takes taking place held holds on at the a an of for in from to by date
dated convened meet meets met meeting set booked proposed due scheduled arranged agreed planned made received completed finished ended concluded signed off
this plan and with w/c no later than again week commencing undertaken carried out then also next first health education care children's services agencies group both mother father parents family social
worker school nursery police hospital health visitor midwife gp primary academy or before sooner teams via online am pm together list
looked began begun started opened initiated commenced between until beginning starting ending`)

var (
	brackets   = regexp.MustCompile(`\([^()]*\)`)
	endsClause = regexp.MustCompile(`[.;!?]\s|\n`)
	called     = regexp.MustCompile(`(?i)^[^.]{0,40}\b(?:cancelled|canceled|postponed|did not|was not|rearranged|put back|adjourned|stood down)\b`)
	callsNext  = regexp.MustCompile(`(?i)^(?:the\s|this\s)?next\b`)
	yetToBe    = regexp.MustCompile(`(?i)\b(?:to be|should be|needs? to|must be|not|never|yet to be)\s+(?:\w+\s+)?(?:completed?|finished|ended|concluded|authorised|signed)\b`)
)

// onlyLinks reports whether words may stand between the name of an event and its
// day: names, times, and small words that say that it was held.
func onlyLinks(words string) bool {
	words = brackets.ReplaceAllString(words, " ")
	if endsClause.MatchString(words) {
		return false
	}
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return strings.ContainsRune(" \t\u00a0,:–—-|()“”\"", r) }) {
		w = strings.Trim(w, ".'’")
		if w == "" || !startsSmall(w) || linkWords[w] || strings.ContainsAny(w, "0123456789") {
			continue
		}
		return false
	}
	return true
}

// eventAt is an event that words before a day name.
type eventAt struct {
	event  Event
	words  string   // that name it
	behind string   // those between them and the day
	span   doc.Span // of them, in what was read
}

// eventIn finds the event that the words in front of a day name: the last one,
// with nothing but links behind it. Before label the words are those of a label.
func eventIn(words string, label int) (eventAt, bool) {
	var best eventAt
	lower := strings.ToLower(words)
	for _, f := range eventForms {
		if !f.mayStand(lower) {
			continue
		}
		all := f.re.FindAllStringIndex(words, -1)
		if len(all) == 0 {
			continue
		}
		m := all[len(all)-1]
		if f.label && (m[0] > label || strings.TrimSpace(words[:label]) != strings.TrimSpace(words[m[0]:min(m[1], label)])) {
			continue
		}
		if f.event == AssessmentDone && (yetToBe.MatchString(words[m[0]:]) || notWhole(words[:m[0]])) || sinceThen.MatchString(words[:m[0]]) {
			continue
		}
		better := best.event == "" || m[1] > best.span.End && m[0] >= best.span.End && f.event != Written
		if better && onlyLinks(words[m[1]:]) {
			best = eventAt{f.event, words[m[0]:m[1]], words[m[1]:], doc.Span{Start: m[0], End: m[1]}}
		}
	}
	return best, best.event != ""
}

// sinceThen stands before an event that is not that of the day.
var sinceThen = regexp.MustCompile(`(?i)\b(?:since|before|prior\sto)\s(?:\w+\s){0,2}$`)

// partAssessments stand before "assessment" where it is of one thing only.
var partAssessments = regexp.MustCompile(`(?i)\b(?:parenting|risk|carers?['’]?s?|PAMS|pre-birth|needs|cognitive|psychological|viability|kinship|alcohol|substance|drugs?|use|early\shelp|capacity|specialist|housing|health)\s$`)

func notWhole(before string) bool { return partAssessments.MatchString(before) }

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
	if c.Col > 0 {
		if left := t.cell(c.Row, c.Col-1); left != nil && left != c && !left.Span.Empty() && left.Span.End <= l.Span.Start &&
			len(left.Span.Of(r.Text)) < 90 && len(r.calendar.days(left.Span.Of(r.Text))) == 0 {
			return left.Span, true
		}
	}
	return doc.Span{}, false
}

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
var firstGroupTitle = ask(`(?:first|1st|initial)\s(?:core\sgroup|CG)`)

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
