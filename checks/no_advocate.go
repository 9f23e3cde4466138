package checks

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoAdvocate reports a conference's papers, or a plan made there, that do not
// speak of anybody who stands by the parents.
var NoAdvocate = &lint.Check{
	Name:     "no-advocate",
	Group:    "completeness",
	Title:    "Who can stand by the parents is not said",
	Why:      "Parents sit in a room of ten professionals at the worst moment of their lives. Those who had an advocate or a friend with them told researchers that they were heard; many never learned that they could.",
	Source:   "Birmingham's research with parents: families are told about advocates; conference procedures: an advocate or friend at every stage.",
	Severity: lint.Suggestion,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Plan\n\nTom Reyes will visit every two weeks.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Plan\n\nThe council's solicitor will be asked for advice.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nAda and Ben can bring an advocate or a friend to each meeting.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nPresent: Ada Obi, her solicitor, Tom Reyes.",
	},
	Run: func(p *lint.Pass) {
		kinds := append(slices.Clone(ofConferences), plan.ChildProtectionPlan, plan.OutlinePlan, plan.ChildsPlan, plan.CareAndSupportPlan)
		reportUntold(p, kinds, saysWhoStandsBy, "The document does not say who can stand by the parents.",
			"Say that they may bring an advocate, a solicitor or a friend, how to find a free advocate, and whether they had one.")
	},
}

var (
	standsBy = anyOf(`advoca(?:te|cy)|supporters?\b|solicitors?\b|attorneys?\b|lawyers?\b|legal (?:advice|aid|representat)|family rights group|citizens advice|bring (?:along )?(?:a friend|a relative|somebody|someone)|eiriol|cyfreithiwr`)
	// notTheirs advises on one thing, or the other side, and stands by no parent in a
	// conference.
	notTheirs = anyOf(`(?:violence|abuse|sexual) advoca(?:te|cy)\w*|(?:local authority|council|department|agency|county|LA|state|district)(?:['’]s)? (?:solicitor|attorney|lawyer)s?\b`)
)

func saysWhoStandsBy(text string) bool {
	return standsBy.MatchString(notTheirs.ReplaceAllString(text, ""))
}
