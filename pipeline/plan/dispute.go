package plan

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Dispute is where the document itself says that somebody disagrees.
type Dispute struct {
	By   string
	Says doc.Span
	// Statement is what they disagree with; empty where it is not in the
	// document.
	Statement doc.Span
}

// disputeIn reads a sentence as one in which somebody disagrees; false where it
// is none.
func (t *teller) disputeIn(a *account, found *statements) (Dispute, bool) {
	if a.by == nil || a.goesOn || !t.disagrees(a, found) {
		return Dispute{}, false
	}
	return Dispute{By: a.by.name(t.reader), Says: a.span, Statement: t.disputed(a, found)}, true
}

// disagrees reports whether who speaks says so, or gives another account right
// behind a statement against the family.
func (t *teller) disagrees(a *account, found *statements) bool {
	related := a.by.family()
	if a.saying == "disputes" {
		return related || t.previous != nil && a.by.kind != Agency && a.by.kind != Group && a.by.kind != Child
	}
	if !related || a.toDo || a.purpose == LevelOfRisk || a.saying != "says" || t.previous == nil || !states(a.purpose) || own(t.previous, a.by) {
		return false
	}
	if t.previous.by.family() && !contrasts(a) && !slices.ContainsFunc(t.previous.named, func(v voice) bool { return v.person != nil && v.person == a.by.person }) {
		return false // two of the family, each for themselves
	}
	last := found.list[len(found.list)-1]
	return last.Against && (last.Source.Empty() || last.Kind != Fact || contrasts(a))
}

// own reports whether a sentence gives what somebody said themselves.
func own(a *account, by *voice) bool {
	return a.by != nil && a.by.person == by.person && a.by.kind == by.kind
}

// contrasts reports whether an account says what was not so.
func contrasts(a *account) bool {
	for _, word := range a.words {
		switch word.Form {
		case "not", "never", "nobody", "only", "nothing", "no":
			return true
		}
	}
	return false
}

// disputed is the statement that somebody disagrees with: the last in the block,
// or else none.
func (t *teller) disputed(_ *account, found *statements) doc.Span {
	if t.previous == nil {
		return doc.Span{}
	}
	return found.list[len(found.list)-1].Span
}

// addDispute notes a dispute. One of a few words goes on in the next sentence of
// the same person: "Donna does not agree. She says that …".
func (s *statements) addDispute(d Dispute, a *account) {
	const short = 40 // bytes
	if n := len(s.disputes); n > 0 {
		last := &s.disputes[n-1]
		if (last.By == d.By || a.by.pronoun) && last.Says.End+1 == d.Says.Start && last.Says.Len() < short {
			last.Says.End = d.Says.End
			return
		}
	}
	s.disputes = append(s.disputes, d)
}
