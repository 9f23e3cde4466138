package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Plans that are set out by people and times: whose name heads a part does what
// stands there, by the time that heads it.
func TestStages(t *testing.T) {
	const people = `# Pre-birth plan for Baby Obi

Mother: Ada Obi. Father: Ben Hart. Social worker: Tom Reyes. Midwife: Una Kerr.

`
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"an order, the present tense and a noun with its time", `## What happens next

### Ada

Goes to every scan. Tells Una if she bleeds. Parent craft class on 3 March 2025. She wants to name the baby after her aunt.
`, []string{"Goes to every scan. | Ada Obi", "Tells Una | Ada Obi", "Parent craft class on 3 March 2025. | Ada Obi | on 3 March 2025 | 2025-03-03"}},
		{"two people, with a time above", `## This week

### Ada and Ben

Buy a Moses basket. The shop is on Mill Road.

### Una Kerr (midwife)

Blood test to be taken again.
`, []string{"Buy a Moses basket. | Ada Obi + Ben Hart | This week", "Blood test to be taken again. | Una Kerr | This week"}},
		{"a day in the time", `## From now until 36 weeks (12 March 2025)

### Everyone

Ring Tom with any worry.
`, []string{"Ring Tom with any worry. | Everyone | From now until 36 weeks (12 March 2025) | 2025-03-12"}},
		{"a time alone", `## In hospital

Ward staff write down each feed. Ben visits in the afternoons. Ada is not to be left with Rex Pole. The ward has six beds.
`, []string{"Ward staff write down each feed. | Ward staff | In hospital", "Ben visits in the afternoons. | Ben Hart | in the afternoons", "Ada is not to be left with Rex Pole. |  | In hospital"}},
		{"what a child or an agency heads is a topic", `## Plan

### School

Reads well and sees the nurse each week.
`, []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, people+c.text).lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestStageTitles(t *testing.T) {
	for title, want := range map[string]bool{
		"Now": true, "Today": true, "Now until the birth": true, "From 36 weeks": false, "Before the birth": true, "When labour starts": true, "In hospital": true, "On the ward": true,
		"Coming home": true, "The first ten days": true, "Up to six weeks": true, "Weeks 2 to 6": true, "By half term": true, "Over the summer holidays": true, "36 weeks until labour": true,
		"This week": true, "School": false, "When things go wrong": false, "In the past": false, "During 2019": false, "What Mum will do": false, "Before we met": false, "At home": false,
	} {
		if got := stageTitle.MatchString(title); got != want {
			t.Errorf("%q: %v", title, got)
		}
	}
}

// Orders and the present tense by their first words.
func TestIsOrder(t *testing.T) {
	for text, want := range map[string]bool{
		"Ring the school.": true, "Don't go out looking, Marek.": true, "Then book the dentist.": true, "Please send it to me.": true, "Not to tell him.": false, "Visit the nursery.": true,
		"Contact takes place at the centre.": false, "Support with food was given.": false, "Text messages are kept.": false, "Review conference in May.": false, "Ringing helps.": false,
		"Ring": false, "Mum rings.": false, "Keep the stairs clear.": true,
	} {
		if got := isOrder(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestAgrees(t *testing.T) {
	for _, c := range []struct {
		who   string
		third bool
		want  bool
	}{
		{"Ada", true, true},
		{"Ada", false, false},
		{"Ada and Ben", false, true},
		{"Ada and Ben", true, false},
		{"Ms Jones", true, true},
		{"Ward staff", false, true},
		{"Ward staff", true, false},
		{"The carers", false, true},
		{"The carers", true, false},
		{"The midwife", true, true},
		{"We", false, true},
	} {
		if got := agrees(c.who, c.third); got != c.want {
			t.Errorf("%q, %v: %v", c.who, c.third, got)
		}
	}
}

// A part under somebody's actions may tell what they did: nobody is to do that again.
func TestActionsOfPast(t *testing.T) {
	for text, want := range map[string]string{
		"## Ben's actions\n\nOn 3 May 2025 Ben hit Leo.\n\n- Hit Leo with a belt.\n": "",
		"## Mum's actions\n\n- Left Leo alone twice.\n- Leave Leo with Nan.\n":       "",
		"## Mum's actions\n\n- Ring the school.\n":                                   "Ada Obi",
		"## Mum's actions\n\n- Leave the house if Ben comes.\n":                      "Ada Obi",
		"## Ben's part\n\n- Hand in the keys.\n":                                     "Ben Hart",
	} {
		got := read(t, "# Child protection plan\n\nMother: Ada Obi. Father: Ben Hart. Child: Leo Obi.\n\n"+text)
		var owners strings.Builder
		for _, a := range got.Actions {
			owners.WriteString(ownerNames(a.Owners))
		}
		if owners.String() != want {
			t.Errorf("%q: got %q, want %q, %s", text, owners.String(), want, got.lines())
		}
	}
}
