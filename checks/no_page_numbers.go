package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// NoPageNumbers reports a document of several pages without numbers on them.
var NoPageNumbers = &lint.Check{
	Name:     "no-page-numbers",
	Group:    "layout",
	Title:    "The pages have no numbers",
	Why:      "In a meeting everybody has to find the same place. A parent who disputes a sentence has to say where it stands.",
	Source:   "Courts' and tribunals' practice: numbered pages; parents' groups: say exactly which words you challenge.",
	Severity: lint.Suggestion,
	Whole:    true,
	Bad:      []string{"<!-- printed 12 pt, 2 pages -->\n\nTheo is well.\n\nMaisie is well."},
	Good:     []string{"<!-- printed 12 pt, 2 pages, numbered -->\n\nTheo is well.\n\nMaisie is well.", "Theo is well."},
	Run:      noPageNumbers,
}

var pageNumber = regexp.MustCompile(`(?i)\bpage\s*\d|\b\d+\s*(?:of|/)\s*\d+\b|(?:^|\s)\d{1,3}\W*$|\btudalen\b.*\d`)

func noPageNumbers(p *lint.Pass) {
	if len(p.Doc.Pages) < 2 || p.Doc.Pages[0].Width == 0 || len(p.Doc.Blocks) == 0 {
		return
	}
	numbered := false
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		numbered = numbered || b.Kind == doc.Furniture && pageNumber.MatchString(p.Doc.Quote(b.Span))
		return true
	})
	if numbered {
		return
	}
	p.Report(lint.Finding{
		Span:       firstSentence(p.Doc, p.Doc.Blocks[0].Span),
		Message:    "The pages of this document have no numbers.",
		Suggestion: "Number the pages, as “Page 1 of 3”.",
	})
}
