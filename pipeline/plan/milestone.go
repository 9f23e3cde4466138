package plan

import (
	"regexp"
	"strings"
)

// milestone is a meeting or event that deadlines are reckoned from.
type milestone struct {
	asked *regexp.Regexp // how a deadline speaks of it
	named *regexp.Regexp // how the document names its day
	last  bool           // of several days the last is meant
}

var milestones = []milestone{
	{ask(`first\s(?:core\sgroup|CG)`), ask(`(?:first|1st)\s(?:core\sgroup|CG)|core\sgroup\s1\b`), false},
	{ask(`next\s(?:core\sgroup|CG)`), ask(`next\s(?:core\sgroup|CG|meetings?.*core\sgroup)`), false},
	{ask(`(?:core\sgroup|CG)`), ask(`(?:core\sgroup|CG)`), true},
	{ask(`hearing|court`), ask(`hearing|court`), false},
	{ask(`review|RCPC`), ask(`(?:review|RCPC|look\sat\sthis\splan\sagain)`), true},
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
	if strings.Contains(strings.ToLower(words), "within") {
		return Day{} // so long after it, not on it
	}
	for _, m := range milestones {
		if m.asked.MatchString(words) {
			return r.dayOf(m.named, m.last)
		}
	}
	return Day{}
}

// dayOf finds the day of which a name stands before it, in its sentence or in
// the cell beside it: the first such, or the last.
func (r *reader) dayOf(name *regexp.Regexp, last bool) Day {
	var day Day
	for _, d := range r.dates {
		if d.Birth || !name.MatchString(d.What.Of(r.Text)) {
			continue
		}
		if day.IsZero() || last && d.Day.Time().After(day.Time()) {
			day = d.Day
		}
	}
	return day
}
