package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

type owner struct {
	Name string          `json:"name"`
	Role string          `json:"role"`
	Kind plan.PersonKind `json:"kind"`
	Also []string        `json:"also"`
}

type deadline struct {
	Text string            `json:"text"`
	Date *string           `json:"date"`
	Kind plan.DeadlineKind `json:"kind"`
}

type action struct {
	ID          string      `json:"id"`
	Text        string      `json:"text"`
	Owners      []owner     `json:"owners"`
	Deadline    *deadline   `json:"deadline"`
	Condition   *string     `json:"condition"`
	Consequence *string     `json:"consequence"`
	Outcome     *string     `json:"outcome"`
	Help        *string     `json:"help"`
	Status      plan.Status `json:"status"`
	StatusText  *string     `json:"status_text"`
	Vague       bool        `json:"vague"`
	Place       place       `json:"place"`
}

type person struct {
	Name   string          `json:"name"`
	Role   string          `json:"role"`
	Kind   plan.PersonKind `json:"kind"`
	Also   []string        `json:"also"`
	Places []place         `json:"places"`
}

type date struct {
	Text  string `json:"text"`
	Date  string `json:"date"`
	What  string `json:"what"`
	Place place  `json:"place"`
}

type section struct {
	Title string           `json:"title"`
	Kind  plan.SectionKind `json:"kind"`
	Level int              `json:"level"`
	Place place            `json:"place"`
}

func actionsOf(d *doc.Document, p *plan.Plan) []action {
	out := make([]action, len(p.Actions))
	for i, a := range p.Actions {
		out[i] = action{
			ID: a.ID, Text: a.Words(d), Owners: ownersOf(a.Owners), Deadline: deadlineOf(d, a.Deadline),
			Condition: quoteOf(d, a.Condition), Consequence: quoteOf(d, a.Consequence), Outcome: quoteOf(d, a.Outcome), Help: quoteOf(d, a.Help),
			Status: a.Status, StatusText: quoteOf(d, a.StatusText), Vague: a.Vague, Place: placeOf(d, a.Span),
		}
	}
	return out
}

func ownersOf(owners []plan.Owner) []owner {
	out := make([]owner, len(owners))
	for i, o := range owners {
		out[i] = owner{o.Name, o.Role, o.Kind, append([]string{}, o.Also...)}
	}
	return out
}

func deadlineOf(d *doc.Document, l *plan.Deadline) *deadline {
	if l == nil {
		return nil
	}
	out := &deadline{Text: d.Quote(l.Span), Kind: l.Kind}
	if !l.Day.IsZero() {
		day := l.Day.String()
		out.Date = &day
	}
	return out
}

// quoteOf is the words of a part that may not be there: null then.
func quoteOf(d *doc.Document, s doc.Span) *string {
	if s.Empty() {
		return nil
	}
	words := d.Quote(s)
	return &words
}

func peopleOf(d *doc.Document, p *plan.Plan) []person {
	out := make([]person, len(p.People))
	for i, q := range p.People {
		out[i] = person{q.Name, q.Role, q.Kind, append([]string{}, q.Also...), placesOf(d, q.Spans)}
	}
	return out
}

func datesOf(d *doc.Document, p *plan.Plan) []date {
	out := make([]date, len(p.Dates))
	for i, x := range p.Dates {
		what := string(x.Event)
		if what == "" {
			what = d.Quote(x.What)
		}
		out[i] = date{d.Quote(x.Span), x.Day.String(), what, placeOf(d, x.Span)}
	}
	return out
}

func sectionsOf(d *doc.Document, p *plan.Plan) []section {
	out := make([]section, len(p.Sections))
	for i, s := range p.Sections {
		out[i] = section{d.Quote(s.Title), s.Kind, s.Level, placeOf(d, s.Title)}
	}
	return out
}

// part is a passage that serves one purpose.
type part struct {
	Place place `json:"place"`
}

func partsOf(d *doc.Document, spans []doc.Span) []part {
	out := make([]part, len(spans))
	for i, s := range spans {
		out[i] = part{placeOf(d, s)}
	}
	return out
}

// negative is a wording about the family with what to write instead.
type negative struct {
	Category    string `json:"category"`
	Alternative string `json:"alternative"`
	Place       place  `json:"place"`
}

func negativesOf(d *doc.Document, p *plan.Plan) []negative {
	out := make([]negative, len(p.Negatives))
	for i, n := range p.Negatives {
		out[i] = negative{n.Category, n.Instead, placeOf(d, n.Span)}
	}
	return out
}
