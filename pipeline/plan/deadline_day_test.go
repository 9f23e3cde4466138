package plan

import (
	"strings"
	"testing"
)

// A stretch ends on its last day, and what is said to be due "tomorrow" or "on the 18th"
// counts from the day on which people met. What is of another day, or of no day that is
// known, is not reckoned.
func TestDaysOfStretches(t *testing.T) {
	for sentence, want := range map[string]string{
		"Mum to go to the group each Wednesday from 5 March 2025 to 16 April 2025.":                      "each Wednesday from 5 March 2025 to 16 April 2025 2025-04-16",
		"Mum to go to the group on Friday 7 March 2025 and every second Friday after that until 16 May.": "on Friday 7 March 2025 and every second Friday after that until 16 May 2025-05-16",
		"Mum to go to the group each Friday until 16 May.":                                               "each Friday until 16 May 2025-05-16",
		"Mum to go to the group every Friday until Easter.":                                              "every Friday until Easter 2025-04-20",
		"Tom to visit every two weeks, next on 17 March.":                                                "every two weeks 2025-03-17",
		"Tom to ring the clinic tomorrow.":                                                               "tomorrow 2025-03-04",
		"Tom to ring the clinic this afternoon.":                                                         "this afternoon 2025-03-03",
		"Tom and Una to come together on the 18th.":                                                      "on the 18th 2025-03-18",
		"Tom to visit, Tues 18th.":                                                                       "Tues 18th 2025-03-18",
		"Tom to ring the clinic by 13/3.":                                                                "by 13/3 2025-03-13",
		"Tom to go with her Mon 10/3 to Fri 14/3.":                                                       "Mon 10/3 to Fri 14/3 2025-03-14",
		"Tom to write by Halloween.":                                                                     "by Halloween 2025-10-31",
		"Professionals to communicate regularly.":                                                        "regularly",
		"All to share information in a timely manner.":                                                   "in a timely manner",

		// An hour is no day, a manner no time, and the first of two days may be the one.
		"Mum to bring Sam by 8.10 every school day.":                        "every school day",
		"Mum to have Sam home by 4.10 each evening.":                        "each evening",
		"Mum to see Sam regularly, at least once a week.":                   "once a week",
		"Mum to ring Tom promptly, within 24 hours.":                        "within 24 hours",
		"Tom to set up by 10 March 2025 weekly visits until 14 April 2025.": "by 10 March 2025 2025-03-10",
		"Mum not to let him in other than on Sundays.":                      "on Sundays",
		"Tom to ring her by the 2nd core group.":                            "by the 2nd core group",
		"Tom to give her from 1/2 tablet up each night.":                    "each night",
		"Tom to visit on 10 March 2025 and on 14 March 2025.":               "on 10 March 2025 2025-03-10",
		"Tom to read the letter of 3 January 2025 by 10 January 2025.":      "by 10 January 2025 2025-01-10",
		"Tom to visit on 10 March 2025 and to write to them.":               "on 10 March 2025 2025-03-10",
		"Tom to visit, Weds 18th.":                                          "Weds 18th",
		"Tom to give her 1/2 of it by Friday.":                              "by Friday",
		"Tom to read it by 13/14.":                                          "",
		"Mum to see him nowhere other than as agreed.":                      "",
		"Use by date on the pen to be checked.":                             "",
		"Tom to ring by Friday.":                                            "by Friday",
		"Tom to visit every Friday from home to school.":                    "every Friday",
	} {
		got := read(t, "# Core group minutes\n\nHeld Monday 3 March 2025 at the Family Centre. Present: Ada Obi (mum), Tom Reyes (social worker), Una Kerr (health visitor).\n\nSam Obi, born 4 May 2018.\n\n## Actions\n\n- "+sentence+"\n")
		if len(got.Actions) != 1 {
			t.Errorf("%q: %s", sentence, got.lines())
			continue
		}
		when := ""
		if d := got.Actions[0].Deadline; d != nil {
			when = strings.TrimRight(d.Span.Of(got.d.Text), " .")
			if !d.Day.IsZero() {
				when += " " + d.Day.String()
			}
		}
		if when != want {
			t.Errorf("%q: %q, want %q", sentence, when, want)
		}
	}
}

// Where a later meeting has a heading of its own, "tomorrow" may be that of another day.
func TestTomorrowOfLaterMeetings(t *testing.T) {
	got := read(t, "# Core group minutes\n\nHeld Monday 3 March 2025 at the Family Centre. Present: Ada Obi (mum), Tom Reyes (social worker).\n\n"+strings.Repeat("Sam is well.\n\n", 50)+"## Monday 14 April 2025\n\n### Actions\n\n- Tom to ring the clinic tomorrow.\n")
	if len(got.Actions) != 1 || got.Actions[0].Deadline == nil || !got.Actions[0].Deadline.Day.IsZero() {
		t.Errorf("got %s", got.lines())
	}
}

// Of several times of a cell each action has that which is of it, or the one that is for
// all; how often it says itself that it is to be done lasts as long as the cell says.
func TestTimesOfTopics(t *testing.T) {
	for _, test := range []struct {
		actions, when string
		want          []string
	}{
		{"Ada Obi puts him in his own cot. Una Kerr to look at the bed. Tom Reyes to get a travel cot.", "At once. HV: 18/03/2025. Travel cot: 29/03/2025", []string{"At once", "18/03/2025", "29/03/2025"}},
		{"Ben Hart to clear the bedroom. Tom Reyes to send a letter to housing.", "Bedroom by 31/03/2025. Letter 15/03/2025", []string{"31/03/2025", "15/03/2025"}},
		{"Ada Obi takes Sam swimming. Tom Reyes to get a place in the club.", "To 23 March 2025. Club place by 29 April 2025", []string{"23 March 2025", "29 April 2025"}},
		{"Ben Hart to go to the clinic. Ada Obi to keep a diary.", "20/03/2025 to 05/05/2025. Remainder ongoing.", []string{"20/03/2025 to 05/05/2025", "ongoing"}},
		{"Tom Reyes to visit every week. Una Kerr to read the logs.", "every 15 working days 30 May; ongoing", []string{"every 15 working days 30 May; ongoing", "every 15 working days 30 May; ongoing"}},
		{"Tom Reyes to visit. Una Kerr to weigh Sam.", "3 March 2025", []string{"3 March 2025", "3 March 2025"}},
		{"Tom Reyes to visit. Una Kerr to weigh Sam.", "Fortnightly; ongoing", []string{"Fortnightly; ongoing", "Fortnightly; ongoing"}},
		{"Tom Reyes to visit. Una Kerr to weigh Sam.", "Report 3 March 2025. Meeting 4 April 2025", []string{"Report 3 March 2025. Meeting 4 April 2025", "Report 3 March 2025. Meeting 4 April 2025"}},
	} {
		got := read(t, tablePlan+"| What we will do | Who | By when |\n|---|---|---|\n| "+test.actions+" | All | "+test.when+" |\n")
		var times []string
		for _, a := range got.Actions {
			if a.Deadline == nil {
				times = append(times, "")
				continue
			}
			times = append(times, a.Deadline.Span.Of(got.d.Text))
		}
		if len(times) != len(test.want) {
			t.Errorf("%q: %s", test.actions, got.lines())
			continue
		}
		for i, words := range times {
			if !strings.Contains(words, test.want[i]) || len(words) > len(test.want[i])+5 {
				t.Errorf("%q: %q, want %q", test.actions, words, test.want[i])
			}
		}
	}
}

const tablePlan = "# Child in Need Plan\n\nSocial worker: Tom Reyes. Mother: Ada Obi. Father: Ben Hart. Health visitor: Una Kerr. Child: Sam Obi.\n\n## Plan\n\n"

// Who is at the head of an item need not be the one who acts, a name may stand before any
// verb, and several in one cell are several.
func TestOwnersInWhateverVerb(t *testing.T) {
	for item, want := range map[string]string{
		"Dentist – Tom Reyes to ring the surgery on a Thursday.":                "Tom Reyes",
		"Auntie Bo comes at 5 on Thursdays.":                                    "Bo",
		"Miss Hale at school has a quiet ten minutes with Sam every Monday.":    "Miss Hale",
		"MD walks Sam to the bus, Mon to Fri.":                                  "MD",
		"Bereavement support to be considered – School/Una Kerr.":               "School + Una Kerr",
		"Tom Reyes: six sessions.":                                              "Tom Reyes",
		"Una Kerr – complete the form.":                                         "Una Kerr",
		"Support for Sam to be considered – see notes/minutes.":                 "",
		"Sam walks to school with Miss Hale every Monday.":                      "",
		"Health Visitor: weigh Sam on Fridays.":                                 "Una Kerr",
		"Tom Reyes – Una Kerr to be told by Friday 7 March 2025.":               "Tom Reyes",
		"Support from Early Help to be looked at by Friday 7 March 2025 – TBC.": "",
	} {
		got := read(t, strings.Replace(tablePlan, "## Plan", "## Actions", 1)+"- "+item+"\n")
		owners := ""
		if len(got.Actions) > 0 {
			owners = ownerNames(got.Actions[0].Owners)
		}
		if owners != want {
			t.Errorf("%q: got %q, want %q, %s", item, owners, want, got.lines())
		}
	}
	for cell, want := range map[string]string{
		"Parents / Dr Hale":              "Parents + Dr Hale",
		"Tom Reyes (lotion); Ada Obi":    "Tom Reyes + Ada Obi",
		"Tom Reyes (SW)":                 "Tom Reyes",
		"Una Kerr, health visitor":       "Una Kerr",
		"Parents/carers":                 "Parents/carers",
		"Mum and Dad":                    "Mum and Dad",
		"Tom Reyes (SW / lead)":          "Tom Reyes",
		"Tom Reyes; Una Kerr (weighing)": "Tom Reyes + Una Kerr",
	} {
		got := read(t, tablePlan+"| What we will do | Who | By when |\n|---|---|---|\n| See to the bath. | "+cell+" | weekly |\n")
		if len(got.Actions) != 1 || ownerNames(got.Actions[0].Owners) != want {
			t.Errorf("%q: want %q, got %s", cell, want, got.lines())
		}
	}
}

// The words by which somebody is called stand beside the name.
func TestWordsUsed(t *testing.T) {
	const letter = "# Letter\n\nDear Ms Obi,\n\n%s\n\nYours sincerely\n\nTom Reyes\nSocial Worker\n"
	for sentence, want := range map[string]string{
		"I will ring the housing team on Monday 3 March 2025.":  "I",
		"You must keep the gate shut every night.":              "you",
		"Una Kerr will ring the housing team on 3 March 2025.":  "",
		"Ms Obi will ring the housing team on 3 March 2025.":    "",
		"Tom Reyes will ring the housing team on 3 March 2025.": "",
	} {
		got := read(t, strings.Replace(letter, "%s", sentence, 1))
		if len(got.Actions) != 1 || len(got.Actions[0].Owners) != 1 {
			t.Errorf("%q: %s", sentence, got.lines())
			continue
		}
		also := strings.Join(got.Actions[0].Owners[0].Also, ",")
		if want == "" && (also == "I" || also == "you") || want != "" && !strings.Contains(","+also+",", ","+want+",") {
			t.Errorf("%q: %q, want %q", sentence, also, want)
		}
	}
}

// Times that count from the day of the document: the end of its week, the beginning of a
// month to come.
func TestFromTheDayOfWriting(t *testing.T) {
	for sentence, want := range map[string]string{
		"Ada Obi will ring Tom this week.":                   "2025-11-07",
		"Ada Obi will ring Tom by the end of this week.":     "2025-11-07",
		"Ada Obi will ring Tom at the start of December.":    "2025-12-01",
		"Ada Obi will ring Tom by the beginning of January.": "2026-01-01",
		"Ada Obi will ring Tom at the start of term.":        "",
		"Ada Obi will ring Tom each week.":                   "",
	} {
		p := read(t, "# Child protection plan\n\nDate of conference: Tuesday 4 November 2025\n\n## Actions\n\n- "+sentence+"\n")
		got := ""
		if len(p.Actions) == 1 && p.Actions[0].Deadline != nil && !p.Actions[0].Deadline.Day.IsZero() {
			got = p.Actions[0].Deadline.Day.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}

// "The conference" is the one that the record is of; "next conference" is the review to come.
func TestWhichConference(t *testing.T) {
	for text, want := range map[string]string{
		"# Review child protection conference: minutes\n\nHeld on Monday 15 May 2028\n\nInitial conference: 10 January 2028\n\n## Actions\n\n- Ada Obi to write to Tom within 10 working days of conference.":             "2028-05-30",
		"# Review child protection conference: minutes\n\nHeld on Monday 15 May 2028\n\nInitial conference: 10 January 2028\n\n## Actions\n\n- Ada Obi to write to Tom within 10 working days of the initial conference.": "2028-01-24",
		"# Child protection plan\n\nInitial conference: 10 January 2028\n\nReview conference: 3 April 2028\n\n## Actions\n\n- Ada Obi to write to Tom within 10 working days of conference.":                              "2028-01-24",
		"# Child protection plan\n\nInitial conference: 10 January 2028\n\nReview conference: 3 April 2028\n\n## Actions\n\n- Ada Obi to write to Tom by the next conference.":                                            "2028-04-03",
	} {
		p := read(t, text+"\n\nWritten under Working Together to Safeguard Children, England.\n")
		got := ""
		if len(p.Actions) == 1 && p.Actions[0].Deadline != nil {
			got = p.Actions[0].Deadline.Day.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
