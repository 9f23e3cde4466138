package plan

import (
	"slices"
	"testing"
)

// A cell that points to the one above says the same; an action with a time of its own keeps it.
func TestAsAbove(t *testing.T) {
	const top = "# Child protection plan\n\nDate: 3 March 2027\n\nMum: Ada Obi. Dad: Ben Hart. Social worker: Una Kerr.\n\n## Actions\n\n| Action | Who | When |\n| --- | --- | --- |\n"
	for _, c := range []struct {
		rows string
		want []string
	}{
		{"| Fit a lock | Ada | 3 April 2027 |\n| Sign the form | As above | Ditto |\n", []string{"Fit a lock | Ada Obi | 3 April 2027 | 2027-04-03", "Sign the form | Ada Obi | 3 April 2027 | 2027-04-03"}},
		{"| Fit a lock | Ada | 3 April 2027 |\n| Sign the form | \" | \" |\n| Book a taxi | \" | weekly |\n", []string{"Fit a lock | Ada Obi | 3 April 2027 | 2027-04-03", "Sign the form | Ada Obi | 3 April 2027 | 2027-04-03", "Book a taxi | Ada Obi | weekly"}},
		{"| Fit a lock | Ada | weekly |\n| Tell Una of a call within one day | Ben | As above |\n", []string{"Fit a lock | Ada Obi | weekly", "Tell Una of a call within one day | Ben Hart | within one day"}},

		{"| Fit a lock | Ada | 3 April 2027 |\n| Sign the form | Ben | |\n", []string{"Fit a lock | Ada Obi | 3 April 2027 | 2027-04-03", "Sign the form | Ben Hart"}},
		{"| Fit a lock | Ada | 3 April 2027 |\n| Sign the form | | |\n", []string{"Fit a lock | Ada Obi | 3 April 2027 | 2027-04-03", "Sign the form"}},
	} {
		if got := read(t, top+c.rows).lines(); !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%q\nwant\n%q", c.rows, got, c.want)
		}
	}
}

// In a part for actions what a name is told behind a mark is to be done; what a label tells of
// somebody is not.
func TestOrderedByName(t *testing.T) {
	const top = "# Child protection plan\n\nDate: 3 March 2027\n\nMum: Ada Obi. Dad: Ben Hart. Social worker: Una Kerr.\n\n## Next steps\n\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ada: pick a bedtime and stick to it. Una: ask about the club by 3 April 2027.", []string{"Ada: pick a bedtime and stick to it. | Ada Obi", "Una: ask about the club by 3 April 2027. | Una Kerr | by 3 April 2027 | 2027-04-03"}},
		{"Leo is well. Una – visits on Fridays.", []string{"Una – visits on Fridays. | Una Kerr | on Fridays"}},

		{"Ada: likes her job. Una: happy with this.", nil},
		{"Mum: Ada Obi. Work: cleaner at the school.", nil},
	} {
		if got := read(t, top+c.text+"\n").lines(); !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}
