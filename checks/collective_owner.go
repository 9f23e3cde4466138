package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// CollectiveOwner reports each open action that is only for a group without
// names: what is everybody's task is nobody's.
var CollectiveOwner = &lint.Check{
	Name:     "collective-owner",
	Group:    "who_does_what",
	Title:    "A group without names is to do it",
	Why:      "“All” and “professionals” name nobody. Each thinks that another does it, and a parent cannot ask anybody about it.",
	Source:   "Essex, early help plans: name the person; Children's Commissioner 2024: in 85 of 100 plans it was hard to see what had been done.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Share what is known about the visits | All | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Share what is known about the visits | Core group members | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Share what is known about the visits | Social worker | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Nobody will shout at Theo | All adults | Always |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Find out who of the family can help | Early Help Team | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Come to the meeting | Jo Bell with all professionals | 3 May 2025 |",
	},
	Run: collectiveOwner,
}

func collectiveOwner(p *lint.Pass) {
	var all []*plan.Action
	for _, a := range ownActions(p) {
		if onlyGroups(a) && !ofNobody.MatchString(p.Doc.Quote(a.Span)) { // a ban on all is everybody's
			all = append(all, a)
		}
	}
	for _, group := range bySharedWords(all, func(a *plan.Action) doc.Span { return a.Owners[0].Span }) {
		span, about := group[0].Owners[0].Span, "this"
		if len(group) > 1 {
			about = fmt.Sprintf("these %d actions", len(group))
		}
		p.Report(lint.Finding{
			Span:       span,
			Message:    fmt.Sprintf("“%s” names nobody who could be asked about %s.", p.Doc.Quote(span), about),
			Suggestion: "Name one person who will see that it is done, and who else takes part.",
			Related:    spansOf(group),
		})
	}
}

func onlyGroups(a *plan.Action) bool {
	for _, o := range a.Owners {
		if o.Kind != plan.Group {
			return false
		}
	}
	return len(a.Owners) > 0
}
