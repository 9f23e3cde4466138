package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// institution is the name of a place or body that helps families, by its last word:
	// "the Beacon Centre", "Harbour House".
	institution = regexp.MustCompile(`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}'’&-]*\s){1,4}(?:Centre|Center|Project|Service|Services|Hub|House|Trust|Clinic|Society|Foundation|Association|Council|Academy|Unit|Church|Mosque|Temple|Refuge|Hospital|Partnership|Network|Agency|Nursery|Playgroup|Library|Lodge)$`)
	// calling is a word for somebody's work that stands before their name as a title does.
	calling = regexp.MustCompile(`^(?:Nurse|Officer|Inspector|Sergeant|Matron|Councillor|Judge|Warden|Coach|Pastor|Imam|Rabbi|Chaplain|Constable|Sister|Reverend)\s`)
	// properDoer begins a sentence with a name of several words, of whatever, and what it
	// will do. The groups are the name and the verb.
	properDoer = regexp.MustCompile(`^((?:The\s)?\p{Lu}[\p{L}'’&-]*(?:\s(?:(?:of|&)\s)?\p{Lu}[\p{L}'’&-]*)+)(?:\s(?:of|from|at)\s(?:(?:the|our)\s)?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3})?\s(?:will|is\sto|are\sto|must|agrees?\sto|agreed\sto|(?:has|have)\sagreed\sto|to)\s(?:also\s|then\s)?([a-z]+)\b`)
	// groupDoes begins a sentence with a meeting that is to do something, as the people in
	// it. The groups are as of properDoer.
	groupDoes = regexp.MustCompile(`^((?:[Tt]he\s)?[Cc]ore\s[Gg]roup)\s(?:will|is\sto|must|agreed\sto|to)\s(?:also\s|then\s)?([a-z]+)\b`)
	// nothingDone are verbs of what only takes place: "Supervised Contact will continue".
	nothingDone = wordSet(`be take happen carry continue remain start begin end cease stay last have become increase decrease need depend include focus cover consist move follow resume occur apply run form mean show get go stop change improve reduce not meet reconvene`)
	// aThing ends the name of something that is done, and that does nothing.
	aThing = regexp.MustCompile(`(?:Visits?|Contact|Work|Sessions?|Assessments?|Meetings?|Conferences?|Plans?|Support|Reports?|Reviews?|Letters?|Referrals?|Checks?|Tests?|Appointments?|Arrangements?|Orders?|Programmes?|Courses?|Payments?|Times?|Calls?|Group|Minutes|Actions?|Help)$`)
	// lifeless ends words for what nobody could take for somebody: "the minutes".
	lifeless = regexp.MustCompile(`(?i)\b(?:minutes|letters?|reports?|plans?|visits|sessions|appointments?|payments?|orders?|tests?|contact)$`)
)

// isInstitution reports whether words are the name of a place or body that helps, or of
// somebody with what they do.
func (r *reader) isInstitution(words string) bool {
	if institution.MatchString(words) {
		return true
	}
	bare := calling.ReplaceAllString(words, "")
	if bare == words {
		return false
	}
	return fullNameOrTitled.MatchString(bare) && isName(bare) || surnameAlone.MatchString(bare) && !isNoSurname(bare)
}

// fullNameOrTitled is a name of two words at least, the first of which may be a title.
var fullNameOrTitled = regexp.MustCompile(`^(?:` + titleWord + `\s\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,2}$`)

var surnameAlone = regexp.MustCompile(`^\p{Lu}[\p{L}'’-]+$`)

// properDoers is who does what a sentence asks that begins with a name of which nothing
// else is known: "Safe Steps will ring her". It stands as it is written.
func (r *reader) properDoers(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if m := groupDoes.FindStringSubmatchIndex(text); m != nil && isVerb(text[m[4]:m[5]]) && !nothingDone[text[m[4]:m[5]]] {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	m := properDoer.FindStringSubmatchIndex(text)
	if m == nil || nothingDone[text[m[4]:m[5]]] || aThing.MatchString(text[m[2]:m[3]]) {
		return nil
	}
	name := doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)
	if r.beginsWithVerb(name.Of(r.Text)) || !isVerb(text[m[4]:m[5]]) {
		return nil // "Take Leo to the clinic"
	}
	if strings.HasPrefix(text, "The ") && strings.Count(name.Of(r.Text), " ") < 2 {
		return nil // "The Conference will …": one word with a capital may be anything
	}
	return []Owner{r.unknownOwner(name)}
}
