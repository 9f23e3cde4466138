package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoOutcome reports a plan that nowhere says what its actions are to change.
var NoOutcome = &lint.Check{
	Name:  "no-outcome",
	Group: "who_does_what",
	Title: "What is to change for the children is not said",
	Why: "A parent can do all that a plan lists and still not know whether it was enough. " +
		"A plan that says what must be different for the children can end.",
	Source:   "Birmingham's research with parents: how behaviour needs to change, and which actions lead there; Wales, care and support protection plans: outcomes.",
	Severity: lint.Suggestion,
	Whole:    true,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What we want | What | Who | When |\n| --- | --- | --- | --- |\n| Maisie has no toothache | Book the dentist | Mum | 3 May 2025 |\n| Nobody falls | Clear the stairs | Dad | 3 May 2025 |\n| Maisie is seen | Visit the home | Social worker | 3 May 2025 |",
		"# Core group minutes\n\nMum will book the dentist by 3 May 2025. Dad to clear the stairs by 3 May 2025. The social worker will visit by 3 May 2025.",
		"# What we want\n\nMaisie is warm, clean and fed every day.\n\n# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
	},
	Run: noOutcome,
}

// endsWhen says what must be true for a plan to end.
var endsWhen = regexp.MustCompile(`(?i)\b(?:plan|agreement|support)\s(?:can\s|will\s)?(?:end|finish|close|stop)s?\s(?:when|once|if)\b`)

// soThat is how an action says for itself what is to be different.
var soThat = regexp.MustCompile(`(?i)\bso that\b|\bin order that\b`)

func noOutcome(p *lint.Pass) {
	const enough = 3
	for _, s := range p.Plan.Sections {
		if s.Kind == plan.Outcomes && hasWords(p.Doc.Quote(s.Body)) {
			return
		}
	}
	if planElsewhere(p.Plan) || endsWhen.MatchString(p.Doc.Text) {
		return
	}
	open := openActions(p.Plan)
	for _, a := range open {
		if !a.Outcome.Empty() || soThat.MatchString(p.Doc.Quote(a.Span)) {
			return
		}
	}
	if len(open) < enough {
		return
	}
	p.Report(lint.Finding{
		Span:       open[0].Span,
		Message:    "No action says what it is to change for the children.",
		Suggestion: "For each action or group of actions say what will be different for the child, and how everybody will know.",
		Related:    spansOf(open[1:]),
	})
}
