package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Blame reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Blame = &lint.Check{
	Name:     "blame",
	Group:    "negativity",
	Title:    "Words put the fault on a parent",
	Why:      "Words such as “failed to engage” say whose fault it is and not what happened. Parents said that reports were so negative that they gave up, and a parent cannot answer a fault without a date.",
	Source:   "Birmingham's research with parents: too negative; Safe & Together: say what was done by whom; NSPCC, Why language matters.",
	Severity: lint.Warning,
	Bad: []string{
		"Ms Garrick failed to engage with services.",
		"Mother has failed to prioritise the children's needs.",
	},
	Good: []string{
		"Ms Garrick did not come to the meetings on 3 and 10 March. She told the worker that she had no money for the bus.",
		"The boiler failed to start.",
		"There is no evidence that mother failed to protect the children.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "blame") },
}
