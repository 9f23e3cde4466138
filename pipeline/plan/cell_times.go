package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// timeOf is one of several times of a cell, with what it is of: "Travel cot: 29/10/27",
// "Letter 15/10/27"; of is empty where it is for all.
type timeOf struct {
	of   []string
	span doc.Span
}

// endsStatement parts the times of a cell: not the points of a day in numbers.
var endsStatement = regexp.MustCompile(`[.;]\s|\n`)

// timesOf are the times of a cell that says of what each is, nil where it holds only one
// or says of none what it is.
func (r *reader) timesOf(cell doc.Span) []timeOf {
	const most = 6
	text := cell.Of(r.Text)
	var all []timeOf
	start, told := 0, false
	for _, m := range append(endsStatement.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		s := doc.Span{Start: start, End: max(m[0], start)}.Trim(text)
		start = m[1]
		if s.Empty() {
			continue
		}
		at, ok := r.timeWithin(s.Of(text))
		if kind, _ := r.firstPhrase(s.Of(text)[:at]); !ok || kind != "" || strings.ContainsAny(s.Of(text)[:at], "0123456789") {
			return nil // two times that run on are those of two rows
		}
		t := timeOf{span: doc.Span{Start: s.Start + at, End: s.End}.Shift(cell.Start), of: topicWords(s.Of(text)[:at])}
		told = told || len(t.of) > 0
		all = append(all, t)
	}
	if !told || len(all) > most {
		return nil
	}
	return all
}

// timeWithin is where the words of time begin with which a statement ends.
func (r *reader) timeWithin(text string) (at int, ok bool) {
	if days := r.calendar.days(text); len(days) > 0 {
		start, _ := leadOf(text, days[0].span)
		return start, true
	}
	if _, ok := r.timeWholly(strings.TrimRight(text, " .")); ok || endless.MatchString(text) {
		return 0, true
	}
	kind, s := r.firstPhrase(text)
	return s.Start, kind != ""
}

// ofTheRest are words for all that has no other time.
var ofTheRest = wordSet(`rest remainder remaining other others otherwise all else`)

// mostTopic is how many words may say of what a time is.
const mostTopic = 4

// topicWords are the words that say of what a time is, in small letters; nil where there
// are none, or too many.
func topicWords(text string) []string {
	words := strings.Fields(strings.ToLower(strings.Trim(text, " .,:;–-()")))
	words = slices.DeleteFunc(words, func(w string) bool { return joinsTopics[strings.Trim(w, ".,:;()")] })
	if len(words) > mostTopic {
		return nil
	}
	for i, w := range words {
		words[i] = strings.Trim(w, ".,:;()")
	}
	return words
}

// joinsTopics are words that say of no thing which it is.
var joinsTopics = wordSet(`a an and the of in on at to by for with from until till up first next then date dates start starting`)

// aboutTopic is how many of the words that say of what a time is an action speaks, or
// is of the one whose time it is: "HV: 18/10/27".
func aboutTopic(text string, who []Owner, of []string) int {
	text = strings.ToLower(text)
	n := 0
	for _, w := range of {
		i := strings.Index(text, strings.TrimSuffix(w, "s"))
		whose, is := roleOf(w)
		if i >= 0 && (i == 0 || !joinsWord.MatchString(text[max(0, i-1):i])) || is && slices.ContainsFunc(who, func(o Owner) bool { return o.Role == whose.name }) {
			n++
		}
	}
	return n
}

// ofPart reports whether a time is of a part of a cell: no other part speaks more of what
// it is of.
func (r *reader) ofPart(c *cells, a *Action, of []string) bool {
	var who []Owner // whom its own words name, and not the cell for all
	if i := slices.IndexFunc(c.parts, func(p part) bool { return p.Contains(a.Span) }); i >= 0 {
		who = c.parts[i].owners
	}
	own := aboutTopic(a.Span.Of(r.Text), who, of)
	return own > 0 && !slices.ContainsFunc(c.parts, func(p part) bool { return aboutTopic(p.Of(r.Text), p.owners, of) > own })
}

// timeOfTopic is the time in a cell with several that is of what an action is about or, for
// an action of which none is, the one that is for all. It is false where the cell holds
// no such times.
func (r *reader) timeOfTopic(c *cells, a *Action, cell doc.Span) (*Deadline, bool) {
	all := r.timesOf(cell)
	if len(all) == 0 || len(c.parts) < 2 {
		return nil, false
	}
	rest := doc.Span{}
	for i, t := range all {
		switch {
		case i > 0 && len(all[0].of) == 0 && len(t.of) == 1 && ofTheRest[t.of[0]]:
			if !c.parts[0].Contains(doc.Span{Start: a.Span.Start, End: a.Span.Start + 1}) {
				return r.inCell(t.span, c.titled), true
			}
		case len(t.of) == 0 && rest.Empty():
			rest = t.span
		case r.ofPart(c, a, t.of):
			return r.inCell(t.span, c.titled), true
		}
	}
	if !rest.Empty() {
		return r.inCell(rest, c.titled), true
	}
	for _, t := range all {
		if !slices.ContainsFunc(c.parts, func(p part) bool { return aboutTopic(p.Of(r.Text), p.owners, t.of) > 0 }) {
			return nil, false // of nothing that is known: it may be of this one
		}
	}
	return nil, true
}

// lasting is how often an action is to be done, as it says itself, until the end that
// another time gives.
func (r *reader) lasting(own, until *Deadline) *Deadline {
	if !own.Day.IsZero() {
		return own
	}
	both := *own
	both.Day = until.Day
	return &both
}

// firstOfMany stands before the day of the first time of several.
var firstOfMany = regexp.MustCompile(`(?i)\bfirst(?:\s(?:day|one|time|visit|session|stay|date|night|weekend))?\s(?:is\s|on\s)?(?:[a-z]{3,9}day\s)?$`)

// beginsWithin reports whether the day that an action names is only that of its first time
// within the stretch of the cell beside it.
func (r *reader) beginsWithin(own, cell *Deadline) bool {
	before := r.Text[max(0, own.Span.Start-leadRoom):own.Span.Start] + own.Span.Of(r.Text)
	days := r.calendar.days(before)
	return own.Kind == OnDay && cell.Kind == OnDay && r.isStretch(cell) && own.Day.compare(cell.Day) < 0 &&
		len(days) > 0 && firstOfMany.MatchString(before[:days[len(days)-1].span.Start])
}
