package plan

import (
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// milestone is a meeting or event that deadlines are reckoned from.
type milestone struct {
	asked *regexp.Regexp // how a deadline speaks of it
	named *regexp.Regexp // how the document names its day
	last  bool           // of several days the last is meant
}

const (
	// nextCoreGroup is the milestone that falls back to the last core group that the
	// document names.
	nextCoreGroup = 1
	// conference is the milestone that is the meeting itself in the record of a review.
	conference = 6
)

// theInitial says which conference is meant.
var theInitial = ask(`initial|first|ICPC`)

// ofReview reports whether the document comes from a review conference of which the day
// is known.
func (r *reader) ofReview() bool {
	if r.reviewed == nil {
		t := r.top()
		known := (r.kind == ConferenceMinutes || r.kind == ConferenceReport || r.kind == ChildProtectionPlan) && !r.today().IsZero()
		is := known && slices.ContainsFunc(slices.Concat(t.heads, t.lines), reviewTitle.MatchString)
		r.reviewed = &is
	}
	return *r.reviewed
}

// reviewTitle is a title of what comes from a review conference.
var reviewTitle = regexp.MustCompile(`(?i)\breview\s(?:child\sprotection\s)?(?:case\s)?conference\b|\bconference\b.{0,20}\breview\b|\bRCPC\b`)

var milestones = []milestone{
	{ask(`first\s(?:core\sgroup|CG)`), ask(`(?:first|1st)\s(?:core\sgroup|CG)|core\sgroup\s1\b`), false},
	{ask(`next\s(?:core\sgroup|CG)`), ask(`next\s(?:core\sgroup|CG|meetings?.*core\sgroup)|date\sof\snext\smeeting`), false},
	{ask(`next\s(?:meeting|mtg)`), ask(`next\s(?:meetings?|mtg|core\sgroup|CG|CIN|TAF|review)|date\sof\snext\smeeting`), false},
	{ask(`(?:core\sgroup|CG)`), ask(`(?:core\sgroup|CG)`), true},
	{ask(`hearing|court`), ask(`hearing|court`), false},
	{ask(`review|RCPC|next\sconference`), ask(`(?:review|RCPC|next\sconference|look\sat\sthis\splan\sagain)`), true},
	{ask(`(?:initial\s)?conference|ICPC|CPPM`), ask(`(?:initial\s)?(?:child\sprotection\s)?conference|ICPC|CPPM`), false},
	{ask(`(?:CIN|TAF|child\sin\sneed)\s(?:meeting|mtg|review)`), ask(`next\s(?:meeting|review|CIN|TAF)`), false},
}

func ask(expression string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:` + expression + `)\b`)
}

var (
	ofPregnancy = regexp.MustCompile(`(?i)\b(\d{2})(?:/40|\s?weeks)\b`)
	dueDay      = regexp.MustCompile(`(?i)\b(?:EDD|EDC|due|expected date of (?:delivery|confinement))\b`)
)

// resolve works out the day of words such as "by first Core Group" and "by 34
// weeks" from the days that the document names; the zero day where it cannot.
func (r *reader) resolve(words string) Day {
	if m := ofPregnancy.FindStringSubmatch(words); m != nil && number(m[1]) >= 20 {
		const term = 40 // weeks of pregnancy on the day when the child is due
		if due := r.dayOf(dueDay, false); !due.IsZero() {
			return due.addDays(7 * (number(m[1]) - term))
		}
	}
	if day := r.calendar.feastDay(words); !day.IsZero() {
		return day
	}
	if m := period.FindStringSubmatch(words); m != nil {
		return r.milestoneIn(m[5]).after(m, r.jurisdiction) // so long after it, not on it
	}
	if day := r.meetingIn(words); !day.IsZero() {
		return day
	}
	if day := r.milestoneIn(words); !day.IsZero() {
		return day
	}
	return r.fromWriting(words)
}

// ofToday names the day of the document itself: "within ten days of today".
var ofToday = ask(`today|(?:(?:the\s)?date\sof\s)?this\s(?:meeting|letter|agreement|plan|conference|document)|signing(?:\sthis\s\w+)?`)

// milestoneIn is the day of the meeting or event that words name.
func (r *reader) milestoneIn(words string) Day {
	if ofToday.MatchString(words) {
		return r.writtenOn()
	}
	next := false
	for i, m := range milestones {
		if !m.asked.MatchString(words) {
			continue
		}
		if i == conference && !theInitial.MatchString(words) && r.ofReview() {
			return r.today()
		}
		day := r.dayOf(m.named, m.last)
		if day.IsZero() && i == nextCoreGroup {
			next = true // the last that is named, if it is still to come
			continue
		}
		if next && !day.Time().After(r.calendar.around.Time()) {
			return Day{}
		}
		return day
	}
	return Day{}
}

// justBefore is the word or two in front of a day.
func (r *reader) justBefore(s doc.Span) string { return r.Text[max(0, s.Start-len("EDD: ")):s.Start] }

// dayOf finds the day of which a name stands before it, in its sentence or in
// the cell beside it: the first such, or the last.
func (r *reader) dayOf(name *regexp.Regexp, last bool) Day {
	key := name.String()
	if day, ok := r.days[key]; ok {
		return day
	}
	var day Day
	for _, d := range r.dates {
		if d.Birth && !name.MatchString(r.justBefore(d.Span)) || !d.Birth && !name.MatchString(d.What.Of(r.Text)) {
			continue // "EDD 22/01/2026" in the column of births
		}
		if day.IsZero() || last && d.Day.Time().After(day.Time()) {
			day = d.Day
		}
	}
	r.days[key] = day
	return day
}
