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
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Bring the form and stop drinking | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Hand over the keys and the passport to Tom | Mum | 3 May 2025 |",
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

// errand is a thing of paper to bring or hand over once, on which no plan turns. It is the
// whole action: what else stands in it could be what the plan is about.
var errand = regexp.MustCompile(`^(?:[^.,;:]{2,40}\s(?:to|will)\s)?(?i:please )?(?i:bring|send|hand (?:in|over)|return|post|e-?mail|fill (?:in|out)|drop (?:in|off)|find|collect|fetch|photocopy|scan|look out)\s(?:(?:[a-z-]+|\p{Lu}[\p{L}-]*['’]s?)\s){0,4}(?:books?|forms?|letters?|certificates?|photos?|copy|copies|paperwork|payslips?|timetable)(?:\s(?:back|in|along))?(?:\s(?:to|for|from|at|on|by)\s[^.,;:]{2,60})?[.]?$`)

// turns finds what is more than an errand: a second thing, a condition, a person, or a thing
// on which somebody's safety can turn.
var turns = regexp.MustCompile(`(?i)\b(?:and|or|with|if|when|unless|before|until|so|that|who|each|every|always|never|all|daily|weekly)\b|\b(?:medic|insulin|inhaler|epi|prescri|passport|key|kni(?:fe|ves)|drink|alcohol|drug|hair|strand|sample|test|refuge|leav|mov|stay|consent|agreement|tenan|court|order|section|police|bail)\w*|\b(?:child(?:ren)?|baby|boys?|girls?|son|daughter|him|them)\b`)

// isErrand reports whether an action is a single errand.
func isErrand(words string) bool {
	return errand.MatchString(words) && !turns.MatchString(words) && !isBan(words)
}

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
