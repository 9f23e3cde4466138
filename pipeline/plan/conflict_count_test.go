package plan

import (
	"strings"
	"testing"
)

// Numbers that cannot be, and such that may well be right.
func TestCountConflicts(t *testing.T) {
	const scores = "\n\n| Who | Before | Now |\n|---|---|---|\n| Kelly | 3 | 6 |\n| Dean | 4 | 5 |\n\n"
	for text, want := range map[string]string{
		"They have been apart since 2021, that is for six years.":                                                 "number",
		"They have lived here for seven years, since 2021.":                                                       "number",
		"They have been apart since 2021, for four years.":                                                        "",
		"They have been known since 2017 and have had two workers in three years.":                                "",
		"They have lived here for nearly four years, since May 2021.":                                             "",
		"Of the six actions from last time, four are done and three are not.":                                     "number",
		"Of the six actions from last time, four are done and two are not.":                                       "",
		"Of the eight actions from last time five were done, two were not and one was dropped.":                   "",
		"Of the six actions, four are done. Three are not hers.":                                                  "",
		"Kelly has been to nine of the eight sessions.":                                                           "number",
		"Kelly has been to eight of the nine sessions.":                                                           "",
		"One of two visits was kept.":                                                                             "",
		"Kelly takes sertraline 50mg each day. The GP letter says that Kelly is on sertraline 100mg.":             "number",
		"Kelly takes sertraline 50mg each day. Until May Kelly had sertraline 100mg.":                             "",
		"Kelly takes sertraline 50mg each day. Dean takes sertraline 100mg.":                                      "",
		"Kelly takes sertraline 50mg each day. Kelly takes lansoprazole 30mg.":                                    "",
		"Kelly takes sertraline 50mg. Her sertraline was increased to 100mg.":                                     "",
		"The family home is at 14 Wren Close. Kelly lives at 41 Wren Close.":                                      "number",
		"The family home is at 14 Wren Close. Her nan lives at 41 Wren Close.":                                    "",
		"The family home is at 14 Wren Close. Kelly moved to 41 Wren Close.":                                      "",
		"The family home is at 14 Wren Close. Dean lives at 41 Elm Road.":                                         "",
		scores + "Kelly felt safe and gave 8 out of 10.":                                                          "number",
		scores + "Kelly felt safe and gave 6 out of 10.":                                                          "",
		scores + "Priyanka gave 8 out of 10.":                                                                     "",
		"Ruby's attendance in the autumn term was 84%.\n\nRuby's attendance of 91% in the autumn term is good.":   "number",
		"Ruby's attendance in the autumn term was 84%.\n\nRuby's attendance of 91% in the spring term is good.":   "",
		"Ruby's attendance in the autumn term was 84%.\n\nJayden's attendance of 91% in the autumn term is good.": "",
		"Ruby's attendance is 84%.\n\nThe attendance figure for Ruby was given at conference as 91%.":             "number",
		"Ruby's attendance is 84%.\n\nLast year the attendance figure for Ruby was given as 91%.":                 "",
		"In March Kelly missed two of the five sessions; she has been to all five sessions of the second group.":  "",
		"Ruby is often late on Mondays; Jayden is always on time.":                                                "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
