package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// FewStrengths reports a document that has hardly a good word beside its
// negative ones, once.
var FewStrengths = &lint.Check{
	Name:  "few-strengths",
	Group: "negativity",
	Title: "There is hardly a good word beside the bad ones",
	Why: "Parents said that there was “nothing good” in what was written about them. What a family does well is what keeps children safe between visits, " +
		"and a plan that does not know it cannot build on it.",
	Source:   "Birmingham's research with parents: too negative; progress not recognised; Signs of Safety: what is working well.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Report\n\nMother failed to engage with services. She lacks insight into the risks. The parents present as hostile. Mother claims that she rang. The home conditions were appalling.",
	},
	Good: []string{
		"# Report\n\nMother failed to engage with services.\n\n## What is working well\n\n- Theo is doing well at school.\n- Mother has kept every appointment since March.",
		"# Report\n\nThe visit was on Monday. Theo was at school.",
	},
	Run: fewStrengths,
}

// manyNegatives is how many negative wordings show a habit.
const manyNegatives = 4

func fewStrengths(p *lint.Pass) {
	bad, good := len(p.Plan.Negatives), len(p.Plan.Strengths)
	if bad < manyNegatives || float64(good) >= p.Thresholds.MinStrengthRatio*float64(bad) {
		return
	}
	p.Report(lint.Finding{
		Span:       p.Plan.Negatives[0].Span,
		Message:    fmt.Sprintf("There are %d negative wordings about the family and %s.", bad, goodWords(good)),
		Suggestion: "Say what the family does well and what has got better, with who saw it and when. Keep every worry that there is.",
	})
}

func goodWords(n int) string {
	switch n {
	case 0:
		return "no strength or progress is named"
	case 1:
		return "one strength"
	}
	return plural(n, "strength")
}
