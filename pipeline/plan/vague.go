package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/glossary"
)

var (
	vaguePhrases    = phraseList(func() []glossary.Vague { return glossary.Vagues().Actions }, func(v glossary.Vague) string { return v.Phrase })
	activityPhrases = phraseList(func() []glossary.Vague { return glossary.Vagues().Activities }, func(v glossary.Vague) string { return v.Phrase })
)

// markVague marks the actions of which nobody could see whether they were done,
// and those that are an activity.
func (w *wordingReader) markVague() {
	for i := range w.actions {
		a := &w.actions[i]
		s := w.read(a.Span)
		if m := vaguePhrases().Find(s.words); len(m) > 0 && s.saysLittleMore(m[0]) {
			a.Vague, a.Ask = true, glossary.Vagues().Actions[m[0].Phrase].Instead
		}
		if m := activityPhrases().Find(s.words); len(m) > 0 {
			a.Activity = s.spanOf(m[0])
		}
	}
}

// tied is what makes an action of few words exact: a condition, an end.
var tied = regexp.MustCompile(`(?i)\b(?:if|until|till)\b`)

// saysLittleMore reports whether a sentence holds hardly more than a vague
// wording: no number, and few words besides.
func (s *sentence) saysLittleMore(m glossary.Match) bool {
	const few, share = 9, 3 // words; a third of them
	if strings.ContainsAny(s.text, "0123456789") || tied.MatchString(s.text) {
		return false
	}
	own := m.Last - m.First + 1
	return len(s.words) <= few || share*own >= len(s.words)
}
