package plan

import "testing"

func TestOnlyDefines(t *testing.T) {
	for text, want := range map[string]bool{
		"In this Agreement “the worker” means Una Kerr or the duty worker.": true,
		"The word \"home\" includes the garden.":                            true,
		"“The children” are Leo and Mia Obi.":                               true,
		"This agreement lasts until 5pm on 9 May and then ends.":            true,
		"The written agreement shall remain in force until the conference.": true,
		"This Agreement is not an order of a court.":                        true,

		"In this agreement Ben says he will stay away.":                        false,
		"This agreement means that Ben must not come to the flat.":             false,
		"This agreement ends on 9 May and Ben must give back the key.":         false,
		"“No shouting” is to be kept to by both parents.":                      false,
		"Until this agreement ends Ben will stay at his mother's.":             false,
		"The agreement will be reviewed by Una Kerr on 9 May.":                 false,
		"This agreement ends when: Ada has rung the clinic; Ben has moved out": false,
	} {
		if got := onlyDefines(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
