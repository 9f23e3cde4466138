package plan

import (
	"strings"
	"testing"
)

// A child's school, the side of an injury and the pronouns; and what only looks alike.
func TestChildConflicts(t *testing.T) {
	for text, want := range map[string]string{
		"Ruby attends Oak Primary.":                                                          "contradiction",
		"The class teacher at Oak Primary says that Ruby is kind.":                           "contradiction",
		"Ruby is in Year 4 at Elm Primary School.":                                           "",
		"Ruby will move to Oak Primary in May.":                                              "",
		"Ruby attends Oak Primary until her new school has a place.":                         "",
		"Ruby attends breakfast club at Oak Primary.":                                        "",
		"Ruby goes to Oak Nursery.":                                                          "",
		"Ruby and Jayden attend Elm Primary.":                                                "",
		"Kelly works at Oak Primary, and Ruby likes to go there.":                            "",
		"Ruby's cousins are at Oak Primary.":                                                 "",
		"Ruby broke her left wrist in March. Ruby's right wrist is in plaster.":              "contradiction",
		"Ruby broke her left wrist in March. Her left wrist is in plaster.":                  "",
		"Ruby broke her left wrist in March. Jayden's right wrist is in plaster.":            "",
		"Ruby broke her left wrist in March. Ruby had broken her right wrist two years ago.": "",
		"Ruby broke her left wrist in March. Ruby has a scratch on her right wrist.":         "",
		"Ruby broke her left wrist in March. Ruby also sprained her right wrist.":            "",
		"Ruby is a bright girl. He enjoys football and gets on well with the coach.":         "contradiction",
		"Jayden is a quiet boy. Her speech is coming on.":                                    "contradiction",
		"Ruby is a bright girl. She enjoys football.":                                        "",
		"Ruby is a bright girl, and Dean is kind to her. He enjoys football.":                "",
		"Ruby is a bright girl like her brother was. He enjoys football with her.":           "",
		"Dean works nights. Ruby is a shy girl. He takes the bus at nine.":                   "",
		"Jayden is a quiet boy. Her view is that he needs more sleep.":                       "",
		"Ruby is kind. He enjoys football.":                                                  "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
