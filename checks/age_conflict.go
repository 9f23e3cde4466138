package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// AgeConflict reports ages that do not fit the date of birth, or another age.
var AgeConflict = &lint.Check{
	Name:     "age-conflict",
	Group:    "consistency",
	Title:    "An age does not fit the date of birth",
	Why:      "An age that is wrong tells the reader that the text was carried over from an older report, or is about another child.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby is 6 and likes art.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby (aged 11) told her teacher.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby is 8 and likes art.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nWhen Ruby was 6 she moved here.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby is 11 months ahead with her reading.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.AgeConflict, "Work the age out from the date of birth, or leave it out.")
	},
}
