package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Lists under headings and lead-ins, items with details, with labels, with owners
// and times at their ends.
func TestLists(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"under a heading that names who", `## What Mum will do

- I will see Kirsty every Tuesday.
- Ring the SW if I feel shaky.
`, []string{"I will see Kirsty every Tuesday. | Ada Obi | every Tuesday", "Ring the SW | Ada Obi"}},
		{"under a plan", `## Plan

1. TR to refer Mum by 3 March 2025.
2. Nobody will hit the children. This is for both parents and starts straight away.
3. Keep safe work at school. Tom Reyes will do five sessions by 25 October 2025.
4. Referral to be made. Una Kerr, by end of January 2025.
`, []string{
			"TR to refer Mum by 3 March 2025. | Tom Reyes | by 3 March 2025 | 2025-03-03", "Nobody will hit the children. | both parents | straight away",
			"Keep safe work at school. | Tom Reyes | by 25 October 2025 | 2025-10-25", "Referral to be made. | Una Kerr | by end of January 2025 | 2025-01-31",
		}},
		{"title and full name are one person", `## Plan

1. Mr Hart will go to the course. Ben Hart will finish by 12 November 2025.
`, []string{"Mr Hart will go to the course. | Ben Hart | by 12 November 2025 | 2025-11-12"}},
		{"several in an item", `## Plan

1. Mum to take Sam to the dentist. UK to ask for the letter ASAP.
2. Social work visits every 10 working days (TR). TR to support Mum with her self-esteem.
3. ELSA for Sam to carry on until Easter (Mrs Stone). 4. A contact session to be explored, TBC.
`, []string{
			"Mum to take Sam to the dentist. | Ada Obi", "UK to ask for the letter ASAP. | Una Kerr | ASAP",
			"Social work visits every 10 working days (TR). | Tom Reyes | every 10 working days", "TR to support Mum with her self-esteem. | Tom Reyes",
			"ELSA for Sam to carry on until Easter (Mrs Stone). | Mrs Stone | until Easter | 2025-04-20", "A contact session to be explored, TBC. |  | TBC",
		}},
		{"labels", `## Outcomes and actions

- Sam to finish the course. Who: Ben Hart. When: 30/06/2025. Progress: 9 of 17 done.
- Police to consider a resolution. Who: – When: TBC. Progress: not known.
`, []string{"Sam to finish the course. | Ben Hart | 30/06/2025 | 2025-06-30", "Police to consider a resolution. | Police | TBC"}},
		{"owner and time at the end", `## Next steps

- Letter to the landlord – Tom Reyes, by 5 March 2025
- Six sessions of play, Mrs Stone, by the end of term.
- Place at the group – Young Carers (Tamsin), by 28 March 2025.
- Visit Gran (UK), weekly.
- Dentist for Sam (Una Kerr to book).
- We will look at this plan on 16 May 2025.
- Apologies to be sent to the chair.
`, []string{
			"Letter to the landlord – Tom Reyes, by 5 March 2025 | Tom Reyes | by 5 March 2025 | 2025-03-05", "Six sessions of play, Mrs Stone, by the end of term. | Mrs Stone | by the end of term",
			"Place at the group – Young Carers (Tamsin), by 28 March 2025. | Young Carers | by 28 March 2025 | 2025-03-28", "Visit Gran (UK), weekly. | Una Kerr | weekly",
			"Dentist for Sam (Una Kerr to book). | Una Kerr",
		}},
		{"lead-in", `## Family

Ada agrees to:

- keep the stairs clear;
- ring the school.

The health visitor will:

- weigh the baby weekly
`, []string{"keep the stairs clear; | Ada Obi", "ring the school. | Ada Obi", "weigh the baby weekly | Una Kerr | weekly"}},
		{"names at the head", `## Next steps

- Una: six sessions of play, to be completed by 15 August 2025.
- Tom Reyes, SW – complete the form by 31st July.
- Police – share any call-outs within 24 hours.
- Skip to be ordered: Tom Reyes
- Agreed rota – gran
`, []string{
			"Una: six sessions of play, to be completed by 15 August 2025. | Una Kerr | by 15 August 2025 | 2025-08-15", "Tom Reyes, SW – complete the form by 31st July. | Tom Reyes | by 31st July | 2025-07-31",
			"Police – share any call-outs within 24 hours. | Police | within 24 hours", "Skip to be ordered: Tom Reyes | Tom Reyes", "Agreed rota – gran | Ida Lind",
		}},
		{"labels in a line", `## Outcome 2

What: dentist. Who: Ada. By when: end of Nov.
`, []string{"dentist | Ada Obi | end of Nov | 2024-11-30"}},
		{"the plan itself", `## Plan

- The plan will be reviewed on 21st October 2025.
- TR to ring.
`, []string{"TR to ring. | Tom Reyes"}},
		{"meetings and what was", `## Recommendations

1. Review Conference to be held by 20 June 2025.
2. Sam was seen on 3 March 2025.
3. TR to refer Sam to CAMHS.
`, []string{"TR to refer Sam to CAMHS. | Tom Reyes"}},
		{"contingency is none", `## Contingency plan

- TR will seek legal advice.
`, []string{}},
		{"strengths are none", `## What is going well

- Mum will ring when she is worried.
- Gran to thank for her help.
`, []string{}},
		{"habits in a part for actions", `## What happens next

The group will see how it goes. TR visits every four weeks. Gran has Sam every Friday. Sam plays football every week.
`, []string{"TR visits every four weeks. | Tom Reyes | every four weeks", "Gran has Sam every Friday. | Ida Lind | every Friday"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, "# Child Protection Plan\n\nMade on 3 February 2025. Ben Hart is Sam's father.\n\n"+members+c.text)
			if diff := cmp.Diff(c.want, got.lines()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Cards without lines between them: an item goes on in the cell below.
func TestCards(t *testing.T) {
	got := readHTML(t, `<h1>Our family plan</h1><p>Plan made on 5 November 2025. Gran is Sheila Loveridge. Mum is Kezia Loveridge.</p><table>
<tr><td>What Granny will do</td><td>What Mum will do</td></tr>
<tr><td><ul><li>Sign the form for transport that</li></ul></td><td><ul><li>Ring Noah at 6.15pm. Every</li></ul></td></tr>
<tr><td>Bukola fills in. By 14</td><td>Wednesday and Sunday.</td></tr>
<tr><td>November.</td><td><ul><li>Send a photo by 12 December 2025.</li></ul></td></tr>
<tr><td><ul><li>Fill in the form, Friday 7 November. ✓ Done</li></ul></td><td></td></tr>
</table>`)
	want := []string{
		"Sign the form for transport that | Sheila Loveridge | By 14 | 2025-11-14", "Ring Noah at 6.15pm. Every | Kezia Loveridge | Every",
		"Send a photo by 12 December 2025. | Kezia Loveridge | by 12 December 2025 | 2025-12-12", "Fill in the form, Friday 7 November. | Sheila Loveridge | Friday 7 November | 2025-11-07",
	}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
}

// Actions of which the words leave nobody but the family.
func TestForFamily(t *testing.T) {
	for item, want := range map[string]bool{
		"No physical punishment of any kind to be used.":   true,
		"Nobody to smoke in the house.":                    true,
		"No alcohol to be drunk when the children are in.": true,
		"Home conditions to be kept clean and safe.":       true,
		"Bedrooms to be tidied.":                           true,
		"Sam to be taken to school every day.":             true,
		"Mum's engagement to improve.":                     true,
		"Dad's drinking to stop.":                          true,
		"Gran's role to be explored.":                      false,
		"Mum's GP to be asked for a report.":               false,
		"Referral to CAMHS to be considered.":              false,
		"Interpreter to be booked.":                        false,
		"Stair gate to be fitted.":                         false,
		"There is to be no contact with Mr Poole.":         false,
		"Everyone to be consistent.":                       true,
		"All professionals to share information.":          false,
		"Mum to ring.":                                     true,
		"Gran to have Sam on Fridays.":                     true,
		"TR to ring.":                                      false,
	} {
		got := read(t, "# Child Protection Plan\n\nSam Obi was born on 3 May 2019. Written on 3 March 2025.\n\n"+members+"## Plan\n\n- "+item+"\n")
		if len(got.Actions) != 1 || got.Actions[0].ForParent() != want {
			t.Errorf("%q: %q, want %v", item, got.lines(), want)
		}
	}
}

// Recommendations in the words of reports: "that" with a name, with "she" behind a
// name, of the writer; what the conference decides about children is no task.
func TestRecommendations(t *testing.T) {
	for items, want := range map[string]string{
		"That Ms Obi keeps the stairs clear.":                                      "That Ms Obi keeps the stairs clear. | Ada Obi",
		"That Ms Obi keeps the stairs clear.\n2. That she rings the school daily.": "That Ms Obi keeps the stairs clear. | Ada Obi; That she rings the school daily. | Ada Obi | daily",
		"That both parents attend the course.":                                     "That both parents attend the course. | both parents",
		"That the health visitor and Mrs Stone meet monthly.":                      "That the health visitor and Mrs Stone meet monthly. | Una Kerr + Mrs Stone | monthly",
		"That a referral is made to CAMHS.":                                        "That a referral is made to CAMHS.",
		"That Mr Hart be offered a place.":                                         "That Mr Hart be offered a place.",
		"It is recommended that Mr Hart gives a sample by 3 March 2025.":           "Mr Hart gives a sample by 3 March 2025. | Ben Hart | by 3 March 2025 | 2025-03-03",
		"It is recommended that the school finds Sam a mentor.":                    "the school finds Sam a mentor. | the school",
		"That the undersigned makes a further attempt to find Mr Poole.":           "That the undersigned makes a further attempt to find Mr Poole. | Tom Reyes",
		"The author will read the report with Sam.":                                "The author will read the report with Sam. | Tom Reyes",
		"A referral to be made by myself.":                                         "A referral to be made by myself. | Tom Reyes",
		"That Sam and Mia remain subject to a child protection plan.":              "",
		"Both children to be made subject to CPP, Neglect.":                        "",
		"Core group 4 December and then every three weeks.":                        "",
		"Review conference within a month of the birth.":                           "",
		"Sam to be made subject of a Child in Need plan under neglect.":            "",
		"Sam to be removed from the child protection plan.":                        "",
		"Mother should be commended for the progress she has made.":                "",
		"TR to look for Mr Poole once more. 4 weeks.":                              "TR to look for Mr Poole once more. | Tom Reyes | 4 weeks",
		"TR to look for Mr Poole once more. 2) Mum to ring.":                       "TR to look for Mr Poole once more. | Tom Reyes; Mum to ring. | Ada Obi",
		"Mum to keep to the child protection plan.":                                "Mum to keep to the child protection plan. | Ada Obi",
	} {
		got := read(t, "# Report to the Child Protection Conference\n\n"+members+"Report by: Tom Reyes\n\n## Recommendations\n\n1. "+items+"\n\n## Signed\n\nSigned: T Reyes 3 March 2025\n")
		if g := strings.Join(got.lines(), "; "); g != want {
			t.Errorf("%q:\n got %s\nwant %s", items, g, want)
		}
	}
}

// Items of an agreement: both parents under "What you both agree", who does what in
// the present, what is allowed and what used to be.
func TestAgreementItems(t *testing.T) {
	for item, want := range map[string]string{
		"Keep the stairs clear.":                                                      "Keep the stairs clear. | Ada Obi + Ben Hart",
		"If you have to go out, take Sam to your sister.":                             "If you have to go out, take Sam to your sister. | Ada Obi + Ben Hart",
		"Ida Lind and Ben stay at the flat until told in writing that they need not.": "Ida Lind and Ben stay at the flat until told in writing that they need not. | Ida Lind + Ben Hart | until told in writing that they need not",
		"A different worker, Tom, will meet Ben at work.":                             "A different worker, Tom, will meet Ben at work. | Tom",
		"Mrs Poole and Mr Poole stay at the flat.":                                    "Mrs Poole and Mr Poole stay at the flat. | Mrs Poole + Mr Poole",
		"You work nights. Keep the hall clear.":                                       "Keep the hall clear. | Ada Obi + Ben Hart",
		"Ada can feed Sam in the bedroom.":                                            "",
		"Ben may come for tea.":                                                       "",
		"Ben can only come for tea on Sundays.":                                       "Ben can only come for tea on Sundays. | Ben Hart | on Sundays",
		"Ben may not come to the flat.":                                               "Ben may not come to the flat. | Ben Hart",
		"Sam can go to nan's but must be home by Friday.":                             "Sam can go to nan's but must be home by Friday. | Ada Obi + Ben Hart | by Friday",
		"You used to go to baby group with Ida.":                                      "",
		"We'll review this agreement at the flat on Friday.":                          "",
		"We pay the fare from the date they moved in.":                                "We pay the fare from the date they moved in. | We | from the date they moved in",
	} {
		got := read(t, "# Written Agreement\n\nBetween Hexley Council and Ada Obi (mother) and Ben Hart (father). Ida Lind is Sam's gran. Sam Hart is the child.\n\n## What you both agree\n\n1. "+item+"\n")
		if g := strings.Join(got.lines(), "; "); g != want {
			t.Errorf("%q:\n got %s\nwant %s", item, g, want)
		}
	}
}
