package checks

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// reportConflicts reports what does not agree, of one kind. The checks of the group
// are alike but for that: each has its own reasons and examples.
func reportConflicts(p *lint.Pass, kind plan.ConflictKind, suggestion string) {
	for _, x := range p.Plan.Inconsistencies {
		if x.Kind == kind && !x.Weekday {
			p.Report(lint.Finding{Span: x.B.Span, Message: x.Message, Suggestion: suggestion, Related: []doc.Span{x.A.Span}})
		}
	}
}
