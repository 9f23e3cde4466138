package plan

import "testing"

// The help that a parent is given with an action is read from its own words, from
// those behind it and from a column for it.
func TestHelp(t *testing.T) {
	for item, want := range map[string]string{
		"- Ada will apply for the grant with help from Tom Reyes.":                                  "with help from Tom Reyes",
		"- Ada to attend the group, supported by the health visitor.":                               "supported by the health visitor",
		"- Ada will go to the dentist. Tom Reyes will drive her.":                                   "Tom Reyes will drive her",
		"- Ben will take the bus to the clinic. We will pay for the ticket.":                        "We will pay for the ticket",
		"- Ada will clear the stairs (her sister has offered to help on Saturday).":                 "her sister has offered to help on Saturday",
		"- Ada will clear the stairs by 3 May 2025.":                                                "",
		"- Sam to see the dentist. Ada Obi to ring, and Ada will take him.":                         "",
		"- Ada will help Sam with his reading.":                                                     "",
		"- Tom Reyes will visit with the support of a colleague.":                                   "",
		"| What | Who | Support |\n|---|---|---|\n| Ring the school | Ada Obi | A bus pass |":       "A bus pass",
		"| What | Who | What help is needed |\n|---|---|---|\n| Ring the school | Ada Obi | None |": "",
	} {
		got := read(t, household+"\n## Plan\n\n"+item+"\n")
		if len(got.Actions) == 0 {
			t.Errorf("%s: no action", item)
			continue
		}
		if words := got.d.Quote(got.Actions[0].Help); words != want {
			t.Errorf("%s: help %q, want %q", item, words, want)
		}
	}
}
