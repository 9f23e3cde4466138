package render

import (
	_ "embed" // for the page's template
	"html/template"
	"io"
	"strconv"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

//go:embed report.html.tmpl
var htmlSource string

// ReportHTML writes a report as one page that needs nothing else: the text of
// the document with its findings marked, and notes beside it.
type ReportHTML struct {
	w    io.Writer
	page *template.Template
}

// NewReportHTML returns a renderer that writes to w. It takes one report.
func NewReportHTML(w io.Writer) *ReportHTML {
	return &ReportHTML{w, template.Must(template.New("report").Parse(htmlSource))}
}

// Add writes the report.
func (h *ReportHTML) Add(r *pipeline.Report) error { return h.page.Execute(h.w, htmlOf(r)) }

// Close does nothing: the page is whole.
func (h *ReportHTML) Close() error { return nil }

// htmlReport is what the template gets.
type htmlReport struct {
	Name     string
	Summary  string
	English  bool
	Warnings []string
	Pages    []htmlPage
	Whole    []htmlNote // on the document as a whole
	Checks   []htmlCheck
}

type htmlPage struct {
	Title string
	Rows  []htmlRow
}

// htmlRow is a block, or a list, with the notes on it.
type htmlRow struct {
	Blocks  []htmlNode
	Notes   []htmlNote
	Crowded bool // the notes stand under the words, as there are too many to stand beside them
}

// htmlNote is a finding. Why is empty where a note before it said so.
type htmlNote struct {
	htmlRef
	Marked                     bool // it has words to mark
	Check, Message, Suggestion string
	Why, Page, Quote           string
}

// htmlCheck lists the findings of one check.
type htmlCheck struct {
	Name, Title, Why, Source string
	Notes                    []htmlNote
}

func htmlOf(r *pipeline.Report) htmlReport {
	b := &builder{doc: r.Document, marks: newMarker(r.Document, r.Findings)}
	notes := notesOf(r, b.marks)
	out := htmlReport{
		Name: r.Name, Summary: summaryOf(r), English: r.English, Warnings: Warnings(r.Warnings),
		Pages: pagesInHTML(b, notes), Checks: checksInHTML(r.Findings, notes),
	}
	for _, i := range b.marks.unplaced() {
		out.Whole = append(out.Whole, notes[i])
	}
	return out
}

func notesOf(r *pipeline.Report, m *marker) []htmlNote {
	explained := map[string]bool{}
	notes := make([]htmlNote, len(r.Findings))
	for i, f := range r.Findings {
		at := placeOf(r.Document, f.Span)
		n := htmlNote{
			htmlRef: refTo(i, f), Marked: !m.spans[i].Empty(), Check: f.Check.Name,
			Message: f.Message, Suggestion: f.Suggestion, Quote: shortened(at.Quote),
		}
		if page := pageOf(r.Document, f.Span); page > 0 {
			n.Page = "page " + strconv.Itoa(page)
		}
		if !explained[n.Check] {
			n.Why, explained[n.Check] = f.Check.Why, true
		}
		notes[i] = n
	}
	return notes
}

// longestQuote is how many letters of a finding's words its list shows.
const longestQuote = 100

func shortened(quote string) string {
	letters := []rune(quote)
	if len(letters) <= longestQuote {
		return quote
	}
	return string(letters[:longestQuote-1]) + "…"
}

// pagesInHTML lays the blocks out on their pages. A page without words is
// there as well.
func pagesInHTML(b *builder, notes []htmlNote) []htmlPage {
	pages := make([]htmlPage, max(len(b.doc.Pages), 1))
	for i := range pages {
		pages[i].Title = pageTitle(b.doc, i)
	}
	at := 0
	b.heading = ownHeadings
	for blocks := b.doc.Blocks; len(blocks) > 0; {
		if page := pageIndex(b.doc, blocks[0].Page, at); page > at {
			at, b.heading = page, ownHeadings
		}
		n := max(itemsAt(blocks), 1)
		row := htmlRow{Blocks: b.nodes(blocks[:n])}
		for _, i := range b.marks.taken() {
			row.Notes = append(row.Notes, notes[i])
		}
		row.Crowded = isCrowded(b.doc, blocks[:n], row.Notes)
		pages[at].Rows = append(pages[at].Rows, row)
		blocks = blocks[n:]
	}
	return pages
}

// pageIndex is the place of a page among those of the document, at or after
// the page before.
func pageIndex(d *doc.Document, number, before int) int {
	for i := before; i < len(d.Pages); i++ {
		if d.Pages[i].Number == number {
			return i
		}
	}
	return before
}

// pageTitle names a page; a format without pages has only its text.
func pageTitle(d *doc.Document, i int) string {
	if i >= len(d.Pages) || len(d.Pages) == 1 && d.Pages[i].Width == 0 {
		return "Text"
	}
	return "Page " + strconv.Itoa(d.Pages[i].Number)
}

// checksInHTML lists the findings by check, in the order of the first of each.
func checksInHTML(findings []lint.Finding, notes []htmlNote) []htmlCheck {
	at := map[*lint.Check]int{}
	var out []htmlCheck
	for i, f := range findings {
		k, known := at[f.Check]
		if !known {
			k = len(out)
			at[f.Check] = k
			out = append(out, htmlCheck{Name: f.Check.Name, Title: f.Check.Title, Why: f.Check.Why, Source: f.Check.Source})
		}
		out[k].Notes = append(out[k].Notes, notes[i])
	}
	return out
}
