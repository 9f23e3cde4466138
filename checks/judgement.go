package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// Judgement reports wordings of this kind about the family, in their context: a
// person's own words and what is negated are left alone.
var Judgement = &lint.Check{
	Name:     "judgement",
	Group:    "negativity",
	Title:    "A judgement stands without what it rests on",
	Why:      "Words such as “lacks insight”, “hostile” and “chaotic” judge a person and say nothing that could be checked. A family cannot correct them, and they go from report to report.",
	Source:   "Bromley and Surrey, report formats: keep fact, observation and opinion apart; NSPCC, Why language matters.",
	Severity: lint.Warning,
	Bad: []string{
		"Mother lacks insight into how this affects Theo.",
		"The parents present as hostile to professionals.",
	},
	Good: []string{
		"Mother said that she does not think the noise wakes Theo. Theo told his teacher that it does.",
		"There is no sign that the parents are hostile.",
	},
	Run: func(p *lint.Pass) { reportNegatives(p, "judgement") },
}
