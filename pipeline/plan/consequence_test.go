package plan

import "testing"

// What follows where a thing is not done, in other words than "if"; and what only
// sounds like it.
func TestConsequences(t *testing.T) {
	for sentence, want := range map[string]bool{
		"If you miss a session, the worker will ring you.":                                  true,
		"Should Dad come to the house, the police will be called.":                          true,
		"Under the Act, if the child has been in care for 15 months the council must file.": true,
		"A missed screen is counted as positive and visits go back to the office.":          true,
		"Any breach will be reported to the police.":                                        true,
		"Failure to attend will lead to a review.":                                          true,
		"Two missed appointments will result in a call from the manager.":                   true,
		"Non-attendance leads to the place being given up.":                                 true,
		"Otherwise the council will apply to the court.":                                    true,
		"Mum must ring by Friday, otherwise the place will be given to somebody else.":      true,
		"Both are to sign by 3 May, or the council will seek legal advice.":                 true,
		"This will be seen as a failure to protect.":                                        true,
		"The council will view this as a breach.":                                           true,
		"Not attending could mean that the visits stop.":                                    true,
		"Repeated refusals may lead to a strategy meeting.":                                 true,
		"Dad failed to attend, which led to a review.":                                      false,
		"A missed call was seen on the phone.":                                              false,
		"Mum missed two appointments in July.":                                              false,
		"The social worker will ring the school by 3 May 2025.":                             false,
		"Missing school was a worry last year.":                                             false,
		"Sam sees his dad as a hero.":                                                       false,
		"The review will be on 3 May or 4 May 2025.":                                        false,
	} {
		if got := len(read(t, "# Child Protection Plan\n\n## Other notes\n\n"+sentence+"\n").Consequences) > 0; got != want {
			t.Errorf("%q: a consequence %t, want %t", sentence, got, want)
		}
	}
}

// A threat is no task.
func TestThreatsAreNoActions(t *testing.T) {
	for _, sentence := range []string{
		"The council will view this as a failure to protect.", "Missing a visit will be seen as a breach.",
		"Otherwise the council will issue proceedings.", "Failing this the social worker will seek legal advice.",
	} {
		if got := read(t, "# Written Agreement\n\n"+members+sentence+"\n"); len(got.Actions) != 0 {
			t.Errorf("%q: %v", sentence, got.lines())
		}
	}
}
