package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/plan"
)

func isBan(words string) bool { return plan.IsBan(words) }

// standing finds a duty that holds always, or each time that something happens:
// there is no day on which it would be done.
var standing = regexp.MustCompile(`(?i)\b(?:if|when|whenever|each time|every time|as soon as an?|any (?:breach|mark|injury|missed|missing|DNA|change|time)|of any|at any time|must be able to|at all times|day (?:or|and) night|always|whatever)\b|\b(?:allow|let|be honest|tell the truth|keep|comply|prioriti[sz]e|be (?:consistent|open|available)|reasonable efforts|on (?:production|request|demand|receipt)\b|put the child(?:ren)? first)\b|\bbefore (?:he|she|they|you|we|i|anyone|anybody)\b|\bat \d{1,2}[.:]\d{2}|\b(?:at|by|before|until|till|from|between) \d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)\b|\b(?:each|every) (?:day|night|morning|evening|week|month|time|visit|school day)|\bthe night before\b|\border\b[^.;]{0,30}\b(?:kept|complied|adhered|stuck) (?:to|with|by)\W*$|\b(?:in the meantime|meanwhile|for the time being|until then)\b[^.;]{0,80}\b(?:stay|remain|carry on|go on|continue)\b`)

// attitude finds a way to behave: there is no day on which it would be done, and
// that it is vague is another matter.
var attitude = regexp.MustCompile(`(?i)\bonly\b|\b(?:work (?:with|openly|honestly|together|in partnership|alongside)|co-?operate|engage|behave|support (?:you|him|her|them|each other|the)|do what|follow (?:the|all|any)|adhere|abide|respect|(?:be|stay|speak|talk)\s(?:(?:to|with)\s(?:[\p{L}'’-]+\s){1,3})?(?:polite|courteous|respectful)(?:ly)?|be mindful|take responsibility for (?:my|your|his|her|their) (?:own )?(?:behaviou?r|actions)|(?:remain|stay) (?:vigilant|committed|engaged|involved))\b`)

// ofNobody finds a ban that holds for everybody: nobody needs to be named.
var ofNobody = regexp.MustCompile(`(?i)^(?:nobody|no ?one)\b|\b(?:may not|must not|should not|is not to|are not to) be\s[a-z-]+(?:ed|en|wn|ne|ft|ld)\b|^(?:some|any)(?:body|one)\b[^.;]{0,40}\b(?:should|must|may|will) (?:not|never)\b|^no (?:[a-z-]+\s){1,3}?(?:to be|is|are|will be|in|at|on|near|around|of|for|from|before|after|while|when|during|anywhere)\b|^there (?:is|are|must|shall|will|should)\b.{0,12}\bno\b`)

// needsNoDay reports whether an action is a ban or a standing duty, or rests.
func needsNoDay(a *plan.Action, words string) bool {
	return a.OnHold || !a.Ban.Empty() || isBan(words) || standing.MatchString(words) || !a.Condition.Empty()
}
