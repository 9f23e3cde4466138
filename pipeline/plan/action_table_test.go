package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Action tables with their columns in any order, owners in the action's cell,
// several actions in a cell, merged cells and two levels of titles, and tables
// that hold no actions.
func TestActionTables(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"plain", `| What | Who | When |
|---|---|---|
| Ring the school | Mum | 28/02/2025 |
| Letter to the landlord | SW | ASAP |
`, []string{"Ring the school | Mum | 28/02/2025 | 2025-02-28", "Letter to the landlord | SW | ASAP"}},
		{"who first", `| Who | When | What |
|---|---|---|
| HV | weekly | Visit at home |
| TBC | – | Parenting course |
`, []string{"Visit at home | HV | weekly", "Parenting course"}},
		{"five columns", `| Needs | Actions | People responsible | Outcomes | Completion date |
|---|---|---|---|---|
| Sam is safe | Fit a stair gate | Housing | No falls | 14 March 2025 |
`, []string{"Fit a stair gate | Housing | 14 March 2025 | 2025-03-14"}},
		{"owner in the action", `| Action | By when |
|---|---|
| SW to refer to CAMHS | 1 May 2025 |
| Referral to be completed by the nursery SENCo. | 2 May 2025 |
| Mum and Dad will attend the course | ongoing |
| School to keep a place | |
`, []string{"SW to refer to CAMHS | SW | 1 May 2025 | 2025-05-01", "Referral to be completed by the nursery SENCo. | the nursery SENCo | 2 May 2025 | 2025-05-02", "Mum and Dad will attend the course | Mum and Dad | ongoing", "School to keep a place | School"}},
		{"no deadline column", `| Action | Owner |
|---|---|
| Ring the GP by Friday 7 March 2025 | Dad |
`, []string{"Ring the GP by Friday 7 March 2025 | Dad | by Friday 7 March 2025 | 2025-03-07"}},
		{"day in the title", `| Action agreed on 4 June 2025 | Responsible | Timescale |
|---|---|---|
| Referral to the sibling group | SW | 2 weeks |
`, []string{"Referral to the sibling group | SW | 2 weeks | 2025-06-18"}},
		{"what and who in one", `| Danger | What needs to happen and who will do it | By when | Progress |
|---|---|---|---|
| Alcohol | Kofi to attend weekly | Starting w/c 7 July 2025 | 3 sessions attended |
| Health | SALT referral – HV | end July 2025 | Referred |
`, []string{"Kofi to attend weekly | Kofi | Starting w/c 7 July 2025 | 2025-07-07", "SALT referral – HV | HV | end July 2025 | 2025-07-31"}},
		{"who and when in one", `| What | By whom and when |
|---|---|
| Ring the school | Mum by 3 March 2025 |
| Letter | SW, weekly |
`, []string{"Ring the school | Mum | by 3 March 2025 | 2025-03-03", "Letter | SW | weekly"}},
		{"numbers in the cell", `| Action | Lead | Target date |
|---|---|---|
| 1. Bedroom to be decorated | Dad | 20.7.25 |
`, []string{"Bedroom to be decorated | Dad | 20.7.25 | 2025-07-20"}},
		{"two languages and no stroke", `| Personal outcome Canlyniad personol | What will happen Beth fydd yn digwydd | By Erbyn |
|---|---|---|
| Sam is safe | Mum rings the school. | 3 March 2025 |
| Sam learns | Mum to buy a bag. | Friday 7 March 2025 |
`, []string{"Mum rings the school. | Mum | 3 March 2025 | 2025-03-03", "Mum to buy a bag. | Mum | Friday 7 March 2025 | 2025-03-07"}},
		{"two languages and a stroke", `| Cam / Step | Pwy / Who | Erbyn / By |
|---|---|---|
| Ring the school | Mum | 3 March 2025 |
`, []string{"Ring the school | Mum | 3 March 2025 | 2025-03-03"}},
		{"two languages, the other first", `| Beth What | Pwy Who | Erbyn pryd By when |
|---|---|---|
| Ring the school | Mum | 3 March 2025 |
`, []string{"Ring the school | Mum | 3 March 2025 | 2025-03-03"}},
		{"two languages with a stroke", `| Beth / What | Pwy / Who | Erbyn pryd / By when |
|---|---|---|
| Ring the school | Mum | 3 March 2025 |
`, []string{"Ring the school | Mum | 3 March 2025 | 2025-03-03"}},
		{"by times", `| Action | By |
|---|---|
| Ring the school | 3 March 2025 |
| Buy a bag | Friday 7 March 2025 |
`, []string{"Ring the school |  | 3 March 2025 | 2025-03-03", "Buy a bag |  | Friday 7 March 2025 | 2025-03-07"}},
		{"by names", `| Action | By |
|---|---|
| Ring the school | Mum |
| Buy a bag | SW, weekly |
`, []string{"Ring the school | Mum", "Buy a bag | SW"}},
		{"chronology", `| Date | Event | Source |
|---|---|---|
| 1 May 2025 | Mum to ring the school | SW |
`, []string{}},
		{"people", `| Name | Role | Attended |
|---|---|---|
| Ada Obi | Mother | Yes |
`, []string{}},
		{"worries", `| What are you worried about? | What is working well? |
|---|---|
| Sam is late | Mum rings |
`, []string{}},
		{"placeholder owner", `| What | Who | When |
|---|---|---|
| Interpreter to be booked | xxxx | ASAP |
`, []string{"Interpreter to be booked |  | ASAP"}},
		{"condition in the cell", `| What | Who | When |
|---|---|---|
| Keep the keys. If the keys are lost, ring the SW. | Gran | 6 June 2025 |
`, []string{"Keep the keys. | Gran | 6 June 2025 | 2025-06-06"}},
		{"detail in the cell", `| What | Who | When |
|---|---|---|
| Refer Mum to CLDT. Ask for one worker who stays. | SW | 23/05/25 |
`, []string{"Refer Mum to CLDT. Ask for one worker who stays. | SW | 23/05/25 | 2025-05-23"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, "# Child in Need Plan\n\n"+c.text)
			if diff := cmp.Diff(c.want, got.lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Tables of HTML, with what Markdown cannot set: spans, two levels of titles,
// lists in cells.
func TestActionTablesHTML(t *testing.T) {
	for _, c := range []struct {
		name, html string
		want       []string
	}{
		{
			"merged outcome", `<table><tr><th>Outcome</th><th>Action</th><th>Who</th><th>When</th></tr>
<tr><td rowspan="2">Sam is safe</td><td>Ring the GP</td><td>Mum</td><td>weekly</td></tr>
<tr><td>Fit a gate</td><td>Housing</td><td>TBC</td></tr></table>`,
			[]string{"Ring the GP | Mum | weekly", "Fit a gate | Housing | TBC"},
		},
		{
			"two levels", `<table><thead><tr><th rowspan="2">Task</th><th rowspan="2">Who</th><th colspan="2">Dates</th></tr><tr><th>Begin</th><th>Due</th></tr></thead>
<tr><td>Find a sitter</td><td>Mother</td><td>1 May 2025</td><td>30 June 2025</td></tr></table>`,
			[]string{"Find a sitter | Mother | 30 June 2025 | 2025-06-30"},
		},
		{
			"title over all", `<table><thead><tr><th colspan="3">The plan</th></tr><tr><th>Action</th><th>By whom</th><th>By when</th></tr></thead>
<tr><td>Find a sitter</td><td>Mother</td><td>30 June 2025</td></tr></table>`,
			[]string{"Find a sitter | Mother | 30 June 2025 | 2025-06-30"},
		},
		{
			"several in a cell", `<table><tr><th>Action</th><th>Who</th><th>When</th></tr>
<tr><td><ul><li>Ring the GP.</li><li>Keep a diary.</li></ul></td><td>Dad</td><td>ongoing</td></tr></table>`,
			[]string{"Ring the GP. | Dad | ongoing", "Keep a diary. | Dad | ongoing"},
		},
		{
			"an order with its things", `<table><tr><th>Action</th><th>Who</th><th>When</th></tr>
<tr><td><p>Lend the family:</p><ul><li>two heaters</li><li>a tumble dryer</li></ul></td><td>Housing</td><td>weekly</td></tr>
<tr><td><p>Each week:</p><ul><li>ring the nurse</li><li>see the GP</li></ul></td><td>Dad</td><td>weekly</td></tr></table>`,
			[]string{"Lend the family: • two heaters • a tumble dryer | Housing | weekly", "Each week: | Dad | weekly", "ring the nurse | Dad | weekly", "see the GP | Dad | weekly"},
		},
		{
			"family time", `<table><tr><th>Who</th><th>How often</th><th>Where / supervised?</th><th>Arrangements and changes agreed</th></tr>
<tr><td>Nan</td><td>weekly</td><td>at home</td><td>Works well. No change.</td></tr><tr><td>Dad</td><td>monthly</td><td>the centre</td><td>Dad came late. The school will send photos by 3 May 2025.</td></tr></table>`,
			[]string{"The school will send photos by 3 May 2025. | The school | by 3 May 2025 | 2025-05-03"},
		},
		{
			"heading rows over some columns", `<p>Children: Ada Price and Kai Price</p><table><tr><th>What we want</th><th>What will be done</th><th>Who</th><th>When</th></tr>
<tr><td colspan="2">1. Ada and Kai do not hear rows</td><td></td><td></td></tr><tr><td>Calm</td><td>Ring first</td><td>Dad</td><td>ongoing</td></tr>
<tr><td></td><td>Ada and Kai are healthy</td><td></td><td></td></tr><tr><td>Teeth</td><td>Book the dentist</td><td>Dad</td><td>weekly</td></tr>
<tr><td></td><td>Ring the clinic</td><td></td><td></td></tr><tr><td colspan="2">Dad to ring the nurse</td><td></td><td></td></tr></table>`,
			[]string{"Ring first | Dad | ongoing", "Book the dentist | Dad | weekly", "Ring the clinic", "Dad to ring the nurse | Dad"},
		},
		{
			"heading rows", `<table><tr><th>Action</th><th>Who</th><th>When</th></tr>
<tr><td colspan="3">Safety</td></tr><tr><td>Ring the GP</td><td>Dad</td><td>ongoing</td></tr></table>`,
			[]string{"Ring the GP | Dad | ongoing"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := readHTML(t, "<h1>Child in Need Plan</h1>"+c.html)
			if diff := cmp.Diff(c.want, got.lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// What else a row says: what it is for, how far it is, what follows.
func TestRowParts(t *testing.T) {
	got := read(t, `# Child Protection Plan

| Outcome | Action | Who | By when | If not done | Progress |
|---|---|---|---|---|---|
| Sam is safe | Fit a gate | Housing | 1 May 2025 | SW will ring the manager | Partly, gate here |
`)
	if len(got.Actions) != 1 {
		t.Fatal(got.lines())
	}
	a := got.Actions[0]
	for _, p := range [][2]string{
		{got.d.Quote(a.Outcome), "Sam is safe"},
		{got.d.Quote(a.Consequence), "SW will ring the manager"},
		{got.d.Quote(a.StatusText), "Partly, gate here"},
		{string(a.Status), "in_progress"},
		{a.ID, "a1"},
	} {
		if p[0] != p[1] {
			t.Errorf("%q, want %q", p[0], p[1])
		}
	}
	done := read(t, "# Child in Need Plan\n\n| What | Who | When |\n|---|---|---|\n| The lock is fitted, no more to do | Dad | |\n| Fit the lock; no more than three keys | Dad | |\n").Actions
	if len(done) != 2 || done[0].Status != Done || done[1].Status != Open {
		t.Errorf("%+v", done)
	}
	if !a.InTable || a.Collective || a.ForParent() {
		t.Errorf("%+v", a)
	}
}
