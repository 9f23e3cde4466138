package plan

import "testing"

// A cell for times may say that a thing was done, or is no longer to be done: that is no time
// by which it is to be done.
func TestStatusInTimeCell(t *testing.T) {
	for cell, want := range map[string]struct {
		status Status
		timed  bool
	}{
		"Done 8 September":          {Done, false},
		"Done on 8 September 2027":  {Done, false},
		"Completed Friday 8th Sept": {Done, false},
		"done 08/09/27":             {Done, false},
		"no longer needed":          {Withdrawn, false},
		"Withdrawn: paid off":       {Withdrawn, false},
		"Cancelled":                 {Withdrawn, false},
		"Not required now.":         {Withdrawn, false},

		"8 September 2027":                  {Open, true},
		"until no longer needed":            {Open, true},
		"No longer needed from 8 September": {Open, true},
		"no longer needed if Ben moves out": {Open, true},
		"Weekly until support is withdrawn": {Open, true},
		"To be done by 8 September 2027":    {Open, true},
	} {
		got := read(t, household+"\n## Actions\n\n| Action | Who | When |\n|---|---|---|\n| Buy a bed for Sam | Ada Obi | "+cell+" |\n| Ring the school | Ben Hart | 3 May 2027 |\n")
		if len(got.Actions) != 2 {
			t.Errorf("%q: %v", cell, got.lines())
			continue
		}
		if a := got.Actions[0]; a.Status != want.status || (a.Deadline != nil) != want.timed {
			t.Errorf("%q: %s, %v", cell, a.Status, a.Deadline)
		}
	}
}
