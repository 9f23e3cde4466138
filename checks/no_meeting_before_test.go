package checks

import "testing"

// The day on which the family had a report, in the forms in which it is filled in.
func TestGivenOn(t *testing.T) {
	for text, want := range map[string]bool{
		"Shared with parents: 16/11/26 in draft (mother); not shared with father": true,
		"Shared with the mother\t3 March 2025":                                    true,
		"Date shared with family: 03.03.2025":                                     true,
		"Sent to parents on: Monday 3rd March":                                    true,
		"Read through with Mum and Dad: yes, 3 March":                             true,
		"Shared with mother/father? Yes - 16/11/26":                               true,
		"Given to both parents – by hand 3/3/25":                                  true,
		"Report discussed with Ms Obi: 3 Mar":                                     true,
		"Gone through with carers: mother 3/3, father 4/3":                        true,
		"This report explained to the children's parents: 12 Nov 2026":            true,
		"Date draft report sent to parents: 3/3/25":                               true,
		// no day, or not the family
		"Discussed with Ms Obi: 3 Mar":                           false,
		"Sam seen with Mum\t3/3/2026":                            false,
		"Sam seen with Mum | 3/3/2026":                           false,
		"Seen with Mum: 3/3/2026":                                false,
		"Consent discussed with parents: 3/3/2026":               false,
		"Bruise discussed with mother: 3 March 2026":             false,
		"Letter about unpaid rent sent to father\t3 March 2026":  false,
		"Letter about unpaid rent sent to father | 3 March 2026": false,
		"Not shared with parents: 16/11/26 was too soon":         false,
		"Shared with parents: no":                                false,
		"Shared with parents: to be arranged":                    false,
		"Shared with parents:":                                   false,
		"Not yet shared with parents":                            false,
		"Shared with the chair: 16/11/26":                        false,
		"Sent to school: 3 March 2025":                           false,
		"Shared with parents: not shared as of 16/11/26":         false,
		"Shared house with parents until 3 March":                false,
		"Seen by the health visitor: 3 March":                    false,
		"Parents: Ada Obi (born 3/3/1990), Ben Hart":             false,
		"Shared with parents: will be shared by 20/11/26":        false,
	} {
		if got := givenOn.MatchString(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
