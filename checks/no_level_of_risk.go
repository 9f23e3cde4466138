package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoLevelOfRisk reports a document of a kind that owes the level of risk and
// nowhere says it.
var NoLevelOfRisk = &lint.Check{
	Name:     "no-level-of-risk",
	Group:    "completeness",
	Title:    "The level of risk is not said",
	Why:      "Parents asked for the level of risk to be said plainly and at the start, and to be told when it falls. Who is not told has to guess.",
	Source:   "Birmingham's research with parents: the level of risk said at the start, and updates as it falls; Signs of Safety scales.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Why there is a plan\n\nSam was at school without a coat three times.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## How worried are we?\n\nOn a scale of 0 to 10, where 10 is safe, Ada says 6 and Tom says 4.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Analysis\n\nThe level of risk is medium and falling.",
	},
	Run: func(p *lint.Pass) {
		reportMissing(p, plan.LevelOfRisk, "The document does not say how high the risk is.", "Say how high the risk is now, for each child and in plain words, what it was before, and what would make it lower. Say it as it is.")
	},
}
