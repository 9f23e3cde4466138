package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// HardSection reports each section that is a good deal harder to read than the
// family can be asked to.
var HardSection = &lint.Check{
	Name:     "hard-section",
	Group:    "readability",
	Title:    "A section is hard to read",
	Why:      "One hard part is often the one that matters most, such as the analysis or the reasons. Who gives up there never reaches the plan.",
	Source:   "As “hard-document”.",
	Severity: lint.Suggestion,
	Bad:      []string{"# Analysis\n\n" + hardText},
	Good:     []string{"# Analysis\n\n" + easyText},
	Run:      hardSections,
}

func hardSections(p *lint.Pass) {
	reader := p.Reader()
	for _, s := range p.Plan.Sections {
		r := reader.Count(s.Body, false).Readability()
		if !r.Enough || int(r.ReadingAge+0.5) <= p.Thresholds.SectionAge || !isProse(p, s.Body) {
			continue
		}
		p.Report(lint.Finding{
			Span:       s.Title,
			Message:    fmt.Sprintf("The part under this heading is %s to read.", bandWords(language.Band(r.ReadingAge))),
			Suggestion: "Shorten its sentences and use everyday words, or begin it with two plain sentences that say what it comes to.",
			Related:    hardest(p, reader, s.Body),
		})
	}
}
