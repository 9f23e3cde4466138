package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoStrengths reports a document of a kind that owes strengths and names none.
// One that also has many negative wordings is for few-strengths.
var NoStrengths = &lint.Check{
	Name:     "no-strengths",
	Group:    "completeness",
	Title:    "Nothing good is said",
	Why:      "A family that reads only of what is wrong stops reading. What goes well is what keeps a child safe between visits, and what the plan can build on.",
	Source:   "Birmingham's research with parents: nothing good on it; Signs of Safety: existing strengths and safety.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Why there is a plan\n\nSam was at school without a coat three times.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Why there is a plan\n\nSam was at school without a coat three times. Ada has kept every appointment since March.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## What is working well\n\n- Sam runs to his dad at the door.\n- Ada asks for help when she needs it.",
	},
	Run: noStrengths,
}

func noStrengths(p *lint.Pass) {
	if len(p.Plan.Negatives) >= manyNegatives {
		return
	}
	reportMissing(p, plan.Strengths, "The document names no strength of the family and no progress.",
		"Say what the family does well and what has got better, with who saw it and when. Keep every worry that there is.")
}
