package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The time of a task stands in the next sentence of its item, which goes on with it;
// and the next sentence is about something else.
func TestTimeInNextSentence(t *testing.T) {
	for item, want := range map[string]string{
		"You need to set a curfew. Please settle on the time by this weekend.":                            "this weekend",
		"You need to agree on a bedtime. Can the two of you decide on a time by Sunday please.":           "by Sunday",
		"You must find a smoke alarm. Please do so by Friday.":                                            "by Friday",
		"You must clear the stairs. Please have it done by Monday.":                                       "by Monday",
		"You must choose who will collect Leo. Please let me know by Friday when you have decided.":       "by Friday",
		"You must hand in the keys. You have until noon on Friday.":                                       "until noon on Friday",
		"You must fill in the school form. It is due on 9 May 2025.":                                      "due on 9 May 2025",
		"You must sort out the heating. Both of you have until 9 May 2025.":                               "until 9 May 2025",
		"You must write to the school. Deadline: 9 May 2025.":                                             "9 May 2025",
		"You need to choose a nursery. Please tell me the date by Friday.":                                "by Friday",
		"You must clear the stairs. Please ring the school by Friday.":                                    "",
		"You must not shout. Please do so by Friday.":                                                     "",
		"You must keep the stairs clear. Please let me know by Friday what time suits you.":               "",
		"You must clear the stairs. Tom Reyes will tell the school the date by Friday.":                   "",
		"You must clear the stairs. Please take Leo to the dentist by Friday and ring the school by then": "",
		"You must hand back the keys. You have until 9 May 2025 to move Dean out.":                        "",
		"You must hand back the keys. They are due in court on 9 May 2025.":                               "",
		"You must hand back the keys. This is due to his arrest on 9 May 2025.":                           "",
		"You must start the course. You must finish it by 9 May 2026.":                                    "",
		"You must clear the stairs. Please tell me the date of Leo's jab by Friday.":                      "",
		"You must clear the stairs. Please get them to the dentist by Friday.":                            "",
		"You must clear the stairs. The school has until Friday to reply to Gran.":                        "",
	} {
		got := read(t, "# Letter\n\nDear Ada and Ben,\n\n"+obiFamily+"## What we agreed to do\n\n- "+item+"\n")
		if len(got.Actions) == 0 {
			t.Errorf("%s: no action", item)
			continue
		}
		when := ""
		if d := got.Actions[0].Deadline; d != nil {
			when = d.Span.Of(got.d.Text)
		}
		if diff := cmp.Diff(want, when); diff != "" {
			t.Errorf("%s\n%s\n%v", item, diff, got.lines())
		}
	}
}
