package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NumberConflict reports numbers that differ for one thing.
var NumberConflict = &lint.Check{
	Name:     "number-conflict",
	Group:    "consistency",
	Title:    "One thing has two numbers",
	Why:      "Nine times missing or seven: the higher number stays in people’s minds, and a parent cannot answer a figure that changes.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby was reported missing seven times. She has been missing nine times.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nKelly Marsh came to six of the eight sessions.\n\nShe has been at all eight sessions.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby was missing seven times.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby's attendance rose from 61% to 78%.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.NumberConflict, "Count again, say where the number is from, and write it in both places.")
	},
}
