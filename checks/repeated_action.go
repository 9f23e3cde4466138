package checks

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// RepeatedAction reports an action that stands in the plan already.
var RepeatedAction = &lint.Check{
	Name:     "repeated-action",
	Group:    "action_count",
	Title:    "The same action stands twice",
	Why:      "An action that stands twice makes the plan look longer than it is, and two dates or two names for one thing leave everybody unsure which counts.",
	Source:   "Devon, what makes a good early help plan: no duplication; Birmingham's research with parents: goals added again and again.",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Mum to ring the school about breakfast club | Mum | 3 May 2025 |\n| Visit the home | Social worker | 4 May 2025 |\n| Mum to ring the school about breakfast club. | Mum | 5 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Visit Theo at home every week | Social worker | 3 May 2025 |\n| Visit Maisie at nursery every month | Social worker | 4 May 2025 |",
	},
	Run: repeatedActions,
}

func repeatedActions(p *lint.Pass) {
	const same = 0.97 // of 1: the words are the same but for endings
	var texts []string
	open := openActions(p.Plan)
	for _, a := range open {
		texts = append(texts, p.Doc.Quote(a.Span))
	}
	like := language.NewSimilarity(texts)
	for i := range open {
		for k := range i {
			if len(strings.Fields(texts[i])) < 3 || like.Score(texts[i], texts[k]) < same || !sameOwners(open[i], open[k]) {
				continue
			}
			p.Report(lint.Finding{
				Span:       open[i].Span,
				Message:    "This action stands in the plan already.",
				Suggestion: "Keep one of the two, with the name and date that count.",
				Related:    spansOf(open[k : k+1]),
			})
			break
		}
	}
}

// sameOwners reports whether two actions are for the same people: two children's
// teachers may have the same task.
func sameOwners(a, b *plan.Action) bool {
	if len(a.Owners) != len(b.Owners) {
		return false
	}
	for i := range a.Owners {
		if a.Owners[i].Name != b.Owners[i].Name {
			return false
		}
	}
	return true
}
