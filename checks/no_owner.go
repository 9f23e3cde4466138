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
		"# What needs to happen\n\n- An interpreter is to be booked by 3 May 2025.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendations\n\n1. A mentor to be found for Leo, who is supported as a young carer.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendations\n\n1. Ada Obi to be helped with the child protection plan.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendations\n\n1. Leo must be managed under a child protection plan.",
		"# Review conference report\n\n## Progress\n\n| What was agreed in March | What has happened |\n| --- | --- |\n| Tenancy to be moved | Not done. |\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the clinic | Mum | 3 May 2025 |",
	},
	Good: []string{
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendation\n\nI recommend that Leo and Ada are supported as children in need for six months.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Referral to a speech therapist | Health visitor | 3 May 2025 |",
		"# What needs to happen\n\n- The school will find a place at breakfast club by 3 May 2025.",
		"# Plan\n\n- No alcohol to be kept in the house.\n- No loud arguments in front of the children.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Speech therapy | on hold, therapist on leave |  |",
		"# Plan\n\n- Referral to the sleep clinic via the school nurse by 3 May 2025.",
		"# Assessment\n\n## Recommendations\n\n1. Leo and Ada to be supported under a child in need plan for an initial period of three months.",
		"# Assessment\n\n## Recommendations\n\n1. That Leo and Ada are supported as children in need for six months.",
		"# Written Agreement\n\nContact with the children's mother will take place at the centre each Saturday.",
		"# Plan\n\n- Nobody will smoke in the house.\n- There is to be no contact between Theo and Mr Poole.",
		"# Plan\n\n| What | Who | When | Done? |\n| --- | --- | --- | --- |\n| Referral to a speech therapist |  | 3 May 2025 | Done |",
		"# Review conference report\n\n## Progress\n\n| What was agreed in March | What has happened |\n| --- | --- |\n| Tenancy to be moved | Started on 2 March. |\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the clinic | Mum | 3 May 2025 |",
	},
	Run: noOwner,
}

// arrangement says where and when a thing takes place between people, which nobody
// does.
var arrangement = regexp.MustCompile(`(?i)^[^.;]{0,30}?\b(?:contact|family time|visits?|sessions?|meetings?)\b[^.;]{0,90}?\b(?:takes?|taking|take) place (?:at|in|on|every|each|once|twice)\b|\b(?:is|are) to (?:stay|remain) (?:at|in|on|as|with)\b`)

// underPlan is what is decided about children, of which the plan itself says who does
// what: "Idris to be supported under a child in need plan for three months".
var underPlan = regexp.MustCompile(`(?i)\b(?:(?:to|will|should|shall|must|can) be|are|is|be) supported\s(?:(?:under|through)\s(?:an?|the|their)\s(?:child(?:ren)? in need|CIN)\splan\b|as\s(?:an?\s)?(?:child(?:ren)? in need|CIN)\b)`)

func noOwner(p *lint.Pass) {
	for _, a := range ownActions(p) {
		if len(a.Owners) == 0 && !a.OnHold && !a.LookedBack && !needsNobody(p.Doc.Quote(a.Span)) {
			p.Report(lint.Finding{
				Span:       a.Span,
				Message:    "Nobody is named to do this.",
				Suggestion: "Name one person who will do it or see that it is done.",
			})
		}
	}
}

// needsNobody reports whether what is asked for is a ban on all, an arrangement or a
// decision: nobody has to be named.
func needsNobody(words string) bool {
	return ofNobody.MatchString(words) || arrangement.MatchString(words) || underPlan.MatchString(words)
}
