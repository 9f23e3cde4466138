package checks

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// UntaggedPDF reports a PDF file without tags.
var UntaggedPDF = &lint.Check{
	Name:  "untagged-pdf",
	Group: "layout",
	Title: "The file has no tags for screen readers",
	Why: "A program that reads aloud needs the file's tags to know what is a heading, a list or a table. " +
		"Without them a table comes out as a heap of words.",
	Source:   "Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018; PDF/UA, ISO 14289-1.",
	Severity: lint.Suggestion,
	Bad:      []string{"<!-- printed 12 pt -->\n\nTheo is well."},
	Good:     []string{"<!-- printed 12 pt, tagged -->\n\nTheo is well.", "Theo is well."},
	Run:      untaggedPDF,
}

func untaggedPDF(p *lint.Pass) {
	if p.Doc.Format != doc.PDF || p.Doc.Tagged || len(p.Doc.Sentences) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       p.Doc.Sentences[0].Span,
		Message:    "This PDF file has no tags, so that it cannot be read aloud well.",
		Suggestion: "Save it from Word with “Document structure tags for accessibility” ticked, not by printing to PDF.",
	})
}
