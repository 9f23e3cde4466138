package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// TimescaleMissed reports steps that took longer than guidance, the place or the
// document itself allows.
var TimescaleMissed = &lint.Check{
	Name:  "timescale-missed",
	Group: "timescales",
	Title: "A step took longer than it may",
	Why: "Parents are held to dates, and these are the dates that services are held to. Each week of waiting is one under suspicion for the family, " +
		"or one without help for the child.",
	Source:   "The guidance of each nation, as glossary/timescales.yaml names it; a parents' guide to the process: know the deadlines.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nStrategy discussion: 3 February 2025\n\nInitial Child Protection Conference (ICPC): 4 March 2025\n",
		"# Child Protection Plan\n\nThe ICPC was held on 3 March 2025. The first core group is on 20 March 2025.\n",
		"# Child Protection Plan\n\nThe ICPC was held on 3 March 2025. The review conference is on 20 June 2025.\n",
	},
	Good: []string{
		"# Child Protection Plan\n\nStrategy discussion: 3 February 2025\n\nInitial Child Protection Conference (ICPC): 24 February 2025\n",
		"# Child Protection Plan\n\nThe ICPC was held on 3 March 2025. The first core group is on 17 March 2025. The review conference is on 3 June 2025.\n",
	},
	Run: timescaleMissed,
}

func timescaleMissed(p *lint.Pass) {
	for _, s := range p.Plan.Timescales {
		if s.Met == nil || *s.Met {
			continue
		}
		p.Report(lint.Finding{
			Span:       s.To.Span,
			Message:    fmt.Sprintf("From %s to %s: %s. The limit is %s (%s).%s", stepOf(p, s.From), stepOf(p, s.To), s.Taken, s.Limit, s.Source, doubtOf(s)),
			Suggestion: "Say why it took longer, who decided that, and what was done for the child meanwhile. If a date is wrong, correct it.",
			Related:    relatedTo(s),
		})
	}
}

// relatedTo is where the step began and, where the document sets the limit
// itself, what it says.
func relatedTo(s plan.Timescale) []doc.Span {
	if s.Stated == (doc.Span{}) {
		return []doc.Span{s.From.Span}
	}
	return []doc.Span{s.From.Span, s.Stated}
}

// stepOf names a step by its event, or by the document's own words.
func stepOf(p *lint.Pass, m plan.Moment) string {
	if m.Event != "" && m.Event != plan.Written {
		return string(m.Event)
	}
	return "“" + p.Doc.Quote(m.Span) + "”"
}

// doubtOf says that a limit is not confirmed.
func doubtOf(s plan.Timescale) string {
	if s.Sure {
		return ""
	}
	return " Check this number: our sources for it do not agree, or there is one only."
}
