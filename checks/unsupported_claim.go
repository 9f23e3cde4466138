package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// UnsupportedClaim reports what "is believed" of the family without who believes it
// and why.
var UnsupportedClaim = &lint.Check{
	Name:     "unsupported-claim",
	Group:    "fairness",
	Title:    "A belief stands without its grounds",
	Why:      "“It is believed” hides who believes it and why. A parent cannot answer it, and a court or a new worker cannot weigh it.",
	Source:   "Family courts on reports that treat suspicion as fact; a parents' support group's guide: challenge assumptions and speculation, ask for evidence.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nIt is believed that Ada drinks more than she tells us.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nSam is thought to be scared of his father.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nWe worry that Sam could be badly hurt in a fire.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nTom Reyes believes that Ada drinks more than she tells us because he saw empty bottles on three visits.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nDr Lind thought that the bruise could have come from a fall.",
	},
	Run: unsupportedClaim,
}

func unsupportedClaim(p *lint.Pass) {
	for _, s := range p.Plan.Statements {
		if s.Believed {
			p.Report(lint.Finding{
				Span:       s.Span,
				Message:    "This says what is believed and not who believes it, and on what grounds.",
				Suggestion: "Say who thinks so and what it rests on: what was seen or said, when and by whom. If the risk is real, say it as a risk, with its grounds; if there are none, say that nobody knows.",
			})
		}
	}
}
