package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// DateConflict reports events and births that have one day here and another there.
var DateConflict = &lint.Check{
	Name:     "date-conflict",
	Group:    "consistency",
	Title:    "One thing has two dates",
	Why:      "A parent cannot know which day is right, and a wrong date of birth or of an event is copied from report to report. Parents had to correct such mistakes in the meeting, in front of everybody.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby (d.o.b. 4 June 2015) likes art.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe ICPC on 14 March 2025 decided on a plan.",
		"# Child Protection Plan\n\nThe baby, due date 18 August 2025, is growing well. The scan gave the due date of 8 August 2025.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby (d.o.b. 4 June 2016) likes art.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe first core group is on 20 March 2025. The review conference is on 3 June 2025.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.DateConflict, "Find out which day is right and write it in both places.")
	},
}
