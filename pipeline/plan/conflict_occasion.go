package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// occasion is a day ahead of which a plan has one of its kind: its next conference,
// its end, the scan.
type occasion struct {
	form  *occasionForm
	which string // of scans, hearings and meetings: the word in front
	owner string // whose it is, where it is somebody's
	date  *Date
	// closing is a meeting at which it is decided how an agreement goes on; meets says
	// that an agreement ends with a meeting.
	closing, meets bool
}

// occasionForm is how documents speak of an occasion right before its day.
type occasionForm struct {
	what string
	near int // days within which two of them are one, told in two ways
	re   *regexp.Regexp
	in   []Kind // the documents in which the words mean that; all where nil
	// series says that there are some in a row: only those ahead are compared.
	series bool
}

// untilDay are words between an occasion and its day, that of the week aside.
const untilDay = `(?:\s(?:invitation|date))?(?:\s(?:is|are|will\sbe|to\sbe|shall\sbe|was|decides?|meets|as))*(?:\s(?:now|next|held|due|booked|set|fixed|arranged|reconvened|planned|scheduled|again))*` +
	`(?:\s?[:–—-]|\s(?:on|at|of|for|by))?(?:\s\d{1,2}(?:[.:]\d\d)?\s?[ap]m,?(?:\son)?)?(?:\sthe)?\s*$`

// upToDay makes an expression of the words for an occasion, up to its day.
func upToDay(words string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\p{L}-])(?:` + words + `)` + untilDay)
}

// inDiary tells of the day of the next meeting without its name.
const inDiary = `(?:dates?\s)?for\s(?:the|your|everyone['’]s)\sdiar(?:y|ies)|diary\sdate`

// occasionForms in their order: the first that fits counts.
var occasionForms = []occasionForm{
	{"The core group", 14, upToDay(`(?:the\s|our\s)?next\s(?:one|meeting|core\sgroup|(?:child\sin\sneed|CIN|TAF|TAC|planning)\smeeting)|` + inDiary + `|(?:see|seeing)\s(?:everyone|everybody|you\sall|all\sof\syou)(?:\sagain)?|(?:we|everyone)\s(?:will\s)?(?:all\s)?meet\s(?:again|next)`), []Kind{CoreGroupMinutes, ChildInNeedPlan, EarlyHelpPlan}, true},
	{"The conference", 21, upToDay(`conference|CPCC|CPPM|RCPC|ICPC|planning\smeeting|(?:the|our|next)\sreview(?:\smeeting)?|(?:the|this)\s(?:child\sprotection\s)?plan\s(?:is|will\sbe|to\sbe)\s(?:next\s)?reviewed|` + inDiary), nil, false},
	{"The end", 10, upToDay(`(?:(?:this|the|our)\s(?:(?:written|family|working)\s)?(?:agreement|safety\splan)|(?:this|our)\splan|^(?P<it>it))\s(?:(?:then|now|will|shall)\s)?(?:(?:lasts?|runs?|goes\son|continues?|(?:stays|is|remains)\sin\s(?:force|place)|is\svalid)\s(?:until|till|to|up\sto)(?:\sand\sincluding)?|ends?|expires?|comes?\sto\san\send|finish(?:es)?)`), []Kind{WrittenAgreement, SafetyPlan}, false},
	{"The scan", 3, upToDay(`(?:(?P<which>[\p{L}\d-]+)\s)?scan`), nil, false},
	{"The hearing", 2, upToDay(`(?:(?P<which>[\p{L}\d-]+)\s)?hearing`), nil, false},
	{"The meeting", 14, upToDay(`(?:(?P<which>[\p{L}\d-]+)\s)?meeting`), []Kind{LetterBeforeProceedings}, true},
}

// The places of some of them in the list.
const (
	groupForm      = 0
	conferenceForm = 1
	endForm        = 2
)

var (
	// lastDay stands behind the day on which an agreement ends.
	lastDay = regexp.MustCompile(`(?i)^,?\s(?:(?:which\sis|being|as)\s)?(?:the|its)\slast\sday\s(?:of|under)\s(?:its|the|this|our)\s(?:term|agreement|plan)\b|^,?\swe\s(?:all\s)?(?:stop|end|finish)\s(?:this|the|our)\s(?:plan|agreement)\b`)
	// atMeeting and decides stand around the day of a meeting that decides.
	atMeeting  = regexp.MustCompile(`(?i)\bat\s(?:the|our)\s(?:last\s|final\s|end\s)?meeting\son\s(?:the\s)?$`)
	decides    = regexp.MustCompile(`(?i)^,?\s(?:we|everyone|you)\s(?:will\s|all\s)*decide\b`)
	whenWeMeet = regexp.MustCompile(`(?i)^[^.;]{0,20}?\s(?:when|and\sthen)\s(?:we|everyone)\s(?:will\s|all\s)*meet\b`)
	// otherMeeting stands before a meeting that is not that of the plan.
	otherMeeting = regexp.MustCompile(`(?i)\b(?:family\s(?:group|network)|FGC|discharge|professionals['’]?|siblings?['’]s?|brothers?['’]s?|sisters?['’]s?|cousins?['’]s?|medication|health|LAC|PEP|EHCP|annual|other|parent|press|transfer[-\s]in|looked[-\s]after)\b[^.;:]{0,24}$|\b(?:video|tele|phone|telephone|online)[-\s]?conference\b[^.;:]{0,24}$`)
	// reportFor stands before the day by which a report is to be there.
	reportFor = regexp.MustCompile(`(?i)\breports?\b[^.;:]*\b(?:reach(?:es)?|by|for|before|to|at)\s(?:(?:the|our|this|next)\s)*(?:\p{L}+\s)?(?:conference|review|meeting|hearing)\b[^.;:]{0,24}$`)
	// meetingOn names the meeting of a day right before it.
	meetingOn = regexp.MustCompile(`(?i)\b(?:for|before|to|at)\s(?:(?:the|our|this|next)\s)*(?:\p{L}+\s)?(?:conference|review|meeting|core\sgroup)\s(?:on|of)\s(?:the\s)?$`)
	// bareReview is a review of what the words before it name; otherReview are such words.
	bareReview  = regexp.MustCompile(`(?i)\breview(?:\smeeting)?` + untilDay)
	otherReview = regexp.MustCompile(`(?i)\b(?:EHCP?|education|medic(?:ines?|ation|al)|tablets?|inhalers?|drugs?|school|nursery|college|clinic|doctor|GP|CAMHS|consultant|hospital|tenancy|rent|housing|bail|benefits?|order|contact|therapy)\b`)
	// ofAgreement are words for the agreement or plan that the document is.
	ofAgreement = regexp.MustCompile(`(?i)\b(?:agreement|safety\splan|(?:this|our)\splan)\b|\b(?:we|made|wrote|written|agreed|drawn|drew|signed)\s(?:\p{L}+\s)?(?:this|it)\b|\bmade\s(?:at|together|on)\b`)
	// ofEars stands behind the day of a hearing that is none of a court.
	ofEars = regexp.MustCompile(`(?i)^[^.;]*\b(?:clinic|audiolog\p{L}*|ears?|ENT|school|police|employer)\b`)
	// occasionOwner and occasionFor say whose an occasion is.
	occasionOwner = regexp.MustCompile(`(?s)^(?:.*[^\p{L}-])?(\p{Lu}[\p{L}-]*)['’]s?\s(?:[\p{L}\d-]+\s){0,3}(?i:conference|CPCC|CPPM|RCPC|ICPC|review|core\sgroup|scan|hearing|meeting)\b[^.;:]{0,40}$`)
	occasionFor   = regexp.MustCompile(`\b(?i:conference|CPCC|CPPM|RCPC|ICPC|review|core\sgroup|scan|hearing|meeting)\s(?:for|about|on)\s(\p{Lu}\p{Ll}[\p{L}-]*)[^.;:]{0,24}$`)
	// changedDay says that a day was changed, or that there are two.
	changedDay = regexp.MustCompile(`(?i)\b(?:` + dayChanged + `|new date|originally)\b|\b(?:or|either|instead of|not|also|another|further)(?:\son)?\s(?:the\s)?(?:conference|review|meeting|scan|hearing)?\s?(?:on\s)?$`)
	// changedBehind says the same behind a day.
	changedBehind = regexp.MustCompile(`(?i)^[^.;]{0,30}\b(?:` + dayChanged + `|instead of|has been|or on)\b`)
	// listedBehind begins another day of a list, or a series.
	listedBehind = regexp.MustCompile(`(?i)^\s?(?:,|and|&|,\s?and|/|;|or)\s?(?:then\s|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s)*(?:on\s)?(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s?(?-i:\p{Lu}\p{Ll}|/\d)|^,?\s(?:and\s)?(?:then\s)?(?:every|each)\b`)
	// plainWords in front of a scan or a meeting do not tell it from another one.
	plainWords = wordSet(`the a an next our this that your his her antenatal court pre-proceedings plo at for and to before after is by`)
)

// occasionConflicts are two days ahead that are too near each other to be those of
// two occasions; what is known is not said again.
func (r *reader) occasionConflicts(known []Inconsistency) []Inconsistency {
	var all []Inconsistency
	occasions := r.occasions()
	for i := range occasions {
		o := &occasions[i]
		if r.accused(known, o.date) {
			continue
		}
		told, first := false, -1
		for k := range occasions[:i] {
			switch p := &occasions[k]; {
			case !p.alike(o):
			case p.date.Day == o.date.Day:
				told = true
			case first < 0 && max(daysBetween(p.date.Day, o.date.Day), daysBetween(o.date.Day, p.date.Day)) <= o.form.near:
				first = k
			}
		}
		if first >= 0 && !told {
			a, b := occasions[first].date, o.date
			all = append(all, Inconsistency{
				Kind: DateConflict, A: r.daySide(a), B: r.daySide(b),
				Message: fmt.Sprintf("%s is on %s in one place and on %s in another.", o.form.what, a.Day.long(), b.Day.long()),
			})
		}
	}
	return all
}

// accused reports whether a conflict is known of the same day.
func (r *reader) accused(known []Inconsistency, d *Date) bool {
	return slices.ContainsFunc(known, func(x Inconsistency) bool {
		i := slices.IndexFunc(r.dates, func(e Date) bool { return e.Span == x.B.Span })
		return x.Kind == DateConflict && i >= 0 && r.dates[i].Day == d.Day
	})
}

// onlyReportFor reports whether a day is that by which a report is to be there, and not
// that of the meeting: "the report for the review on 3 May".
func onlyReportFor(before string) bool {
	return reportFor.MatchString(before) && !meetingOn.MatchString(before)
}

// alike reports whether two occasions are of one kind, and nothing tells them apart.
func (o *occasion) alike(p *occasion) bool {
	if o.form != p.form || o.which != p.which || o.owner != p.owner {
		return false
	}
	return o.closing == p.closing || o.closing && p.meets || p.closing && o.meets
}

// daySide is a day with the words that say of what it is, and those around.
func (r *reader) daySide(d *Date) Side {
	const most = 180 // bytes
	shown := r.around60(d.Span)
	if whole := shown.Cover(d.Shown); whole.Len() <= most && !d.Shown.Empty() {
		shown = whole
	}
	return Side{d.Span, shown}
}

// occasions are the days that are of one of the kinds, in the order of the text.
func (r *reader) occasions() []occasion {
	const most = 100 // that are compared with each other
	var all []occasion
	for i := range r.dates {
		d := &r.dates[i]
		if len(all) == most || d.Birth || d.Listed || d.Event == Signed {
			continue
		}
		if o, ok := r.occasionOf(d); ok && (!o.form.series || r.ahead(d)) {
			all = append(all, o)
		}
	}
	return all
}

// ahead reports whether a day lies behind that of the document.
func (r *reader) ahead(d *Date) bool {
	if written := r.writtenOn(); !written.IsZero() {
		return d.Day.compare(written) > 0
	}
	return d.Day.compare(r.calendar.around) >= 0
}

// occasionOf is the occasion on a day, by the words around it.
func (r *reader) occasionOf(d *Date) (occasion, bool) {
	before, behind := r.wordsBefore(d), r.Text[d.Span.End:min(len(r.Text), d.Span.End+60)]
	if otherMeeting.MatchString(before) || changedDay.MatchString(before) || changedBehind.MatchString(behind) || listedBehind.MatchString(behind) || onlyReportFor(before) || r.ofOtherReview(d, before) {
		return occasion{}, false
	}
	o := occasion{date: d, meets: whenWeMeet.MatchString(behind), owner: r.occasionOwner(before)}
	for i := range occasionForms {
		f := &occasionForms[i]
		if f.in != nil && !slices.Contains(f.in, r.kind) {
			continue
		}
		if m := f.re.FindStringSubmatch(before); m != nil {
			o.form = f
			if k := f.re.SubexpIndex("it"); k > 0 && m[k] != "" && !r.behindAgreement(d) || f.what == "The hearing" && ofEars.MatchString(behind) {
				return occasion{}, false
			}
			if k := f.re.SubexpIndex("which"); k > 0 && !plainWords[strings.ToLower(m[k])] {
				o.which = strings.ToLower(m[k])
			}
			return o, true
		}
	}
	return r.occasionBehind(o, before, behind)
}

// ofOtherReview reports whether a day is that of a review of something else, of which
// the words before it or the sentence before theirs speak.
func (r *reader) ofOtherReview(d *Date, before string) bool {
	if !bareReview.MatchString(before) {
		return false
	}
	if m := meetingOn.FindStringIndex(before); m != nil {
		before = before[m[0]:] // "report on contact for the review on"
	}
	return otherReview.MatchString(before) || otherReview.MatchString(r.lastSentence(d))
}

// behindAgreement reports whether the sentence before that of a day speaks of the
// agreement.
func (r *reader) behindAgreement(d *Date) bool { return ofAgreement.MatchString(r.lastSentence(d)) }

// lastSentence is the sentence right before that of a day.
func (r *reader) lastSentence(d *Date) string {
	i, ok := r.sentenceAt(d.Span.Start)
	if !ok || i == 0 {
		return ""
	}
	last := r.Sentences[i-1].Span
	if strings.TrimSpace(r.Text[last.End:r.Sentences[i].Span.Start]) != "" {
		return ""
	}
	return last.Of(r.Text)
}

// occasionOwner is whose the occasion is of which words speak; it is nobody's where
// it is that of the only child.
func (r *reader) occasionOwner(words string) string {
	m := occasionOwner.FindStringSubmatch(words)
	if m == nil {
		m = occasionFor.FindStringSubmatch(words)
	}
	if m == nil {
		return ""
	}
	child := r.people.only(func(q *Person) bool { return q.Kind == Child })
	if child >= 0 && slices.Contains(strings.Fields(r.people.list[child].Name), m[1]) && !ofBody.MatchString(words) {
		return ""
	}
	return m[1]
}

// ofBody are occasions that the only child has as others have theirs.
var ofBody = regexp.MustCompile(`(?i)\b(?:scan|hearing)\b[^.;:]{0,40}$`)

// occasionBehind is the occasion on a day by its event, or by the words behind it.
func (r *reader) occasionBehind(o occasion, before, behind string) (occasion, bool) {
	agreement := slices.Contains(occasionForms[endForm].in, r.kind)
	switch e := o.date.Event; {
	case e == ReviewConference || e == SomeConference || e == InitialConference:
		o.form = &occasionForms[conferenceForm]
	case e == CoreGroup && r.kind == CoreGroupMinutes:
		o.form = &occasionForms[groupForm]
	case agreement && lastDay.MatchString(behind):
		o.form = &occasionForms[endForm]
	case agreement && atMeeting.MatchString(before) && decides.MatchString(behind):
		o.form, o.closing = &occasionForms[endForm], true
	}
	return o, o.form != nil
}

// wordsBefore are the words in front of a day in its sentence, without the day of the
// week; where there are none, the label of its cell.
func (r *reader) wordsBefore(d *Date) string {
	const room = 110 // bytes
	start := max(0, d.Span.Start-room)
	l := r.leafAt(d.Span.Start)
	if l != nil {
		start = max(start, l.Span.Start)
	}
	if i, ok := r.sentenceAt(d.Span.Start); ok {
		start = max(start, r.Sentences[i].Span.Start)
	}
	words := strings.TrimLeft(weekdayBefore.ReplaceAllString(r.Text[min(start, d.Span.Start):d.Span.Start], ""), "–—-•▸ \t")
	if strings.TrimSpace(words) != "" || l == nil {
		return words
	}
	label, _ := r.labelOf(l, true)
	return label.Of(r.Text) + " "
}
