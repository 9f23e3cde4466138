package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoWorkerActions reports a plan in which the family has actions and nobody
// else has one.
var NoWorkerActions = &lint.Check{
	Name:  "no-worker-actions",
	Group: "action_count",
	Title: "No worker is to do anything",
	Why: "A plan that asks only the family to act gives no help. Parents asked for hands-on help, " +
		"and for workers' actions to be watched as theirs are.",
	Source:   "Birmingham's research with parents: more hands-on help, not only checking; workers' actions watched too.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Mum | 3 May 2025 |\n| Book the dentist | Mum | 4 May 2025 |\n| Clear the stairs | Dad | 5 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 5 May 2025 |\n| Pay for a skip | Social worker | 5 May 2025 |",
	},
	Run: noWorkerActions,
}

func noWorkerActions(p *lint.Pass) {
	const enough = 3
	var family []*plan.Action
	for i := range p.Plan.Actions {
		a := &p.Plan.Actions[i]
		if a.ForParent() {
			family = append(family, a)
		}
		if len(a.Owners) == 0 {
			return // it may be a worker's
		}
		for _, o := range a.Owners {
			if o.Kind != plan.Parent && o.Kind != plan.Family && o.Kind != plan.Child {
				return
			}
		}
	}
	if len(family) < enough {
		return
	}
	p.Report(lint.Finding{
		Span:       family[0].Span,
		Message:    "All actions are for the family; no worker or service is to do anything.",
		Suggestion: "Say what help the family gets with each action: who gives it, how often, from when.",
		Related:    spansOf(family[1:]),
	})
}
