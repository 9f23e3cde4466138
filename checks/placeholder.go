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
		"- ***Timescale required***",
		"The police will check by ***Timescale required***.",
		"Mum will ring the school – **date to be added**",
		"The visit is on DD/MM/YYYY, the next on XX/XX/2025.",
		"{{child.name}} was seen. Insert name here.",
		"The next visit is on ______ at 3pm.",
		"The child's name is ____________ and she is four.",
		"His date of birth is ____________",
		"The name of the social worker is ____________",
		"Mum will ring <name of worker> and send <the form> to him.",
	},
	Good: []string{
		"The next meeting is on 3 May 2025.",
		"Theo wears size XXL.",
		"Signed on behalf of ____________ on ____________",
		"Signed: ____________ Date: ____________",
		"Signed: ____________ The date is ____________",
		"I, ____________ of ____________ agree to this.",
		"Name of ____________ Date of ____________",
		"Date of birth (DD/MM/YYYY): 03/05/2017",
		"No timescale required.",
		"The form asks for the names required.",
		"Theo said that he required a date with Mum here.",
	},
	Run: placeholders,
}

var gap = regexp.MustCompile(`(?i)\bxx[/.-]xx[/.-][x\d]{2,4}\b|\b[x]{3,}\b|\*{2,}\s?[^*\n]{2,40}\*{2,}|[(\[<{](?:insert|enter|add|type|give|name|names|date|time|detail|details|address|reason|tbc by|child['’]s name|name of|date of|click|please)\b[^)\]>}\n]{0,50}[)\]>}]|[[<](?:name|date|insert)[^\]>]{0,40}[\]>]|\bdelete as (?:appropriate|applicable|necessary)\b|\bdelete (?:if|where) not applicable\b|\bclick (?:here|or tap)(?: or tap)? (?:here )?to enter(?: text| a date)?\b|\b(?:lorem ipsum|to be completed by author)\b|\?{3,}|<<[^<>\n]{2,40}>>|\{\{[^{}\n]{2,40}\}\}|\bdd\s?[/.-]\s?mm\s?[/.-]\s?yy(?:yy)?\b|\b(?:insert|enter|type) (?:[\p{L}'’]+ ){1,3}here\b|<[A-Za-z][A-Za-z’' -]{2,40}>|\b(?:on|by|at|to|with|from|of|is|are|was|until|before|for|in|every|than|within|after|the|an?|his|her|their|and)\s_{3,}|(?:^(?:[\s•·–-]|\d{1,3}[.)])*|[–:-]\s|\b(?:by|in|within|on)\s)(?:timescales?|dates?|names?|details?) (?:required|to be (?:added|inserted|completed))[\s.]*$`)

func placeholders(p *lint.Pass) {
	doc.Walk(p.Doc.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Gap {
			reportGap(p, b.Span)
		}
		if !b.Said() || len(b.Children) > 0 {
			return b.Said()
		}
		text := b.Span.Of(p.Doc.Text)
		if !hasAny(text, "xx", "XX", "**", "(", "[", "<", "{", "elete", "ELETE", "lick", "??", "orem", "by author", "yy", "YY", "equired", "to be ", " here", "___") {
			return true
		}
		for _, m := range gap.FindAllStringIndex(text, -1) {
			in := lineIn(text, m)
			s := doc.Span{Start: in[0], End: in[1]}.Shift(b.Span.Start)
			if words := p.Doc.Quote(s); !isSize(words) && !isHint(text, m) && !isElement(words) && !isForPen(text, m) {
				reportGap(p, s)
			}
		}
		return true
	})
}

func reportGap(p *lint.Pass, s doc.Span) {
	p.Report(lint.Finding{
		Span:       s,
		Message:    fmt.Sprintf("“%s” is a gap of the form.", p.Doc.Quote(s)),
		Suggestion: "Fill it in, or take it out where it does not apply.",
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

// isElement reports whether the words are a mark of HTML and no gap.
func isElement(words string) bool { return element.MatchString(words) }

var element = regexp.MustCompile(`(?i)^<(?:div|span|strong|img|font|sup|sub|small|table|tr|td|th|tbody|thead|ul|ol|li|br|hr|code|pre|html|body|head|center|blockquote|h[1-6]|del|ins|mark|section)\b`)

// forPen begins a line on which somebody is to write by hand.
var forPen = regexp.MustCompile(`(?i)^\W*(?:(?:\S+\s+){0,5}(?:sign(?:ed|ature|atures)?|dated?|witness\w*|print(?:ed)?|names?|initials?)\b|(?:date\s|when\s|copy\s)?(?:seen|agreed|acknowledged|received|completed|approved|authorised|read)\b)`)

// isForPen reports whether a line of a gap is one to write on by hand: "Signed on
// behalf of ____".
func isForPen(text string, m []int) bool {
	if !strings.HasSuffix(text[m[0]:m[1]], "___") {
		return false
	}
	before := text[:m[0]]
	before = before[strings.LastIndexAny(before, ".!?\n")+1:]
	if told.MatchString(text[m[0]:m[1]]) && !myOwn.MatchString(before) && !signing.MatchString(before) {
		return false // "The child's name is ____" is a sentence that was to be filled in
	}
	return forPen.MatchString(before) || iSign.MatchString(before) || strings.TrimSpace(before) == ""
}

// told begins a gap in what a sentence tells; myOwn ends what somebody writes of
// themselves by hand: "My name is ____".
var (
	told  = regexp.MustCompile(`(?i)^(?:is|are|was|were)\s`)
	myOwn = regexp.MustCompile(`(?i)^\W*(?:my|our)\s[^.]{0,30}$`)
	// signing begins a line on which somebody signs, whatever else it asks for.
	signing = regexp.MustCompile(`(?i)^\W*(?:(?:signed|signature)\b|dated?\s*[:_])`)
)

// iSign begins a line on which somebody declares something under their name: "I, ____ of
// ____".
var iSign = regexp.MustCompile(`^\W*(?:I|We),?\s+(?:the\s\w+,?\s+)?(?:_{3,}|$|\((?:print )?names?\))`)

// lineIn is the line alone where a gap is a line behind a word.
func lineIn(text string, m []int) []int {
	if k := strings.Index(text[m[0]:m[1]], "___"); k > 0 && strings.HasSuffix(text[m[0]:m[1]], "___") {
		return []int{m[0] + k, m[1]}
	}
	return m
}
