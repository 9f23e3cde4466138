package plan

import "testing"

// Who is a child and who a child's parent, by days of birth and by brackets.
func TestWhoseChild(t *testing.T) {
	for text, want := range map[string]map[string]PersonKind{
		"Child: Natalia (Nat) Obi, d.o.b. 19/02/2018.\n\nNat Obi likes art.":                {"Natalia Obi": Child},
		"Sam Obi, 12 (14/8/14) · Lily Kaur Obi, 6 (3/3/20)":                                 {"Sam Obi": Child, "Lily Kaur Obi": Child},
		"Lily Obi, born 27/01/2027. Sam Obi, born 3 May 2015.":                              {"Lily Obi": Child, "Sam Obi": Child},
		"Parents: Ada Obi (both children); Ben Hart (Sam).":                                 {"Ada Obi": Parent},
		"Ada Obi (mother of both children) came.":                                           {"Ada Obi": Parent},
		"Present: Ada Obi (mum, AO – by phone); Una Kerr (health visitor, UK – left at 2).": {"Ada Obi": Parent, "Una Kerr": Professional},
		// no child: the day is that of a meeting, or somebody is grown up
		"Ada Obi rang on 12/02/2027. Ada Obi will ring.": {"Ada Obi": Unknown},
		"Ada Obi, born 3 May 1990. Ada Obi will ring.":   {"Ada Obi": Unknown},
	} {
		p := read(t, "# Child Protection Plan\n\nDate: 10 October 2027\n\n"+text+"\n")
		got := map[string]PersonKind{}
		for _, q := range p.People {
			got[q.Name] = q.Kind
		}
		for name, kind := range want {
			if got[name] != kind {
				t.Errorf("%q: %s is %q, want %q", text, name, got[name], kind)
			}
		}
	}
}
