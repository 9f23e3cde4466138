// Package pipeline is the order of the stages: from the bytes of a file to a
// report, each stage reading what lies before it and adding its own layer.
package pipeline

import (
	"context"
	"slices"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
	"github.com/plainwords/plainwords/pipeline/structure"
)

// Config says how documents are read and what is looked for in them.
type Config struct {
	Engine      *engine.Engine // reads PDF files
	Checks      []*lint.Check
	MinSeverity lint.Severity // findings below it are left out

	Thresholds lint.Thresholds // zero: the defaults
	// Recipient is for whom the copy is; empty where nobody said.
	Recipient string
	Local     plan.Local     // timescales of the place; zero: the nation's
	Waivers   []*lint.Waiver // findings that they fit are left out
	// Glossary knows the terms; nil: the one that is part of the program.
	Glossary *glossary.Book
}

// Report is what is known of one document: the one thing that renderers get.
// It is not changed after it was made.
type Report struct {
	Name     string // of the document, as it was given
	Path     string // where its file lies, as it was given; empty where nobody said
	Document *doc.Document
	Data     []byte // the file itself, of which copies with notes are made

	// Warnings are what a reader of the report must know: the document's, and
	// those of the stages after it.
	Warnings []doc.Warning

	// Words is the number of words and numbers of the document, without what
	// is hidden, unticked, or repeated at the edge of each page.
	Words int

	// English says that the document is in English, or too short to tell.
	// Others are not checked: the layers below are empty then.
	English bool

	Plan     *plan.Plan // what the document says; nil where it was not checked
	Terms    []glossary.Use
	Findings []lint.Finding // in the order of the text
	Waived   []lint.Waived  // left out of Findings, whatever their severity
}

// Read reads a document and puts it in order; nothing is checked. The error is
// one of package ingest.
func Read(ctx context.Context, src ingest.Source, c Config) (*Report, error) {
	paper, err := ingest.Read(ctx, src, ingest.Options{Engine: c.Engine})
	if err != nil {
		return nil, err
	}
	return reportOn(src, structure.Build(paper)), nil
}

// Run reads a document and checks it. The error is one of package ingest: a
// check that fails is a warning in the report.
func Run(ctx context.Context, src ingest.Source, c Config) (*Report, error) {
	r, err := Read(ctx, src, c)
	if err != nil {
		return nil, err
	}
	r.check(c)
	return r, nil
}

// reportOn begins the report on a document.
func reportOn(src ingest.Source, d *doc.Document) *Report {
	r := &Report{
		Name: src.Name, Path: src.Path, Document: d, Data: src.Data,
		Warnings: slices.Clone(d.Warnings), Words: countWords(d), English: looksEnglish(d),
	}
	if !r.English {
		r.warn("the document does not seem to be in English, the only language that is checked")
	}
	return r
}

// check adds the layers of the checks where the document is in English.
func (r *Report) check(c Config) {
	if !r.English {
		return
	}
	book := c.Glossary
	if book == nil {
		book = glossary.Builtin()
	}
	r.Plan = plan.ReadLocally(r.Document, c.Local)
	r.Terms = book.Terms(r.Document, r.Plan.Jurisdiction.Nation())
	if !r.Plan.AboutFamily {
		r.warn("the document is about no family: the checks on actions and on wordings about parents were not run")
	}
	findings, err := lint.Run(c.Checks, lint.Input{Doc: r.Document, Plan: r.Plan, Terms: r.Terms, Thresholds: c.Thresholds, Recipient: c.Recipient})
	if err != nil {
		r.warn(err.Error())
	}
	findings, r.Waived = lint.Waive(findings, c.Waivers, r.Document, r.Called()...)
	r.Findings = slices.DeleteFunc(findings, func(f lint.Finding) bool { return f.Severity < c.MinSeverity })
}

// Called returns what a waiver may call the document by.
func (r *Report) Called() []string { return []string{r.Name, r.Path, r.Document.SHA256} }

func (r *Report) warn(message string) {
	r.Warnings = append(r.Warnings, doc.Warning{Message: message})
}

// Worst returns the highest severity among the findings, 0 where there is
// none.
func (r *Report) Worst() lint.Severity {
	var worst lint.Severity
	for _, f := range r.Findings {
		worst = max(worst, f.Severity)
	}
	return worst
}

// Count returns how many findings are of the severity.
func (r *Report) Count(s lint.Severity) int {
	n := 0
	for _, f := range r.Findings {
		if f.Severity == s {
			n++
		}
	}
	return n
}

func countWords(d *doc.Document) int {
	n := 0
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if b.Said() && len(b.Children) == 0 {
			for range language.WordsSeq(b.Span.Of(d.Text)) {
				n++
			}
		}
		return b.Said()
	})
	return n
}
