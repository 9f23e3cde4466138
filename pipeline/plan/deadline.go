package plan

import (
	"regexp"
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

const (
	counted = `(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`
	unit    = `(?:working\s|school\s)?(?:hours?|hrs?|days?|weeks?|wks?|months?|mths?)`
	meeting = `(?:core\sgroups?(?:\smeetings?)?|CGs?|review(?:\schild\sprotection)?(?:\sconferences?|\smeetings?)?|RCPC|ICPC|CPPM|conferences?|meetings?|(?:CIN|TAF|LAC|CLA)\s(?:meeting|mtg|review)|mtg|visits?|appointments?|hearings?|court\s(?:date|hearing)|panel|birth|discharge|supervision|session)`
	season  = `(?:(?:half[\s-])?term|(?:the\s)?(?:summer|school|easter|christmas|half[\s-]term)?\s?holidays?|christmas|xmas|easter|new\syear|summer|autumn|spring|ramadan|eid)`
	weekday = `(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?`
)

// phrase finds words of time in a sentence, apart from days.
type phrase struct {
	kind DeadlineKind
	re   *regexp.Regexp
}

func timePhrase(kind DeadlineKind, expression string) phrase {
	return phrase{kind, regexp.MustCompile(`(?i)\b(?:` + expression + `)(?:\b|$)`)}
}

var phrases = []phrase{
	timePhrase(Relative, `(?:by|before|at|until|till|prior\sto|in\stime\sfor|ahead\sof|on)\s(?:the\s|our\s|your\s|his\s|her\s|each\s)?(?:next|first|second|initial|following|review)\s`+meeting),
	timePhrase(Relative, `(?:by|before|until|till|prior\sto|in\stime\sfor|ahead\sof)\s(?:the\s)?`+meeting),
	timePhrase(Relative, `within\s(?:the\s(?:next|first)\s)?(?:a|an|`+counted+`)\s`+unit+`(?:\s(?:of|from|after)\s[\w'’ ]{3,40})?`),
	timePhrase(Relative, `in\s(?:the\snext\s)?`+counted+`\s`+unit+`(?:['’]\stime)?`),
	timePhrase(Relative, `(?:by|at|before|until|till)\s(?:the\s)?(?:end\sof\s(?:the\s|this\s)?)?(?:(?:summer|autumn|spring|school)\s)?`+season),
	timePhrase(Relative, `(?:by|at|from)\s\d{1,2}(?:\/40|\sweeks)(?:\sof\spregnancy|\spregnant|\sgestation)?`),
	timePhrase(Relative, `(?:this|next|by\sthe\send\sof\s(?:this|next|the))\s(?:week|month|term|year)`),
	timePhrase(Recurring, `(?:every|each)\s(?:(?:school|working|other|second|single|time|`+counted+`)\s)?(?:(?:working|school)\s)?(?:day|days|night|morning|evening|afternoon|week|weeks|weekend|fortnight|month|months|term|visit|appointment|time|`+weekday+`(?:\sand\s`+weekday+`)?)(?:\s(?:morning|afternoon|evening|night)s?)?`),
	timePhrase(Recurring, `(?:once|twice|three\stimes|`+counted+`\stimes|\d+\s?x)\s(?:a|per|every|each|weekly|daily)\s?(?:day|week|fortnight|month|term|year)?`),
	timePhrase(Recurring, `(?:twice[\s-])?(?:daily|weekly|fortnightly|monthly|quarterly|termly|nightly|[2-9]\s?-?\s?weekly|four[\s-]weekly|six[\s-]weekly)`),
	timePhrase(Recurring, `on\s`+weekday+`(?:(?:,|\sand|\sor|,\sand)\s`+weekday+`)+(?:\sat\s[\d.:]+\s?(?:am|pm)?)?|on\s(?:a\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days|on\sa\s`+weekday),
	timePhrase(Recurring, `ongoing|on-going|continuous(?:ly)?|throughout|at\sall\stimes|always|from\snow\son`),
	timePhrase(Vague, `as\ssoon\sas(?:\s(?:possible|practicable|is\spracticable))?|asap|a\.s\.a\.p\.?|immediate(?:ly)?(?:\sand\songoing)?|straight\s?away|right\saway|at\sonce|urgent(?:ly)?|the\ssame\sday|same\sday|today|within\san\shour`),
	timePhrase(Vague, `in\sdue\scourse|until\sfurther\snotice|as\sand\swhen(?:\srequired|\sneeded)?|as\s(?:required|needed|necessary|appropriate|arranged|agreed|directed|requested)|when\s(?:required|needed|appropriate|available|possible)|tb[cda]|to\sbe\s(?:confirmed|agreed|arranged|advised|decided)|not\sknown|soon|shortly|in\sthe\snear\sfuture|at\sthe\searliest\sopportunity`),
}

// leads is what may stand before a day as part of the deadline.
var leads = regexp.MustCompile(`(?i)(?:\b(?:by|before|no later than|not later than|until|till|up to|from|starting(?: on| from)?|starts?(?: on)?|start|beginning|commencing|ending(?: on)?|ends?(?: on)?|on|w/c|wc|w/e|week commencing|week beginning|due|first visit|the end of|end of|around|in)\s+|\b` + weekday + `,?\s+)+$`)

// inCell reads the words of a deadline's own cell: all of them are the
// deadline.
func (r *reader) inCell(s doc.Span) *Deadline {
	text := s.Of(r.Text)
	if strings.Trim(text, " \t\n-–—.?*_") == "" || notGiven.MatchString(text) {
		return nil
	}
	d := &Deadline{Span: s, Kind: Vague}
	if days := r.calendar.days(text); len(days) > 0 {
		d.Kind, d.Day = OnDay, days[0].day
		return d
	}
	kind, at := r.firstPhrase(text)
	if kind != "" {
		d.Kind = kind
		d.Day = r.resolve(at.Of(text))
	}
	if d.Kind == Vague {
		d.Day = r.resolve(text)
		if !d.Day.IsZero() {
			d.Kind = Relative
		}
	}
	return d
}

// notGiven is how forms say that there is nothing.
var notGiven = regexp.MustCompile(`(?i)^\s*(?:n/?a|none|nil|not applicable|[-–—_.x]+|\?+)\s*$`)

// inSentence finds the deadline in a sentence; nil where there is none.
func (r *reader) inSentence(s doc.Span) *Deadline {
	text := s.Of(r.Text)
	if days := r.calendar.days(text); len(days) > 0 {
		f := r.deadlineDay(text, days)
		span := f.span
		if m := leads.FindStringIndex(text[:span.Start]); m != nil {
			span.Start = m[0]
		}
		return &Deadline{Span: span.Trim(text).Shift(s.Start), Kind: OnDay, Day: f.day}
	}
	kind, at := r.firstPhrase(text)
	if kind == "" {
		return nil
	}
	return &Deadline{Span: at.Shift(s.Start), Kind: kind, Day: r.resolve(at.Of(text))}
}

// deadlineDay picks the day before which a word of time stands.
func (r *reader) deadlineDay(text string, days []found) found {
	for _, f := range days {
		if leads.MatchString(text[:f.span.Start]) {
			return f
		}
	}
	return days[0]
}

// firstPhrase finds the words of time that stand first in a text, the longest
// of those that begin there.
func (r *reader) firstPhrase(text string) (DeadlineKind, doc.Span) {
	var kind DeadlineKind
	var at doc.Span
	for _, p := range phrases {
		m := p.re.FindStringIndex(text)
		if m == nil {
			continue
		}
		if s := (doc.Span{Start: m[0], End: m[1]}); kind == "" || s.Start < at.Start || s.Start == at.Start && s.End > at.End {
			kind, at = p.kind, s
		}
	}
	return kind, at
}
