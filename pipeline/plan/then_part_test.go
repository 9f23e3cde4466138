package plan

import (
	"slices"
	"strings"
	"testing"
)

// What follows when something happens is several tasks, though some name nobody; what
// becomes of somebody, may follow or is done by force is none.
func TestPartsThen(t *testing.T) {
	const kin = "# Our safety plan\n\nTilly (11), Amma, Appa and Nonna\n\nSocial worker: Rosa Quill\n\n## What to do if\n\n| If this happens | We do this |\n|---|---|\n| Appa is drunk | "
	for then, want := range map[string][]string{
		"Amma doesn't argue. She rings Rosa.":                     {"Amma doesn't argue. | Amma", "She rings Rosa. | Amma"},
		"Amma rings Nonna. If Nonna is out, Amma goes to Rosa's.": {"Amma rings Nonna. | Amma", "If Nonna is out, Amma goes to Rosa's. | Amma"},
		"Any of us rings 999.":                                    {"Any of us rings 999. | "},
		"The nearest grown-up sits with Tilly.":                   {"The nearest grown-up sits with Tilly. | "},
		"Whoever is there takes Tilly upstairs.":                  {"Whoever is there takes Tilly upstairs. | "},
		"He rings Nonna from the shop.":                           {"He rings Nonna from the shop. | "},
		"Abuela fetches Tilly. She stays the night.":              {"Abuela fetches Tilly. | Abuela", "She stays the night. | Abuela"},
		"He is sorry.":                      nil,
		"He gets arrested.":                 nil,
		"She may ring Rosa.":                nil,
		"Anyone could be hurt.":             nil,
		"If he drives, Rosa goes to court.": nil,
		"He goes to court.":                 nil,
		"It passes.":                        nil,
	} {
		got := read(t, kin+then+" |\n| Tilly hides | Amma must ring Rosa. |\n")
		var lines []string
		for _, a := range got.Actions[:len(got.Actions)-1] {
			lines = append(lines, got.d.Quote(a.Span)+" | "+ownerNames(a.Owners))
			if got.d.Quote(a.Condition) != "Appa is drunk" {
				t.Errorf("%s: the condition is %q", then, got.d.Quote(a.Condition))
			}
		}
		if !slices.Equal(lines, want) {
			t.Errorf("%s\n%s", then, strings.Join(lines, "\n"))
		}
	}
}
