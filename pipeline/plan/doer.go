package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// agents finds who does a thing in a passive sentence: "to be completed by the
// nursery SENCo".
var agents = regexp.MustCompile(`\bby ((?:the |her |his |their )?[\p{L}][\p{L}0-9' ’/()-]{1,45}?)(?:\s(?:by|on|before|within|in|at|and|to|for|from|each|every|this|next|who|with|until|without|when|if|unless|after|during|once|alone|only|via|through|weekly|daily|monthly|fortnightly)\b|[.,;:]|$)`)

// headName is who stands at the head of an item, before what is to be done: "Graham:
// six sessions", "Nadia Karimi, HV – complete the form".
func (r *reader) headName(s doc.Span) (doc.Span, bool) {
	text := s.Of(r.Text)
	from := len(r.actionMark(text))
	m := headOf.FindStringSubmatchIndex(text[from:])
	if m == nil || !r.eachNames(text[from+m[2]:from+m[3]]) {
		return doc.Span{}, false
	}
	return doc.Span{Start: from + m[2], End: from + m[3]}.Shift(s.Start), true
}

// orderedByName reports whether a sentence names somebody and says behind a mark what that
// one is to do: "Ada: pick a bedtime", "Una – visits on Fridays".
func (r *reader) orderedByName(s doc.Span) bool {
	head, ok := r.headName(s)
	if !ok {
		return false
	}
	m := headMark.FindStringIndex(r.Text[head.End:s.End])
	if m == nil {
		return false
	}
	rest := doc.Span{Start: head.End + m[1], End: s.End}.Trim(r.Text)
	return !rest.Empty() && (isOrder(capitalised(rest.Of(r.Text))) || r.startsTask(rest))
}

// ownersBehindHead are those at the head of an item, or whom what stands behind them names
// as the ones to act: "Dentist – Tom to ring". What is told there as done is nobody's whom
// the document does not know: "NRM – done 2/10".
func (r *reader) ownersBehindHead(head, s doc.Span) []Owner {
	m := headMark.FindStringIndex(r.Text[head.End:s.End])
	if m == nil {
		return r.ownersIn(head)
	}
	rest := doc.Span{Start: head.End + m[1], End: s.End}
	if c, ok := r.commitment(rest); ok && c.actor.Start == rest.Start && !c.actor.Empty() && c.force < advised {
		if who := r.ownersOf(c, rest); len(who) > 0 {
			return who
		}
	}
	if toldDone.MatchString(rest.Of(r.Text)) && initialsAlone.MatchString(head.Of(r.Text)) && r.people.resolve(head.Of(r.Text)) == nil && !isRole(head.Of(r.Text)) {
		return nil
	}
	return r.ownersIn(head)
}

// toldDone begins what is told as done.
var toldDone = regexp.MustCompile(`(?i)^(?:done|completed|sent|finished)\b`)

// headMark parts the head of an item from the rest.
var headMark = regexp.MustCompile(`^\s?(?::|[–—-])\s+`)

// headOf parts a name at the head of an item from what is to be done.
var headOf = regexp.MustCompile(`^(\p{Lu}[^.;:!?–—]{1,45}?)(?:\s?:|\s[–—-])\s+\S`)

// doesInBrackets is how an item adds who sees to it: "Dentist (Gwen Moss to book)".
var doesInBrackets = regexp.MustCompile(`\(([^()]{2,40}?)\s(?:to|will)\s[a-z][^()]*\)`)

// willInBrackets is what another will do beside: "Take Sam to the clinic (Bel will drive
// them)".
var willInBrackets = regexp.MustCompile(`\([^()]{2,40}?\swill\s([a-z]+)\b[^()]*\)`)

// helpsInBrackets reports whether an order only says in brackets what somebody else will
// do beside it, and not who sees to it.
func helpsInBrackets(text string) bool {
	m := willInBrackets.FindStringSubmatch(text)
	verb, _, _ := strings.Cut(text, " ")
	return m != nil && isOrder(text) && m[1] != strings.ToLower(verb) && !seesItDone[m[1]]
}

// comesAlong are verbs that say only that somebody is there too.
var comesAlong = wordSet(`drive come accompany support help join wait remind`)

// withHelper are those under whom an order stands, with whom its bracket names: both have
// a part in it, but where the one in the bracket only comes along.
func (r *reader) withHelper(text string, owners, helpers []Owner) []Owner {
	if comesAlong[willInBrackets.FindStringSubmatch(text)[1]] {
		return owners
	}
	both := slices.Clone(owners)
	for _, o := range helpers {
		if !hasOwner(both, o) {
			both = append(both, o)
		}
	}
	return both
}

// seesItDone are verbs that say no more than that somebody does the thing.
var seesItDone = wordSet(`do arrange organise organize sort lead book make action complete see handle manage coordinate co-ordinate oversee chase deal take`)

// newcomer is somebody who is told of and then named: "A different worker, Tom, will
// meet Kai".
var newcomer = regexp.MustCompile(`^An?\s[a-z][a-z -]{2,40},\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s(?:will|is to|has agreed to)\s[a-z]`)

// doers are the owners that a sentence itself names.
func (r *reader) doers(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if m := newcomer.FindStringSubmatchIndex(text); m != nil {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	first := r.sentencesIn(s)[0]
	c, commits := r.commitment(doc.Span{Start: max(first.Start, s.Start), End: min(first.End, s.End)})
	if commits && !c.actor.Empty() {
		return r.ownersOf(c, s)
	}
	if strings.HasPrefix(text, "That ") {
		if who, ok := r.recommended(doc.Span{Start: s.Start + len("That "), End: s.End}); ok {
			return r.actorOwners(who)
		}
	}
	if who, ok := r.headName(s); ok {
		return r.ownersBehindHead(who, s)
	}
	if m := doesInBrackets.FindStringSubmatchIndex(text); m != nil && r.names(text[m[2]:m[3]]) {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	if who, ok := r.asked(s); ok && r.eachPerson(who.Of(r.Text)) && !strings.Contains(text, " be ") {
		return r.ownersIn(who)
	}
	if owners := r.agentsIn(s); len(owners) > 0 {
		return owners
	}
	if who, ok := r.presentActor(r.behindOpening(first)); ok && !commits && r.isOneOfUs(who) {
		return r.actorOwners(who)
	}
	if who := r.doesNow(r.behindOpening(first)); len(who) > 0 && !commits {
		return who
	}
	if who := r.writerIn(s); len(who) > 0 {
		return who
	}
	return r.properDoers(first)
}

var (
	// nameAtHead begins a sentence with a name, maybe of kin, and where they are from: "Miss
	// Hale at school", "Auntie Bo". The group is the name.
	nameAtHead = regexp.MustCompile(`^((?:(?:Auntie|Aunty|Aunt|Uncle|Nan|Nana|Nanny|Gran|Grandma|Granny|Grandad|Grandpa|Grandfather|Grandmother|Maman|Cousin)\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]+){0,3})(?:\s(?:at|from|of)\s(?:the\s)?[\p{L}'’-]+|\s\([^()]{2,40}\))?\s(?:also\s|only\s|then\s)?`)
	// kinTitle is a name that says what kin somebody is.
	kinTitle = regexp.MustCompile(`^(?:Auntie|Aunty|Aunt|Uncle|Nan|Nana|Nanny|Gran|Grandma|Granny|Grandad|Grandpa|Grandfather|Grandmother|Maman|Cousin)\s\p{Lu}`)
	// seeing is what a note says somebody is about to go on with: "OB seeing Sam Tuesdays".
	seeing = regexp.MustCompile(`^([a-z]+)ing\s(?:\p{Lu}|the\b|his\b|her\b|him\b|their\b|them\b|in\b|with\b|to\b|up\b|on\b)`)
)

// doesNow is who does what a sentence tells in the present tense that begins with their
// name, in whatever verb: "Auntie Bo comes at 5", "Miss Hale at school has ten minutes with
// Sam". A child is not asked.
func (r *reader) doesNow(s doc.Span) []Owner {
	text := s.Of(r.Text)
	m := nameAtHead.FindStringSubmatchIndex(text)
	if m == nil || !r.givesTime(s) && r.kind != SafetyPlan && r.kind != WrittenAgreement {
		return nil
	}
	name, rest := text[m[2]:m[3]], text[m[1]:]
	verb, behind, _ := strings.Cut(rest, " ")
	g := seeing.FindStringSubmatch(rest)
	acts := doesIt(verb, true) || verb == "has" && determiner[firstWord(behind)] || g != nil && isVerb(g[1])
	if !acts || !(r.people.resolve(name) != nil || titled.MatchString(name) || kinTitle.MatchString(name) || initialsAlone.MatchString(name)) {
		return nil
	}
	if who := r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)); !ofChildren(who) {
		return who
	}
	return nil
}

// givesTime reports whether a sentence says by when or how often.
func (r *reader) givesTime(s doc.Span) bool {
	d := r.inSentence(s)
	return d != nil && d.says()
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}

// isVerb reports whether a stem is that of a task verb: "see", "driv".
func isVerb(stem string) bool {
	_, ok := taskVerbs()[stem]
	_, mute := taskVerbs()[stem+"e"]
	return ok || mute
}

// isDone goes on with what is done to somebody: "is to be seen by the midwife".
var isDone = regexp.MustCompile(`^\s(?:must|shall|will|has to|have to|(?:is|are)(?: not| both| all)? to)(?:\s(?:not|also|always|never|only|still|both))?\sbe\s(?:\w+ly\s)?` + done + `\b`)

// notTo goes on with what is not to be done to somebody, whoever would do it.
var notTo = regexp.MustCompile(`^\s(?:is|are) not to\s`)

// toSomebody goes on with what another does to a worker: "an interpreter is to be
// booked", "the GP must be told".
var toSomebody = regexp.MustCompile(`^\s(?:must|shall|will|has to|have to|(?:is|are) to)(?:\s(?:also|always|still|both))?\sbe\s(?:\w+ly\s)?(?:booked|hired|arranged|provided|found|identified|appointed|allocated|sourced|paid for|told|informed|notified|contacted|invited|asked|consulted)\b`)

// isDone reports whether a commitment is about what is done to the one it names.
func (r *reader) isDone(c commitment, s doc.Span) bool {
	return !c.actor.Empty() && isDone.MatchString(r.Text[c.actor.End:s.End])
}

// ownersOf are the owners of a commitment: whoever does it, where the one it names
// is only the one to whom it is done. A child is not asked to be looked after.
func (r *reader) ownersOf(c commitment, s doc.Span) []Owner {
	owners := r.actorOwners(c.actor)
	if !r.isDone(c, s) {
		return owners
	}
	if m := joined.FindStringIndex(r.Text[c.actor.End:s.End]); m != nil {
		s.End = c.actor.End + m[0] // the next clause is about something else
	}
	if agents := r.agentsIn(s); len(agents) > 0 {
		return agents
	}
	if ofChildren(owners) || notTo.MatchString(r.Text[c.actor.End:s.End]) || toSomebody.MatchString(r.Text[c.actor.End:s.End]) && len(r.workersOnly(owners)) > 0 {
		return nil
	}
	return owners
}

// agentsIn is who does a thing in a passive sentence.
func (r *reader) agentsIn(s doc.Span) []Owner {
	text := s.Of(r.Text)
	for _, m := range agents.FindAllStringSubmatchIndex(text, -1) {
		who := doc.Span{Start: m[2], End: m[3]}
		if theWriter.MatchString(who.Of(text)) {
			return r.iAm()
		}
		if words := strings.TrimPrefix(who.Of(text), "the "); !others.MatchString(words) && len(r.calendar.days(words)) == 0 && r.names(words) {
			return r.ownersIn(who.Shift(s.Start))
		}
	}
	return nil
}

// eachPerson reports whether each part of a list is a person whom the document
// names, or a parent.
func (r *reader) eachPerson(list string) bool {
	return !slices.ContainsFunc(partsOfList(list), func(part string) bool { return r.people.resolve(part) == nil && !titled.MatchString(part) })
}

// actorOwners are the owners that the words before a verb name. Nobody is an
// owner of a ban for all: then the parents are meant, if anybody.
func (r *reader) actorOwners(s doc.Span) []Owner {
	words := strings.ToLower(strings.TrimSpace(s.Of(r.Text)))
	switch words {
	case "nobody", "no one", "nobody else", "no one else", "i", "we", "you", "you both", "both of you", "the two of you", "you two", "each of you", "either of you", "he", "she", "they":
		return nil
	}
	if front := allBut.FindString(words); front != "" {
		s.Start += len(front)
	}
	if m := whoever.FindStringSubmatchIndex(s.Of(r.Text)); m != nil {
		s.End = s.Start + m[3]
	}
	switch {
	case others.MatchString(words), strings.HasPrefix(words, "nobody "), strings.HasPrefix(words, "no one "):
		return nil // those to whom a ban does not apply do not own it
	case lifeless.MatchString(words) && r.people.resolve(s.Of(r.Text)) == nil:
		return nil // "That the minutes go to the family"
	case theWriter.MatchString(words):
		return r.iAm()
	}
	return r.ownersIn(s)
}

// others is whoever is not named: "somebody different".
var others = regexp.MustCompile(`^(?:no|any|every|some)(?:body|one|\sone)\s(?:else|different|new)$`)
