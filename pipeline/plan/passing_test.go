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
