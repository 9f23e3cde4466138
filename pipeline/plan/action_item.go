package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tellsPast begins an item that reports and asks for nothing.
var tellsPast = regexp.MustCompile(`(?i)^(?:[\p{L}'’.-]+\s){1,4}(?:was(?:n['’]t)?\b|were|used to|ha(?:s|ve) asked (?:you|us|me) (?:for|about|if|whether)|has been|have been|had|has not|have not|said|says|told|feels?|felt|reported|attended|did|does|is\b|are\b|thinks?|likes?|read out|wrote|writes|drew|wants|wanted)`)

// takesOn is in the words before a verb where they make a duty of what it tells:
// "Kelly agrees that Dean does not stay", "Nobody who has been drinking is to".
var takesOn = regexp.MustCompile(`(?i)\b(?:agree[sd]?|accepts?|undertakes?|promise[sd]?|whoever|nobody|no one|neither|anyone)\b`)

// barred is how somebody is bound or kept from something: "The core group is to
// meet", "Dean is not allowed in the house".
var barred = regexp.MustCompile(`\b(?:is|are) (?:(?:not |never )?to|not (?:allowed|permitted|welcome)|barred|banned|prohibited|forbidden)\b`)

// wasTold is how somebody was given a duty: "Dean was asked to leave the house".
var wasTold = regexp.MustCompile(`\b(?:was|were|been) (?:also |again |then )?(?:told|reminded|warned|advised|asked|informed|instructed|directed|ordered)\s(?:(?:not )?to|that\s[^.;]{3,60}?\b(?:must|shall|(?:has|have|is|are|was|were) (?:not )?to))\b`)

// doesNot is what somebody does not do.
var doesNot = regexp.MustCompile(`\b(?:does|do)(?:\snot|n['’]t)\s([a-z]+)`)

// notDone are verbs of which "does not" tells how somebody is.
var notDone = wordSet(`think feel want know understand accept agree believe see like have need seem appear wish consider support recommend mind remember recognise recognize admit engage work cope always`)

// refrains reports whether a sentence tells in the present what somebody is to leave:
// "Dean does not drink when Leo is there".
func refrains(text string) bool {
	m := doesNot.FindStringSubmatch(text)
	return m != nil && !notDone[m[1]]
}

// permits begins an item that allows something.
var permits = regexp.MustCompile(`^(?:[\p{L}'’.-]+\s){1,4}?(?:can|may)\s[a-z]`)

// limits are words that make of what is allowed a rule, or tie it to something: what
// somebody may do only so is what they must not do otherwise.
var limits = regexp.MustCompile(`(?i)^(?:no|neither|none|not)\b|;|\b(?:only|not|never|no|must|will|to be|unless|provided|as long as|if|until|but|except|supervised|without|there|present|in the room|later|longer|more than|up to)\b`)

// seesTo begins an order about how something is: "Check the gate is shut", "That a
// referral is made".
var seesTo = regexp.MustCompile(`(?i)^(?:please\s)?(?:check|ensure|make sure|see (?:that|to it)|confirm|find out|tell|ask|let|keep|remind|show|help|that (?:an?|the|all|any|both|each|no))\b`)

// meetingHeld is an item that only says when a meeting or review is: "Review
// Conference to be held by 20 June", "Apologies to the chair".
var meetingHeld = regexp.MustCompile(`(?i)^(?:the |a )?(?:(?:next|first|second|initial|review|child protection|further|and)\s)*(?:core groups?|conferences?|RCPC|ICPC|reviews?|review meetings?|core group meetings?)\s(?:(?:is |are )?to be|will be|to|will)\s(?:held|convened|reconvened|arranged|meet|take place|on|at)\b|^(?:(?:next|review)\s)?(?:core group|conference|RCPC)(?:\smeeting)?\s(?:(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?\d{1,2}\s|within\s|every\s|in\s(?:\w+\s)?(?:\d|week|month|January|February|March|April|May|June|July|August|September|October|November|December))|^apologies\b|^(?:we['’]ll|(?:we|everyone|the group|the family and workers)\s(?:will|are to|to))\s(?:all\s)?(?:meet again|(?:meet to )?(?:look at|review|go through|talk about)\s(?:this|the|our)\s(?:\w+\s)?(?:plan|agreement))\b|^(?:the |this )?(?:safety |written )?(?:plan|agreement)\s(?:will|is to|to)\sbe\s(?:reviewed|looked at)\b`)

// decided is what a conference decides about children, which nobody has to do: "that
// Sam remains subject to a child protection plan".
var decided = regexp.MustCompile(`(?i)^[^.;'’]{0,60}?\b(?:subject (?:of|to)|remains? on|(?:removed|come|comes|taken) (?:off|from)|placed on|made the subject of)\s(?:(?:a|an|the|their|child)\s){0,2}(?:(?:child(?:ren)?['’]?s? (?:protection|in need)|CP|CIN|care and support(?: protection)?)\s(?:plans?|register)|CPP|CPR|CINP)\b`)

// background begins an item that says first how things are with its reader: "You work
// nights at the depot."
var background = regexp.MustCompile(`^You (?:both )?(?:work|live|sleep|share|own|rent)\b`)

// readItem takes the actions of a list item: its first sentence is one, and a
// later one that says for itself who will do what. The others say by whom, by
// when, how far and why.
func (r *reader) readItem(body doc.Span, to addressed) {
	sentences := r.numberless(r.sentencesIn(body))
	if len(sentences) == 0 || r.asksNone(sentences[0].Span) || strings.Count(body.Of(r.Text), " = ") > 1 {
		return
	}
	if len(sentences) > 1 && (background.MatchString(sentences[0].Of(r.Text)) || r.leadsTo(sentences[0].Of(r.Text), sentences[1].Span)) {
		sentences = sentences[1:]
	}
	if r.tellsOnly(sentences[0].Span, to) {
		r.readTasks(doc.Span{Start: sentences[0].End, End: body.End}, to)
		return
	}
	first := len(r.actions)
	for i, s := range sentences {
		if i > 0 && r.readOnCondition(s.Span, to) {
			continue
		}
		if i > 0 && len(r.actions) > first && !s.numbered && !r.standsAlone(s.Span, &r.actions[len(r.actions)-1], to) {
			if !r.anotherDoes(s.Span, &r.actions[len(r.actions)-1]) || !r.readPresent(s.Span, to) {
				r.addDetail(&r.actions[len(r.actions)-1], s.Span)
				if isOrder(s.Of(r.Text)) {
					r.actions[len(r.actions)-1].Span.End = s.End // "Send it back."
				}
			}
			continue
		}
		r.addSentence(s.Span, to)
	}
}

// leadsTo reports whether an item says first how far its task is, or asks what it is about:
// "CAMHS? Una to ring them".
func (r *reader) leadsTo(first string, second doc.Span) bool {
	return (saysStatus(first) || strings.HasSuffix(first, "?")) && r.asksFor(second)
}

// asksNone reports whether an item only says when a meeting is, or when all of the others
// are due, or what was decided about children, or waits to be filled in: not where it says who sees to it, or goes on with a duty.
func (r *reader) asksNone(s doc.Span) bool {
	return r.setsMeeting(s) || unfilled.MatchString(s.Of(r.Text)) || setsForAll.MatchString(s.Of(r.Text)) || decided.MatchString(s.Of(r.Text)) && !r.asksMore(s)
}

// unfilled is a line of the form that waits to be filled in, and asks nobody for anything.
var unfilled = regexp.MustCompile(`(?i)^\W*(?:timescales?|dates?|names?|details?) (?:required|to be (?:added|inserted|completed))\W*$`)

// setsMeeting reports whether a sentence says when a meeting or review is, and no more.
func (r *reader) setsMeeting(s doc.Span) bool {
	return meetingHeld.MatchString(s.Of(r.Text)) && len(r.agentsIn(s)) == 0 && !r.asksMore(s)
}

// asksMore reports whether a later clause of a sentence says who is to do what:
// "Leo remains subject to a plan and Mum must work with it".
func (r *reader) asksMore(s doc.Span) bool {
	text := s.Of(r.Text)
	for _, m := range append(joined.FindAllStringIndex(text, -1), topic.FindAllStringIndex(text, 1)...) {
		if r.begins(doc.Span{Start: m[1], End: len(text)}.Shift(s.Start)) {
			return true
		}
	}
	return false
}

// tellsOnly reports whether an item begins with a sentence that asks nobody for
// anything.
func (r *reader) tellsOnly(s doc.Span, to addressed) bool {
	text := s.Of(r.Text)
	switch {
	case isRemark(text):
		return true
	case to.lead:
		return false
	case r.isSpeech(s):
		return true
	case allows(text), r.isHistory(s):
		return true
	case reports(text), isOpinion(text):
		_, ok := r.commitment(s)
		return !ok && !r.asksMore(s) && !r.isSeenTo(s)
	}
	return false
}

// isSeenTo reports whether a sentence tells in the present what somebody sees to:
// "Home conditions are checked by the worker every week".
func (r *reader) isSeenTo(s doc.Span) bool {
	return doneThen.MatchString(s.Of(r.Text)) && len(r.agentsIn(s)) > 0
}

// reports reports whether a sentence begins with how things are or were, and neither
// undertakes nor forbids anything.
func reports(text string) bool {
	m := tellsPast.FindString(text)
	return m != "" && !takesOn.MatchString(m) && !wasTold.MatchString(text) && !refrains(text) && !barred.MatchString(text) && !seesTo.MatchString(text)
}

// allows reports whether a sentence only says what somebody may do.
func allows(text string) bool {
	return permits.MatchString(text) && !limits.MatchString(text)
}

// itemSentence is a sentence of an item; numbered where a number of its own
// stands before it.
type itemSentence struct {
	doc.Span
	numbered bool
}

// loneNumber is a number of an item that was taken for a sentence.
var loneNumber = regexp.MustCompile(`^\d{1,2}[.)]$`)

// numberless are sentences without the numbers of items that run on in the text:
// "8. ELSA to carry on. 9. A session to be explored." A number without a mark is one
// of the sentence's own: "4 weeks."
func (r *reader) numberless(sentences []doc.Span) []itemSentence {
	var out []itemSentence
	numbered := false
	for i, s := range sentences {
		text := s.Of(r.Text)
		if loneNumber.MatchString(text) && i > 0 {
			numbered = true
			continue
		}
		if m := itemNumber.FindString(text); m != "" && i > 0 && strings.ContainsAny(m, ".)") {
			s.Start += len(m)
			numbered = true
		}
		out = append(out, itemSentence{s, numbered})
		numbered = false
	}
	return out
}

var (
	// futureOf tells a sentence about what will be: "A timetable will follow".
	futureOf = regexp.MustCompile(`^(?:An?|The|Your|Our)\s[^.,;]{3,60}?\swill\s`)
	// refersBack tells a sentence about the action before it.
	refersBack = regexp.MustCompile(`\b(?:it|this|that|these|those|them|so)\b`)
)

// standsAlone reports whether a later sentence of an item is an action of its
// own: it commits somebody, and the one before it has another owner or it is in
// full words.
func (r *reader) standsAlone(s doc.Span, before *Action, to addressed) bool {
	text := s.Of(r.Text)
	if detail.MatchString(text) {
		return false
	}
	if r.ownDuty(s, to) || r.endsInBracket(s) && len(before.Owners) > 0 || ownOrder(text) {
		return true
	}
	if _, named := r.headName(s); named {
		return !forWhom.MatchString(text)
	}
	c, ok := r.commitment(s)
	switch {
	case !ok:
		return len(to.owners) > 0 && futureOf.MatchString(text) && !r.startsWithName(s)
	case c.force == imperative:
		return true
	case c.force == advised, c.force > imperative:
		return false
	case c.force == ordered && !c.actor.Empty() && (len(before.Owners) > 0 || r.isKnown(c.actor.Of(r.Text))) && !refersBack.MatchString(text):
		return true
	case len(before.Owners) == 0:
		return false
	}
	for _, o := range r.actorOwners(c.actor) {
		if !hasOwner(before.Owners, o) {
			return true
		}
	}
	return false
}

// addDetail reads owners, deadline, status and condition from a sentence that
// says more of an action.
func (r *reader) addDetail(a *Action, s doc.Span) {
	text := s.Of(r.Text)
	if saysHowFar.MatchString(text) && !r.startsWithName(s) {
		if status, ok := statusOf(text); ok && a.Status == Open {
			a.Status = status
		}
		a.StatusText = s
		return
	}
	if conditions.MatchString(text) {
		a.Condition = s
		return
	}
	a.counted = a.counted || counts.MatchString(text)
	if len(a.Owners) == 0 || r.startsWithName(s) {
		if owners := r.detailOwners(s); len(owners) > 0 {
			a.Owners = owners
		}
	}
	if d := r.inSentence(s); d != nil && !strings.HasPrefix(text, "This used") && !reportsSpeech.MatchString(text) && (a.Deadline == nil || r.startsWithName(s)) {
		a.Deadline = d
	}
}

// reportsSpeech is a detail of what somebody said, of which the times are none of the
// action's.
var reportsSpeech = regexp.MustCompile(`^(?:[\p{L}'’.-]+\s){1,4}(?:said|says|told|asked|feels?|felt|thinks?|thought|wants?|wanted)\b`)

// saysHowFar tells a sentence about how far an action is.
var saysHowFar = regexp.MustCompile(`(?i)^\s*(?:[✓✔☑]|(?:not |partly |part |nearly )?(?:yet )?(?:done|completed?|achieved|finished|started)\b|overdue|outstanding|in progress|ongoing since|booked)|\b(?:this|it|which) (?:was|is|has|have) (?:now )?(?:been |not been |not )?(?:done|completed?|made|finished|overdue|started|sent)\b`)

// startsWithName reports whether a detail begins with whom it concerns: "Lorcan
// Bright, by end of January 2025."
func (r *reader) startsWithName(s doc.Span) bool {
	before, _, ok := strings.Cut(s.Of(r.Text), ",")
	return ok && len(before) < 50 && r.names(before)
}

// forWhom is how a detail says whom an action concerns.
var forWhom = regexp.MustCompile(`^(?:This is for|For|By|Responsible:|Who:|Lead:)\s([^.,;]{2,60}?)(?:\sand (?:starts?|begins?)\b|[.,;]|$)`)

// detailOwners is whom a detail names: at its beginning, or as the one it is
// for.
func (r *reader) detailOwners(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if owners := r.bracketOwners(s); len(owners) > 0 {
		return owners
	}
	if m := forWhom.FindStringSubmatchIndex(text); m != nil {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	if c, ok := r.commitment(s); ok && !c.actor.Empty() {
		return r.actorOwners(c.actor)
	}
	before, _, _ := strings.Cut(strings.TrimRight(text, ". "), ",")
	if len(before) < 50 && r.names(before) {
		return r.ownersIn(doc.Span{Start: s.Start, End: s.Start + len(before)})
	}
	return nil
}
