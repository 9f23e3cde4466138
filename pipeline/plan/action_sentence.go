package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// addSentence takes the actions of a sentence that holds at least one.
func (r *reader) addSentence(s doc.Span, to addressed) {
	parts := r.splitJoined(s)
	for i, part := range parts {
		a := r.sentenceAction(part, to)
		if i > 0 {
			r.leanOn(&a, &r.actions[len(r.actions)-1])
		}
		r.actions = append(r.actions, a)
	}
}

// leanOn gives an action in the second part of a sentence what it shares with the
// first: "PS to write by 30 January and send ZN a copy", "DA to refer by Friday,
// and PS to check that it has been done".
func (r *reader) leanOn(a, before *Action) {
	text := a.Span.Of(r.Text)
	if len(a.Owners) == 0 && startsSmall(text) {
		a.Owners = before.Owners
	}
	if a.Deadline == nil && !alsoIf.MatchString(text) && (startsSmall(text) || refersBack.MatchString(text) || r.opensWithTime(before) && r.takesTime(a, before.Deadline)) {
		a.Deadline = before.Deadline
	}
}

// opensWithTime reports whether the sentence of an action begins with the time by which
// all in it is to be done that is done once: "By 21 August I will write it, and I will give you a copy".
func (r *reader) opensWithTime(a *Action) bool {
	if a.Deadline == nil || !ledByTime.MatchString(a.Deadline.Span.Of(r.Text)) {
		return false
	}
	_, whole, ok := r.sentencesAt(a.Span)
	return ok && whole.Trim(r.Text).Start >= a.Deadline.Span.Start-len("And ") && whole.Contains(a.Deadline.Span)
}

// sentenceAction makes an action of a sentence or an item's first one.
func (r *reader) sentenceAction(s doc.Span, to addressed) Action {
	s.Start += len(avowal.FindString(s.Of(r.Text)))
	s = s.Trim(r.Text)
	text := s.Of(r.Text)
	if then := r.thenOf(s); !then.Empty() {
		return r.actionOnTerms(s, then, to)
	}
	a := Action{Span: s, Status: Open, Owners: r.doers(s), Deadline: r.inSentence(s)}
	for _, m := range []string{itAgreed.FindString(text), r.actionMark(text)} {
		if m != "" && len(m) < len(text) {
			a.Span.Start = s.Start + len(m)
		}
	}
	if m := trailing.FindStringIndex(text); m != nil && !politely.MatchString(text[:m[0]]) && !alsoEnds.MatchString(text[:m[0]]) {
		a.Condition = doc.Span{Start: s.Start + m[0] + 1, End: s.End}.Trim(r.Text)
		if end := goesOnBehind(a.Condition.Of(r.Text)); end > 0 {
			a.Condition.End = a.Condition.Start + end // "if he comes, and tell Una": a second duty
		} else {
			a.Span.End = s.Start + m[0]
		}
		if r.timesCondition(&a) {
			a.Deadline = r.inSentence(a.Span)
		}
	}
	r.addTailOwner(&a, s, to)
	a.Owners = r.ownersOfSentence(&a, s, to)
	return a
}

// ownersOfSentence are the owners of an action: those whom its sentence names, those
// whom it speaks to or of, or those under whom it stands.
func (r *reader) ownersOfSentence(a *Action, s doc.Span, to addressed) []Owner {
	text, named := s.Of(r.Text), len(a.Owners) > 0
	if who := r.speaksInClause(s, to); len(who) > 0 {
		return who
	}
	switch {
	case named && len(to.owners) > 0 && (addresses(text) || to.lead && !r.orders(s)):
		return to.owners // "you agree that Mr Stubbs will not visit": you answer for it
	case named && len(to.owners) > 0 && helpsInBrackets(text):
		return r.withHelper(text, to.owners, a.Owners)
	case named:
		return a.Owners
	case thatThey.MatchString(text) && len(r.actions) > 0 && s.Start-r.actions[len(r.actions)-1].Span.End < nearBefore:
		return r.actions[len(r.actions)-1].Owners
	case r.ownVoice(r.behindTime(s), to):
		return to.owners
	case byMe.MatchString(r.behindTime(s)) && r.byAnother(s):
		return nil
	case byMe.MatchString(r.behindTime(s)) && !to.lead && len(r.iAm()) > 0:
		return r.iAm()
	case byMe.MatchString(r.behindTime(s)) && len(r.authorship().writers) > 0 && len(to.owners) > 0 && r.writerSpeaks(r.behindTime(s), to):
		return r.authorship().writers
	case iDo.MatchString(text) && !byMe.MatchString(text) && !speaksItself(text, to.owners):
		return r.iAm() // "I visit Ben each Friday" below Ben's name
	case byUs.MatchString(text):
		return firstOwners(r.weAre(s), r.spokenTo(s))
	}
	return firstOwners(to.owners, r.spokenTo(s))
}

// spokenTo is the reader of a letter, where a sentence speaks to them.
func (r *reader) spokenTo(s doc.Span) []Owner {
	if !addresses(s.Of(r.Text)) {
		return nil
	}
	return r.youAre(s)
}

// mayHappen begins a condition that says what may happen.
var mayHappen = regexp.MustCompile(`^(?i:if|unless|should|in case)\s(?:there|(?i:s?he|they|it|nobody|no|any|the|this|that|these|either|both)\s|\p{Lu})`)

// timesCondition reports whether the time of an action is that of its condition: "to
// be chased if there is no reply in 14 days".
func (r *reader) timesCondition(a *Action) bool {
	if a.Deadline == nil || !a.Condition.Contains(a.Deadline.Span) || !mayHappen.MatchString(a.Condition.Of(r.Text)) {
		return false
	}
	return !strings.ContainsAny(r.Text[a.Condition.Start:a.Deadline.Span.Start], ",;:–(")
}

// thatThey goes on with a recommendation about somebody: "That she rings the school."
var thatThey = regexp.MustCompile(`^(?:And\s|and\s)?[Tt]hat (?:he|she|they) [a-z]`)

// nearBefore is how far before a recommendation the one that it goes on with may end.
const nearBefore = 250

// byMe tells what the writer of a letter will do.
var byMe = regexp.MustCompile(`^(?:[^.;:]{0,40}, |From me: |(?:On )?(?:M|m)y (?:side|part): )?I(?:,\s\p{Lu}[^,.;:]{1,40},)?(?:['’](?:ll|m going to)| (?:will|shall|agreed to|am going to|promise to))\b`)

// byUs tells what those will do who wrote it.
var byUs = regexp.MustCompile(`^We(?:\s|['’](?:ll|re going to)\s)`)

// orders reports whether a sentence itself says who is to do it: "Ms Tully to hand
// in the keys".
func (r *reader) orders(s doc.Span) bool {
	c, ok := r.commitment(s)
	return ok && c.force == ordered && !c.actor.Empty() && !addresses(s.Of(r.Text))
}

// addTailOwner takes the owner who stands at the end: "ELSA to carry on (FL)". A
// person there says who it is of an agency that was named before.
func (r *reader) addTailOwner(a *Action, s doc.Span, to addressed) {
	t := r.tailOf(s.Of(r.Text))
	if t.who.Empty() || t.more && (len(to.owners) > 0 || whomItConcerns.MatchString(s.Of(r.Text))) {
		return // "Keep away (Ada – bail condition)" under what Ben will do
	}
	owners := r.ownersIn(t.who.Shift(s.Start))
	c, _ := r.commitment(s)
	if ofChildren(owners) && strings.HasSuffix(r.Text[s.Start:s.Start+t.who.Start], "for ") {
		return // "to be considered for Leo"
	}
	if len(a.Owners) == 0 || c.force >= arranged || ofChildren(a.Owners) && !ofChildren(owners) && r.endsInBracket(s) || len(owners) > len(a.Owners) && holdsAll(owners, a.Owners) {
		a.Owners = owners
		return
	}
	if kind := a.Owners[0].Kind; len(a.Owners) == 1 && (kind == Agency || kind == Group || kind == Unknown) {
		for _, o := range owners {
			if r.people.resolve(o.Name) != nil && !hasOwner(a.Owners, o) {
				a.Owners = append(a.Owners, o)
			}
		}
	}
}

// trailing is a condition at the end of a sentence.
var trailing = regexp.MustCompile(`,?\s(?:if|unless|provided that|in case)\s[^.;]{5,}[.;]?$`)

// secondDuty begins what is to be done besides, behind a condition.
var secondDuty = regexp.MustCompile(`,\s(?:and|then|and then)\s(?:will\s|must\s|shall\s|to\s|not\s)?([a-z]+)\s(?:[a-z]|\p{Lu}|\d)`)

// goesOnBehind is where a condition ends behind which a second duty stands: "if he comes,
// and inform Una"; 0 where it is the last.
func goesOnBehind(condition string) int {
	for _, m := range secondDuty.FindAllStringSubmatchIndex(condition, -1) {
		if third, ok := taskVerbs()[condition[m[2]:m[3]]]; ok && !third {
			return m[0]
		}
	}
	return 0
}

// declined answers an offer that comes to nothing.
var declined = regexp.MustCompile(`(?i)\bno need\b|\bdeclined\b|\bturned down\b|\bnot (?:needed|accepted|taken up|necessary|required)\b|\brefused\b`)

// readSentences takes the sentences of a paragraph that commit somebody. In a
// part for actions a ban or duty without a name counts too.
func (r *reader) readSentences(body doc.Span, to addressed, inPlan bool) {
	sentences := r.sentencesIn(body)
	marked := false // by "Actions:", so that the names behind it are owners
	l := r.leafAt(body.Start)
	inForce, sure := l != nil && r.inForce(l), false // and whether a time need not be named
	for i, whole := range sentences {
		text := whole.Of(r.Text)
		marked = marked || r.actionMark(text) != ""
		if strings.Contains(text, " = ") || r.asksNone(whole) {
			continue // the key to short forms, the day of a meeting, what was decided
		}
		if r.isSpeech(whole) || i > 0 && r.timesBefore(sentences[i-1], whole) {
			continue
		}
		if i+1 < len(sentences) && strings.Contains(text, "offer") && declined.MatchString(sentences[i+1].Of(r.Text)) {
			continue
		}
		sure = sure || forNow.MatchString(text) || i > 0 && itAgreed.MatchString(sentences[i-1].Of(r.Text))
		if (sure || inForce && r.saysWhen(whole) && !(noneIs.MatchString(text) && r.setAtReview(l.section))) && !r.asksOf(whole) && r.readPresent(whole, to) {
			continue
		}
		for k, s := range r.splitJoined(whole) {
			if k > 0 && r.isQuoted(s) {
				continue
			}
			c, ok := r.commitment(s)
			_, named := r.headName(s)
			if ok && r.binds(c, s, inPlan) || inPlan && willBeDone(s.Of(r.Text)) || named && (marked || inPlan && r.orderedByName(s)) || k > 0 && startsSmall(s.Of(r.Text)) && len(r.actions) > 0 && whole.Contains(r.actions[len(r.actions)-1].Span) {
				a := r.sentenceAction(s, to)
				if k > 0 && len(r.actions) > 0 {
					r.leanOn(&a, &r.actions[len(r.actions)-1])
				}
				r.actions = append(r.actions, a)
			}
		}
	}
}

// seenTo is what a service will see to, whoever does it: "Support will be offered".
var seenTo = regexp.MustCompile(`^[^.;:!?,]{2,60}?\swill\s(?:also\s|then\s)?be\s(?:offered|provided|arranged|made|referred|booked|sent|considered|completed|explored|sought|identified|commissioned|requested|submitted|put\sin\splace|set\sup|found|paid)\b`)

// willBeDone reports whether a sentence of a part for actions promises what somebody who is
// not named is to see to; what follows on a breach is none.
func willBeDone(text string) bool {
	return seenTo.MatchString(text) && !isThreat(text) && !tellsConsequence(text) && !isRemark(text)
}

// timesBefore gives the action of the sentence before a time that stands behind it
// for itself: "Lunch money to be sorted out. By Friday."; it reports whether a
// sentence is nothing else.
func (r *reader) timesBefore(before, s doc.Span) bool {
	if condition, _ := r.partCondition(s); !condition.Empty() {
		return false // "When Ben is drunk Ada locks the door."
	}
	when, ok := r.timeWholly(strings.TrimRight(s.Of(r.Text), ". "))
	when.Span, when.endless = s, endless.MatchString(s.Of(r.Text))
	if d := r.inSentence(s); !ok && d != nil && r.onlyUntil(s.Of(r.Text)) {
		when, ok = *d, true
	}
	if !ok || len(r.actions) == 0 {
		return false
	}
	switch a := &r.actions[len(r.actions)-1]; {
	case !before.Contains(a.Span):
	case a.Deadline == nil:
		a.Deadline = &when
	case a.Deadline.Kind == Recurring && a.Deadline.Day.IsZero() && r.isStretch(&when):
		a.Deadline = r.lasting(a.Deadline, &when) // "on school nights. Till Christmas."
	}
	return true
}

// readPromises takes what professionals promise in the other parts of a plan: "The
// guardian will meet with Jaylen before the hearing."
func (r *reader) readPromises(body doc.Span, to addressed) {
	for _, s := range r.sentencesIn(body) {
		c, ok := r.commitment(s)
		if !ok || c.force != promised && c.force != agreed || r.setsMeeting(s) || becomes.MatchString(s.Of(r.Text)) || r.isSpeech(s) {
			continue
		}
		a := r.sentenceAction(s, to)
		if a.Deadline != nil && len(a.Owners) > 0 && a.Owners[0].Kind == Professional {
			r.actions = append(r.actions, a)
		}
	}
}

var (
	// joined stands between two commitments in one sentence.
	joined = regexp.MustCompile(`(?:,|;)?\s(?:and|but),?\s(?:that\s)?|;\s|,\sthat\s`)
	// further begins a second task of the same person, behind the time of the
	// first: "and send ZN a copy".
	further = regexp.MustCompile(`^(?:(?:when|if|once)\s[^,]{2,40},\s)?([a-z]+)\s(?:[a-z]|\p{Lu}|\d)`)
	// notTask are words behind "and" that go on with the time.
	notTask = regexp.MustCompile(`^(?:then|next|every|each|at|by|on|in|within|weekly|daily|monthly|fortnightly|nights?|days?|evenings?|weekends?|mornings?|again|after|before|until|ongoing|will|would|is|are|was|were|to|for|from|with|the|an?|his|her|their|its|our|your|any|all|other|no|some|many|most|both|each|none|one|not|if|when|where|who|which|that|this|has|have|had|can|may|must|should|he|she|they|it|we|you|i|thereafter|as|of|so|also|later|sooner|more|less)$`)
)

// splitJoined parts a sentence in which several people are to do something, or
// somebody a second thing after the time of the first: "DA will ring and RP will
// correct her report", "PS to write by 30 January and send ZN a copy".
func (r *reader) splitJoined(s doc.Span) []doc.Span {
	text := s.Of(r.Text)
	var parts []doc.Span
	start := 0
	for _, m := range joined.FindAllStringIndex(text, -1) {
		before := doc.Span{Start: start, End: m[0]}
		rest := doc.Span{Start: m[1], End: len(text)}
		further := r.goesOn(before.Of(text), rest.Of(text))
		begins := further || r.begins(rest.Shift(s.Start))
		c, ok := r.commitment(before.Shift(s.Start))
		if !begins && !(ok && r.beginsPresent(rest.Shift(s.Start))) && r.thenOf(rest.Shift(s.Start)).Empty() {
			continue
		}
		ok = ok || byMe.MatchString(r.behindTime(before.Shift(s.Start))) // "By 21 August I will write it, and Ben must not come"
		tells := further && imperativeVerb.MatchString(before.Of(text)) && !conditions.MatchString(before.Of(text))
		if !ok && !tells || ok && c.force == advised {
			continue
		}
		parts = append(parts, before.Shift(s.Start))
		start = m[1]
	}
	return append(parts, doc.Span{Start: start, End: len(text)}.Shift(s.Start))
}

// imperativeVerb begins an item that tells its reader what to do.
var imperativeVerb = regexp.MustCompile(`^\p{Lu}[a-z]+\s(?:[a-z]|\p{Lu})`)

// begins reports whether the rest of a sentence commits somebody who is named in
// it.
func (r *reader) begins(rest doc.Span) bool {
	c, ok := r.commitment(rest)
	return ok && !c.actor.Empty() && c.force < advised
}

// goesOn reports whether a second task follows the time of the first.
func (r *reader) goesOn(before, rest string) bool {
	m := further.FindStringSubmatch(rest)
	if m == nil || notTask.MatchString(m[1]) {
		return false
	}
	before = before[max(0, len(before)-mostTail):]
	if days := r.calendar.days(before); len(days) > 0 {
		last := days[len(days)-1]
		_, led := leadOf(before, last.span)
		return led && last.span.End == len(before)
	}
	_, at := r.firstPhrase(before)
	return !at.Empty() && at.End == len(before)
}

// becomes is what happens to people without their doing.
var becomes = regexp.MustCompile(`\s(?:will|is to|are to)\s(?:also\s|then\s)?(?:stay|live|remain|be|have|turn|need|move|get|receive|start|go (?:home|to (?:live|nursery|school))|return|continue to (?:live|be|have))\b`)

// takers are those who take on a duty by signing that they will.
var takers = wordSet(`I We`)

// signed reports whether a sentence stands in an agreement, or in the list of one that
// comes with a letter.
func (r *reader) signed(s doc.Span) bool {
	if r.kind != Letter {
		return r.kind == WrittenAgreement || r.kind == SafetyPlan
	}
	l := r.leafAt(s.Start)
	return l != nil && l.Kind == doc.ListItem
}

// becomesOf reports whether a sentence says what becomes of people of whom nothing
// is known.
func (r *reader) becomesOf(c commitment, s doc.Span) bool {
	actor := c.actor.Of(r.Text)
	if takers[actor] && r.signed(s) {
		return false // who signs it takes on how they will be: "I will live at my mother's"
	}
	q := r.people.resolve(actor)
	return actor != "" && (q == nil && !isRole(actor) || q != nil && q.Kind == Child) && becomes.MatchString(s.Of(r.Text))
}

// binds reports whether a commitment counts where it stands.
func (r *reader) binds(c commitment, s doc.Span, inPlan bool) bool {
	kind := r.kind
	switch c.force {
	case agreed:
		return true
	case ordered:
		return !r.becomesOf(c, s) || r.isDone(c, s) && (inPlan || r.commits())
	case promised:
		if r.isDone(c, s) && len(r.agentsIn(s)) > 0 && (inPlan || r.commits()) {
			return true // "Leo will be collected by his grandmother"
		}
		if q := r.people.resolve(c.actor.Of(r.Text)); q != nil && q.Kind == Child && !inPlan {
			return false // what becomes of a child is no task of the child's
		}
		if r.becomesOf(c, s) {
			return false
		}
		return inPlan || kind != ConferenceReport && kind != Assessment
	case imperative:
		return inPlan || kind == Letter || kind == LetterBeforeProceedings || kind == WrittenAgreement || kind == SafetyPlan
	case passive:
		return inPlan || r.minutes()
	case arranged:
		return inPlan || r.commits()
	}
	return inPlan
}
