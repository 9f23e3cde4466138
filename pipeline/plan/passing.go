package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// clauseEnd stands between the clauses of a sentence.
	clauseEnd = regexp.MustCompile(`;\s(?:and\s|but\s|so\s)?|(?:,|\s[–-])?\s(?:and|but|so)(?:\sthat)?\s|\s[–-]\s|\s(?:said|told [\p{L} ]{2,30}?\sthat|confirmed|added|mentioned|agreed|explained)\s(?:that\s)?|\s(?:reminded|warned|advised|informed|clear(?: to [\p{L} ]{2,30}?)?)\sthat\s`)
	// saidSo ends the words before what somebody said that they would do.
	saidSo = regexp.MustCompile(`\s(?:that|said|confirmed|added|mentioned|agreed|explained)\s$`)
	// toldThat ends the words about the one who was told to do what follows.
	toldThat = regexp.MustCompile(`^\p{Lu}\S*(?:\s\p{Lu}\S*)?\s(?:was|were|has been|have been)\s(?:\w+\s)?(?:told|reminded|warned|advised|informed)\sthat\s$`)
	// goingOn is a clause that leaves out who will do what it says: "and will bring
	// it when she comes".
	goingOn = regexp.MustCompile(`^(?:will|must|is to|are to|is going to|are going to|has (?:also )?(?:agreed|undertaken|offered|promised) to)\s(?:also\s|then\s|still\s)?([a-z]+)\s`)
	// pronounDoes is a clause by somebody who was named before: "he'd speak to the
	// kitchen", "She is going to ring".
	pronounDoes = regexp.MustCompile(`^(?i:(?:s?he|they)(?:['’]ll|['’]d|['’](?:s|re) going to|\swill|\swould|\s(?:is|are) going to|\s(?:is|are|has|have) to|\s(?:is|are) not to|\smust))\s(?:also\s|then\s|now\s|still\s|both\s|always\s)?([a-z]+)\s`)
	wouldBe     = regexp.MustCompile(`^(?i:s?he|they)(?:['’]d|\swould)\s`)
	// wouldHave is of what did not happen, or had happened before: "he'd have gone",
	// "she'd gone".
	wouldHave = regexp.MustCompile(`^(?i:s?he|they)(?:['’]d|\swould)\s(?:(?:not\s)?have\s(?:been|[a-z]+ed|gone|done|had)\b|(?:been|gone|done|had|said|told|made|seen|given|taken|[a-z]+ed)\b)`)
	// pastHere tells that a clause is of what was done since.
	pastHere = regexp.MustCompile(`^(?:[^w]|w[^h])*?\b(?:has|have|had) (?:not |now |already )?been\b|\b(?:was|were)\b`)
	// usual tells a habit or a guess, which is no promise.
	usual = regexp.MustCompile(`(?i)\b(?:often|usually|generally|normally|sometimes|always|never|probably|likely|perhaps|happily|would like|hopes?|hoping|wants?|wanted|wishes|if only)\b`)
	// doubted begins the words of somebody who thinks or wants; what is said in them
	// is no promise: "Mum feels that the school must do more".
	doubted = regexp.MustCompile(`(?i)\b(?:feels?|felt|thinks?|thought|believes?|believed|considers?|considered|worr(?:y|ies|ied)|fears?|feared|hopes?|hoped|wish(?:es|ed)?|wants?|wanted|asked (?:that|for|if|whether)|whether|complain(?:s|ed)|accused|alleged|denie[sd]|threaten(?:s|ed)|would like|wonder(?:s|ed)|understands?|expects?|suggest(?:s|ed))\b`)
)

// passing is what somebody takes on in a sentence that is about something else.
type passing struct {
	span   doc.Span
	owners []Owner
}

// inPassing finds what is taken on in the clauses of a sentence that begins with
// something else: "The dentist is done, and Joyce is going to ring the helpline on
// Monday". Only what has a time, or what a worker promises, counts.
func (r *reader) inPassing(whole, block doc.Span, inPlan bool) []passing {
	text := whole.Of(r.Text)
	if m := onCondition.FindString(text); m != "" && r.minutes() && !escalates.MatchString(text) && !tellsConsequence(text) {
		return r.onTerms(whole, whole.Start+len(m))
	}
	if conditions.MatchString(text) || isRemark(text) {
		return nil
	}
	var all []passing
	for _, clause := range r.clauses(whole) {
		if n := len(all); n > 0 && all[n-1].span.End >= clause.End || r.isHopeOrHabit(clause, whole) || r.isQuoted(clause) {
			continue
		}
		if p, ok := r.takenOn(clause, whole, block, inPlan); ok {
			all = append(all, p)
		}
	}
	return all
}

// clauses are the clauses of a sentence; each goes on up to the next that says for
// itself who will do what.
func (r *reader) clauses(whole doc.Span) []doc.Span {
	text := whole.Of(r.Text)
	starts := append([][]int{{0, 0}}, clauseEnd.FindAllStringIndex(text, -1)...)
	starts = slices.DeleteFunc(starts, func(m []int) bool { return nobodyBut.MatchString(text[:m[1]]) })
	out := make([]doc.Span, len(starts))
	end := len(text)
	for k := len(starts) - 1; k >= 0; k-- {
		out[k] = doc.Span{Start: starts[k][1], End: end}.Shift(whole.Start)
		if at := starts[k][1]; r.beginsClause(text[at:], whole.Start+at) {
			end = starts[k][0]
		}
	}
	return out
}

// isHopeOrHabit reports whether a clause tells what somebody thinks or wants, what
// is usual, or what was done since: nothing of it is taken on.
func (r *reader) isHopeOrHabit(clause, whole doc.Span) bool {
	text := clause.Of(r.Text)
	if doubted.MatchString(afterTurn(r.Text[whole.Start:clause.Start])) && !toBeDone.MatchString(text) {
		return true
	}
	return usual.MatchString(atAnyTime.ReplaceAllString(text, "")) || pastHere.MatchString(firstPart(text))
}

// atAnyTime is what is asked for each time or for no time: no habit.
var atAnyTime = regexp.MustCompile(`\b(?:must|shall|(?:is|are) to)\s(?:always|never)\b`)

// nobodyBut ends with those to whom a ban does not apply, and with no clause.
var nobodyBut = regexp.MustCompile(`(?i)\b(?:nobody|no one|nothing|nowhere|none|anyone|anybody|all)\sbut\s$`)

// turn begins what is said for itself, whatever was thought before it: "she thinks it
// was wrong but she will give another".
var turn = regexp.MustCompile(`;\s|,?\s(?:but|so)(?:\sthat)?\s|,\sand\s`)

// afterTurn is what stands behind the last turn of a text.
func afterTurn(text string) string {
	if m := lastMatch(turn, text); m != nil {
		return text[m[1]:]
	}
	return text
}

// onTerms is what a worker will do, or somebody is to do, on a condition by which
// there is a time: "If it has not come by Monday, Olu is going to ring".
func (r *reader) onTerms(whole doc.Span, from int) []passing {
	rest := doc.Span{Start: from, End: whole.End}
	c, ok := r.commitment(rest)
	owners := r.ownersOf(c, rest)
	if !ok || len(owners) == 0 || c.force != ordered && (c.force != promised || owners[0].Kind != Professional || r.inSentence(whole) == nil) || becomesSoon(rest.Of(r.Text), c.actor.Len()) {
		return nil
	}
	return []passing{{whole, owners}}
}

// openQuestion is of what nobody has decided: "whether this ought to be explored".
var openQuestion = regexp.MustCompile(`(?i)^(?:whether|if|how|what)\b|\bought$`)

// isToBe tells what is to be done from what somebody asks for.
var isToBe = regexp.MustCompile(`\s(?:is|are) (?:not )?to be\s`)

// firstPart is a clause up to its first comma.
func firstPart(text string) string {
	first, _, _ := strings.Cut(text, ",")
	return first
}

// beginsClause reports whether a clause says for itself who will do what.
func (r *reader) beginsClause(text string, at int) bool {
	return goingOn.MatchString(text) || pronounDoes.MatchString(text) || r.begins(doc.Span{Start: at, End: at + len(text)})
}

// takenOn reads a clause as something that somebody takes on.
func (r *reader) takenOn(clause, whole, block doc.Span, inPlan bool) (passing, bool) {
	text, later := clause.Of(r.Text), clause.Start > whole.Start
	switch {
	case later && banned.MatchString(text) && (r.commits() || r.kind.plans()):
		return passing{clause, r.byWhom(text, clause, block)}, true
	case later && (r.minutes() && isToDo(text) || inPlan && mustBeDone.MatchString(text)):
		return passing{clause, r.agentsIn(clause)}, true
	case r.begins(clause):
		return r.takenOnBy(clause, later, r.inSentence(clause) != nil)
	}
	return r.takenOnBefore(clause, whole, block, inPlan)
}

// isToDo reports whether a clause of minutes says what is to be done.
func isToDo(text string) bool {
	m := toBeDone.FindStringSubmatch(text)
	return m != nil && isToBe.MatchString(text) && !anyVerb.MatchString(m[1]) && !openQuestion.MatchString(m[1])
}

// takenOnBefore reads a clause that leaves who will do it to the words before.
func (r *reader) takenOnBefore(clause, whole, block doc.Span, inPlan bool) (passing, bool) {
	text, before := clause.Of(r.Text), r.Text[whole.Start:clause.Start]
	told := saidSo.MatchString(before)
	m := goingOn.FindStringSubmatch(text)
	if m == nil || before == "" {
		m = pronounDoes.FindStringSubmatch(text)
		if m == nil || wouldBe.MatchString(text) && !told {
			return passing{}, false // "He'd like to": a wish, unless it is what somebody said that they would do
		}
	}
	mustBe := isToBeSo.MatchString(text)
	if wouldHave.MatchString(text) || !mustBe && !goesAbout.MatchString(text) && (m[1] == "be" || becomesSoon(" "+text, len("they"))) {
		return passing{}, false
	}
	owners, bound := r.subjectBefore(clause, block), binding.MatchString(text)
	if bound && told && !toldThat.MatchString(before) {
		owners = nil // "the worker said he must not come": not the one who says so
	}
	if len(owners) == 1 && (owners[0].Kind == Parent || owners[0].Kind == Family) && theyAct.MatchString(text) {
		owners = nil // of two, or more, only one is told; a school may be "they"
	}
	counts := r.inSentence(clause) != nil || bound && r.minutes() && !strings.Contains(text, " has to ") || r.spokenByWorker(whole) ||
		before == "" && (r.minutes() && isTask(m[1]) && ofWorkers(owners) || inPlan && (mustBe || isAsked(text)))
	return passing{clause, owners}, counts && !ofChildren(owners)
}

// theyAct begins what more than one do.
var theyAct = regexp.MustCompile(`^(?i:they)\b`)

// orderedTo begins what a plan asks of somebody named before: "She must take Sam to school",
// "He is not to drink". What she has to do may be told of how things are.
var orderedTo = regexp.MustCompile(`^(?i:s?he|they)\s(?:must|(?:is|are) (?:not )?to)\s`)

// takenToBe is what a writer takes to be so: "They must find it hard".
var takenToBe = regexp.MustCompile(`\smust\s(?:\w+\s)?(?:be|find\s(?:it|this|that|things|life)|feel|know|think|wonder|wish|want|love|like|miss|hate|fear|worry|hope|suffer|remember|mean|seem|look\s(?:like|to|as)|have\s(?:\w+ly\s)?(?:been|\w+ed|\w+en|\w*wn|had|known|felt|thought|seen|gone|left|lost|heard|said|told|made|got))\b`)

// isToBeSo is how or where somebody is to be: "She must be home by 9pm".
var isToBeSo = regexp.MustCompile(`^(?i:s?he|they)\s(?:must|(?:is|are) to)\s(?:(?:always|both|also|still|then|now)\s)?be\s(?:home|back|there|present|available|ready|up|sober|clean|free\s(?:of|from)|drug|alcohol|on\stime|open|honest|respectful|contactable|reachable|in\s(?:by|when|for|before)|at\s(?:home|the|all|every|each|any|\p{Lu}))`)

// isAsked reports whether a plan asks something of the one whom a pronoun means.
func isAsked(text string) bool {
	return orderedTo.MatchString(text) && !takenToBe.MatchString(text)
}

// isTask reports whether a verb is one with which plans say what somebody is to do.
func isTask(verb string) bool {
	third, ok := taskVerbs()[verb]
	return ok && !third
}

// takenOnBy reads a clause that names who will do what; later where another stands
// before it.
func (r *reader) takenOnBy(clause doc.Span, later, timed bool) (passing, bool) {
	c, _ := r.commitment(clause)
	owners := r.ownersOf(c, clause)
	p := passing{clause, owners}
	if becomesSoon(clause.Of(r.Text), c.actor.Len()) || ofChildren(owners) && !banned.MatchString(r.Text[min(c.actor.End+1, clause.End):clause.End]) {
		return p, false
	}
	worker := len(owners) > 0 && owners[0].Kind == Professional
	switch c.force {
	case promised:
		return p, worker || timed
	case agreed:
		return p, worker && r.commits()
	case ordered:
		return p, timed || later && r.commits()
	}
	return p, timed
}

// banned is a clause by which something is not to be, whoever would do it.
var banned = regexp.MustCompile(`^(?:(?:is|are) not to|must not|must never|shall not)\s[a-z]`)

// byWhom is who is to leave what a ban names: the one it is about, unless they are
// not to be the object of it.
func (r *reader) byWhom(text string, clause, block doc.Span) []Owner {
	if strings.Contains(text, " be ") {
		return r.agentsIn(clause)
	}
	return r.subjectBefore(clause, block)
}

// spokenByWorker reports whether a sentence is headed by the worker who speaks in it:
// "Dawn: the skip? – will find out what it costs".
func (r *reader) spokenByWorker(s doc.Span) bool {
	who, ok := r.headName(s)
	owners := r.ownersIn(who)
	return ok && len(owners) == 1 && owners[0].Kind == Professional
}

// ofChildren reports whether owners are children, of whom "will" tells what
// becomes of them.
func ofChildren(owners []Owner) bool { return len(owners) > 0 && owners[0].Kind == Child }

// goesAbout goes on with what somebody will do: "will be speaking to her".
var goesAbout = regexp.MustCompile(`^\S+\s(?:\S+\s)?be\s(?:speaking|ringing|asking|writing|seeing|sending|taking|talking|visiting|calling|meeting|bringing|making|contacting|chasing|looking into)\b`)

// becomesSoon reports whether what becomes of people stands right behind who they
// are.
func becomesSoon(text string, actor int) bool {
	m := becomes.FindStringIndex(text)
	return m != nil && m[0] <= actor+1
}

// subjectBefore is who the nearest sentence up to a clause begins with: the one
// whom "she" means there.
func (r *reader) subjectBefore(clause, block doc.Span) []Owner {
	sentences := r.sentencesIn(doc.Span{Start: block.Start, End: clause.End})
	for i := len(sentences) - 1; i >= 0; i-- {
		if who, ok := r.subjectOf(sentences[i]); ok && who.Start < clause.Start {
			return r.ownersIn(who)
		}
	}
	return nil
}

// subjectOf is the person or role with which a sentence begins.
func (r *reader) subjectOf(s doc.Span) (doc.Span, bool) {
	if who, ok := r.headName(s); ok {
		return who, true
	}
	text := s.Of(r.Text)
	const most = 4 // words
	ends := []int{}
	for i := 0; i < len(text) && len(ends) < most; i++ {
		if text[i] == ' ' {
			ends = append(ends, i)
		}
	}
	for k := len(ends) - 1; k >= 0; k-- {
		words := strings.TrimRight(text[:ends[k]], ",")
		if _, known := r.ownerOf(doc.Span{End: len(words)}.Shift(s.Start)); known {
			return doc.Span{End: len(words)}.Shift(s.Start), true
		}
	}
	return doc.Span{}, false
}

// readPassing takes what is taken on in passing in a block.
func (r *reader) readPassing(body doc.Span, to addressed, inPlan bool) {
	sentences := r.sentencesIn(body)
	for i, whole := range sentences {
		if owners := r.markedFor(whole); i > 0 && len(owners) > 0 {
			r.giveMark(sentences[i-1], whole, owners, to)
			continue
		}
		if r.isSpeech(whole) || r.setsMeeting(whole) || r.holdsAction(whole) {
			continue
		}
		for _, p := range r.inPassing(whole, body, inPlan) {
			a := r.sentenceAction(p.span, to)
			if text := p.span.Of(r.Text); len(p.owners) > 0 || !byMe.MatchString(text) && !byUs.MatchString(text) {
				a.Owners = firstOwners(p.owners, r.writerIn(p.span))
			}
			r.actions = append(r.actions, a)
		}
	}
}

// actionFor ends a passage of minutes with whose action it is: "Action OB."
var actionFor = regexp.MustCompile(`^\W?(?i:actions?)(?:\s(?:for|by|on))?\s?[:–-]?\s([^.:;()]{2,40}?)\W{0,2}$`)

// markedFor is whose action the sentence before is, where this one says no more.
func (r *reader) markedFor(s doc.Span) []Owner {
	m := actionFor.FindStringSubmatchIndex(s.Of(r.Text))
	if m == nil || !r.minutes() || !r.nameAll(s.Of(r.Text)[m[2]:m[3]]) {
		return nil
	}
	return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
}

// giveMark makes the sentence before a mark the action of whom it names.
func (r *reader) giveMark(s, mark doc.Span, owners []Owner, to addressed) {
	r.actions = slices.DeleteFunc(r.actions, func(a Action) bool { return !a.Span.Intersect(s.Cover(mark)).Empty() })
	a := r.sentenceAction(s, to)
	a.Owners = owners
	r.actions = append(r.actions, a)
}

// holdsAction reports whether an action was read from a sentence already.
func (r *reader) holdsAction(s doc.Span) bool {
	return slices.ContainsFunc(r.actions, func(a Action) bool {
		return !a.Span.Intersect(s).Empty() || s.Contains(a.Condition) && !a.Condition.Empty()
	})
}
