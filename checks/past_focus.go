package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// PastFocus reports a document that dwells on old history, once.
var PastFocus = &lint.Check{
	Name:  "past-focus",
	Group: "negativity",
	Title: "The document dwells on the past",
	Why: "Parents said that old matters came up again and again, and that nobody saw what had changed. " +
		"What was years ago matters where it bears on the risk today; then say how.",
	Source:   "Birmingham's research with parents: fixed on the past; old information repeated.",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Report\n\nMother has a history of depression. Historically the family has been known to services. In the past the children were on a plan. There is a history of domestic abuse. Previously known to the council since 2009.",
	},
	Good: []string{
		"# Report\n\nTheo was at school every day this term. Mother sees the doctor each month. She said that she sleeps better. The flat was warm. In 2009 the children were on a plan for six months.",
	},
	Run: pastFocus,
}

func pastFocus(p *lint.Pass) {
	const enough = 4 // sentences
	past, all := p.Plan.Past, len(p.Doc.Sentences)
	if len(past) < enough || float64(len(past)) <= p.Thresholds.PastShare*float64(all) {
		return
	}
	p.Report(lint.Finding{
		Span:       past[0],
		Message:    fmt.Sprintf("%d of %d sentences tell of old history.", len(past), all),
		Suggestion: "Keep what bears on the children's safety now and say how it does. Say what has changed since, and when.",
		Related:    past[1:],
	})
}
