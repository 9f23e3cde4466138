package plan

import (
	"strings"
	"testing"
)

// Who stands in a bracket beside something that is no time, and a role behind the
// agency that it belongs to.
func TestOwnersWithMore(t *testing.T) {
	for item, want := range map[string]string{
		"What Mum will do: Take Sam for his jabs on 3 June 2025 (Una Kerr will drive them).": "Ada Obi",
		"What Mum will do: Take Sam for his jabs on 3 June 2025 (Una Kerr will take him).":   "Una Kerr",
		"What Mum will do: Jabs on 3 June 2025 (Una Kerr will drive them).":                  "Una Kerr",
		"Book a place at the club (Tom; forms from the school office).":                      "Tom Reyes",
		"Book a place at the club (Tom Reyes – forms have to be in by 3 June 2025).":         "Tom Reyes",
		"Book a place at the club (SW and Mum; forms from the school office).":               "Tom Reyes + Ada Obi",
		"Adult social care OT to assess the bathroom.":                                       "Adult social care OT",
		"CAMHS psychologist to meet Sam.":                                                    "CAMHS psychologist",
		"Adult services social worker to ring.":                                              "Adult services social worker",

		"Search Sam's bag (Mum; Una; Tom).":                                         "Ada Obi + Una Kerr + Tom Reyes",
		"Book a place at the club (Tom; Una; forms from the school office).":        "Tom Reyes + Una Kerr",
		"What Ben Hart will do: Keep away (Mum – bail condition).":                  "Ben Hart",
		"What Ben Hart will do: Visit Sam on Saturdays (Una; must be in the room).": "Ben Hart",
		"What Ben Hart will do: Hand over the keys (Mum; back door too).":           "Ben Hart",
		"What Ben Hart will do: Give Sam his insulin (Una; shown how).":             "Ben Hart",
		"What Ben Hart will do: Pay the rent (Tom; letter sent).":                   "Ben Hart",
		"Keep away (Mum – bail condition).":                                         "",
		"Hand over the keys (Mum; back door too).":                                  "",
		"What Mum will do: Give Sam his insulin (Una will inject).":                 "Ada Obi + Una Kerr",
		"What Mum will do: Attend court (Tom will go instead).":                     "Ada Obi + Tom Reyes",
		"What Mum will do: Book the clinic (Tom will phone).":                       "Ada Obi + Tom Reyes",
		"What Mum will do: Take Sam to the refuge (Tom will drive).":                "Ada Obi",
		"What Mum will do: Tell the police (Tom will support her).":                 "Ada Obi",
		"Book a place at the club (forms from the school office).":                  "",
		"Book a place at the club (Tuesdays; forms from the school office).":        "",
		"Ring before visits (Mum; she is afraid of dogs).":                          "",
		"A place at the club (Sunnyside; twelve places) to be booked.":              "",
		"CAMHS to be contacted about OT.":                                           "",
		"Letter for adult social care OT to read.":                                  "",
	} {
		heading, item, ok := strings.Cut(item, ": ")
		if !ok {
			heading, item = "Actions", heading
		}
		got := read(t, "# Child in Need Plan\n\nSocial worker: Tom Reyes. Mother: Ada Obi. Father: Ben Hart. Health visitor: Una Kerr. Child: Sam Obi.\n\n## "+heading+"\n\n- "+item+"\n")
		owners := ""
		if len(got.Actions) > 0 {
			owners = ownerNames(got.Actions[0].Owners)
		}
		if owners != want {
			t.Errorf("%q: got %q, want %q, %s", item, owners, want, got.lines())
		}
	}
}
