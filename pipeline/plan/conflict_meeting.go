package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// nextMeeting is how documents name the meeting at which those who made them meet
// again, in front of its day.
var nextMeeting = regexp.MustCompile(`(?i)(?:\b(?:date\sof\s(?:the\s)?)?next\s(?:(?:core\sgroup|CIN|TAF|child\sin\sneed|network|planning|team)\s)?(?:meeting|mtg|core\sgroup|review)(?:\sdate)?|\b(?:look\sat|review|go\sthrough|revisit|check)\s(?:this|the|our)\s(?:plan|agreement)\s(?:again|together|with\syou))\b[^.;:]{0,30}[\s:,]*$`)

// meetAgain are documents of which the meetings are of one kind.
var meetAgain = []Kind{ChildInNeedPlan, CoreGroupMinutes, EarlyHelpPlan, WrittenAgreement, SafetyPlan, Letter}

// nextMeetingConflicts are two days for the meeting that comes next.
func (r *reader) nextMeetingConflicts() []Inconsistency {
	if !slices.Contains(meetAgain, r.kind) {
		return nil
	}
	var first *Date
	written := r.writtenOn()
	for i := range r.dates {
		d := &r.dates[i]
		if d.Day.compare(written) < 0 || !r.isNextMeeting(d) {
			continue
		}
		const near = 60 // days
		switch {
		case first == nil:
			first = d
		case first.Day != d.Day && max(daysBetween(first.Day, d.Day), daysBetween(d.Day, first.Day)) <= near && !(first.Event == d.Event && first.Next && d.Next):
			return []Inconsistency{r.dayConflict("The next meeting is", first, d)}
		}
	}
	return nil
}

// isNextMeeting reports whether a day is that of the next meeting and of no other.
func (r *reader) isNextMeeting(d *Date) bool {
	l := r.leafAt(d.Span.Start)
	if l == nil || d.Birth || d.Listed || moved.MatchString(r.around60(d.Span).Of(r.Text)) || moved.MatchString(r.Text[max(l.Span.Start, d.Span.Start-whatRoom/2):d.Span.Start]) {
		return false
	}
	before := weekdayBefore.ReplaceAllString(r.clauseBefore(d).Intersect(doc.Span{Start: max(l.Span.Start, d.Span.Start-90), End: d.Span.Start}).Of(r.Text), "")
	if strings.TrimSpace(before) == "" && (l.table != nil || len(l.text) < 90) {
		before = r.labelAbove(l) + ":"
	}
	return nextMeeting.MatchString(before) && (d.Event != ReviewConference || r.kind != CoreGroupMinutes)
}

// labelAbove is the label of a block that a day begins: the cell or short line in
// front of it.
func (r *reader) labelAbove(l *leaf) string {
	if s, ok := r.labelOf(l, true); ok {
		return r.Quote(s)
	}
	i := slices.IndexFunc(r.leaves, func(o leaf) bool { return o.Block == l.Block })
	const short = 40 // bytes of a label
	if i < 1 || l.table != nil || len(r.leaves[i-1].text) > short || r.leaves[i-1].table != nil {
		return ""
	}
	return r.leaves[i-1].text
}

var (
	// thatMeeting speaks of a meeting of which the document has told the day.
	thatMeeting = regexp.MustCompile(`(?i)\b(?:at|of|after|since|from|for)\s(?:the|our|this)\s(?:(?:core\sgroup|review|pre-proceedings|CIN|planning|network)\s)?meeting\s(?:of|on|held\son)\s(?:the\s)?$`)
	// aMeeting names one, in front of its day.
	someMeeting = regexp.MustCompile(`(?i)\b(?:meeting|core\sgroup|conference)\b[^.;]{0,20}$`)
	// thatEvent speaks of what happened on a day of which the document has told.
	thatEvent = regexp.MustCompile(`(?i)\b(?:what\shappened|the\s(?:incident|assault|attack|events?|argument|fire|arrest|accident|fight|overdose|disclosure))\s(?:on|of)\s(?:the\s)?$`)
)

// thatDayConflicts are days of something told before, which lie beside the day on
// which it was told of and are named nowhere else.
func (r *reader) thatDayConflicts() []Inconsistency {
	var all []Inconsistency
	for i := range r.dates {
		d := &r.dates[i]
		before := weekdayBefore.ReplaceAllString(r.Text[max(0, d.Span.Start-70):d.Span.Start], "")
		var other *Date
		what := "The meeting was"
		switch {
		case r.timesNamed(d.Day) > 1 || d.Birth || moved.MatchString(r.around60(d.Span).Of(r.Text)):
		case thatMeeting.MatchString(before):
			const beside = 4 // days
			other = r.onlyDay(d, func(o *Date) bool {
				return gapDays(o.Day, d.Day) <= beside && someMeeting.MatchString(weekdayBefore.ReplaceAllString(r.Text[max(0, o.Span.Start-60):o.Span.Start], ""))
			})
		case thatEvent.MatchString(before):
			what = "This was"
			other = r.onlyDay(d, func(o *Date) bool {
				return o.Event == "" && slipped(o.Day, d.Day) && cameToPass.MatchString(r.around60(o.Span).Of(r.Text))
			})
		}
		if other != nil {
			all = append(all, r.dayConflict(what, other, d))
		}
	}
	return all
}

// cameToPass are words for what is spoken of later as the incident.
var cameToPass = regexp.MustCompile(`(?i)\b(?:happened|hit|hurt|kick\w*|punch\w*|grab\w*|push\w*|threw|broke|assault\w*|arrest\w*|attack\w*|argu\w+|police|fight|fought|fire|fell|bruis\w+|injur\w+|told|disclos\w+|overdos\w+|took|shout\w*|found|knife|ambulance)\b`)

// slipped reports whether one day may have been written for another: the days lie
// beside each other, or only the month differs.
func slipped(a, b Day) bool {
	const beside, months = 2, 100 // days
	apart := gapDays(a, b)
	return apart > 0 && (apart <= beside || apart <= months && a.Day == b.Day || a.Day == int(b.Month) && int(a.Month) == b.Day)
}

func gapDays(a, b Day) int {
	n := daysBetween(a, b)
	return max(n, -n)
}

// timesNamed counts the places that name a day.
func (r *reader) timesNamed(day Day) int {
	n := 0
	for _, d := range r.dates {
		n += truth(d.Day == day)
	}
	return n
}

// onlyDay is the one other day that the test holds for; nil where there are two.
func (r *reader) onlyDay(d *Date, test func(*Date) bool) *Date {
	var found *Date
	for i := range r.dates {
		o := &r.dates[i]
		if o.Day == d.Day || o.Birth || !test(o) {
			continue
		}
		if found != nil && found.Day != o.Day {
			return nil
		}
		if found == nil {
			found = o
		}
	}
	return found
}

var (
	// stayedUntil says from when to when somebody was away or somewhere.
	stayedUntil = regexp.MustCompile(`(?i)\b(?:left|moved out|stayed|was away|went to stay|lived|was out)\b[^.;]*\b(?:to|until|till)\s(?:the\s)?$`)
	// cameBack says that somebody returned.
	cameBack = regexp.MustCompile(`(?i)\b(?:came|come|moved|went|been|was)\s(?:back|home)(?:\shome)?\s(?:on\s)?$|\breturned(?:\s(?:home|to\s(?:the\s|his\s|her\s)?(?:\p{L}+\s)?\p{L}+))?\s(?:on\s)?$`)
)

// returnConflicts are people who came back before the day until which they were away,
// as the same sentence or the next one tells.
func (r *reader) returnConflicts() []Inconsistency {
	var all []Inconsistency
	for i := 1; i < len(r.dates); i++ {
		until := &r.dates[i-1]
		back := &r.dates[i]
		l := r.leafAt(until.Span.Start)
		if l == nil || !l.Span.Contains(back.Span) || back.Span.Start-until.Span.End > 120 || i < 2 {
			continue
		}
		from := &r.dates[i-2]
		sentence := doc.Span{Start: r.sentenceOf(until.Span).Start, End: until.Span.Start}
		within := from.Day.compare(back.Day) < 0 && back.Day.compare(until.Day) < 0 && sentence.Contains(from.Span)
		if within && stayedUntil.MatchString(sentence.Of(r.Text)) && cameBack.MatchString(r.Text[until.Span.End:back.Span.Start]) && !moved.MatchString(r.Text[sentence.Start:back.Span.End]) {
			all = append(all, Inconsistency{
				Kind: DateConflict, A: r.sideOf(until.Span), B: r.sideOf(back.Span),
				Message: fmt.Sprintf("Away until %s in one place, back on %s in another.", until.Day.long(), back.Day.long()),
			})
		}
	}
	return all
}

var (
	// tookPlace says that something has been.
	tookPlace = regexp.MustCompile(`(?i)\b(?:(?:was|were|has been|have been)\s(?:\p{L}+ly\s)?(?:sent|made|seen|held|visited|completed|received|taken|done|given|offered|weighed|arrested|discharged|admitted|excluded|spoken to|told|started|closed)|took place|attended|visited|rang|came|went|told|met|started|moved|received|saw|said|showed|asked|reported)(?:\s(?:[\p{L}'’]+\s){0,4}(?:on|at|since)|\son)?\s(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?$`)
	// behindPast begins what somebody did on a day named in front: "On 3 March Kelly told".
	behindPast = regexp.MustCompile(`^,?\s(?:[\p{Lu}][\p{L}'’-]+|he|she|they|the\s\p{Ll}+)(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:told|said|showed|rang|came|went|was\s\p{Ll}+ed|were\s\p{Ll}+ed|attended|saw|had|took|did)\b`)
	// onThe stands alone in front of a day that begins a sentence.
	onThe = regexp.MustCompile(`(?i)(?:^|[.;]\s)(?:on|at\sthe\s(?:home\s|last\s)?visit\son)\s(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?$`)
	// notYet says that the day may lie ahead.
	notYet = regexp.MustCompile(`(?i)\b(?:will|if|by|when|until|would|should|to be|due|booked|planned|arranged|before)\b`)
	// ownPaper says of the document that it was written, signed or sent.
	ownPaper = regexp.MustCompile(`(?i)(?:^|[.;]\s|\b(?:plan|report|minutes|cop(?:y|ies)|letter|document|assessment|record|notes|this|agreement)\b[^.;]{0,40}\b)(?:typed|printed|circulated|shared|handed|sent|signed|written|updated|amended|emailed|posted|given|read|approved|authorised)\b`)
	bareDay  = regexp.MustCompile(`^(?:[\p{Lu}(][\p{L}.'’-]*[,:)]?\s){0,4}[\d./ -]+(?:\p{Lu}\p{Ll}+\s)?\d{2,4}\W*$`)
)

// futureConflicts are things told as past on a day behind the last one on which
// anybody signed or sent the document.
func (r *reader) futureConflicts() []Inconsistency {
	made := r.lastMade()
	if made.IsZero() {
		return nil
	}
	var found *Date
	for i := range r.dates {
		d := &r.dates[i]
		const slack, far = 1, 400 // days
		ahead := daysBetween(made.Day, d.Day)
		if ahead <= slack || ahead > far || d.Birth || d.Listed || !r.toldAsPast(d) {
			continue
		}
		if found != nil && found.Day != d.Day {
			return nil // somebody went on writing
		}
		found = d
	}
	if found == nil {
		return nil
	}
	return []Inconsistency{{
		Kind: DateConflict, A: r.sideOf(made.Span), B: r.sideOf(found.Span),
		Message: fmt.Sprintf("The document is of %s and tells of %s as past.", made.Day.long(), found.Day.long()),
	}}
}

// toldAsPast reports whether something was on a day.
func (r *reader) toldAsPast(d *Date) bool {
	l := r.leafAt(d.Span.Start)
	s := r.sentenceOf(d.Span)
	if l == nil || isMeeting(d.Event) || notYet.MatchString(s.Of(r.Text)) || ownPaper.MatchString(s.Of(r.Text)) {
		return false
	}
	s = s.Intersect(l.Span)
	before := r.Text[s.Start:d.Span.Start]
	return tookPlace.MatchString(before) || onThe.MatchString(before) && behindPast.MatchString(r.Text[d.Span.End:s.End])
}

// lastMade is the last day on which the document was written, signed or sent; no day
// where it says so nowhere.
func (r *reader) lastMade() Date {
	var made Date
	own := r.writtenOn()
	for _, d := range r.dates {
		if d.Birth || d.Next {
			continue
		}
		sentence := r.sentenceOf(d.Span).Of(r.Text)
		of := d.Day == own || d.Event == Signed || d.Event == Written || r.inTail(d) && bareDay.MatchString(sentence) || ownPaper.MatchString(sentence) && !notYet.MatchString(sentence)
		if of && made.Day.compare(d.Day) < 0 {
			made = d
		}
	}
	return made
}

// IsZero reports whether there is no day.
func (d Date) IsZero() bool { return d.Day.IsZero() }
