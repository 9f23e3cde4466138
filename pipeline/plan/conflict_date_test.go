package plan

import (
	"strings"
	"testing"
)

// made is when the plans in these tests were written.
const made = "\n\nPlan written on 14 March 2025.\n\n"

// table is an action in a table, for tests of what a sentence says of it.
func inTable(task, when string) string {
	return "\n\n## Plan\n\n| Action | Who | When |\n|---|---|---|\n| " + task + " | Kelly Marsh | " + when + " |\n| Keep the stairs clear | Kelly Marsh | ongoing |\n\n"
}

// One thing with two days, told as one; and things that are two, were moved, or of two
// people.
func TestOneDay(t *testing.T) {
	for text, want := range map[string]string{
		inTable("Find out about the holiday club for Ruby", "4 April 2025") + "Kelly will find out about the holiday club before Friday 11 April.":     "date",
		inTable("Door camera to be fitted", "4 April 2025") + "The door camera will be fitted by 14 April 2025.":                                       "date",
		inTable("Letter to housing about the damp", "4 April 2025") + "Priyanka will write to housing about the damp by 14 April.":                     "date",
		inTable("Door camera to be fitted", "4 April 2025") + "The door camera will be fitted by 4 April 2025.":                                        "",
		inTable("Door camera to be fitted", "4 April 2025") + "If the door camera has not come, Priyanka will ring about the door camera by 14 April.": "",
		inTable("Door camera to be fitted", "4 April 2025") + "The door camera was to be fitted by 1 March, which was put back.":                       "",
		inTable("Register Ruby at the dentist", "4 April 2025") + "Jayden is to be registered at the dentist by 14 April.":                             "",
		inTable("Refer Ruby to the Elm project", "4 April 2025") + "Priyanka will ring Ruby about the Elm project by 14 April.":                        "",
		inTable("Visit the home", "4 April 2025") + "Priyanka will visit the home by 14 April.":                                                        "",
		"Ruby has her hospital check on 1 April." + made + "Kelly will take Ruby to her hospital check on 3 April.":                                    "date",
		"Ruby has an appointment at CAMHS on 1 April." + made + "Kelly will take Ruby to CAMHS on 2 April.":                                            "date",
		"Kelly's scan is on 1 April." + made + "The scan is on 2 April.":                                                                               "date",
		"Ruby has her hospital check on 1 April." + made + "Kelly will take Jayden to his hospital check on 3 April.":                                  "",
		"Ruby has her hospital check on 1 April." + made + "Ruby will have another hospital check on 3 April.":                                         "",
		"Ruby has her hospital check on 1 April." + made + "Ruby's hospital check was moved to 3 April.":                                               "",
		"Ruby has her hospital check on 1 April." + made + "Ruby has her eye check on 3 April.":                                                        "",
		"Ruby has her hospital check on 1 April." + made + "Ruby has her next hospital check on 15 April.":                                             "",
		"Ruby has a dentist appointment on 1 April." + made + "Ruby has a dentist appointment on 8 April. Ruby has a dentist appointment on 15 April.": "",
		"Ruby's eye check was on 1 March." + made + "Ruby's eye check was on 3 March.":                                                                 "",
		"Dean hit Ruby on 2 February 2025." + made + "Ruby spoke about the incident on 3 February.":                                                    "date",
		"Police came on 2 February 2025 after a fight." + made + "Ruby drew what happened on 2 March.":                                                 "date",
		"Police came on 2 February 2025 after a fight." + made + "Ruby drew what happened on 2 February.":                                              "",
		"Police came on 2 February 2025 after a fight." + made + "Ruby was hurt in the incident on 20 February.":                                       "",
		"Dean left from 1 January to 21 February. He came back on 20 February.":                                                                        "date",
		"Dean left from 1 January to 21 February. He came back on 22 February.":                                                                        "",
		"Dean left from 1 January to 21 February. Kelly rang on 20 February.":                                                                          "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What is told as past on a day behind that of the document; and what is only planned,
// or was written by somebody who went on with it.
func TestToldBeforeItWas(t *testing.T) {
	for text, want := range map[string]string{
		"The referral was sent on 28 March 2025." + made:                                              "date",
		"At the visit on 28 March 2025 Ruby showed her room." + made:                                  "date",
		"Priyanka visited on 28 March 2025." + made:                                                   "date",
		"The referral was sent on 11 March 2025." + made:                                              "",
		"The referral will be sent on 28 March 2025." + made:                                          "",
		"The visit is on 28 March 2025." + made:                                                       "",
		"A place was booked for 28 March 2025." + made:                                                "",
		"Priyanka visited on 28 March 2025. The referral was sent on 2 April 2025." + made:            "",
		"The referral was sent on 28 March 2025." + made + "Updated after the visit on 1 April 2025.": "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Two days for the next meeting, in documents of those who meet again.
func TestNextMeeting(t *testing.T) {
	const head = "# Child in Need Plan\n\nRuby Marsh, born 4 June 2016.\n\nDate of meeting: 12 March 2025\n\nNext meeting\n\nWednesday 23 April 2025, 2pm\n\n"
	for text, want := range map[string]string{
		"We will look at this plan together on Wednesday 30 April 2025.":                 "date",
		"The next meeting is on 30 April 2025.":                                          "date",
		"We will look at this plan together on 23 April 2025.":                           "",
		"The meeting was moved: the next meeting is on 30 April 2025.":                   "",
		"Ruby's next parents' evening is on 30 April 2025.":                              "",
		"We will look at this plan again on 23 April 2025 and on 4 June 2025.":           "",
		"The next CAMHS review is on 30 April 2025.":                                     "",
		"Kelly and Priyanka will look at the house together on 30 April 2025.":           "",
		"The group met on 12 March 2025. The next strategy meeting is on 30 April 2025.": "",
	} {
		var got []string
		for _, x := range Read(document(t, head+text+"\n\nRuby is well.\n")).Inconsistencies {
			got = append(got, string(x.Kind))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
