package checks

import (
	"fmt"
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
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
		"# Notes\n\nThe Family Hub is on Elm Road.",
		"# Notes\n\nHarrow Council, Safeguarding Quality Service.\n\nThis is a safeguarding matter.",
		"The threshold of significant harm is met.",
		"| What | Who |\n| --- | --- |\n| Come to the core group | Mum |",
	},
	Good: []string{
		"# Notes\n\nHeld on Thursday at Elm Family Hub.\n\nHarrow Council, Safeguarding Quality Service.",
		"# Our safety plan\n\nWe sleep at Nan's.",
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
		spans := slices.DeleteFunc(slices.Clone(u.Spans), func(s doc.Span) bool { return isOfName(p.Doc.Text, s) || isOwnTitle(p, s) })
		if len(spans) == 0 {
			continue
		}
		p.Report(lint.Finding{
			Span:       spans[0],
			Message:    fmt.Sprintf("“%s” is used %s and not explained.", u.Term, times(len(spans))),
			Suggestion: explain(u),
			Related:    spans[1:],
		})
	}
}

// ofOffice are the words with which names of offices and houses end.
const ofOffice = `(?:Services?|Team|Unit|Board|Partnership|Trust|Directorate|Department|Hub|Centre|Office|Panel)\b`

var (
	officeBehind = regexp.MustCompile(`^\s(?:(?:&|and)\s)?(?:\p{Lu}\p{L}+\s){0,2}` + ofOffice)
	isOffice     = regexp.MustCompile(ofOffice + `$`)
	nameBefore   = regexp.MustCompile(`(?:^|[^.\n])\s(?:St\s)?\p{Lu}[\p{Ll}'’-]+\s$`)
	noNameBefore = regexp.MustCompile(`(?:The|An?|Our|Your|Their|This|That|Each|Any|New|Local|Children['’]s)\s$`)
)

// isOfName reports whether a term stands in the name of an office or house: "Safeguarding
// Quality Service", "Brackenrigg Family Hub".
func isOfName(text string, s doc.Span) bool {
	words := s.Of(text)
	if first, _ := utf8.DecodeRuneInString(words); !unicode.IsUpper(first) {
		return false
	}
	const near = 40 // bytes
	before := text[max(0, s.Start-near):s.Start]
	return officeBehind.MatchString(text[s.End:min(len(text), s.End+near)]) ||
		isOffice.MatchString(words) && nameBefore.MatchString(before) && !noNameBefore.MatchString(before)
}

// isOwnTitle reports whether a term is what the document calls itself at its top, and what
// it is can be read below.
func isOwnTitle(p *lint.Pass, s doc.Span) bool {
	if len(p.Plan.Sections) == 0 || !p.Plan.Sections[0].Title.Contains(s) {
		return false
	}
	return p.Plan.Kind == plan.WrittenAgreement || p.Plan.Kind == plan.SafetyPlan
}

// explain gives the words with which a term can be explained.
func explain(u glossary.Use) string {
	if plain := u.Plain(); plain != "" {
		return "Say what it is the first time, in words such as: " + plain
	}
	return "Say in everyday words what it is, the first time."
}
