package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// alsoIf goes on with what is to be done on a condition: "and if there is no answer by
// Friday her manager will ring".
var alsoIf = regexp.MustCompile(`^(?:if|when|once|should)\s\S+\s\S+\s`)

// alsoEnds ends the first part of a sentence whose second has a condition: what stands
// there hangs on nothing.
var alsoEnds = regexp.MustCompile(`\b(?:and|but)$`)

// thenOf is who will do what on a condition with which the second part of a sentence begins;
// empty where it begins with none, or what follows is what an authority does by force.
func (r *reader) thenOf(s doc.Span) doc.Span {
	text := s.Of(r.Text)
	if !alsoIf.MatchString(text) || escalates.MatchString(text) || ofForce.MatchString(text) || isThreat(text) || orElse.MatchString(text) {
		return doc.Span{}
	}
	at := len(alsoIf.FindString(text))
	for i := at; i < len(text); i++ {
		rest := text[i:]
		if text[i-1] != ' ' || !startsCapital(rest) && !opensClause.MatchString(rest) {
			continue
		}
		then := doc.Span{Start: s.Start + i, End: s.End}
		if c, ok := r.commitment(then); ok && !c.actor.Empty() && c.force < advised && !r.becomesOf(c, then) {
			return then
		}
	}
	return doc.Span{}
}

// actionOnTerms is an action with the condition that stands before it in its sentence.
func (r *reader) actionOnTerms(s, then doc.Span, to addressed) Action {
	a := r.sentenceAction(then, to)
	a.Condition = doc.Span{Start: s.Start, End: then.Start}.Trim(r.Text)
	if a.Deadline == nil {
		a.Deadline = r.inSentence(s)
	}
	return a
}
