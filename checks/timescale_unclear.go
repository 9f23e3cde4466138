package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// TimescaleUnclear reports steps of which nobody can tell whether they were in
// time.
var TimescaleUnclear = &lint.Check{
	Name:     "timescale-unclear",
	Group:    "timescales",
	Title:    "It cannot be told whether a step was in time",
	Why:      "Who reads the plan should be able to see whether meetings were in time, without asking for other papers.",
	Source:   "The guidance of each nation, as glossary/timescales.yaml names it.",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Child Protection Plan\n\nAgreed on 10 March 2025, after the ICPC on 3 March 2025. The next core group is on 10 April 2025.\n",
	},
	Good: []string{
		"# Child Protection Plan\n\nThe ICPC was on 3 March 2025. The first core group was on 10 March 2025, the next core group is on 10 April 2025.\n",
	},
	Run: func(p *lint.Pass) {
		for _, s := range p.Plan.Timescales {
			if s.Met != nil {
				continue
			}
			p.Report(lint.Finding{
				Span:       s.To.Span,
				Message:    fmt.Sprintf("From %s to %s: %s. The limit is %s, but %s.", stepOf(p, s.From), stepOf(p, s.To), s.Taken, s.Limit, s.Unclear),
				Suggestion: "Give the day of the first one too.",
				Related:    []doc.Span{s.From.Span},
			})
		}
	},
}
