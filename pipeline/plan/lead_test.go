package plan

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Words over a list or column that forbid what stands there, that say who acts or on what
// it hangs, go with each item.
func TestLeads(t *testing.T) {
	const family = "# Written agreement\n\nMum: Ada Obi. Dad: Ben Hart. Child: Leo Obi, born 3 May 2016. Social worker: Tom Reyes.\n\n## What we agreed\n\n"
	for _, c := range []struct {
		text string
		want []string // the words, who, and on what it hangs
	}{
		{"Ben must not:\n\n- come to the flat\n- ring Ada", []string{"Ben must not: come to the flat | Ben Hart | ", "Ben must not: ring Ada | Ben Hart | "}},
		{"Ben is not allowed to:\n\n- be alone with Leo\n- No drinking", []string{"Ben is not allowed to: be alone with Leo | Ben Hart | ", "No drinking | Ben Hart | "}},
		{"Ben agreed not to: come to the flat; ring Ada; and send letters.", []string{"Ben agreed not to: come to the flat | Ben Hart | ", "Ben agreed not to: ring Ada | Ben Hart | ", "Ben agreed not to: send letters. | Ben Hart | "}},
		{"Ben must never do any of the following:\n\n- ring Ada\n- Ben will tell Tom Reyes of each call", []string{"Ben must never do any of the following: ring Ada | Ben Hart | ", "Ben will tell Tom Reyes of each call | Ben Hart | "}},
		{"## What Ben will not do\n\n- come to the flat\n- Never ring Ada", []string{"What Ben will not do: come to the flat | Ben Hart | ", "Never ring Ada | Ben Hart | "}},
		{"| What Ben must not do | Until when |\n|---|---|\n| Come to the flat | 5 May 2027 |", []string{"What Ben must not do: Come to the flat | Ben Hart | "}},
		{"If Ben comes to the flat, Ada will:\n\n- ring 999\n- lock the door", []string{"ring 999 | Ada Obi | If Ben comes to the flat", "lock the door | Ada Obi | If Ben comes to the flat"}},
		{"If Leo is not home by nine Ada and Ben will:\n\n- ring 101", []string{"ring 101 | Ada Obi + Ben Hart | If Leo is not home by nine"}},
		{"If Ben rings, Ada must not:\n\n- tell him where Leo is", []string{"Ada must not: tell him where Leo is | Ada Obi | If Ben rings"}},

		{"Ben must not, under any circumstances:\n\n- bathe Leo", []string{"Ben must not, under any circumstances: bathe Leo | Ben Hart | "}},
		{"Ben must keep away from: Ada's flat; Leo's school.", []string{"Ben must keep away from: Ada's flat | Ben Hart | ", "Ben must keep away from: Leo's school. | Ben Hart | "}},
		{"Ada must not allow:\n\n- Leo to be alone with Ben", []string{"Ada must not allow: Leo to be alone with Ben | Ada Obi | "}},
		{"Ben must not:\n\n- come to where Leo will be\n- tell Leo he can come home", []string{"Ben must not: come to where Leo will be | Ben Hart | ", "Ben must not: tell Leo he can come home | Ben Hart | "}},
		{"Do not:\n\n- open the door\n\nDo:\n\n- ring 101", []string{"Do not: open the door |  | ", "ring 101 |  | "}},
		{"Ben must not:\n\n- come to the flat\n\nAda to ring Tom Reyes by Friday.", []string{"Ben must not: come to the flat | Ben Hart | ", "Ada to ring Tom Reyes by Friday. | Ada Obi | "}},
		{"## What Ada must and must not do\n\n- ring 999", []string{"ring 999 | Ada Obi | "}},
		{"Ben will not come to the flat. He will:\n\n- see Leo at the centre", []string{"Ben will not come to the flat. | Ben Hart | ", "see Leo at the centre | Ben Hart | "}},
		{"If things do not improve, Tom Reyes must:\n\n- visit twice a week", []string{"visit twice a week | Tom Reyes | If things do not improve"}},
		{"Ada will: ring the clinic by Friday; take Leo to school every day. Tom Reyes will visit on Tuesday.", []string{"ring the clinic by Friday | Ada Obi | ", "take Leo to school every day. | Ada Obi | ", "Tom Reyes will visit on Tuesday. | Tom Reyes | "}},
		{"Ben has to: go to the course; see Tom every week.", []string{"go to the course | Ben Hart | ", "see Tom every week. | Ben Hart | "}},
		{"## What Ada will do\n\n| Step | By when |\n|---|---|\n| Ring the clinic | 5 May 2027 |", []string{"Ring the clinic | Ada Obi | "}},
		{"## Background\n\nBen has not:\n\n- come to the flat", nil},
		{"## Background\n\nCopies to:\n\n- Ada\n- the school", nil},
		{"## What happens if we do not\n\n- The council goes to court", nil},
		{"If the agreement is not kept to, we will:\n\n- call a strategy meeting\n\nTom Reyes will visit on Friday.", []string{"Tom Reyes will visit on Friday. | Tom Reyes | "}},
		{"Ada will:\n\n- ring the clinic\n\nBen must not:\n\n- ring Ada\n\n## What Ada will do\n\n- lock the door", []string{"ring the clinic | Ada Obi | ", "Ben must not: ring Ada | Ben Hart | ", "lock the door | Ada Obi | "}},
	} {
		p := read(t, family+c.text+"\n")
		var got []string
		for _, a := range p.Actions {
			got = append(got, a.Words(p.d)+" | "+ownerNames(a.Owners)+" | "+p.d.Quote(a.Condition))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n%s\nwant\n%s", c.text, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// What follows where an agreement is not kept to is no task of now, and is not lost.
func TestOfBreach(t *testing.T) {
	p := read(t, "# Written agreement\n\nMum: Ada Obi.\n\n## What we agreed\n\nIf the agreement is not kept to, we will:\n\n- call a strategy meeting\n- talk to our lawyers\n")
	for _, want := range []string{"call a strategy meeting", "talk to our lawyers"} {
		if !slices.ContainsFunc(p.Consequences, func(s doc.Span) bool { return p.d.Quote(s) == want }) {
			t.Errorf("%q is no consequence", want)
		}
	}
}
