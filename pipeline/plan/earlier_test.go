package plan

import "testing"

// What minutes go through again is told from what is to be done from now on.
func TestEarlier(t *testing.T) {
	const old, now = "| Action | Who | When | Update |\n| --- | --- | --- | --- |\n| Ring the school | TR | 3 May 2025 | Not yet |\n", "| Action | Who | When |\n| --- | --- | --- |\n| Ring the clinic | UK | 3 July 2025 |\n"
	for _, c := range []struct {
		name, text        string
		earlier, replaced bool
	}{
		{"under a heading", "## Actions from last CG\n\n" + old + "\n## New actions\n\n" + now, true, true},
		{"under a line", "## Plan\n\nActions of the previous meeting\n\n" + old + "\n## Agreed today\n\n" + now, true, true},
		{"matters arising", "## Matters arising\n\n" + old + "\n## Actions\n\n" + now, true, true},
		{"the plan went through", "## Progress of the plan\n\nThe Chair went through the plan of 4 June 2024.\n\n" + old + "\n## Child protection plan\n\n" + now, true, true},
		{"review of the last plan", "## Review of the last child protection plan\n\n" + old + "\n## Outline plan\n\n" + now, true, true},
		{"after the new ones", "## Plan\n\n" + now + "\n## Actions agreed at the last meeting\n\n" + old, true, false},
		{"no other", "## Actions from last meeting\n\n" + old, false, false},
		{"the plan itself, with its progress", "## Progress of the plan\n\n" + old + "\n## Other actions\n\n" + now, false, false},
		{"an old plan brought up to date", "## Action plan (copied from last time and updated TR)\n\n" + old + "\n## Dates\n\n" + now, false, false},
		{"what is still to be done of the last", "## Actions from last CG, carried forward\n\n" + old + "\n## Agreed in the room\n\n" + now, false, false},
		{"rolled over", "## Previous plan, rolled over and amended\n\n" + old + "\n## Dates\n\n" + now, false, false},
		{"with updates", "## Actions from last CG with updates\n\n" + old + "\n## New actions\n\n" + now, true, true},
		{"two lists of now", "## Plan\n\n" + old + "\n## Further actions\n\n" + now, false, false},
		{"what last means otherwise", "## Actions\n\nLast but not least:\n\n" + old + "\n## Dates\n\n" + now, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, a := range read(t, "# Core Group Minutes\n\n"+members+c.text).Actions {
				isOld := a.Status == Open && !a.StatusText.Empty()
				if a.Earlier != (isOld && c.earlier) || a.Replaced != (isOld && c.replaced) {
					t.Errorf("an action of the old list: %t; it is read as earlier %t, replaced %t", isOld, a.Earlier, a.Replaced)
				}
			}
		})
	}
}
