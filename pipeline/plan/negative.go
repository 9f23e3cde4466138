package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// Negative is a wording about the family that blames, judges, labels or doubts,
// in its context.
type Negative struct {
	Span     doc.Span // the clause
	Wording  doc.Span // the words that make it so
	Category string   // blame, judgement, emotive, credibility, deficit, stereotype
	Instead  string   // what to write: what was seen, when and by whom
}

var (
	negativePhrases = phraseList(glossary.Negatives, func(n glossary.Negative) string { return n.Phrase })
	neutralPhrases  = phraseList(glossary.Neutrals, func(n glossary.Neutral) string { return n.Phrase })
)

// readNegatives finds the negative wordings of the document. Headings, labels
// and what is to be done say nothing about the family.
func (w *wordingReader) readNegatives() []Negative {
	var out []Negative
	for i := range w.all {
		s := &w.all[i]
		for _, m := range negativePhrases().Find(s.words) {
			entry := &glossary.Negatives()[m.Phrase]
			if s.joins(m.First) {
				m.First++ // the word that stands for the subject
			}
			wording := s.spanOf(m)
			if w.excused(s, m, entry) {
				continue
			}
			n := Negative{Span: s.clauseOf(wording), Wording: wording, Category: entry.Category, Instead: entry.Instead}
			if last := len(out) - 1; last >= 0 && out[last].Span == n.Span && out[last].Category == n.Category {
				continue
			}
			out, s.blames = append(out, n), append(s.blames, n)
		}
	}
	return out
}

// excused reports whether the context makes a wording harmless: a person's own
// words, a negation, what the parent says of themselves, an exception of the
// list.
func (w *wordingReader) excused(s *sentence, m glossary.Match, entry *glossary.Negative) bool {
	wording := s.spanOf(m)
	if s.quoted(wording) || s.negated(m) || entry.Category == "stereotype" && w.ofOwnKind(s, m) || entry.Category != "credibility" && saysOfSelf.MatchString(s.text) {
		return true
	}
	for _, phrase := range entry.NotBefore {
		const near = 3 // words behind the wording
		for i := m.Last + 1; i <= m.Last+1+near; i++ {
			if s.startsWith(i, phrase) {
				return true
			}
		}
	}
	for _, phrase := range entry.NotAfter {
		const near = 8
		if s.endsBefore(m.First, phrase, near) {
			return true
		}
	}
	return false
}

// negated reports whether a wording that turns others harmless stands before a
// match in its clause.
func (s *sentence) negated(m glossary.Match) bool {
	for _, n := range neutralPhrases().Find(s.words[:m.First]) {
		if gap := m.First - n.Last - 1; gap > max(glossary.Neutrals()[n.Phrase].Within, 2) {
			continue
		}
		broken := false
		for i := n.Last; i < m.First; i++ {
			broken = broken || s.breaks(i, i+1)
		}
		if !broken {
			return true
		}
	}
	return false
}

// saysOfSelf begins a sentence in which somebody speaks of themselves: what they
// own up to is no blame by the writer.
var saysOfSelf = regexp.MustCompile(`^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:said|says|told\s\w+|feels?|felt|admits?|admitted|accepts?|accepted|acknowledges?|acknowledged|agrees?|agreed|recognises?|recognised|thinks?|thought)\s(?:that\s)?(?:he|she|they|I|it)\b`)

// ownKind ends a wording about people of the kind of whoever speaks: "a family like hers".
var ownKind = wordSet(`hers his theirs mine ours him her them me us`)

var (
	// tells is by what a parent gives what they think or fear.
	tells = regexp.MustCompile(`(?i)\b(?:says?|said|tells?|told|feels?|felt|wonders?|wondered|ask(?:s|ed)\s(?:why|whether|if|how)|fears?|feared|thinks?|thought|believes?|believed|worr(?:y|ies|ied)|afraid|views?|hopes?|explain(?:s|ed)|describe[sd]?)\b`)
	// isTold is what others say to a parent or of them.
	isTold = regexp.MustCompile(`(?i)\b(?:(?:is|are|was|were|be|been|being|gets?|got)\s(?:\p{L}+\s){0,2}(?:told|said|asked|thought|believed|felt|feared|viewed|described|explained)\b|(?:told|said|asked|thought|believed|felt|feared|viewed|described|explained)\sby\b)`)
	// sheFears begins a sentence in which somebody fears something for themselves.
	sheFears = regexp.MustCompile(`(?i)^(?:she|he|they)\s(?:(?:also|often|still|both|is|are|was|were|has|have|had)\s){0,3}(?:feels?|felt|wonders?|wondered|fears?|feared|worr(?:y|ies|ied)|afraid|ashamed|scared)\b`)
)

// ofOwnKind reports whether somebody of the family says or fears how people think of
// such as they are: that is no picture that the writer has of them.
func (w *wordingReader) ofOwnKind(s *sentence, m glossary.Match) bool {
	const near = 60 // words: who speaks farther before is not looked for
	if !ownKind[s.words[m.Last].Form] || m.First > near {
		return false
	}
	before := w.Text[s.span.Start:s.words[m.First].Span.Start]
	if sheFears.MatchString(before) {
		return true
	}
	named := w.names.in(s)
	if len(named) == 0 {
		return false
	}
	first := named[0]
	if first.pronoun || first.first > m.First || !first.family() {
		return false
	}
	between := w.Text[first.words.End:s.words[m.First].Span.Start]
	return tells.MatchString(between) && !isTold.MatchString(between)
}
