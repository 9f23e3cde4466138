package checks

import "testing"

// One thing of paper to bring or hand over is an errand; a second thing beside it, a person,
// a ban, a medicine, a test or a move is more.
func TestErrand(t *testing.T) {
	for words, want := range map[string]bool{
		"Bring the red book": true,
		"Mum to bring Leo's birth certificate to the clinic":       true,
		"Send the school letter to Tom by 3 May 2026":              true,
		"Fill in the housing form":                                 true,
		"Bring the form and stop drinking":                         false,
		"Leave the house when Ben comes and bring Leo's book":      false,
		"Fill in the form and move to the refuge":                  false,
		"Collect the prescription and give Leo his insulin":        false,
		"Bring Leo's medication list and give Leo his medicine":    false,
		"Bring Leo's medication list":                              false,
		"Give Leo's EpiPen and the prescription to the school":     false,
		"Hand over the keys and the passport to Tom":               false,
		"Hand over the passport":                                   false,
		"Give up Leo's passport so that he cannot be taken abroad": false,
		"Return Leo to Nan with his uniform":                       false,
		"Return Leo with his book":                                 false,
		"Bring the children with their books":                      false,
		"Hand in the knives and sign the list":                     false,
		"Give a hair strand for a report in numbers":               false,
		"Give Tom the name and phone number of everyone who stays": false,
		"Show the tenancy letter and leave Ben":                    false,
		"Bring a sample and the form each Monday":                  false,
		"Not to send letters to the children":                      false,
		"Do not send the letter":                                   false,
		"Bring the form if Ben comes":                              false,
		"Sign the consent form":                                    false,
		"Send the form, then leave the flat":                       false,
	} {
		if got := isErrand(words); got != want {
			t.Errorf("%q: %t, want %t", words, got, want)
		}
	}
}
