package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// part is what one sentence or clause of a unit asks for, with the sentences that go on
// with it.
type part struct {
	doc.Span
	unit   int     // which it belongs to
	owners []Owner // whom its own words name
	goesOn bool    // it leaves out who does it, who is the one before
	hangs  bool    // it is what follows on the one before, and on its condition
}

// partsOf parts the units of a cell where a sentence or a clause says for itself who is
// to do something: "Biji holds the card from today. Dad pays the electric." What says
// how, or on what condition, stays with what it belongs to.
func (r *reader) partsOf(units []doc.Span) []part {
	var all []part
	for i, u := range units {
		first := len(all)
		for _, s := range r.sentencesIn(u) {
			if n := len(all); n > first {
				who, begins := r.beginsPart(s, all[n-1])
				if !begins {
					all[n-1].End = s.End
					continue
				}
				hangs := hangsOn.MatchString(all[n-1].Of(r.Text)) && byPronoun.MatchString(s.Of(r.Text))
				all = append(all, r.clauseParts(s, i, who)...)
				all[n].hangs = hangs
				continue
			}
			all = append(all, r.clauseParts(s, i, r.doersHere(s))...)
		}
		if len(all) > first {
			all[first].Start = min(all[first].Start, u.Start)
			all[len(all)-1].End = max(all[len(all)-1].End, u.End)
		}
	}
	return all
}

// byPronoun begins a sentence about somebody named before: the groups are the pronoun and
// what they do.
var byPronoun = regexp.MustCompile(`^(He|She|They)\s(?:then\s|also\s|only\s)?([a-z]+)\s`)

// thatDay is a time that hangs on what the sentence before tells.
var thatDay = regexp.MustCompile(`(?i)\b(?:(?:that|the same|the next|next) (?:day|night|evening|morning)|straight away|at once|within the hour)\b`)

// beginsPart reports whether a sentence behind a part is one of its own, and whom it
// names. A sentence about somebody by a pronoun counts where it has its own time.
func (r *reader) beginsPart(s doc.Span, before part) (who []Owner, ok bool) {
	text := s.Of(r.Text)
	if bans, ok := forbidsAll(text); ok && bans {
		return nil, true
	}
	if who, _ = r.whoThen(s); len(who) > 0 {
		return who, true
	}
	if saysHowFar.MatchString(text) || saysStatus(text) || isRemark(text) || isThreat(text) || r.onlyTells(s) || r.onlyTells(before.Span) {
		return nil, false
	}
	if m := byPronoun.FindStringSubmatch(text); m != nil {
		if d := r.inSentence(s); (d == nil || !d.says()) && !thatDay.MatchString(text) || !doesIt(m[2], m[1] != "They") {
			return nil, false
		}
		return r.pronounOf(m[1], s, before)
	}
	if detail.MatchString(text) || forWhom.MatchString(text) {
		return nil, false
	}
	who = r.doersHere(s)
	if !slices.ContainsFunc(who, func(o Owner) bool { return o.Kind != Unknown }) && r.isOwnDuty(s) && !butFor.MatchString(before.Of(r.Text)) {
		return nil, true
	}
	if len(who) == 0 || ofChildren(who) {
		return nil, false
	}
	c, commits := r.commitment(s)
	if commits && (c.force == advised || c.force > imperative && c.force != habitual) {
		return nil, false
	}
	return who, !commits || c.force == ordered && !refersBack.MatchString(text) || !holdsAll(before.owners, who)
}

// pronounOf is whom a pronoun means that begins a sentence: those who do what the part
// before it tells or, where those are several, the one named last there. Nobody is meant
// whom the sentence itself names, nor a man by "she".
func (r *reader) pronounOf(pronoun string, s doc.Span, before part) ([]Owner, bool) {
	words := s.Of(r.Text)
	who := slices.DeleteFunc(slices.Clone(before.owners), func(o Owner) bool {
		return strings.Contains(words, o.Name) || pronoun == "She" && o.Role == "father" || pronoun == "He" && o.Role == "mother"
	})
	switch {
	case ofChildren(before.owners):
		return nil, false
	case pronoun == "They":
		return who, len(who) > 1
	case len(before.owners) > 1:
		return r.namedLast(before), true
	}
	return who, len(who) == 1
}

// namedLast is who of those named in a part stands last and is none of those who do it.
func (r *reader) namedLast(p part) []Owner {
	all := nameWords.FindAllStringIndex(p.Of(r.Text), -1)
	for _, m := range slices.Backward(all) {
		at := doc.Span{Start: m[0], End: m[1]}.Shift(p.Start)
		if q := r.people.resolve(at.Of(r.Text)); q != nil && q.Kind != Child && !hasOwner(p.owners, Owner{Name: q.Name}) {
			return r.ownersIn(at)
		}
	}
	return nil
}

// nameWords are words with a capital that follow each other.
var nameWords = regexp.MustCompile(`\p{Lu}[\p{L}'’-]*\p{L}(?:\s\p{Lu}[\p{L}'’-]*\p{L})*`)

// asItStands are verbs that tell how somebody is, and nothing that is to be done; and
// other words that end like a verb.
var asItStands = wordSet(`is was has does likes loves hates wants needs feels thinks says knows believes hopes seems appears remains enjoys struggles suffers lives works understands finds worries becomes looks means owns thanks always sometimes perhaps misses nights days mornings evenings weekends afternoons`)

// doesIt reports whether a word behind somebody is a verb for what they do.
func doesIt(verb string, one bool) bool {
	third, known := taskVerbs()[verb]
	if known {
		return third == one
	}
	return one && strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ss") && !asItStands[verb]
}

// doersHere are those whom a sentence of a cell for actions names as the ones who do
// what it says, also in the present tense: "Shinty: Mr MacInnes picks him up".
func (r *reader) doersHere(s doc.Span) []Owner {
	s.Start = r.mainClause(s)
	s.Start += r.whenFirst(s.Of(r.Text))
	text := s.Of(r.Text)
	if m := topic.FindString(text); m != "" {
		rest := doc.Span{Start: s.Start + len(m), End: s.End}
		if who, ok := r.actsNow(rest); ok {
			return r.actorOwners(who)
		}
		if c, ok := r.commitment(rest); ok && !c.actor.Empty() {
			return r.ownersOf(c, rest)
		}
	}
	if c, ok := r.commitment(s); ok && !c.actor.Empty() {
		return r.ownersOf(c, s)
	}
	if who, ok := r.actsNow(s); ok {
		return r.actorOwners(who)
	}
	if who, ok := r.headName(s); ok {
		return r.ownersIn(who)
	}
	if r.isSeenTo(s) {
		return r.agentsIn(s)
	}
	return nil
}

// actsNow finds who does, or leaves, what a sentence tells in the present tense.
func (r *reader) actsNow(s doc.Span) (doc.Span, bool) {
	text := s.Of(r.Text)
	if m := doesNot.FindStringIndex(text); m != nil && refrains(text) && r.isActor(text[:m[0]]) {
		return doc.Span{End: m[0]}.Trim(text).Shift(s.Start), true
	}
	if isOpinion(text) || tellsPast.MatchString(text) {
		return doc.Span{}, false
	}
	if who, ok := r.presentActor(s); ok && r.eachNames(orBetween.ReplaceAllString(who.Of(r.Text), ", ")) {
		return who, true
	}
	who, ok := r.asked(s)
	if !ok || !r.eachPerson(who.Of(r.Text)) {
		return doc.Span{}, false
	}
	verb, _, _ := strings.Cut(strings.TrimSpace(r.Text[who.End:s.End]), " ")
	d := r.inSentence(s)
	return who, d != nil && d.says() && doesIt(verb, true)
}

// orBetween stands between two of whom one acts: "Ada or Ben rings".
var orBetween = regexp.MustCompile(`\sor\s`)

// mainClause is where the clause begins that says what is to be done in a sentence
// that begins with a condition: "If the meter is low Mum texts Una". It is the
// beginning of the sentence where there is none.
func (r *reader) mainClause(s doc.Span) int {
	text := s.Of(r.Text)
	if !hangsOn.MatchString(text) || len(text) > mostClauses {
		return s.Start
	}
	if m := onCondition.FindString(text); m != "" {
		return s.Start + len(m)
	}
	if who, main := r.whoThen(s); len(who) > 0 {
		return main
	}
	const least = 4 // words of a condition: "If it is late"
	all := nameWords.FindAllStringIndex(text, -1)
	for _, m := range slices.Backward(all) {
		rest := doc.Span{Start: s.Start + m[0], End: s.End}
		if endsInNumber.MatchString(text[:m[0]]) && monthOf(text[m[0]:m[1]]+"   ") != 0 {
			continue // "by 26 November her manager will ring"
		}
		if len(strings.Fields(text[:m[0]])) < least || andBefore.MatchString(text[:m[0]]) {
			continue
		}
		if who, ok := r.presentActor(rest); ok && r.eachNames(orBetween.ReplaceAllString(who.Of(r.Text), ", ")) || r.begins(rest) {
			return rest.Start
		}
	}
	return s.Start
}

// endsInNumber ends in the number of a day.
var endsInNumber = regexp.MustCompile(`\d(?:st|nd|rd|th)?\s$`)

// andBefore ends what goes on with a list of people.
var andBefore = regexp.MustCompile(`(?:,|\b(?:and|or|with|that|who|which|when|if))\s$`)

// mostClauses is how long a sentence may be that is parted, in bytes.
const mostClauses = 600

// sameOne begins a clause that leaves out who does what it says: "and gives her cash".
var sameOne = regexp.MustCompile(`^(?:then\s|also\s)?([a-z]+)\s`)

// clauseParts parts a sentence whose clauses say for themselves who does what, or where
// each has its time: "Ben rings on Sundays and comes over on 6 March".
func (r *reader) clauseParts(s doc.Span, unit int, who []Owner) []part {
	text := s.Of(r.Text)
	all := []part{{Span: s, unit: unit, owners: who}}
	if hangsOn.MatchString(text) || len(who) == 0 || len(text) > mostClauses {
		return all
	}
	for _, m := range joined.FindAllStringIndex(text, -1) {
		last := &all[len(all)-1]
		before := doc.Span{Start: last.Start, End: s.Start + m[0]}
		rest := doc.Span{Start: s.Start + m[1], End: s.End}
		if before.End <= before.Start || len(r.doersHere(before)) == 0 && !last.goesOn {
			continue // "Mum and Dad"
		}
		if alsoToThem.MatchString(rest.Of(r.Text)) {
			continue // "Ben sends her and Una his rota"
		}
		next := part{Span: rest, unit: unit}
		if next.owners = r.doersHere(rest); len(next.owners) == 0 || ofChildren(next.owners) || detail.MatchString(rest.Of(r.Text)) {
			if !r.sameOneActs(before, rest) {
				continue
			}
			next.owners, next.goesOn = last.owners, true
		}
		last.Span = before
		all = append(all, next)
	}
	return all
}

// alsoToThem begins with somebody to whom something is given, and no verb.
var alsoToThem = regexp.MustCompile(`^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*\s(?:his|her|their|its|my|our|your|the|an?|some|any|this|that|these|those)\s`)

// sameOneActs reports whether a clause goes on with what the same person does at another
// time than before.
func (r *reader) sameOneActs(before, rest doc.Span) bool {
	m := sameOne.FindStringSubmatch(rest.Of(r.Text))
	if m == nil || !taskVerbs()[m[1]] {
		return false
	}
	d, next := r.inSentence(before), r.inSentence(rest)
	return d != nil && d.says() && next != nil && next.says()
}
