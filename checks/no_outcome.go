package checks

import (
	"regexp"
	"slices"

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
		"# Plan\n\nHow will we know if Ben comes back: neighbours ring the police and tell Tom.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\nHow we will know the date: ring Tom.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\nWhen Sam will be 5, we need to see the school.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\nTo get to 9, Mum will need to know the bus times.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Review\n\n## Previous plan\n\n| What | Who | When | Done? |\n| --- | --- | --- | --- |\n| Clear the back room so that Theo has his own bed | Mum | 3 May 2024 | Done |\n\n## New plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
	},
	Good: []string{
		"# Safety plan\n\n## Why we need it\n\nSo that another grown-up is always there with Leo until the doctor has seen him.\n\n## What we will do\n\n- Mum will ring Nan at bedtime.\n- Nan will stay each night.\n- Dad will sleep at his brother's.\n- Mum will keep the door shut.",
		"# Plan\n\nHow will we know it has worked: Maisie eats without pain and nobody falls.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |\n\nHow we will know: Maisie eats without pain and nobody falls.",
		"# Plan\n\nMum is at 5 on a scale of 0 to 10. To get from 5 to 7 I would need to see Theo in school each day.\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\n| What we want | What | Who | When |\n| --- | --- | --- | --- |\n| Maisie has no toothache | Book the dentist | Mum | 3 May 2025 |\n| Nobody falls | Clear the stairs | Dad | 3 May 2025 |\n| Maisie is seen | Visit the home | Social worker | 3 May 2025 |",
		"# Plan\n\n| What | Who | When | Done? |\n| --- | --- | --- | --- |\n| Clear the back room so that Theo has his own bed | Mum | 3 May 2025 | Done |\n| Book the dentist | Mum | 3 May 2025 | |\n| Clear the stairs | Dad | 3 May 2025 | |\n| Visit the home | Social worker | 3 May 2025 | |",
		"# Core group minutes\n\nMum will book the dentist by 3 May 2025. Dad to clear the stairs by 3 May 2025. The social worker will visit by 3 May 2025.",
		"# What we want\n\nMaisie is warm, clean and fed every day.\n\n# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |\n| Clear the stairs | Dad | 3 May 2025 |\n| Visit the home | Social worker | 3 May 2025 |",
	},
	Run: noOutcome,
}

// endsWhen says what must be true for a plan to end.
var endsWhen = regexp.MustCompile(`(?i)\b(?:plan|agreement|support)\s(?:can\s|will\s)?(?:end|finish|close|stop)s?\s(?:when|once|if)\b`)

// signs is a line that says how one will see that it has worked.
var signs = regexp.MustCompile(`(?im)^[^\p{L}\n]{0,6}(?:how (?:will )?(?:we|everyone|everybody|you|i) (?:will )?know(?: (?:that |if |when |whether )?(?:it|this|things|the plan) (?:(?:has|have|is|are) )?(?:work(?:ed|ing|s)?|chang(?:ed|ing|es)|better))?|what (?:will be (?:different|better)|we (?:want|need) to see)\b[^:\n]{0,40})\s?:\s*\p{L}[^\n]{15,}`)

// nextStep says what must be seen for the next number of a scale: "To get from 5 to 7 I
// would need to see …". Without a scale near, the number is another one.
var nextStep = regexp.MustCompile(`(?i)\b(?:get|go|move) (?:(?:up|on) )?(?:from (?:an? )?\d+ )?(?:up )?(?:to )?(?:an? )?\d+,? (?:I|we|they|everyone|you|the \w+|[a-z]+) (?:would |will )?(?:need|want|like|expect|have)s? to (?:see|know|hear)\b`)

// ofScale is of a scale on which a number was given.
var ofScale = regexp.MustCompile(`(?i)\bscal(?:e|es|ed|ing)\b|\bout of (?:10|ten)\b|\b\d+\s?/\s?10\b|\bscor(?:e|es|ed|ing)\b|\b(?:0|1|zero|nought|one) to (?:10|ten)\b`)

func saysNextStep(text string) bool {
	const near = 300 // bytes before
	for _, m := range nextStep.FindAllStringIndex(text, -1) {
		if ofScale.MatchString(text[max(0, m[0]-near):m[1]]) {
			return true
		}
	}
	return false
}

// whatFor heads what an agreement is for: "Why we ask for it", "Purpose".
var whatFor = regexp.MustCompile(`(?i)^[^\p{L}]*(?:why\b|(?:the )?(?:purpose|aims?|reasons?)\b|what (?:is )?(?:this|it|the (?:plan|agreement)) (?:is )?for\b)`)

// forWhat tells how things shall be by it.
var forWhat = regexp.MustCompile(`(?i)\bso that\b|\bsafe(?:ly|ty)?\b|\bthere will (?:always )?be\b|\bwill (?:always )?(?:have|be with)\b`)

// saysWhatFor reports whether a short agreement about safety says what it is for: each of
// its rules is for that.
func saysWhatFor(p *lint.Pass) bool {
	if p.Plan.Kind != plan.SafetyPlan && p.Plan.Kind != plan.WrittenAgreement {
		return false
	}
	return slices.ContainsFunc(p.Plan.Sections, func(s plan.Section) bool {
		return whatFor.MatchString(p.Doc.Quote(s.Title)) && forWhat.MatchString(p.Doc.Quote(s.Body))
	})
}

func noOutcome(p *lint.Pass) {
	const enough = 3
	for _, s := range p.Plan.Sections {
		if s.Kind == plan.Outcomes && hasWords(p.Doc.Quote(s.Body)) {
			return
		}
	}
	if saysWhatFor(p) || signs.MatchString(p.Doc.Text) || planElsewhere(p.Plan) || endsWhen.MatchString(p.Doc.Text) || saysNextStep(p.Doc.Text) {
		return
	}
	open := openActions(p.Plan)
	if len(open) < enough || slices.ContainsFunc(p.Plan.Actions, func(a plan.Action) bool { return !a.Earlier && !a.Replaced && !a.Outcome.Empty() }) {
		return // one that is done said what it was for, too
	}
	first := max(0, slices.IndexFunc(open, func(a *plan.Action) bool { return !isVague(p, a) })) // one that is vague carries enough
	p.Report(lint.Finding{
		Span:       open[first].Span,
		Message:    "No action says what it is to change for the children.",
		Suggestion: "For each action or group of actions say what will be different for the child, and how everybody will know.",
		Related:    spansOf(slices.Delete(slices.Clone(open), first, first+1)),
	})
}
