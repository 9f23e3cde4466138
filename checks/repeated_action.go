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
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Take Theo to school each day | Mum | 3 May 2025 |\n| Mum to take Theo to the school every day | Mum | 4 May 2025 |",
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
		texts = append(texts, taskOf(a.Words(p.Doc), a.Owners))
	}
	like := language.NewSimilarity(texts)
	for i := range open {
		if len(strings.Fields(p.Doc.Quote(open[i].Span))) < 3 {
			continue
		}
		for k := range i {
			if like.Score(texts[i], texts[k]) < same || !sameOwners(open[i], open[k]) {
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

// frame are the words around a task that make it no other task: "is to be taken",
// "make sure that".
var frame = map[string]bool{
	"a": true, "an": true, "the": true, "to": true, "be": true, "is": true, "are": true, "will": true, "must": true, "should": true, "shall": true,
	"please": true, "that": true, "and": true,
}

// taskOf is what an action asks for, without the frame and without those who are
// to do it where they stand first: they are compared by themselves.
func taskOf(text string, owners []plan.Owner) string {
	doer := map[string]bool{}
	for _, o := range owners {
		for _, w := range language.Words(strings.Join(append([]string{o.Name, o.Role}, o.Also...), " ")) {
			doer[strings.ToLower(w.Text)] = true
		}
	}
	var task []string
	for _, w := range language.Words(text) {
		word := strings.ToLower(w.Text)
		switch {
		case frame[word], doer[word] && len(task) == 0:
		case word == "each":
			task = append(task, "every")
		default:
			task = append(task, word)
		}
	}
	return strings.Join(task, " ")
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
