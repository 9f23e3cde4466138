package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NameConflict reports names that are nearly the same.
var NameConflict = &lint.Check{
	Name:     "name-conflict",
	Group:    "consistency",
	Title:    "A name is spelled in two ways",
	Why:      "A child whose name is wrong in their own plan is not seen. A name that is wrong may also be that of somebody else.",
	Source:   "Birmingham's research with parents: mistakes that parents had to correct in the meeting; a parents' guide to the process; Data Protection Act 2018, accuracy.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nMother: Kelly Marsh. Social worker: Priyanka Nair.\n\nJayden Marsh, born 5 May 2018.\n\nJayden is well. Jaydon was tired at school.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nMother: Kelly Marsh. Social worker: Priyanka Nair.\n\nPriyanka will ring. Priyanka Nayer was there.",
	},
	Good: []string{
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nMother: Kelly Marsh. Social worker: Priyanka Nair.\n\nRuby is well. Kelly is well.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\nMother: Kelly Marsh. Social worker: Priyanka Nair.\n\nPiotr Zielinski is the father of Ruby. Halina Zielinska is the grandmother of Ruby. Mr Zielinski agreed.",
	},
	Run: func(p *lint.Pass) {
		reportConflicts(p, plan.NameConflict, "Ask how the name is spelled and write it so everywhere. If it is somebody else, say who.")
	},
}
