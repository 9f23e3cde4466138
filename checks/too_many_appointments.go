package checks

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// TooManyAppointments reports a plan that asks a family to keep more appointments
// a week than the threshold.
var TooManyAppointments = &lint.Check{
	Name:  "too-many-appointments",
	Group: "action_count",
	Title: "The family is to keep too many appointments",
	Why: "Each appointment looks small to the one who sets it. Together they leave no day for work, for the children or for rest; " +
		"what is missed then counts as not engaging.",
	Source:   "Birmingham's research with parents: too many actions at once, what a plan asks of a week. The number of five, one for each working day, is the project's own.",
	Severity: lint.Warning,
	Whole:    true,
	Bad: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend the parenting group | Mum | twice a week |\n| Attend the drug clinic for a test | Mum | three times a week |\n| See the health visitor at the baby clinic | Mum | weekly |\n| Home visits | Tom Reyes | weekly |",
	},
	Good: []string{
		"# Child Protection Plan\n\nMum: Leanne Garrick. Social worker: Tom Reyes.\n\n| What | Who | When |\n| --- | --- | --- |\n| Attend the parenting group | Mum | weekly |\n| Take Sam to school | Mum | every day |\n| Home visits | Tom Reyes | every two weeks |",
	},
	Run: tooManyAppointments,
}

// appointments are what somebody of the family has to go to, visiting is what they
// have to be at home for. School is where a child goes anyway.
var (
	visiting     = anyOf(`visit(?:s|ed|ing)?\b`)
	appointments = anyOf(`attend|appointments?|sessions?|groups?\b|cours(?:e|es)\b|clinics?|meet(?:ings?|s)?\b|tests?\b|testing|contact\b|family time|programmes?|class(?:es)?\b|drop-?in|counselling|therapy|workshops?|see\s(?:(?:the|her|his|their|a)\s)?(?:dr|gp|doctor|midwife|nurse|health visitor|psycholog|psychiatr|counsell|therap|dentist|social worker|consultant|paediatric)`)
	daily        = anyOf(`school|nursery|breakfast|bed ?time|homework|core groups?|conferences?|review`)
)

func tooManyAppointments(p *lint.Pass) {
	var all []doc.Span
	week := 0.0
	for _, a := range openActions(p.Plan) {
		words := p.Doc.Quote(a.Span)
		if daily.MatchString(words) || !(a.ForParent() && appointments.MatchString(words) || ofWorkers(a) && visiting.MatchString(words)) {
			continue
		}
		often := p.Doc.Quote(a.Often)
		if a.Deadline != nil && a.Deadline.Kind == plan.Recurring {
			often = p.Doc.Quote(a.Deadline.Span)
		}
		if n := timesAWeek(often); n > 0 {
			week += max(n, daysNamed(words)) // "every Monday, Wednesday and Friday"
			all = append(all, a.Span)
		}
	}
	most := p.Thresholds.MaxAppointmentsAWeek
	if week <= float64(most) {
		return
	}
	p.Report(lint.Finding{
		Span:    all[0],
		Message: fmt.Sprintf("The family is to keep about %d appointments a week; more than %d leave little of it.", int(math.Round(week)), most),
		Suggestion: "Draw the family's week and see whether it can be done beside work and school. Put appointments together, bring them to the home, or let one begin when another ends. " +
			"Drop none that keeps a child safe.",
		Related: all[1:],
	})
}

var (
	numbersOf = map[string]float64{
		"once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "thrice": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "fifteen": 15, "twenty": 20,
		"other": 2, "second": 2, "alternate": 2, "third": 3,
	}
	// aWeek counts: "three times a week", "twice weekly", "2 x weekly".
	aWeek = anyOf(`(once|twice|thrice|(?:one|two|three|four|five|six|seven|\d)\s?(?:times|x|sessions|visits|days|appointments|tests)?)\s(?:a|per|each|every)?\s?(week|fortnight|month|day)(?:ly)?\b`)
	// everyNth counts weeks between: "every two weeks", "every other week".
	everyNth = anyOf(`(?:every|each)\s(\w+)\s(week|month)s?\b`)
	// everyDays counts days between: "every 10 working days".
	everyDays = anyOf(`(?:every|each)\s(\w+)\s(working\s)?days\b`)
	// workingDaily counts them as well: "10-working-daily".
	workingDaily = anyOf(`(\w+)[\s-]working[\s-]?daily\b`)
	weekdays     = anyOf(`(?:mon|tues|wednes|thurs|fri|satur|sun)days?`)
)

// weeksOf is how many weeks a stretch of time has.
func weeksOf(stretch string) float64 {
	switch strings.ToLower(stretch) {
	case "day":
		return 1.0 / 7
	case "fortnight":
		return 2
	case "month":
		return 52.0 / 12
	}
	return 1
}

// timesAWeek reads how often something is, as times in a week; 0 where the words
// give no number.
func timesAWeek(words string) float64 {
	lower := strings.ToLower(words)
	if m := aWeek.FindStringSubmatch(lower); m != nil {
		return countOf(m[1]) / weeksOf(m[2])
	}
	if m := everyDays.FindStringSubmatch(lower); m != nil && countOf(m[1]) > 0 {
		if m[2] != "" {
			return 5 / countOf(m[1])
		}
		return 7 / countOf(m[1])
	}
	if m := workingDaily.FindStringSubmatch(lower); m != nil && countOf(m[1]) > 0 {
		return 5 / countOf(m[1])
	}
	if m := everyNth.FindStringSubmatch(lower); m != nil && countOf(m[1]) > 0 {
		return 1 / (countOf(m[1]) * weeksOf(m[2]))
	}
	switch {
	case hasAny(lower, "working day", "weekday", "school day"):
		return 5
	case hasAny(lower, "daily", "every day", "each day"):
		return 7
	case daysNamed(lower) > 0:
		return daysNamed(lower)
	case hasAny(lower, "fortnight"):
		return 1 / weeksOf("fortnight")
	case hasAny(lower, "month"):
		return 1 / weeksOf("month")
	case hasAny(lower, "week"):
		return 1
	}
	return 0
}

// daysNamed counts the days of the week.
func daysNamed(words string) float64 { return float64(len(weekdays.FindAllString(words, -1))) }

func countOf(words string) float64 {
	first, _, _ := strings.Cut(words, " ")
	if n, err := strconv.Atoi(strings.TrimRight(first, "x")); err == nil {
		return float64(n)
	}
	return numbersOf[first]
}
