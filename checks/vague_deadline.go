package checks

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
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
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the social worker | Mum | the same day |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Have the boys for a weekend | Dad | at some point over the summer |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist and the optician | Mum | 2 May 2025; rest when possible |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Tell the social worker of any bruise | Mum | the same day |\n| Ring the clinic on Friday 2 May 2025 and tell Mum the answer | Social worker | same day |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Tell the social worker if Theo stays away | Mum | the same day |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Tell Tom of a relapse | Mum | the same day |\n| Report missing episodes to the police | Mum | the same day |\n| Missed medication to be reported | Mum | the same day |\n| Record injuries | Mum | the same day |\n| Ring 999 and tell Tom about a bruise | Mum | the same day |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Report a breach to Tom | Mum | the same day |\n| Theo misses a dose: ring Una | Mum | the same day |\n| In the event of a fit ring Una | Mum | the same day |\n| Should Ben come, tell Tom | Mum | the same day |\n| Insulin | Mum | daily; others as needed |\n| Walk with the frame | Mum | weekly; rest as soon as possible after a fall |",
		"# Written agreement\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Social worker: Tom Reyes.\n\nIf there is drinking, further steps are taken. Tom Reyes will come round the same day with a colleague.",
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
var saysWhen = regexp.MustCompile(`(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|^(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|lunchtime)|before|until|till|after|once)\b|^when (?:he|she|they)(?:['’](?:s|re)| is| are| turns?| reach(?:es)?)\b`)

// sameDay is a day that only an event tells.
var sameDay = regexp.MustCompile(`(?i)^(?:on )?(?:the |that )?(?:very )?same day\b`)

// dayKnown finds what tells of which day "the same day" is: a day, or what may come and then
// is to be told at once.
var dayKnown = regexp.MustCompile(`(?i)\d|\b(?:if|when\w*|any|each|every|after|following|once|as soon as|on (?:receipt|arrival|return)|mon|tues|wednes|thurs|fri|satur|sun|result|answer|decision)(?:days?)?\b|\b(?:of|about) an?\b|\bin the event\b|\bshould\s(?:[\p{L}’'-]+\s){1,3}?(?:come|ring|call|text|turn up|go)\b|\b(?:report|record|missing|misse[ds]|breach|injur|bruis|relaps|call-?out)\w*`)

// comesFirst finds in front of an action what is to come first: "If there is drinking, …
// Tom will come round the same day".
var comesFirst = regexp.MustCompile(`(?i)\b(?:if|when(?:ever)?|should|as soon as|each time)\s`)

// restLater is a time of several of which only some have a day: "8 May; rest when
// possible".
var restLater = regexp.MustCompile(`(?i)\b(?:rest|remainder|others|everything else)\b[^.;\d]{0,20}\b(?:asap|when(?:ever)? possible|as soon as possible|tb[cda]|ongoing|later|in due course)\W*$`)

func vagueDeadline(p *lint.Pass) {
	var all []*plan.Action
	for _, a := range ownActions(p) {
		if a.Deadline != nil && !needsNoDay(a, p.Doc.Quote(a.Span)) && vagueWords(p, a) != "" {
			all = append(all, a)
		}
	}
	for _, group := range bySharedWords(all, func(a *plan.Action) doc.Span { return a.Deadline.Span }) {
		p.Report(lint.Finding{
			Span:       group[0].Deadline.Span,
			Message:    fmt.Sprintf("“%s” does not say which day.", vagueWords(p, group[0])),
			Suggestion: "Give a date. For what is done again and again, say how often, from when, and when you will look at it again.",
			Related:    spansOf(group),
		})
	}
}

// vagueWords are the words of an action's time that say no day; empty where they do.
func vagueWords(p *lint.Pass, a *plan.Action) string {
	words := p.Doc.Quote(a.Deadline.Span)
	if rest := restLater.FindString(words); rest != "" {
		return rest
	}
	if isDay(p, a, words) {
		return ""
	}
	return words
}

// isDay reports whether the words of a time say which day, or need not.
func isDay(p *lint.Pass, a *plan.Action, words string) bool {
	switch {
	case !a.Often.Empty() && goesOn.MatchString(words):
		return true
	case sameDay.MatchString(words):
		line := p.Doc.Text[strings.LastIndexByte(p.Doc.Text[:a.Span.Start], '\n')+1 : a.Span.Start]
		return dayKnown.MatchString(p.Doc.Quote(a.Span)) || comesFirst.MatchString(line)
	}
	return a.Deadline.Kind != plan.Vague && !endless.MatchString(words) || saysWhen.MatchString(words)
}
