package plan

import (
	"slices"
	"testing"
)

// Who is to do a thing may stand in brackets behind it, and ends it there; what says more of it
// stays with it, and brackets that name nobody are none of an owner's.
func TestBracketEndsAction(t *testing.T) {
	const top = "# Child's Plan\n\nDate: 3 March 2027\n\nMum: Ada Obi. Dad: Ben Hart. Child: Leo Obi, born 3 May 2016. Social worker: Una Kerr (UK).\n\n"
	const table = "| Indicator | What is going well | What we will do (who, by when) |\n| --- | --- | --- |\n| Safe | Leo is calm. | "
	for _, c := range []struct {
		text string
		want []string
	}{
		{table + "Safety plan with Ada (Una Kerr, by 5 April). Book the dentist (Ada, weekly from 10 April, six weeks). |", []string{
			"Safety plan with Ada (Una Kerr, by 5 April). | Una Kerr | by 5 April | 2027-04-05",
			"Book the dentist (Ada, weekly from 10 April, six weeks). | Ada Obi | weekly from 10 April, six weeks | 2027-04-10",
		}},
		{table + "Late pass (School, ongoing). Risk to be managed. |", []string{"Late pass (School, ongoing). | School | ongoing", "Risk to be managed."}},
		{table + "Leo to choose his room (Ada). It is the blue one. |", []string{"Leo to choose his room (Ada). | Ada Obi"}},
		{table + "Tests every week [UK]. |", []string{"Tests every week [UK]. | Una Kerr | every week"}},
		{"## Actions\n\n- Drug tests each month. (Ada / Turning Leaf)\n", []string{"Drug tests each month. | Ada Obi + Turning Leaf | each month"}},
		{"## Actions\n\n- Book the dentist (Ada). Fit a lock (Una Kerr, by 5 April).\n", []string{"Book the dentist (Ada). | Ada Obi", "Fit a lock (Una Kerr, by 5 April). | Una Kerr | by 5 April | 2027-04-05"}},

		{"## Actions\n\n- Ben to ring the clinic (on the number below). He has said yes.\n", []string{"Ben to ring the clinic (on the number below). | Ben Hart"}},
		{"## Actions\n\n- Una Kerr to visit Leo (not when Ben is there).\n", []string{"Una Kerr to visit Leo (not when Ben is there). | Una Kerr"}},
		{"| Indicator | What is going well | What needs to change |\n| --- | --- | --- |\n| Safe | Leo sleeps (Ada). | The house is cold (Ben). |", nil},
		{"## Actions\n\n- Ben to stay away from the flat (see the bail sheet [copy with UK]).\n", []string{"Ben to stay away from the flat (see the bail sheet [copy with UK]). | Ben Hart"}},
	} {
		got := read(t, top+c.text+"\n").lines()
		if !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}
