package plan

import (
	"slices"
	"testing"
)

// What a part for actions, or words such as "until the conference", tell in the present tense
// is to be done; what they tell of how things are is not.
func TestPresent(t *testing.T) {
	const top = "# Review conference report\n\nDate: 3 March 2027\n\nChild: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Una Kerr (UK). Nan: Pat Obi. Drug worker: Tom Reyes.\n\n"
	for _, c := range []struct {
		text string
		want []string // the words, who, and on what it hangs
	}{
		{"## Recommendations\n\nBen finishes the course on 19 May 2027, and Tom Reyes tells Una Kerr within two days when he has not been.", []string{"Ben finishes the course on 19 May 2027 | Ben Hart | ", "Tom Reyes tells Una Kerr within two days when he has not been. | Tom Reyes | "}},
		{"## Recommendations\n\nIf Ben comes to the flat, Ada rings 999.", []string{"Ada rings 999. | Ada Obi | If Ben comes to the flat"}},
		{"## Recommendations\n\nWhen Ben is on nights Pat comes round and gives Leo his tea.", []string{"Pat comes round and gives Leo his tea. | Pat Obi | When Ben is on nights"}},
		{"## Recommendations\n\nHandovers take place at nursery only.", []string{"Handovers take place at nursery only. |  | "}},
		{"## Recommendations\n\nNo alcohol is drunk at contact.", []string{"No alcohol is drunk at contact. |  | "}},
		{"## Recommendations\n\nConsideration be given to play therapy.", []string{"Consideration be given to play therapy. |  | "}},
		{"## Recommendations\n\nThe meeting is convened by Una Kerr by 30 April 2027.", []string{"The meeting is convened by Una Kerr by 30 April 2027. | Una Kerr | "}},
		{"## Analysis\n\nThe danger has gone down. Until the conference Ben stays at his brother's and does not come to the flat. Messages go through the app.", []string{"Until the conference Ben stays at his brother's and does not come to the flat. | Ben Hart | ", "Messages go through the app. |  | "}},
		{"## How things are arranged at present\n\nPat collects Leo from school on Mondays. Leo does not go to the park alone.", []string{"Pat collects Leo from school on Mondays. | Pat Obi | ", "Leo does not go to the park alone. | Leo Obi | "}},
		{"## Analysis\n\nIn the meantime Ben should stay out of the home.", []string{"In the meantime Ben should stay out of the home. | Ben Hart | "}},

		{"## Analysis\n\nAda takes Leo to school every day. Ben stays at his brother's.", nil},
		{"## Recommendations\n\nAda already takes Leo to nursery. Ben accepts that he shouted.", nil},
		{"## Recommendations\n\nAda enjoys the group. Una Kerr thinks that it helps. She sees Leo.", nil},
		{"## Recommendations\n\nPat rings Una Kerr each Friday if Ben drinks.", []string{"Pat rings Una Kerr each Friday | Pat Obi | if Ben drinks."}},
		{"## Safety arrangements\n\nBen sells drugs from the flat. Ada locks Leo in his room. Una Kerr hides nothing.", nil},
		{"## Recommendations\n\nTurning Point runs a group in town. Its workers meet each man on his own.", nil},
		{"## Recommendations\n\nEveryone agrees that Ben sees Leo well.", nil},
		{"## How things were arranged before the last conference\n\nPat collects Leo on Mondays.", nil},
	} {
		p := read(t, top+c.text+"\n")
		var got []string
		for _, a := range p.Actions {
			got = append(got, p.d.Quote(a.Span)+" | "+ownerNames(a.Owners)+" | "+p.d.Quote(a.Condition))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%q\nwant\n%q", c.text, got, c.want)
		}
	}
}

// "AP" marks an action where it is nobody's initials.
func TestActionPoints(t *testing.T) {
	for text, want := range map[string]int{
		"# Core group minutes\n\nMum: Ada Obi (AO). Social worker: Una Kerr (UK).\n\nAP: AO goes to the clinic on Friday 5 March 2027. UK drives her there.": 2,
		"# Core group minutes\n\nMum: Ada Obi (AO). Teacher: Abel Pope (AP).\n\nAP: Leo's attendance is 88%, late 19 times.":                                 0,
	} {
		if got := len(read(t, text).Actions); got != want {
			t.Errorf("%q: %d actions, want %d", text, got, want)
		}
	}
}

// What is told in a part of a plan with the day on which it was looked at again is new, though
// no list of actions stands there; what such a part tells of before is not.
func TestSetAtReview(t *testing.T) {
	for heading, want := range map[string]int{
		"Second look-back – Monday 23 April": 2, "Review meeting, 23 April": 2,
		"Look-back": 0, "How we got here": 0, "Moving house, 23 April": 0,
	} {
		got := read(t, "# Our family, on a page\n\nEarly help plan · Ada Obi and Ben Obi (6) · made on Monday 15 January 2029\n\n## "+heading+
			"\n\nBen's test was missed, because the letter went to the flat above. Mum must take the next one to school. Una will ring the clinic for a new date.\n")
		if len(got.Actions) != want {
			t.Errorf("%s: %d actions, want %d: %s", heading, len(got.Actions), want, got.lines())
		}
	}
}
