package checks

import (
	"fmt"
	"math"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// LeftInFile reports comments that are pinned to the pages or the words of a file, and files inside it.
var LeftInFile = &lint.Check{
	Name:     "left-in-file",
	Group:    "consistency",
	Title:    "Comments or other files are still in the file",
	Why:      "A comment between colleagues and a file that is packed inside go to everybody who gets the report, whether they see them on the page or not.",
	Source:   "ICO, how to disclose information safely: removing personal data from information requests.",
	Severity: lint.Warning,
	Bad:      []string{"<!-- printed 12 pt, commented -->\n\nTheo is well."},
	Good:     []string{"<!-- printed 12 pt -->\n\nTheo is well."},
	Run:      leftInFile,
}

func leftInFile(p *lint.Pass) {
	for _, page := range p.Doc.Pages {
		told := map[doc.Span]bool{} // a comment and the replies to it
		for _, note := range page.Notes {
			if s := nearest(p.Doc, page.Number, note); !s.Empty() && !told[s] {
				told[s] = true
				p.Report(lint.Finding{
					Span:       s,
					Message:    "A comment or a file is pinned to the page here. It is not read as part of the document.",
					Suggestion: "Read it, and take it out before the file is sent.",
				})
			}
		}
	}
	for _, r := range p.Doc.Runs {
		if r.Noted {
			p.Report(lint.Finding{
				Span:       r.Span,
				Message:    "Somebody's comment is pinned to the text here. It is not read as part of the document.",
				Suggestion: "Read it, and take it out before the file is sent.",
			})
		}
	}
	if n := p.Doc.Leavings.Attached; n > 0 && len(p.Doc.Sentences) > 0 {
		p.Report(lint.Finding{
			Span:       p.Doc.Sentences[0].Span,
			Message:    fmt.Sprintf("%s packed inside this one.", filesAre(n)),
			Suggestion: "Look whether it may be read by whoever gets this one. Take it out, and make the file anew.",
		})
	}
}

func filesAre(n int) string {
	if n == 1 {
		return "Another file is"
	}
	return fmt.Sprintf("%d other files are", n)
}

// nearest are the words of a page that lie nearest to a place on it.
func nearest(d *doc.Document, page int, b doc.Box) doc.Span {
	var found doc.Span
	least := math.Inf(1)
	for _, r := range d.Runs {
		if r.Page != page || r.Hidden != doc.Visible {
			continue
		}
		if far := math.Hypot(r.Box.MidX()-b.MidX(), r.Box.MidY()-b.MidY()); far < least {
			found, least = r.Span, far
		}
	}
	return found
}
