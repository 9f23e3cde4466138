package checks

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// NoDeadline reports each open action without a time.
var NoDeadline = &lint.Check{
	Name:  "no-deadline",
	Group: "who_does_what",
	Title: "There is no time by which it is to be done",
	Why: "Without a date nobody can say whether a thing is late, and nobody can show that it was done in time. " +
		"Of the actions in plans that the Children's Commissioner read, nearly three in four had none.",
	Source:   "Children's Commissioner for England 2024, plans for children in need; Birmingham's research with parents.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum |  |",
		"# What Mum will do\n\n- Mum will book the dentist.",
		"# Core group minutes\n\nThe red book was asked for on Tuesday 3 November 2026. Mum to bring the red book.",
		"# Core group minutes\n\nLeo Bell is to stay with his aunt.",
		"# Plan\n\n| What | Who | When | Progress |\n| --- | --- | --- | --- |\n| Speech therapy | Health visitor |  | No longer on hold |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |",
		"# What Dad will do\n\n- Dad will only see Theo at the contact centre.",
		"# Core group minutes\n\nNext core group: Thursday 20 March 2025 at 9.30. Mrs Hale to book the room.",
		"# Core group minutes\n\nThe notes do not say why Mum left. Mrs Hale will add this.\n\n## Actions\n\n| What | Who | When |\n| --- | --- | --- |\n| Add the correction to the notes | Mrs Hale | 19 March 2025 |",
		"# Core group minutes\n\nThe new appointment is on Tuesday 24 November 2026 at 2.15. Dad to take him.",
		"# Core group minutes\n\nThe next appointment is on Tuesday 24 November 2026 at 2.15. Dad will be there. Mum to bring the red book.",
		"# What Mum will do\n\n- Mum will have Theo at the school gate by 8.45am.\n- Mum will ring in before 9 am.",
		"# Plan\n\n| What | Who | When | Progress |\n| --- | --- | --- | --- |\n| Speech therapy | Health visitor |  | On hold until the therapist is back |",
		"# Core group minutes\n\nThe next core group is on Tuesday 24 November 2026 and Mrs Hale will see that the room is booked. She'll send round an agenda.",
		"# Core group minutes\n\nAn interpreter is to be booked by Mrs Hale for the review. In the meantime Leo is to stay with his aunt.",
		"# Core group minutes\n\nMum will speak to workers politely. Professionals to be mindful of Mum's own time in care.",
		"# Assessment\n\n## Recommendations\n\n1. Leo and Ada to be supported under a child in need plan for an initial period of three months.",
		"# What Mum will do\n\n- Mum will book the dentist by the next core group.\n- Mum will never leave Maisie alone in the bath.",
	},
	Run: noDeadline,
}

func noDeadline(p *lint.Pass) {
	for _, a := range openActions(p.Plan) {
		words := p.Doc.Quote(a.Span)
		if a.Deadline != nil || needsNoDay(a, words) || attitude.MatchString(words) || underPlan.MatchString(words) || books.MatchString(words) && afterDay(p, a) || forMeeting.MatchString(words) || listedWithDay(p, a, words) {
			continue
		}
		p.Report(lint.Finding{
			Span:       a.Span,
			Message:    "There is no date or time for this.",
			Suggestion: "Say by which day, or from when and how often and until when.",
		})
	}
}

// books finds a booking for a meeting, which is to be done before its day, who takes
// somebody or something there, and who comes.
var books = regexp.MustCompile(`(?i)\b(?:book|reserve|arrange|organi[sz]e|set up|hire|invite|(?:rooms?|halls?|venues?|interpreters?|cr[eè]che|transport|taxis?)\b[^.;]{0,30}\bbooked|(?:take|fetch|collect) (?:him|her|them|it)|bring|be there|come (?:to|with|along|there)|go (?:with|along|there)|send (?:(?:out|round|around|everyone|you|us|them)\s){0,2}(?:the |an? )?(?:invit\w+|agenda|link))\b`)

// forMeeting finds what is to be there for a meeting of which the plan says the day, so
// that it is to be ready by then: "an interpreter is to be booked for the review".
var forMeeting = regexp.MustCompile(`(?i)\b(?:book|arrang|invit|reserv|provid|prepar|print|copi|writ|bring)\w*\b[^.;]{0,60}\bfor (?:the |our |this )(?:\w+ ){0,2}(?:review|conference|core group|hearing|panel|RCPC|ICPC)\b`)

// tellsPast is of a day on which something was.
var tellsPast = regexp.MustCompile(`\b(?:was|were|had|did)\b`)

// doesWhat finds the verb of what somebody will do.
var doesWhat = regexp.MustCompile(`\b(?:will|to)\s([a-z]+)\b`)

// listedWithDay reports whether a table of actions has what a sentence says again, for
// the same person and with a time: "GA will add this", "Add the correction | GA | 19
// March".
func listedWithDay(p *lint.Pass, a *plan.Action, words string) bool {
	m := doesWhat.FindStringSubmatch(words)
	if m == nil || a.InTable || len(a.Owners) != 1 {
		return false
	}
	return slices.ContainsFunc(p.Plan.Actions, func(b plan.Action) bool {
		verb, _, _ := strings.Cut(p.Doc.Quote(b.Span), " ")
		return b.InTable && b.Deadline != nil && len(b.Owners) == 1 && b.Owners[0].Name == a.Owners[0].Name && strings.EqualFold(verb, m[1])
	})
}

// afterDay reports whether the sentence of an action names a day before it, or one of
// the two sentences before, in the same paragraph, names one or has a time of its own.
func afterDay(p *lint.Pass, a *plan.Action) bool {
	const back = 2
	all := p.Doc.Sentences
	i := sort.Search(len(all), func(i int) bool { return all[i].Span.End > a.Span.Start })
	if i < len(all) && namesDay(p, doc.Span{Start: all[i].Span.Start, End: a.Span.Start}) {
		return true // "Next core group 3 December, and Dawn will see that the room is booked"
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		s := all[k].Span
		if strings.Contains(p.Doc.Text[s.End:a.Span.Start], "\n\n") || tellsPast.MatchString(s.Of(p.Doc.Text)) {
			return false
		}
		if namesDay(p, s) || slices.ContainsFunc(p.Plan.Actions, func(b plan.Action) bool { return b.Deadline != nil && s.Contains(b.Deadline.Span) }) {
			return true
		}
	}
	return false
}

// namesDay reports whether a day that is no birthday stands in a part of the text.
func namesDay(p *lint.Pass, s doc.Span) bool {
	return slices.ContainsFunc(p.Plan.Dates, func(d plan.Date) bool { return !d.Birth && s.Contains(d.Span) })
}
