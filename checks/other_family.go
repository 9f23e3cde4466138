package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// OtherFamily reports sentences about people whom nothing else in the document knows.
var OtherFamily = &lint.Check{
	Name:     "other-family",
	Group:    "consistency",
	Title:    "This may be about another family",
	Why:      "Details of one family in the papers of another hurt both: the wrong thing is believed of this family, and something private of the other is given away.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Error,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nCallum's placement with his foster carers ended in May.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nRuby is not yet toilet trained.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nHer friend Finn is at the same school. Finn's mother brings her home.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nMr Owen, her teacher, says that Ruby is kind.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.OtherFamily, "Check whose this is. If it is not about this family, take it out, and tell whoever is responsible for data protection. If it is, say who the person is.")
	},
}
