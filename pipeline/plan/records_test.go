package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Tables that set the parts of each action beneath each other, with labels.
func TestRecords(t *testing.T) {
	got := readHTML(t, `<h1>Child in Need Plan</h1><p>Mother: Ada Obi. Social worker: Tom Reyes.</p><table>
<tr><td>Need</td><td>Sam sleeps</td></tr><tr><td>What</td><td>Bed to be bought</td></tr><tr><td>Who</td><td>Tom Reyes</td></tr><tr><td>By when</td><td>3 June 2025</td></tr><tr><td>How will we know</td><td>Sam has his own bed</td></tr>
<tr><td>Need</td><td>Sam is warm</td></tr><tr><td>What</td><td>Ring the gas board</td></tr><tr><td>Who</td><td>Ada Obi</td></tr><tr><td>By when</td><td>this week</td></tr><tr><td>How will we know</td><td>The boiler works</td></tr>
</table><table><tr><td>Name</td><td>Sam</td></tr><tr><td>School</td><td>Moor Lane</td></tr><tr><td>GP</td><td>Dr Ash</td></tr><tr><td>Who</td><td>Mum</td></tr></table>`)
	want := []string{"Bed to be bought | Tom Reyes | 3 June 2025 | 2025-06-03", "Ring the gas board | Ada Obi | this week"}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
}

// cardOf is a record card under the title of its table.
func cardOf(title, what, when, who string) string {
	row := func(label, value string) string { return "<tr><td>" + label + "</td><td>" + value + "</td></tr>" }
	return "<h1>Child's Plan</h1><p>Child: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.</p><table>" +
		row(title, "") + row("What do we want to happen?", "Tea every night") + row("What are we going to do?", what) + row("How will we know?", "") + row("By when?", when) + row("Who is helping me?", who) + "</table>"
}

// A card may hold several actions: each has its own owners and time where it says so,
// else those of the card.
func TestRecordCards(t *testing.T) {
	for name, c := range map[string]struct {
		what, when, who string
		want            []string
	}{
		"bullets": {"<ul><li>Ada Obi holds the card from today</li><li>Ben Hart pays the gas by 3 March 2025</li><li>Look at food larders</li></ul>", "Ongoing", "Ada Obi, Ben Hart", []string{
			"Ada Obi holds the card from today | Ada Obi | from today", "Ben Hart pays the gas by 3 March 2025 | Ben Hart | by 3 March 2025 | 2025-03-03", "Look at food larders | Ada Obi + Ben Hart | Ongoing",
		}},
		"paragraphs": {"<p>Mum to keep the stairs clear.</p><p>Home visits each week.</p>", "3 March 2025", "Mum, Tom Reyes", []string{
			"Mum to keep the stairs clear. | Ada Obi | 3 March 2025 | 2025-03-03", "Home visits each week. | Ada Obi + Tom Reyes | 3 March 2025 | 2025-03-03",
		}},
		"numbers": {"<ol><li>Ring the GP</li><li>Ring the school</li><li>Find a club</li><li>Share what is known</li></ol>", "Ongoing", "1 Ada Obi. 2 Ben Hart. 3 – 4 All", []string{
			"Ring the GP | Ada Obi | Ongoing", "Ring the school | Ben Hart | Ongoing", "Find a club |  | Ongoing", "Share what is known | All | Ongoing",
		}},
		"numbers with colons": {"<ol><li>Ring the GP</li><li>Ring the school</li><li>Find a club</li></ol>", "Ongoing", "1 and 2: Ada Obi; 3: Una Kerr", []string{
			"Ring the GP | Ada Obi | Ongoing", "Ring the school | Ada Obi | Ongoing", "Find a club | Una Kerr | Ongoing",
		}},
		"numbers of weeks": {"<ol><li>Ring the GP</li><li>Ring the school</li></ol>", "1 March 2025. 2 April 2025", "Ada Obi", []string{
			"Ring the GP | Ada Obi | 1 March 2025. 2 April 2025 | 2025-03-01", "Ring the school | Ada Obi | 1 March 2025. 2 April 2025 | 2025-03-01",
		}},
		"times above": {"<ul><li>Una Kerr takes Leo to the dentist on 3 March 2025</li><li>Find a club</li></ul>", "Dates above. 30 March 2025 for the rest.", "Ada Obi", []string{
			"Una Kerr takes Leo to the dentist on 3 March 2025 | Una Kerr | on 3 March 2025 | 2025-03-03", "Find a club | Ada Obi | 30 March 2025 | 2025-03-30",
		}},
		"times as stated": {"<ul><li>Una Kerr visits on 3 March 2025</li><li>Find a club</li></ul>", "As stated / ongoing", "Ada Obi", []string{
			"Una Kerr visits on 3 March 2025 | Una Kerr | on 3 March 2025 | 2025-03-03", "Find a club | Ada Obi | ongoing",
		}},
		"times unless": {"<ul><li>Una Kerr visits on 3 March 2025</li><li>Find a club</li></ul>", "As above unless it says. Core group looks on 2 April 2025.", "Ada Obi", []string{
			"Una Kerr visits on 3 March 2025 | Una Kerr | on 3 March 2025 | 2025-03-03", "Find a club | Ada Obi",
		}},
		"no time above": {"<ul><li>Find a club</li><li>Ring the school</li></ul>", "As above", "Ada Obi", []string{
			"Find a club | Ada Obi | As above", "Ring the school | Ada Obi | As above",
		}},
		"condition first": {"<ul><li>If the meter is low Ada Obi or Ben Hart texts Una Kerr. She tops it up that day.</li><li>Keep the receipts</li></ul>", "Ongoing", "Tom Reyes", []string{
			"If the meter is low Ada Obi or Ben Hart texts Una Kerr. | Ada Obi + Ben Hart | Ongoing", "She tops it up that day. | Una Kerr | Ongoing", "Keep the receipts | Tom Reyes | Ongoing",
		}},
		"one with its manner": {"Attend the group on Tuesdays. Bring the red book.", "3 March 2025", "Mum", []string{"Attend the group on Tuesdays. Bring the red book. | Ada Obi | 3 March 2025 | 2025-03-03"}},
		"children's doings":   {"<ul><li>Leo goes to the club on Mondays</li><li>Leo rests after tea</li></ul>", "Ongoing", "Ada Obi", []string{"Leo goes to the club on Mondays | Ada Obi | on Mondays", "Leo rests after tea | Ada Obi | Ongoing"}},
	} {
		got := readHTML(t, cardOf("NURTURED", c.what, c.when, c.who))
		if diff := cmp.Diff(c.want, got.lines()); diff != "" {
			t.Errorf("%s\n%s", name, diff)
		}
	}
}

// How far an action is, told at the end of its own words; and what only sounds like it.
func TestStatusInside(t *testing.T) {
	for item, want := range map[string]string{
		"Food voucher of £20 – Una Kerr got this on 3 May":               "done | Una Kerr",
		"New lock for the gate – Tom Reyes has paid it":                  "done | Tom Reyes",
		"Attend the group (withdrawn: clashes with work)":                "withdrawn | Ada Obi",
		"Ring the school (done 3 May)":                                   "done | Ada Obi",
		"Dentist on 3 May 2025 (booked)":                                 "open | Ada Obi",
		"Ring the school (done but nobody answered)":                     "in_progress | Ada Obi",
		"New bed – Una Kerr got this but a mattress is still needed":     "open | Ada Obi",
		"New bed – Una Kerr sent it back and will order another":         "open | Ada Obi",
		"Food voucher – Una Kerr gets this each month":                   "open | Una Kerr",
		"Food voucher – Una Kerr to get this by 3 May 2025":              "open | Una Kerr",
		"Sign the form (sent to Mum for both parents to sign)":           "open | Ada Obi",
		"No contact – Ben Hart did this before and must not do it again": "open | Ada Obi",
	} {
		got := readHTML(t, cardOf("SAFE", "<ul><li>"+item+"</li><li>Keep the stairs clear</li></ul>", "Ongoing", "Ada Obi"))
		a := got.Actions[0]
		if have := string(a.Status) + " | " + ownerNames(a.Owners); have != want {
			t.Errorf("%s: %s, want %s", item, have, want)
		}
		if a.Status == Done && a.Deadline != nil && strings.Contains(got.d.Quote(a.Deadline.Span), "May") {
			t.Errorf("%s: is due when it was done", item)
		}
	}
}

// What was done once, or is still to come, is not done.
func TestNotYetDone(t *testing.T) {
	for _, text := range []string{
		"Course (completed by 12 May 2025)", "Test (cancelled by the clinic, must be rebooked)", "Test (completed, positive, repeat needed)", "Visits (no longer needed if Ben moves out)",
		"Not to smack Leo – Ada did this on 3 March 2025", "Weekly test – Ben has done this once", "Keep Leo in school – Ada did it last term",
	} {
		p := read(t, "# Child protection plan\n\nMum: Ada Obi. Dad: Ben Hart. Child: Leo Obi, born 3 May 2016.\n\n| What | Who | When |\n|---|---|---|\n| "+text+" | Ben | weekly |\n")
		if len(p.Actions) != 1 || p.Actions[0].Status != Open {
			t.Errorf("%s: %v", text, p.lines())
		}
	}
}
