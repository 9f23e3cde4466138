package plan

import "testing"

// A label is of the names of its value, and not of those in the sentences that follow.
func TestNamesBehindAField(t *testing.T) {
	for line, want := range map[string]string{
		"Mother: Ada Reed. Kai will be seen by Petra Lind, social worker.": "social worker",
		"Mother: Ada Reed. Petra Lind will see Kai at school.":             "",
		"Father: Ben Hart. He must ring Petra Lind each Friday.":           "",
		"Child: Kai Reed. He is seen by Petra Lind, health visitor.":       "health visitor",
		"Social worker: Tom Reyes. The plan was written by Petra Lind.":    "",

		"Mother: Petra Lind. Kai will be seen by Tom Reyes, social worker.": "mother",
		"Parents: Ada Reed and Petra Lind.":                                 "parent",
		"Social worker: Petra Lind, who will visit.":                        "social worker",
		"Mother: Mrs P. Lind (Petra Lind). She is at home.":                 "mother",
	} {
		got := read(t, "# Child Protection Plan\n\n"+line+"\n\nPetra Lind came.\n\n## Actions\n\n- Tom Reyes to ring the school by 3 May 2027.\n")
		role := "nobody"
		for _, q := range got.People {
			if q.Name == "Petra Lind" {
				role = q.Role
			}
		}
		if role != want {
			t.Errorf("%q: %q, want %q", line, role, want)
		}
	}
}
