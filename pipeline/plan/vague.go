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
		if m := vaguePhrases().Find(s.words); len(m) > 0 && !a.counted && !buysThing(s.text) && !w.countedBy(a.Deadline) && s.saysLittleMore(m, a.Deadline) {
			a.Vague, a.Ask = true, glossary.Vagues().Actions[m[0].Phrase].Instead
		}
		if m := activityPhrases().Find(s.words); len(m) > 0 {
			a.Activity = s.spanOf(m[0])
		}
	}
}

var (
	// tied is what makes an action of few words exact: a condition, an end, a
	// number of times.
	tied = regexp.MustCompile(`(?i)\b(?:if|until|till)\b`)
	// asNeeded is a condition that says nothing.
	asNeeded = regexp.MustCompile(`(?i)\bif (?:it is |this is |they are )?(?:needed|required|necessary|appropriate|possible|wanted|wished)\b`)
	// counts is a number of times or a stretch of time.
	counts = regexp.MustCompile(`(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice) (?:[\p{L}\d-]+ )?(?:times?|sessions?|visits?|meetings?|appointments?|calls?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|months?|a|an|each|every)\b`)
)

// bought begins a thing or person paid for, whatever that is to do: anybody can see
// whether it was. "Pay for a psychologist to assess you both".
var bought = regexp.MustCompile(`^(?:[^.,;:]{2,40}\s(?:to|will|must)\s)?(?i:pay for|buy)\s(?i:an?|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s`)

// unseen begins what is paid for and cannot be seen.
var unseen = regexp.MustCompile(`^(?i)(?:[\p{L}-]+\s)?(?:support|help|work)\b`)

func buysThing(text string) bool {
	m := bought.FindStringIndex(text)
	return m != nil && !unseen.MatchString(text[m[1]:])
}

// sittings is a number of them in a deadline: "4 sessions by half term".
var sittings = regexp.MustCompile(`(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:sessions?|visits?|meetings?|appointments?)\b`)

func (r *reader) countedBy(d *Deadline) bool {
	return d != nil && sittings.MatchString(d.Span.Of(r.Text))
}

// exact reports whether words hold a number, a count or a condition.
func exact(text string) bool {
	return strings.ContainsAny(text, "0123456789") || counts.MatchString(text) || isTied(text)
}

func isTied(text string) bool { return tied.MatchString(asNeeded.ReplaceAllString(text, "")) }

// saysLittleMore reports whether a sentence holds hardly more than vague
// wordings: no number, the day of the deadline aside, and few words besides.
func (s *sentence) saysLittleMore(vague []glossary.Match, when *Deadline) bool {
	const few, share = 9, 3 // words; a third of them
	text, words := s.text, len(s.words)
	if when != nil && s.span.Contains(when.Span) && when.Kind != Recurring {
		at := when.Span.Shift(-s.span.Start)
		words -= len(strings.Fields(at.Of(text)))
		text = text[:at.Start] + text[at.End:]
	}
	own := 0
	for _, m := range vague {
		own += m.Last - m.First + 1
	}
	return !exact(text) && !isTied(s.text) && (words <= few || share*own >= words)
}
