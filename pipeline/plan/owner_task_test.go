package plan

import "testing"

// A cell of owners may say what each is to do; only those who do it are owners.
func TestOwnersWithTheirTask(t *testing.T) {
	for cell, want := range map[string]string{
		"TR to fund panel":                     "Tom Reyes",
		"SW to ask the panel":                  "Tom Reyes",
		"Ben pays, Ida drives":                 "Ben Hart + Ida Lind",
		"Dad pays, Gran drives":                "Ben Hart + Ida Lind",
		"Mum to ring; HV to weigh":             "Ada Obi + Una Kerr",
		"SW to ring Mum and Dad":               "Tom Reyes",
		"SW will write the letter":             "Tom Reyes",
		"Ada rings, Tom collects":              "Ada Obi + Tom Reyes",
		"SW to ring Mum and HV to ring school": "Tom Reyes + Una Kerr",
		"All, SW to chair":                     "All + Tom Reyes",
		"Mum to pay and Dad to drive":          "Ada Obi + Ben Hart",

		"Ada Obi and Ben Hart":   "Ada Obi + Ben Hart",
		"Mum to ring and Dad":    "Ada Obi + Ben Hart",
		"Family supports team":   "Family supports team",
		"Housing needs team":     "Housing needs team",
		"Link worker to parents": "Link worker to parents",
		"Ward manager and SW":    "Ward manager + Tom Reyes",
	} {
		got := read(t, household+"\n## Actions\n\n| Action | Who | When |\n|---|---|---|\n| Buy a bed for Sam | "+cell+" | 3 May 2027 |\n")
		if len(got.Actions) != 1 {
			t.Errorf("%q: %d actions", cell, len(got.Actions))
			continue
		}
		if names := ownerNames(got.Actions[0].Owners); names != want {
			t.Errorf("%q: %q, want %q", cell, names, want)
		}
	}
}
