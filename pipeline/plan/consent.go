package plan

import (
	"regexp"
	"strings"
)

var (
	// keptHere is what the writer of a letter had promised and does by that letter: "I
	// promised to put what we agreed into one letter".
	keptHere = regexp.MustCompile(`^I (?:also |had |have )?(?:promised|said|agreed|offered|undertook)(?: that)?(?: to| I would| I['’]d)\s(?:also\s)?(?:` +
		`write (?:to you(?: both)?|it (?:all )?down|this (?:all )?down|down what\b[^.;]{3,40})(?:\s(?:about|after|following|to (?:say|explain|confirm|set out))\b|[,.]|$)|` +
		`put (?:it|this|that|what|everything|all|our|these|the (?:main )?points)\b[^.;]{0,60}?\s(?:in|into|down in|on)\s(?:(?:an?|one|this|the same)\s)?(?:letter|writing|paper)\b|` +
		`set (?:out (?:what|our|in (?:this letter|writing))|(?:it|this|everything) (?:all )?out)\b|` +
		`(?:confirm|record) (?:it|this|that|what|everything|all)\b[^.;]{0,60}?\s(?:in writing|in a letter|by letter)\b)`)
	// stillToCome is in what is yet to be done, or for somebody else.
	stillToCome = regexp.MustCompile(`(?i)\b(?:by|before|within|next|tomorrow|soon|once|when|each|every|later|to (?:the|your|his|her|their|my|our) (?:school|landlord|manager|solicitor|GP|court|council|housing|doctor|employer|mother|father|mum|dad)|again)\b`)
	// consents lets somebody tell, ask or read something about the one who says so.
	consents = regexp.MustCompile(`^(?:I|We)\s(?:(?:both|also|each|all)\s)*(?:` +
		`(?:agree|am happy|are happy|am content|are content|accept)\sthat\s(?P<who>[^.;,]{2,60}?)\s(?:can|may|could)\s(?:(?:also|then)\s)?` + learns + `|` +
		`(?:agree to|consent to|have consented to|am happy with|are happy with|have no objection to)\s[^.;,]{2,60}?\s` + learning + `|` +
		`(?:give|have given)\s(?:(?:my|our|full)\s)?(?:permission|consent|agreement)\s(?:for|to)\s[^.;,]{2,60}?\s(?:to\s` + learns + `|` + learning + `))`)
	// withRule is in a consent that holds a rule or a task as well.
	withRule = regexp.MustCompile(`(?i)\b(?:only|not|never|must|unless|provided|as long as|until|no|without|will|every|each|daily|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|to (?:ring|tell|bring|sign|let)|and (?:to|I|we|that|he|she|they)|through|via|by (?:letter|phone|text|post|email)|in writing|supervised|alone|present|with me|at (?:the|a|my|our|his|her))\b|n['’]t\b`)
	// withChild is contact with a child, which lets nobody know anything.
	withChild = regexp.MustCompile(`(?i)\bcontact(?:ing)?\s(?:(?:my|our|the|his|her|their)\s(?:\w+\s)?(?:child(?:ren)?|kids|son|daughter|baby|boys?|girls?)\b|(?-i:\p{Lu}\p{L}+)(?:\.|$))`)
	// tellsBeside goes on with what is told in the same sentence as what the letter does.
	tellsBeside = regexp.MustCompile(`,?\s(?:and|but|because|so)\s(?:he|she|they|(?-i:\p{Lu}\p{L}+))\s(?:is|are|was|were|has|have|had|says?|said|feels?|felt|wants?|must|will|should)\b`)
)

const (
	learns   = `(?:tell|inform|speak (?:to|with)|talk (?:to|with)|contact|share|pass|exchange|discuss|(?:see|read|have|get|ask for) (?:my|our|the|his|her|their)\s(?:\w+\s)?(?:records?|notes|results?|reports?|file|information|files))\b`
	learning = `(?:telling|informing|speaking (?:to|with)|talking (?:to|with)|contacting|sharing|passing|exchanging|discussing)\b`
)

// isKeptHere reports whether a sentence only says what the letter itself has done.
func isKeptHere(text string) bool {
	m := keptHere.FindStringIndex(text)
	if m == nil || stillToCome.MatchString(text) || tellsBeside.MatchString(text) {
		return false
	}
	for _, and := range joined.FindAllStringIndex(text, -1) {
		word, _, _ := strings.Cut(text[and[1]:], " ")
		if _, task := taskVerbs()[strings.ToLower(word)]; task || word == "to" || word == "I" || word == "will" {
			return false
		}
	}
	return true
}

// isConsent reports whether a sentence only allows others to know something.
func isConsent(text string) bool {
	m := consents.FindStringSubmatchIndex(text)
	if m == nil || withChild.MatchString(text) {
		return false
	}
	who := consents.SubexpIndex("who")
	if m[2*who] >= 0 && speaker.MatchString(text[m[2*who]:m[2*who+1]]) {
		return false
	}
	end := m[1]
	if i := strings.Index(text[end:], " if "); i >= 0 {
		return !withRule.MatchString(text[:end+i]) // what it hangs on is no rule
	}
	return !withRule.MatchString(text)
}

// speaker is the one who consents, who takes a task on where they "can" do it.
var speaker = regexp.MustCompile(`(?i)^(?:I|we|you)$`)
