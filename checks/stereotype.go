package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Stereotype reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Stereotype = &lint.Check{
	Name:     "stereotype",
	Group:    "negativity",
	Title:    "A group is judged and not this family",
	Why:      "What people think of single mothers, young parents, a culture or a street is no evidence about this family. It may also hide what is happening.",
	Source:   "Equality Act 2010; NSPCC, Why language matters; TACT, Language that Cares.",
	Severity: lint.Warning,
	Bad: []string{
		"In this culture physical punishment is seen as normal.",
		"She is a typical teenage mother.",
	},
	Good: []string{
		"Gethin said that he was smacked as a child and thought that it did no harm.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "stereotype") },
}
