package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What an action itself says is to be different by it; and "so" that says why it is
// done, or how.
func TestOwnPurpose(t *testing.T) {
	for item, want := range map[string]string{
		"Ada will move the cot so that Leo sleeps in his own room.":                      "Leo sleeps in his own room.",
		"Ada will be at the gate in order that Leo sees a face that he knows.":           "Leo sees a face that he knows.",
		"Tom Reyes will ring the club so Leo can go on Fridays.":                         "Leo can go on Fridays.",
		"Ben will ring at six so Leo knows that he is safe.":                             "Leo knows that he is safe.",
		"The school will move the lesson so Leo isn't on the field with the year 11s.":   "Leo isn't on the field with the year 11s.",
		"Ada will fit a gate so that the children are safe; Tom Reyes to pay for it.":    "the children are safe",
		"Una Kerr to visit at tea time so the children do not miss their nap.":           "the children do not miss their nap.",
		"Ada will keep a bag packed so that nobody has to look for clothes at night.":    "nobody has to look for clothes at night.",
		"Ben to sleep downstairs so that there are no rows – from Friday.":               "there are no rows",
		"Gran will come on Mondays so that Leo is not late for school (she has a pass).": "Leo is not late for school",
		"So that Leo has a rest, Gran will have him on Sundays.":                         "Leo has a rest",
		"Ada will write down the calls so that we can look into who took them.":          "",
		"Ada is poorly, so Leo is to stay with Gran.":                                    "",
		"Ada to ring the school and to do so before nine.":                               "",
		"Tom Reyes to ask if Leo wants to go and, if so Leo can be taken by Gran.":       "",
		"Tom Reyes will tell Ada so.":                                                    "",
		"Ada will forward the letters so they can go with his report.":                   "",
		"Ada will take the bus so that professionals can see that she is engaging.":      "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"## What will be done\n\n- "+item+"\n")
		if len(got.Actions) == 0 {
			t.Errorf("%s: no action", item)
			continue
		}
		if diff := cmp.Diff(want, got.Actions[0].Outcome.Of(got.d.Text)); diff != "" {
			t.Errorf("%s\n%s", item, diff)
		}
	}
}
