package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// seenAlone are children whom somebody is to see without others, two names at least.
	seenAlone = regexp.MustCompile(`(?i:\b(?:see|seen|visit|speak\s(?:to|with)|talk\sto)\s)(\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+)*\s(?:and|&)\s\p{Lu}[\p{L}-]+)\s(?i:alone|on\stheir\sown|separately|at\s(?:home|school))\b`)
	// broughtTo is a child whom somebody takes to what is the child's.
	broughtTo = regexp.MustCompile(`(?i:\b(?:take|taken|bring|brought)\s)(\p{Lu}[\p{L}-]+)\s(?i:to\s(?:his|her)\s(?:\p{L}+\s)?(?:appointments?|clinic|check|school|nursery|dentist|review))\b`)
	// leftWith are children of whom it is feared what becomes of them.
	leftWith = regexp.MustCompile(`(?i:\b(?:worried|concerned|risk)\sthat\s)(\p{Lu}[\p{L}-]+\s(?:and|&)\s\p{Lu}[\p{L}-]+)\s(?i:will|may|might|could|are|were)\b`)
	// regarding is the line of a letter or form that says of whom it is.
	regarding = regexp.MustCompile(`^(?i:re|regarding|concerning|children|child|name\sof\schild(?:ren)?):?\s(\p{Lu}[\p{L}-]+(?:(?:,|\s(?:and|&))\s\p{Lu}[\p{L}-]+)*\s\p{Lu}[\p{L}-]+)\W*$`)
	// ofSurname is a family by its name.
	ofSurname = regexp.MustCompile(`\b[Tt]he\s(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\s(?i:family|children|household)\s(?i:will|has|have|are|is|was|were|to|must|should|need)\b`)
	// asNeighbours are words for families that one may well speak of.
	asNeighbours = regexp.MustCompile(`(?i)\b(?:friends?|neighbou?rs?|next door|cousins?|relatives?|related|godparents?|landlords?|live nearby)\b`)
)

// othersNamed are people in the place of the family's own, none of whom anything
// introduces: in the line that says of whom a letter is, as those who are seen alone.
func (r *reader) othersNamed(s doc.Span, strangers []mention) doc.Span {
	if l := r.leafAt(s.Start); l != nil && l.Kind == doc.Field && l.Span.Contains(s) {
		s.Start = l.Span.Start // with the label: "Re: "
	}
	text := s.Of(r.Text)
	unknown := func(word string) bool {
		return slices.ContainsFunc(strangers, func(m mention) bool { return m.word == word })
	}
	for _, re := range []*regexp.Regexp{seenAlone, broughtTo, leftWith, regarding, ofSurname} {
		m := re.FindStringSubmatchIndex(text)
		if m == nil || re == ofSurname && asNeighbours.MatchString(text) {
			continue
		}
		names := capitalWord.FindAllString(text[m[2]:m[3]], -1)
		if len(names) > 0 && !slices.ContainsFunc(names, func(w string) bool { return !unknown(w) || isNoName(w) }) {
			return doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)
		}
	}
	return doc.Span{}
}

// copyTo begins the line of those who get a copy.
var copyTo = regexp.MustCompile(`(?i)^(?:cc|copy|copies)\b`)

// foreignTwice reports whether a word that stands in two places stands in both where
// somebody of a family does, and nobody says who it is: both lines were left in.
func (r *reader) foreignTwice(word string, mentions []mention) bool {
	times := 0
	for _, m := range mentions {
		if m.word != word {
			continue
		}
		s := r.sentenceOf(m.span)
		at := r.namedAt(m, s)
		one := []mention{m}
		for _, other := range mentions {
			if s.Contains(other.span) {
				one = append(one, other)
			}
		}
		if !r.isStranger(at, s) && r.othersNamed(s, one).Empty() && !(copyTo.MatchString(strings.TrimSpace(s.Of(r.Text))) && belongs.MatchString(r.Text[at.End:s.End])) {
			return false
		}
		times++
	}
	return times == 2
}
