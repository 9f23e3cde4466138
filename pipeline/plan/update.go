package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// stillTo is what an update says of what is left: "To be rebooked this week".
var stillTo = regexp.MustCompile(`^(?:Still |Now )?[Tt]o be (?:\w+ly )?` + done + `\b`)

// dueBy begins the time by which something is still to be done.
var dueBy = regexp.MustCompile(`(?i)^(?:by|before|within|no later than|not later than)\b`)

// readUpdate takes what somebody takes on in the column that says how far the actions of
// a row are: "Referral not made. I will do this before conference". It must have a time,
// or it only says the same again. What nobody is named for is for those of the row.
func (r *reader) readUpdate(cell doc.Span, row []Action) {
	for i, s := range r.sentencesIn(cell) {
		c, ok := r.commitment(s)
		takes := ok && (c.force == promised || c.force == agreed || c.force == ordered && i > 0) && !r.becomesOf(c, s) || i > 0 && stillTo.MatchString(s.Of(r.Text))
		d := r.inSentence(s)
		asks := !takes && d != nil && dueBy.MatchString(d.Span.Of(r.Text)) && tellsOrder(s.Of(r.Text))
		if !takes && !asks || d == nil || !d.says() {
			continue
		}
		a := r.sentenceAction(s, addressed{})
		if a.InTable = true; asks && len(a.Owners) == 0 && len(row) > 0 {
			a.Owners = r.updatedOwners(cell, s, row)
		}
		r.actions = append(r.actions, a)
	}
}

// updatedOwners are those whose action of a row a sentence of its update is about: by the
// mark in front of it, where the actions are not all of the same people.
func (r *reader) updatedOwners(cell, s doc.Span, row []Action) []Owner {
	parts, order := r.markedParts(cell)
	for i, mark := range order {
		if len(order) == len(row) && parts[mark].Contains(s) {
			return row[i].Owners
		}
	}
	for _, a := range row[1:] {
		if len(a.Owners) != len(row[0].Owners) || !holdsAll(a.Owners, row[0].Owners) {
			return nil
		}
	}
	return row[0].Owners
}

// wasDoneThere is something that was done, of which the first word may be a verb as well:
// "Call made", "Visit booked".
var wasDoneThere = regexp.MustCompile(`^\p{L}+\s(?:\w+ly\s|not\s|now\s)?` + done + `\b`)

// tellsOrder reports whether a sentence of an update is an order and no noun with what
// came of it.
func tellsOrder(text string) bool {
	verb, rest, _ := strings.Cut(text, " ")
	next, _, _ := strings.Cut(rest, " ")
	return isOrder(text) && !wasDoneThere.MatchString(text) && (!alsoNouns[strings.ToLower(verb)] || determiner[strings.ToLower(next)] && !dueBy.MatchString(rest))
}
