package plan

import (
	"regexp"
	"slices"
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
		a.Ask = w.askOf(a, &s)
		a.Vague = a.Ask != ""
		if m := activityPhrases().Find(s.words); len(m) > 0 {
			a.Activity = s.spanOf(m[0])
		}
	}
}

// askOf is what to ask about an action of which nobody could see whether it was
// done; empty where anybody could.
func (w *wordingReader) askOf(a *Action, s *sentence) string {
	if a.counted || buysThing(s.text) || w.countedBy(a.Deadline) || a.Forbidden(w.Document) {
		return "" // anybody can see whether a ban was kept
	}
	if m := s.unsettled(vaguePhrases().Find(s.words), a); len(m) > 0 && !s.byMeans(m) && !s.saysAfter(m) && s.saysLittleMore(m, a.Deadline) {
		return glossary.Vagues().Actions[m[0].Phrase].Instead
	}
	return w.openAsk(a, s.text)
}

// unsettled are the vague wordings in an action but those about which nothing is
// vague once it is to be done by a day, or a whole sentence says what is meant.
func (s *sentence) unsettled(found []glossary.Match, a *Action) []glossary.Match {
	const short = 6 // words
	settled := a.Deadline != nil && (a.Deadline.Kind == OnDay || a.Deadline.Kind == Relative) || len(s.words) > short
	return slices.DeleteFunc(found, func(m glossary.Match) bool {
		v := glossary.Vagues().Actions[m.Phrase]
		return settled && v.Dated || s.forDoing(m) || m.Last+1 < len(s.words) && slices.Contains(v.NotBefore, s.words[m.Last+1].Form)
	})
}

// forDoing reports whether what is to be done stands behind a vague wording: "take
// responsibility for booking the dentist".
func (s *sentence) forDoing(m glossary.Match) bool {
	if m.Last+2 >= len(s.words) || s.words[m.Last+1].Form != "for" {
		return false
	}
	doing := s.words[m.Last+2].Form
	return strings.HasSuffix(doing, "ing") && !vagueDoing[doing]
}

// vagueDoing are forms that say no more of what is to be done.
var vagueDoing = wordSet(`ensuring parenting improving managing changing protecting drinking meeting behaving caring being using offending keeping addressing engaging making having doing working supporting safeguarding wellbeing anything everything nothing something`)

// saysAfter reports whether a colon stands behind vague wordings, and behind it in words
// what is meant: "Work around the oven: fit a guard".
func (s *sentence) saysAfter(vague []glossary.Match) bool {
	behind := s.text[s.spanOf(vague[len(vague)-1]).End-s.span.Start:]
	_, more, ok := strings.Cut(behind, ": ")
	return ok && strings.Contains(strings.TrimSpace(more), " ")
}

// means begins by what somebody does a thing: "Keep the children safe by ringing 999".
var means = regexp.MustCompile(`(?i)\bby (?:not |never |always )?(?:[a-z]+ing)\b`)

// byMeans reports whether a sentence says by what a vague thing is done, in words
// that are not vague themselves.
func (s *sentence) byMeans(vague []glossary.Match) bool {
	at := means.FindStringIndex(s.text)
	return at != nil && vague[len(vague)-1].Last < s.index(s.span.Start+at[0])
}

var (
	// topic is a part of life that says nothing of what is to be done about it.
	topics = `(?:benefits?|housing|finances?|money|debts?|arrears|budgeting|education|attendance|health|diet|food|sleep|bedtimes?|routines?|boundaries|behaviou?r|hygiene|safety|supervision|home conditions|mental health|emotional (?:health|wellbeing)|well-?being|alcohol|drugs|substance (?:mis)?use|drinking|parenting|relationships?|employment|work|speech|language|development|support|counselling|therapy|identity|isolation|communication|engagement|dentist|teeth|GP|health visitor|CAMHS|school|nursery|childcare|transport|respite|contact)`
	// topicAlone is an action that is only such a topic, or somebody's attendance at one.
	topicAlone = regexp.MustCompile(`(?i)^\W*(?:(?:[^.;:]{1,40}\s(?:to|will|must|should)\s)?(?:attend|do|access|engage in)\s(?:parenting|support|groups?|services|sessions)|(?:[\p{L}-]+['’]s\s)?` + topics + `(?:\s?(?:,|/|and|&|\+)\s?` + topics + `)*)\W*$`)
	// doubt ends what is only a question.
	doubt = regexp.MustCompile(`\?\W*$`)
)

// openAsk is what to ask about an action that leaves open what is to be done, or
// whether anything is: a topic alone, a question.
func (r *reader) openAsk(a *Action, text string) string {
	const short = 6 // words
	dated := a.Deadline != nil && (a.Deadline.says() || isRule(r.Quote(a.Deadline.Span)))
	switch {
	case doubt.MatchString(text) && !keepsAway.MatchString(text) && (len(strings.Fields(text)) <= short || !isOrder(text)):
		return askWhether
	case wouldBeGood(text):
		return askIfIdea
	case topicAlone.MatchString(text) && !dated:
		return "What is to be done about it, by whom and by which day?"
	}
	return ""
}

// holds is a time that makes a rule of a topic: "Supervision", "whenever Dean is there".
var holds = regexp.MustCompile(`(?i)^\W*(?:always|at all times|only|until|before|after|during|while|day and night|(?:if|when(?:ever)?)\s)`)

// asCan is a time that says nothing of when.
var asCan = regexp.MustCompile(`(?i)\b(?:possible|able|available|appropriate|needed|required|necessary|can|convenient)\b`)

// isRule reports whether the words of a time say by themselves when something holds, or
// that it never does.
func isRule(when string) bool {
	return IsBan(when) || holds.MatchString(when) && !asCan.MatchString(when)
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
