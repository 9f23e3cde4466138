package plan

import (
	"strings"
	"testing"
)

// Lines about others that hold none of the words of a family, and such as may well be
// about this one or its friends.
func TestOthersNamed(t *testing.T) {
	for text, want := range map[string]string{
		"SW to see Connor and Ellie-Jo alone at each visit.":                           "other_family",
		"Kelly has failed to take Alfie to his appointments.":                          "other_family",
		"Professionals are worried that Mia and Harley will be left alone.":            "other_family",
		"The Mohammed family will be told of the outcome.":                             "other_family",
		"The home is warm and the twins are happy at school.":                          "other_family",
		"Mr and Mrs Lovelock to hand back the passports.":                              "other_family",
		"SW to see Ruby and Jayden alone at each visit.":                               "",
		"Her friends Mia and Harley came. Priyanka will visit Mia and Harley at home.": "",
		"The Mohammed family are friends and will have her for tea.":                   "",
		"Professionals are worried that Ruby and Jayden will be left alone.":           "",
		"Ruby's cousins are twins. The home is warm and the twins are happy.":          "",
		"The Elm family have a garden.":                                                "",
		"Kelly will take Ruby to her clinic.":                                          "",
		"The meeting is at Barlow House. The nurse will visit Barlow House at noon.":   "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Both lines about a stranger are reported, where nothing else names one.
func TestLeftInTwice(t *testing.T) {
	for text, want := range map[string]string{
		"Kelly has failed to take Alfie to his appointments.\n\nRe: Alfie and Poppy Pickering\n\nRuby likes art.": "other_family other_family",
		"Finn is her friend from nursery.\n\nFinn's mother brings her home.":                                      "",
		"Imogen's report is late.\n\nImogen will send it.":                                                        "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
