package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// WrongWeekday reports days of the week that do not fit their date.
var WrongWeekday = &lint.Check{
	Name:     "wrong-weekday",
	Group:    "consistency",
	Title:    "The day of the week does not fit the date",
	Why:      "A parent who goes by the day comes on the wrong date, and a missed appointment is written down against them.",
	Source:   "The calendar; Birmingham's research with parents: missed appointments.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nThe next core group is on Monday 12 March 2025.",
		"# Letter\n\nDear Ms Marsh, please come on Fri 14/05/2025.",
	},
	Good: []string{
		"# Child Protection Plan\n\nThe next core group is on Wednesday 12 March 2025.",
		"# Letter\n\nDear Ms Marsh, please come on a Friday after 14/05/2025.",
	},
	Run: func(p *lint.Pass) {
		for _, x := range p.Plan.Inconsistencies {
			if x.Weekday {
				p.Report(lint.Finding{Span: x.B.Span, Message: x.Message, Suggestion: "Find out which of the two is meant, and tell everybody who has the wrong one."})
			}
		}
	},
}
