package checks

import (
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
	},
	Run: buriedActions,
}

func buriedActions(p *lint.Pass) {
	var buried []*plan.Action
	for i := range p.Plan.Actions {
		a := &p.Plan.Actions[i]
		if !a.InTable && !inPlanPart(p.Plan, a.Span) && blockKind(p.Doc, a.Span) == doc.Paragraph {
			buried = append(buried, a)
		}
	}
	if len(buried) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       buried[0].Span,
		Message:    "Here " + are(len(buried)) + " in the middle of other text.",
		Suggestion: "Put all actions into one table or list, with who and by when, and refer to it here.",
		Related:    spansOf(buried[1:]),
	})
}

func are(n int) string {
	if n == 1 {
		return "an action stands"
	}
	return plural(n, "action") + " stand"
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
