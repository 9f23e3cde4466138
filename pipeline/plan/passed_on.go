package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/glossary"
)

// passedOn reports whether nobody answers for what a sentence passes on: it comes by
// hearsay, or from somebody whom nobody can ask.
func (t *teller) passedOn(a *account, cues map[string]bool) bool {
	return cues["hearsay"] || a.by != nil && a.by.lay && !t.kinOfNamed(a)
}

// closeKin are those of whom somebody with a name has one or two.
var closeKin = wordSet(`mother father mum mam dad daddy mummy parents parent wife husband partner stepmother stepfather stepmum stepdad guardian carer`)

// kinOfNamed reports whether somebody is known by whose mother or partner they are:
// "Finn's mother" can be asked, "a mother" and "Finn's cousin" hardly.
func (t *teller) kinOfNamed(a *account) bool {
	v := a.by
	if v.first == 0 || !closeKin[strings.ToLower(a.words[v.last].Span.Of(t.Text))] {
		return false
	}
	whose := a.words[v.last-1].Span.Of(t.Text)
	return ofNamed.MatchString(whose)
}

// ofNamed is whose somebody is: "Finn's".
var ofNamed = regexp.MustCompile(`^\p{Lu}[\p{L}-]*(?:['’]s|s['’]?)$`)

// thenDid goes on, behind what somebody noticed, with what they did then.
const thenDid = `(?:,?\s(?:and|so)\s(?:then\s|so\s|at once\s|immediately\s)?(?:(?:rang|called|phoned|alerted|fetched)\s(?:999|(?:the|an?)\s(?:police|ambulance|fire brigade|fire service|school|office|council))|` +
	`(?:took|brought|carried|walked)\s(?:him|her|them)(?:\s(?:home|in|inside|back))?))`

// onDay ends a sentence, if with anything, with the day or hour.
const onDay = `(?:\s(?:on|at)\s(?:\d[\d:./]*(?:\s?[ap]m)?(?:\s\p{Lu}\p{L}+)?(?:\s\d{4})?|\p{Lu}[\p{L}]+day(?:\s(?:morning|afternoon|evening|night))?))?\.?\s*$`

var (
	// inPlace goes on, behind whom somebody found, with where that was, and nothing more.
	inPlace = regexp.MustCompile(`(?i)^(?:\sasleep)?(?:\s(?:in|on|at|by|near|outside|behind|under|beside)\s(?:the|an?|our|his|her|their|your)\s(?:(?:ring|main|bus|front|back|bottom|top|train|corner)\s)?` +
		`(?:road|street|path|pavement|stairs?|stairwell|steps|lift|landing|hall|hallway|corridor|lobby|doorway|garden|yard|car park|park|playground|bus|stop|station|shop|bridge|river|canal|field|woods?|school|gate))?` + thenDid + `?` + onDay)
	// wentToHelp goes on, behind who noticed something, with what concerns nobody by
	// name, and with what they did then.
	wentToHelp = regexp.MustCompile(`(?i)^\s(?:an?\s|the\s|some\s)?(?:crying|smoke|flames|fire|water|smell|noise|bang|alarm)(?:\s(?:in|from|of|on|at)\s(?:the|an?|their|her|his)?\s?(?:flat|house|home|kitchen|gas|smoke|burning|hall|stairs|window|garden|roof))?` + thenDid + onDay)
)

// tellsOwnDeed reports whether a sentence tells what somebody did, who is named by
// what they are: "a neighbour found her by the road". That is an event; hearsay is
// what they say of others, and how those were whom they found.
func (t *teller) tellsOwnDeed(a *account) bool {
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
	if form := a.words[verb].Form; form != "found" && form != "finds" {
		return wentToHelp.MatchString(t.Text[a.words[verb].Span.End:a.span.End])
	}
	whom := verb + 1
	if articles[a.words[whom].Form] && whom+1 < len(a.words) {
		whom++
	}
	return a.isPerson(whom) && inPlace.MatchString(t.Text[a.words[whom].Span.End:a.span.End])
}

// isPerson reports whether a word of a sentence stands for somebody of the family.
func (a *account) isPerson(i int) bool {
	switch a.words[i].Form {
	case "him", "her", "them":
		return true
	}
	return a.words[i].Class&(glossary.Parent|glossary.Child) != 0
}
