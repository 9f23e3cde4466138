package plan

import (
	"cmp"
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// namesSelf is somebody who speaks for themselves and gives their name: "I (Oonagh) come".
	namesSelf = regexp.MustCompile(`^I(?:,\s|\s\()(\p{Lu}[^(),;.]{1,40}?)[,)]`)
	// saysI and saysWe begin what people say in a clause that they do.
	saysI  = regexp.MustCompile(`^(?:[^.;:]{0,40}, )?I(?:\s|['’]|,\s)`)
	saysWe = regexp.MustCompile(`^(?:[^.;:]{0,40}, )?[Ww]e(?:\s|['’])`)
)

// speaksInClause is who says "I" or "we" in a clause, none where it says neither: whoever
// names themselves there or in a clause before under the same heading, or those under whom
// it stands. What only a worker does under somebody of the family is said by who wrote it.
func (r *reader) speaksInClause(s doc.Span, to addressed) []Owner {
	text := r.behindTime(s)
	switch {
	case !to.clause:
		return nil
	case saysI.MatchString(text):
		if r.bandOfFamily(to) && ofWork.MatchString(text) && !IsBan(text) && len(r.authorship().writers) > 0 {
			return r.authorship().writers
		}
		if who := r.selfNamed(s, to); len(who) > 0 {
			return who
		}
		if len(to.owners) == 1 {
			return to.owners
		}
	case saysWe.MatchString(text) && (len(to.owners) > 1 || len(to.owners) == 1 && (to.owners[0].Kind == Agency || to.owners[0].Kind == Group)):
		return to.owners
	}
	return nil
}

// bandOfFamily reports whether somebody of the family stands over a clause.
func (r *reader) bandOfFamily(to addressed) bool {
	return len(to.owners) > 0 && !ofWorkers(to.owners)
}

// selfNamed is who gives their name behind "I" in a clause or, under the name of a service,
// in the last one before it.
func (r *reader) selfNamed(s doc.Span, to addressed) []Owner {
	for _, l := range slices.Backward(r.clausesUpTo(s, to.section)) {
		if r.bandOfFamily(to) && !l.Span.Contains(s) {
			break
		}
		body := r.bodyOf(&l)
		m := namesSelf.FindStringSubmatchIndex(body.Of(r.Text))
		if m == nil {
			continue
		}
		if at := (doc.Span{Start: m[2], End: m[3]}.Shift(body.Start)); r.people.resolve(at.Of(r.Text)) != nil {
			return r.ownersIn(at)
		}
	}
	return nil
}

// clausesUpTo are the blocks of a section up to the one that holds a place, as far back as
// they are clauses of one table.
func (r *reader) clausesUpTo(s doc.Span, section int) []leaf {
	end, _ := slices.BinarySearchFunc(r.leaves, s.Start, func(l leaf, at int) int { return cmp.Compare(l.Span.Start, at+1) })
	start := end
	for start > 0 && r.leaves[start-1].clauses != nil && r.leaves[start-1].section == section {
		start--
	}
	return r.leaves[start:end]
}

// ownDuty reports whether a later sentence of a clause tells in the present what its
// speakers do: "I send Tom a text by nine on each night that I work".
func (r *reader) ownDuty(s doc.Span, to addressed) bool {
	text := s.Of(r.Text)
	if !to.clause || isOpinion(text) || isRemark(text) || !saysI.MatchString(text) && !saysWe.MatchString(text) && !addresses(text) {
		return false
	}
	_, ok := r.presentActor(s)
	return ok
}

// thenDo is where in a sentence with a condition may begin what follows on it.
var thenDo = regexp.MustCompile(`,\s(?:then\s)?|\s(?:I|we|you)\s`)

// readOnCondition takes the action of a later sentence of a clause that says first on what
// it hangs: "If I have worked late I ring Ada and she comes". What an authority does then is
// a consequence and no task.
func (r *reader) readOnCondition(s doc.Span, to addressed) bool {
	text := s.Of(r.Text)
	if !to.clause && !to.numbered || !conditions.MatchString(text) {
		return false
	}
	for _, m := range thenDo.FindAllStringIndex(text, -1) {
		rest := doc.Span{Start: m[0] + 1, End: len(text)}.Trim(text).Shift(s.Start)
		if text[m[0]] == ',' {
			rest.Start = s.Start + m[1]
		}
		if !r.doesThen(rest) {
			continue
		}
		if halves := r.halves(rest); len(halves) > 1 && !slices.ContainsFunc(halves[1:], r.doesThen) {
			rest = halves[0] // "; that is allowed"
		}
		a := r.sentenceAction(rest, to)
		if ofWorkers(a.Owners) && (tellsConsequence(text) || escalates.MatchString(text)) {
			return false
		}
		a.Condition = doc.Span{Start: s.Start, End: s.Start + m[0]}
		r.actions = append(r.actions, a)
		return true
	}
	return false
}

// doesThen reports whether what stands behind a condition tells who is to do what, or
// orders it.
func (r *reader) doesThen(rest doc.Span) bool {
	text := rest.Of(r.Text)
	if c, ok := r.commitment(rest); ok && c.force < advised && !c.actor.Empty() || isOrder(capitalised(text)) {
		return true
	}
	_, ok := r.presentActor(rest)
	return ok
}
