package plan

import "testing"

// What a letter has done itself, and what only lets others know something, is no task.
func TestConsent(t *testing.T) {
	for text, want := range map[string]bool{
		"I promised to put what we agreed into one letter, and a Somali copy is in the same envelope.": true,
		"I said I would write to you about the meeting.":                                               true,
		"I agreed to set out what we talked about.":                                                    true,
		"I promised to confirm what we decided in writing.":                                            true,
		"I agree that Ida can tell Tom if I miss one.":                                                 true,
		"We agree that our GP may speak to Una.":                                                       true,
		"I consent to the school sharing information with Tom.":                                        true,
		"I give permission for the clinic to share my results.":                                        true,
		"I am happy for Ida to visit.":                                                                 false,
		"I agree that Tom can contact the drug service.":                                               true,
		"I agree that Tom can see my records.":                                                         true,

		"I promised to put the dates into a letter to your landlord.":                      false,
		"I promised to put what we agreed into one letter and to ring the school.":         false,
		"I promised to put what we agreed into one letter, and I will ring Ada.":           false,
		"I promised to put what we agreed into a letter by Friday.":                        false,
		"I promised to write to you with the dates of the course.":                         false,
		"I promised to write to the school.":                                               false,
		"I promised to send you a list of solicitors.":                                     false,
		"Tom promised to put what we agreed into one letter.":                              false,
		"I agree to tell Tom if I miss one.":                                               false,
		"I agree to share my results with Tom.":                                            false,
		"I agree that I can tell Tom if I miss one.":                                       false,
		"I agree that Ida can only tell Tom.":                                              false,
		"I agree that Ida can tell Tom but she must not tell Ben.":                         false,
		"I agree that Ben can see Leo on Saturdays.":                                       false,
		"I agree that Tom can visit at any time.":                                          false,
		"I agree that Ida will tell Tom if I miss one.":                                    false,
		"Ida can tell Tom if I miss one.":                                                  false,
		"I agree that Ida can tell Tom and I will sign the form.":                          false,
		"I agree to Tom speaking to Leo and to leave the room.":                            false,
		"I agree to Tom talking to Leo and to keep out of the room.":                       false,
		"I agree to Nan contacting Tom and to stay with her when Ben is out of prison.":    false,
		"I agree to Ben contacting Leo through Nan, by letter.":                            false,
		"I agree to Ben contacting Leo.":                                                   false,
		"I agree that Ben may contact our children.":                                       false,
		"I agree that Ben may talk to Leo in writing.":                                     false,
		"I agree that Tom can speak to Leo alone.":                                         false,
		"I agree that Tom can contact the drug service and I agree to attend.":             false,
		"I promised to write down what we think about Ben, and he is afraid of him.":       false,
		"I promised to write down what we agreed because Leo is afraid.":                   false,
		"I agree that Ben can talk to Leo on Sundays.":                                     false,
		"We agree that Ada and Ben can talk to Leo on the phone as long as Gran is there.": false,
	} {
		if got := isRemark(text); got != want {
			t.Errorf("%q is a remark: %t, want %t", text, got, want)
		}
	}
}
