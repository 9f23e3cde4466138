package checks

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// ParentLeftOut reports a parent whom the document names, for or with whom nobody
// is to do anything and whom nobody spoke to. Where one parent has all actions of
// the family, all-on-one-parent says so.
var ParentLeftOut = &lint.Check{
	Name:  "parent-left-out",
	Group: "fairness",
	Title: "A parent is named and left out",
	Why: "A father who is named and never asked can be the help that is missing, or the danger that nobody looks at. " +
		"Fathers told researchers that nobody spoke to them.",
	Source:   "Birmingham's research with parents: fathers not told or not engaged; Child Safeguarding Practice Review Panel 2021, The Myth of Invisible Men.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Dad: Kwabena Osei. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Visit Leanne at home | Tom Reyes | 4 May 2025 |\n| Refer Leanne to the food bank | Tom Reyes | 5 May 2025 |",
	},
	Good: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Dad: Kwabena Osei. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Meet Kwabena and hear what he thinks | Tom Reyes | 4 May 2025 |\n| Refer Leanne to the food bank | Tom Reyes | 5 May 2025 |",
		"# Child Protection Plan\n\nMum: Leanne Garrick. Dad: Kwabena Osei (died in 2019). Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school | Leanne Garrick | 3 May 2025 |\n| Visit Leanne at home | Tom Reyes | 4 May 2025 |\n| Refer Leanne to the food bank | Tom Reyes | 5 May 2025 |",
	},
	Run: parentLeftOut,
}

// knownOf tells that somebody was spoken to, or why not.
var knownOf = anyOf(`died|dead|deceased|passed away|whereabouts|not known|unknown|untraced|no contact|not in contact|lost contact|abroad|prison|custody|deported|anonymous|donor|` +
	`spoke|spoken|talked|contacted|invited|met with|visited|attended|present|told (?:us|me|the)|said|says|thinks?|feels?|felt|wants?|wishes|agree[sd]?|accepts?|apologies|letter|telephoned|rang|phoned|interviewed|declined|refused`)

func parentLeftOut(p *lint.Pass) {
	const enough = 3 // actions of now: fewer say little
	open := openActions(p.Plan)
	if len(open) < enough {
		return
	}
	var left []*plan.Person
	asked := false // one parent at least
	for i := range p.Plan.People {
		q := &p.Plan.People[i]
		if q.Kind != plan.Parent || len(q.Spans) == 0 {
			continue
		}
		if takesPart(p, q, open) {
			asked = true
		} else if !isKnownOf(p, q) {
			left = append(left, q)
		}
	}
	if !asked || len(left) != 1 || onlyOneAsked(open) {
		return
	}
	p.Report(lint.Finding{
		Span:       left[0].Spans[0],
		Message:    fmt.Sprintf("%s is a parent, and nobody is to do anything with or for them or says that they were spoken to.", left[0].Name),
		Suggestion: "Say who speaks with them and by when, and what they can do for the children; or say why not. If they are a danger, say what is done about it.",
	})
}

// onlyOneAsked reports whether all-on-one-parent has enough actions to speak.
func onlyOneAsked(open []*plan.Action) bool {
	family, _ := sides(open)
	return len(family) >= 3
}

// takesPart reports whether an action is of a parent, or names them.
func takesPart(p *lint.Pass, q *plan.Person, open []*plan.Action) bool {
	words := wordsFor(q)
	for _, a := range open {
		for _, o := range a.Owners {
			if o.Name == q.Name || o.Role == "parents" || o.Kind == plan.Family || o.Kind == plan.Group {
				return true
			}
		}
		if words.MatchString(p.Doc.Quote(a.Span)) || both.MatchString(p.Doc.Quote(a.Span)) {
			return true
		}
	}
	return slices.ContainsFunc(p.Plan.ParentsViews, func(v plan.View) bool { return v.By == q.Role })
}

var both = anyOf(`parents|family|both\b|couple`)

// isKnownOf reports whether a sentence or cell that names somebody says that they
// were spoken to, or why not.
func isKnownOf(p *lint.Pass, q *plan.Person) bool {
	words := wordsFor(q)
	for _, s := range p.Doc.Sentences {
		if text := s.Span.Of(p.Doc.Text); words.MatchString(text) && knownOf.MatchString(text) {
			return true
		}
	}
	return false
}

// wordsFor finds somebody by name, first name, title or role.
func wordsFor(q *plan.Person) *regexp.Regexp {
	first, _, _ := strings.Cut(q.Name, " ")
	words := append([]string{q.Name, first}, q.Also...)
	switch q.Role {
	case "father":
		words = append(words, "father", "dad")
	case "mother":
		words = append(words, "mother", "mum", "mam")
	}
	for i, w := range words {
		words[i] = regexp.QuoteMeta(w)
	}
	// \b knows no letters outside of ASCII.
	return regexp.MustCompile(`(?i)(?:^|\PL)(?:` + strings.Join(words, "|") + `)(?:\PL|$)`)
}
