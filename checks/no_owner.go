package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// NoOwner reports each open action for which nobody is named.
var NoOwner = &lint.Check{
	Name:  "no-owner",
	Group: "who_does_what",
	Title: "Nobody is named to do it",
	Why: "What nobody is named for, nobody does. Parents said that it was unclear who had to do what, " +
		"and that they were blamed for what they had thought was a worker's task.",
	Source:   "Birmingham's research with parents: who needs to do what; Sheffield, Windsor and Cambridgeshire: a plan says what, when and by whom.",
	Severity: lint.Error,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Referral to a speech therapist |  | 3 May 2025 |",
		"# What needs to happen\n\n- A place at breakfast club to be found by 3 May 2025.",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Referral to a speech therapist | Health visitor | 3 May 2025 |",
		"# What needs to happen\n\n- The school will find a place at breakfast club by 3 May 2025.",
		"# Plan\n\n- No alcohol to be kept in the house.\n- No loud arguments in front of the children.",
		"# Written Agreement\n\nContact with the children's mother will take place at the centre each Saturday.",
		"# Plan\n\n- Nobody will smoke in the house.\n- There is to be no contact between Theo and Mr Poole.",
		"# Plan\n\n| What | Who | When | Done? |\n| --- | --- | --- | --- |\n| Referral to a speech therapist |  | 3 May 2025 | Done |",
	},
	Run: noOwner,
}

// arrangement says where and when a thing takes place between people, which nobody
// does.
var arrangement = regexp.MustCompile(`(?i)^[^.;]{0,30}?\b(?:contact|family time|visits?|sessions?|meetings?)\b[^.;]{0,90}?\b(?:takes?|taking|take) place (?:at|in|on|every|each|once|twice)\b|\b(?:is|are) to (?:stay|remain) (?:at|in|on|as|with)\b`)

func noOwner(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		if len(a.Owners) == 0 && !ofNobody.MatchString(p.Doc.Quote(a.Span)) && !arrangement.MatchString(p.Doc.Quote(a.Span)) {
			p.Report(lint.Finding{
				Span:       a.Span,
				Message:    "Nobody is named to do this.",
				Suggestion: "Name one person who will do it or see that it is done.",
			})
		}
	}
}
