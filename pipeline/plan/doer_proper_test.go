package plan

import (
	"strings"
	"testing"
)

// Who is named before what they will do owns it, though nothing else is known of them; what
// only takes place owns nothing.
func TestProperDoers(t *testing.T) {
	for sentence, want := range map[string]string{
		"The Beacon Centre will write a report by 6 May.":         "The Beacon Centre",
		"Harbour House will offer a room.":                        "Harbour House",
		"Safe Steps will ring Ms Petrov by 6 May.":                "Safe Steps",
		"The Willow Project has agreed to meet Ben each Monday.":  "The Willow Project",
		"Mrs Nakamura of the fostering team will visit on 3 May.": "Mrs Nakamura",
		"Nurse Temperance Wood will ring you by 28 March.":        "Nurse Temperance Wood",
		"Nurse Bashir will see Sam by 16 May.":                    "Nurse Bashir",
		"Officer Lin Zhao will check the flat by 9 May.":          "Officer Lin Zhao",
		"Supervised Contact will be held at the centre by 6 May.": "",
		"Early Help will ring Mum by 6 May.":                      "Early Help",
		"The core group will review the plan in May.":             "The core group",
		"Core group to meet at the school on 6 May.":              "",
		"Family Time will be at the centre each Monday.":          "",
		"The Core Assessment will focus on sleep.":                "",
		"Morning Sessions for Sana to carry on.":                  "",
		"Parenting Support to start in May.":                      "",
		"Play Therapy to help Sam with sleep.":                    "Play Therapy",
		"Clothes will be washed each week.":                       "",
	} {
		p := read(t, "# Written agreement\n\n## What the service will do\n\n- "+sentence+"\n")
		var got []string
		for _, a := range p.Actions {
			for _, o := range a.Owners {
				got = append(got, o.Name)
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}
