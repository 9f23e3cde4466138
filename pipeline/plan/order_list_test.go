package plan

import (
	"slices"
	"testing"
)

// A list of orders in a letter or plan is one for actions whatever its title; in a letter the
// title says whose they are.
func TestOrderLists(t *testing.T) {
	const letter = "# Letter\n\n14 March 2027\n\nDear Shona,\n\nThank you for coming.\n\n"
	const signed = "\nYours,\nUna Marsh\nSocial worker\n"
	const plan = "# Child protection plan\n\nDate: 3 March 2027\n\nMum: Ada Obi. Social worker: Una Kerr.\n\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{letter + "Things to sort out\n\n- Ring the nursery about the mornings.\n- Don't let Kev stay over.\n" + signed, []string{
			"Ring the nursery about the mornings. | Shona", "Don't let Kev stay over. | Shona",
		}},
		{letter + "## My jobs\n\n- Write to your landlord.\n- Send you the form.\n" + signed, []string{
			"Write to your landlord. | Una Marsh", "Send you the form. | Una Marsh",
		}},
		{letter + "## What I will do\n\n- Write to your landlord.\n- Send you the form.\n", []string{
			"Write to your landlord. | I", "Send you the form. | I",
		}},
		{letter + "## From us\n\n- Pay for nursery.\n- Book the taxi.\n" + signed, []string{
			"Pay for nursery. | We", "Book the taxi. | We",
		}},
		{plan + "## Between now and June\n\n- Keep the sleep chart going.\n- Take Leo to the clinic.\n", []string{
			"Keep the sleep chart going.", "Take Leo to the clinic.",
		}},

		{letter + "## What you can expect from me\n\n- Write to your landlord.\n- Send you the form.\n" + signed, []string{
			"Write to your landlord. | Una Marsh", "Send you the form. | Una Marsh",
		}},
		{letter + "## What the court orders\n\n- Do not go to Mill Lane.\n- Do not ring Kev.\n" + signed, []string{
			"Do not go to Mill Lane. | Shona", "Do not ring Kev. | Shona",
		}},
		{letter + "## Legal options\n\n- Make an order.\n- Ask for a report.\n" + signed, nil},

		{letter + "## Useful numbers\n\n- Ring 999 in an emergency.\n- Call the line on 01632 960 111.\n" + signed, nil},
		{letter + "## If you are unhappy\n\n- Write to the manager.\n- Ask for a form.\n" + signed, nil},
		{letter + "## What we saw\n\n- Kev left the flat on Monday.\n- Shona read with Max.\n" + signed, nil},
		{plan + "## What is going well\n\n- Keep-fit on Saturdays.\n- Visits to Nan.\n", nil},
	} {
		got := read(t, c.text).lines()
		if !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}
