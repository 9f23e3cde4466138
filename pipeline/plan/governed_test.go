package plan

import (
	"strings"
	"testing"
)

// A time that a sentence sets for all that stands below it, or for the list behind it,
// is that of what names no other: a day by which that of what is done once, a stretch
// that of a ban or rule. Its words say which of the two it is.
func TestGoverned(t *testing.T) {
	const (
		list  = "\n\n- Mum will ring the school.\n- Dad will fit the lock by 20 May 2025.\n"
		rules = "\n\n- Dad will not come to the house.\n- Mum will ring the school.\n"
	)
	for _, c := range []struct{ name, text, want string }{
		{"everything below", "Everything below runs from 3 May to 5 June 2025." + rules, "from 3 May to 5 June 2025; "},
		{"those dates", "It is for 3 May to 5 June 2025. Everything below runs between those two dates unless it gives another." + rules, "3 May to 5 June 2025; "},
		{"all of this", "All of this by 5 June 2025:" + list, "by 5 June 2025; by 20 May 2025"},
		{"all actions", "All actions are to be completed by 5 June 2025." + list, "by 5 June 2025; by 20 May 2025"},
		{"unless", "Unless it says otherwise, all of these are due by 5 June 2025." + list, "due by 5 June 2025; by 20 May 2025"},
		{"the following", "The following must be done before 5 June 2025." + list, "before 5 June 2025; by 20 May 2025"},
		{"a line before the list", "Before the next core group on 5 June 2025, the following will happen:" + list, "Before the next core group on 5 June 2025; by 20 May 2025"},
		{"a time alone", "By 5 June 2025:" + list, "By 5 June 2025; by 20 May 2025"},
		{"a time at the end", "The family will do these things by 5 June 2025:" + list, "by 5 June 2025; by 20 May 2025"},
		{"by then", "We meet again on 5 June 2025. By then:" + list, "5 June 2025; by 20 May 2025"},
		{"by then in a sentence", "We meet again on 5 June 2025. By then Mum will ring the school.", "5 June 2025"},
		{"by then of two", "We meet again on 5 June 2025. By then Mum will ring the school and Dad will move out.", "5 June 2025; 5 June 2025"},
		{"before that", "The next core group is on 5 June 2025. Before that, Mum will ring the school.", "5 June 2025"},
		{"under deeper titles", "Everything below is to be done by 5 June 2025.\n\n### Mum\n\n- Mum will ring the school.\n", "by 5 June 2025"},
		{"under what somebody will do", "Everything below is to be done by 5 June 2025.\n\n### What Mum will do\n\n- Ring the school.\n", "by 5 June 2025"},
		{"a second clause", "By 5 June 2025 Mum will write to the school, and Dad will give a copy to Tom.", "By 5 June 2025; By 5 June 2025"},
		{"the day of its own sentence", "Everything below is due by 5 June 2025.\n\n- Mum will take Sam to the clinic on 9 May 2025, and Dad will come with them.\n", "on 9 May 2025; on 9 May 2025"},
		{"until a meeting", "Until the strategy meeting on 5 June 2025:" + rules, "Until the strategy meeting on 5 June 2025; "},
		{"a rule from a day", "The rules below apply from 5 June 2025." + rules, "from 5 June 2025; "},
		{"a condition for a stretch", "Until the conference on 5 June 2025:\n\n- Mum will ring Tom if Dad comes.\n", "Until the conference on 5 June 2025"},
		{"within", "Within 24 hours of any fight:\n\n- Mum will ring Tom.\n- Dad will not come back.\n", "Within 24 hours of any fight; "},

		{"a ban by a day", "All actions are to be completed by 5 June 2025.\n\n- Dad must not be alone with Sam.\n- Sam is never to sleep in Dad's bed.\n- No visits to the house.\n", "; ; "},
		{"medicine and 999", "All actions are to be completed by 5 June 2025.\n\n- Mum will give Sam his insulin.\n- Mum will ring 999 if Dad comes.\n- Mum will keep Sam in sight.\n- Dad will stay away from Sam.\n", "; ; ; "},
		{"999 for a stretch", "Everything runs until 5 June 2025.\n\n- Mum will ring 999 if Dad comes.\n- Dad will never hit Sam.\n", "; "},
		{"at night", "All of this must be done by 5 June 2025.\n\n- Dad must not be in the house at night.\n- Someone must be with the children at all times.\n", "; at all times"},
		{"bans in a letter's list", "Please do the following before 5 June 2025:\n\n- Never leave Sam alone with Dad.\n- Ring 999 if Dad comes to the door.\n- Book the dentist.\n", "; ; before 5 June 2025"},
		{"a rule beside a day", "All of this must be done by 30 June 2025.\n\n- Tom will take Sam to the clinic on 3 June 2025, and Mum will keep all knives locked away.\n", "on 3 June 2025; "},
		{"a ban beside a day", "By 30 June 2025:\n\n- Mum will see the doctor on 3 June 2025, and Dad will never be alone with Sam.\n- Tom will weigh Sam on 3 June 2025 and Mum will give Sam his medicine.\n", "on 3 June 2025; ; on 3 June 2025; "},
		{"another's task beside a day", "By 30 June 2025:\n\n- Tom will meet Dad on 3 June 2025 and Dad will leave the house.\n", "on 3 June 2025; By 30 June 2025"},
		{"always by then", "We meet again on 5 June 2025. By then Mum will fit the lock, and Mum must always lock the door.", "5 June 2025; always"},
		{"every week by then", "We meet again on 5 June 2025. By then Tom will visit every week.", "every week"},
		{"every Monday before then", "We meet again on 5 June 2025. Before then Mum will give a sample every Monday.", "every Monday"},
		{"every week of a second clause", "We meet again on 5 June 2025. Before then Mum will ring the school, and Tom will visit every week.", "5 June 2025; every week"},
		{"a ban before that", "The next hearing is on 5 June 2025. Before that Dad must not see Sam.", ""},
		{"until then", "We meet again on 5 June 2025. Until then:" + rules, "; "},
		{"a stretch of what is done once", "From 3 May to 5 June 2025:\n\n- Dad will start a course.\n- Book the clinic.\n", "; "},
		{"what was", "We met on 3 May 2025. All of this was talked about." + list, "; by 20 May 2025"},
		{"what was done by then", "All actions were completed by 3 May 2025." + list, "; by 20 May 2025"},
		{"what should have been", "By 3 May 2025 the following should have been in place:" + list, "; by 20 May 2025"},
		{"the last core group", "By the last core group on 3 May 2025:" + list, "; by 20 May 2025"},
		{"before the plan was written", "Date of plan: 4 May 2025\n\nBy 3 May 2025:" + list, "; by 20 May 2025"},
		{"a report before the list", "By 3 May 2025 the family had asked for help with:" + list, "; by 20 May 2025"},
		{"on a day", "On 3 May 2025 these were the actions:" + list, "; by 20 May 2025"},
		{"a day without more", "The next core group is on 5 June 2025." + list, "; by 20 May 2025"},
		{"by then of what was", "She was ill until 3 May 2025. By then Mum will ring the school.", "By then"},
		{"behind the list", "All of this by 5 June 2025:\n\n- Dad will fit the lock.\n\nThat is the list of all that we talked about today in the room.\n\n- Mum will ring the school.\n", "by 5 June 2025; "},
		{"an old plan behind the list", "All of these actions should be completed by 5 June 2025.\n\n- Dad will fit the lock.\n\nWe reviewed the old plan. Everything below is from the old plan, for March 2025.\n\n- Mum will ring the school.\n", "by 5 June 2025; "},
		{"this week", "Everything in this plan is to be in place by 5 June 2025.\n\n- Dad will fit the lock.\n\nNot in the plan but still to do this week:\n\n- Mum will ring the school.\n", "by 5 June 2025; "},
		{"a time of its own before the list", "All actions are to be completed by 5 June 2025.\n\nLater on, from 1 July 2025:\n\n- Mum will ring the school.\n", ""},
		{"in another part", "Everything below is to be done by 5 June 2025.\n\n- Dad will fit the lock.\n\n## Further actions\n\n- Mum will ring the school.\n", "by 5 June 2025; "},
		{"in a deeper part of no person", "Everything below is to be done by 5 June 2025.\n\n- Dad will fit the lock.\n\n### After that\n\n- Mum will ring the school.\n", "by 5 June 2025; "},
		{"a second clause on a day", "On 5 June 2025 Mum will write to the school, and Dad will give a copy to Tom.", "On 5 June 2025; "},
		{"a ban in a second clause", "By 5 June 2025 Mum will write to the school, and Dad must not come to the house.", "By 5 June 2025; "},
		{"a rule in a second clause", "By 5 June 2025 Mum will write to the school, and Dad will keep away from Sam.", "By 5 June 2025; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, "# Written Agreement\n\nMother: Ada Obi. Father: Ben Hart. Social worker: Tom Reyes. Child: Sam Obi.\n\n## Actions\n\n"+c.text+"\n")
			var times []string
			for _, a := range got.Actions {
				when := ""
				if a.Deadline != nil {
					when = strings.TrimRight(got.d.Quote(a.Deadline.Span), ":")
				}
				times = append(times, when)
			}
			if g := strings.Join(times, "; "); g != c.want {
				t.Errorf("got %q, want %q; %q", g, c.want, got.lines())
			}
		})
	}
}
