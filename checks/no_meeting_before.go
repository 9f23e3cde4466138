package checks

import "github.com/plainwords/plainwords/pipeline/lint"

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
		reportUntold(p, ofConferences, metBefore.MatchString, "The document does not say that anybody talked with the parents before the conference.",
			"Say when the report was gone through with each parent, and when each met the chair. If that was not done, say why.")
	},
}

var metBefore = anyOf(`report\b[^.;]{0,60}\b(?:shared|gone through|went through|go through|discussed|read|seen|sent|given|shown|explained|talked)|` +
	`(?:shared|gone through|went through|discussed|read|seen|received|sent|given|shown|explained|talked)\b[^.;]{0,60}\breport\b|` +
	`(?:met|meets?|meeting|spoke|spoken|talked|saw|seen|prepared|introduced)\b[^.;]{0,80}\b(?:before|prior to|ahead of|in advance|beforehand)|` +
	`(?:before|prior to|ahead of)\s(?:the|this)\s(?:conference|meeting)\b[^.;]{0,80}\b(?:met|meet|spoke|talked|saw|chair)`)
