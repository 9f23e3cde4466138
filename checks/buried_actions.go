package checks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// BuriedActions reports actions that stand in running text outside of the parts
// for actions, once a document.
var BuriedActions = &lint.Check{
	Name:     "buried-actions",
	Group:    "layout",
	Title:    "Actions stand in the middle of other text",
	Why:      "Who looks for what they have to do reads the plan, not the minutes. What stands between updates and background is overlooked and then held against them.",
	Source:   "Birmingham's research with parents: background and assessment apart from the actions.",
	Severity: lint.Warning,
	Bad: []string{
		"# Core group minutes\n\n## Updates\n\nThe school said that Theo is doing well. Mum to ring the clinic about the letter. The house was warm.",
	},
	Good: []string{
		"# Pre-birth plan\n\nMum: Ada Obi. Dad: Ben Hart. Child: Leo Obi, born 3 May 2016.\n\n## Ben Hart\n\nBen Hart will ring the midwife on Friday.",
		"# Core group minutes\n\nSocial worker: Tom Reyes. Child: Leo Obi, born 3 May 2016.\n\nTom Reyes will correct the minutes today.\n\n## Actions\n\n| What | Who | When |\n| --- | --- | --- |\n| Correct the minutes of the last meeting | Tom Reyes | 3 May 2025 |",
		"# Core group minutes\n\n## Updates\n\nThe school said that Theo is doing well. The house was warm.\n\n## Actions\n\n- Mum to ring the clinic about the letter by 3 May 2025.",
		"# Written agreement\n\n## Contact\n\nMum will bring Theo to the centre every Saturday at 10 am.",
	},
	Run: buriedActions,
}

func buriedActions(p *lint.Pass) {
	if p.Plan.Kind == plan.WrittenAgreement {
		return // all of it is what somebody is to do
	}
	var buried []*plan.Action
	for _, a := range openActions(p.Plan) {
		if !a.InTable && !inPlanPart(p, a.Span) && blockKind(p.Doc, a.Span) == doc.Paragraph && !underPlan.MatchString(p.Doc.Quote(a.Span)) && !inTableToo(p, a) {
			buried = append(buried, a)
		}
	}
	if len(buried) == 0 {
		return
	}
	p.Report(lint.Finding{
		Span:       buried[0].Span,
		Message:    "An action stands in the middle of other text" + others(len(buried)-1) + ".",
		Suggestion: "Put all actions into one table or list, with who and by when, and refer to it here.",
		Related:    spansOf(buried[1:]),
	})
}

// others counts the places that are not shown.
func others(n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return ", and so does another"
	}
	return fmt.Sprintf(", and so do %d others", n)
}

// inPlanPart reports whether a part of the text stands where people look for what is to be
// done: under a heading for actions or for what follows, or under the name of somebody.
func inPlanPart(p *lint.Pass, s doc.Span) bool {
	for i := range p.Plan.Sections {
		x := &p.Plan.Sections[i]
		if !x.Body.Contains(s) {
			continue
		}
		switch x.Kind {
		case plan.Actions, plan.Consequences, plan.Contingency, plan.ReviewDate:
			return true
		}
		return p.Plan.Kind != plan.CoreGroupMinutes && p.Plan.Kind != plan.ConferenceMinutes && isPerson(p.Plan, p.Doc.Quote(x.Title))
	}
	return false
}

// isPerson reports whether words are what somebody in the plan is called.
func isPerson(q *plan.Plan, words string) bool {
	return slices.ContainsFunc(q.People, func(x plan.Person) bool { return x.Name == words || slices.Contains(x.Also, words) })
}

// inTableToo reports whether a table of actions has nearly the same for the same person.
func inTableToo(p *lint.Pass, a *plan.Action) bool {
	words := taskWords(p, a)
	return slices.ContainsFunc(p.Plan.Actions, func(b plan.Action) bool {
		if !b.InTable || len(a.Owners) == 0 || !sameOwners(a, &b) {
			return false
		}
		other, shared := taskWords(p, &b), 0
		for stem := range words {
			if other[stem] {
				shared++
			}
		}
		return 2*shared >= max(len(words), len(other)) && shared > 1
	})
}

// taskWords are the stems of what an action asks for.
func taskWords(p *lint.Pass, a *plan.Action) map[string]bool {
	stems := map[string]bool{}
	for word := range strings.FieldsSeq(taskOf(p.Doc.Quote(a.Span), a.Owners)) {
		if len(word) > 3 {
			stems[language.Stem(word)] = true
		}
	}
	return stems
}

// blockKind is the kind of the innermost block that holds a part of the text.
func blockKind(d *doc.Document, s doc.Span) doc.Kind {
	var kind doc.Kind
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Span.Contains(s) {
			return false
		}
		kind = b.Kind
		return true
	})
	return kind
}
