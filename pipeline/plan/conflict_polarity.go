package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/language"
)

var (
	// negation turns what a part says round.
	negation = regexp.MustCompile(`(?i)\b(?:not|never|no|neither|none)\b|n['’]t\b|\b(?:still|yet)\sto\b`)
	// negatedPerfect says that something has not been done so far.
	negatedPerfect = regexp.MustCompile(`(?i)\b(?:ha(?:s|ve)(?:\s\p{L}+)?\s(?:not|never)|ha(?:s|ve)n['’]t)\b|\b(?:still|yet)\sto\b|\bno\b[^.;]{0,40}\bha(?:s|ve)\sbeen\b`)
	// negatedNow says that something is not so.
	negatedNow = regexp.MustCompile(`(?i)\b(?:is|are|does|do)\s(?:\p{L}+\s)?not\b|\b(?:is|are|does|do)n['’]t\b|\bha(?:s|ve)\sno\b|\b(?:there\s(?:is|are)|is|are)\sno\b`)
	// donePart says that something was done, saysNow that it is so.
	donePart = regexp.MustCompile(`(?i)\b(?:has|have|was|were|made|began|took|paid|saw|held|met|got|left|sent|gave|went|came|finished|\p{L}{3,}ed)\b`)
	pastOnly = regexp.MustCompile(`(?i)\b(?:was|were|had|did)\b`)
	// notAlways are words that a denial takes back in part only.
	notAlways = regexp.MustCompile(`(?i)\b(?:all|always|every|each|fully|both|regularly|well|usually)\b`)
	// partOf are words that leave room for both: some of it, or another time.
	partOf = regexp.MustCompile(`(?i)\b(?:only|just|enough|much|any(?:one)?\selse|another|other|alone|first|further|more|most|many|some|part(?:ly)?|half|yesterday|today|tonight|except|apart\sfrom|without|properly)\b`)
)

// sameStems are words of one meaning where plans tell what was done.
var sameStems = func() map[string]string {
	all := map[string]string{}
	for _, group := range []string{
		"finish finished complete completed completes", "start started starts begin began begun begins commenced", "make made makes", "take took taken takes",
		"pay paid pays", "see saw seen sees", "go went gone goes", "send sent sends", "give gave given gives", "hold held holds", "meet met meets", "get got gets",
		"read reads", "tell told", "wear wears wore worn", "speak spoke spoken", "mother mum mummy mam", "father dad daddy", "house home", "allocate allocated assigned",
		"share shared", "fit fitted fits", "write wrote written", "leave left leaves", "course programme", "mend mended repaired repair fixed fix",
	} {
		words := strings.Fields(group)
		for _, w := range words {
			all[w] = language.Stem(words[0])
		}
	}
	return all
}()

// smallOfClaim are words that do not say what a claim is of.
var smallOfClaim = wordSet(`a an the and or of to in on at by for with from as his her their its he she they it them him that this these those there is are was were be been being
has have had do does did not never no neither none yet still also now already currently who which all any`)

// claimStems are the words of a claim that say what it is of, without names.
func claimStems(c *claim) []string {
	return contentStems(c.text, func(word string) bool {
		return strings.ContainsAny(word, "0123456789") || isMonth(word) || slices.Contains(c.named, word) || strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t")
	})
}

// contentStems are the stems of the words of a text, in order and each once: without small words
// and those left out, and with one stem for words of one meaning.
func contentStems(text string, leftOut func(word string) bool) []string {
	var stems []string
	for _, w := range language.Words(text) {
		word := strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(w.Text, "'s"), "’s"))
		if len(word) < 2 || smallOfClaim[word] || leftOut(word) {
			continue
		}
		if s, ok := sameStems[word]; ok {
			stems = append(stems, s)
			continue
		}
		stems = append(stems, language.Stem(word))
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// stemmed is a claim with its words.
type stemmed struct {
	*claim
	stems []string
}

// polarityConflicts are two sentences of which one says with the same words that
// something is or was done, and the other that it is not.
func (r *reader) polarityConflicts(claims []claim) []Inconsistency {
	if r.kind == WrittenAgreement || r.kind == SafetyPlan {
		return nil // what somebody "does not" do is a rule there
	}
	var yes, no []stemmed
	for i := range claims {
		c := &claims[i]
		if otherTimes.MatchString(c.text) || partOf.MatchString(c.text) {
			continue
		}
		switch n := len(negation.FindAllStringIndex(c.text, -1)); {
		case n == 0:
			yes = append(yes, stemmed{c, claimStems(c)})
		case n == 1 && !notAlways.MatchString(c.text):
			no = append(no, stemmed{c, claimStems(c)})
		}
	}
	var all []Inconsistency
	for _, n := range no {
		if k := slices.IndexFunc(yes, func(p stemmed) bool { return r.deniedBy(p, n) }); k >= 0 {
			a, b := yes[k].span, n.span
			all = append(all, Inconsistency{
				Kind: Contradiction, A: r.sideOf(a), B: r.sideOf(b),
				Message: fmt.Sprintf("“%s” and “%s” do not go together.", r.Quote(a), r.Quote(b)),
			})
		}
	}
	return all
}

// deniedBy reports whether one claim says what the other says is not so.
func (r *reader) deniedBy(p, n stemmed) bool {
	const more = 4 // words that only the positive one may have
	least := 2     // words in common
	if n.about != p.about {
		least = 3
	}
	if len(n.stems) < least || len(p.stems) > len(n.stems)+more || shared(n.stems, p.stems) < len(n.stems) || !p.sameSubject(n.claim) {
		return false
	}
	switch {
	case negatedPerfect.MatchString(n.text):
		return donePart.MatchString(p.text) || strings.Contains(strings.ToLower(n.text), "never")
	case negatedNow.MatchString(n.text):
		return !pastOnly.MatchString(p.text)
	}
	return false
}

var monthWord = regexp.MustCompile(`(?i)^(?:` + monthNames + `)$`)

// isMonth reports whether a word is the name of a month.
func isMonth(word string) bool { return monthWord.MatchString(word) }
