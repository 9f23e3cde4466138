package plan

import (
	"slices"
	"strings"
	"testing"
)

// Each row of a table of what follows when is an action with a condition, or a consequence.
func TestIfThenTables(t *testing.T) {
	for name, c := range map[string]struct {
		table                 string
		actions, consequences []string // actions as "words | owners | condition"
	}{
		"people and orders": {
			"| If | Then |\n|---|---|\n| Ben turns up | Don't open the door. Ring 101. |\n| Ina is ill | Joan comes the same evening; the council will pay her fare. It is not a breach. |\n",
			[]string{"Don't open the door. Ring 101. | Ina Marsh + Ben Marsh | Ben turns up", "Joan comes the same evening | Joan Marsh | Ina is ill", "the council will pay her fare. | the council | Ina is ill"},
			nil,
		},
		"services": {
			"| If this happens | We will |\n|---|---|\n| nobody rings by nine | the night team rings Ina. If nobody answers they come round. |\n| Tilly is alone | the police may be called. Rosa Quill will meet Ina within 24 hours. Children's Services will go to court. |\n| you break this | further action will be taken |\n",
			[]string{"the night team rings Ina. | the night team | nobody rings by nine", "Rosa Quill will meet Ina within 24 hours. | Rosa Quill | Tilly is alone"},
			[]string{"If nobody answers they come round.", "the police may be called.", "Children's Services will go to court.", "further action will be taken"},
		},
		"whose plan": {
			"| What might go wrong | What Ina will do |\n|---|---|\n| Ben rings | Ring Rosa straight away. |\n| The key is lost | Ask Joan for hers. |\n",
			[]string{"Ring Rosa straight away. | Ina Marsh | Ben rings", "Ask Joan for hers. | Ina Marsh | The key is lost"},
			nil,
		},
		"no titles": {
			"| | |\n|---|---|\n| If Ben is drunk | then Joan Marsh must take Tilly home |\n| If Joan is away | Ina will ring 999 |\n",
			[]string{"Joan Marsh must take Tilly home | Joan Marsh | If Ben is drunk", "Ina will ring 999 | Ina Marsh | If Joan is away"},
			nil,
		},
		"counted": {
			"| No | When | What to do |\n|---|---|---|\n| 1 | Ben turns up | Ring 101 |\n| 2 | Ben rings | Do not answer |\n",
			[]string{"Ring 101 | Ina Marsh + Ben Marsh | Ben turns up", "Do not answer | Ina Marsh + Ben Marsh | Ben rings"},
			nil,
		},
		"a ban and its force": {
			"| If | Then |\n|---|---|\n| Ben is drunk | He must not be left with Tilly. Ben must not come in. |\n| it goes on | Tilly will stay with Joan. A conference would be held. |\n",
			[]string{"He must not be left with Tilly. || Ben is drunk", "Ben must not come in. | Ben Marsh | Ben is drunk"},
			[]string{"Tilly will stay with Joan.", "A conference would be held."},
		},
	} {
		got := read(t, signedBy+"Joan Marsh (grandmother)\n\n## If and then\n\n"+c.table)
		var actions, told []string
		for _, a := range got.Actions {
			actions = append(actions, strings.ReplaceAll(got.d.Quote(a.Span)+" | "+ownerNames(a.Owners)+" | "+got.d.Quote(a.Condition), " |  | ", " || "))
		}
		for _, s := range got.Consequences {
			told = append(told, got.d.Quote(s))
		}
		if !slices.Equal(actions, c.actions) || !slices.Equal(told, c.consequences) {
			t.Errorf("%s: %q, %q", name, actions, told)
		}
	}
}

// Other tables of two columns, and those that have a column of who is to do it, are none of
// these.
func TestNoIfThenTables(t *testing.T) {
	for name, table := range map[string]string{
		"when and where": "| When | Where |\n|---|---|\n| Mondays | At school |\n| Fridays | At the clinic |\n",
		"when to do it":  "| When | What we will do |\n|---|---|\n| by 3 May 2027 | Ring the school |\n| every week | Meet |\n| if Ina is ill | Ring Joan |\n",
		"what was said":  "| What if | What Ina said |\n|---|---|\n| Ben rings | Ina rings Rosa a lot |\n| it snows | Joan comes often |\n",
		"worries":        "| Worry | Why |\n|---|---|\n| Ben turns up | He has a key |\n| Ina is ill | Joan is far away |\n",
		"one if":         "| | |\n|---|---|\n| If Ben rings | he is sad |\n| Tilly sleeps | she is well |\n",
	} {
		d := readerOf(t, signedBy+"## Notes\n\n"+table)
		for i := range d.leaves {
			if b := d.leaves[i].table; b != nil {
				if _, ok := d.tableOf(b).ifThenOf(); ok {
					t.Errorf("%s is read as one", name)
				}
			}
		}
	}
	got := read(t, signedBy+"| If this happens | What we will do | Who | When |\n|---|---|---|---|\n| Ben rings | Tell the school | Rosa Quill | the same day |\n").lines()
	if want := []string{"Tell the school | Rosa Quill | the same day"}; !slices.Equal(got, want) {
		t.Errorf("with who and when: %q", got)
	}
}
