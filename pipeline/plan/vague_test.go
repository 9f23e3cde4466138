package plan

import (
	"strings"
	"testing"
)

// Of some actions nobody could see whether they were done; a noun, a number, a
// condition or a count in the next sentence makes others exact.
func TestVague(t *testing.T) {
	for words, want := range map[string]bool{
		"Mum to engage with services.":                                            true,
		"Mum to be honest with professionals.":                                    true,
		"Everyone to be consistent with Sam.":                                     true,
		"Mum to prioritise the children.":                                         true,
		"Mum to improve her engagement.":                                          true,
		"Mum to improve home conditions to an acceptable standard within 7 days.": true,
		"Mum to comply with all reasonable requests of the council.":              true,
		"Dad to work with the council and to do what is asked of him.":            true,
		"CAMHS to be considered if needed.":                                       true,
		"Consideration to be given to a further psychological assessment.":        true,
		"Dad to demonstrate that he can put the children first.":                  true,
		"TR to review the situation.":                                             true,
		"TR to support the family.":                                               true,
		"Pay for support for Mum.":                                                true,
		"TR to pay for the support of the family.":                                true,
		"TR to pay for a psychologist to assess the risk.":                        false,
		"TR to assess the risk.":                                                  true,
		"A place at maths club to be kept open for Sam.":                          false,
		"TR to hold a review conference.":                                         false,
		"UK to do the two-year review at home.":                                   false,
		"TR to send the assessment of the school.":                                false,
		"Mum to take Sam to the open day.":                                        false,
		"Mum to keep the review appointments at the clinic.":                      false,
		"Mum to follow advice on three evenings a week.":                          false,
		"Referral to CAMHS if the bedwetting goes on.":                            false,
		"TR to keep on with the work until Easter.":                               false,
		"Keep safe work with Sam. Tom Reyes will do five sessions by 3 May 2025.": false,
		"Mum to take Sam to nursery by 9am.":                                      false,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"## Plan\n\n- "+words+"\n")
		if len(got.Actions) == 0 || got.Actions[0].Vague != want {
			t.Errorf("%q: %+v, want vague %t", words, got.Actions, want)
		}
	}
}

// What is asked suits what is vague: a try and a way of being are asked what will be
// done, and only what is left open is asked who decides.
func TestAsk(t *testing.T) {
	for words, want := range map[string]string{
		"Dad to try to be more consistent.":    "Who will do what",
		"Dad to try to be more hands on.":      "Who will do what",
		"Mum to work towards better routines.": "Who will do what",
		"Everyone to be consistent with Sam.":  "Who will do what",
		"Mum to be open and honest.":           "What exactly must be told",
		"CAMHS to be considered if needed.":    "Who decides",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| "+words+" | Mum | 9 May 2025 |\n")
		if len(got.Actions) != 1 || !strings.HasPrefix(got.Actions[0].Ask, want) {
			t.Errorf("%s: %+v, want %q", words, got.lines(), want)
		}
	}
}
