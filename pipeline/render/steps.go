package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// timescale is a step of the process with the time that it took. Met is null
// where that cannot be told; Unclear says why then.
type timescale struct {
	Rule    string `json:"rule"`
	Limit   string `json:"limit"`
	From    moment `json:"from"`
	To      moment `json:"to"`
	Taken   string `json:"taken"`
	Met     *bool  `json:"met"`
	Unclear string `json:"unclear"`
	Source  string `json:"source"`
	Sure    bool   `json:"sure"`
}

type moment struct {
	Event plan.Event `json:"event"`
	Date  string     `json:"date"`
	Place place      `json:"place"`
}

func timescalesOf(d *doc.Document, p *plan.Plan) []timescale {
	out := make([]timescale, len(p.Timescales))
	for i, s := range p.Timescales {
		out[i] = timescale{s.Rule, s.Limit, momentOf(d, s.From), momentOf(d, s.To), s.Taken, s.Met, s.Unclear, s.Source, s.Sure}
	}
	return out
}

func momentOf(d *doc.Document, m plan.Moment) moment {
	return moment{m.Event, m.Day.String(), placeOf(d, m.Span)}
}

// inconsistency is two places that cannot both be right.
type inconsistency struct {
	Kind    plan.ConflictKind `json:"kind"`
	Message string            `json:"message"`
	A       part              `json:"a"`
	B       part              `json:"b"`
}

func inconsistenciesOf(d *doc.Document, p *plan.Plan) []inconsistency {
	out := make([]inconsistency, len(p.Inconsistencies))
	for i, x := range p.Inconsistencies {
		out[i] = inconsistency{x.Kind, x.Message, part{placeOf(d, x.A.Shown)}, part{placeOf(d, x.B.Shown)}}
	}
	return out
}
