package plan

import "testing"

// The day behind "done" at the end of a task is none by which it is to be done.
func TestDoneInAside(t *testing.T) {
	for item, timed := range map[string]bool{
		"Tom Reyes to refer Ada to the group – done 9 February 2027.":          false,
		"Tom Reyes to refer Ada to the group - completed on 9 February 2027":   false,
		"Tom Reyes to refer Ada to the group (done 9 February 2027).":          false,
		"Tom Reyes to refer Ada to the group – to be done 9 February 2027.":    true,
		"Tom Reyes to refer Ada to the group – done by 9 February 2027.":       true,
		"Tom Reyes to refer Ada to the group (to be done by 9 February 2027).": true,
		"Tom Reyes to refer Ada to the group – 9 February 2027.":               true,
		"Tom Reyes to have the form completed – 9 February 2027.":              true,
	} {
		got := read(t, household+"\n## Actions\n\n- "+item+"\n- Ben Hart to ring the school by 3 May 2027.\n")
		if len(got.Actions) != 2 {
			t.Errorf("%q: %v", item, got.lines())
			continue
		}
		if a := got.Actions[0]; (a.Deadline != nil) != timed {
			t.Errorf("%q: %v", item, a.Deadline)
		}
	}
}
