package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// risk is how high the document says that the risk is, and of what.
type risk struct {
	Level      *string  `json:"level"`
	Categories []string `json:"categories"`
	Places     []place  `json:"places"`
}

func riskOf(d *doc.Document, r plan.Risk) risk {
	out := risk{Categories: append([]string{}, r.Categories...), Places: placesOf(d, r.Spans)}
	if r.Level != "" {
		out.Level = &r.Level
	}
	return out
}

// missing is a part that the document does not have.
type missing struct {
	Section  plan.SectionKind `json:"section"`
	Severity string           `json:"severity"`
	Message  string           `json:"message"`
}

// lacks is what the document does not say where a part is missing.
var lacks = map[plan.SectionKind]string{
	plan.LevelOfRisk:  "The document does not say how high the risk is.",
	plan.ParentsViews: "The document does not give the parents' views.",
	plan.ChildsViews:  "The document does not give the child's views.",
	plan.Strengths:    "The document names no strength of the family.",
	plan.Consequences: "The document does not say what happens if things are not done.",
	plan.Contingency:  "The document does not say what happens if things go wrong.",
	plan.ReviewDate:   "The document does not say when it is looked at again.",
}

func missingOf(p *plan.Plan) []missing {
	out := make([]missing, len(p.Missing))
	for i, m := range p.Missing {
		severity := lint.Suggestion
		if m.Owed {
			severity = lint.Warning
		}
		out[i] = missing{m.Section, severity.String(), lacks[m.Section]}
	}
	return out
}
