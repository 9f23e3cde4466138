package plan

import (
	"slices"
	"strings"
	"testing"
)

const signedBy = "# Safety agreement\n\nbetween Ina Marsh and Ben Marsh, parents of Tilly (4), and Children's Services (Rosa Quill, social worker).\n\n"

// A table of numbered clauses is read like a list, and the rows over it like headings.
func TestClausesOfTable(t *testing.T) {
	for name, c := range map[string]struct {
		markdown string
		want     []string
	}{
		"under names": {
			signedBy + "## A. Ina\n\n| | |\n|---|---|\n| 1 | I will not go out at night. I send Rosa a text by 9pm. |\n| 2 | You will ring the school every Monday. |\n| B. Ben | |\n| 3 | No alcohol. |\n| 4 | I will set two alarms. |\n| C. Both of you | |\n| 5 | We will not leave Tilly alone. |\n| 6 | The gate must be shut. |\n| D. What Children's Services will do | |\n| 7 | I (Rosa) will come on Fridays. |\n| 8 | I will pay the fares. |\n| 9 | We will send a copy by 3 May 2027. |\n",
			[]string{
				"I will not go out at night. | Ina Marsh", "I send Rosa a text by 9pm. | Ina Marsh", "You will ring the school every Monday. | Ina Marsh", "No alcohol. | Ben Marsh", "I will set two alarms. | Ben Marsh",
				"We will not leave Tilly alone. | Ina Marsh + Ben Marsh", "The gate must be shut. | Ina Marsh + Ben Marsh", "I (Rosa) will come on Fridays. | Rosa Quill", "I will pay the fares. | Rosa Quill", "We will send a copy by 3 May 2027. | Children's Services",
			},
		},
		"titles and initials": {
			signedBy + "| No | What we agree | Initials |\n|---|---|---|\n| 1 | Ina will ring the school. | IM |\n| 2 | Ben must not drink. | BM RQ |\n",
			[]string{"Ina will ring the school. | Ina Marsh", "Ben must not drink. | Ben Marsh"},
		},
		"letters and ticks": {
			signedBy + "| | Clause | Agreed |\n|---|---|---|\n| (a) | Ina will ring the school. | ✓ |\n| (b) | Ben must not drink. | |\n",
			[]string{"Ina will ring the school. | Ina Marsh", "Ben must not drink. | Ben Marsh"},
		},
		"bullets": {
			signedBy + "| | |\n|---|---|\n| • | Ina will ring the school. |\n| • | Ben must not drink. |\n",
			[]string{"Ina will ring the school. | Ina Marsh", "Ben must not drink. | Ben Marsh"},
		},
		"rules that begin anew": {
			signedBy + "| | |\n|---|---|\n| Ina | |\n| Rule 1 | Ring the school. |\n| Rule 2 | Don't go out at night. |\n| Ben | |\n| Rule 1 | Give back the key. |\n",
			[]string{"Ring the school. | Ina Marsh", "Don't go out at night. | Ina Marsh", "Give back the key. | Ben Marsh"},
		},
		"a clause without a number, one taken out": {
			signedBy + "| | |\n|---|---|\n| 1 | Ina will ring the school. |\n| | No visitors after nine. |\n| 3 | Ben must not drink. |\n",
			[]string{"Ina will ring the school. | Ina Marsh", "No visitors after nine.", "Ben must not drink. | Ben Marsh"},
		},
		"a ban over all columns is no heading": {
			signedBy + "| | |\n|---|---|\n| 1 | Ina will ring the school. |\n| No alcohol in the house | |\n| 2 | Ben will pay the rent. |\n",
			[]string{"Ina will ring the school. | Ina Marsh", "No alcohol in the house", "Ben will pay the rent. | Ben Marsh"},
		},
		"a plan under its heading": {
			"# Child Protection Plan\n\nIna Marsh (mother)\n\n## What Mum will do\n\n| | |\n|---|---|\n| 1 | Take Tilly to school. |\n| 2 | Not to let Ben in. |\n",
			[]string{"Take Tilly to school. | Ina Marsh", "Not to let Ben in. | Ina Marsh"},
		},
		"on a condition": {
			signedBy + "## Ina\n\n| | |\n|---|---|\n| 1 | I will be home by nine. If I have worked late I ring Ben and he comes; that is allowed. |\n| 2 | I will ring the school. |\n",
			[]string{"I will be home by nine. | Ina Marsh", "I ring Ben and he comes | Ina Marsh", "I will ring the school. | Ina Marsh"},
		},
		"behind the table": {
			signedBy + "## What we have agreed\n\n| | |\n|---|---|\n| Ina | |\n| 1 | Ring the school. |\n| 2 | Keep the gate shut. |\n\nBen must bring back the key.\n",
			[]string{"Ring the school. | Ina Marsh", "Keep the gate shut. | Ina Marsh", "Ben must bring back the key. | Ben Marsh"},
		},
	} {
		got := read(t, c.markdown).lines()
		for i := range got {
			if len(c.want) > i && strings.Count(c.want[i], "|") == 1 {
				got[i] = strings.Join(strings.SplitN(got[i], " | ", 3)[:2], " | ")
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// Numbers beside words do not make clauses of them.
func TestNoClauses(t *testing.T) {
	for name, markdown := range map[string]string{
		"contents":       signedBy + "| | |\n|---|---|\n| 1 | Why we meet |\n| 2 | What Mum will do |\n| 3 | Signatures |\n",
		"contents pages": signedBy + "| | | |\n|---|---|---|\n| 1 | Why we meet | 2 |\n| 2 | What Mum will do | 4 |\n",
		"scale":          signedBy + "| | |\n|---|---|\n| 0 | Tilly is not safe and must leave |\n| 5 | Somebody must watch her |\n| 10 | She is safe |\n",
		"scale from ten": signedBy + "| | |\n|---|---|\n| 10 | Nobody has to worry |\n| 9 | Somebody must watch her |\n| 8 | She is safe |\n",
		"attendees":      signedBy + "| No | Name | Role |\n|---|---|---|\n| 1 | Ina Marsh | Mother |\n| 2 | Rosa Quill | Social worker |\n",
		"names":          signedBy + "## Present\n\n| | |\n|---|---|\n| 1 | Ina Marsh |\n| 2 | Rosa Quill |\n",
		"worries":        signedBy + "## Why\n\n| No | Concern |\n|---|---|\n| 1 | Ben must be shouted at to wake. |\n| 2 | Tilly is often left. |\n",
		"facts":          signedBy + "## Background\n\n| | |\n|---|---|\n| 1 | Ina is 34 and works at night. |\n| 2 | Ben has been at the bakery since May. |\n",
		"report":         "# Social worker's report to conference\n\nIna Marsh (mother)\n\n## Background\n\n| | |\n|---|---|\n| 1 | Ina will often be late. |\n| 2 | The flat is cold. |\n",
	} {
		if got := read(t, markdown).lines(); len(got) > 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
}
