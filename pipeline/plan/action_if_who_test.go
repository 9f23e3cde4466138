package plan

import (
	"slices"
	"testing"
)

// A table of what follows when may name who does it in a column; what has no such column, or no
// conditions, is read otherwise.
func TestIfWhoTables(t *testing.T) {
	for _, c := range []struct {
		table string
		want  []string // "words | owners | condition"
	}{
		{"| If | Who | Then |\n|---|---|---|\n| Ben comes to the door | Ina | Keep the chain on and ring 999 |\n| Tilly is scared at school | Rosa Quill | Sits with her. It is not a punishment. |\n", []string{
			"Keep the chain on and ring 999 | Ina Marsh | Ben comes to the door", "Sits with her. | Rosa Quill | Tilly is scared at school",
		}},
		{"| What might happen | What we do | Who does it |\n|---|---|---|\n| Ina has had a drink | Tilly sleeps at Joan's | Joan |\n| Nobody answers | Goes round that evening | |\n", []string{
			"Tilly sleeps at Joan's | Joan Marsh | Ina has had a drink", "Goes round that evening |  | Nobody answers",
		}},
		{"| If | Who | Then |\n|---|---|---|\n| Ben comes | | Rings the school and Joan |\n| It is late | | Stays with Joan |\n| It goes on | | Calls are stopped |\n| It is worse | | Holds a strategy discussion |\n| She is ill | | Goes to Joan's |\n", []string{
			"Rings the school and Joan |  | Ben comes",
		}},
		{"| If this happens | What we will do | Who | When |\n|---|---|---|---|\n| Ben rings | Tell the school | Rosa Quill | the same day |\n", []string{
			"Tell the school | Rosa Quill | Ben rings",
		}},

		{"| When | Who | What we will do |\n|---|---|---|\n| by 3 May 2027 | Ina | Ring the school |\n| 5 May 2027 | Joan | Take Tilly swimming |\n", []string{
			"Ring the school | Ina Marsh | ", "Take Tilly swimming | Joan Marsh | ",
		}},
		{"| What | Who | When |\n|---|---|---|\n| Drugs | Ina | Not at all |\n| Supervision | Joan | whenever Ben is there |\n", []string{
			"Drugs | Ina Marsh | ", "Supervision | Joan Marsh | ",
		}},
		{"| Worry | Who | Why |\n|---|---|---|\n| Ben turns up | Ina | He has a key |\n| It is dark | Joan | She is old |\n", nil},
	} {
		got := read(t, signedBy+"Joan Marsh (grandmother)\n\n## Our plan\n\n"+c.table)
		var actions []string
		for _, a := range got.Actions {
			actions = append(actions, got.d.Quote(a.Span)+" | "+ownerNames(a.Owners)+" | "+got.d.Quote(a.Condition))
		}
		if !slices.Equal(actions, c.want) {
			t.Errorf("%s\n%q\nwant\n%q", c.table, actions, c.want)
		}
	}
}
