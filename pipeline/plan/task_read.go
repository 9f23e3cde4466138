package plan

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// topic begins a sentence with what it is about: "School: Mr Achebe to ring".
	topic = regexp.MustCompile(`^\p{Lu}[^:.;!?"“]{1,60}(?::|\s[–-])\s`)
	// onCondition begins a sentence with when its task falls due: "If she is not back
	// by nine, ring her".
	onCondition = regexp.MustCompile(`^(?:If|When|Should|Once|As soon as)\b[^,:;]{3,120}[,:]\s(?:then\s)?`)
	// calledAtEnd is who an order turns to at its end: "Don't go out looking, Marek."
	calledAtEnd = regexp.MustCompile(`,\s(\p{Lu}[\p{L}'’-]+(?:\sand\s\p{Lu}[\p{L}'’-]+)?)[.!]?$`)
	// hasOffered tells of what the one above has taken on.
	hasOffered = regexp.MustCompile(`^Has (?:also )?(?:offered|agreed|promised|volunteered|undertaken) `)
	// doneThen is what will be done by a time, or by somebody, told in the present:
	// "the report is shared on 7 December".
	doneThen = regexp.MustCompile(`^[^.;:]{3,90}?\s(?:is|are)\s(?:then\s|also\s)?` + done + `\s`)
)

// readTasks takes the sentences of a paragraph that stands under a person or a
// time, or of an item that begins with something else: there the present tense,
// an order and a mere noun with a time say what is to be done, too.
func (r *reader) readTasks(body doc.Span, to addressed) {
	if strings.TrimSpace(body.Of(r.Text)) == "" {
		return
	}
	sentences := r.sentencesIn(body)
	for i, whole := range sentences {
		if r.setsMeeting(whole) || r.isSpeech(whole) || i > 0 && r.timesBefore(sentences[i-1], whole) {
			continue
		}
		for _, part := range r.halves(whole) {
			first := len(r.actions)
			for k, s := range r.splitJoined(part) {
				if k > 0 && len(r.actions) > first && startsSmall(s.Of(r.Text)) {
					r.addFurther(s, to)
					continue
				}
				r.readTask(s, to)
				if n := len(r.actions); k > 0 && n > first+1 && r.actions[n-1].Deadline == nil && r.opensWithTime(&r.actions[first]) {
					r.actions[n-1].Deadline = r.actions[first].Deadline
				}
			}
		}
	}
}

// addFurther adds the second task of who has the first: "and phone you".
func (r *reader) addFurther(s doc.Span, to addressed) {
	a := r.sentenceAction(s, addressed{section: to.section})
	r.leanOn(&a, &r.actions[len(r.actions)-1])
	r.actions = append(r.actions, a)
}

// halves are the parts of a sentence that semicolons part.
func (r *reader) halves(s doc.Span) []doc.Span {
	var out []doc.Span
	for start := s.Start; start < s.End; {
		end := s.End
		if i := strings.Index(r.Text[start:s.End], "; "); i >= 0 {
			end = start + i
		}
		out = append(out, doc.Span{Start: start, End: end}.Trim(r.Text))
		start = end + 2
	}
	return out
}

// readTask takes a sentence or part of one that tells a task.
func (r *reader) readTask(s doc.Span, to addressed) {
	whole, condition := s, doc.Span{}
	text := s.Of(r.Text)
	if m := onCondition.FindString(text); m != "" && !tellsConsequence(text) && !escalates.MatchString(text) {
		condition = doc.Span{Start: s.Start, End: s.Start + len(m)}.Trim(r.Text)
		s.Start += len(m)
	} else if m := topic.FindString(text); m != "" {
		rest := doc.Span{Start: s.Start + len(m), End: s.End}
		c, _ := r.commitment(rest)
		if _, named := r.headName(s); !named || !c.actor.Empty() {
			s = rest
		}
	}
	c, ok := r.commitment(s)
	actor, does := r.taskIn(s, to)
	switch {
	case condition.Empty() && ok && (r.binds(c, s, true) || c.force == promised && r.ownVoice(r.behindTime(s), to)), does:
	case !condition.Empty() && ok && !c.actor.Empty() && c.force < advised && len(r.actorOwners(c.actor)) > 0 && !r.becomesOf(c, s):
	default:
		return
	}
	if c.actor.Empty() && actor.Empty() {
		s = whole // an order without its topic or condition says less
	}
	a := r.sentenceAction(s, to)
	if a.Condition.Empty() {
		a.Condition = condition
	}
	if who := calledAtEnd.FindStringSubmatchIndex(s.Of(r.Text)); !ok && who != nil && r.names(s.Of(r.Text)[who[2]:who[3]]) {
		actor = doc.Span{Start: who[2], End: who[3]}.Shift(s.Start)
	}
	switch {
	case !ok && !actor.Empty() && r.ownVoice(r.behindTime(s), to): // "I sleep at my mum's", under a name
	case !ok && !actor.Empty():
		a.Owners = r.actorOwners(actor)
	case len(a.Owners) == 0 && does:
		a.Owners = r.youAre(s)
	}
	r.actions = append(r.actions, a)
}

// behindTime is a sentence without the time with which it begins.
func (r *reader) behindTime(s doc.Span) string {
	text := s.Of(r.Text)
	return text[r.whenFirst(text):]
}

// taskIn reports whether a sentence under a person or a time tells a task, and who
// it says does it.
func (r *reader) taskIn(s doc.Span, to addressed) (actor doc.Span, ok bool) {
	text := s.Of(r.Text)
	switch {
	case conditions.MatchString(text), isThreat(text), isRemark(text):
		return actor, false
	case isOrder(capitalised(text)):
		return actor, true
	case doneThen.MatchString(text) && to.staged && r.givesWhen(s):
		return actor, true
	case to.staged && len(to.owners) > 0 && (hasOffered.MatchString(text) || willBeDone(text)):
		return actor, true
	case tellsPast.MatchString(text), isOpinion(text):
		return actor, false
	case !to.staged:
		return actor, false
	case len(to.owners) > 0 && doesWithout(text):
		return actor, true
	}
	if actor, ok = r.presentActor(s); ok {
		return actor, true
	}
	return doc.Span{}, r.isTimed(s)
}

// capitalised is a text with its first letter as that of a sentence.
func capitalised(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// givesWhen reports whether a sentence names a day or time that is still to come,
// or who will do it.
func (r *reader) givesWhen(s doc.Span) bool {
	d := r.inSentence(s)
	return d != nil && (d.Kind == OnDay || d.Kind == Relative) || agents.MatchString(s.Of(r.Text))
}

// isTimed reports whether a sentence names a thing and its time and has no verb:
// "Home visit at 36 weeks".
func (r *reader) isTimed(s doc.Span) bool {
	text := s.Of(r.Text)
	d := r.inSentence(s)
	return d != nil && d.Span.Start > s.Start && !anyVerb.MatchString(r.Text[s.Start:d.Span.Start]) && !slices.ContainsFunc(strings.Fields(text), isModal)
}

// isModal reports whether a word makes a sentence a whole one.
func isModal(word string) bool { return word == "will" || word == "should" || word == "must" }
