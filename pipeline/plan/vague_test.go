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

// Kinds of work that nobody could see, a topic alone and a question are vague; what
// a thing is done by, a day by which it is settled and a plain errand are not.
func TestVagueKinds(t *testing.T) {
	for words, want := range map[string]bool{
		"PIP application to be supported.":                                      true,
		"Mum to access appropriate support around DA and protect the children.": true,
		"TR to do some parenting work.":                                         true,
		"TR to offer some direct help.":                                         true,
		"Work to be done around sleep and stress.":                              true,
		"Some targeted work to be completed with Dad.":                          true,
		"Work around routines with Mum.":                                        true,
		"Parents to improve routines.":                                          true,
		"Sam to engage in positive activities and make better choices.":         true,
		"Mum to make safer choices.":                                            true,
		"Dad to step up.":                                                       true,
		"Dad to be more involved.":                                              true,
		"Mum to work on her parenting.":                                         true,
		"Parents to be supported to mentalise.":                                 true,
		"Dentist to be sorted.":                                                 true,
		"TR to get the benefits sorted.":                                        true,
		"The damp to be dealt with.":                                            true,
		"Housing to be followed up.":                                            true,
		"Mum to attend parenting.":                                              true,
		"Benefits":                                                              true,
		"Mum's mental health":                                                   true,
		"Routines and boundaries":                                               true,
		"Play therapy?":                                                         true,
		"CAMHS?":                                                                true,
		"Could Gran have Sam at weekends?":                                      true,
		"Ben is to keep out of trouble and not to contact Ada.":                 false,
		"Do not smack Sam and try harder.":                                      false,
		"Never leave Sam with Ben and be a good parent":                         false,
		"Protect Sam: do not let Ben in":                                        false,
		"Keep out of trouble: no arrests":                                       false,
		"Work around the oven: fit a guard.":                                    false,
		"Bespoke work on the bath: rail and ramp.":                              false,
		"Work needed on the stairs: new rail":                                   false,
		"For the family: Mum to step up":                                        true,
		"Ada will feed back when Ben rings.":                                    false,
		"Ada will feed back as needed.":                                         true,
		"Ada will feed back when appropriate.":                                  true,
		"Ben will step up to supervised contact on 3 May 2026.":                 false,
		"Nobody should hit Sam?":                                                false,
		"Stay away from Ben?":                                                   false,
		"Mum to protect Sam by ringing 999 if Dad comes.":                       false,
		"Mum to keep Sam safe by locking the back door.":                        false,
		"Dad to improve the bedroom by painting the damp wall.":                 false,
		"Mum to ring 0300 123 0300 by Friday.":                                  false,
		"Mum to make an appointment with the dentist.":                          false,
		"Dad to bring Sam's work home from school.":                             false,
		"Mum to start work at the bakery.":                                      false,
		"Mum to get up when Sam wakes.":                                         false,
		"Clothes bank: Mum to collect four bags.":                               false,
		"Mum to step outside when she smokes.":                                  false,
		"TR to ask the landlord to mend the boiler.":                            false,
		"Mum to attend the parenting course at the Hub.":                        false,
		"School uniform from the swap shop":                                     false,
		"Ask Sam which of his cousins he would like to come to his party?":      false,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"## Plan\n\n| What | Who | When |\n|---|---|---|\n| "+words+" | Mum |  |\n")
		if len(got.Actions) != 1 || got.Actions[0].Vague != want {
			t.Errorf("%q: %+v, want vague %t", words, got.Actions, want)
		}
	}
}

// What is only to be settled is so by a day; a way of being is not, and a topic with
// its day is an appointment.
func TestVagueUntilDated(t *testing.T) {
	for row, want := range map[string]bool{
		"Dentist to be sorted | Mum | 3 May 2025":                      false,
		"The damp to be dealt with | Mum | 3 May 2025":                 false,
		"Dentist | Mum | Tuesday 6 May 2025":                           false,
		"Supervision | Nan | whenever Ben is there":                    false,
		"Supervision | Nan | always":                                   false,
		"Supervision | Nan | whenever possible":                        true,
		"Drugs | Ben | Not at all":                                     false,
		"Never leave Sam with Ben and be a good parent | Mum | always": false,
		"Nursery | Mum | every Tuesday":                                false,
		"Dentist to be sorted | | 3 May 2025":                          false,
		"Dentist to be sorted | Mum | when possible":                   true,
		"Dentist to be sorted | Mum | ASAP":                            true,
		"Benefits | Mum | TBC":                                         true,
		"Dad to step up | Dad | 3 May 2025":                            true,
		"Housing to be sorted and Dad to step up | Dad | 3 May 2025":   true,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"## Plan\n\n| What | Who | When |\n|---|---|---|\n| "+row+" |\n")
		if len(got.Actions) != 1 || got.Actions[0].Vague != want {
			t.Errorf("%q: %+v, want vague %t", row, got.Actions, want)
		}
	}
}
