package checks

import (
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoConsequence reports a plan that asks things of the family and nowhere says
// what happens if they are not done.
var NoConsequence = &lint.Check{
	Name:  "no-consequence",
	Group: "who_does_what",
	Title: "What happens if it is not done is not said",
	Why: "Parents said that nobody told them what would follow, and that they learned it when it was too late. " +
		"Plain words about it are fairer than silence.",
	Source:   "Birmingham's research with parents: what happens if it is not done; Ofsted on plans without contingency.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Bring the red book | Mum | 3 May 2025 |\n| Not to let Dean into the house | Mum | Always |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Bring a sample and the form each Monday | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Not to send letters to the children | Dad | Always |",
		"# Written agreement\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nNon-compliance will be viewed very seriously.",
		"# Written agreement\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nIf things get worse, further action will be considered.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Bring the red book | Mum | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Written agreement\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nIf things get worse, legal action will be considered.",
		"# Written agreement\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nThis will be viewed very seriously. The social worker will call a conference within 5 days.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n\n# What happens if this is not done\n\nThe social worker will ring you the next day and ask what got in the way.",
		"# Core group minutes\n\nMum will book the dentist by 3 May 2025. Dad to clear the stairs by 3 May 2025.",
		"# Plan\n\n| What | Who | When | If it is not done |\n| --- | --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 | The health visitor will book it with you. |",
	},
	Run: noConsequence,
}

func noConsequence(p *lint.Pass) {
	for _, s := range p.Plan.Hollow {
		p.Report(lint.Finding{
			Span:       s,
			Message:    "This does not say what will happen.",
			Suggestion: "Say it as it is: who then does what, within how many days, and what could come of it at worst.",
		})
	}
	nothingFollows(p)
}

// errand is a thing to bring or hand over once, on which no plan turns.
var errand = regexp.MustCompile(`(?i)\b(?:bring|send|give|hand|return|post|e-?mail|fill|sign|show|drop|find|collect|fetch|photocopy|scan|lend|look out)\b[^.;]{0,40}?\b(?:(?:red )?book|forms?|letters?|certificates?|passports?|photos?|cop(?:y|ies)|lists?|paperwork|payslips?|statements?|prescription|glasses|uniform|numbers?|timetable|birth certificate|proof of [a-z]+)\b`)

// isErrand reports whether an action is a single errand: no ban, and nothing that is to
// be done again and again.
func isErrand(words string) bool {
	return errand.MatchString(words) && !isBan(words) && !again.MatchString(words)
}

// again finds what is to be done more than once, or for a test.
var again = regexp.MustCompile(`(?i)\b(?:each|every|always|daily|weekly|all|until|samples?|tests?|house keys?)\b`)

// nothingFollows reports a plan that nowhere says what happens if things are not done.
func nothingFollows(p *lint.Pass) {
	if planElsewhere(p.Plan) {
		return
	}
	for _, s := range p.Plan.Sections {
		if (s.Kind == plan.Consequences || s.Kind == plan.Contingency) && hasWords(p.Doc.Quote(s.Body)) {
			return
		}
	}
	var family []*plan.Action
	for _, a := range openActions(p.Plan) {
		if !a.Consequence.Empty() || !a.Condition.Empty() {
			return
		}
		if a.ForParent() {
			family = append(family, a)
		}
	}
	if len(family) == 0 || len(p.Plan.Consequences) > 0 || len(family) == 1 && isErrand(p.Doc.Quote(family[0].Span)) {
		return
	}
	p.Report(lint.Finding{
		Span:       family[0].Span,
		Message:    "The document asks things of the family and does not say what happens if they are not done.",
		Suggestion: "Say what you will do then, in plain words: " + whatFollows(p.Plan.Kind),
		Related:    spansOf(family[1:]),
	})
}

// whatFollows is what can come of it where something is not done: a plan that a
// family has chosen has no conference behind it.
func whatFollows(kind plan.Kind) string {
	switch kind {
	case plan.ChildInNeedPlan, plan.EarlyHelpPlan, plan.SafetyPlan:
		return "who rings whom, what help is offered first, and who decides with the family what comes next."
	}
	return "who rings whom, what help is offered first, and when a conference or a lawyer comes in."
}

// planElsewhere reports whether a document tells what was agreed and holds no plan:
// a letter, or notes of a core group without a table of actions. What follows and
// what is to change stand in the plan.
func planElsewhere(p *plan.Plan) bool {
	if p.Kind != plan.CoreGroupMinutes && p.Kind != plan.Letter {
		return false
	}
	return !slices.ContainsFunc(p.Actions, func(a plan.Action) bool { return a.InTable && !a.Earlier })
}

// hasWords reports whether a part says anything: more than a dash or "none".
func hasWords(text string) bool { return len([]rune(text)) > 20 }
