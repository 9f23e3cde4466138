package plan

import (
	"strings"
	"testing"
)

func conflictCases(t *testing.T, cases map[string]string) {
	t.Helper()
	for text, want := range cases {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// One sentence says with the same words what another one says is not so; and sentences
// that are about two people or times, of a part, or of what somebody holds.
func TestPolarity(t *testing.T) {
	conflictCases(t, map[string]string{
		"Priyanka has made the referral to CAMHS.\n\nThe referral to CAMHS has still not been made.":              "contradiction",
		"Dean completed the parenting course on 3 March 2025.\n\nDean has not yet finished the parenting course.": "contradiction",
		"Dean pays maintenance.\n\nDean has never paid maintenance.":                                              "contradiction",
		"Life story work with Ruby has started.\n\nLife story work has not yet begun.":                            "contradiction",
		"The family has been allocated a support worker.\n\nNo support worker has been allocated to the family.":  "contradiction",

		"Dean pays maintenance.\n\nDean has not always paid maintenance.":                                        "",
		"Dean completed the parenting course.\n\nKelly has not finished the parenting course.":                   "",
		"Ruby wears glasses.\n\nJayden does not wear glasses.":                                                   "",
		"Kelly says that Dean pays maintenance.\n\nDean has never paid maintenance.":                             "",
		"Last year Ruby did not wear glasses.\n\nRuby wears glasses.":                                            "",
		"Priyanka will make the referral to CAMHS.\n\nThe referral to CAMHS has not been made.":                  "",
		"Priyanka has made the referral to CAMHS.\n\nThe referral to the young carers has not been made.":        "",
		"Dean has not finished the parenting course.\n\nIf Dean has finished the parenting course he will ring.": "",
		"Dean has completed part of the parenting course.\n\nDean has not completed the parenting course.":       "",
		"Until May Dean paid maintenance.\n\nDean has not paid maintenance.":                                     "",
		"Ruby wears glasses at school.\n\nRuby does not always wear glasses.":                                    "",
	})
}

// What there is one of, told in two ways; and such as are of two people, times or things.
func TestAttributes(t *testing.T) {
	conflictCases(t, map[string]string{
		"Ruby goes to bed at 7.30pm on school nights.\n\nBedtime for Ruby is 8.30pm on school nights.": "contradiction",
		"Ruby has swimming on Wednesdays.\n\nRuby is tired because of swimming on Tuesdays.":           "contradiction",
		"Ruby sees her father every weekend.\n\nRuby sees her father every other weekend.":             "number",
		"The social worker visits once a week.\n\nThe social worker visits every two weeks.":           "number",
		"Dean takes 40mg of methadone.\n\nDean is on 60mg of methadone.":                               "number",
		"Ruby goes to Hill Top School.\n\nRuby attends Elm Grove Primary.":                             "contradiction",
		"Kelly has four children.\n\nKelly has five children.":                                         "number",
		"Jayden weighed 10.2 kg on 1 March 2025.\n\nOn 1 March 2025 Jayden weighed 8.6 kg.":            "number",
		"Ruby gave the plan 7 out of 10.\n\nRuby scored the plan 4 out of 10.":                         "number",

		"Ruby lives with her mother.\n\nRuby currently lives with her grandmother.":                "contradiction",
		"The family owes £860 in rent.\n\nThe rent owed is £680.":                                  "number",
		"Ruby lives with her mother.\n\nJayden lives with his grandmother.":                        "",
		"Ruby lives with her mum.\n\nRuby lives with her mother.":                                  "",
		"Ruby lives with her mother.\n\nUntil May Ruby lived with her grandmother.":                "",
		"The family owes £860 in rent.\n\nThe council tax owed is £680.":                           "",
		"Ruby goes to bed at 7.30pm.\n\nJayden goes to bed at 6.30pm.":                             "",
		"Ruby goes to bed at 7.30pm on school nights.\n\nBedtime for Ruby is 9pm at the weekend.":  "",
		"Ruby goes to bed at 7.30pm.\n\nRuby's bedtime was 9pm last year.":                         "",
		"Ruby has swimming on Wednesdays.\n\nRuby has football on Tuesdays.":                       "",
		"Ruby sees her father every weekend.\n\nRuby sees her grandmother every other weekend.":    "",
		"Dean takes 40mg of methadone.\n\nDean used to take 60mg of methadone.":                    "",
		"Dean takes 40mg of methadone.\n\nDean says that he is on 60mg of methadone.":              "",
		"Ruby goes to Hill Top School.\n\nRuby will go to Elm Grove Academy next September.":       "",
		"Kelly has four children.\n\nKelly's sister has five children.":                            "",
		"Jayden weighed 10.2 kg on 1 March 2025.\n\nJayden weighed 8.6 kg on 1 January 2025.":      "",
		"Ruby gave the plan 7 out of 10.\n\nKelly gave the plan 4 out of 10.":                      "",
		"The social worker visits once a week.\n\nThe family worker visits every two weeks.":       "",
		"Kelly gave herself 4 out of 10 for patience.\n\nKelly gave herself 7 out of 10 for love.": "",
		"Ruby scored school 8 out of 10.\n\nRuby scored home 5 out of 10.":                         "",
		"Ruby's bedtime at her father's is 8pm.\n\nRuby's bedtime is 7pm.":                         "",
		"Dean takes 40mg of methadone.\n\nDean's methadone was raised to 60mg.":                    "",
		"Dean worked 40 hours before the accident.\n\nDean is working 20 hours.":                   "",
		"Ruby has football on Mondays.\n\nRuby has football matches on Saturdays.":                 "",
		"Rent arrears are £400.\n\nRent arrears were £900.":                                        "",
		"Rent arrears are £400.\n\nRent arrears are £900.":                                         "number",
		"Ruby was missing twice in April 2024.\n\nRuby was missing three times in May 2024.":       "",
	})
}

// Each line of the table names a kind of value, and whose it is, that are known.
func TestAttributeTable(t *testing.T) {
	whose, by := wordSet("child person family"), wordSet("word with matter dated parent")
	if len(attributes()) == 0 {
		t.Fatal("the table is empty")
	}
	for _, a := range attributes() {
		if valueForms[a.value].re == nil || !whose[a.whose] || a.by != "" && !by[a.by] {
			t.Errorf("%s: value %q, whose %q, told apart by %q", a.name, a.value, a.whose, a.by)
		}
	}
	for value := range mayChange {
		if valueForms[value].re == nil {
			t.Errorf("mayChange: %q is no kind of value", value)
		}
	}
}

// Wordings that rule each other out, of the table.
func TestMoreOpposites(t *testing.T) {
	conflictCases(t, map[string]string{
		"Ruby has her own bedroom.\n\nRuby shares a bedroom with Jayden.":                        "contradiction",
		"Jayden is toilet trained.\n\nJayden is still in nappies.":                               "contradiction",
		"Ruby is on no medication.\n\nRuby takes medicine for epilepsy.":                         "contradiction",
		"There is no court order in place.\n\nA non-molestation order was made on 3 March 2025.": "contradiction",
		"The risk to Ruby is lower.\n\nThe risk to Ruby has increased.":                          "contradiction",
		"Ruby has a nut allergy.\n\nRuby has no known allergies.":                                "contradiction",
		"Contact with Dean is supervised.\n\nContact with Dean is unsupervised.":                 "contradiction",
		"Dean is unemployed.\n\nDean works nights at the depot.":                                 "contradiction",
		"Kelly's mother has died.\n\nKelly's mother looks after Ruby on Fridays.":                "contradiction",
		"Dean has no convictions. Dean was convicted of theft in 2019.":                          "contradiction",

		"Dean has no convictions. Dean has a caution from 2016.":                                                         "",
		"Ruby has her own bedroom.\n\nJayden shares a bedroom with his cousin.":                                          "",
		"Jayden is toilet trained.\n\nThe baby next door is still in nappies.":                                           "",
		"Ruby is on no medication.\n\nJayden takes medicine for epilepsy.":                                               "",
		"The risk to Ruby is lower.\n\nThe risk to Jayden has increased.":                                                "",
		"Ruby has a nut allergy.\n\nJayden has no known allergies.":                                                      "",
		"Contact with Dean is supervised.\n\nContact with Nan is unsupervised.":                                          "",
		"Dean is unemployed.\n\nKelly works nights at the depot.":                                                        "",
		"Kelly's mother has died.\n\nDean's mother looks after Ruby on Fridays.":                                         "",
		"Dean says that there is no court order in place.\n\nDean used to work nights at the depot. Dean is unemployed.": "",
	})
}

// Who was at the meeting, by its list and by what is told of it.
func TestPresence(t *testing.T) {
	const present = "Present: Kelly Marsh (mother), Priyanka Nair (social worker), Stephen Oduya (chair).\n\nApologies: Dean Holroyd (father).\n\n"
	conflictCases(t, map[string]string{
		present + "Priyanka was not at the meeting.":                                                         "contradiction",
		present + "Dean told the meeting that he has cut his hours.":                                         "contradiction",
		present + "Priyanka Nair sent her apologies.":                                                        "contradiction",
		"Dean was not at the meeting as he was at work.\n\nDean told the meeting that he has cut his hours.": "",

		present + "Priyanka told the meeting that Ruby is well.":             "",
		present + "Dean was not at the meeting as he was at work.":           "",
		present + "Apologies: police. Priyanka Nair said that Ruby is well.": "",
		present + "Priyanka was not at the last meeting.":                    "",
		present + "Dean's report told of his hours.":                         "",
		present + "Kelly did not attend the clinic appointment.":             "",
		present + "Dean was present at the birth.":                           "",
		present + "Dean was present at the meeting and spoke of his hours.":  "contradiction",
		present + "Dean told the social worker that he is at work.":          "",
	})
}

// One thing asked for by two days, weeks of a pregnancy and of an agreement.
func TestRepeatedAndWeeks(t *testing.T) {
	conflictCases(t, map[string]string{
		"| Action | Who | By when |\n|---|---|---|\n| Fit a lock to the bedroom window | Dean | 8 April 2025 |\n\nDean will fit a lock to the bedroom window by 22 April 2025.": "date",
		"## Actions\n\n- Priyanka will weigh baby Ruby at home on 20 June 2025.\n- Priyanka will weigh baby Ruby at home on 4 July 2025.":                                       "",
		"The baby is due on 26 June 2025.\n\nKelly is 12 weeks pregnant.":                                                                                                       "number",

		"| Action | Who | By when |\n|---|---|---|\n| Fit a lock to the bedroom window | Dean | 8 April 2025 |\n\nDean will fit a lock to the bedroom window by 8 April 2025.":  "",
		"| Action | Who | By when |\n|---|---|---|\n| Fit a lock to the bedroom window | Dean | 8 April 2025 |\n\nDean will fit a lock to the kitchen window by 22 April 2025.": "",
		"| Action | Who | By when |\n|---|---|---|\n| Take Ruby to the dentist | Dean | 8 April 2025 |\n| Take Jayden to the dentist | Dean | 22 April 2025 |":                  "",
		"The baby is due on 26 June 2025.\n\nKelly is 25 weeks pregnant.":                                                                                                       "",
		"The baby is due on 26 June 2025.\n\nOn 1 February 2025 Kelly was 19 weeks pregnant.":                                                                                   "",
	})
	const agreement = "# Written Agreement\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\nThis agreement starts on 3 March 2025 and ends on 14 April 2025.\n\n"
	for text, want := range map[string]int{"The agreement lasts for twelve weeks.": 1, "The agreement lasts for six weeks.": 0, "The course lasts for twelve weeks.": 0} {
		if got := len(Read(document(t, agreement+text+"\n")).Inconsistencies); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
