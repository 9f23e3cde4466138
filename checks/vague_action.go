package checks

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// VagueAction reports each open action of which nobody could see whether it was
// done.
var VagueAction = &lint.Check{
	Name:  "vague-action",
	Group: "who_does_what",
	Title: "Nobody could see whether this was done",
	Why: "“Engage with services” can be done every day and still be called not done. " +
		"A parent cannot show that they kept to it, and a worker cannot show that they did not.",
	Source:   "Children's Commissioner for England 2024: such was the poor quality of the actions; Devon, good plans: specific and measurable.",
	Severity: lint.Warning,
	Bad: []string{
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Engage with services | Mum | 3 May 2025 |",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Prioritise the children's needs | Mum | 3 May 2025 |",
		"# Core group minutes\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nSomeone should chase the wheelchair clinic.",
		"# Core group minutes\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nThe damp will need to be looked into.",
	},
	Good: []string{
		"# Core group minutes\n\nMum: Ada Obi. Child: Leo Obi, born 3 May 2016.\n\nMum said that someone should have told her.",
		"# Plan\n\n| What | Who | When |\n| --- | --- | --- |\n| Take Maisie to nursery by 9am every day and stay until she has hung up her coat | Mum | 3 May 2025 |",
	},
	Run: vagueActions,
}

// event is a thing that takes place on a day: done or not, anybody can see. So can
// they with a stretch of time.
var (
	event   = regexp.MustCompile(`(?i)\b(?:review|referral|assessment|conference|meeting|appointment)\b`)
	weighs  = regexp.MustCompile(`(?i)\b(?:consider\w*|explor\w*|discuss\w*|look(?:ed)? at)\b`)
	stretch = regexp.MustCompile(`(?i)\bfor (?:\d+|two|three|four|six|eight|ten|twelve) (?:days|weeks|months)\b`)
)

// namesEvent reports whether an action names an event with a day and somebody
// who sees to it, or a stretch of time.
func namesEvent(a *plan.Action, words string) bool {
	dated := a.Deadline != nil && !a.Deadline.Day.IsZero() && len(a.Owners) > 0
	return dated && event.MatchString(words) && !weighs.MatchString(words) || stretch.MatchString(words)
}

// unseen is what is wrong with an action that is vague.
const unseen = "Nobody could see whether this was done."

func vagueActions(p *lint.Pass) {
	for _, a := range ownActions(p) {
		if isVague(p, a) {
			p.Report(lint.Finding{Span: a.Span, Message: unseen, Suggestion: "Ask: " + askOf(p, a)})
		}
	}
	for _, x := range p.Plan.Loose {
		message := "This asks for something, and does not say who will do it."
		if x.Binds {
			message = unseen
		}
		p.Report(lint.Finding{Span: x.Span, Message: message, Suggestion: "Ask: " + x.Ask})
	}
}

// askOf is what to ask about a vague action: of a worker nothing about what a parent does, and
// by when it is to be done where that is not said either.
func askOf(p *lint.Pass, a *plan.Action) string {
	ask := a.Ask
	if !a.ForParent() && strings.Contains(ask, "what the parent does") {
		ask = "What exactly will be done, how often, and how will the family know that it was?"
	}
	if a.Deadline == nil && !needsNoDay(a, p.Doc.Quote(a.Span)) && !strings.Contains(ask, "day") {
		ask += " And by which day?"
	}
	return ask
}

// isVague reports whether an action is reported as vague.
func isVague(p *lint.Pass, a *plan.Action) bool {
	words := p.Doc.Quote(a.Span)
	return a.Vague && !namesEvent(a, words) && !underPlan.MatchString(words)
}
