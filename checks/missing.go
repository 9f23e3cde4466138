package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// reportMissing reports a part that a document of its kind must have and has
// nowhere.
func reportMissing(p *lint.Pass, part plan.SectionKind, message, suggestion string) {
	for _, m := range p.Plan.Missing {
		if m.Section == part && m.Owed {
			p.Report(lint.Finding{Span: m.At, Message: message, Suggestion: suggestion})
		}
	}
}
