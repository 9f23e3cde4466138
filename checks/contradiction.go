package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// Contradiction reports pairs of sentences that cannot both be so.
var Contradiction = &lint.Check{
	Name:     "contradiction",
	Group:    "consistency",
	Title:    "Two sentences rule each other out",
	Why:      "A parent reads that they work with everybody and that they do not. Whoever reads one of the two sentences only will think worse or better of the family than the facts allow.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe home conditions were appalling.\n\nThe health visitor reported that the house was tidy.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe explanation is inconsistent with the injury.\n\nThe doctor reported that the bruise could have been caused by a fall.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe house was tidy.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nThe home conditions used to be appalling. Now the house is tidy.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.Contradiction, "Say what was seen, by whom and when. If both were seen on different days, give the days.")
	},
}
