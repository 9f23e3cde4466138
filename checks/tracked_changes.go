package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// TrackedChanges reports changes that a word processor keeps in the file.
var TrackedChanges = &lint.Check{
	Name:     "tracked-changes",
	Group:    "consistency",
	Title:    "Changes are still tracked in the file",
	Why:      "Whoever gets the file can read what was taken out or put in, when and by whom. A referrer's name that was deleted is still there, and nobody can be sure which wording was agreed.",
	Source:   "ICO, how to disclose information safely: removing personal data from information requests (hidden data).",
	Severity: lint.Warning,
	Bad:      []string{`{\rtf1\ansi Theo is well. {\deleted His aunt rang us.}\par}`},
	Good:     []string{`{\rtf1\ansi Theo is well.\par}`, `Theo is well. ~~His aunt rang us.~~`},
	Run:      trackedChanges,
}

func trackedChanges(p *lint.Pass) {
	n := p.Doc.Leavings.Changes
	if n == 0 || len(p.Doc.Sentences) == 0 {
		return
	}
	f := lint.Finding{
		Span:       p.Doc.Sentences[0].Span,
		Message:    changesAre(n) + " tracked in this file. It is read as if all of them were taken over.",
		Suggestion: "Look through them, take each over or refuse it, and send a copy without them.",
	}
	if gone := hiddenBoxes(p.Doc, doc.Deleted); len(gone) > 0 {
		f.Span = gone[0]
		f.Message += " What was taken out can still be read in it, as here."
	}
	p.Report(f)
}

func changesAre(n int) string {
	if n == 1 {
		return "1 change is"
	}
	return fmt.Sprintf("%d changes are", n)
}
