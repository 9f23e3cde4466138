package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is said with "I" and "we" under somebody's name in an agreement is theirs; what
// the writer of a letter or report says of them, or to them, stays the writer's.
func TestFirstPerson(t *testing.T) {
	const (
		head      = "# Letter\n\nDear Ada and Ben\n\nWe met on 3 March 2025. Mother: Ada Obi. Father: Ben Hart. Child: Leo Obi, born 3 May 2016.\n\nYours sincerely\n\nTom Reyes\n\nSocial worker\n\n"
		agreement = head + "# Written agreement\n\n"
		tom       = "Tom Reyes"
	)
	for _, c := range []struct{ name, text, action, want string }{
		{"a name over a list", agreement + "## Ben\n\n1. I will take Leo to school every day.\n", "I will take Leo to school every day.", "Ben Hart"},
		{"where one stays", agreement + "## Ben\n\n1. I will live at my mother's until 3 May 2025.\n", "I will live at my mother's until 3 May 2025.", "Ben Hart"},
		{"what is to change", agreement + "## Ben\n\n1. I will be honest.\n", "I will be honest.", "Ben Hart"},
		{"what somebody agrees", agreement + "## What Ada agrees\n\n- I will ring the school by 3 April 2025.\n", "I will ring the school by 3 April 2025.", "Ada Obi"},
		{"their promises", agreement + "## Ada's promises\n\n- I will ring the school by 3 April 2025.\n", "I will ring the school by 3 April 2025.", "Ada Obi"},
		{"agreed by", agreement + "## Agreed by Ben\n\n- I will ring the school by 3 April 2025.\n", "I will ring the school by 3 April 2025.", "Ben Hart"},
		{"a label", agreement + "Ben: I will ring the school by 3 April 2025.\n", "I will ring the school by 3 April 2025.", "Ben Hart"},
		{"a label with what is asked", agreement + "Ben: Please ring the school by 3 April 2025.\n", "Please ring the school by 3 April 2025.", "Ben Hart"},
		{"both", agreement + "## Both of us\n\n- We will meet the teacher on 3 April 2025.\n", "We will meet the teacher on 3 April 2025.", "Ada Obi + Ben Hart"},
		{"both by name", agreement + "## Ada and Ben\n\n- We will meet the teacher on 3 April 2025.\n", "We will meet the teacher on 3 April 2025.", "Ada Obi + Ben Hart"},
		{"what both agree", agreement + "## What we both agree\n\n- We will meet the teacher on 3 April 2025.\n", "We will meet the teacher on 3 April 2025.", "Ada Obi + Ben Hart"},
		{"with another's name", agreement + "## Ada\n\n- I will ask Ben to leave by 3 April 2025.\n", "I will ask Ben to leave by 3 April 2025.", "Ada Obi"},

		{"in the present", agreement + "## Ben\n\nI bring Leo to the clinic on 3 May 2025.\n\nI sleep at my dad's.\n", "I bring Leo to the clinic on 3 May 2025.", "Ben Hart"},
		{"what they leave", agreement + "## Ben\n\nI don't ring Ada.\n\nI sleep at my dad's.\n", "I don't ring Ada.", "Ben Hart"},

		{"the writer in the present", agreement + "## Ben\n\nI visit Ben each Friday.\n\nI tell Ben what was said.\n", "I visit Ben each Friday.", tom},
		{"the writer of them", agreement + "## Ben\n\n- Ben will ring the school.\n- I will visit every week.\n", "I will visit every week.", tom},
		{"the writer of them by a pronoun", agreement + "## Ben\n\n- He will ring the school.\n- I will visit every week.\n", "I will visit every week.", tom},
		{"the writer to them", agreement + "## Ben\n\n- I will visit you every week.\n", "I will visit you every week.", tom},
		{"the writer beside what they do", agreement + "## What Ben agrees\n\n- You will ring the school.\n- I will visit every week.\n", "I will visit every week.", tom},
		{"no agreement", head + "## Actions\n\n### Ben\n\n- I will visit him every week.\n", "I will visit him every week.", tom},
		{"a label with the writer of them", agreement + "Ben: I will visit him every week.\n", "I will visit him every week.", tom},
		{"a label with another's task", agreement + "Ben: Ada will ring the school.\n", "Ada will ring the school.", "Ada Obi"},
		{"a title that turns to them", agreement + "## What you both agree\n\n- We will pay the fares until 3 May 2025.\n", "We will pay the fares until 3 May 2025.", "We"},
		{"a child", agreement + "## Leo\n\n- I will visit every week.\n", "I will visit every week.", tom},
		{"we of one", agreement + "## Ben\n\n- We will visit every week.\n", "We will visit every week.", "We"},
		{"no name", agreement + "## What we have agreed\n\n- I will visit every week.\n", "I will visit every week.", tom},
		{"no task of the writer", head + "I will be glad to explain.\n", "I will be glad to explain.", "none"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.text)
			if diff := cmp.Diff(c.want, got.ownersOf(c.action)); diff != "" {
				t.Error(diff, got.lines(), got.Kind)
			}
		})
	}
}

// ownersOf are the names of those who own the action with these words; "none" where
// there is no such action.
func (s said) ownersOf(action string) string {
	for _, a := range s.Actions {
		if s.d.Quote(a.Span) == action {
			return ownerNames(a.Owners)
		}
	}
	return "none"
}

// Where the document says which worker wrote it, "I" stays theirs in doubt: whoever's
// name stands above, it is not the parent who sees the child alone.
func TestWriterSpeaks(t *testing.T) {
	const (
		family  = "Mother: Ada Obi. Father: Ben Hart. Child: Leo Obi, born 3 May 2016. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\n"
		safety  = "# Safety Plan\n\n" + family
		written = safety + "This plan was written by Tom Reyes.\n\n"
		letter  = "# Agreement\n\nDear Ada\n\n" + family
		yours   = "\nYours sincerely\n\nTom Reyes\n\nSocial worker\n"
	)
	for _, c := range []struct{ name, text, action, want string }{
		{"to the Reporter", written + "## Ben Hart\n\n- I will speak to the Reporter by 3 May 2026.\n", "I will speak to the Reporter by 3 May 2026.", "Tom Reyes"},
		{"bail", written + "## Ben Hart\n\n- I will check with the police each week that bail conditions are kept.\n", "I will check with the police each week that bail conditions are kept.", "Tom Reyes"},
		{"a child alone", written + "## Ada Obi\n\n- I will see Leo alone.\n", "I will see Leo alone.", "Tom Reyes"},
		{"a visit among promises", written + "## What Ada will do\n\n- I will visit at least once a week.\n", "I will visit at least once a week.", "Tom Reyes"},
		{"a test among promises", written + "## Ben's promises\n\n- I will arrange a drug test by 3 May 2026.\n", "I will arrange a drug test by 3 May 2026.", "Tom Reyes"},
		{"a place", written + "## Ada\n\n- I will find a place at the refuge by 3 May 2026.\n", "I will find a place at the refuge by 3 May 2026.", "Tom Reyes"},
		{"who wrote it says so", safety + "I am Tom Reyes, Leo's social worker, and I wrote this plan.\n\n## Ben's part\n\nI will call the police by 3 May 2026.\n", "I will call the police by 3 May 2026.", "Tom Reyes"},
		{"another worker", safety + "Written by Una Kerr.\n\n## Ada\n\n- I will send the chart to the hospital.\n", "I will send the chart to the hospital.", "Una Kerr"},
		{"minutes", "# Core group minutes\n\n" + family + "## Agreed actions\n\n### Ben Hart\n\nI will check with probation by 3 May 2026.\n\nMinutes by Tom Reyes, social worker\n", "I will check with probation by 3 May 2026.", "Tom Reyes"},
		{"in a letter", letter + "## Ada\n\n- I will ring the school by 3 May 2026.\n" + yours, "I will ring the school by 3 May 2026.", "Tom Reyes"},
		{"in a letter under an agreement", letter + "## Our agreement\n\n### Ben\n\n- I will call in on Fridays.\n" + yours, "I will call in on Fridays.", "Tom Reyes"},

		{"nobody wrote it", safety + "## Ben Hart\n\n- I will ring the school by 3 May 2026.\n", "I will ring the school by 3 May 2026.", "Ben Hart"},
		{"a parent wrote it", safety + "This plan was written by Ada Obi.\n\n## Ben Hart\n\n- I will ring the school by 3 May 2026.\n", "I will ring the school by 3 May 2026.", "Ben Hart"},
		{"their promises", written + "## What Ben will do\n\n- I will ring the school by 3 May 2026.\n", "I will ring the school by 3 May 2026.", "Ben Hart"},
		{"a label", written + "## What we agreed\n\nBen: I will ring the school by 3 May 2026.\n", "I will ring the school by 3 May 2026.", "Ben Hart"},
		{"their own life", written + "## Ben Hart\n\n- I will live at my mother's.\n- I will ring the school by 3 May 2026.\n", "I will ring the school by 3 May 2026.", "Ben Hart"},
		{"their own ban of a worker's word", written + "## Ben Hart\n\n- I will not see Leo alone.\n", "I will not see Leo alone.", "Ben Hart"},
		{"999", written + "## Ada Obi\n\n- I will ring 999 if Ben comes.\n", "I will ring 999", "Ada Obi"},
		{"their own ban", written + "## Ada Obi\n\n- I will not let Ben in.\n", "I will not let Ben in.", "Ada Obi"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.text)
			if diff := cmp.Diff(c.want, got.ownersOf(c.action)); diff != "" {
				t.Error(diff, got.lines(), got.Kind)
			}
		})
	}
}

// A ban in the second clause of what the writer will do is no task of the writer's.
func TestBanBesideWriter(t *testing.T) {
	for text, want := range map[string]string{
		"By 21 August 2026 I will write the report, and Ben must not come to the house.": "Tom Reyes; Ben Hart",
		"I will write the report by 21 August 2026, and Ben must not come to the house.": "Tom Reyes; Ben Hart",
		"By 21 August 2026 I will write the report, and I will send you a copy.":         "Tom Reyes; Tom Reyes",
		"By 21 August 2026 I will write the report and the letter.":                      "Tom Reyes",
	} {
		got := read(t, "# Letter\n\nDear Ada\n\nMother: Ada Obi. Father: Ben Hart. Social worker: Tom Reyes.\n\n"+text+"\n\nYours sincerely\n\nTom Reyes\n\nSocial worker\n")
		var owners []string
		for _, a := range got.Actions {
			owners = append(owners, ownerNames(a.Owners))
		}
		if g := strings.Join(owners, "; "); g != want {
			t.Errorf("%q: got %q, want %q, %s", text, g, want, got.lines())
		}
	}
}
