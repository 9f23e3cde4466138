package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// NoWayOut reports a plan that nowhere says what must be true for it to end.
var NoWayOut = &lint.Check{
	Name:     "no-way-out",
	Group:    "completeness",
	Title:    "What must be true for the plan to end is not said",
	Why:      "Parents spoke of goal posts that move: they did what was asked, and more was asked. A plan that says what must be seen, and for how long, can be worked for and can end.",
	Source:   "Birmingham's research with parents: the way out, “moving goal posts”; Signs of Safety: safety goals say what must be seen to close the case.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## Plan\n\nAda will take Sam to school every day.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf Sam is hurt again, we will not talk about ending the plan.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf Ada misses two visits, the social worker will put off closing the case.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf Ben comes to the house, Ada will close the curtains and ring 999.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nWhen Sam has a bath, Ada will stay close to him.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nOnce Sam is asleep in his cot, Ada will come off the sofa.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf Sam is in school for nine days out of ten, we will start to talk about ending the plan and who would stay involved.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nWhen Sam has slept in his own bed for three months, we can close.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nThe plan can end when Sam has been at school on time for three months.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\n## What we need to see to close the case\n\nSam is at school on time for three months.",
		"# Child's Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf the score has been 8 or more for three core groups we will ask the review meeting to take Sam's name off the Register.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nIf this goes on until June, the social worker will ask the review to step down to a child in need plan.",
	},
	Run: func(p *lint.Pass) {
		reportUntold(p, plans, tellsWayOut, "The plan does not say what must be true for it to end.",
			"Say what has to be seen, by whom and for how long, so that the plan can end. Write it so that everybody would agree whether it is so.")
	},
}

// endInSight is the talk of an end that follows on a condition: "If Saron is in school
// nine days of ten, we will start to talk about ending the plan". The groups are the
// condition and what follows.
var endInSight = regexp.MustCompile(`(?i)\b(?:if|when|once|after|as soon as)\s([^.;]{8,200}?)\b((?:we|everyone|the (?:review|group|conference|social worker)|(?-i:[A-Z])[a-z]+)\s(?:can|could|will|would|may)\s[^.;]{0,60}?\b(?:(?:ending|closing|finishing|stopping|(?:an|the) end (?:of|to)|to end|to close|end|close|finish)\s(?:the|this|our|your|their|his|her)\s(?:\w+\s){0,4}?(?:plan|case|file|agreement|involvement)|say goodbye|come off\s(?:the|a|this)\s(?:\w+\s){0,3}?(?:plan|register))|(?:we|everyone|the (?:review|group|conference|social worker))\s(?:can|could|will|would|may)\s(?:then\s)?close\s*(?:[.,;]|$))`)

// hinders is in a condition or what follows where it stands in the way of an end.
var hinders = regexp.MustCompile(`(?i)\b(?:not|no|never|cannot|delay\w*|instead|re-?open\w*)\b|n['’]t\b|\b(?:again|worse|breach\w*|fail\w*|miss(?:es|ed)?|refus\w*)\b`)

func tellsWayOut(text string) bool {
	if saysHowItEnds.MatchString(text) {
		return true
	}
	for _, m := range endInSight.FindAllStringSubmatch(text, -1) {
		if !hinders.MatchString(m[1]) && !hinders.MatchString(m[2]) {
			return true
		}
	}
	return false
}

// saysHowItEnds knows ends to come: "the case was closed in 2019" says nothing of
// this plan.
var saysHowItEnds = anyOf(
	`(?:can|could|will|would|may|might|should|to|be|ready|safely|then|together)\s(?:be\s)?(?:end(?:ed)?|clos(?:e|ed|ing)|stop(?:ped)?|discontinued|removed\sfrom)\b` +
		`(?:[^.;]{0,50}\b(?:plan|case|file|agreement|involvement|register|social\swork|child\sin\sneed|CIN|early\shelp|when|if|once)\b)|` +
		`(?:plan|case|agreement|involvement|registration)\b[^.;]{0,40}\b(?:can|could|will|would|may|might|should|to)\s(?:then\s|safely\s|be\s){0,2}(?:ends?|ended|close|closed|stop|stopped|stepp?(?:ed)?\sdown|cease|discontinued)\b|` +
		`(?:plan|case|agreement|involvement)\s(?:ends?|closes|stops)\s(?:when|if|once|on)\b|` +
		`no\slonger\s(?:be\s)?(?:need(?:ed|s)?|requir(?:ed?|es)|subject|necessary)\b|safety\sgoals?\b|exit\s(?:plan|criteria|strategy)|way\sout\sof|step-down\b|closure\s(?:criteria|plan)|end\sof\sthe\splan\b|` +
		`step(?:ped|ping)?\s(?:back|down)\b|(?:come|taken?|remove)\s(?:[\p{L}'’]+\s){0,4}?off\s(?:the|a|this)\s(?:plan|register)|when\s(?:will|does|can|could)\s(?:it|this|the\splan)\s(?:all\s)?(?:end|stop)|de-?regist|` +
		`(?:view|aim|progress(?:ing)?)\s(?:to|towards?)\s(?:ending|closing|stepping|closure)`)
