package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// stillTo is what an update says of what is left: "To be rebooked this week".
var stillTo = regexp.MustCompile(`^(?:Still |Now )?[Tt]o be (?:\w+ly )?` + done + `\b`)

// readUpdate takes what somebody takes on in the column that says how far an action
// is: "Referral not made. I will do this before conference". It must have a time, or
// it only says the same again.
func (r *reader) readUpdate(cell doc.Span) {
	for i, s := range r.sentencesIn(cell) {
		c, ok := r.commitment(s)
		takes := ok && (c.force == promised || c.force == agreed || c.force == ordered && i > 0) && !r.becomesOf(c, s) || i > 0 && stillTo.MatchString(s.Of(r.Text))
		if d := r.inSentence(s); !takes || d == nil || !d.says() {
			continue
		}
		a := r.sentenceAction(s, addressed{})
		a.InTable = true
		r.actions = append(r.actions, a)
	}
}
