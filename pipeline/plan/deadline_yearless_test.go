package plan

import (
	"slices"
	"testing"
)

// A day without its year is a time in a note that names no year; one on which a thing was done is
// none, and a document with years reads the day in full.
func TestYearlessDays(t *testing.T) {
	const top = "# Child protection plan\n\nMum: Ada Obi. Social worker: Una Kerr.\n\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{top + "## Actions\n\n- Ada to ring the clinic by 30 June.\n- Joint visit, 14 April (Una).\n- Do the course (Ada, by 3 May).\n", []string{
			"Ada to ring the clinic by 30 June. | Ada Obi | by 30 June", "Joint visit, 14 April (Una). | Una Kerr | 14 April", "Do the course (Ada, by 3 May). | Ada Obi | by 3 May",
		}},
		{top + "| Action | Who and when |\n|---|---|\n| Cot to be bought | Ada by 1 Nov |\n", []string{"Cot to be bought | Ada Obi | by 1 Nov"}},

		{top + "## Actions\n\n- Ada to keep to the agreement made on 3 June.\n", []string{"Ada to keep to the agreement made on 3 June. | Ada Obi"}},
		{top + "Date: 3 March 2027\n\n## Actions\n\n- Ada to ring the clinic by 30 June.\n", []string{"Ada to ring the clinic by 30 June. | Ada Obi | by 30 June | 2027-06-30"}},
		{top + "## Actions\n\n- Ada to read page 12 of the book.\n", []string{"Ada to read page 12 of the book. | Ada Obi"}},
	} {
		if got := read(t, c.text).lines(); !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}
