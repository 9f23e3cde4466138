package checks

import (
	"fmt"
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// AsAbove reports words that send the reader to another place without saying
// which.
var AsAbove = &lint.Check{
	Name:     "as-above",
	Group:    "jargon",
	Title:    "The text points elsewhere instead of saying it",
	Why:      "“As above” in an action or a reason leaves the reader to search and to guess. In a table nobody knows which row it means.",
	Source:   "Essex, early help plans; Birmingham's research with parents: unclear who does what.",
	Severity: lint.Suggestion,
	Bad: []string{
		"| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Mum | 3 May |\n| Ring the clinic | As above | As above |",
		"The reasons are as stated previously in this report.",
		"See previous minutes.",
		"As previously stated, school is worried.",
		"Please refer to the section above.",
		"Ditto.",
	},
	Good: []string{
		"The picture above the bed fell down.",
		"| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Mum | 3 May |\n| Ring the clinic | Mum | 3 May |",
	},
	Run: asAbove,
}

var elsewhere = regexp.MustCompile(`(?i)\bas (?:above|below|before)\b|\b(?:as|see) (?:stated|noted|mentioned|detailed|outlined|set out|discussed|per) (?:above|below|previously|earlier|elsewhere)\b|\bsee (?:above|below|previous|overleaf|attached|other (?:report|section)s?|main report|file|case notes?)\b|\bsame as (?:above|before|last time)\b|\bas per (?:above|previous)\b|\b(?:aforementioned|above-mentioned|abovementioned)\b|\bas (?:previously|already) (?:stated|noted|mentioned|detailed|outlined|set out|discussed)\b|\brefer (?:back )?to (?:the )?(?:section|information|notes?|details?)?\s?(?:above|below|overleaf)\b|^\s*ditto[\s.]*$|^\s*["”“]\s*$`)

func asAbove(p *lint.Pass) {
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if !b.Said() || len(b.Children) > 0 {
			return b.Said()
		}
		text := b.Span.Of(p.Doc.Text)
		if !hasAny(text, "above", "below", "efore", "see ", "See ", "SEE ", "ditto", "Ditto", "DITTO", "previous", "as per", "As per", "foremention", "already", "verleaf", "same as", "Same as", "earlier", "elsewhere", "”", "\"") {
			return true
		}
		for _, m := range elsewhere.FindAllStringIndex(text, -1) {
			s := doc.Span{Start: m[0], End: m[1]}.Shift(b.Span.Start)
			p.Report(lint.Finding{
				Span:       s,
				Message:    fmt.Sprintf("“%s” does not say what is meant.", p.Doc.Quote(s)),
				Suggestion: "Say it again here, or name the part and the page.",
			})
		}
		return true
	})
}
