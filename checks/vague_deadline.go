package checks

import (
	"fmt"
	"regexp"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// VagueDeadline reports each open action of which the time says no day.
var VagueDeadline = &lint.Check{
	Name:     "vague-deadline",
	Group:    "who_does_what",
	Title:    "The time does not say which day",
	Why:      "“ASAP” and “ongoing” mean tomorrow to one person and next month to another. A parent can be held to a date that nobody said.",
	Source:   "Children's Commissioner for England 2024; Devon, good plans: a realistic time; Birmingham's research with parents: moving goal posts.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | ASAP |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Help with the house | Support worker | Ongoing |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Help with the house | Support worker | TBC |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | Friday 2 May 2025 |\n| Help with the house | Support worker | Every Tuesday until 6 June 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Weigh the baby weekly | Health visitor | Ongoing |\n| Wash and dry the bedding each day | Mum | Immediately |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the school kitchen | Nan | this afternoon |\n| Visits, children seen alone | Social worker | At least 10-working-daily |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Make a list of numbers | Nan | tonight |\n| Buy a tablet | Nan | when he is 14 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Not to leave Maisie alone in the bath | Mum | Always |",
	},
	Run: vagueDeadline,
}

// endless is a time without a beginning or an end.
var endless = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:ongoing|on-going|continuous(?:ly)?|throughout|always|at all times|immediate(?:ly)? and ongoing)\W*$`)

// goesOn is a time that says no more than that a thing begins or goes on: enough
// where the action says how often.
var goesOn = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:ongoing|on-going|continuous(?:ly)?|throughout|always|at all times|now|immediate(?:ly)?|with immediate effect|straight ?away|at once|as (?:required|needed|appropriate|arranged))(?: and (?:ongoing|on-going|continuous))?\W*$`)

// saysWhen are words of time that name days of the week or an event.
var saysWhen = regexp.MustCompile(`(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|^(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|lunchtime)|(?:on )?(?:the |that )?(?:very )?same day|before|until|till|after|once)\b|^when (?:he|she|they)(?:['’](?:s|re)| is| are| turns?| reach(?:es)?)\b`)

func vagueDeadline(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		if a.Deadline == nil || needsNoDay(a, p.Doc.Quote(a.Span)) {
			continue
		}
		words := p.Doc.Quote(a.Deadline.Span)
		if !a.Often.Empty() && goesOn.MatchString(words) {
			continue
		}
		if a.Deadline.Kind != plan.Vague && !endless.MatchString(words) || saysWhen.MatchString(words) {
			continue
		}
		p.Report(lint.Finding{
			Span:       a.Deadline.Span,
			Message:    fmt.Sprintf("“%s” does not say which day.", words),
			Suggestion: "Give a date. For what is done again and again, say how often, from when, and when you will look at it again.",
			Related:    spansOf([]*plan.Action{a}),
		})
	}
}
