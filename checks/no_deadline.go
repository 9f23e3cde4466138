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
		"# Core group minutes\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\nUna Kerr will arrange for the asthma review.",
		"# What Mum will do\n\n- Mum will apply for a civil injunction.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendations\n\n1. Ada Obi to be helped with the child protection plan.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendations\n\n1. Leo must be managed under a child protection plan.",
		"# What Mum will do\n\n- Mum will ask the court for a civil order.",
		"# What Mum will do\n\n- Mum will take responsibility for booking the dentist.",
		"# What Mum will do\n\n- Mum will bear in mind the hospital and take Leo there.",
		"# What Mum will do\n\n- Mum will visit Gran for polite, safe talks and book a doctor.",
		"# Core group minutes\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\nTom Reyes will write to the hospital for the medication review.",
		"# Core group minutes\n\nAn interpreter is to be booked by Mrs Hale for the review.",
		"# Core group minutes\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\nLeo's last jab was on 3 March 2026 and Una Kerr will book the next one.",
		"# Core group minutes\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\nOn 3 November 2026 Ben hit Leo, and Tom Reyes will arrange a medical.",
		"# Review conference report\n\n## Progress\n\n| What was agreed in March | What has happened |\n| --- | --- |\n| Tenancy to be moved | Not done. |\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the clinic | Mum | 3 May 2025 |",
	},
	Good: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Mum to engage with services | Mum |  |",
		"# Core group minutes\n\nMum: Ada Obi. Social worker: Tom Reyes. Child: Leo Obi, born 3 May 2016.\n\nNon-molestation order to be kept to.",
		"# Child Protection Plan\n\nRuby Marsh, born 4 June 2016. Initial conference: 12 March 2025.\n\n## Plan\n\n- Callum to move back to his foster carers.",
		"# Assessment\n\nChild: Leo Obi, born 3 May 2016. Child: Ada Obi, born 3 May 2018.\n\n## Recommendation\n\nI recommend that Leo and Ada are supported as children in need.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the dentist | Mum | 3 May 2025 |",
		"# What Dad will do\n\n- Dad will only see Theo at the contact centre.",
		"# Core group minutes\n\nNext core group: Thursday 20 March 2025 at 9.30. Mrs Hale to book the room.",
		"# Core group minutes\n\nThe notes do not say why Mum left. Mrs Hale will add this.\n\n## Actions\n\n| What | Who | When |\n| --- | --- | --- |\n| Add the correction to the notes | Mrs Hale | 19 March 2025 |",
		"# Core group minutes\n\nThe new appointment is on Tuesday 24 November 2026 at 2.15. Dad to take him.",
		"# Core group minutes\n\nThe next appointment is on Tuesday 24 November 2026 at 2.15. Dad will be there. Mum to bring the red book.",
		"# What Mum will do\n\n- Mum will have Theo at the school gate by 8.45am.\n- Mum will ring in before 9 am.",
		"# Plan\n\n| What | Who | When | Progress |\n| --- | --- | --- | --- |\n| Speech therapy | Health visitor |  | On hold until the therapist is back |",
		"# Core group minutes\n\nThe next core group is on Tuesday 24 November 2026 and Mrs Hale will see that the room is booked. She'll send round an agenda.",
		"# Core group minutes\n\nThe next review conference is on 24 November 2026.\n\nAn interpreter is to be booked by Mrs Hale for the review. In the meantime Leo is to stay with his aunt.",
		"# Core group minutes\n\nMum will speak to workers politely. Professionals to be mindful of Mum's own time in care.",
		"# Assessment\n\n## Recommendations\n\n1. Leo and Ada to be supported under a child in need plan for an initial period of three months.",
		"# Assessment\n\n## Recommendations\n\n1. Leo and Ada to be supported as children in need.",
		"# What Mum will do\n\n- Mum will book the dentist by the next core group.\n- Mum will never leave Maisie alone in the bath.",
		"# Review conference report\n\n## Progress\n\n| What was agreed in March | What has happened |\n| --- | --- |\n| Tenancy to be moved | Started on 2 March. |\n\n## Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Ring the clinic | Mum | 3 May 2025 |",
	},
	Run: noDeadline,
}

func noDeadline(p *lint.Pass) {
	for _, a := range ownActions(p) {
		words := p.Doc.Quote(a.Span)
		if a.Deadline != nil || a.LookedBack || isVague(p, a) || needsNoDay(a, words) || attitude.MatchString(words) || underPlan.MatchString(words) || books.MatchString(words) && afterDay(p, a) || forMeeting(p, words) || listedWithDay(p, a, words) {
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

// readyFor finds what is to be there for a meeting: "an interpreter is to be booked for
// the review". A review of asthma or of medicine is none of ours.
var readyFor = regexp.MustCompile(`(?i)\b(?:book|arrang|invit|reserv|provid|prepar|print|copi|writ|bring)\w*\b[^.;]{0,60}\bfor (?:the|our|this) (?:next )?(?:(core group)|(?:(?:child protection|CP|initial|review) ){0,2}(?:review|conference)|RCPC|ICPC)\b`)

// forMeeting reports whether an action makes something ready for a meeting of which the
// plan says the day, so that it is to be done by then.
func forMeeting(p *lint.Pass, words string) bool {
	m := readyFor.FindStringSubmatch(words)
	return m != nil && slices.ContainsFunc(p.Plan.Dates, func(d plan.Date) bool {
		switch d.Event {
		case plan.CoreGroup:
			return m[1] != "" && isAhead(p, d)
		case plan.InitialConference, plan.ReviewConference, plan.SomeConference:
			return m[1] == "" && isAhead(p, d)
		}
		return false
	})
}

// isAhead reports whether the sentence of a day tells of what is to come.
func isAhead(p *lint.Pass, d plan.Date) bool {
	return d.Next || slices.ContainsFunc(p.Doc.Sentences, func(s doc.Sentence) bool {
		return s.Span.Contains(d.Span) && tellsAhead(s.Span.Of(p.Doc.Text))
	})
}

// tellsPast is of a day on which something was; toCome of one that is ahead.
var (
	tellsPast = regexp.MustCompile(`\b(?:was|were|had|did)\b`)
	toCome    = regexp.MustCompile(`(?i)\bnext\b|\b(?:is|are)\s(?:on|at|for|now|to be|planned|booked|arranged|fixed|set|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|\bwill\b|\btakes? place\b`)
)

func tellsAhead(words string) bool { return toCome.MatchString(words) && !tellsPast.MatchString(words) }

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
	if i < len(all) {
		lead := doc.Span{Start: all[i].Span.Start, End: a.Span.Start}
		if namesDay(p, lead) && tellsAhead(lead.Of(p.Doc.Text)) {
			return true // "Next core group 3 December, and Dawn will see that the room is booked"
		}
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
