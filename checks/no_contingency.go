package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoContingency reports a plan that nowhere says what happens if things go wrong.
// Where it asks things of the family, no-consequence says so already.
var NoContingency = &lint.Check{
	Name:     "no-contingency",
	Group:    "completeness",
	Title:    "What happens if things go wrong is not said",
	Why:      "Families need to know beforehand what will be done if a child is hurt or the plan does not work: who rings whom, where the children stay that night. Ofsted found plans that do not say it.",
	Source:   "Ofsted on plans without contingency; Birmingham's research with parents: what happens if it is not done.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Visit Sam at school | Tom Reyes | 3 May 2025 |",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## If things go wrong\n\nIf Sam is hurt or left alone, we will meet with you the same day and talk about where he stays that night.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Ada Obi | 3 May 2025 |",
	},
	Run: noContingency,
}

func noContingency(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		if a.ForParent() {
			return
		}
	}
	reportMissing(p, plan.Contingency, "The document does not say what happens if things go wrong.",
		"Say what you will do if a child is not safe or the plan does not work: who rings whom, where the children stay, and what would lead to a conference or a lawyer.")
}
