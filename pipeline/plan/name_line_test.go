package plan

import (
	"slices"
	"testing"
)

// A list below a name is that one's, also where the name stands nowhere else; a line that is no
// name gives its list to nobody else.
func TestNameLines(t *testing.T) {
	const top = "# Safety plan\n\n3 March 2027\n\nDad: Neil Ward. Nan: Joan Ward. SW: Gail Estes.\n\n## Our plan\n\nNeil:\n\n- takes his tablets each morning\n\n"
	const neil = "takes his tablets each morning | Neil Ward | each morning"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Joan:\n\n- keeps the tablets in her bag\n", []string{neil, "keeps the tablets in her bag | Joan Ward"}},
		{"Inés:\n\n- calls in every morning\n", []string{neil, "calls in every morning | Inés | every morning"}},
		{"Inés:\n\n- calls in every morning\n\nJoan:\n\n- keeps the key\n", []string{neil, "calls in every morning | Inés | every morning", "keeps the key | Joan Ward"}},
		{"Gail:\n\n- Takes Poppy to the shop.\n", []string{neil, "Takes Poppy to the shop. | Gail Estes"}},

		{"- rings Joan when the voices start\n", []string{neil, "rings Joan when the voices start | Neil Ward"}},
	} {
		if got := read(t, top+c.text).lines(); !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}

// What begins with a verb names nobody.
func TestBeginsWithVerb(t *testing.T) {
	r := readerOf(t, "# Plan\n\nMum: Ada Obi. Friend: Grace Lock.\n")
	for words, want := range map[string]bool{
		"Tell neighbours": true, "Takes Mina": true, "Ask the school": true,
		"Keeps Grace": true, "Calls Grace": true,
		"Support worker": false, "Contact supervisor": false, "Ada": false, "Review officer": false, "Lock": false,
	} {
		if got := r.beginsWithVerb(words); got != want {
			t.Errorf("%s: %v", words, got)
		}
	}
}

// Each order of an item is one that is to be done; one that goes on with that before it stays
// with its words.
func TestOrdersInItem(t *testing.T) {
	const top = "# Child protection plan\n\n3 March 2027\n\nMum: Ada Obi. Social worker: Una Kerr.\n\n## Actions\n\n"
	for text, want := range map[string][]string{
		"- Ring the nursery about mornings. Take the red book to the clinic.\n": {"Ring the nursery about mornings.", "Take the red book to the clinic."},
		"- Ring the nursery. Tell neighbours to ring 999.\n":                    {"Ring the nursery.", "Tell neighbours to ring 999."},
		"- Ada to fill in the form. Send it back to Una Kerr.\n":                {"Ada to fill in the form. Send it back to Una Kerr. | Ada Obi"},
		"- Ring the clinic. Ask for Jo.\n":                                      {"Ring the clinic. Ask for Jo."},
		"- Ring the clinic. Visits are on Mondays.\n":                           {"Ring the clinic. |  | on Mondays"},
	} {
		if got := read(t, top+text).lines(); !slices.Equal(got, want) {
			t.Errorf("%q:\n%q\nwant\n%q", text, got, want)
		}
	}
}
