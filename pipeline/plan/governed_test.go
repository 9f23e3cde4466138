package plan

import (
	"strings"
	"testing"
)

// What only goes on with what the sentence before tells has its time.
func TestGoesOnSo(t *testing.T) {
	for text, want := range map[string]string{
		"Family time is at the Hub every Saturday. Ben agreed to carry on at the Hub.":              "every Saturday",
		"Ada rings the school every morning. Ada agreed to continue with that.":                     "every morning",
		"Family time is at the Hub every Saturday. Ben agreed to carry on there.":                   "every Saturday",
		"Family time is at the Hub every Saturday. Ben agreed to carry on at Lantern.":              "",
		"Family time is at the Hub every Saturday. Ben agreed to carry on with the course.":         "",
		"Family time was at the Hub every Saturday. Ben agreed to carry on at the Hub.":             "",
		"Family time is at the Hub. Ben agreed to carry on at the Hub.":                             "",
		"Family time is at the Hub every Saturday.\n\nBen agreed to carry on at the Hub.":           "",
		"Family time is at the Hub every Saturday. Ben agreed to ring the Hub.":                     "",
		"Family time is at the Hub every Saturday. Ben agreed to carry on there until 5 June 2025.": "until 5 June 2025",
	} {
		got := read(t, "# Core Group Minutes\n\n"+members+text+"\n")
		var times []string
		for _, a := range got.Actions {
			when := ""
			if a.Deadline != nil {
				when = got.d.Quote(a.Deadline.Span)
			}
			times = append(times, when)
		}
		if g := strings.Join(times, "; "); g != want {
			t.Errorf("%q: got %q, want %q, %s", text, g, want, got.lines())
		}
	}
}

// A time that a sentence sets for all that stands below it, or for the list behind it,
// is that of what names no other.
func TestGoverned(t *testing.T) {
	const list = "\n\n- Mum will ring the school.\n- Dad will fit the lock by 20 May 2025.\n"
	for _, c := range []struct{ name, text, want string }{
		{"everything below", "Everything below runs from 3 May to 5 June 2025." + list, "2025-06-05; 2025-05-20"},
		{"those dates", "It is for 3 May to 5 June 2025. Everything below runs between those two dates unless it gives another." + list, "2025-06-05; 2025-05-20"},
		{"all of this", "All of this by 5 June 2025:" + list, "2025-06-05; 2025-05-20"},
		{"all actions", "All actions are to be completed by 5 June 2025." + list, "2025-06-05; 2025-05-20"},
		{"unless", "Unless it says otherwise, all of these are due by 5 June 2025." + list, "2025-06-05; 2025-05-20"},
		{"the following", "The following must be done before 5 June 2025." + list, "2025-06-05; 2025-05-20"},
		{"a line before the list", "Before the next core group on 5 June 2025, the following will happen:" + list, "2025-06-05; 2025-05-20"},
		{"a time alone", "By 5 June 2025:" + list, "2025-06-05; 2025-05-20"},
		{"a time at the end", "The family will do these things by 5 June 2025:" + list, "2025-06-05; 2025-05-20"},
		{"by then", "We meet again on 5 June 2025. By then:" + list, "2025-06-05; 2025-05-20"},
		{"by then in a sentence", "We meet again on 5 June 2025. By then Mum will ring the school.", "2025-06-05"},
		{"before that", "The next core group is on 5 June 2025. Before that, Mum will ring the school.", "2025-06-05"},
		{"under deeper titles", "Everything below is to last until 5 June 2025.\n\n### Mum\n\n- Mum will ring the school.\n", "2025-06-05"},
		{"a second clause", "By 5 June 2025 Mum will write to the school, and Dad will give a copy to Tom.", "2025-06-05; 2025-06-05"},
		{"the day of its own sentence", "Everything below runs until 5 June 2025.\n\n- Mum will take Sam to the clinic on 9 May 2025, and Dad will come with them.\n", "2025-05-09; 2025-05-09"},

		{"what was", "We met on 3 May 2025. All of this was talked about." + list, "; 2025-05-20"},
		{"what was done by then", "All actions were completed by 3 May 2025." + list, "; 2025-05-20"},
		{"a report before the list", "By 3 May 2025 the family had asked for help with:" + list, "; 2025-05-20"},
		{"on a day", "On 3 May 2025 these were the actions:" + list, "; 2025-05-20"},
		{"a day without more", "The next core group is on 5 June 2025." + list, "; 2025-05-20"},
		{"by then of what was", "She was ill until 3 May 2025. By then Mum will ring the school.", ""},
		{"behind the list", "All of this by 5 June 2025:\n\n- Dad will fit the lock.\n\nThat is the list of all that we talked about today in the room.\n\n- Mum will ring the school.\n", "2025-06-05; "},
		{"in another part", "Everything below runs until 5 June 2025.\n\n- Dad will fit the lock.\n\n## Further actions\n\n- Mum will ring the school.\n", "2025-06-05; "},
		{"a second clause on a day", "On 5 June 2025 Mum will write to the school, and Dad will give a copy to Tom.", "2025-06-05; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, "# Written Agreement\n\nMother: Ada Obi. Father: Ben Hart. Social worker: Tom Reyes. Child: Sam Obi.\n\n## Actions\n\n"+c.text+"\n")
			var days []string
			for _, a := range got.Actions {
				day := ""
				if a.Deadline != nil && !a.Deadline.Day.IsZero() {
					day = a.Deadline.Day.String()
				}
				days = append(days, day)
			}
			if g := strings.Join(days, "; "); g != c.want {
				t.Errorf("got %q, want %q; %q", g, c.want, got.lines())
			}
		})
	}
}
