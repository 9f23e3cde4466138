package plan

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// taskVerbList holds verbs with which plans say what somebody is to do: own
// collection.
//
//go:embed task_verbs.txt
var taskVerbList string

// taskVerbs maps each verb in its plain form, and in the form for one person, to
// whether it is the second.
var taskVerbs = sync.OnceValue(func() map[string]bool {
	forms := map[string]bool{}
	for verb := range strings.FieldsSeq(taskVerbList) {
		forms[verb] = false
		forms[thirdPerson(verb)] = true
	}
	return forms
})

// thirdPerson is the form of a verb for one person: "keeps", "fixes", "carries".
func thirdPerson(verb string) string {
	stem, isY := strings.CutSuffix(verb, "y")
	switch {
	case isY && !strings.ContainsAny(stem[len(stem)-1:], "aeou"):
		return stem + "ies"
	case strings.HasSuffix(verb, "o"), strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"):
		return verb + "es"
	}
	return verb + "s"
}

var (
	// beforeOrder are words in front of an order: "Then ring her", "Don't go out".
	beforeOrder = regexp.MustCompile(`^(?i:(?:(?:please|also|then|and|but|so|or|do|now|just|either|always|never|not|in an emergency,|straight away,)\s|(?:do not|don['’]t)\s)*)`)
	// nounBehind are words behind which a verb that is also a noun is the noun:
	// "Contact takes place", "Support with food", "Visits are weekly".
	nounBehind = regexp.MustCompile(`^(?:is|are|was|were|has|have|will|takes?|goes|started|starts|continues?|of|with|in|at|for|by|between|from|and|or)\b`)
	alsoNouns  = wordSet(`address answer block book call change charge check clean contact copy cover drive email help hold look message move name note offer order park place plan record refer report request return review run sleep stand start stay step stop store support swap switch talk test text track train turn use visit walk wash watch`)
)

// isOrder reports whether a text begins with what its reader is to do or leave:
// "Finish the course", "Don't go out looking", "Not to ring him".
func isOrder(text string) bool {
	front := beforeOrder.FindString(text)
	word, rest, _ := strings.Cut(text[len(front):], " ")
	word = strings.TrimRight(word, ",:")
	verb := strings.ToLower(word)
	if third, ok := taskVerbs()[verb]; !ok || third || rest == "" {
		return false
	}
	if len(front) == 0 && !startsCapital(word) {
		return false
	}
	return !alsoNouns[verb] || !nounBehind.MatchString(rest) && !startsNoun(rest)
}

// startsNoun reports whether a noun goes on behind a word that is also one: "Text
// messages are kept", "Review conference in May".
func startsNoun(rest string) bool {
	word, behind, _ := strings.Cut(rest, " ")
	return !startsCapital(word) && nounBehind.MatchString(behind) && !determiner[strings.ToLower(word)]
}

// determiner are words with which the object of an order begins.
var determiner = wordSet(`the a an this that these those your his her their its our my any all both each every it him them me us some no one two three at in on to with out up down back by off away`)

func startsCapital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// doesWithout reports whether a text begins with what one person does who is not
// named: "Sees Aaliyah each week".
func doesWithout(text string) bool {
	word, rest, _ := strings.Cut(text, " ")
	return startsCapital(word) && taskVerbs()[strings.ToLower(word)] && rest != ""
}

// mostActor is how many words before a verb may name who does a thing.
const mostActor = 7

// presentActor finds who does a thing in a sentence in the present tense: "Mill
// Lane staff get her a taxi". Where that is to be done the sentence tells a task.
func (r *reader) presentActor(s doc.Span) (doc.Span, bool) {
	text := s.Of(r.Text)
	at := 0
	for range mostActor {
		end := strings.IndexByte(text[at:], ' ')
		if end < 0 {
			return doc.Span{}, false
		}
		at += end + 1
		word, _, _ := strings.Cut(text[at:], " ")
		third, ok := taskVerbs()[strings.Trim(word, ",.;:")]
		if m := keepsFrom.FindStringSubmatch(text[at:]); m != nil && !notDone[m[1]] {
			third, ok = strings.HasPrefix(word, "does"), true
		}
		if !ok {
			continue
		}
		who := strings.TrimRight(text[:at], " ")
		if agrees(who, third) && (r.isActor(who) || r.eachNames(who)) {
			return doc.Span{End: len(who)}.Shift(s.Start), true
		}
	}
	return doc.Span{}, false
}

// agrees reports whether a verb, in the form for one person or not, can stand behind
// who does it. A name may end like several: "Ms Jones".
func agrees(who string, third bool) bool {
	last := who[strings.LastIndexByte(who, ' ')+1:]
	several := strings.Contains(who, " and ") || last == "staff" || last == "We" || last == "They" || last == "You" || last == "I"
	switch {
	case several:
		return !third
	case strings.HasSuffix(last, "s"):
		return startsCapital(last) || !third
	}
	return third
}
