package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// AmbiguousAcronym reports each short form that can mean several things, where
// neither the nation nor the document says which.
var AmbiguousAcronym = &lint.Check{
	Name:  "ambiguous-acronym",
	Group: "jargon",
	Title: "A short form can mean several things",
	Why: "“CP” is child protection to one reader, a care plan to another and cerebral palsy to a third. " +
		"A parent who looks it up may find the wrong one and be frightened for nothing, or not be where they should.",
	Source:   "21 short forms with different meanings in 70 published glossaries of councils and charities.",
	Severity: lint.Error,
	Bad:      []string{"The CP worker will ring you on Monday."},
	Good: []string{
		"The child protection (CP) worker will ring you. The CP worker is Jo Bell.",
		"The CAMHS team will ring you on Monday.",
	},
	Run: ambiguousAcronyms,
}

func ambiguousAcronyms(p *lint.Pass) {
	for _, u := range p.Terms {
		if !u.Short || u.Defined || !u.Ambiguous() {
			continue
		}
		p.Report(lint.Finding{
			Span:       u.Spans[0],
			Message:    fmt.Sprintf("“%s” is used %s and can mean %s.", u.Term, times(len(u.Spans)), list(quoted(u.Expansions), "or")),
			Suggestion: fmt.Sprintf("Write out the one you mean the first time, with “(%s)” behind it.", u.Term),
			Related:    u.Spans[1:],
		})
	}
}
