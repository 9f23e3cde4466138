package plan

import (
	"strings"
	"testing"
)

// Who does a thing that is told in the passive: in whose paper it is to stand, through
// whom it is sought; and a worker to whom something is done does not do it.
func TestOwnersOfPassives(t *testing.T) {
	for item, want := range map[string]string{
		"Tom Reyes does not agree and the difference is to be shown in his report.": "Tom Reyes",
		"Una Kerr has weighed him and the weights must be set out in her report.":   "Una Kerr",
		"The two views are to be recorded in Tom Reyes's assessment.":               "Tom Reyes",
		"The dates are to be put right in the social worker's chronology.":          "the social worker",
		"Sleep clinic referral via Una Kerr.":                                       "Una Kerr",
		"Application for a nursery place through the health visitor by 3 May 2025.": "the health visitor",
		"A bus pass to be sought via the school nurse.":                             "the school nurse",
		"Sleep clinic referral via the website.":                                    "",
		"Referral to be sent through the post.":                                     "",
		"Tom Reyes and Una Kerr differ and this is to be shown in his report.":      "",
		"The medicine is to be written down in his notes.":                          "",
		"Leo said that he was cold and this is to be noted in his report.":          "",
		"An interpreter is to be booked for the review.":                            "",
		"The GP must be told about the bruise.":                                     "",
		"Una Kerr is to be invited to the core group.":                              "",
		"Una Kerr is to be there when Leo is weighed.":                              "Una Kerr",
		"First visit at a café before Christmas, Tom Reyes and Gran to fix it.":     "Tom Reyes and Gran",
		"The alarm is broken, Ben Hart to buy another.":                             "Ben Hart",
		"Six sessions at school, Una Kerr to start in May.":                         "Una Kerr",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"Gran: Ivy Obi.\n\n## What will be done\n\n- "+item+"\n")
		if len(got.Actions) != 1 {
			t.Errorf("%s: %v", item, got.lines())
			continue
		}
		var names strings.Builder
		for i, o := range got.Actions[0].Owners {
			if i > 0 {
				names.WriteString(" and ")
			}
			names.WriteString(o.Span.Of(got.d.Text))
		}
		if names.String() != want {
			t.Errorf("%s: %q, want %q", item, names.String(), want)
		}
	}
}
