package checks

import (
	"fmt"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// TooManyActions reports a plan with more open actions than a family can keep
// in mind, once, at the first action over the number.
var TooManyActions = &lint.Check{
	Name:  "too-many-actions",
	Group: "action_count",
	Title: "There are too many actions",
	Why: "Parents told researchers that plans set more than anybody can do at once, so that the important things are lost among the others and the plan fails. " +
		"What only workers do can stand in a list of their own.",
	Source:   "Essex, early help plans: avoid more than 8 actions; Buckinghamshire, action plans: leave out what only workers do; Birmingham's research with parents: fewer, realistic actions.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n" +
			"| Ring the school | Mum | 3 May 2025 |\n| Book the dentist | Mum | 4 May 2025 |\n| Clear the stairs | Dad | 5 May 2025 |\n| Fix the gate | Dad | 6 May 2025 |\n| Go to the group | Mum | 7 May 2025 |\n" +
			"| Visit the home | Social worker | 8 May 2025 |\n| Weigh the baby | Health visitor | 9 May 2025 |\n| Write to the landlord | Social worker | 10 May 2025 |\n| Read with Theo | Dad | 11 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Mum | 3 May 2025 |\n| Visit the home | Social worker | 8 May 2025 |",
		"# Actions from the last meeting\n\n| What | Who | When | Progress |\n| --- | --- | --- | --- |\n" +
			"| Ring the school | Mum | 3 May 2025 | Not yet |\n| Book the dentist | Mum | 4 May 2025 | Not yet |\n| Clear the stairs | Dad | 5 May 2025 | Not yet |\n| Fix the gate | Dad | 6 May 2025 | Not yet |\n| Go to the group | Mum | 7 May 2025 | Not yet |\n" +
			"| Visit the home | Social worker | 8 May 2025 | Not yet |\n| Weigh the baby | Health visitor | 9 May 2025 | Not yet |\n| Write to the landlord | Social worker | 10 May 2025 | Not yet |\n\n# New actions\n\n| What | Who | When |\n| --- | --- | --- |\n| Read with Theo | Dad | 11 May 2025 |",
	},
	Run: tooManyActions,
}

func tooManyActions(p *lint.Pass) {
	open := openActions(p.Plan)
	most := p.Thresholds.MaxActions
	if len(open) <= most {
		return
	}
	p.Report(lint.Finding{
		Span:    open[most].Span,
		Message: fmt.Sprintf("There are %d actions to be done: %s. More than %d are too many to follow.", len(open), sharesOf(open), most),
		Suggestion: "Keep what makes the children safer now, in the order in which it matters. Take out what is done, join what belongs together, " +
			"and put what only workers do into a list of their own. Leave out no action that keeps a child safe.",
		Related: spansOf(open),
	})
}

// sharesOf says how many actions are the family's, how many workers' and how many
// nobody's: where the family's are few, a list of their own is the cure.
func sharesOf(actions []*plan.Action) string {
	family, workers, others, nobody := 0, 0, 0, 0
	for _, a := range actions {
		switch {
		case a.ForParent():
			family++
		case slices.ContainsFunc(a.Owners, isWorker):
			workers++
		case len(a.Owners) > 0:
			others++
		default:
			nobody++
		}
	}
	var parts []string
	for _, x := range []struct {
		n     int
		whose string
	}{{family, "for the family"}, {workers, "only for workers"}, {others, "for others"}, {nobody, "with nobody named"}} {
		switch {
		case x.n == len(actions):
			return "all of them " + x.whose
		case x.n > 0:
			parts = append(parts, fmt.Sprintf("%d %s", x.n, x.whose))
		}
	}
	return list(parts, "and")
}

func isWorker(o plan.Owner) bool {
	return o.Kind == plan.Professional || o.Kind == plan.Agency || o.Kind == plan.Group
}

// openActions are the actions that are not done or given up, and that no new
// list has replaced: what is left from an earlier meeting is still to be done.
func openActions(p *plan.Plan) []*plan.Action {
	var open []*plan.Action
	for i := range p.Actions {
		if a := &p.Actions[i]; a.Status != plan.Done && a.Status != plan.Withdrawn && !a.Replaced {
			open = append(open, a)
		}
	}
	return open
}

// ownActions are the open actions but those that seem to belong to another family: what
// to do about them is to take them out.
func ownActions(p *lint.Pass) []*plan.Action {
	return slices.DeleteFunc(openActions(p.Plan), func(a *plan.Action) bool {
		return slices.ContainsFunc(p.Plan.Inconsistencies, func(x plan.Inconsistency) bool {
			return x.Kind == plan.OtherFamily && a.Span.Contains(x.B.Span)
		})
	})
}

func spansOf(actions []*plan.Action) []doc.Span {
	var spans []doc.Span
	for _, a := range actions {
		spans = append(spans, a.Span)
	}
	return spans
}
