package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// UndefinedTerm reports each special word that the document uses and nowhere
// explains, once, at its first use.
var UndefinedTerm = &lint.Check{
	Name:  "undefined-term",
	Group: "jargon",
	Title: "A special word is not explained",
	Why: "Words such as “threshold”, “core group” and “significant harm” are everyday words to workers and strange to parents. " +
		"Some sound like everyday words and mean something else, which is worse.",
	Source:   "Birmingham's research with parents: explain special words where they stand; Child Protection Resource: words that no list of acronyms holds.",
	Severity: lint.Suggestion,
	Bad: []string{
		"The threshold of significant harm is met.",
		"| What | Who |\n| --- | --- |\n| Come to the core group | Mum |",
	},
	Good: []string{
		"The core group, the small group of family and workers who meet every month, will meet on Monday.",
		"Mum will take Theo to school every day.",
	},
	Run: undefinedTerms,
}

func undefinedTerms(p *lint.Pass) {
	for _, u := range p.Terms {
		if u.Short || u.Defined {
			continue
		}
		p.Report(lint.Finding{
			Span:       u.Spans[0],
			Message:    fmt.Sprintf("“%s” is used %s and not explained.", u.Term, times(len(u.Spans))),
			Suggestion: explain(u),
			Related:    u.Spans[1:],
		})
	}
}

// explain gives the words with which a term can be explained.
func explain(u glossary.Use) string {
	if plain := u.Plain(); plain != "" {
		return "Say what it is the first time, in words such as: " + plain
	}
	return "Say in everyday words what it is, the first time."
}
