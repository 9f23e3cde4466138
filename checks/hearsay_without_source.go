package checks

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// HearsayWithoutSource reports what is passed on without a word of who said it.
var HearsayWithoutSource = &lint.Check{
	Name:     "hearsay-without-source",
	Group:    "fairness",
	Title:    "Something is passed on and nobody is named",
	Why:      "What “has been said” cannot be answered: nobody knows by whom, when and how they know. Once written, it is read as a fact in the next report.",
	Source:   "Family courts on hearsay in reports; data protection law: opinion and hearsay must be shown as such; a parents' support group's guide: ask for evidence.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nIt has been suggested by neighbours that Ada leaves Sam alone at night.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nAn anonymous caller said that there are men at the flat at all hours.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nTom Reyes saw on 3 March 2025 that Sam was alone in the flat.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nIt is alleged that Ada left Sam alone (police report, 3 March 2025).",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nBen said that he lost his temper.",
	},
	Run: hearsayWithoutSource,
}

func hearsayWithoutSource(p *lint.Pass) {
	for _, s := range p.Plan.Statements {
		if s.PassedOn && !slices.Contains(p.Plan.Strengths, s.Span) {
			p.Report(lint.Finding{
				Span:       s.Span,
				Message:    "This is passed on, and nobody is named who can answer for it.",
				Suggestion: "Say who said it, to whom, when, and how they know. If they must stay unnamed, say so. Say what was done to check it, what the family says about it, and mark it as an allegation if it could not be checked.",
			})
		}
	}
}
