package plan

import (
	"strings"
	"testing"
)

// Two figures of one child for one time, and such as are of two times or aims.
func TestAttendanceTold(t *testing.T) {
	for text, want := range map[string]string{
		"Ruby's attendance is 96%.\n\nRuby's attendance, which was 91% today, should stay above 95%.":                           "number",
		"Ruby is late. Her attendance is 84%.\n\nThe attendance figure for Ruby was given at conference as 91%.":                "number",
		"Ruby is late. Her attendance in the autumn term was 84%.\n\nRuby reads. Attendance of 91% in the autumn term is good.": "number",
		"Ruby's attendance from 1 September to 20 February was 84%.\n\nRuby is late or off (attendance 79% to 20 February).":    "number",

		"Ruby is late. Her attendance in the autumn term 2024 was 84%.\n\nIn the autumn term 2024 Ruby's attendance was 91%.": "number",

		"Ruby's attendance is 98%.\n\n| Date | What |\n|---|---|\n| 3 March 2020 | Ruby's attendance for the autumn term recorded as 91% |\n| 5 March 2020 | Visit |": "",
		"At the initial conference Ruby's attendance was reported as 75%.\n\nRuby's attendance is 91%.":                                                               "",
		"Ruby's attendance is 91%.\n\nRuby's attendance on Mondays is 50%.":                                                                                           "",
		"Ruby's attendance is 91%.\n\nIn week 3 Ruby's attendance is 60%.":                                                                                            "",
		"On 3 March 2024 Ruby's attendance was reported as 75%.\n\nRuby's attendance is 91%.":                                                                         "",
		"Ruby's attendance in the autumn term 2023 was 71%.\n\nRuby's attendance in the autumn term 2024 was 90%.":                                                    "",
		"Ruby's attendance in the autumn term is 82%.\n\nRuby's attendance this half term is 94%.":                                                                    "",
		"Ruby's attendance from 3 March to 4 April was 60%.\n\nRuby's attendance from 1 September to 4 April was 82%.":                                                "",
		"Ruby's attendance was 60% from 3 March to 4 April.\n\nRuby's attendance was 82% from 1 September to 4 April.":                                                "",
		"In the first spring half term Ruby's attendance was 85%.\n\nIn the second spring half term Ruby's attendance was 93%.":                                       "",
		"Ruby's attendance in the spring term was 91%.\n\nIn the first spring half term Ruby's attendance was 85%.":                                                   "",
		"Ruby's attendance was 96% last year.\n\nRuby's attendance is 91%.":                                                                                           "",
		"Ruby's attendance in the autumn term was 84%.\n\nRuby's attendance in the spring term was 91%.":                                                              "",
		"Ruby's attendance in the autumn term was 84%.\n\nRuby's attendance is 91%.":                                                                                  "",
		"Ruby's attendance to 20 February was 84%.\n\nRuby's attendance to 31 January was 79%.":                                                                       "",
		"Ruby's attendance in the autumn term was 84%.\n\nJayden's attendance in the autumn term was 91%.":                                                            "",
		"Ruby's attendance is 84%.\n\nRuby's attendance should be 95% in the autumn term.":                                                                            "",
		"Ruby's attendance is 84%.\n\nThe attendance figure for Jayden was given at conference as 91%.":                                                               "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Names of children with a slip and no verb, by another name that begins alike, and
// people of other families who are none of the document's mistakes.
func TestNamesTold(t *testing.T) {
	for text, want := range map[string]string{
		"HP: Jaydon late 6 times in 11 days.":           "name",
		"Jadyen would like to come for all of it.":      "name",
		"Rubi would like to come.":                      "name",
		"Jackson's injury was not reported by anybody.": "other_family",
		"Jaylan's injury was not reported by anybody.":  "name",
		"Jaycob's injury was not reported by anybody.":  "other_family",
		"At seven years of age, Ruby is able to cook.":  "age",

		"Ruby is quiet. At nine years of age she should not be carrying this.": "age",
		"Ruby is quiet. At 8 years of age she is able to cook.":                "",
		"Ruby is quiet. At nine she is to be picked up by her nan.":            "",
		"Jayden walks home with Ollie's mum for now.":                          "",
		"Tommy-Lee's dad is in prison.\n\nT-L's attendance is 78%.":            "",
		"Dean comes on Tuesdays and Fridays after school and sees each alone.": "",
		"Jaydon House is near.":                        "",
		"At eight years of age, Ruby is able to cook.": "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
