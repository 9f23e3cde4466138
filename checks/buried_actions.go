package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// BuriedActions reports actions that stand in running text outside of the parts
// for actions, once a document.
var BuriedActions = &lint.Check{
	Name:     "buried-actions",
	Group:    "layout",
	Title:    "Actions stand in the middle of other text",
	Why:      "Who looks for what they have to do reads the plan, not the minutes. What stands between updates and background is overlooked and then held against them.",
	Source:   "Birmingham's research with parents: background and assessment apart from the actions.",
	Severity: lint.Warning,
	Bad: []string{
		"# Core group minutes\n\n## Updates\n\nThe school said that Theo is doing well. Mum to ring the clinic about the letter. The house was warm.",
	},
	Good: []string{
		"# Core group minutes\n\n## Updates\n\nThe school said that Theo is doing well. The house was warm.\n\n## Actions\n\n- Mum to ring the clinic about the letter by 3 May 2025.",
		"# Written agreement\n\n## Contact\n\nMum will bring Theo to the centre every Saturday at 10 am.",
	},
	Run: buriedActions,
}

func buriedActions(p *lint.Pass) {
	if p.Plan.Kind == plan.WrittenAgreement {
		return // all of it is what somebody is to do
	}
	var buried []*plan.Action
	for _, a := range openActions(p.Plan) {
		if !a.InTable && !inPlanPart(p.Plan, a.Span) && blockKind(p.Doc, a.Span) == doc.Paragraph {
			buried = append(buried, a)
		}
	}
	if len(buried) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       buried[0].Span,
		Message:    "An action stands in the middle of other text" + others(len(buried)-1) + ".",
		Suggestion: "Put all actions into one table or list, with who and by when, and refer to it here.",
		Related:    spansOf(buried[1:]),
	})
}

// others counts the places that are not shown.
func others(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return ", and so does another"
	}
	return fmt.Sprintf(", and so do %d others", n)
}

// inPlanPart reports whether a part of the text stands under a heading for
// actions.
func inPlanPart(p *plan.Plan, s doc.Span) bool {
	for _, x := range p.Sections {
		if x.Body.Contains(s) {
			return x.Kind == plan.Actions
		}
	}
	return false
}

// blockKind is the kind of the innermost block that holds a part of the text.
func blockKind(d *doc.Document, s doc.Span) doc.Kind {
	var kind doc.Kind
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Span.Contains(s) {
			return false
		}
		kind = b.Kind
		return true
	})
	return kind
}
