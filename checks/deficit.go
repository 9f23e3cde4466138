package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Deficit reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Deficit = &lint.Check{
	Name:     "deficit",
	Group:    "negativity",
	Title:    "A person is described by what they lack",
	Why:      "A list of what somebody cannot do leaves out what they can do and what would help. Parents with a learning disability above all are judged by it.",
	Source:   "Ghaffar and others 2012: assessments used a deficit model; guidance on working with parents with a learning disability.",
	Severity: lint.Suggestion,
	Bad: []string{
		"Mother is unable to meet the children's needs.",
		"She lacks the capacity to put the baby's needs first.",
	},
	Good: []string{
		"Mother can make the bottles safely when she is shown three times, and asks for help with the forms.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "deficit") },
}
