package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// MoreWatchingThanHelp reports a plan in which workers' actions mostly watch the
// family.
var MoreWatchingThanHelp = &lint.Check{
	Name:     "more-watching-than-help",
	Group:    "fairness",
	Title:    "Workers are to watch more than to help",
	Why:      "Visits, tests and checks show whether something is wrong; they change nothing. A plan of checks alone leaves the family where it is.",
	Source:   "Birmingham's research with parents: more hands-on help, not only checking and questioning.",
	Severity: lint.Suggestion,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes. Health visitor: Ann Poole.\n\n| What | Who | When |\n| --- | --- | --- |\n| Unannounced visits | Tom Reyes | every two weeks |\n| Check the kitchen and the bedrooms | Tom Reyes | each visit |\n| Monitor Sam's weight | Ann Poole | each month |\n| Refer Leanne to the food bank | Tom Reyes | 3 May 2025 |",
	},
	Good: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes. Health visitor: Ann Poole.\n\n| What | Who | When |\n| --- | --- | --- |\n| Unannounced visits | Tom Reyes | every two weeks |\n| Check the kitchen and the bedrooms | Tom Reyes | each visit |\n| Monitor Sam's weight | Ann Poole | each month |\n| Refer Leanne to the food bank | Tom Reyes | 3 May 2025 |\n| Help with the form for a grant | Tom Reyes | 5 May 2025 |",
	},
	Run: moreWatchingThanHelp,
}

// watches tells what only looks at a family. What also helps is no watching.
var watches = anyOf(`monitor|unannounced|announced visit|check|observ|inspect|test(?:s|ing|ed)?\b|breathaly|hair strand|assess|spot check|home visits?|statutory visits?|log\b|keep a record|report (?:any|concerns|back)|alert|notify|review`)

func moreWatchingThanHelp(p *lint.Pass) {
	const enough, times = 3, 3 // so many that watch, and so many times those that help
	_, workers := sides(openActions(p.Plan))
	var watching []*plan.Action
	helping := 0
	for _, a := range workers {
		switch words := p.Doc.Quote(a.Span); {
		case helps.MatchString(words):
			helping++
		case watches.MatchString(words):
			watching = append(watching, a)
		}
	}
	if len(watching) < enough || helping == 0 || len(watching) < times*helping {
		return
	}
	p.Report(lint.Finding{
		Span:       watching[0].Span,
		Message:    fmt.Sprintf("%d of the workers' actions watch or check, and %d help.", len(watching), helping),
		Suggestion: "Keep each check that makes the children safer. Say beside it what is done so that there is less to check.",
		Related:    spansOf(watching[1:]),
	})
}
