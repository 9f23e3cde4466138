package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Plans in plain words tell in the present tense what is to be done: "Until the conference
// Ben stays at his brother's", "Una rings on Fridays". So they tell how things are, too:
// only a part for actions, or words such as "until the conference", make a duty of it.

var (
	// forNow opens a sentence about what holds for some time from now on.
	forNow = regexp.MustCompile(`^(?:Until|Till|From (?:today|tonight|tomorrow|now|then|this)|(?:For|In) the (?:time being|meantime)|Meanwhile|For now|While (?:the|we|this|these|our)|As long as (?:the|this|we)|Between now and)\b`)
	// interim heads a part about that.
	interim = regexp.MustCompile(`(?i)\b(?:interim|in the meantime|meanwhile|for now|from now on|(?:until|till|before) (?:the|our|we|then|this)\b|while (?:we|the|this)\b|(?:(?:safety|contact|current|present|living|family|working|these|our|the|temporary|weekend|handover|care) )arrangements?\b|(?:things are|it is|contact is) arranged|^(?:\d[\d.]*\s)?(?:(?:agreed|key|our|the|conference|meeting)\s)?decisions(?: made| taken| of the \w+| agreed)?\W*$|in place (?:now|at (?:the moment|present)|until|for))`)
	// heldBefore is in one about what was.
	heldBefore = regexp.MustCompile(`(?i)\b(?:was|were|had|previous|past|history|earlier|last|before (?:the )?(?:referral|incident))\b`)
	// asItIs tells how things are, and of no duty.
	asItIs = regexp.MustCompile(`(?i)\b(?:often|usually|generally|normally|sometimes|probably|already|currently|at the moment|at present|still|regularly|mostly|mainly|tends? to|seems?|appears?|enjoys?|likes?|loves?|so far|because|since|when(?:ever)? (?:he|she|they) (?:is|are|feels?|gets?)|as (?:he|she|they)|recent(?:ly)?|has been|have been|was|were|has never|have never)\b|^(?:He|She|They|This|It|That|There)\b`)
	// standsFor is what somebody thinks or says, and what a meeting does.
	standsFor = regexp.MustCompile(`\sagrees?[.]?$|\s(?:finds?|thinks?|considers?|believes?)\s[^.;]{2,40}?\s(?:to be|is|are|as)\s|\s(?:offers?|runs?|provides?)\s(?:an?|one-to-one|support|advice|counselling|help|groups?|courses?|sessions)\b|\s(?:accepts?|agrees?|confirms?|explains?|reports?|records?|considers?|notes?|asks?|hold|holds|sees?|finds?)\s(?:that|how|why|what|if|whether|(?:her|him|them)self|(?:no|some|any) (?:concerns?|worries))\b|^(?:We|Everyone|Everybody|The (?:core group|group|conference|meeting)|Core group|Professionals)\s(?:all\s)?(?:meets?|comes?|reviews?|agrees?|notes?|considers?|continues?)\b`)
	// harms tells what somebody does that nobody would ask for. It is the verb of who acts: "Ada
	// rings Una if Ben drinks" is a task.
	harms = regexp.MustCompile(`(?i)^(?:[\p{L}'’.-]+\s){1,3}?(?:hits?|shouts?|sells?|(?:uses?|takes?) (?:drugs|cocaine|heroin|cannabis)|drinks?|smokes?|locks? \S+ (?:in|out)|gets? (?:hurt|angry|drunk|worse|upset)|goes? badly|argues?|fights?|screams?|threatens?|leaves? \S+ alone)\b`)
	// keepsFrom is what somebody does not do.
	keepsFrom = regexp.MustCompile(`^(?:does|do)(?:\s(?:not|never)|n['’]t)\s(?:ever\s|also\s)?([a-z]+)\b`)
	// goesThrough tells where and how what people arrange takes place.
	goesThrough = regexp.MustCompile(`^(?i:(?:all|any|the|their|his|her|our|these|every)\s)?(?i:handovers?|changes?|contact|visits?|family time|messages?|calls?|phone calls?|letters?|time with [^.;:,]{2,40}|supervision|(?:school|nursery) runs?|drop-?offs?|pick-?ups?|collections?|overnights?|sleepovers?)\b[^.;:!?()]{0,60}?\s(?:happens?|takes? place|goes?|go|stays?|continues?|(?:is|are) (?:at|in|only|through|by|supervised|on|always|never|to be)|remains?)\b`)
	// noneIs is a ban told in the present: "No alcohol is drunk".
	noneIs = regexp.MustCompile(`^(?:No|Nothing)\s[^.;:!?]{2,50}?\s(?:is|are|gets?|comes?|goes)\s`)
)

// nearVerb is how far from its beginning a sentence tells how its verb is meant, in bytes.
const nearVerb = 60

// inForce reports whether the present tense tells a duty at a leaf: in a part for actions,
// or one about what holds until then.
func (r *reader) inForce(l *leaf) bool {
	if l.section < 0 {
		return false
	}
	if r.sectionInPlan(l.section) {
		return true
	}
	title := r.sections[l.section].Title.Of(r.Text)
	return interim.MatchString(title) && !heldBefore.MatchString(title) || r.setAtReview(l.section)
}

// lookedAgain is in the title of a part of a plan about a meeting that looked at it again.
var lookedAgain = regexp.MustCompile(`(?i)\blook(?:ing|ed)?[\s-](?:back|again)\b|^(?:(?:first|second|third|next|last|our|\d(?:st|nd|rd|th)?)\s)*(?:review|catch[\s-]?up|check[\s-]?in|TAF|team around the (?:child|family))(?:\smeeting)?\b`)

// setAtReview reports whether a section of a plan is about the day on which it was looked at
// again: what is told there of who does what is new.
func (r *reader) setAtReview(section int) bool {
	tells := func(title string) bool { return lookedAgain.MatchString(title) && len(r.calendar.days(title)) > 0 }
	s := &r.sections[section]
	return r.kind.plans() && (s.Kind == "" || s.Kind == OtherSection) && (tells(r.Quote(s.Title)) || r.above(section, tells))
}

// fromNowIn is a paragraph of a report from the sentence on that tells what holds until then.
func (r *reader) fromNowIn(body doc.Span) doc.Span {
	for _, s := range r.sentencesIn(body) {
		if forNow.MatchString(s.Of(r.Text)) {
			return doc.Span{Start: s.Start, End: body.End}
		}
	}
	return doc.Span{}
}

// saysWhen reports whether a sentence in the present tense names a time or condition, or forbids:
// without that it may tell how somebody is, "Ben sells drugs".
func (r *reader) saysWhen(s doc.Span) bool {
	text := s.Of(r.Text)
	d := r.inSentence(s)
	return d != nil && d.says() || onTheDay.MatchString(text) || goesThrough.MatchString(text) || noneIs.MatchString(text) || refrains(text)
}

// asksOf reports whether a sentence asks something of somebody in other forms.
func (r *reader) asksOf(s doc.Span) bool {
	_, ok := r.commitment(s)
	return ok
}

// presentTask finds who does what a sentence tells in the present, where that is a task;
// the actor is empty where nobody is named.
func (r *reader) presentTask(s doc.Span) (actor doc.Span, ok bool) {
	s = r.behindOpening(s)
	text := s.Of(r.Text)
	near := text[:min(len(text), nearVerb)]
	switch {
	case isThreat(text), isRemark(text), isOpinion(text), asItIs.MatchString(near), standsFor.MatchString(text), harms.MatchString(text), doubted.MatchString(near), r.isSpeech(s):
		return actor, false
	case goesThrough.MatchString(text), noneIs.MatchString(text):
		return actor, true
	case doneThen.MatchString(text) && !conditions.MatchString(text):
		return actor, agents.MatchString(text) && r.isAhead(r.inSentence(s))
	case tellsPast.MatchString(text) && !refrains(text):
		return actor, false
	}
	if actor, ok = r.presentActor(s); !ok || !r.isOneOfUs(actor) {
		return actor, false
	}
	return actor, !r.isOnlyChild(actor) || keepsFrom.MatchString(strings.TrimLeft(r.Text[actor.End:s.End], " "))
}

// behindOpening is a sentence without the time with which it begins: "Until the conference
// Ben stays at his brother's".
func (r *reader) behindOpening(s doc.Span) doc.Span {
	text := s.Of(r.Text)
	if n := r.whenFirst(text); n > 0 || !forNow.MatchString(text) {
		s.Start += n
		return s
	}
	for i := 1; i < min(len(text), nearVerb); i++ {
		if rest := text[i:]; text[i-1] == ' ' && (startsCapital(rest) || opensClause.MatchString(rest)) {
			rest := doc.Span{Start: s.Start + i, End: s.End}
			if _, ok := r.presentActor(rest); ok || goesThrough.MatchString(rest.Of(r.Text)) {
				return rest
			}
		}
	}
	return s
}

// opensClause begins a clause with somebody or something.
var opensClause = regexp.MustCompile(`^(?:both|the|any|all|every|each|no|nobody|we|you|his|her|their|our|your)\s`)

// isOneOfUs reports whether who does a thing is somebody whom the document knows: what
// services of the town do is told of them, and asked of nobody.
func (r *reader) isOneOfUs(actor doc.Span) bool {
	return !slices.ContainsFunc(r.actorOwners(actor), func(o Owner) bool {
		_, role := roleOf(o.Name)
		return unnamed.MatchString(o.Name) || r.people.resolve(o.Name) == nil && !role && o.Kind != Group
	})
}

// unnamed begins with whose worker somebody is, which the document need not know.
var unnamed = regexp.MustCompile(`^(?:Its|Their|An?|Some|Other|Many|Most)\s`)

// isAhead reports whether a time is a day that is still to come.
func (r *reader) isAhead(d *Deadline) bool {
	return d != nil && (d.Kind == OnDay || d.Kind == Relative) && !d.Day.IsZero() && !r.isPast(d)
}

// isOnlyChild reports whether words name a child and nobody else: what a child does is told,
// and asked of nobody.
func (r *reader) isOnlyChild(actor doc.Span) bool {
	owners := r.actorOwners(actor)
	return len(owners) > 0 && ofChildren(owners)
}

// readPresent takes the tasks of a sentence that tells them in the present tense; it
// reports whether it holds any.
func (r *reader) readPresent(whole doc.Span, to addressed) bool {
	text := whole.Of(r.Text)
	condition, rest := r.partCondition(whole)
	if !condition.Empty() && (escalates.MatchString(text) || tellsConsequence(text) && !r.ofFamily(rest)) {
		return false
	}
	first := len(r.actions)
	for i, part := range r.splitPresent(rest) {
		actor, ok := r.presentTask(part)
		if !ok && i == 0 {
			return false
		}
		a := r.sentenceAction(part, to)
		if who := r.actorOwners(actor); len(who) > 0 {
			a.Owners = who
		}
		if a.Condition.Empty() {
			a.Condition = condition
		}
		if i > 0 {
			r.leanOn(&a, &r.actions[len(r.actions)-1])
		}
		r.actions = append(r.actions, a)
	}
	return len(r.actions) > first
}

// partCondition parts a sentence that begins with a condition from what follows then: "If
// Ben comes, Ada rings 999", "When Ben is on nights Nan comes round".
func (r *reader) partCondition(whole doc.Span) (condition, rest doc.Span) {
	text := whole.Of(r.Text)
	at := len(onCondition.FindString(text))
	if at == 0 && onTheDay.MatchString(text) {
		for i := min(len(text), longItem) - 1; i > 0; i-- {
			if text[i-1] != ' ' || !startsCapital(text[i:]) {
				continue
			}
			if actor, ok := r.presentActor(doc.Span{Start: whole.Start + i, End: whole.End}); ok && len(r.actorOwners(actor)) > 0 {
				at = i
				break
			}
		}
	}
	if at == 0 || !onTheDay.MatchString(text) {
		return doc.Span{}, whole
	}
	condition = doc.Span{Start: whole.Start, End: whole.Start + at}
	condition.End -= len(condition.Of(r.Text)) - len(strings.TrimRight(condition.Of(r.Text), " ,:"))
	return condition, doc.Span{Start: whole.Start + at, End: whole.End}
}

// onTheDay begins a sentence with what must be first.
var onTheDay = regexp.MustCompile(`^(?:If|When(?:ever)?|Should|Once|As soon as|Any time|Each time|Every time)\s`)

// ofFamily reports whether somebody of the family does what a clause tells.
func (r *reader) ofFamily(s doc.Span) bool {
	actor, ok := r.presentActor(s)
	for _, o := range r.actorOwners(actor) {
		ok = ok && (o.Kind == Parent || o.Kind == Family)
	}
	return ok
}

// anotherDoes reports whether a sentence tells in the present what one does who is not the
// owner of the action before it: "Ada goes to the clinic on Friday. Una drives her there."
func (r *reader) anotherDoes(s doc.Span, before *Action) bool {
	_, rest := r.partCondition(s)
	actor, ok := r.presentTask(rest)
	owners := r.actorOwners(actor)
	return ok && len(owners) > 0 && !hasOwner(before.Owners, owners[0])
}

// beginsPresent reports whether the rest of a sentence that asks something of somebody goes
// on with what another does, or the same: "; he rings Una the same day".
func (r *reader) beginsPresent(rest doc.Span) bool {
	if text := rest.Of(r.Text); heDoes.MatchString(text) {
		_, verb, _ := strings.Cut(text, " ")
		verb, _, _ = strings.Cut(verb, " ")
		third, known := taskVerbs()[verb]
		return known && third != strings.HasPrefix(strings.ToLower(text), "they ")
	}
	actor, ok := r.presentTask(rest)
	return ok && len(r.actorOwners(actor)) > 0
}

// heDoes begins a clause about somebody who was named before.
var heDoes = regexp.MustCompile(`^(?i:he|she|they)\s[a-z]+\s`)

// splitPresent parts a sentence in which another one does a second thing: "Ben goes to the
// group, and Una tells me when he has not been".
func (r *reader) splitPresent(s doc.Span) []doc.Span {
	text := s.Of(r.Text)
	var parts []doc.Span
	start := 0
	for _, m := range joined.FindAllStringIndex(text, -1) {
		rest := doc.Span{Start: m[1], End: len(text)}.Shift(s.Start)
		actor, ok := r.presentTask(rest)
		if !ok && !r.begins(rest) || ok && !actor.Empty() && len(r.actorOwners(actor)) == 0 {
			continue
		}
		parts = append(parts, doc.Span{Start: start, End: m[0]}.Shift(s.Start))
		start = m[1]
	}
	return append(parts, doc.Span{Start: start, End: len(text)}.Shift(s.Start))
}
