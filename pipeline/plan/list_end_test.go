package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A list that turns to somebody ends where a paragraph says itself who acts; an item
// that lost its mark still belongs to it.
func TestListEnds(t *testing.T) {
	for behind, want := range map[string]string{
		"I will visit every ten days.":                                             "Jo Bell",
		"I'll send you the minutes by 9 May 2025.":                                 "Jo Bell",
		"For my part, I will ring the school by 9 May 2025.":                       "Jo Bell",
		"Una Kerr will bring the scales on 9 May 2025.":                            "Una Kerr",
		"The school is going to keep a place for him.":                             "The school",
		"Una Kerr has agreed to weigh Leo at home.":                                "Una Kerr",
		"The health visitor and Tom Reyes will come together on 9 May 2025.":       "Una Kerr and Tom Reyes",
		"You will also ring the school by 9 May 2025.":                             "Ben Hart",
		"Una Kerr will bring the scales on 9 May 2025.\n\n- stay for half an hour": "Ben Hart",
	} {
		got := read(t, "# Letter\n\nDear Ada and Ben,\n\n"+obiFamily+"Ada, you agreed to:\n\n- clear the stairs by 9 May 2025\n\nBen, you agreed to:\n\n- put up the bed by 9 May 2025\n- give a sample on 9 May 2025\n\n"+behind+"\n\nYours sincerely\n\nJo Bell, Social Worker\n")
		owners := ""
		for _, a := range got.Actions {
			if words := a.Span.Of(got.d.Text); strings.Contains(behind, strings.TrimRight(words, ".")) {
				var names []string
				for _, o := range a.Owners {
					names = append(names, o.Name)
				}
				owners = strings.Join(names, " and ")
				break
			}
		}
		if diff := cmp.Diff(want, owners); diff != "" {
			t.Errorf("%s\n%s\n%v", behind, diff, got.lines())
		}
	}
}
