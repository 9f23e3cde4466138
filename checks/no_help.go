package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoHelp reports a plan that asks things of the family and in which no worker's
// action helps with them. Where no worker has any, no-worker-actions says so.
var NoHelp = &lint.Check{
	Name:     "no-help",
	Group:    "fairness",
	Title:    "Nobody is to help the family with what it must do",
	Why:      "A family that could do it all alone would need no plan. Parents told researchers that they were checked and questioned, and got no hands-on help.",
	Source:   "Birmingham's research with parents: more hands-on help, not only checking and questioning; Children Act 1989, section 17 (a duty to support families).",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Take Sam to school on time | Leanne Garrick | each day |\n| Clear the stairs | Mum | 4 May 2025 |\n| Book the dentist | Mum | 5 May 2025 |\n| Unannounced visits | Tom Reyes | every two weeks |",
	},
	Good: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Take Sam to school on time | Leanne Garrick | each day |\n| Clear the stairs | Mum | 4 May 2025 |\n| Book the dentist | Mum | 5 May 2025 |\n| Apply for a grant for a washing machine | Tom Reyes | 5 May 2025 |",
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Clear the stairs | Mum | 4 May 2025 |\n| Unannounced visits | Tom Reyes | every two weeks |",
	},
	Run: noHelp,
}

func noHelp(p *lint.Pass) {
	const enough = 3 // actions: fewer say little
	family, workers := sides(openActions(p.Plan))
	if len(family) < enough || len(workers) == 0 {
		return
	}
	for _, a := range workers {
		if helps.MatchString(p.Doc.Quote(a.Span)) {
			return
		}
	}
	for _, a := range family {
		if !a.Help.Empty() || helped.MatchString(p.Doc.Quote(a.Span)) {
			return
		}
	}
	p.Report(lint.Finding{
		Span:       family[0].Span,
		Message:    "The family has " + plural(len(family), "action") + ", and nobody is to help with any.",
		Suggestion: "Say with each what help there is: who gives it, how often, from when. If the parents said that they need none, say so.",
		Related:    spansOf(family[1:]),
	})
}

// sides are the actions of the family, and those of workers and services alone.
func sides(actions []*plan.Action) (family, workers []*plan.Action) {
	for _, a := range actions {
		switch {
		case a.ForParent():
			family = append(family, a)
		case ofWorkers(a):
			workers = append(workers, a)
		}
	}
	return family, workers
}

func ofWorkers(a *plan.Action) bool {
	for _, o := range a.Owners {
		if o.Kind != plan.Professional && o.Kind != plan.Agency {
			return false
		}
	}
	return len(a.Owners) > 0
}

// helped tells of a family's action that somebody helps with it.
var helped = anyOf(`help|support|counsel|therap|treat|coach|mentor|course|programme|class|session|group|respite|advice|with the`)

// helps tells what makes something easier for a family from what watches it.
var helps = anyOf(`help|support|assist|refer|arrang|provid|offer|fund|pay|grant|voucher|lend|loan|buy|bring|fetch|fix|repair|teach|show|explain|advis|advice|counsel|therap|treat|coach|train|mentor|` +
	`course|programme|class|session|group|respite|child\s?care|nursery|short break|transport|taxi|lift|appl(?:y|ication)|book|work with|talk (?:to|with)|speak (?:to|with)|call(?:s)? for|letter to|write to|find|look for|get|sort|make sure|ensure|set up|put in place|install|fit\b|cefnog|helpu`)
