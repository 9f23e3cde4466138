package checks

import (
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoChildsViews reports a document of a kind that owes the child's views and
// nowhere gives any.
var NoChildsViews = &lint.Check{
	Name:     "no-childs-views",
	Group:    "completeness",
	Title:    "The child is not heard",
	Why:      "The plan is about the child. Without the child's words, or what a baby shows, nobody can see what their days are like.",
	Source:   "Children Act 1989, section 47(5A); Working Together: the child's wishes and feelings; Ofsted on the voice of the child.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Parents' views\n\nAda is glad of the help.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## What Sam says\n\nSam said that he sleeps at Gran's when it is loud.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Updates\n\nSam told Tom that he likes the new flat.",
	},
	Run: func(p *lint.Pass) {
		reportMissing(p, plan.ChildsViews, "The document does not say what the child thinks or shows.", "Write down what the child said, in the child's own words, with when and to whom. For a baby or a child who does not speak, say what was seen. If nobody has asked yet, say who will and when.")
	},
}
