package plan

import "testing"

// What only says that nothing is to be done, who is to blame or what was found is no
// action; a duty beside it is one.
func TestAsksNothing(t *testing.T) {
	for text, want := range map[string]int{
		"No action needed.": 0, "No further action at this time.": 0, "NFA": 0, "Nil action.": 0, "No actions were identified.": 0,
		"Sam is to blame for none of it.": 0, "Nobody is to blame.": 0,
		"That the concerns are substantiated and Sam is judged to be at risk.": 0, "The allegation was unsubstantiated.": 0,

		"Ben is not to blame Sam.":                                                1,
		"Ada is to blame for none of it but is to keep Ben out.":                  1,
		"Ada is not to blame for this and is to be told so by Tom by 3 May 2026.": 1,
		"No action to be taken by Ada without the agreement of Tom Reyes.":        1,
		"No further visits by Ben Hart to the house.":                             1,
		"Ada must tell Sam that he is not to blame.":                              1,
		"That the concerns are substantiated and a conference is to be convened.": 1,
		"Ada to show Sam that nobody is to blame, and must see Una Kerr weekly.":  1,
	} {
		if got := len(read(t, "# Section 47 enquiry\n\n"+kin+"## Recommendations\n\n- "+text+"\n").Actions); got != want {
			t.Errorf("%q: %d actions, want %d", text, got, want)
		}
	}
}
