package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoParentsViews reports a document of a kind that owes the parents' views and
// nowhere gives any.
var NoParentsViews = &lint.Check{
	Name:     "no-parents-views",
	Group:    "completeness",
	Title:    "The parents are not heard",
	Why:      "Parents asked that their views are heard first and stand in the plan. A document that gives only the views of workers is one side of a story.",
	Source:   "Birmingham's research with parents: parents' views heard first, noted in the plan; procedures on conference records.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Why there is a plan\n\nSam was at school without a coat three times.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Parents' views\n\nNot obtained.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Parents' views\n\nAda is glad of the help. Ben thinks that the visits are too many.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Updates\n\nAda said that she would like visits after four o'clock.",
	},
	Run: func(p *lint.Pass) {
		reportMissing(p, plan.ParentsViews, "The document does not say what the parents think.", "Ask each parent what they think of the worries and of the plan, and write it down in their own words, with the date. If a parent could not be asked, say why and when you will ask.")
	},
}
