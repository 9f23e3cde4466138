package plan

import (
	"regexp"
	"slices"
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

var (
	// moreInBracket parts who is to act from what else a bracket says.
	moreInBracket = regexp.MustCompile(`;\s|\s[–—-]\s`)
	// ofThemselves goes on with how the one is whom a bracket names: "(Mum; she is afraid
	// of dogs)".
	ofThemselves = regexp.MustCompile(`(?i)^(?:he|she|they|it|who|is|are|was|were|has|had|not|no longer|if|when|because|since|as|but|unless)\b`)
)

// whomItConcerns begins an order that may name in brackets from whom, or with whom.
var whomItConcerns = regexp.MustCompile(`(?i)^(?:keep|stay|visit|see|hand|leave|sleep|live|meet|contact|tell|not)\b`)

// whoAndMore are those who are to act in a bracket that says something else behind them:
// "(Jocasta; forms from the school office)", "(Nan; Ada; never alone)".
func (r *reader) whoAndMore(text string, inner doc.Span) doc.Span {
	who, start := doc.Span{}, inner.Start
	marks := moreInBracket.FindAllStringIndex(inner.Of(text), -1)
	for _, m := range append(marks, []int{inner.Len(), inner.Len()}) {
		part := doc.Span{Start: start, End: inner.Start + m[0]}.Trim(text)
		parts := partsOfList(part.Of(text))
		if len(parts) == 0 || slices.ContainsFunc(parts, func(one string) bool { return !r.isKnown(one) }) {
			if ofThemselves.MatchString(part.Of(text)) {
				return doc.Span{}
			}
			return who
		}
		who, start = doc.Span{Start: inner.Start, End: part.End}, inner.Start+m[1]
	}
	if len(marks) == 0 {
		return doc.Span{}
	}
	return who
}

// team is a name in front of a bracket: "Young Carers (Tamsin)".
var team = regexp.MustCompile(`(?:[–—-]|,)\s(\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,3})$`)

// withTeam takes to a person in brackets the team that is named before.
func (r *reader) withTeam(text string, who doc.Span, before int) doc.Span {
	from := max(0, before-mostTail)
	if m := team.FindStringSubmatchIndex(text[from:before]); m != nil {
		return doc.Span{Start: from + m[2], End: who.End + 1}
	}
	return who
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
