package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// reportNegatives reports the negative wordings of one category. The checks of
// the group are alike but for that: each has its own reasons and examples.
func reportNegatives(p *lint.Pass, category string) {
	for _, n := range p.Plan.Negatives {
		if n.Category == category {
			p.Report(lint.Finding{
				Span:       n.Span,
				Message:    fmt.Sprintf("“%s”: %s.", p.Doc.Quote(n.Wording), saysOf[category]),
				Suggestion: n.Instead,
			})
		}
	}
}

// saysOf is what a wording of each category does.
var saysOf = map[string]string{
	"blame":       "this puts the fault on somebody and does not say what happened",
	"judgement":   "this judges and does not say what was seen",
	"emotive":     "this is a loaded word in the place of what was seen",
	"credibility": "this doubts somebody and does not say why",
	"deficit":     "this says what somebody lacks and not what they do or need",
	"stereotype":  "this is about a group or a name that a family has, and not about what was seen",
}
