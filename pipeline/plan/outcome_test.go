package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const family = "Child: Rory Sole, born 30 January 2019. Mum: Ottoline Sole. Social worker: Tom Reyes.\n\n"

// Items that say how things shall be are no actions; they are what the items
// within them are for.
func TestOutcomeItems(t *testing.T) {
	got := read(t, "# Child in Need Plan\n\n"+family+`## What we want to change

- Rory gets to school.
  - Ottoline will set two alarms.
  - The school will meet Rory at the gate at 8.45am.
- Bedtime is calm.
- Ottoline gets a rest.
- Everyone knows who to ring.
- Rory talks to somebody at school.
- Everyone talks calmly.
- School
  - Tom Reyes will ring the school by 3 May 2025.
- Tom Reyes will book a respite day by 9 May 2025.
- Check the gate is shut.
`)
	var lines []string
	for _, a := range got.Actions {
		lines = append(lines, a.Span.Of(got.d.Text)+" | "+a.Outcome.Of(got.d.Text))
	}
	want := []string{
		"Ottoline will set two alarms. | Rory gets to school.",
		"The school will meet Rory at the gate at 8.45am. | Rory gets to school.",
		"Tom Reyes will ring the school by 3 May 2025. | ",
		"Tom Reyes will book a respite day by 9 May 2025. | ",
		"Check the gate is shut. | ",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

// Headings and lines that say what the actions beneath them are for, and headings
// that only name a topic.
func TestOutcomeHeadings(t *testing.T) {
	for heading, want := range map[string]string{
		"### Personal outcome 1: Nobody shouts at Rory":     "Nobody shouts at Rory",
		"### Goal 2 – Rory sleeps in a dry bed":             "Rory sleeps in a dry bed",
		"### Outcome: Rory is in school every day":          "Rory is in school every day",
		"### What we want for Rory: a bed of his own":       "a bed of his own",
		"### We want Rory to be in school on time":          "We want Rory to be in school on time",
		"### Keeping Rory safe at home":                     "Keeping Rory safe at home",
		"### Getting to school on time":                     "Getting to school on time",
		"### Rory feels listened to":                        "Rory feels listened to",
		"### The home is warm and dry":                      "The home is warm and dry",
		"### Rory goes to nursery each day":                 "Rory goes to nursery each day",
		"Outcome: Rory sleeps all night.":                   "Rory sleeps all night.",
		"### Rory does not hear rows":                       "Rory does not hear rows",
		"### The children do not see anybody hurt":          "The children do not see anybody hurt",
		"### Rory does not go out alone":                    "",
		"### Ottoline does not see Mr Poole":                "",
		"### Health":                                        "",
		"### Education and wider family":                    "",
		"### What Mum will do":                              "",
		"### Keeping in touch":                              "",
		"### Outcome 1: Nobody shouts\n\n### Other matters": "",
		"### Why there is a plan":                           "",
		"### Actions":                                       "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+family+"## Actions\n\n"+heading+"\n\n- Ottoline will go to the sleep course by 3 May 2025.\n")
		if len(got.Actions) != 1 {
			if !strings.Contains(heading, "Why") {
				t.Errorf("%q: %d actions", heading, len(got.Actions))
			}
			continue
		}
		if words := got.Actions[0].Outcome.Of(got.d.Text); words != want {
			t.Errorf("%q: for %q, want %q", heading, words, want)
		}
	}
}

// A heading over a table says what its rows are for, and a row of its own that
// too.
func TestOutcomeOverTable(t *testing.T) {
	got := read(t, "# Child Protection Plan\n\n"+family+"## Outcome 1: Rory is never hungry\n\n| What | Who | When |\n| --- | --- | --- |\n| Go to the cooking group | Ottoline | 3 May 2025 |\n\n## Dates\n\n| What | Who | When |\n| --- | --- | --- |\n| Go to the baby group | Ottoline | 4 May 2025 |\n")
	if len(got.Actions) != 2 || got.Actions[0].Outcome.Of(got.d.Text) != "Rory is never hungry" || !got.Actions[1].Outcome.Empty() {
		t.Errorf("%+v", got.Actions)
	}
}

// A name is a name in any letters: what is to be different for a child is told
// alike of Rory and of Çiğdem.
func TestOutcomeOfAnyName(t *testing.T) {
	for _, name := range []string{"Rory", "Çiğdem", "Łukasz", "Órla", "Şule"} {
		for _, says := range []string{
			"%s can be eight", "%s gets to school", "%s sleeps in a dry bed", "%s is in school every day", "%s’s home is warm and dry",
			"%s goes to nursery each day", "Goal 2 – %s feels listened to", "We want %s to be in school on time", "1. %s has a bed of their own", "Keeping %s safe at home",
		} {
			heading := strings.ReplaceAll(says, "%s", name)
			got := read(t, "# Child Protection Plan\n\n"+strings.ReplaceAll(family, "Rory", name)+"## Actions\n\n### "+heading+"\n\n- Ottoline will go to the sleep course by 3 May 2025.\n")
			want := strings.TrimPrefix(strings.TrimPrefix(heading, "Goal 2 – "), "1. ")
			if len(got.Actions) != 1 || !strings.HasSuffix(got.Actions[0].Outcome.Of(got.d.Text), want) {
				t.Errorf("%q: %+v", heading, got.Actions)
			}
		}
	}
}

// A line without the looks of a heading over a list says what its items are for,
// and so does a heading that gives a state only its number.
func TestOutcomeLines(t *testing.T) {
	for over, want := range map[string]string{
		"Rory is looked after by a sober adult at all times":    "Rory is looked after by a sober adult at all times",
		"The home is warm and dry":                              "The home is warm and dry",
		"Rory has friends":                                      "Rory has friends",
		"### Need 1: Rory is safe from physical harm":           "Rory is safe from physical harm",
		"### Need 2: Rory's speech and health are looked after": "Rory's speech and health are looked after",
		"### Priority 3 – The home is warm and dry":             "The home is warm and dry",
		"### Area B. Rory feels listened to":                    "Rory feels listened to",
		"### Worry 2: Rory is hurt when he falls":               "",
		"### Risk 1: Rory is left alone at night":               "",
		"### Need 4: Health":                                    "",
		"Health and school":                                     "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+family+"## Actions\n\n"+over+"\n\n1. Ottoline to go to the sleep course by 3 May 2025.\n2. Tom Reyes to visit weekly.\n")
		if len(got.Actions) != 2 {
			t.Errorf("%q: %q", over, got.lines())
			continue
		}
		for _, a := range got.Actions {
			if words := a.Outcome.Of(got.d.Text); words != want {
				t.Errorf("%q: for %q, want %q", over, words, want)
			}
		}
	}
}

// An item of a list is no heading, though its words are those of one.
func TestItemsAreNoHeadings(t *testing.T) {
	for _, item := range []string{"Young carer's assessment (TR – 31/03/2025)", "Summary of the reports to Ottoline", "Contact details for the nursery", "Family history with the GP", "Assessment of the flat"} {
		got := read(t, "# Core Group Minutes\n\n"+family+"## Plan\n\n1. Tom Reyes to visit weekly.\n2. "+item+"\n3. Ottoline to ring the GP.\n")
		if len(got.Actions) != 3 {
			t.Errorf("%s: %q", item, got.lines())
		}
	}
}

// A line with a label says what is to change for the parts below its heading, and those
// of the next heading have their own.
func TestLabelOverParts(t *testing.T) {
	const head = "# Child in Need Plan\n\n" + members + "Child: Sam Obi, born 3 May 2016. Child: Leo Obi, born 3 May 2018.\n\n"
	for line, want := range map[string]bool{
		"What we want to see: Sam is in school every day.":       true,
		"What will be different: Sam sleeps in his own bed.":     true,
		"How we will know: Sam tells his teacher that he slept.": true,
		"How we will know it has worked: Sam sleeps all night.":  true,
		"What good will look like: nothing":                      false,
		"What we are worried about: Sam is not in school.":       false,
		"What has happened: Sam was in school every day.":        false,
	} {
		got := read(t, head+"## Sam\n\n"+line+"\n\n### What Mum will do\n\n- Mum will walk Sam to school.\n\n## Leo\n\n### What Dad will do\n\n- Dad will ring Leo on Sundays.\n")
		if len(got.Actions) != 2 || !got.Actions[0].Outcome.Empty() != want || !got.Actions[1].Outcome.Empty() {
			t.Errorf("%q: %+v, want %t for the first alone", line, got.Actions, want)
		}
	}
}
