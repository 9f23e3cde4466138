package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// VagueAction reports each open action of which nobody could see whether it was
// done.
var VagueAction = &lint.Check{
	Name:  "vague-action",
	Group: "who_does_what",
	Title: "Nobody could see whether this was done",
	Why: "“Engage with services” can be done every day and still be called not done. " +
		"A parent cannot show that they kept to it, and a worker cannot show that they did not.",
	Source:   "Children's Commissioner for England 2024: such was the poor quality of the actions; Devon, good plans: specific and measurable.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Engage with services | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Prioritise the children's needs | Mum | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Take Maisie to nursery by 9am every day and stay until she has hung up her coat | Mum | 3 May 2025 |",
	},
	Run: vagueActions,
}

func vagueActions(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		if a.Vague {
			p.Report(lint.Finding{Span: a.Span, Message: "Nobody could see whether this was done.", Suggestion: "Ask: " + a.Ask})
		}
	}
}
