package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Plans put who is to do a thing, and by when, in brackets behind each: "Make a safety plan
// with Ada (Una Kerr, by 5 November). Book the dentist (Ada)." A bracket ends its action.

// opensTime begins words of time, and no name.
var opensTime = regexp.MustCompile(`(?i)^(?:by|before|from|until|till|up to|within|no later than|not later than|after|during|throughout|every|each|on|at|in|this|next|over the next|start(?:s|ing|ed)?|beginning|commencing|end of|the end of|once|twice|daily|nightly|weekly|fortnightly|monthly|termly|ongoing|always|immediately|straight away|today|tonight|tomorrow|now|asap|tbc|w/c|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|one|two|three|four|six|eight|ten|twelve|\d{1,2})\b`)

// timeInBracket reads the words of time of a bracket that names somebody too: all of them are
// the time, "weekly from 10 November, ten weeks".
func (r *reader) timeInBracket(text string, part doc.Span) (Deadline, bool) {
	words := part.Of(text)
	if when, ok := r.timeWholly(words); ok {
		when.Span = part
		return when, true
	}
	if !opensTime.MatchString(words) {
		return Deadline{}, false
	}
	d := r.deadlineIn(words)
	if d == nil {
		return Deadline{}, false
	}
	d.Span = part
	return *d, true
}

// namesKnown reports whether a list names somebody who is known, and nobody who does not
// look like a name or service: "Ada / Turning Leaf".
func (r *reader) namesKnown(list string) bool {
	const most = 4 // words
	parts := partsOfList(list)
	return slices.ContainsFunc(parts, r.isKnown) && !slices.ContainsFunc(parts, func(part string) bool {
		words := strings.Fields(part)
		return !r.names(part) && !r.isKnown(part) && (len(words) > most || slices.ContainsFunc(words, startsSmall))
	})
}

// endsInBracket reports whether a sentence ends with who is to do it in brackets.
func (r *reader) endsInBracket(s doc.Span) bool {
	text := strings.TrimRight(s.Of(r.Text), " .;,")
	if !strings.HasSuffix(text, ")") && !strings.HasSuffix(text, "]") {
		return false
	}
	t := r.tailOf(text)
	return !t.who.Empty() && !t.more
}

// unitsClosed parts units behind each sentence that ends with who is to do it in brackets. What
// says more of the action before it stays with that.
func (r *reader) unitsClosed(units []doc.Span) []doc.Span {
	var out []doc.Span
	for _, u := range units {
		start, closed := u.Start, false
		for _, s := range r.sentencesIn(u) {
			text := s.Of(r.Text)
			if more := detail.MatchString(text) && !r.endsInBracket(s) || saysStatus(text) || isRemark(text); closed && !more {
				out = append(out, doc.Span{Start: start, End: s.Start}.Trim(r.Text))
				start = s.Start
			}
			closed = r.endsInBracket(s)
		}
		out = append(out, doc.Span{Start: start, End: u.End})
	}
	return out
}

// openingOf opens the bracket with which a text ends; "" where it ends with none.
func openingOf(text string) string {
	switch {
	case strings.HasSuffix(text, ")"):
		return " ("
	case strings.HasSuffix(text, "]"):
		return " ["
	}
	return ""
}

// allInBracket is a sentence that is nothing but a bracket.
var allInBracket = regexp.MustCompile(`^[(\[]([^()\[\]]{2,80})[)\]][.;]?$`)

// bracketOwners are those whom a bracket behind an action names that stands for itself: "Drug
// tests every fortnight. (Ada / Turning Leaf)".
func (r *reader) bracketOwners(s doc.Span) []Owner {
	m := allInBracket.FindStringSubmatchIndex(s.Of(r.Text))
	if m == nil {
		return nil
	}
	inner := doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)
	if who, _ := r.whoAndTime(r.Text, inner); !who.Empty() {
		return r.ownersIn(who)
	}
	if words := inner.Of(r.Text); r.nameAll(words) || r.namesKnown(words) {
		return r.ownersIn(inner)
	}
	return nil
}
