package plan

import (
	"strings"
	"testing"
)

// A wording is found whatever the name is of whom it is said, and where the
// second of two predicates leaves the name out.
func TestNegativesOfNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"| Name | Relationship |\n|---|---|\n| Luísa de Souza | Mother |\n\nThere was a failure by Ms de Souza to ring.\n", "failure by Ms de Souza to"},
		{"| Name | Relationship |\n|---|---|\n| Ada C Obi | Mother |\n\nThere was a failure by Ms A Obi to ring.\n", "failure by Ms A Obi to"},
		{"| Name | Relationship |\n|---|---|\n| Amira al-Hassan | Mother |\n\nIt was the fault of many. Amira al-Hassan failed to ring.\n", "Amira al-Hassan failed to"},
		{"| Name | Relationship |\n|---|---|\n| Inês D’Ávila | Mother |\n\nYesterday D'Ávila failed to ring.\n", "D'Ávila failed to"},
		{"| Name | Relationship |\n|---|---|\n| Ada Obi-Lind | Mother |\n\nYesterday Ada Lind failed to ring.\n", "Ada Lind failed to"},

		{"Mum rang twice and failed to come.\n", "failed to"},
		{"Mum is tired but has failed to come.\n", "has failed to"},
		{"Mum was late, and then failed to come.\n", "then failed to"},
		{"Mum was late and the bus failed to come.\n", ""},
		{"Mum was late and Ring Road buses failed to come.\n", ""},
		{"The bus was late and failed to come.\n", ""},

		// "and" of a couple and small words of names are nobody's.
		{"Mr and Mrs Whitehead came. The bus was late and failed to stop.\n", ""},
		{"| Name | Relationship |\n|---|---|\n| May Van | Mother |\n\nThe buses may fail to come.\n", ""},
	} {
		var wordings []string
		p := read(t, c.text)
		for _, n := range p.Negatives {
			wordings = append(wordings, n.Wording.Of(p.d.Text))
		}
		if got := strings.Join(wordings, " | "); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
