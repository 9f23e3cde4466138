package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	strengthPhrases = phraseList(func() []glossary.Strength { return glossary.Strengths().Strengths }, func(x glossary.Strength) string { return x.Phrase })
	notStrengths    = phraseList(func() []glossary.Phrase { return glossary.Strengths().NotStrengths }, func(x glossary.Phrase) string { return x.Phrase })
	harmPhrases     = phraseList(func() []glossary.Phrase { return glossary.Strengths().Harms }, func(x glossary.Phrase) string { return x.Phrase })
	pastPhrases     = phraseList(func() []glossary.Phrase { return glossary.Concerns().Past }, func(x glossary.Phrase) string { return x.Phrase })
)

// readStrengths finds what the document says in praise or of progress: all of a
// part about what goes well, and elsewhere the sentences with a cue about the
// family. Of a sentence that blames too it is the clause with the cue.
func (w *wordingReader) readStrengths(accounts []account) []doc.Span {
	var out []doc.Span
	for i := range accounts {
		a := &accounts[i]
		const short = 3 // words: a label
		reported := a.toDo && w.reportsOn(a)
		if a.toDo && !reported || !reported && (len(a.words) <= short || !a.says()) {
			continue
		}
		if a.purpose == Strengths && !reported && len(a.blames) == 0 && a.wishAt() < 0 {
			out = append(out, a.span)
		} else if s, ok := w.praiseIn(a); ok {
			out = append(out, s)
		}
	}
	return out
}

// reportsOn reports whether a sentence tells how far an action is that somebody
// of the family has to do, or names one of them: what is done is then to their
// credit.
func (w *wordingReader) reportsOn(a *account) bool {
	for i := range w.actions {
		x := &w.actions[i]
		if !x.StatusText.Contains(a.span) || x.Span.Overlaps(a.span) {
			continue
		}
		return len(a.named) > 0 || slices.ContainsFunc(x.Owners, func(o Owner) bool { return o.Kind == Parent || o.Kind == Family || o.Kind == Child })
	}
	return false
}

// praiseIn is the part of a sentence that tells something good of the family.
func (w *wordingReader) praiseIn(a *account) (doc.Span, bool) {
	cues := a.cues()
	if cues["none"] || cues["hearsay"] || !w.ofFamily(a) {
		return doc.Span{}, false
	}
	weight, at := w.strengthCues(a)
	if a.worries(at) {
		return doc.Span{}, false
	}
	switch {
	case weight < strongCue && (len(a.blames) > 0 || a.wishAt() >= 0 || !goodShare(a.text) && !betterByNumbers(a.text)):
		return doc.Span{}, false
	case len(a.blames) > 0:
		return a.clauseOf(at), true
	}
	return a.span, true
}

// contrast parts what is good from what is not: "is a caring mum but …".
var contrast = regexp.MustCompile(`;|\b(?i:but|however|although|though|whereas)\b`)

// worries reports whether a sentence also tells of a harm or a risk, and sets it
// against nothing: "came straight from work and hit Sam" praises nobody.
func (a *account) worries(cue doc.Span) bool {
	for _, m := range worryPhrases().Find(a.words) {
		if !a.follows(m, glossary.Concerns().Concerns[m.Phrase].NotAfter) && a.spoils(m, cue) {
			return true
		}
	}
	return slices.ContainsFunc(harmPhrases().Find(a.words), func(m glossary.Match) bool { return a.spoils(m, cue) })
}

// spoils reports whether a harm stands beside a cue of praise, not negated and not
// set against it. Numbers alone praise nobody then.
func (a *account) spoils(harm glossary.Match, cue doc.Span) bool {
	at := a.spanOf(harm)
	before := a.text[:at.Start-a.span.Start]
	switch {
	case a.negated(harm), overcome.MatchString(before), soughtHelp.MatchString(before):
		return false
	case cue.Empty():
		return true
	case at.Overlaps(cue):
		return false
	}
	between := doc.Span{Start: min(at.End, cue.End), End: max(at.Start, cue.Start)}
	return !contrast.MatchString(a.text[between.Start-a.span.Start : between.End-a.span.Start])
}

var (
	// overcome stands before a harm that is no more: "clean of heroin", "stopped using".
	overcome = regexp.MustCompile(`(?i)\b(?:off|free (?:of|from)|clean (?:of|from)|abstinent from|without|away from|instead of|negative for|(?:stop(?:ped|s|ping)?|quit|gave up|given up|giving up)(?: \w+ing)?)\s(?:\w+(?:,| and| or)\s)*$`)
	// soughtHelp stands before a harm from which somebody protected the child, or for
	// which they got help: "rang the police when Ben was drunk".
	soughtHelp = regexp.MustCompile(`(?i)\b(?:protected\b[^.;]{0,60}|(?:rang|called|phoned|told|texted|asked|took|brought|went to|rushed)\b[^.;]{0,40}\b(?:police|999|111|101|ambulance|hospital|A&E|doctor|GP|midwife|health visitor|nurse|school|teacher|(?:social )?worker|refuge|helpline|IDVA|services)\b[^.;]{0,40})\b(?:when|after|because|as soon as)\s[^.;]*$`)
)

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
	percent = regexp.MustCompile(`\b(\d{2,3})\s?(?:%|per\s?cent\b)`)
)

// goodShare reports whether a sentence tells that somebody came nearly every
// time.
func goodShare(text string) bool {
	// Percent: of school days, of which 90 counts as persistent absence; and of visits.
	const days, well = 95, 90
	if strings.Contains(text, "ttendance") {
		all := percent.FindAllStringSubmatch(text, -1)
		return len(all) > 0 && number(all[len(all)-1][1]) >= days
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
// wording takes back, and tells where the weightiest stands.
func (w *wordingReader) strengthCues(a *account) (weight int, at doc.Span) {
	heaviest, end := 0, a.unreal()
	for _, m := range strengthPhrases().Find(a.words) {
		cue, entry := a.spanOf(m), &glossary.Strengths().Strengths[m.Phrase]
		if cue.End > end || a.negated(m) || a.blamedAt(cue) || a.follows(m, entry.NotAfter) {
			continue
		}
		own := 1
		if entry.Strength == "strong" {
			own = strongCue
		}
		if own > heaviest {
			heaviest, at = own, cue
		}
		weight += own
	}
	return weight, at
}

// unreal is where the clause begins from which on nothing counts as praise: it
// holds a wish, a condition or another wording that makes praise none. What was
// said in a clause before it still holds.
func (a *account) unreal() int {
	from := a.wishAt()
	if ms := notStrengths().Find(a.words); len(ms) > 0 {
		if at := a.words[ms[0].First].Span.Start; from < 0 || at < from {
			from = at
		}
	}
	if from < 0 {
		return a.span.End
	}
	return a.clauseOf(doc.Span{Start: from, End: from + 1}).Start
}

// blamedAt reports whether a cue stands in a clause that blames.
func (a *account) blamedAt(cue doc.Span) bool {
	i, _ := slices.BinarySearchFunc(a.blames, cue.Start, func(n Negative, at int) int { return n.Span.End - at - 1 })
	return i < len(a.blames) && a.blames[i].Span.Overlaps(cue)
}

// wish begins what should be or may be; didOwn is what stands before it where
// somebody asked or did what they could.
var (
	wish   = regexp.MustCompile(`(?i)^(?:if|unless|when|should|in order|to\s)\b|\b(?:will|must|should|would|could|needs? to|hopes?|hoped)\b`)
	didOwn = regexp.MustCompile(`(?i)\b(?:what|how|who|which|as|everything|all(?: that)?)(?: \p{L}+)? $`)
)

// wishAt is where in the document a wish begins, -1 where the sentence holds none.
func (a *account) wishAt() int {
	for _, m := range wish.FindAllStringIndex(a.text, -1) {
		if m[0] == 0 || !didOwn.MatchString(a.text[:m[0]]) {
			return a.span.Start + m[0]
		}
	}
	return -1
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
