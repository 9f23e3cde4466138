package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// layouts are ways to set labels with their values.
var layouts = map[string]func(label, value string) string{
	"cells":  func(label, value string) string { return "<tr><td>" + label + "</td><td>" + value + "</td></tr>" },
	"lines":  func(label, value string) string { return "<p>" + label + ": " + value + "</p>" },
	"fields": func(label, value string) string { return "<p><strong>" + label + ":</strong> " + value + "</p>" },
	"below":  func(label, value string) string { return "<p>" + label + "</p><p>" + value + "</p>" },
	"titles": func(label, value string) string { return "<h4>" + label + "</h4><p>" + value + "</p>" },
	"terms":  func(label, value string) string { return "<dl><dt>" + label + "</dt><dd>" + value + "</dd></dl>" },
}

// laidOut sets labels and values, "Need = Teeth; Who = Mum", in each of the layouts.
func laidOut(t *testing.T, of string, check func(layout string, got said)) {
	t.Helper()
	for name, set := range layouts {
		var b strings.Builder
		for pair := range strings.SplitSeq(of, "; ") {
			label, value, _ := strings.Cut(pair, " = ")
			b.WriteString(set(label, value))
		}
		body := b.String()
		if name == "cells" {
			body = "<table>" + body + "</table>"
		}
		check(name, readHTML(t, "<h1>Child's Plan</h1><p>Child: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.</p><h2>Health</h2>"+body))
	}
}

// Records of needs with the labels of forms of Scotland, Wales, England and Northern
// Ireland, in cells and in lines.
func TestRecordLabels(t *testing.T) {
	const what = "Una Kerr takes Leo to the clinic on 3 March 2025. Tom Reyes rings the school."
	want := []string{
		"Una Kerr takes Leo to the clinic on 3 March 2025. | Una Kerr | on 3 March 2025 | 2025-03-03",
		"Tom Reyes rings the school. | Tom Reyes | 3 April 2025 | 2025-04-03",
	}
	for _, of := range []string{
		"Identified need = Teeth; Desired outcome = No pain; Action to be taken = WHAT; Person responsible = Ada Obi; Timescale = 3 April 2025; Review date = 1 May 2025",
		"Wellbeing concern = Teeth; Desired outcome = No pain; Actions/interventions required = WHAT; By whom = Ada Obi; By when = 3 April 2025; How will we know? = He eats",
		"Need = Teeth; Outcome = No pain; What needs to happen = WHAT; Who will do this = Ada Obi; By when = 3 April 2025; How will we know it has worked? = He eats",
		"Area of need = Teeth; What we want to achieve = No pain; Services to be provided = WHAT; Lead agency/person = Ada Obi; Planned completion = 3 April 2025",
		"Need/risk = Teeth; Desired outcome = No pain; Action = WHAT; Responsibility = Ada Obi; Timeframe = 3 April 2025",
		"What are we worried about? = Teeth; What do we want to change? = No pain; What will we do? = WHAT; Who will help? = Ada Obi; When by? = 3 April 2025; How are things going? = Well",
		"Need = Teeth; Goal = No pain; Support to be provided = WHAT; Provided by = Ada Obi; Start and end date = 3 April 2025; Progress = Well",
		"Aim = No pain; Task = WHAT; Who = Ada Obi; When = 3 April 2025",
		"Assessed need = Teeth; Intended outcome = No pain; Tasks = WHAT; To be actioned by = Ada Obi; Date for completion = 3 April 2025; Evidence of progress = Well",
		"Goal = No pain; How will we get there? = WHAT; Who can help? = Ada Obi; By when? = 3 April 2025",
	} {
		laidOut(t, strings.Replace(of, "WHAT", what, 1), func(layout string, got said) {
			if diff := cmp.Diff(want, got.lines()); diff != "" {
				t.Errorf("%s in %s\n%s", of, layout, diff)
			}
		})
	}
}

// Cards about something else hold no actions.
func TestNoRecords(t *testing.T) {
	for _, of := range []string{
		"Name = Leo Obi; Date of birth = 3 May 2016; Lead professional = Tom Reyes; Address = 12 Moor Lane; Start date = 3 March 2025",
		"Who = Una Kerr; Role = Health visitor; Phone = 01234; When to ring = Mondays; What she does = Weighs babies",
		"What happened = Leo fell from the wall; When = 3 March 2025; Who saw him = Dr Ash; Treatment = Stitches; Outcome = Healed",
		"Date = 3 March 2025; What happened = Dad shouted; Action taken = Police called; By whom = School; Outcome = No further action",
		"Date of visit = 3 March 2025; Who was seen = Leo and Ada Obi; What was seen = The home was warm; Actions since last visit = Tom Reyes rang the school",
		"When = 3 March 2025; Where = Town Hall; Who = Mum, Tom Reyes; What = Core group; Contact = 01234",
		"Health = Leo has a sore tooth; Education = He is at school; Family = Gran lives near; Strengths = Mum is kind",
		"Action taken = Police called; By whom = School; When = 3 March 2025; Outcome = No further action",
	} {
		laidOut(t, of, func(layout string, got said) {
			if len(got.Actions) > 0 {
				t.Errorf("%s in %s: %q", of, layout, got.lines())
			}
		})
	}
}
