package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	strengthPhrases = phraseList(func() []glossary.Strength { return glossary.Strengths().Strengths }, func(x glossary.Strength) string { return x.Phrase })
	notStrengths    = phraseList(func() []glossary.Phrase { return glossary.Strengths().NotStrengths }, func(x glossary.Phrase) string { return x.Phrase })
	pastPhrases     = phraseList(func() []glossary.Phrase { return glossary.Concerns().Past }, func(x glossary.Phrase) string { return x.Phrase })
)

// readStrengths finds what the document says in praise or of progress: all of a
// part about what goes well, and elsewhere the sentences with a cue about the
// family.
func (w *wordingReader) readStrengths(accounts []account) []doc.Span {
	var out []doc.Span
	for i := range accounts {
		a := &accounts[i]
		const short = 3 // words: a label
		if len(a.words) <= short || !a.says() || a.toDo || len(a.blames) > 0 || wish.MatchString(a.text) {
			continue
		}
		if a.purpose == Strengths || w.praises(a) {
			out = append(out, a.span)
		}
	}
	return out
}

// praises reports whether a sentence of another part tells something good of the
// family.
func (w *wordingReader) praises(a *account) bool {
	cues := a.cues()
	if cues["none"] || cues["hearsay"] || !w.ofFamily(a) {
		return false
	}
	return w.strengthCues(a.sentence) >= strongCue || goodShare(a.text)
}

// ofFamily reports whether somebody of the family is named or meant, or their
// home.
func (w *wordingReader) ofFamily(a *account) bool {
	if len(a.named) == 0 {
		return true
	}
	for i := range a.named {
		if v := &a.named[i]; v.kind != Professional && v.kind != Agency && v.kind != Group && !v.lay {
			return true
		}
	}
	if len(topicPhrases().Find(a.words)) > 0 {
		return true
	}
	for _, word := range a.words {
		if word.Class != 0 {
			return true
		}
	}
	return false
}

// share is a count of those that could have been: "21 of 22 visits"; percent a
// share of days.
var (
	share   = regexp.MustCompile(`\b(\d{1,3}|\w+)(?: \w+)? (?:out )?of (?:the )?(?:last )?(\d{1,3}|\w+)\b`)
	percent = regexp.MustCompile(`\b(\d{2,3})\s?(?:%|per cent)`)
)

// goodShare reports whether a sentence tells that somebody came nearly every
// time.
func goodShare(text string) bool {
	const well = 90 // percent
	if strings.Contains(text, "ttendance") {
		all := percent.FindAllStringSubmatch(text, -1)
		return len(all) > 0 && number(all[len(all)-1][1]) >= well
	}
	if m := share.FindStringSubmatch(text); m != nil {
		part, whole := count(m[1]), count(m[2])
		return whole > 2 && part <= whole && 100*part >= well*whole
	}
	return false
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
