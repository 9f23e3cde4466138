package checks

import (
	"fmt"
	"slices"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// AllOnOneParent reports a plan in which one of several parents has all of the
// family's actions.
var AllOnOneParent = &lint.Check{
	Name:  "all-on-one-parent",
	Group: "action_count",
	Title: "One parent is to do everything",
	Why: "Where only one of two parents is asked to do anything, the other is let off and not helped either. " +
		"Fathers told researchers that nobody spoke to them.",
	Source:   "Birmingham's research with parents: fathers not told or not engaged; Safe & Together; Ofsted and CQC 2017 on plans that ask nothing of the one who did harm.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Plan\n\nMum: Leanne Garrick. Dad: Kwabena Osei.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Book the dentist | Leanne Garrick | 4 May 2025 |\n| Clear the stairs | Mum | 5 May 2025 |",
	},
	Good: []string{
		"# Plan\n\nMum: Leanne Garrick. Dad: Kwabena Osei.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Book the dentist | Kwabena Osei | 4 May 2025 |\n| Clear the stairs | Mum | 5 May 2025 |",
		"# Plan\n\nMum: Leanne Garrick.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Book the dentist | Mum | 4 May 2025 |\n| Clear the stairs | Mum | 5 May 2025 |",
	},
	Run: allOnOneParent,
}

func allOnOneParent(p *lint.Pass) {
	const enough = 3 // actions: fewer say little
	var names []string
	var all []*plan.Action
	for _, a := range openActions(p.Plan) {
		if !a.ForParent() {
			continue
		}
		all = append(all, a)
		for _, o := range a.Owners {
			if o.Role == "parents" || o.Kind == plan.Family {
				return
			}
			if o.Kind == plan.Parent && !slices.Contains(names, o.Name) {
				names = append(names, o.Name)
			}
		}
	}
	others := otherParents(p.Plan, names)
	if len(all) < enough || len(names) != 1 || len(others) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       all[0].Span,
		Message:    fmt.Sprintf("All %d actions of the family are for %s, and none for %s.", len(all), names[0], list(others, "or")),
		Suggestion: "Say what the other parent will do, or why nothing is asked of them. Where one parent has hurt somebody, say what that parent has to do.",
		Related:    spansOf(all[1:]),
	})
}

// otherParents are the parents whom the document names, without those given.
func otherParents(p *plan.Plan, names []string) []string {
	var others []string
	for _, q := range p.People {
		if q.Kind == plan.Parent && !slices.Contains(names, q.Name) {
			others = append(others, q.Name)
		}
	}
	return others
}
