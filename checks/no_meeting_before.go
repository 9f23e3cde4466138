package checks

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoMeetingBefore reports a conference's papers that do not say that anybody
// talked with the parents before the conference.
var NoMeetingBefore = &lint.Check{
	Name:     "no-meeting-before",
	Group:    "completeness",
	Title:    "Whether the parents were met beforehand is not said",
	Why:      "Who meets the worker and the chair beforehand knows what will be said, how the meeting runs and when it is their turn. Who does not hears the worst for the first time in front of strangers.",
	Source:   "Birmingham's research with parents: families meet worker and chair before the conference; Working Together: the report is shared with the family before.",
	Severity: lint.Suggestion,
	Whole:    true,
	Bad: []string{
		"# Report to the Initial Child Protection Conference\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nSam was seen at school on 3 March 2025.",
	},
	Good: []string{
		"# Report to the Initial Child Protection Conference\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father). Social worker: Tom Reyes.\n\nI went through this report with Ada and Ben at home on 3 March 2025.",
		"# Initial Child Protection Conference: Minutes\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nThe chair met Ada and Ben before the conference began.",
	},
	Run: func(p *lint.Pass) {
		if p.Plan.Kind == plan.ConferenceReport && saysWhenGiven(p.Doc) {
			return
		}
		reportUntold(p, ofConferences, metBefore.MatchString, "The document does not say that anybody talked with the parents before the conference.",
			"Say when the report was gone through with each parent, and when each met the chair. If that was not done, say why.")
	},
}

var metBefore = anyOf(`report\b[^.;]{0,60}\b(?:shared|gone through|went through|go through|discussed|read|seen|sent|given|shown|explained|talked)|` +
	`(?:shared|gone through|went through|discussed|read|seen|received|sent|given|shown|explained|talked)\b[^.;]{0,60}\breport\b|` +
	`(?:met|meets?|meeting|spoke|spoken|talked|saw|seen|prepared|introduced)\b[^.;]{0,80}\b(?:before|prior to|ahead of|in advance|beforehand)|` +
	`(?:before|prior to|ahead of)\s(?:the|this)\s(?:conference|meeting)\b[^.;]{0,80}\b(?:met|meet|spoke|talked|saw|chair)`)

// saysWhenGiven reports whether a field or a row of a report holds the day on which
// the family had it.
func saysWhenGiven(d *doc.Document) bool {
	says := false
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		says = says || b.Said() && (len(b.Children) == 0 || b.Kind == doc.Row) && givenOn.MatchString(b.Span.Of(d.Text))
		return b.Said() && !says
	})
	return says
}

// givenOn is a field of a report with the day on which the family had it: "Shared
// with parents: 16/11/26". What was discussed, explained or copied may be something
// else where the report is not named. Of minutes it would be the day on which they had the minutes.
var givenOn = regexp.MustCompile(`(?i)^[\s*_>•-]*(?:date\s(?:of\s)?)?(?:(?:(?:the|this)\s)?(?:draft\s)?report\s(?:was\s)?(?:discussed|explained|copied|issued|shared|gone through|read(?: through)?|sent|given|shown)|(?:shared|gone through|read(?: through)?|sent|given|shown))\s(?:(?:with|to|by|in draft|face to face)\s)*` +
	`(?:(?:the|both|each|child's|children's|all)\s)*(?:parents?|mother|father|mum|dad|family|carers?|m[rs]s?\.?\s[\p{L}'’-]+)(?:\s(?:and|/|or|&)\s(?:[\p{L}'’-]+\s?){1,3}|/[\p{L}]+)?(?:\s(?:on|date))?\s?\??[:\t –—-]+\s?` +
	`(?:(?:yes|mother|father|mum|dad|both|on|by hand|by post|by email|draft|in draft|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,:–-]*){0,4}\d{1,2}(?:[./-]\d{1,2}\b|(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`)
