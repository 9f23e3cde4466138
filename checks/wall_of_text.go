package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// WallOfText reports each paragraph that is too long to be read at one go.
var WallOfText = &lint.Check{
	Name:     "wall-of-text",
	Group:    "layout",
	Title:    "A paragraph is very long",
	Why:      "A reader who is frightened or has trouble reading loses the thread in a long paragraph and misses what matters in it.",
	Source:   "Birmingham's research with parents: hard to read; NHS and GOV.UK content guidance: short paragraphs.",
	Severity: lint.Suggestion,
	Bad:      []string{longParagraph},
	Good:     []string{"The health visitor came on Monday. She saw both children.\n\nThey were well."},
	Run:      wallOfText,
}

const longParagraph = "The health visitor came on Monday and saw both children at home with their mother and their grandmother who had come to help with the move. " +
	"She looked at the rooms upstairs and at the kitchen and she talked to the children about the school and about their friends and about what they like to eat. " +
	"Their mother told her about the boiler and about the letters to the landlord and about the forms that she had filled in twice since the winter. " +
	"The grandmother said that she comes each week and that she would come more often if somebody could drive her from the station to the house. " +
	"Both children were well and had grown since the last visit and the younger one had begun to walk along the furniture and to say some words."

func wallOfText(p *lint.Pass) {
	most := p.Thresholds.LongParagraphWords
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if !b.Said() || len(b.Children) > 0 {
			return b.Said()
		}
		if n := len(language.Words(b.Span.Of(p.Doc.Text))); n > most {
			p.Report(lint.Finding{
				Span:       firstSentence(p.Doc, b.Span),
				Message:    fmt.Sprintf("This paragraph has %d words; more than %d are hard to take in.", n, most),
				Suggestion: "Begin a new paragraph for each new thought. Put actions, dates and names into a list or table.",
				Related:    []doc.Span{b.Span},
			})
		}
		return true
	})
}

// firstSentence is the first sentence in a part of the document, or all of it.
func firstSentence(d *doc.Document, s doc.Span) doc.Span {
	for _, x := range d.Sentences {
		if s.Contains(x.Span) {
			return x.Span
		}
	}
	return s
}
