package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// ActivityWithoutChange reports each open action of the family that is something
// to attend or complete, where the document does not say what is to change by
// it.
var ActivityWithoutChange = &lint.Check{
	Name:  "activity-without-change",
	Group: "who_does_what",
	Title: "What is to change by this is not said",
	Why: "A parent who went to every session was told that nothing had changed. " +
		"If the plan says what must be different for the child, a course is a way there and no test.",
	Source:   "Birmingham's research with parents: how behaviour needs to change, and which actions lead there; Bedford, core groups: impact, not activity.",
	Severity: lint.Suggestion,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend a parenting course | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend a parenting course and take notes | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend a parenting course (see notes) | Mum | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Engage with services | Mum | 3 May 2025 |",
		"# Plan\n\n| What we want | What | Who | When |\n| --- | --- | --- | --- |\n| Bedtime is calm and Theo sleeps | Attend a parenting course | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend a parenting course so that bedtime is calm | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Keep a diary of feeds and sleep | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend the training on bruises | Social worker | 3 May 2025 |",
	},
	Run: activityWithoutChange,
}

// findsOut are things to do that find something out or write it down, or a single
// visit: they change nothing by themselves, and are not meant to.
var findsOut = regexp.MustCompile(`(?i)\b(?:assessments?|tests?|testing|screens?|checks?|medical|scans?|samples?|(?:keep|write)\s[^.;]{0,20}\b(?:diar(?:y|ies)|logs?)|an appointment|the appointment|interview)\b`)

func activityWithoutChange(p *lint.Pass) {
	for _, a := range ownActions(p) {
		if isVague(p, a) {
			continue // which says more: nobody could see whether it was done at all
		}
		if a.Activity.Empty() || !a.Outcome.Empty() || !a.ForParent() || needsNoDay(a, p.Doc.Quote(a.Span)) || findsOut.MatchString(p.Doc.Quote(a.Span)) || saysWhy(p.Doc.Quote(a.Span)) {
			continue
		}
		p.Report(lint.Finding{
			Span:       a.Span,
			Message:    "This is something to attend or finish; what is to change for the children is not said.",
			Suggestion: "Add what will be different for the child when it has worked, and how everybody will know.",
		})
	}
}
