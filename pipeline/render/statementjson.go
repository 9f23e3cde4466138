package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// statement is what a parent could dispute.
type statement struct {
	ID     string             `json:"id"`
	Kind   plan.StatementKind `json:"kind"`
	Source *string            `json:"source"`
	About  []string           `json:"about"`
	Place  place              `json:"place"`
}

func statementsOf(d *doc.Document, p *plan.Plan) []statement {
	out := make([]statement, len(p.Statements))
	for i, s := range p.Statements {
		out[i] = statement{s.ID, s.Kind, quoteOf(d, s.Source), append([]string{}, s.About...), placeOf(d, s.Span)}
	}
	return out
}

// dispute is where the document says that somebody disagrees, and with what.
type dispute struct {
	By        string `json:"by"`
	Says      place  `json:"says"`
	Statement *place `json:"statement"`
}

func disputesOf(d *doc.Document, p *plan.Plan) []dispute {
	out := make([]dispute, len(p.Disputes))
	for i, x := range p.Disputes {
		out[i] = dispute{By: x.By, Says: placeOf(d, x.Says)}
		if !x.Statement.Empty() {
			at := placeOf(d, x.Statement)
			out[i].Statement = &at
		}
	}
	return out
}
