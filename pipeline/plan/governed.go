package plan

import (
	"regexp"
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// setsForAll begins a sentence that says for all that stands below when it is to be done,
	// or how long it holds: "Everything below runs between those two dates", "All of this
	// by 3 June". What was done by then is no such sentence.
	setsForAll = regexp.MustCompile(`(?i)^(?:unless [^,.]{3,60},\s)?(?:` +
		`everything(?: else)?(?: (?:below|here|that follows|on this (?:page|list)|in (?:this|the) (?:agreement|plan|list|table)))?|` +
		`all(?: of)? (?:this|these|the following|(?:(?:the|these|our) )?(?:actions|points|tasks|items|steps|promises|arrangements|rules)(?: (?:below|here|that follow|in (?:this|the) (?:agreement|plan|list|table)))?)|` +
		`(?:each|every) (?:of these|(?:action|point|task|item|step|promise|arrangement|rule))(?: (?:below|here))?|` +
		`the (?:following|(?:actions|points|tasks|steps|arrangements|rules) below))\s` +
		`(?:(?:(?:is|are) to|must|should|will|needs? to|has to|have to) (?:be (?:done|completed|finished|sorted|achieved|in place)|run|last|hold|apply|happen)\s|to be (?:done|completed|finished|sorted|achieved|in place)\s|(?:is|are) (?:due|for|in force)\s|(?:runs?|lasts?|holds?|appl(?:y|ies)|counts?|stands?|due|for completion)\s)?` +
		`(?:from|by|before|until|till|up to|within|between|during|for)\s`)
	// thoseDays points to days that the sentences before name.
	thoseDays = regexp.MustCompile(`(?i)\b(?:between|by|before|until|till|within|from|during|for)\s(?:(?:those|these|the) (?:two )?(?:dates|days|times)|that (?:date|day|time|meeting)|then|the (?:two )?dates (?:above|given)|(?:this|that) (?:time|period))\b`)
	// byThen begins a sentence about what is to be done by the day of the one before.
	byThen = regexp.MustCompile(`^(?:(?:By|Before|Until|Till|Between now and) then|(?:By|Before|Until) (?:that|this) (?:date|day|meeting|time)|Before (?:that|then|we meet(?: again)?))\b`)
	// aheadOf is in a sentence about a day that is still to come.
	aheadOf = regexp.MustCompile(`(?i)\b(?:next|again|will|is (?:on|at|for|now|to be|planned|booked|arranged|fixed|set)|meets?|takes? place|(?:is|are) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`)
	// toldThen is in a line that tells of what was.
	toldThen = regexp.MustCompile(`(?i)\b(?:was|were|had|did|said|told|met|asked|decided|heard|noted)\b`)
	// ledByTime is the time with which a line over a list ends, or begins.
	ledByTime  = regexp.MustCompile(`(?i)^(?:by|before|until|within|between|from now (?:until|to)|over the next|in the next|no later than)\s`)
	endsInTime = regexp.MustCompile(`(?i)\s(?:by|before|until|no later than|within)\s[^,;:.]{3,60}:$`)
)

// governing is the time that a sentence sets for all that stands below it.
type governing struct {
	when  *Deadline
	level int  // of the section in which it stands; what stands deeper is under it
	list  bool // it is only for the list or table right behind it
	begun bool // of which an item was read
}

// passGoverning takes note of a leaf that sets a time for what stands below it, or
// that ends what the one before it is for.
func (r *reader) passGoverning(i int) {
	l, g := &r.leaves[i], &r.governing
	level := 0
	if l.section >= 0 {
		level = r.sections[l.section].Level
	}
	isItem := l.Kind == doc.ListItem || l.table != nil
	switch {
	case l.Kind == doc.Heading && (g.list || level <= g.level), g.list && g.begun && !isItem:
		*g = governing{}
	case isItem:
		g.begun = true
		return
	}
	if l.Kind == doc.Heading || l.table != nil {
		return
	}
	if when, list := r.governs(i); when != nil {
		*g = governing{when: when, level: level, list: list}
	}
}

// governs is the time that a leaf sets for what stands below it, and whether only the
// list right behind it is meant.
func (r *reader) governs(i int) (when *Deadline, list bool) {
	l := &r.leaves[i]
	sentences := r.sentencesIn(l.Span)
	for k, s := range sentences {
		if setsForAll.MatchString(s.Of(r.Text)) && (k > 0 || l.Kind != doc.ListItem) {
			when, list = r.timeOrDaysBefore(sentences[:k], s, i), strings.HasSuffix(l.text, ":")
		}
	}
	if last := sentences[len(sentences)-1]; when == nil && r.leadsList(i, last.Of(r.Text)) {
		return r.timeOrDaysBefore(sentences[:len(sentences)-1], last, i), true
	}
	return when, list
}

// leadsList reports whether a line over a list begins or ends with the time by which
// what stands in the list is to be done.
func (r *reader) leadsList(i int, text string) bool {
	const longest = 160 // bytes
	if !strings.HasSuffix(text, ":") || len(text) > longest || i+1 >= len(r.leaves) || toldThen.MatchString(text) {
		return false
	}
	next := &r.leaves[i+1]
	return (next.Kind == doc.ListItem || next.table != nil) && (ledByTime.MatchString(text) || byThen.MatchString(text) || endsInTime.MatchString(text))
}

// timeOrDaysBefore is the time that a sentence names itself, or that of the ones before
// to which it points.
func (r *reader) timeOrDaysBefore(before []doc.Span, s doc.Span, i int) *Deadline {
	if text := s.Of(r.Text); thoseDays.MatchString(text) || byThen.MatchString(text) {
		if len(before) == 0 && i > 0 && r.leaves[i-1].Kind == doc.Paragraph {
			before = r.sentencesIn(r.leaves[i-1].Span)
		}
		return r.lastDayOf(before)
	}
	if days := r.calendar.days(s.Of(r.Text)); len(days) > 1 {
		return r.lastDayOf([]doc.Span{s})
	}
	if d := r.inSentence(s); d != nil && d.says() && d.Kind != Recurring {
		return d
	}
	return nil
}

// lastDayOf is the last day that the last of some sentences names which names any.
func (r *reader) lastDayOf(sentences []doc.Span) *Deadline {
	for k := len(sentences) - 1; k >= 0; k-- {
		days := r.calendar.days(sentences[k].Of(r.Text))
		if n := len(days); n > 0 {
			words := days[0].span.Cover(days[n-1].span).Shift(sentences[k].Start)
			return &Deadline{Span: words, Kind: OnDay, Day: days[n-1].day}
		}
	}
	return nil
}

// giveGoverned gives the actions from first on the time that is set for all of them,
// where they name none.
func (r *reader) giveGoverned(first int) {
	for i := first; r.governing.when != nil && i < len(r.actions); i++ {
		if a := &r.actions[i]; a.Deadline == nil {
			a.Deadline = r.governing.when
			if day := r.dayBeside(first, i); day != nil {
				a.Deadline = day
			}
		}
	}
}

// dayBeside is the day of the action right before one in the same sentence: "I will take
// him on 3 May, and Una will come with us".
func (r *reader) dayBeside(first, i int) *Deadline {
	if i == first {
		return nil
	}
	_, whole, ok := r.sentencesAt(r.actions[i].Span)
	if d := r.actions[i-1].Deadline; ok && d != nil && d.Kind == OnDay && whole.Contains(d.Span) {
		return d
	}
	return nil
}

// giveThen gives the actions from first on whose sentence points to the day of the one
// before it that day: "We meet again on 4 June. By then Dad will fit the lock."
func (r *reader) giveThen(first int) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		before, whole, ok := r.sentencesAt(a.Span)
		if a.Deadline != nil && a.Deadline.Kind == OnDay || !ok || !byThen.MatchString(whole.Of(r.Text)) {
			continue
		}
		if text := before.Of(r.Text); aheadOf.MatchString(text) && !toldThen.MatchString(text) {
			if d := r.lastDayOf([]doc.Span{before}); d != nil {
				a.Deadline = d
			}
		}
	}
}

// goesOnSo goes on with what the sentence before tells: "He agreed to carry on at the
// Hub", "She will keep to that".
var goesOnSo = regexp.MustCompile(`\b(?:carry on|continue|keep on|keep (?:going|to|doing)|stick|stay)\s(?:(?:with|to|like|as|doing|going)\s)?(?:(?:there|this|that|these|those|it|so|now|before|the same)\b|(?:at|in|with|to)\s(?:the\s)?(\p{Lu}\p{L}+))[^.;,\d]{0,15}\.?$`)

// giveSame gives the actions from first on that only go on with what the sentence right
// before tells the time of that: "Family time is at the Hub each Saturday until June. He
// agreed to carry on at the Hub."
func (r *reader) giveSame(first int) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		m := goesOnSo.FindStringSubmatch(a.Span.Of(r.Text))
		before, _, ok := r.sentencesAt(a.Span)
		l := r.leafAt(a.Span.Start)
		if a.Deadline != nil || m == nil || !ok || l == nil || !l.Span.Contains(before) {
			continue
		}
		text := before.Of(r.Text)
		if d := r.inSentence(before); d != nil && d.says() && !toldThen.MatchString(text) && strings.Contains(text, m[1]) {
			a.Deadline = d
		}
	}
}

// sentencesAt are the sentence of an action and the one right before it.
func (r *reader) sentencesAt(s doc.Span) (before, whole doc.Span, ok bool) {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End >= s.End })
	if i == 0 || i == len(r.Sentences) || !r.Sentences[i].Span.Contains(s) {
		return doc.Span{}, doc.Span{}, false
	}
	return r.Sentences[i-1].Span, r.Sentences[i].Span, true
}
