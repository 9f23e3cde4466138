package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A cell for actions can hold sentences that are duties of their own and name nobody: bans,
// what is to be done by whoever stands in the row, what somebody of the family does when
// something has gone wrong. Taken for what goes on with the sentence before they would be
// lost.

var (
	// nobodyDoes is a ban told in the present: "Nobody lies down on the sofa with her". The
	// group is the verb.
	nobodyDoes = regexp.MustCompile(`^(?:Nobody|No one|No-one|Neither parent|No (?:adult|visitor|man|child|grown-up|parent)s?)\s(?:else\s|ever\s|(?:but|except|other than)\s[^.;]{2,40}?\s)?([a-z]+)\b`)
	// nothingIs is one of what becomes of things: "Nothing is left in the cot".
	nothingIs = regexp.MustCompile(`^Nothing\s(?:else\s)?(?:is|gets|goes|comes)\s`)
	// noneFound tells what there is not, or what was not seen.
	noneFound = regexp.MustCompile(`(?i)\b(?:is|are)\s(?:\w+ly\s)?(?:reported|noted|known|seen|recorded|raised|identified|found|observed|needed|required|available|evident|outstanding|expected|planned|booked|present|there|now|in place|apparent|clear)\b|^No(?:thing)?\s(?:further\s|other\s|new\s|more\s)?(?:concerns?|worr\w+|changes?|actions?|issues?|signs?|evidence|information|updates?|progress|risks?|injur\w+|marks|reply|answer)\b`)
	// backTo begins a sentence about what stands before it.
	backTo = regexp.MustCompile(`^(?:It|This|That|These|Those|They|Them|He|She|Both|Same|Which|Also|Copy|Copies|(?i:(?:the\s)?(?:date|time|venue|results?|outcomes?|findings|feedback|details)))\b`)
	// undoneYet is how a thing shall be or take place, of which nobody is named as the doer.
	undoneYet = regexp.MustCompile(`^\p{Lu}[^.;:!?()]{2,60}?\s(?:not\s)?to\s(?:also\s)?(?:take place|happen|improve|increase|reduce|decrease|stop|cease|start|begin|continue|resume|go ahead)\b`)
	// taskNoun is all of a sentence that is a task without a verb: "Medication review."
	taskNoun = regexp.MustCompile(`^(?:\p{Lu}[\p{L}'’-]*\s)?(?:[\p{L}'’-]+\s){0,2}(?i:reviews?|referrals?|assessments?|tests?|testing|appointments?|check-?ups?|visits?|counselling|letters?|training|screening)(?:\s(?:to|for|with|at|of|about)\s[^.;]{3,80})?\.?$`)
	// butFor is in what tells what is left to do, which stands behind it: "Done but for the
	// photos. Photos to be sent."
	butFor = regexp.MustCompile(`(?i)\b(?:but for|all but|except|apart from)\b`)
	// onConduct begins a sentence with what somebody has done, of what they themselves do
	// then: the groups are who it is, the pronoun and the verb.
	onConduct = regexp.MustCompile(`^(?:If|When|Whenever)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s[^.;:]{3,80}?,?\s(he|she)\s(?:then\s|also\s)?(does not|doesn['’]t|[a-z]+s)\b`)
)

// isOwnDuty reports whether a sentence of a cell is a duty of its own though it names nobody
// whom the document knows.
func (r *reader) isOwnDuty(s doc.Span) bool {
	text := s.Of(r.Text)
	if backTo.MatchString(text) || detail.MatchString(text) || asItIs.MatchString(text[:min(len(text), nearVerb)]) {
		return false
	}
	if bans, ok := forbidsAll(text); ok {
		return bans
	}
	if c, ok := r.commitment(s); ok && c.force == passive && toBeDone.MatchString(text) {
		return true
	}
	return undoneYet.MatchString(text) || taskNoun.MatchString(text) && !tellsPast.MatchString(text)
}

// forbidsAll reports whether a sentence about nobody and nothing forbids something; ok is
// false where it is about somebody.
func forbidsAll(text string) (bans, ok bool) {
	if m := nobodyDoes.FindStringSubmatch(text); m != nil {
		third, known := taskVerbs()[m[1]]
		return known && third || doesIt(m[1], true), true
	}
	if noneIs.MatchString(text) || nothingIs.MatchString(text) {
		return !noneFound.MatchString(text), true
	}
	return false, false
}

// whoThen is who of the family does something when they have done what the sentence begins
// with, and where that clause begins: "If Ben has had a drink he sleeps at Joan's".
func (r *reader) whoThen(s doc.Span) (who []Owner, main int) {
	text := s.Of(r.Text)
	m := onConduct.FindStringSubmatchIndex(text)
	if m == nil || isThreat(text) {
		return nil, s.Start
	}
	verb := text[m[6]:m[7]]
	if strings.HasPrefix(verb, "does") && !refrains(text[m[4]:]) || !strings.HasPrefix(verb, "does") && !doesIt(verb, true) {
		return nil, s.Start
	}
	q := r.people.resolve(text[m[2]:m[3]])
	if q == nil || q.Kind != Parent && q.Kind != Family {
		return nil, s.Start
	}
	return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)), s.Start + m[4]
}
