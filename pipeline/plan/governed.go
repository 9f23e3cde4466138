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
	// by 3 June". What was done by then is no such sentence, nor what should have been.
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
	// doneByThen begins one of which the time is an end, and no stretch.
	doneByThen = regexp.MustCompile(`^(?:(?:By|Before) (?:then|that|this)|Before we meet)\b`)
	// untilThen is in one of which it is a stretch, that has no word in the sentence before.
	untilThen = regexp.MustCompile(`(?i)\b(?:until|till|between|from|during|for)\s(?:now and )?th(?:at|en?|is|[eo]se)\b`)
	// aheadOf is in a sentence about a day that is still to come.
	aheadOf = regexp.MustCompile(`(?i)\b(?:next|again|will|is (?:on|at|for|now|to be|planned|booked|arranged|fixed|set)|meets?|takes? place|(?:is|are) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`)
	// toldThen is in a line that tells of what was.
	toldThen = regexp.MustCompile(`(?i)\b(?:was|were|had|did|said|told|met|asked|decided|heard|noted|(?:should|would|must|could|to) have|last|previous|earlier)\b`)
	// ofElse is in a paragraph that turns to other things: to an old plan, to what comes
	// later or beside.
	ofElse = regexp.MustCompile(`(?i)\b(?:old|last|previous|earlier|former|other|else|further|later|after(?:wards)?|also|still|not in|this (?:week|month)|today|tonight|tomorrow|now)\b`)
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
	case !isItem && r.endsGoverning(l, level):
		*g = governing{}
	case isItem:
		g.begun = true
		return
	}
	if l.Kind == doc.Heading || l.table != nil {
		return
	}
	if when, list := r.governs(i); when != nil && !r.isPast(when) {
		*g = governing{when: when, level: level, list: list}
	}
}

// endsGoverning reports whether what stands below a heading or paragraph is no longer
// under the time set above. The names of those who act part what goes on.
func (r *reader) endsGoverning(l *leaf, level int) bool {
	g := &r.governing
	switch {
	case g.when == nil:
		return false
	case l.Kind == doc.Heading:
		return g.list || level <= g.level || len(r.headingOwners(l.Span)) == 0 && len(r.ownersAlone(l.Span)) == 0
	case g.begun:
		return g.list || len(r.ownersAlone(l.Span)) == 0 && len(r.leadOwners(l.Span)) == 0
	}
	return ofElse.MatchString(l.text) || strings.HasSuffix(l.text, ":") && r.inSentence(l.Span) != nil
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
		if d := r.lastDayOf(before); d != nil && (r.isStretch(d) || !untilThen.MatchString(text)) {
			return d
		}
		return nil
	}
	if days := r.calendar.days(s.Of(r.Text)); len(days) > 1 {
		return r.lastDayOf([]doc.Span{s})
	}
	if d := r.inSentence(s); d != nil && d.says() && d.Kind != Recurring {
		return r.withOpening(d, s)
	}
	return nil
}

// isPast reports whether a time was over when the document was written.
func (r *reader) isPast(d *Deadline) bool {
	if d.Day.IsZero() {
		return false
	}
	written := r.writtenOn()
	return !written.IsZero() && d.Day.compare(written) < 0
}

// lastDayOf is the last day that the last of some sentences names which names any: of
// two days the stretch between them, in the words that say so.
func (r *reader) lastDayOf(sentences []doc.Span) *Deadline {
	for k := len(sentences) - 1; k >= 0; k-- {
		s := sentences[k]
		days := r.calendar.days(s.Of(r.Text))
		switch n := len(days); {
		case n == 0:
			continue
		case n == 1:
			return &Deadline{Span: days[0].span.Shift(s.Start), Kind: OnDay, Day: days[0].day}
		case n > 2 || !stretchBetween.MatchString(s.Of(r.Text)[days[0].span.End:days[1].span.Start]):
			return nil
		}
		words := days[0].span.Cover(days[1].span).Shift(s.Start)
		return r.withOpening(&Deadline{Span: words, Kind: OnDay, Day: days[1].day}, s)
	}
	return nil
}

// giveGoverned gives the actions from first on the time that is set for all of them,
// where they name none and it is one that they may have.
func (r *reader) giveGoverned(first int) {
	when := r.governing.when
	for i := first; when != nil && i < len(r.actions); i++ {
		a := &r.actions[i]
		if a.Deadline != nil || !r.takesTime(a, when) {
			continue
		}
		a.Deadline = when
	}
}

// giveThen gives the actions from first on whose sentence points to the day of the one
// before it that day: "We meet again on 4 June. By then Dad will fit the lock." What holds
// "until then", and what has a time of its own, keeps it.
func (r *reader) giveThen(first int) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		before, whole, ok := r.sentencesAt(a.Span)
		if !ok || !doneByThen.MatchString(whole.Of(r.Text)) || a.Deadline != nil && !byThen.MatchString(a.Deadline.Span.Of(r.Text)) {
			continue
		}
		if r.isStanding(a) {
			a.Deadline = r.oftenInstead(a)
			continue
		}
		if text := before.Of(r.Text); aheadOf.MatchString(text) && !toldThen.MatchString(text) {
			if d := r.lastDayOf([]doc.Span{before}); d != nil && !r.isStretch(d) {
				a.Deadline = d
			}
		}
	}
}

// oftenInstead is how often a rule is to be kept that begins with "by then".
func (r *reader) oftenInstead(a *Action) *Deadline {
	if a.Deadline == nil {
		return nil
	}
	rest := doc.Span{Start: a.Deadline.Span.End, End: a.Span.End}
	if often := r.oftenOf(rest); rest.Start < rest.End && !often.Empty() {
		return &Deadline{Span: often, Kind: Recurring}
	}
	return a.Deadline
}

// sentencesAt are the sentence of an action and the one right before it.
func (r *reader) sentencesAt(s doc.Span) (before, whole doc.Span, ok bool) {
	i := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End >= s.End })
	if i == 0 || i == len(r.Sentences) || !r.Sentences[i].Span.Contains(s) {
		return doc.Span{}, doc.Span{}, false
	}
	return r.Sentences[i-1].Span, r.Sentences[i].Span, true
}
