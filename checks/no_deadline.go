package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// NoDeadline reports each open action without a time.
var NoDeadline = &lint.Check{
	Name:  "no-deadline",
	Group: "who_does_what",
	Title: "There is no time by which it is to be done",
	Why: "Without a date nobody can say whether a thing is late, and nobody can show that it was done in time. " +
		"Of the actions in plans that the Children's Commissioner read, nearly three in four had none.",
	Source:   "Children's Commissioner for England 2024, plans for children in need; Birmingham's research with parents.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum |  |",
		"# What Mum will do\n\n- Mum will book the dentist.",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |",
		"# What Mum will do\n\n- Mum will book the dentist by the next core group.\n- Mum will never leave Maisie alone in the bath.",
	},
	Run: noDeadline,
}

func noDeadline(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		if a.Deadline != nil || needsNoDay(a, p.Doc.Quote(a.Span)) {
			continue
		}
		p.Report(lint.Finding{
			Span:       a.Span,
			Message:    "There is no date or time for this.",
			Suggestion: "Say by which day, or from when and how often and until when.",
		})
	}
}
