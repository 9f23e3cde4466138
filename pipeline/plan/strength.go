package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	strengthPhrases = phraseList(func() []glossary.Strength { return glossary.Strengths().Strengths }, func(x glossary.Strength) string { return x.Phrase })
	notStrengths    = phraseList(func() []glossary.Phrase { return glossary.Strengths().NotStrengths }, func(x glossary.Phrase) string { return x.Phrase })
	pastPhrases     = phraseList(func() []glossary.Phrase { return glossary.Concerns().Past }, func(x glossary.Phrase) string { return x.Phrase })
)

// readStrengths finds what the document says in praise or of progress: all of a
// part about what goes well, and elsewhere the sentences with a cue.
func (w *wordingReader) readStrengths() []doc.Span {
	var out []doc.Span
	for i := range w.all {
		s := &w.all[i]
		if s.block == doc.Field || w.isAction(s.span) || len(w.negativesIn(s.span)) > 0 {
			continue
		}
		const short = 3 // words: a label
		if len(s.words) <= short || wish.MatchString(s.text) {
			continue
		}
		good := w.sectionKindOf(s.span) == Strengths
		if good || w.strengthCues(s) >= strongCue {
			out = append(out, s.span)
		}
	}
	return out
}

// strongCue is what one strong cue counts, or two weak ones.
const strongCue = 2

// strengthCues weighs the cues of a sentence that no negation and no other
// wording takes back.
func (w *wordingReader) strengthCues(s *sentence) int {
	if len(notStrengths().Find(s.words)) > 0 {
		return 0
	}
	cues := 0
	for _, m := range strengthPhrases().Find(s.words) {
		entry := &glossary.Strengths().Strengths[m.Phrase]
		if s.negated(m) {
			continue
		}
		cues++
		if entry.Strength == "strong" {
			cues++
		}
	}
	return cues
}

// wish begins a sentence about what should be or may be.
var wish = regexp.MustCompile(`(?i)^(?:if|unless|when|should|in order|to\s)\b|\b(?:will|must|should|would|could|needs? to|hopes?|hoped)\b`)

// negativesIn are the negative wordings in a sentence.
func (w *wordingReader) negativesIn(s doc.Span) []Negative {
	var out []Negative
	for _, n := range w.negatives {
		if s.Contains(n.Span) {
			out = append(out, n)
		}
	}
	return out
}

// isAction reports whether a sentence is one of the actions, or stands in their
// table: what is wished for is not there yet.
func (r *reader) isAction(s doc.Span) bool {
	for _, t := range r.actionTables {
		if t.Contains(s) {
			return true
		}
	}
	for i := range r.actions {
		if r.actions[i].Span.Overlaps(s) {
			return true
		}
	}
	return false
}

// readPast finds the sentences that dwell on old history.
func (w *wordingReader) readPast() []doc.Span {
	var out []doc.Span
	for i := range w.all {
		if s := &w.all[i]; len(pastPhrases().Find(s.words)) > 0 {
			out = append(out, s.span)
		}
	}
	return out
}
