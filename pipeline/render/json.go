package render

import (
	"encoding/json"
	"io"
	"maps"
	"slices"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// ReportSchema is the version of the objects that ReportJSON writes.
const ReportSchema = "plainwords.report/v1"

// report is a document's report for other programs. A field that is not
// computed yet is absent; an array is never null.
type report struct {
	Schema          string          `json:"schema"`
	Document        document        `json:"document"`
	Readability     *readability    `json:"readability,omitempty"` // of a document in English
	Findings        []finding       `json:"findings"`
	Terms           []term          `json:"terms"`
	Actions         []action        `json:"actions"`
	Consequences    []part          `json:"consequences"`
	Strengths       []part          `json:"strengths"`
	Negativity      []negative      `json:"negativity"`
	ParentsViews    []view          `json:"parents_views"`
	ChildsViews     []view          `json:"childs_views"`
	Statements      []statement     `json:"statements"`
	Disputes        []dispute       `json:"recorded_disputes"`
	Risk            risk            `json:"risk"`
	Concerns        []part          `json:"concerns"`
	Missing         []missing       `json:"missing"`
	People          []person        `json:"people"`
	Dates           []date          `json:"dates"`
	Timescales      []timescale     `json:"timescales"`
	Inconsistencies []inconsistency `json:"inconsistencies"`
	Sections        []section       `json:"sections"`
	Tables          []table         `json:"tables"`
	Summary         summary         `json:"summary"`
}

// document says which file was read, and how well.
type document struct {
	Name         string            `json:"name"`
	SHA256       string            `json:"sha256"`
	Format       doc.Format        `json:"format"`
	Kind         plan.Kind         `json:"kind,omitempty"`
	Jurisdiction plan.Jurisdiction `json:"jurisdiction,omitempty"`
	Pages        int               `json:"pages"`
	Words        int               `json:"words"`
	OCRPages     []int             `json:"ocr_pages"`
	Tagged       bool              `json:"tagged"`
	Warnings     []string          `json:"warnings"`
}

type finding struct {
	Check      string `json:"check"`
	Group      string `json:"group"`
	Severity   string `json:"severity"`
	Message    string `json:"message"`
	Suggestion string `json:"suggestion"`
	Place      place  `json:"place"`
}

type term struct {
	Term       string   `json:"term"`
	Expansion  string   `json:"expansion"`  // empty where it could stand for several things
	Expansions []string `json:"expansions"` // all that it could stand for, the commonest first
	Plain      string   `json:"plain"`      // what it means; empty where it could mean several things
	Defined    bool     `json:"defined_in_document"`
	Places     []place  `json:"places"`
}

// ReportJSON writes reports as plainwords.report/v1.
type ReportJSON struct{ list *jsonList }

// NewReportJSON returns a renderer that writes an object a report to w, or,
// where there may be many, an array of them.
func NewReportJSON(w io.Writer, many bool) *ReportJSON { return &ReportJSON{newJSONList(w, many)} }

// Add writes one report.
func (j *ReportJSON) Add(r *pipeline.Report) error { return j.list.add(reportOf(r)) }

// Close ends the output; w stays open.
func (j *ReportJSON) Close() error { return j.list.close() }

func reportOf(r *pipeline.Report) report {
	out := report{
		Schema: ReportSchema, Document: documentOf(r), Findings: []finding{}, Terms: []term{},
		Actions: []action{}, Consequences: []part{}, Strengths: []part{}, Negativity: []negative{}, People: []person{}, Dates: []date{},
		Timescales: []timescale{}, Inconsistencies: []inconsistency{}, Sections: []section{}, Tables: tablesOf(r.Document),
		ParentsViews: []view{}, ChildsViews: []view{}, Statements: []statement{}, Disputes: []dispute{}, Risk: riskOf(r.Document, plan.Risk{}), Concerns: []part{}, Missing: []missing{},
		Summary: newSummary(r),
	}
	if p := r.Plan; p != nil {
		out.Readability = readabilityOf(r)
		out.Document.Kind, out.Document.Jurisdiction = p.Kind, p.Jurisdiction
		out.Actions, out.People = actionsOf(r.Document, p), peopleOf(r.Document, p)
		out.Consequences = partsOf(r.Document, p.Consequences)
		out.Strengths, out.Negativity = partsOf(r.Document, p.Strengths), negativesOf(r.Document, p)
		out.Timescales, out.Inconsistencies = timescalesOf(r.Document, p), inconsistenciesOf(r.Document, p)
		out.ParentsViews, out.ChildsViews = viewsOf(r.Document, p.ParentsViews), viewsOf(r.Document, p.ChildsViews)
		out.Statements, out.Disputes = statementsOf(r.Document, p), disputesOf(r.Document, p)
		out.Risk, out.Concerns, out.Missing = riskOf(r.Document, p.Risk), partsOf(r.Document, p.Concerns), missingOf(p)
		out.Dates, out.Sections = datesOf(r.Document, p), sectionsOf(r.Document, p)
	}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, finding{
			Check: f.Check.Name, Group: f.Check.Group, Severity: f.Severity.String(),
			Message: f.Message, Suggestion: f.Suggestion, Place: placeOf(r.Document, f.Span),
		})
	}
	for _, t := range r.Terms {
		out.Terms = append(out.Terms, term{t.Term, t.Expansion(), append([]string{}, t.Expansions...), t.Plain(), t.Defined, placesOf(r.Document, t.Spans)})
	}
	return out
}

func documentOf(r *pipeline.Report) document {
	d := r.Document
	return document{
		Name: r.Name, SHA256: d.SHA256, Format: d.Format, Pages: len(d.Pages), Words: r.Words,
		OCRPages: ocrPages(d), Tagged: d.Tagged, Warnings: Warnings(r.Warnings),
	}
}

// ocrPages are the pages with letters that a machine recognised in a picture.
func ocrPages(d *doc.Document) []int {
	recognised := map[int]bool{}
	for _, r := range d.Runs {
		if r.Origin == doc.OCR {
			recognised[r.Page] = true
		}
	}
	return append([]int{}, slices.Sorted(maps.Keys(recognised))...)
}

// jsonList writes values one after the other, so that only one is held at a
// time.
type jsonList struct {
	w       io.Writer
	encoder *json.Encoder
	many    bool
	written int
}

func newJSONList(w io.Writer, many bool) *jsonList {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &jsonList{w: w, encoder: e, many: many}
}

func (l *jsonList) add(v any) error {
	if l.many {
		mark := ","
		if l.written == 0 {
			mark = "["
		}
		if _, err := io.WriteString(l.w, mark); err != nil {
			return err
		}
	}
	l.written++
	return l.encoder.Encode(v)
}

func (l *jsonList) close() error {
	if !l.many {
		return nil
	}
	end := "]\n"
	if l.written == 0 {
		end = "[]\n"
	}
	_, err := io.WriteString(l.w, end)
	return err
}
