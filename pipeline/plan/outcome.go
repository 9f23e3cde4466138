package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// aim is what is to be different by the actions that stand beneath it: the words
// of a heading, a line or an item.
type aim struct {
	words doc.Span
	level int  // of the heading or item, which ends it
	item  bool // of a list: it holds for the items within it
	under int  // the level of the heading over a line with a label: it holds for the parts below
}

var (
	// aimLabel stands before an outcome: "Personal outcome 1: …", "Goal – …".
	aimLabel = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:(?:personal|desired|planned|intended|agreed|safety|overall|well-?being|long[- ]term|short[- ]term|our|my|main|family)\s){0,2}` +
		`(?:outcomes?|goals?|aims?|objectives?|what (?:do )?(?:we|i) want(?: to (?:see|change|achieve|happen))?(?: for [^:–—]{2,40})?|what (?:will|needs to|has to) (?:be (?:different|better)|change)(?: for [^:–—]{2,40})?|how (?:will )?(?:we|everyone|everybody|you|i) (?:will )?know(?: (?:that )?(?:it|this|things) (?:has |have |is |are )?(?:work(?:ed|ing|s)?|chang(?:ed|ing|es)|better))?|what (?:it |this )?(?:will|would|should) (?:it |this )?look like|success (?:will look|looks) like)\s?(?:\d{1,2}|[a-z]\b)?\s?[:–—-]\s*(\p{L}.{8,})`)
	// aimNumber stands before a state of which it tells only the place: "Need 2: …",
	// "Priority 1 – …", "B. …". A worry or risk tells what is feared and not what is
	// wanted.
	aimNumber = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:(?:need|priority|area|theme|domain|part|step|point|section|task|no\.?)\s?(?:\d{1,2}|[a-z])\s?[:.)–—-]\s*|[a-h][.)]\s+)`)
	// aimWish tells what is wanted: "We want Theo to sleep in a dry bed".
	aimWish = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:so that|(?:we|i|mum|dad|everyone|everybody|the family|the children|both parents)\s(?:all\s|both\s)?wants?)\s(?:[^\s]+\s){2,}`)
	// aimDoing tells it as something that goes on: "Keeping Hamza safe at home",
	// "Getting to school on time".
	aimDoing = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:keep|mak|help|gett|stay|feel|be|sleep|grow|liv|hav)ing\s(?:.*\s)?(?:safe(?:ly|r)?|well|warm|dry|clean|happy|happier|healthy|healthier|calm|settled|ready|on time|fed|better|free of|without|enough|in school|at school|to (?:school|sleep|learn|talk|read|grow|feel)|together)\b`)
	// aimState tells it as if it were so already: "Rafferty gets to school",
	// "Nobody shouts". Who does a thing that a grown-up could be asked for is told by
	// ofChild.
	aimState   = regexp.MustCompile(`^[^\p{L}\d]*(?:\d[\d.]*\s+)?((?:[\p{L}'’&-]+,?\s){1,7}?)(?:is|are|has|have|gets?|feels?|knows?|sleeps?|lives?|grows?|enjoys?|trusts?|understands?|thrives?|belongs?|no longer)\s`)
	childState = regexp.MustCompile(`^[^\p{L}\d]*(?:\d[\d.]*\s+)?((?:[\p{L}'’&-]+,?\s){1,4}?)(?:goes|go|comes?|eats?|plays?|learns?|talks?|speaks?|stays?|does|reads?|wakes?|attends?|arrives?|sees?|hears?|can|never|always|do(?:es)? not|[a-z]{3,}s)\s`)
	allState   = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:everyone|everybody|the (?:whole )?family)\s(?:[a-z]+ly\s)?[a-z]{2,}[^s\W]s\b`)
	// asksOrOrders are words before the verb of a question, a condition or a duty:
	// what holds one is no state.
	asksOrOrders = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:what|why|how|who|when|where|which|if|there|this|it|that)\b|\b(?:will|must|shall|should|to|that|agrees?|needs?)\s`)
	// subject begins the words for whom or what a state is told of; a verb begins an
	// order: "Check the gate is shut".
	subject   = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d[\d.]*\s+)?(?:the|an?|all|both|every|each|no|nobody|everybody|everyone|our|their|his|her|my|mum|dad|home|bedtime|school|children|life|[\p{L}\d]+[^s\P{L}]s|[\p{L}\d]+['’]s?)\s`)
	childName = regexp.MustCompile(`(?i)\b(?:child(?:ren)?|baby|boys?|girls?|son|daughter|brothers?|sisters?|siblings|twins|young person)\b`)
)

// aimOf is what a title or line says is to be different; nothing where it only
// names a topic.
func (r *reader) aimOf(s doc.Span) doc.Span {
	text := s.Of(r.Text)
	if m := aimLabel.FindStringSubmatchIndex(text); m != nil {
		return doc.Span{Start: m[2], End: m[3]}.Shift(s.Start).Trim(r.Text)
	}
	if m := aimNumber.FindString(text); m != "" {
		s.Start += len(m)
		return r.aimOf(s)
	}
	if aimWish.MatchString(text) || aimDoing.MatchString(text) || r.tellsState(text) {
		return s
	}
	return doc.Span{}
}

// tellsState reports whether words say how things are and ask nobody for
// anything: "The home is warm", "Ottilie gets a rest".
func (r *reader) tellsState(text string) bool {
	if undertaken.MatchString(text) || barred.MatchString(text) || refrains(text) && !r.isSpared(text) || binding.MatchString(text) {
		return false
	}
	if m := aimState.FindStringSubmatch(text); m != nil && !asksOrOrders.MatchString(m[1]) && (subject.MatchString(m[1]) || r.eachNames(strings.TrimSpace(m[1]))) {
		return true
	}
	if allState.MatchString(text) {
		return true
	}
	m := childState.FindStringSubmatch(text)
	return m != nil && !asksOrOrders.MatchString(m[1]) && r.ofChild(m[1]) && !holdsAny(text, []string{" must ", " shall ", " has to "})
}

// isSpared reports whether a text tells what a child is no longer to go through: no duty
// of the child's, as "Rory does not go out alone" is one.
func (r *reader) isSpared(text string) bool {
	m := spared.FindStringSubmatch(text)
	return m != nil && r.ofChild(m[1])
}

// spared is what befalls somebody without their doing.
var spared = regexp.MustCompile(`^[^\p{L}\d]*(?:\d[\d.]*\s+)?((?:[\p{L}'’&-]+,?\s){1,5}?)(?:does|do)(?:\snot|n['’]t)\s(?:hear|see|witness|experience|suffer|worry|live|lie|wake|go (?:hungry|without))\b`)

// ofChild reports whether words name a child.
func (r *reader) ofChild(words string) bool {
	if childName.MatchString(words) {
		return true
	}
	for _, part := range partsOfList(words) {
		if q := r.people.resolve(part); q != nil {
			return q.Kind == Child
		}
	}
	return false
}

// passAim takes note of what a leaf says is to be different, before its actions
// are read; it reports whether the leaf says only that.
func (r *reader) passAim(i int) bool {
	l := &r.leaves[i]
	if l.section >= 0 && r.sections[l.section].Title == l.Span {
		r.endAims(func(a aim) bool { return !a.item && (a.level < l.Level || a.under > 0 && a.under < l.Level) })
		r.addAim(aim{words: r.aimOf(l.Span), level: l.Level})
		return false
	}
	const ofLine = 99 // deeper than any heading: the next line of the kind ends it
	switch {
	case l.table != nil:
	case l.Kind == doc.ListItem:
		r.endAims(func(a aim) bool { return !a.item || a.level < l.Level })
		if words, only := r.aimOfItem(i); only {
			r.addAim(aim{words: words, level: l.Level, item: true})
			return true
		}
	case aimLabel.MatchString(l.text) && (r.inPlan(l) || r.headsPlans(l)) && len(partLabel.FindAllStringIndex(l.text, 2)) < 2:
		r.endAims(func(a aim) bool { return !a.item && a.level < ofLine })
		r.addAim(aim{words: r.aimOf(l.Span), level: ofLine, under: r.sections[l.section].Level})
		return true
	case r.headsList(i):
		r.endAims(func(a aim) bool { return !a.item && a.level < ofLine })
		r.addAim(aim{words: r.aimOf(l.Span), level: ofLine})
		return !r.aimOf(l.Span).Empty()
	}
	return false
}

// headsPlans reports whether the part of a leaf, without being one for actions, holds
// one: "Saron", and within it "What Mum will do".
func (r *reader) headsPlans(l *leaf) bool {
	next := l.section + 1
	return l.section >= 0 && next < len(r.sections) && r.sections[next].Level > r.sections[l.section].Level && r.sectionInPlan(next)
}

// headsList reports whether a line without a full stop stands over a list or table
// like a heading that lacks its looks.
func (r *reader) headsList(i int) bool {
	l := &r.leaves[i]
	const longest = 120
	if l.Kind != doc.Paragraph || !r.inPlan(l) || len(l.text) > longest || strings.ContainsAny(l.text[len(l.text)-1:], ".:;,!?") || i+1 >= len(r.leaves) {
		return false
	}
	next := &r.leaves[i+1]
	if next.section != l.section || next.Kind != doc.ListItem && next.table == nil && !itemNumber.MatchString(next.text) {
		return false
	}
	_, commits := r.commitment(l.Span)
	return !commits
}

// aimOfItem reads an item of a list that says what the items within it are for, or
// only how things shall be; only is false where it asks for something itself.
func (r *reader) aimOfItem(i int) (words doc.Span, only bool) {
	l := &r.leaves[i]
	body := r.bodyOf(l)
	whole := r.sentencesIn(body)
	if len(whole) == 0 || len(whole) > 1 {
		return doc.Span{}, false
	}
	c, commits := r.commitment(whole[0])
	holds := i+1 < len(r.leaves) && r.leaves[i+1].Kind == doc.ListItem && r.leaves[i+1].Level > l.Level && r.leaves[i+1].table == nil
	if r.asksMore(whole[0]) || r.isSeenTo(whole[0]) || commits && !(holds && c.force == habitual && r.ofChild(c.actor.Of(r.Text))) {
		return doc.Span{}, false
	}
	if words := r.aimOf(body); !words.Empty() {
		return words, holds || !r.addressedAt(i).lead
	}
	if !holds || r.inSentence(whole[0]) != nil {
		return doc.Span{}, false
	}
	_, within := r.commitment(r.bodyOf(&r.leaves[i+1]))
	return doc.Span{}, within // a topic: "1. School"
}

func (r *reader) endAims(stays func(aim) bool) {
	for n := len(r.aims); n > 0 && !stays(r.aims[n-1]); n-- {
		r.aims = r.aims[:n-1]
	}
}

func (r *reader) addAim(a aim) {
	if !a.words.Empty() {
		r.aims = append(r.aims, a)
	}
}

// giveAim tells the actions from first on what they are for, where neither their
// row nor their words do.
func (r *reader) giveAim(first int) {
	if len(r.aims) == 0 {
		return
	}
	for i := first; i < len(r.actions); i++ {
		if a := &r.actions[i]; a.Outcome.Empty() {
			a.Outcome = r.aims[len(r.aims)-1].words
		}
	}
}
