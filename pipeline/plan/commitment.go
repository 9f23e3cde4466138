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
		switch {
		case ok:
		case advises.MatchString(m):
			c.actor, ok = r.recommended(inner)
		default:
			c.actor, ok = r.presentActor(inner)
		}
		c.force = agreed
		return c, ok || areDone.MatchString(text[len(m):]) || strings.HasSuffix(m, " to ")
	}
	if m := r.actionMark(text); m != "" && len(m) < len(text) {
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

// recommended is of whom a recommendation asks something: "that Ms Adeyinka continues
// to see him".
func (r *reader) recommended(s doc.Span) (doc.Span, bool) {
	if who, ok := r.asked(s); ok {
		return who, true
	}
	return r.presentActor(s)
}

// asked is of whom a recommendation asks something in whatever verb, but not to be
// something.
func (r *reader) asked(s doc.Span) (doc.Span, bool) {
	const longest = 60
	text := s.Of(r.Text)
	for i := min(len(text), longest) - 1; i > 0; i-- {
		if text[i] != ' ' {
			continue
		}
		m := verbForm.FindStringSubmatch(text[i+1:])
		if m != nil && !noVerb[m[1]] && r.isActor(text[:i]) && (theWriter.MatchString(text[:i]) || r.eachNames(text[:i])) {
			return doc.Span{End: i}.Shift(s.Start), m[1] != "be"
		}
	}
	return doc.Span{}, false
}

// actionMark is how the minutes mark an action, "ACTION: LO to chase housing", with which a
// text begins. Initials of somebody who speaks are no mark.
func (r *reader) actionMark(text string) string {
	m := marksAction.FindStringSubmatch(text)
	if m == nil || m[1] != "" && r.people.resolve(m[1]) != nil {
		return ""
	}
	return m[0]
}

var marksAction = regexp.MustCompile(`^(?:ACTIONS?|Actions?|(AP)|A/P|Action [Pp]oints?|Agreed actions?|AGREED|TASK|Task)(?:\s(?:point\s)?\d{1,2})?\s?[:–-]\s*`)

// committed reads a sentence that does not say that it was agreed.
func (r *reader) committed(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
	if conditions.MatchString(text) || needNot.MatchString(text) || isThreat(text) || isRemark(text) || foretold.MatchString(text) {
		return commitment{}, false // what follows is no task
	}
	if m := avowal.FindString(text); m != "" && len(m) < len(text) {
		return r.committed(doc.Span{Start: s.Start + len(m), End: s.End}.Trim(r.Text))
	}
	if m := beforeAll.FindString(text); m != "" && len(m) < len(text) {
		return r.committed(doc.Span{Start: s.Start + len(m), End: s.End})
	}
	if n := r.whenFirst(text); n > 0 {
		return r.committed(doc.Span{Start: s.Start + n, End: s.End})
	}
	if noMore.MatchString(text) {
		return commitment{force: ordered}, true
	}
	if c, ok := r.request(s); ok {
		return c, true
	}
	if c, ok := r.active(s); ok {
		return c, true
	}
	if pleaseDo.MatchString(text) {
		return commitment{force: imperative}, true
	}
	if m := beDone.FindString(text); m != "" && !modal.MatchString(m) && !anyVerb.MatchString(m) {
		return commitment{force: passive}, true
	}
	return r.arrangement(s)
}

// beDone is a recommendation without its "that": "Consideration be given to play therapy".
var beDone = regexp.MustCompile(`^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,8}?\s(?:not\s)?be\s(?:\w+ly\s)?` + done + `\b`)

// modal is in a sentence that is whole.
var modal = regexp.MustCompile(`(?i)\b(?:will|should|must|shall|to|ought|needs?)\b`)

// active reads a sentence by the forms of commitments with somebody who acts.
func (r *reader) active(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
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
		if p.re == toDo && (goesTo.MatchString(text[m[3]:]) || strings.Contains(who.Of(text), ", you ") || letsAnother.MatchString(who.Of(text))) {
			continue
		}
		if p.re == mayNot && holdsAny(text, []string{" may not be ", " cannot be "}) {
			return commitment{force: ordered}, true
		}
		if r.isActor(who.Of(text)) {
			return commitment{actor: who.Shift(s.Start), force: p.force}, true
		}
		if last, ok := r.behindComma(text, who); ok && p.re == toDo {
			return commitment{actor: last.Shift(s.Start), force: p.force}, true
		}
	}
	return commitment{}, false
}

// forThem ends words about those for whom a thing is, who do not act by that.
var forThem = regexp.MustCompile(`(?i)\b(?:for|of|between|with|by|to|from|including|like|and|or)$`)

// behindComma is who stands behind the last comma before what is to be done: "First visit
// before Christmas, BH and Joan to fix it".
func (r *reader) behindComma(text string, who doc.Span) (doc.Span, bool) {
	i := strings.LastIndex(who.Of(text), ", ")
	if i < 0 || forThem.MatchString(who.Of(text)[:i]) {
		return doc.Span{}, false
	}
	last := doc.Span{Start: who.Start + i + len(", "), End: who.End}
	parts := partsOfList(last.Of(text))
	return last, len(parts) > 0 && !slices.ContainsFunc(parts, func(part string) bool { return !r.isKnown(part) })
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
	words = whoever.ReplaceAllString(words, "$1")
	if initials.MatchString(words) && r.people.resolve(words) != nil {
		return true // "IS to ring", of Imogen Sandiford
	}
	if words == "" || meetings.MatchString(words) || anyVerb.MatchString(words) || placed.MatchString(words) || r.beginsWithVerb(words) {
		return false
	}
	switch strings.ToLower(words) {
	case "i", "we", "you", "you both", "both", "nobody", "no one", "everyone", "everybody", "all":
		return true
	}
	if theWriter.MatchString(words) {
		return true
	}
	for _, m := range append(ownerPartings(words), []int{len(words), len(words)}) {
		part := strings.TrimSpace(words[:m[0]])
		if part != "" {
			return r.names(part)
		}
	}
	return r.names(words)
}

// initials are all of a name that is two or three capitals.
var initials = regexp.MustCompile(`^\p{Lu}{2,3}$`)

// allBut stands before the ones to whom a ban does not apply, or all of them: "Nobody
// but Gran", "Neither Mum".
var allBut = regexp.MustCompile(`(?i)^(?:(?:nobody|no one|only)(?: but| except| other than)?|neither|(?:none|neither|each|any|all|both|either) of)\s`)

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
	return r.endsInRole(part) || strangeName(part) || schoolName.MatchString(part) || r.isInstitution(part)
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
	if r.roleOfAgency(words) {
		return true
	}
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

// roleOfAgency reports whether a role stands behind the agency that it belongs to: "Adult
// social care OT".
func (r *reader) roleOfAgency(words []string) bool {
	for n := 1; n < min(len(words), 5); n++ {
		of, ok := roleOf(strings.Join(words[:n], " "))
		work := strings.Join(words[n:], " ")
		ro, also := roleOf(work)
		if ok && of.kind == Agency && (also && ro.kind == Professional || workShort[work]) {
			return true
		}
	}
	return false
}

// workShort are short forms for somebody's work, which alone stand for what they give
// as well: "contacted about OT".
var workShort = wordSet(`OT OTs SALT SLT physio`)

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
	for _, ending := range []string{"tion", "ment", "ure", "ity", "ance", "ence", "ency", "ing", "ness", "ship", "sion", "ts", "al"} {
		made = made || strings.HasSuffix(word, ending)
	}
	return !made
}
