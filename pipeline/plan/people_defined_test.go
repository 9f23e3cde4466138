package plan

import "testing"

// An agreement says in brackets by which word it calls each of its parties.
func TestDefinedParties(t *testing.T) {
	for _, c := range []struct{ text, name, role string }{
		{"(1) LEANNE GARRICK of 3 Mill Lane, Harwick (“the mother”);", "Leanne Garrick", "mother"},
		{"Ben Hart, at present of 4 Ash Road (hereinafter called \"the father\"); and", "Ben Hart", "father"},
		{"SULA DEMIR, the mother's mother (“the grandmother”).", "Sula Demir", "grandmother"},
		{"Joan Obi, the mother's mother, came to the meeting.", "Joan Obi", "grandmother"},
		{"Una Kerr of Harwick Council (‘the social worker’)", "Una Kerr", "social worker"},
		{"Ada Obi, known as (“the mother”); Ben Hart of 4 Ash Road (“the father”)", "Ben Hart", "father"},
		{"Ada Obi, mother of Leo Hart (“the child”)", "Leo Hart", "child"},

		{"Ada Obi of 3 Mill Lane (“the home”) will ring. Ada Obi agreed.", "Ada Obi", ""},
		{"Ben Hart wrote that Ada Obi was rude (he said “the mother”).", "Ada Obi", ""},
		{"Una Kerr asked Ada Obi to sign, as did Ben Hart of Ash Road (“the father”)", "Una Kerr", ""},
	} {
		p := read(t, "# Written agreement\n\n"+c.text+"\n")
		found := false
		for _, q := range p.People {
			if q.Name == c.name {
				found = true
				if q.Role != c.role && !(c.role == "" && q.Role != "mother" && q.Role != "father") {
					t.Errorf("%q: %s is %q, want %q", c.text, q.Name, q.Role, c.role)
				}
			}
		}
		if !found {
			t.Errorf("%q: no %s", c.text, c.name)
		}
	}
}
