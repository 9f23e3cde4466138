package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What somebody takes on in a sentence about something else, by name, by a pronoun
// and without any; and what is no promise though it looks like one.
func TestInPassing(t *testing.T) {
	const people = `# Minutes of Core Group Meeting

Social worker: Tom Reyes. Health visitor: Una Kerr. Mother: Ada Obi. Father: Ben Hart.

`
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The blinds are up, and Tom Reyes is going to ring the council on Monday.", []string{"Tom Reyes is going to ring the council on Monday. | Tom Reyes | on Monday"}},
		{"Una has spoken to the clinic. She’ll bring the red book on Friday.", []string{"She’ll bring the red book on Friday. | Una Kerr | on Friday"}},
		{"Ben found the old bed. He's going to take it down by the end of the month.", []string{"He's going to take it down by the end of the month. | Ben Hart | by the end of the month"}},
		{"Ada said that the flat is cold and that she'd ring the landlord tomorrow.", []string{"she'd ring the landlord tomorrow. | Ada Obi | tomorrow"}},
		{"The health visitor has the scales and will weigh Sam on Thursday.", []string{"will weigh Sam on Thursday. | Una Kerr | on Thursday"}},
		{"The gas was off; Ada must show the new meter by 3 March 2025.", []string{"Ada must show the new meter by 3 March 2025. | Ada Obi | by 3 March 2025 | 2025-03-03"}},
		{"The old stair gate is rusty. A new one needs ordering. Action TR.", []string{"A new one needs ordering. | Tom Reyes"}},
		{"Sam’s hearing test is overdue – Ada to book.", []string{"Ada to book. | Ada Obi"}},
		{"Visits will go from weekly to once a fortnight from now on.", []string{"Visits will go from weekly to once a fortnight from now on. |  | once a fortnight"}},
		{"Would Ada please bring the letter, so that it can be copied.", []string{"Would Ada please bring the letter, so that it can be copied. | Ada Obi"}},
		{"Rex Pole has not been checked and must not be left with Sam, even for an hour.", []string{"must not be left with Sam, even for an hour."}},
		{"Sam may not be collected by anybody else unless Ada has rung.", []string{"Sam may not be collected by anybody else"}},
		{"If the letter has not come by Monday, Tom Reyes is going to ring the court office.", []string{"If the letter has not come by Monday, Tom Reyes is going to ring the court office. | Tom Reyes | by Monday"}},
		{"If Ada drinks again this week, Tom Reyes will ask for a strategy meeting.", []string{}},
		{"Una does not feel able to say that yet and the difference is to be shown in the report.", []string{"the difference is to be shown in the report."}},
		{"Ada may not understand what was said.", []string{}},
		{"The school took action for Sam.", []string{}},
		{"Sam likes Una and will talk to her in the holidays if she asks, but he often cries.", []string{}},
		{"Ada is having an operation and will be off her feet by Friday.", []string{}},
		{"Ben feels that nobody listens and that he will leave on Friday.", []string{}},
		{"Ada is tired. She'd like to move by the summer.", []string{}},
		{"Sam is bright. He will often wake at night.", []string{}},
		{"If the lock breaks and Ben comes back, Tom Reyes will ring the police the same day.", []string{}},
	} {
		t.Run(c.text, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, people+c.text+"\n").lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// What a plan asks in prose of the one named before; and what it only takes to be so.
func TestAskedByPronoun(t *testing.T) {
	const plan = `# Child Protection Plan

Mother: Ada Obi. Father: Ben Hart. Social worker: Tom Reyes.

## The plan

`
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ada is tired. She must take Sam to school.", []string{"She must take Sam to school. | Ada Obi"}},
		{"Ben has been drinking. He must not drink when Sam is there.", []string{"He must not drink when Sam is there. | Ben Hart"}},
		{"Ben has been drinking. He is not to drink at home.", []string{"He is not to drink at home. | Ben Hart"}},
		{"Ada is unwell. She must always give Sam his inhaler.", []string{"She must always give Sam his inhaler. | Ada Obi | always"}},
		{"Ada smokes. She must never smoke in the car.", []string{"She must never smoke in the car. | Ada Obi"}},
		{"Ada sees the nurse at home. She must be at home when the nurse comes.", []string{"She must be at home when the nurse comes. | Ada Obi"}},
		{"Ada drinks. She must be sober when she has Sam.", []string{"She must be sober when she has Sam. | Ada Obi"}},
		{"Ada struggles. She must have him weighed every week.", []string{"She must have him weighed every week. | Ada Obi | every week"}},
		{"Ada and Ben love Sam. They must both come to the meeting.", []string{"They must both come to the meeting."}},
		{"Ada and Ben love Sam. They must never leave Sam alone.", []string{"They must never leave Sam alone."}},
		{"Tom Reyes is new. He must see Sam alone.", []string{"He must see Sam alone. | Tom Reyes"}},
		{"Ben was up all night. He must be asleep by day.", []string{}},
		{"Ada has moved. She must find it hard.", []string{}},
		{"Ada has moved. She must feel alone.", []string{}},
		{"Ada heard the shouting. She must have been frightened.", []string{}},
		{"Ada lives upstairs. She must have known about the smoke.", []string{}},
		{"Ben lives in town. He has to take the bus.", []string{}},
		{"Sam has a broken arm. He must be in pain.", []string{}},
	} {
		t.Run(c.text, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, plan+c.text+"\n").lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestUnfilled(t *testing.T) {
	const plan = "# Child Protection Plan\n\nMother: Ada Obi.\n\n## The plan\n\n"
	for text, want := range map[string][]string{
		"- ***Timescale required***":                 {},
		"1. **Date to be added**":                    {},
		"- Ada: details required by 3 May 2025":      {"Ada: details required by 3 May 2025 | Ada Obi | by 3 May 2025 | 2025-05-03"},
		"- Contingency: to be agreed at conference":  {"Contingency: to be agreed at conference"},
		"- Details to be completed by Ada on Friday": {"Details to be completed by Ada on Friday | Ada Obi | on Friday"},
	} {
		if diff := cmp.Diff(want, read(t, plan+text+"\n").lines()); diff != "" {
			t.Error(text, diff)
		}
	}
}
