package plan

import (
	"slices"
	"testing"
)

// A title may say of whom what stands below it is asked; what somebody wants for a child, or
// what was done, is asked of nobody.
func TestTitleAsksOf(t *testing.T) {
	const top = "# Case plan\n\nDate: 3 March 2027\n\nMother: Ada Obi. Father: Ben Hart. Child: Leo Obi. Caseworker: T. Voss.\n\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"## Mother's objectives\n\n1. Complete an assessment within 30 days.\n", []string{"Complete an assessment within 30 days. | Ada Obi | within 30 days"}},
		{"## Tasks for Ben\n\n1. Attend visits every Saturday.\n", []string{"Attend visits every Saturday. | Ben Hart | every Saturday"}},
		{"## Agency responsibilities\n\n1. Provide bus passes to both parents.\n2. Caseworker shall visit Leo monthly.\n", []string{
			"Provide bus passes to both parents. | Agency", "Caseworker shall visit Leo monthly. | T. Voss | monthly",
		}},
		{"## Requirements of the mother\n\n1. Attend the clinic every Friday.\n", []string{"Attend the clinic every Friday. | Ada Obi | every Friday"}},

		{"## Leo's goals\n\n1. Go swimming every Saturday.\n", []string{"Go swimming every Saturday. |  | every Saturday"}},
		{"## Key tasks\n\n1. Book the clinic by 3 April 2027.\n", []string{"Book the clinic by 3 April 2027. |  | by 3 April 2027 | 2027-04-03"}},
		{"## Objectives\n\n1. Find a flat by 3 April 2027.\n", []string{"Find a flat by 3 April 2027. |  | by 3 April 2027 | 2027-04-03"}},
		{"## Ben's actions\n\nHit Leo with a belt on 3 May 2026.\n", nil},
	} {
		got := read(t, top+c.text).lines()
		if !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}
