package plan

import (
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
			owners := "none"
			for _, a := range got.Actions {
				if got.d.Quote(a.Span) == c.action {
					owners = ownerNames(a.Owners)
				}
			}
			if diff := cmp.Diff(c.want, owners); diff != "" {
				t.Error(diff, got.lines(), got.Kind)
			}
		})
	}
}
