package checks

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// OpinionAsFact reports judgements of the family of which nobody can see whose they
// are and what they rest on. Those with a negative wording are for the checks of
// wordings.
var OpinionAsFact = &lint.Check{
	Name:     "opinion-as-fact",
	Group:    "fairness",
	Title:    "An opinion is written as a fact",
	Why:      "An opinion may be right. But a family can answer it, and others can weigh it, only if they see whose it is and what it rests on. Data protection law asks for the same.",
	Source:   "Data protection law on opinions in records; family courts on fact and opinion; quality checks of enquiry records: are fact and opinion kept apart?",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nSam seems very anxious around his father.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nBen seems unsure of himself.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nTom Reyes thinks that Ada is worn out.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nAda presents as guarded: on 3 and 10 March 2025 she answered with one word.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Background\n\nSam is a cheerful boy.",
	},
	Run: opinionAsFact,
}

func opinionAsFact(p *lint.Pass) {
	for _, s := range p.Plan.Statements {
		if s.Kind != plan.Opinion || !s.Impression || grounded(p, s) {
			continue
		}
		p.Report(lint.Finding{
			Span:       s.Span,
			Message:    "This is how somebody seems to somebody. It does not say to whom, and what was seen.",
			Suggestion: "Say whose opinion it is and what it rests on: what was seen or said, when and by whom.",
		})
	}
}

// grounded reports whether a statement says whose it is or gives a day, a number
// or somebody's words, or is reported for its wording.
func grounded(p *lint.Pass, s plan.Statement) bool {
	worded := slices.ContainsFunc(p.Plan.Negatives, func(n plan.Negative) bool { return s.Span.Contains(n.Span) })
	return worded || !s.Source.Empty() || slices.Contains(p.Plan.Strengths, s.Span) || strings.ContainsAny(s.Span.Of(p.Doc.Text), "0123456789“\"")
}
