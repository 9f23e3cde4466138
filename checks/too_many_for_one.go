package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// TooManyForOne reports each person of the family who is to do more than one
// person can, at the first action over the number.
var TooManyForOne = &lint.Check{
	Name:  "too-many-for-one",
	Group: "action_count",
	Title: "One person is to do too much",
	Why: "One parent often carries the whole plan, with work, appointments and children besides. " +
		"Somebody who cannot do it all looks as if they would not, and the children stay where they were.",
	Source:   "Birmingham's research with parents: too many actions; Safe & Together: plans with actions for the mother only.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n" +
			"| Ring the school | Mum | 3 May 2025 |\n| Book the dentist | Mum | 4 May 2025 |\n| Clear the stairs | Mum | 5 May 2025 |\n| Fix the gate | Mum | 6 May 2025 |\n" +
			"| Go to the group | Mum | 7 May 2025 |\n| Read with Theo | Mum | 8 May 2025 |\n| Keep a diary | Mum | 9 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n" +
			"| Ring the school | Mum | 3 May 2025 |\n| Book the dentist | Dad | 4 May 2025 |\n| Clear the stairs | Mum | 5 May 2025 |\n| Fix the gate | Dad | 6 May 2025 |",
	},
	Run: tooManyForOne,
}

func tooManyForOne(p *lint.Pass) {
	most := p.Thresholds.MaxActionsPerPerson
	byPerson := map[string][]*plan.Action{}
	var order []string
	for _, a := range openActions(p.Plan) {
		for _, o := range a.Owners {
			if o.Kind != plan.Parent && o.Kind != plan.Family || o.Role == "parents" {
				continue
			}
			if byPerson[o.Name] == nil {
				order = append(order, o.Name)
			}
			byPerson[o.Name] = append(byPerson[o.Name], a)
		}
	}
	for _, name := range order {
		if all := byPerson[name]; len(all) > most {
			p.Report(lint.Finding{
				Span:       all[most].Span,
				Message:    fmt.Sprintf("%s is to do %d things; more than %d are too many for one person.", name, len(all), most),
				Suggestion: "Ask what has to come first, what somebody else can do or help with, and what can wait until the next meeting.",
				Related:    spansOf(all),
			})
		}
	}
}
