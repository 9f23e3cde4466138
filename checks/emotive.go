package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Emotive reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Emotive = &lint.Check{
	Name:     "emotive",
	Group:    "negativity",
	Title:    "A loaded word takes the place of what was seen",
	Why:      "Words that are meant to move frighten the family and weaken the report. What was seen says more: faeces on the floor is worse than “appalling” and can be checked.",
	Source:   "SCIE: say what is there, harm included; Birmingham's research with parents: emotional wording.",
	Severity: lint.Warning,
	Bad: []string{
		"The home conditions were appalling.",
		"This agreement is your last chance to show that you can put Skye first.",
	},
	Good: []string{
		"There was dog mess on the kitchen floor and on Theo's bed on all three visits.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "emotive") },
}
