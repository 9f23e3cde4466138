package checks

import (
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// The documents of which something is expected that no part of the form is for.
var (
	ofConferences = []plan.Kind{plan.ConferenceReport, plan.ConferenceMinutes}
	plans         = []plan.Kind{plan.ChildProtectionPlan, plan.OutlinePlan, plan.ChildInNeedPlan, plan.EarlyHelpPlan, plan.ChildsPlan, plan.CareAndSupportPlan}
)

// reportUntold reports a document about a family that is of one of the kinds and
// in no sentence, heading or cell says what the expression stands for.
func reportUntold(p *lint.Pass, kinds []plan.Kind, said func(text string) bool, message, suggestion string) {
	if !p.Plan.AboutFamily || !slices.Contains(kinds, p.Plan.Kind) {
		return
	}
	head := doc.Span{}
	tells := false
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if !b.Said() || tells {
			return false
		}
		if len(b.Children) == 0 && !b.Span.Empty() {
			if head.Empty() {
				head = b.Span
			}
			tells = said(b.Span.Of(p.Doc.Text))
		}
		return true
	})
	if !tells && !head.Empty() {
		p.Report(lint.Finding{Span: head, Message: message, Suggestion: suggestion})
	}
}

// anyOf makes an expression of whole words, capitals or not.
func anyOf(expression string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:` + expression + `)`)
}
