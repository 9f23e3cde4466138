package checks

import (
	"fmt"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// StruckOut reports words through which a line was drawn: what they say is not read.
var StruckOut = &lint.Check{
	Name:     "struck-out",
	Group:    "consistency",
	Title:    "Words are struck out",
	Why:      "A line through a rule of an agreement changes what somebody may be held to. If one copy has it and another has not, nobody knows what counts, and it is the parent who is said to have broken it.",
	Source:   "Birmingham's research with parents: moving goal posts; PATCH: keep a copy of what was agreed.",
	Severity: lint.Suggestion,
	Bad: []string{
		`<h1>Plan</h1><p>Sam goes to school. <s>You will give up your job.</s></p>`,
	},
	Good: []string{
		`<h1>Plan</h1><p>Sam goes to school. <u>You will keep your job.</u></p>`,
		`<h1>Plan</h1><p>Sam goes to school.</p><p style="display:none">You will give up your job.</p>`,
	},
	Run: struckOut,
}

func struckOut(p *lint.Pass) {
	for _, s := range hiddenBoxes(p.Doc, doc.Struck) {
		p.Report(lint.Finding{
			Span:       s,
			Message:    fmt.Sprintf("%s here that %s struck out, and not read as part of the document.", thereAre(len(language.Words(s.Of(p.Doc.Text)))), isOrAre(s.Of(p.Doc.Text))),
			Suggestion: "Make sure that everybody has this version, and that a name and a day stand beside it. A clean copy is safer.",
		})
	}
}

func isOrAre(text string) string {
	if len(language.Words(text)) == 1 {
		return "is"
	}
	return "are"
}

// hiddenBoxes are the blocks whose words are not read for one of the reasons.
func hiddenBoxes(d *doc.Document, reasons ...doc.Hidden) []doc.Span {
	var boxes []doc.Span
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if b.Kind != doc.HiddenBox {
			return true
		}
		if slices.Contains(reasons, hiddenFor(d, b.Span)) && len(language.Words(b.Span.Of(d.Text))) > 0 {
			boxes = append(boxes, b.Span)
		}
		return false
	})
	return boxes
}

// hiddenFor is the reason why the first word of a block is not read.
func hiddenFor(d *doc.Document, s doc.Span) doc.Hidden {
	if runs := d.RunsIn(s); len(runs) > 0 {
		return runs[0].Hidden
	}
	return doc.Visible
}
