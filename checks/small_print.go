package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// SmallPrint reports each page with a passage in letters that are too small.
var SmallPrint = &lint.Check{
	Name:     "small-print",
	Group:    "layout",
	Title:    "The letters are very small",
	Why:      "Many people cannot read small letters, on paper or on a phone. What matters must not stand in small print.",
	Source:   "UK Association for Accessible Formats and RNIB, clear print: 12 points, 14 for large numbers of readers; letters under 9 points are hard for most.",
	Severity: lint.Suggestion,
	Bad:      []string{"<!-- printed 7 pt -->\n\nThe local authority may share what you tell us with the police, with health services and with schools, and keeps this record for as long as the law allows it to be kept."},
	Good:     []string{"<!-- printed 12 pt -->\n\nThe local authority may share what you tell us with the police, with health services and with schools, and keeps this record for as long as the law allows it to be kept."},
	Run:      smallPrint,
}

func smallPrint(p *lint.Pass) {
	const few = 12 // words: a footnote's number or a label is no small print
	least := p.Thresholds.SmallPrintPoints
	said := saidSpans(p.Doc)
	var run []doc.Run
	page := 0
	end := func() {
		if len(run) > few && run[0].Page != page {
			page = run[0].Page
			p.Report(lint.Finding{
				Span:       firstSentence(p.Doc, run[0].Span.Cover(run[len(run)-1].Span)),
				Message:    fmt.Sprintf("Text on this page is set in %.1f points; under %.0f points is too small for many readers.", run[0].Size, least),
				Suggestion: "Use 12 points or more for all text.",
			})
		}
		run = nil
	}
	for _, r := range p.Doc.Runs {
		const rounding = 0.05
		if r.Size > 0 && r.Size < least-rounding && r.Hidden == doc.Visible && r.Origin == doc.Drawn && said.holds(r.Span) {
			run = append(run, r)
			continue
		}
		end()
	}
	end()
}

// spans are parts of a text in its order.
type spans []doc.Span

// saidSpans are the innermost blocks that count as said.
func saidSpans(d *doc.Document) *spans {
	var out spans
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if b.Said() && len(b.Children) == 0 {
			out = append(out, b.Span)
		}
		return b.Said()
	})
	return &out
}

// holds reports whether a span lies in one of the parts. It is asked in the
// order of the text: parts behind are dropped.
func (s *spans) holds(x doc.Span) bool {
	for len(*s) > 0 && (*s)[0].End <= x.Start {
		*s = (*s)[1:]
	}
	return len(*s) > 0 && (*s)[0].Contains(x)
}
