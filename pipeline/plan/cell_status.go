package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// statusBracket ends an action with how far it is: "Attend the group (withdrawn 27/5)".
	statusBracket = regexp.MustCompile(`(?i)\.?\s\(((?:[✓✔☑]|done|completed?|achieved|finished|sorted|withdrawn|cancelled|no longer needed|not (?:yet )?(?:done|started|begun)|partly done|started|in progress|overdue)\b[^()]{0,90})\)\.?$`)
	// didIt is behind the dash after a thing that somebody has seen to since: "Voucher of
	// £49 – Una got this on 3 May". The group is who.
	didIt = regexp.MustCompile(`\s[–—-]\s(\p{Lu}[\p{L}'’. -]{1,40}?\s)?(?:has\s|have\s)?(?:already\s)?(?:got|gotten|received|paid|bought|fitted|delivered|collected|sent|gave|given|ordered|did|done|completed|finished|signed|found|brought|made)\s(?:this|it|them|these|that|both)\b[^.;]*\.?$`)
)

var (
	// left is in a bracket that says what is still to come.
	left = regexp.MustCompile(`(?i)\b(?:by|before|until|if|when|unless|must|needs?|repeat|again|consent|rebook\w*|positive|negative|early|because|twice|by (?:mum|dad|mother|father))\b`)
	// onceOnly is of what was done before, or once, and is still to be done.
	onceOnly = regexp.MustCompile(`(?i)\b(?:once|for an?|before|last|already last|twice|sometimes|back|again|then)\b`)
)

// statusInside reads how far an action is from the end of its own words, and who saw to
// it where they say so. What is only booked is not done, nor what has something left.
func (r *reader) statusInside(a *Action) {
	if a.Status != Open || !a.StatusText.Empty() {
		return
	}
	text := a.Span.Of(r.Text)
	if m := statusBracket.FindStringSubmatchIndex(text); m != nil {
		says := text[m[2]:m[3]]
		status, ok := statusOf(says)
		if ok && !left.MatchString(says) && (status != Done || !butNot.MatchString(says) && !bindsToo.MatchString(says)) {
			a.StatusText = doc.Span{Start: m[2], End: m[3]}.Shift(a.Span.Start)
			a.Span.End = a.Span.Start + m[0]
			a.Status = status
		}
		return
	}
	m := didIt.FindStringSubmatchIndex(text)
	if m == nil || IsBan(text) || onceOnly.MatchString(text[m[0]:]) || butNot.MatchString(text[m[0]:]) || denied.MatchString(text[m[0]:]) || bindsToo.MatchString(text[m[0]:]) || r.asksMore(a.Span) {
		return
	}
	a.Status, a.StatusText = Done, doc.Span{Start: m[0] + len(" – "), End: len(text)}.Shift(a.Span.Start)
	if strings.HasPrefix(text[m[0]:], " - ") {
		a.StatusText.Start = a.Span.Start + m[0] + len(" - ")
	}
	if a.Deadline != nil && a.StatusText.Contains(a.Deadline.Span) {
		a.Deadline = nil // it is when it was done
	}
	if m[2] >= 0 && r.names(strings.TrimSpace(text[m[2]:m[3]])) {
		a.Owners = r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(a.Span.Start))
	}
}
