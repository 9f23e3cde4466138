package plan

import (
	"slices"
	"strings"
	"testing"
)

// A table of who against when holds an action in each cell, whichever way round it
// stands; other tables with people over their columns do not.
func TestMatrix(t *testing.T) {
	for name, c := range map[string]struct {
		table string
		want  []string
	}{
		"people across": {
			"|  | Mum | Dad | Workers |\n|---|---|---|---|\n| This week (to Sun 8 March 2026) | Sign the form. | Ring the surgery. | Put a flag on the address (TR). |\n| By the next core group | Attend the group. | – | Family therapy referral. |\n| Ongoing | Never leave Sam with Ben. | Same as Mum | Visit Sam every ten days (TR). |",
			[]string{
				"Sign the form. | Ada Obi | This week (to Sun 8 March 2026)", "Ring the surgery. | Ben Hart | This week (to Sun 8 March 2026)",
				"Put a flag on the address (TR). | Tom Reyes | This week (to Sun 8 March 2026)", "Attend the group. | Ada Obi | By the next core group",
				"Family therapy referral. | Workers | By the next core group", "Never leave Sam with Ben. | Ada Obi | Ongoing", "Same as Mum | Ben Hart | Ongoing",
				"Visit Sam every ten days (TR). | Tom Reyes | every ten days",
			},
		},
		"people down": {
			"|  | By 8 March 2026 | By 4 May 2026 |\n|---|---|---|\n| Mum | Sign the form. | Hand in the request. |\n| Tom Reyes | Write to the landlord. | |",
			[]string{
				"Sign the form. | Ada Obi | By 8 March 2026", "Hand in the request. | Ada Obi | By 4 May 2026", "Write to the landlord. | Tom Reyes | By 8 March 2026",
			},
		},
		"two languages": {
			"|  | Sam | Mam | Gweithwyr / Workers |\n|---|---|---|---|\n| Yr wythnos hon / This week | Give the phone to Nan. | Sign the form. | Put a lock on the window. |\n| Parhaus / Ongoing | Ring Nan if late. | Be home by six. | Visit (TR). |",
			[]string{
				"Give the phone to Nan. | Sam Obi | This week", "Sign the form. | Ada Obi | This week", "Put a lock on the window. | Workers | This week",
				"Ring Nan if late. | Sam Obi | Ongoing", "Be home by six. | Ada Obi | Ongoing", "Visit (TR). | Tom Reyes | Ongoing",
			},
		},
		"somebody of several": {
			"|  | Sam | Mum |\n|---|---|---|\n| By 8 March 2026 | Lily: two talks with her tutor. | Ring the clinic. |\n| By 4 May 2026 | See the tutor. | Ring Nan. |",
			[]string{
				"Lily: two talks with her tutor. | Lily Obi | By 8 March 2026", "Ring the clinic. | Ada Obi | By 8 March 2026", "See the tutor. | Sam Obi | By 4 May 2026", "Ring Nan. | Ada Obi | By 4 May 2026",
			},
		},
		"what was done":        {"|  | Mum | Dad |\n|---|---|---|\n| 3 March 2025 | Came. | Missed. |\n| 9 March 2025 | Came. | Came. |", nil},
		"facts":                {"|  | Mum | Dad |\n|---|---|---|\n| Age | 34 | 36 |\n| Views | Tired. | Cross. |", nil},
		"what must not happen": {"## What must not happen\n\n|  | Mum | Dad |\n|---|---|---|\n| This week | Leave Sam alone | Contact with Sam |\n| Ongoing | Hit Sam | Come round |", nil},
		"risks":                {"## Risks\n\n|  | Mum | Dad |\n|---|---|---|\n| Now | Leaves Sam alone | Hits Sam |\n| Ongoing | Drinks | Shouts |", nil},
		"what never happens":   {"|  | Mum | Dad |\n|---|---|---|\n| This week | Ring Tom | Ring Una |\n| Ongoing | Be home by six | Fit the lock |\n| Never | Leave Sam with Dad | Come round |", nil},
		"no later than, in May": {
			"## What happens in May\n\n|  | Mum | Dad |\n|---|---|---|\n| No later than 3 May 2026 | Sign the form. | Ring Tom. |\n| Before 20 May 2026 | Ring Una. | Fit the lock. |",
			[]string{
				"Sign the form. | Ada Obi | No later than 3 May 2026", "Ring Tom. | Ben Hart | No later than 3 May 2026", "Ring Una. | Ada Obi | Before 20 May 2026", "Fit the lock. | Ben Hart | Before 20 May 2026",
			},
		},
		"nothing asked": {
			"|  | Mum | Dad |\n|---|---|---|\n| This week | Sign the form. | No action |\n| Ongoing | May ring Tom at any time. | Done |",
			[]string{"Sign the form. | Ada Obi | This week"},
		},
		"a rota": {"|  | Mum | Dad |\n|---|---|---|\n| Monday | School run | Work |\n| Tuesday | Work | School run |", nil},
	} {
		p := read(t, "# Child Protection Plan\n\n"+kin+"Tom Reyes (TR) wrote this.\n\n## Plan\n\n"+c.table+"\n")
		var got []string
		for i := range p.Actions {
			a := &p.Actions[i]
			var line strings.Builder
			line.WriteString(p.d.Quote(a.Span) + " |")
			for _, o := range a.Owners {
				line.WriteString(" " + o.Name)
			}
			if a.Deadline != nil {
				line.WriteString(" | " + p.d.Quote(a.Deadline.Span))
			}
			got = append(got, line.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}
