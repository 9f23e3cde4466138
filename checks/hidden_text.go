package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// HiddenText reports words that are in the file and that nobody sees on the page.
var HiddenText = &lint.Check{
	Name:     "hidden-text",
	Group:    "consistency",
	Title:    "Words are in the file that nobody sees",
	Why:      "Words in white, outside of the page or too small to read can be copied and searched by whoever gets the file. An earlier family's details, or a comment that was to be taken out, have gone to parents that way.",
	Source:   "ICO, how to disclose information safely: removing personal data from information requests.",
	Severity: lint.Warning,
	Bad: []string{
		`<h1>Plan</h1><p>Sam goes to school.</p><p style="display:none">Referred by the neighbour at number 14.</p>`,
	},
	Good: []string{
		`<h1>Plan</h1><p>Sam goes to school.</p>`,
	},
	Run: hiddenText,
}

func hiddenText(p *lint.Pass) {
	for _, s := range hiddenBoxes(p.Doc, doc.Invisible, doc.SameColour, doc.Tiny, doc.OffPage, doc.Covered) {
		p.Report(lint.Finding{
			Span:       s,
			Message:    fmt.Sprintf("%s here that nobody sees on the page.", thereAre(len(language.Words(s.Of(p.Doc.Text))))),
			Suggestion: "Look whether it may be read by whoever gets the file. Take it out of the original and make the file anew; to cover it is not enough.",
		})
	}
}

func thereAre(words int) string {
	if words == 1 {
		return "There is 1 word"
	}
	return fmt.Sprintf("There are %d words", words)
}
