package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Letters and agreements: what the reader is asked for or said that they would do,
// what the writer promises in the short form.
func TestRequests(t *testing.T) {
	const head = `Dear Ada and Ben,

`
	const foot = `

Yours sincerely,

Tom Reyes

Social Worker
`
	for _, c := range []struct {
		text string
		want []string
	}{
		{"I'll send you the form by 3 March 2025.", []string{"I'll send you the form by 3 March 2025. | Tom Reyes | by 3 March 2025 | 2025-03-03"}},
		{"For my part, I will visit every week.", []string{"For my part, I will visit every week. | Tom Reyes | every week"}},
		{"Ada, please tell me before then.", []string{"Ada, please tell me before then. | Ada | before then"}},
		{"Ben, you said you would ring the school on Monday.", []string{"Ben, you said you would ring the school on Monday. | Ben | on Monday"}},
		{"You have both agreed to keep Sam in at night.", []string{"You have both agreed to keep Sam in at night. | Ada + Ben"}},
		{"You are asked not to go to the flat.", []string{"You are asked not to go to the flat. | Ada + Ben"}},
		{"I would be grateful if Ben could bring the key on Friday.", []string{"I would be grateful if Ben could bring the key on Friday. | Ben | on Friday"}},
		{"Ada, you have kept every appointment.", []string{}},
		{"You said you were tired and would like a break.", []string{}},
		{"You asked whether we could help.", []string{}},
		{"You told me that you feel low.", []string{}},
	} {
		t.Run(c.text, func(t *testing.T) {
			if diff := cmp.Diff(c.want, read(t, head+c.text+foot).lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The items of what was talked about in a letter are of what is to be done and of
// what was not, each with its topic in front.
func TestTalkedAbout(t *testing.T) {
	got := read(t, `Dear Ada,

## What we talked about doing

- Money. You should keep the receipts.
- If Sam is not in by nine, ring his aunt.
- The club was full when we rang, so there is nothing to do.
- Old phones: leave them off and give me a call.
- Don't drive him there, Ada.
- A meeting took place in May without you.
- School: Mrs Stone to look at his timetable before half term.
`)
	want := []string{
		"You should keep the receipts. | Ada", "If Sam is not in by nine, ring his aunt. | Ada", "Old phones: leave them off and give me a call. | Ada",
		"Don't drive him there, Ada. | Ada", "Mrs Stone to look at his timetable before half term. | Mrs Stone | before half term",
	}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
	if c := got.d.Quote(got.Actions[1].Condition); c != "If Sam is not in by nine," {
		t.Errorf("condition %q", c)
	}
}
