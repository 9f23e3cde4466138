package plan

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// commitment is a sentence by which somebody is to do something: who, in what
// words, and how strongly.
type commitment struct {
	actor doc.Span // the words for who; empty where nobody is named
	force force
}

// force is how a sentence says that something is to be done.
type force int

const (
	agreed   force = iota + 1 // "agreed to", "it was agreed that"
	ordered                   // "to", "must", "is to", "shall"
	promised                  // "will"
	advised                   // "should", "needs to"
	imperative
	passive  // "to be done", without a doer in front
	arranged // "Contact will take place"
	habitual // "Anoushka visits every four weeks"
)

const (
	nextVerb  = `\s+(?:also\s+|then\s+|both\s+|all\s+|each\s+|now\s+|still\s+|only\s+|always\s+|immediately\s+|jointly\s+)?`
	bareVerb  = `(?:not\s+|never\s+)?[a-z][a-z'-]+`
	whoWords  = `((?:[^.;:!?()]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|\p{Lu})\.){1,70}?|[^.;:!?]{1,40}\([^()]{1,30}\))`
	anyVerbIn = `\b(?:is|are|was|were|has|have|had|said|says|felt|feels|finds?|found|considers?|considered|describes?|described|states?|stated|knows?|knew|remains?|seems|wants|wanted|needs|likely|able|unable|going|due|hopes?|likes?|likely|refused|failed|reported|noted|thanked|continues?|appears?|told|asked|want|do|does|did|hope|hate|loves?|believes?|thinks?|thought|would|could|may|might|can|if|when|because|which|who|that)\b`
	// done is a participle: regular ones, and those that are not.
	done = `(?:[a-z-]+ed|made|kept|shared|put|read|found|held|given|done|sent|seen|told|met|set|run|taken|written|drawn|shown|known|chosen|spoken|driven|brought|bought|taught|sought|caught|paid|said|laid|left|built|dealt|lent|spent|worn|sworn|torn|begun|won|cut|shut|let|fed|led|heard|understood|withdrawn|undertaken|overseen|reset|rung|got)`
	// arrangement is what takes place between people and is nobody.
	arrangement = `(?i:contact|(?:mon|tues|wednes|thurs|fri|satur|sun)days|visits?|visiting|family time|sessions?|checks?|calls?|supervision|testing|tests|work|support|meetings? with [^.;:!?]{2,40})`
)

var (
	willDo     = regexp.MustCompile(`^` + whoWords + nextVerb + `(?:will|is going to|are going to)` + nextVerb + bareVerb)
	wouldDo    = regexp.MustCompile(`^` + whoWords + nextVerb + `would` + nextVerb + bareVerb)
	mustDo     = regexp.MustCompile(`^` + whoWords + nextVerb + `(?:must|shall|(?:is|are)(?: not| both| all| each)? to|has to|have to|(?:is|are) (?:required to|expected to|not allowed to|not permitted to|responsible for))` + nextVerb + bareVerb)
	agreedTo   = regexp.MustCompile(`^` + whoWords + nextVerb + `(?:(?:has |have |had |also )?(?:agree[sd]?|offer(?:s|ed)?|undertak(?:es|en)|undertook|commit(?:s|ted)?|promise[sd]?|volunteer(?:s|ed)?)) (?:that (?:he|she|they) (?:will|would) |(?:not )?to )` + bareVerb)
	toDo       = regexp.MustCompile(`^` + whoWords + `\s+(?:not\s+)?to\s+(?:` + bareVerb + `)`)
	toBeDone   = regexp.MustCompile(`^` + whoWords + `\s+(?:is |are )?(?:not\s+)?to\s+be\s+(?:\w+ly\s+)?` + done + `\b`)
	mustBeDone = regexp.MustCompile(`^` + whoWords + `\s+(?:must|shall|has to|have to)\s(?:not\s|also\s|always\s|never\s|only\s)?be\s(?:\w+ly\s)?` + done + `\b`)
	mayNot     = regexp.MustCompile(`^` + whoWords + `\s+(?:may not|cannot|can only|may only)\s+` + bareVerb + `\b[^.;]*\b(?:unless|until|without)\b`)
	areDone    = regexp.MustCompile(`^` + whoWords + `\s+be\s(?:\w+ly\s)?` + done + `\b`)
	shouldDo   = regexp.MustCompile(`^` + whoWords + nextVerb + `(?:should|needs? to|ought to|would benefit from)` + nextVerb + `[a-z]`)
	itAgreed   = regexp.MustCompile(`^(?:It (?:was|is|has been) (?:also |therefore |then )?(?:agreed|decided|recommended|proposed|resolved),?|The (?:conference|core group|meeting|group) (?:agreed|decided|recommended)|We (?:have )?decided that|(?:Agreed|Decision|Recommendation)s?(?::| that| by))\s*(?:(?:at|in|by|during) (?:all|everyone|the [\w ]{2,30}?|[A-Z]{2,5}) )?(?:that |to )?`)
	pleaseDo   = regexp.MustCompile(`^(?:Please|You must|You will|You should|You need to|You agree to|You have to|You may not|You are not (?:allowed )?to)\s+`)
	noMore     = regexp.MustCompile(`^(?:There (?:is|are) to be no|There (?:must|shall|will|should|can|may) be no|Under no circumstances|At no time|On no account)\s`)
	takesPlace = regexp.MustCompile(`^([^.;:!?()]{0,60}?)\b` + arrangement + `\b[^.;:!?()]{0,90}?\s(?:will|must|shall|to|is to|are to)\s(?:take place|be supervised|happen|continue|carry on|stay|go on|(?:go|move|drop|reduce|increase)(?:\sdown|\sup|\sback)?\s(?:from|to))\b`)
	everyDo    = regexp.MustCompile(`^` + whoWords + `\s+(?:visits?|sees?|rings?|calls?|phones?|texts?|emails?|takes?|collects?|fetch(?:es)?|brings?|attends?|goes|go|drops?|picks?|checks?|tests?|supervises?|helps?|sends?|meets?|stays?|has|have)\s`)
	conditions = regexp.MustCompile(`^(?:If|When|Unless|Should|Where|Once|In the event|Provided|Until|As long as|Whether|Although|Because|Since|While|Otherwise|Or else|Failing|Failure)\b`)
	meetings   = regexp.MustCompile(`(?i)\b(?:core group|conference|meeting|review|hearing|plan|agreement|step down|score|decision|CG|RCPC|ICPC|report|minutes|panel|assessment|contact|child(?:ren)?|baby|risk|case|court|document|it|this|that|there|these|which|what|everything|nothing|concerns?|letter|order|proceedings|way|date|time|next|first step)\s*$`)
)

// actives are the forms of commitments with somebody who acts, in the order in
// which they are tried, each with words of which a sentence must hold one: to look
// for those first spares most sentences the search.
var actives = []struct {
	re    *regexp.Regexp
	force force
	signs []string
}{
	{agreedTo, agreed, []string{"to", "that"}},
	{mustDo, ordered, []string{"must", "shall", "to", "responsible"}},
	{willDo, promised, []string{"will", "going"}},
	{shortDo, promised, []string{"'ll", "’ll", "going"}},
	{toBeDone, passive, []string{"be"}},
	{mustBeDone, passive, []string{"must", "shall", "ha"}},
	{mayNot, ordered, []string{"may not", "cannot", " only "}},
	{toDo, ordered, []string{"to"}},
	{shouldDo, advised, []string{"should", "need", "ought", "would"}},
}

func holdsAny(text string, signs []string) bool {
	return slices.ContainsFunc(signs, func(sign string) bool { return strings.Contains(text, sign) })
}

// commitment reads a sentence as one; ok is false where it is none.
func (r *reader) commitment(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
	if m := itAgreed.FindString(text); m != "" && len(m) < len(text) {
		inner := doc.Span{Start: s.Start + len(m), End: s.End}
		c, ok := r.committed(inner)
		if w := wouldDo.FindStringSubmatchIndex(text[len(m):]); !ok && w != nil && r.isActor(text[len(m)+w[2]:len(m)+w[3]]) {
			c, ok = commitment{actor: doc.Span{Start: w[2], End: w[3]}.Shift(inner.Start)}, true
		}
		if !ok && advises.MatchString(m) {
			c, ok = r.asked(inner)
		}
		if !ok {
			c.actor, ok = r.presentActor(inner)
		}
		c.force = agreed
		return c, ok || areDone.MatchString(text[len(m):]) || strings.HasSuffix(m, " to ")
	}
	if m := actionMark.FindString(text); m != "" && len(m) < len(text) {
		c, _ := r.committed(doc.Span{Start: s.Start + len(m), End: s.End})
		c.force = agreed
		return c, true
	}
	return r.committed(s)
}

// advises is in the words that lead in what is asked of somebody.
var advises = regexp.MustCompile(`(?i)\b(?:recommend|propose)`)

// verbForm begins with the verb of what is asked of somebody: "keeps", "be offered".
var verbForm = regexp.MustCompile(`^(?:(?:also|both|each|now|then)\s)?([a-z]{2,})\b`)

// noVerb are small words behind a name that are none.
var noVerb = wordSet(`and or with of for in on at by from to the an as who that which whose is are was were has have had`)

// asked reads what a recommendation asks for: "that Ms Adeyinka continues to see
// him".
func (r *reader) asked(s doc.Span) (commitment, bool) {
	const longest = 60
	text := s.Of(r.Text)
	for i := min(len(text), longest) - 1; i > 0; i-- {
		if text[i] != ' ' {
			continue
		}
		m := verbForm.FindStringSubmatch(text[i+1:])
		if m != nil && !noVerb[m[1]] && r.isActor(text[:i]) && (theWriter.MatchString(text[:i]) || r.eachNames(text[:i])) {
			return commitment{actor: doc.Span{End: i}.Shift(s.Start), force: agreed}, m[1] != "be"
		}
	}
	return commitment{}, false
}

// actionMark is how minutes mark an action: "ACTION: LO to chase housing".
var actionMark = regexp.MustCompile(`^(?:ACTIONS?|Actions?|Agreed actions?|AGREED|TASK|Task)(?:\s(?:point\s)?\d{1,2})?\s?[:–-]\s*`)

// committed reads a sentence that does not say that it was agreed.
func (r *reader) committed(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
	if conditions.MatchString(text) || needNot.MatchString(text) || isThreat(text) || isRemark(text) {
		return commitment{}, false // what follows is no task
	}
	if m := avowal.FindString(text); m != "" && len(m) < len(text) {
		return r.committed(doc.Span{Start: s.Start + len(m), End: s.End}.Trim(r.Text))
	}
	if m := beforeAll.FindString(text); m != "" && len(m) < len(text) {
		return r.committed(doc.Span{Start: s.Start + len(m), End: s.End})
	}
	if noMore.MatchString(text) {
		return commitment{force: ordered}, true
	}
	if c, ok := r.request(s); ok {
		return c, true
	}
	for _, p := range actives {
		if !holdsAny(text, p.signs) {
			continue
		}
		m := p.re.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		who := doc.Span{Start: m[2], End: m[3]}
		if p.force == passive {
			if strings.Contains(text[m[1]:min(len(text), m[1]+1)], "?") || anyVerb.MatchString(who.Of(text)) {
				continue
			}
			return commitment{force: passive}, true
		}
		if p.re == toDo && (goesTo.MatchString(text[m[3]:]) || strings.Contains(who.Of(text), ", you ")) {
			continue
		}
		if p.re == mayNot && holdsAny(text, []string{" may not be ", " cannot be "}) {
			return commitment{force: ordered}, true
		}
		if r.isActor(who.Of(text)) {
			return commitment{actor: who.Shift(s.Start), force: p.force}, true
		}
	}
	if pleaseDo.MatchString(text) {
		return commitment{force: imperative}, true
	}
	return r.arrangement(s)
}

// needNot is what nobody is bound to: "Neither parent has to agree".
var needNot = regexp.MustCompile(`^(?i:neither|nobody|no one)\s[^.;]{0,40}?\b(?:has|have|needs?) to\s`)

// goesTo is where somebody goes and nothing that they do: "get Niamh and Tom to school".
var goesTo = regexp.MustCompile(`^\s+(?:not\s+)?to\s+(?:school|nursery|court|hospital|bed|college|church|mosque|chapel|town|playgroup|hers|his|theirs|yours|ours|mine|them|him|her|us|me|you|it|this|that|these|those)\b`)

// arrangement reads a sentence about what takes place and how often: "Social
// worker visits will continue every 10 working days", "Anoushka visits every
// four weeks".
func (r *reader) arrangement(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
	if m := takesPlace.FindStringSubmatchIndex(text); m != nil {
		who := doc.Span{Start: m[2], End: m[3]}.Trim(text)
		if who.Empty() || anyVerb.MatchString(who.Of(text)) || !r.names(who.Of(text)) {
			return commitment{force: arranged}, !anyVerb.MatchString(who.Of(text))
		}
		return commitment{actor: who.Shift(s.Start), force: arranged}, true
	}
	if m := everyDo.FindStringSubmatchIndex(text); m != nil && !perfect.MatchString(text[m[1]:]) && r.isActor(text[m[2]:m[3]]) {
		if kind, _ := r.firstPhrase(text); kind == Recurring {
			return commitment{actor: doc.Span{Start: m[2], End: m[3]}.Shift(s.Start), force: habitual}, true
		}
	}
	return commitment{}, false
}

var anyVerb = regexp.MustCompile(`(?i)` + anyVerbIn)

// isActor reports whether words before "will" or "to" name somebody who can
// act: people, roles, agencies, groups, you and we.
func (r *reader) isActor(words string) bool {
	words = allBut.ReplaceAllString(onDuty.ReplaceAllString(strings.TrimSpace(words), ""), "")
	if words == "" || meetings.MatchString(words) || anyVerb.MatchString(words) || placed.MatchString(words) {
		return false
	}
	switch strings.ToLower(words) {
	case "i", "we", "you", "you both", "both", "nobody", "no one", "everyone", "everybody", "all":
		return true
	}
	if theWriter.MatchString(words) {
		return true
	}
	for _, m := range append(betweenOwners.FindAllStringIndex(words, -1), []int{len(words), len(words)}) {
		part := strings.TrimSpace(words[:m[0]])
		if part != "" {
			return r.names(part)
		}
	}
	return r.names(words)
}

// allBut stands before the ones to whom a ban does not apply, or all of them: "Nobody
// but Gran", "Neither Mum".
var allBut = regexp.MustCompile(`(?i)^(?:(?:nobody|no one|only)(?: but| except| other than)?|neither)\s`)

// placed finds words of place or purpose, which are in no name: "Action on
// Police", "At the conference everyone".
var placed = regexp.MustCompile(`(?i)(?:^|\s)(?:on|for|about|from|in|at|after|before|during|since|of|by|to)\s`)

// names reports whether a phrase is a person, a role or an agency, or ends in
// one: "Leila's health visitor".
func (r *reader) names(part string) bool {
	if before, _, ok := cutBrackets(part); ok {
		part = before
	}
	part = onDuty.ReplaceAllString(part, "")
	if r.people.resolve(part) != nil {
		return true
	}
	if _, ok := roleOf(part); ok {
		return true
	}
	if _, _, ok := r.roleAndName(part); ok {
		return true
	}
	if initialed.MatchString(part) || fullName.FindString(part) == part && isName(part) || anyWorker.MatchString(part) {
		return true
	}
	return r.endsInRole(part) || strangeName(part) || schoolName.MatchString(part)
}

// onDuty goes on with which of several workers is meant: "the midwife in charge".
var onDuty = regexp.MustCompile(`(?i)\s(?:in charge|on (?:duty|call|shift)|of the day)$`)

// anyWorker is somebody who is only called by their work, whatever that is: "Kinship
// worker", "the night staff", "nobody else".
var anyWorker = regexp.MustCompile(`(?i)^(?:(?:the|an?|his|her|their|our|your|any|new|each|every|other)\s){0,2}(?:(?:[\p{L}'’-]+\s){0,3}(?:workers?|staff|nurses?|officers?|practitioners?|co-?ordinators?|advis[eo]rs?|managers?|clerks?|therapists?|counsell?ors?|psychologists?|teams?|suite|surgery|ward)|(?:no|any|every|some)(?:body|one|\sone)\s(?:else|different|new))$`)

// endsInRole reports whether a phrase is a role with whose it is, or which team's,
// in front: "Leila's health visitor", "Ashgrove SENCo".
func (r *reader) endsInRole(part string) bool {
	words := strings.Fields(part)
	for n := 1; n < min(len(words), 5); n++ {
		if first, _ := utf8.DecodeRuneInString(words[n-1]); !unicode.IsUpper(first) && !ownerWords[words[n-1]] && !strings.HasSuffix(words[n-1], "s") {
			return false
		}
		if ro, ok := roleOf(strings.Join(words[n:], " ")); ok && ro.kind != Child {
			return true
		}
	}
	return false
}

// ownerWords stand before a role.
var ownerWords = wordSet(`the a an his her their our your new allocated lead named nursery school hospital community specialist senior`)

// strangeName reports whether a word is a given name that stands nowhere else:
// it has a capital and is no word of everyday English or of offices.
func strangeName(word string) bool {
	if !loneName.MatchString(word) || isNoName(word) || language.Familiar(word) {
		return false
	}
	if _, verb := taskVerbs()[strings.ToLower(word)]; verb {
		return false // "Swap to days"
	}
	_, made := language.MadeOf(strings.ToLower(word))
	for _, ending := range []string{"tion", "ment", "ure", "ity", "ance", "ence", "ing", "ness", "ship", "sion", "ts", "al"} {
		made = made || strings.HasSuffix(word, ending)
	}
	return !made
}

// agents finds who does a thing in a passive sentence: "to be completed by the
// nursery SENCo".
var agents = regexp.MustCompile(`\bby ((?:the |her |his |their )?[\p{L}][\p{L}0-9' ’/()-]{1,45}?)(?:\s(?:by|on|before|within|in|at|and|to|for|from|each|every|this|next|who|with|until|without|when|if|unless|after|during|once|alone|only|weekly|daily|monthly|fortnightly)\b|[.,;:]|$)`)

// headName is who stands at the head of an item, before what is to be done: "Graham:
// six sessions", "Nadia Karimi, HV – complete the form".
func (r *reader) headName(s doc.Span) (doc.Span, bool) {
	text := s.Of(r.Text)
	from := len(actionMark.FindString(text))
	m := headOf.FindStringSubmatchIndex(text[from:])
	if m == nil || !r.eachNames(text[from+m[2]:from+m[3]]) {
		return doc.Span{}, false
	}
	return doc.Span{Start: from + m[2], End: from + m[3]}.Shift(s.Start), true
}

// headOf parts a name at the head of an item from what is to be done.
var headOf = regexp.MustCompile(`^(\p{Lu}[^.;:!?–—]{1,45}?)(?:\s?:|\s[–—-])\s+\S`)

// doesInBrackets is how an item adds who sees to it: "Dentist (Gwen Moss to book)".
var doesInBrackets = regexp.MustCompile(`\(([^()]{2,40}?)\s(?:to|will)\s[a-z][^()]*\)`)

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
	if c, ok := r.commitment(doc.Span{Start: max(first.Start, s.Start), End: min(first.End, s.End)}); ok && !c.actor.Empty() {
		return r.ownersOf(c, s)
	}
	if strings.HasPrefix(text, "That ") {
		if c, ok := r.asked(doc.Span{Start: s.Start + len("That "), End: s.End}); ok {
			return r.actorOwners(c.actor)
		}
	}
	if who, ok := r.headName(s); ok {
		return r.ownersIn(who)
	}
	if strings.HasPrefix(text, "That ") { // of a recommendation
		if who, ok := r.presentActor(doc.Span{Start: s.Start + len("That "), End: s.End}); ok {
			return r.actorOwners(who)
		}
	}
	if m := doesInBrackets.FindStringSubmatchIndex(text); m != nil && r.names(text[m[2]:m[3]]) {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	if c, ok := r.asked(s); ok && r.eachPerson(c.actor.Of(r.Text)) && !strings.Contains(text, " be ") {
		return r.ownersIn(c.actor)
	}
	return r.agentsIn(s)
}

// isDone goes on with what is done to somebody: "is to be seen by the midwife".
var isDone = regexp.MustCompile(`^\s(?:must|shall|will|has to|have to|(?:is|are)(?: not| both| all)? to)(?:\s(?:not|also|always|never|only|still|both))?\sbe\s(?:\w+ly\s)?` + done + `\b`)

// notTo goes on with what is not to be done to somebody, whoever would do it.
var notTo = regexp.MustCompile(`^\s(?:is|are) not to\s`)

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
	if ofChildren(owners) || notTo.MatchString(r.Text[c.actor.End:s.End]) {
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
	switch {
	case others.MatchString(words), strings.HasPrefix(words, "nobody "), strings.HasPrefix(words, "no one "):
		return nil // those to whom a ban does not apply do not own it
	case theWriter.MatchString(words):
		return r.iAm()
	}
	return r.ownersIn(s)
}

// others is whoever is not named: "somebody different".
var others = regexp.MustCompile(`^(?:no|any|every|some)(?:body|one|\sone)\s(?:else|different|new)$`)
