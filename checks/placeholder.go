package checks

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// Placeholder reports text of the template that nobody filled in or took out.
var Placeholder = &lint.Check{
	Name:     "placeholder",
	Group:    "jargon",
	Title:    "A gap of the form was left in",
	Why:      "“xxxx” where a name or a date should be tells a family that nobody read the document before it was sent, and leaves a duty without its day.",
	Source:   "Forms of councils as circulated: “***Timescale required***”, “(insert detail)”, “xxxx”.",
	Severity: lint.Error,
	Bad: []string{
		"The next meeting is on xxxx.",
		`The police will check by \*\*\*Timescale required\*\*\*`,
		"Social worker: (insert name)",
		"Mum will ring [name of school] by [date].",
		"Delete as appropriate.",
		"***Timescale required***",
		"The visit is on DD/MM/YYYY, the next on XX/XX/2025.",
		"{{child.name}} was seen. Insert name here.",
	},
	Good: []string{
		"The next meeting is on 3 May 2025.",
		"Theo wears size XXL.",
		"Signed: ____________ Date: ____________",
		"Date of birth (DD/MM/YYYY): 03/05/2017",
		"Theo said that he required a date with Mum here.",
	},
	Run: placeholders,
}

var gap = regexp.MustCompile(`(?i)\bxx[/.-]xx[/.-][x\d]{2,4}\b|\b[x]{3,}\b|\*{2,}\s?[^*\n]{2,40}\*{2,}|[(\[<{](?:insert|enter|add|type|give|name|names|date|time|detail|details|address|reason|tbc by|child['’]s name|name of|date of|click|please)\b[^)\]>}\n]{0,50}[)\]>}]|[[<](?:name|date|insert)[^\]>]{0,40}[\]>]|\bdelete as (?:appropriate|applicable|necessary)\b|\bdelete (?:if|where) not applicable\b|\bclick (?:here|or tap)(?: or tap)? (?:here )?to enter(?: text| a date)?\b|\b(?:lorem ipsum|to be completed by author)\b|\?{3,}|<<[^<>\n]{2,40}>>|\{\{[^{}\n]{2,40}\}\}|\bdd\s?[/.-]\s?mm\s?[/.-]\s?yy(?:yy)?\b|\b(?:insert|enter|type) (?:[\p{L}'’]+ ){1,3}here\b|^\s*(?:timescales?|dates?|names?|details?) (?:required|to be (?:added|inserted|completed))[\s.]*$`)

func placeholders(p *lint.Pass) {
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if !b.Said() || len(b.Children) > 0 {
			return b.Said()
		}
		text := b.Span.Of(p.Doc.Text)
		if !hasAny(text, "xx", "XX", "**", "(", "[", "<", "{", "elete", "ELETE", "lick", "??", "orem", "by author", "yy", "YY", "equired", "to be ", " here") {
			return true
		}
		for _, m := range gap.FindAllStringIndex(text, -1) {
			s := doc.Span{Start: m[0], End: m[1]}.Shift(b.Span.Start)
			if words := p.Doc.Quote(s); !isSize(words) && !isHint(text, m) {
				p.Report(lint.Finding{
					Span:       s,
					Message:    fmt.Sprintf("“%s” is a gap of the form.", words),
					Suggestion: "Fill it in, or take it out where it does not apply.",
				})
			}
		}
		return true
	})
}

// isSize reports whether the letters are a size of clothes.
func isSize(words string) bool {
	return strings.EqualFold(words, "xxl") || strings.EqualFold(words, "xxxl")
}

// isHint reports whether the words tell in the brackets of a label how a day is
// to be written.
func isHint(text string, m []int) bool {
	return m[0] > 0 && text[m[0]-1] == '(' && strings.EqualFold(text[m[0]:m[0]+2], "dd")
}
