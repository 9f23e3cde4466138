package plan

import "testing"

// How things will be, or mostly are, is nothing to do.
func TestForetold(t *testing.T) {
	for sentence, want := range map[string]int{
		"Dad will have been at work.":                         0,
		"Mum will usually take them to school.":               0,
		"Ben will probably move in May.":                      0,
		"Mum will take them to school.":                       1,
		"Mum will often be seen by Una Reed.":                 0,
		"Una Reed will visit and will often bring the nurse.": 1,
	} {
		got := read(t, "# Minutes of the core group\n\nPresent: Ann (mum), Ben (dad), Una Reed (social worker)\n\n## What was agreed\n\n"+sentence+"\n").Actions
		if len(got) != want {
			t.Errorf("%q: %d actions", sentence, len(got))
		}
	}
}
