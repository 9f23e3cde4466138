package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Credibility reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Credibility = &lint.Check{
	Name:     "credibility",
	Group:    "negativity",
	Title:    "A parent's word is put in doubt",
	Why:      "Words such as “claims” and “would have us believe” say that a parent lies without saying so. If two accounts differ, both can be written down with what each rests on.",
	Source:   "CARE-SD, words that cast doubt in records; Beach and others on doubt in notes; family courts on reports that treat suspicion as fact.",
	Severity: lint.Warning,
	Bad: []string{
		"Mother claims that she rang the clinic.",
		"Your account has been less than credible.",
	},
	Good: []string{
		"Mother said that she rang the clinic. The clinic has no record of a call.",
		"The doctor said that the bruise did not fit a fall from a sofa.",
		"Kaycee was supposed to have glasses by March.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "credibility") },
}
