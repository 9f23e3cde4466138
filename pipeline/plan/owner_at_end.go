package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// whoWithin is in the title of a column of actions that names who is to act too:
	// "Action (by whom)".
	whoWithin = regexp.MustCompile(`(?i)\b(?:by\s)?whom?\b|\bwho\b|\blead\b|\bowner\b|responsib`)
	// partedOff stands before who is to act at the end of a text.
	partedOff = regexp.MustCompile(`\s[–—-]\s|[.;:]\s|\s\(|\sby\s`)
	// toAnother are words before somebody who is not the one to act: "to send it to SW".
	toAnother = wordSet(`to with from for of and the a an his her their see tell ask inform contact support update about on in at via under or no`)
	// byTeam is a team or service by its short name: "F&F team".
	byTeam = regexp.MustCompile(`^[\p{Lu}\p{L}&/'’-]+\s(?i:team|service|unit|panel|hub)$`)
)

// ownersAtEnd is who stands at the end of an action in a column that is for who is
// to act as well: "GCP2 to be completed. SW", "Viability of MGM F&F team".
func (r *reader) ownersAtEnd(s doc.Span) []Owner {
	text := strings.TrimRight(s.Of(r.Text), " .)")
	if m := lastMatch(partedOff, text); m != nil {
		if tail := (doc.Span{Start: m[1], End: len(text)}).Shift(s.Start); r.nameAllOf(tail) {
			return r.ownersIn(tail)
		}
		if c, ok := r.commitment(doc.Span{Start: m[1], End: len(text)}.Shift(s.Start)); ok && !c.actor.Empty() {
			return r.actorOwners(c.actor)
		}
	}
	return r.ownersBare(s.Start, text)
}

// ownersBare is the longest end of a text that is all names or roles, with no mark
// before it.
func (r *reader) ownersBare(at int, text string) []Owner {
	const most = 5 // words
	words := strings.Fields(text)
	for n := min(most, len(words)-2); n > 0; n-- {
		start := strings.LastIndex(text, strings.Join(words[len(words)-n:], " "))
		if start <= 0 || toAnother[strings.ToLower(words[len(words)-n-1])] {
			continue
		}
		tail := (doc.Span{Start: start, End: len(text)}).Shift(at)
		switch {
		case byTeam.MatchString(text[start:]):
			return []Owner{r.unknownOwner(tail)}
		case r.nameAllOf(tail):
			return r.ownersIn(tail)
		}
	}
	return nil
}

// nameAllOf reports whether each part of a short text that begins with a capital is
// somebody who may act.
func (r *reader) nameAllOf(s doc.Span) bool {
	const longest = 60
	text := s.Of(r.Text)
	return len(text) <= longest && !startsSmall(text) && r.eachNames(text)
}

// firstOwners are the first owners, or the second where there are none.
func firstOwners(first, second []Owner) []Owner {
	if len(first) > 0 {
		return first
	}
	return second
}

func lastMatch(re *regexp.Regexp, text string) []int {
	all := re.FindAllStringIndex(text, -1)
	if len(all) == 0 {
		return nil
	}
	return all[len(all)-1]
}
