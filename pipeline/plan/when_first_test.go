package plan

import "testing"

// A sentence may begin with its day and go on with who acts, with a comma or without;
// somebody in brackets may come with their team.
func TestWhoBehindTime(t *testing.T) {
	for words, want := range map[string]string{
		"By 19 June 2025 Una Kerr will send the form to the school.":                       "Una Kerr",
		"By 19 June 2025, Una Kerr will send the form to the school.":                      "Una Kerr",
		"On Monday 9 June 2025 the health visitor will weigh Leo.":                         "the health visitor",
		"On 9 June 2025 at 10am Una Kerr will weigh Leo.":                                  "Una Kerr",
		"From Tuesday 3 June 2025 Mum will attend the course at the Hub.":                  "Mum",
		"Every Tuesday Mum will take Leo to the clinic.":                                   "Mum",
		"Within two weeks Una Kerr will visit Leo at home.":                                "Una Kerr",
		"Before 9 June 2025 Mum must give the papers back.":                                "Mum",
		"A carer's assessment will be completed (Rhodri from Northcott, by 30 June 2025).": "Rhodri",
		"A carer's assessment will be completed (Una Kerr at the Hub, by 30 June 2025).":   "Una Kerr",
		"By 19 June 2025 the form will be sent to the school.":                             "",
		"A referral to be made (letter from Northcott, by 30 June 2025).":                  "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"## What will be done\n\n- "+words+"\n")
		if len(got.Actions) != 1 {
			t.Errorf("%s: %v", words, got.lines())
			continue
		}
		a := got.Actions[0]
		name := ""
		if len(a.Owners) > 0 {
			name = a.Owners[0].Span.Of(got.d.Text)
		}
		if name != want || a.Deadline == nil {
			t.Errorf("%s: %q, want %q, by %v", words, name, want, a.Deadline)
		}
	}
}
