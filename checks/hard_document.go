package checks

import (
	"fmt"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// HardDocument reports a document that as a whole asks for more reading than
// most parents have, once, with a band and no bare grade.
var HardDocument = &lint.Check{
	Name:  "hard-document",
	Group: "readability",
	Title: "The document is hard to read",
	Why: "The NHS writes for a reading age of 9 to 11, so that nearly everybody understands it. " +
		"A parent who does not understand the plan cannot keep to it and cannot challenge it.",
	Source: "NHS content guide: reading age 9 to 11, at most 14; formulas of Flesch and Kincaid 1975, McLaughlin 1969 (SMOG), Dale and Chall 1948. " +
		"Formulas order versions of one text well and different texts badly, so only a band is given.",
	Severity: lint.Warning,
	Bad:      []string{hardText},
	Good:     []string{easyText},
	Run:      hardDocument,
}

const (
	hardText = "The multidisciplinary assessment identified significant deficiencies in parental supervision arrangements. " +
		"Professionals expressed considerable apprehension regarding the sustainability of previously negotiated improvements. " +
		"Consequently, recommendations concerning intensive parenting interventions necessitate immediate implementation. " +
		"Unfortunately, organisational difficulties have precluded appropriate communication between participating agencies."
	easyText = "The nurse came to the house on Monday. She saw both children. They were well and had grown. " +
		"Mum asked for help with the stairs. The nurse will bring a gate on Friday. She will show Mum how to put it up."
)

func hardDocument(p *lint.Pass) {
	reader, whole := p.Reader(), doc.Span{End: len(p.Doc.Text)}
	c := reader.Count(whole, false)
	r := c.Readability()
	if !r.Enough || int(r.ReadingAge+0.5) <= p.Thresholds.HardDocumentAge || len(p.Doc.Sentences) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       p.Doc.Sentences[0].Span,
		Message:    fmt.Sprintf("The document is %s to read: sentences have %.0f words on average, and %s.", bandWords(language.Band(r.ReadingAge)), float64(c.Words)/float64(c.Sentences), longWords(c)),
		Suggestion: "Shorten the longest sentences first (“hard-sentence” shows them), then use everyday words. Then look at this again.",
		Related:    hardest(p, reader, whole),
	})
}

// hardest are the sentences of a part that make it hard: those that are harder
// than the part may be, each by itself.
func hardest(p *lint.Pass, reader *plan.Reader, within doc.Span) []doc.Span {
	var out []doc.Span
	for _, s := range p.Doc.Sentences {
		if !within.Contains(s.Span) {
			continue
		}
		if c := reader.Count(s.Span, false); c.Words > 0 && int(c.ReadingAge()) >= p.Thresholds.HardDocumentAge-2 {
			out = append(out, s.Span)
		}
	}
	return out
}

// bandWords is a band as people say it.
func bandWords(band string) string { return strings.ReplaceAll(band, "_", " ") }

func longWords(c language.Counts) string {
	return fmt.Sprintf("%d of 100 words have three syllables or more", 100*c.Polysyllables/max(c.Words, 1))
}
