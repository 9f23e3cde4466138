package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A part that says what somebody promises is one for actions, and initials that are also a
// small word are somebody where the document gives them.
func TestPromisedParts(t *testing.T) {
	const people = "Mother: Ada Obi. Social worker: Imogen Sands (IS). Father: Ben Hart.\n\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"initials", "# Core group minutes\n\n" + people + "## Health\n\nAda said that she did not choose. IS to ask the Home Office about the papers.\n", []string{"IS to ask the Home Office about the papers. | Imogen Sands"}},
		{"a small word", "# Core group minutes\n\n" + people + "## Health\n\nAda said that she is to blame.\n", []string{}},
		{"another's promises", "# Written agreement\n\n" + people + "## What Ada promises\n\n- Ring the clinic on 3 May 2029.\n", []string{"Ring the clinic on 3 May 2029. | Ada Obi | on 3 May 2029 | 2029-05-03"}},
	} {
		if diff := cmp.Diff(c.want, read(t, c.text).lines()); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestWillBeDone(t *testing.T) {
	for text, want := range map[string]bool{
		"Support will be offered to the family where appropriate.":  true,
		"A referral for parenting work will be made in due course.": true,
		"A car seat will also be bought.":                           false,
		"The children will be removed.":                             false,
		"If it is broken an application will be made to court.":     false,
		"Leo will be seven in May.":                                 false,
		"Support was offered to the family.":                        false,
		"Ada thinks, so help will be offered.":                      false,
	} {
		if got := willBeDone(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
