package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/glossary"
)

// passedOn reports whether nobody answers for what a sentence passes on: it comes by
// hearsay, or from somebody whom nobody can ask.
func (t *teller) passedOn(a *account, cues map[string]bool) bool {
	return cues["hearsay"] || a.by != nil && a.by.lay && !t.kinOfNamed(a.by)
}

// closeKin are those of whom somebody with a name has one or two.
var closeKin = wordSet(`mother father mum mam dad daddy mummy parents parent wife husband partner stepmother stepfather stepmum stepdad guardian carer`)

// kinOfNamed reports whether somebody is known by whose mother or partner they are:
// "Finn's mother" can be asked, "Finn's cousin" and "a neighbour" hardly.
func (t *teller) kinOfNamed(v *voice) bool {
	return closeKin[strings.ToLower(v.words.Of(t.Text))]
}

// ownDeed goes on, behind what somebody noticed, with what they did then.
var ownDeed = regexp.MustCompile(`(?i)\b(?:and|so|then)\s(?:(?:then|so|also|had|s?he|they|at once|immediately)\s)*(?:rang|called|phoned|dialled|alerted|brought|took|fetched|carried|let|picked|put out|stayed|waited|walked|drove|ran|helped|rescued|knocked|stopped|pulled)\b`)

// tellsOwnDeed reports whether a sentence tells what somebody did, who is named by
// what they are: "a neighbour found her by the road". That is an event; hearsay is
// what they say of others.
func (a *account) tellsOwnDeed() bool {
	if a.by == nil || a.saying != "saw" {
		return false
	}
	verb := a.by.last + 1
	for verb < len(a.words)-1 && linking[a.words[verb].Form] {
		verb++
	}
	if verb >= len(a.words)-1 {
		return false
	}
	if form := a.words[verb].Form; form == "found" || form == "finds" {
		return a.isPerson(verb+1) || articles[a.words[verb+1].Form] && verb+2 < len(a.words) && a.isPerson(verb+2)
	}
	for i := range a.named {
		if v := &a.named[i]; v.first > verb && v.kind != Agency && v.kind != Professional && !v.pronoun {
			return false // what they saw of somebody
		}
	}
	return ownDeed.MatchString(a.text)
}

// isPerson reports whether a word of a sentence stands for somebody of the family.
func (a *account) isPerson(i int) bool {
	switch a.words[i].Form {
	case "him", "her", "them":
		return true
	}
	return a.words[i].Class&(glossary.Parent|glossary.Child) != 0
}
