package checks

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// Capitals reports each run of text in capitals, headings aside.
var Capitals = &lint.Check{
	Name:     "capitals",
	Group:    "layout",
	Title:    "Text is set in capitals",
	Why:      "Text in capitals reads as shouting. It is also slower to read, above all for people with dyslexia, since words lose their shapes.",
	Source:   "British Dyslexia Association, style guide; GOV.UK style: no block capitals.",
	Severity: lint.Suggestion,
	Bad:      []string{"IF YOU BREAK ANY PART OF THIS AGREEMENT WE WILL GO TO COURT AT ONCE.", "DO NOT LET HIM IN OR GO TO SEE HIM AT ALL."},
	Good:     []string{"# WHAT WILL HAPPEN IF YOU DO NOT KEEP TO THIS PLAN\n\nYou MUST NOT leave Maisie alone. The ICPC and the RCPC are the two meetings.\n\nScores: ZN 9, TI 8, HN 10, FL 8, OT 7, RP 8, JW 8, DA 5."},
	Run:      capitals,
}

func capitals(p *lint.Pass) {
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if !b.Said() || b.Kind == doc.Heading || len(b.Children) > 0 {
			return b.Said()
		}
		if s, n := longestCapitals(b.Span.Of(p.Doc.Text)); n > p.Thresholds.CapitalsWords {
			p.Report(lint.Finding{
				Span:       s.Shift(b.Span.Start),
				Message:    fmt.Sprintf("%d words in a row are in capitals.", n),
				Suggestion: "Write it in small letters. To make it stand out, use bold or a heading.",
			})
		}
		return true
	})
}

// longestCapitals finds the longest run of words without a small letter, and
// counts its words. Text is what holds
// everyday words: a row of initials and short forms is none, "ZN 9, TI 8".
func longestCapitals(text string) (doc.Span, int) {
	var best, run doc.Span
	most, n, known := 0, 0, 0
	for _, w := range language.Words(text) {
		switch {
		case strings.IndexFunc(w.Text, unicode.IsLower) >= 0:
			run, n, known = doc.Span{}, 0, 0
			continue
		case strings.IndexFunc(w.Text, unicode.IsUpper) < 0:
			continue // a number among them
		}
		run = run.Cover(w.Span)
		if language.Familiar(w.Text) {
			known++
		}
		if n++; n > most && 2*known >= n {
			best, most = run, n
		}
	}
	return best, most
}
