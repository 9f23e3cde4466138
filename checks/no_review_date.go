package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoReviewDate reports a document of a kind that owes the day of its review and
// nowhere names one.
var NoReviewDate = &lint.Check{
	Name:     "no-review-date",
	Group:    "completeness",
	Title:    "When it is looked at again is not said",
	Why:      "A plan without a day on which it is looked at again has no end. Parents cannot prepare for a meeting whose day they do not know.",
	Source:   "Working Together on reviews and core groups; Birmingham's research with parents: written agreements with an end.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Why there is a plan\n\nSam was at school without a coat three times on 3 March 2025.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Dates\n\nThe plan was made on 3 March 2025. The review conference is on 3 June 2025.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Dates\n\nThis plan will be reviewed every six weeks.",
	},
	Run: func(p *lint.Pass) {
		reportMissing(p, plan.ReviewDate, "The document does not say when it is looked at again.", "Give the day, time and place of the next meeting that looks at it, and what must be true by then for it to end.")
	},
}
