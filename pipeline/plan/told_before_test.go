package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const obiFamily = "Child: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\n"

// Cells that first say how far a thing is, or what was, and then ask for something;
// and cells that only begin like that.
func TestStatusBeforeAction(t *testing.T) {
	for cell, want := range map[string][]string{
		"Not done. Ask again once Gran is home from hospital.":                  {"Ask again once Gran is home from hospital."},
		"Done. Ring again in March.":                                            {"Ring again in March."},
		"No reply yet. Write to the landlord a second time.":                    {"Write to the landlord a second time."},
		"Started, two of six held. Tom Reyes to finish the rest.":               {"Tom Reyes to finish the rest."},
		"Not yet started – staff sickness. Una Kerr will begin after Easter.":   {"Una Kerr will begin after Easter."},
		"A family meeting was offered, Mum thinking about it. Ask her again.":   {"Ask her again."},
		"Mum has had two appointments. Una Kerr to book a third.":               {"Una Kerr to book a third."},
		"Outstanding. Tom Reyes must chase the school.":                         {"Tom Reyes must chase the school."},
		"Partly done. Ben Hart to clear the shed.":                              {"Ben Hart to clear the shed."},
		"The first letter was returned. Not done. Send it to the new address.":  {"Send it to the new address."},
		"Letter to Housing. Done – sent 12.5.25. Landlord asked to fit a lock.": {"Letter to Housing. | done", "Landlord asked to fit a lock."},
		"Letter to Housing. Completed. Tom Reyes to ring about the lock.":       {"Letter to Housing. | done", "Tom Reyes to ring about the lock."},
		"Letter to Housing. Done but for the photos. Photos to be sent.":        {"Letter to Housing."},
		"Completed forms to be sent to school. Ring Mrs Stone first.":           {"Completed forms to be sent to school. Ring Mrs Stone first."},
		"Mum was told to keep the stairs clear. Tom Reyes to look on Friday.":   {"Mum was told to keep the stairs clear.", "Tom Reyes to look on Friday."},
		"Leo is in bed by eight. Tom Reyes to ask at each visit.":               {"Leo is in bed by eight.", "Tom Reyes to ask at each visit."},
		"Stairs are kept clear. Tom Reyes to look at each visit.":               {"Stairs are kept clear.", "Tom Reyes to look at each visit."},
		"Dad has not to drink. Tom Reyes to ask at each visit.":                 {"Dad has not to drink.", "Tom Reyes to ask at each visit."},
		"Done.": {"Done."},
		"Clear the stairs. Still not done. Ask the landlord.":                             {"Clear the stairs. Still not done. Ask the landlord."},
		"Clear the stairs. Nearly done.":                                                  {"Clear the stairs."},
		"Clear the stairs. Done – except the top flight.":                                 {"Clear the stairs."},
		"Clear the stairs. Done (but the gate is still missing).":                         {"Clear the stairs."},
		"Give samples. Done, must go on until the court decides.":                         {"Give samples."},
		"Visit Leo at school. Complete the assessment. Share it with Mum.":                {"Visit Leo at school."},
		"No contact. Tom Reyes to tell Ben this in writing.":                              {"No contact.", "Tom Reyes to tell Ben this in writing."},
		"No contact (phone, text or post). Tom Reyes to tell Ben this in writing.":        {"No contact (phone, text or post).", "Tom Reyes to tell Ben this in writing."},
		"Ongoing, Ben Hart must give a sample each week. Tom Reyes to check the results.": {"Ongoing, Ben Hart must give a sample each week.", "Tom Reyes to check the results."},
		"No overnight stays were agreed. Tom Reyes to ask at each visit.":                 {"No overnight stays were agreed.", "Tom Reyes to ask at each visit."},
		"Contact was stopped by the court. Tom Reyes to ask at each visit.":               {"Contact was stopped by the court.", "Tom Reyes to ask at each visit."},
		"Mum has not been seen alone.":                                                    {"Mum has not been seen alone."},
		"Dean is not allowed in the house. Ada Obi to ring 999.":                          {"Dean is not allowed in the house.", "Ada Obi to ring 999."},
		"Finished work to be shown to Dad. If he is late, leave it with the teacher.":     {"Finished work to be shown to Dad."},
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| Ring the school | Mum | 3 May 2025 |\n| "+cell+" | Tom Reyes | |\n")
		var lines []string
		for _, a := range got.Actions[1:] {
			line := a.Span.Of(got.d.Text)
			if a.Status == Done {
				line += " | done"
			}
			lines = append(lines, line)
		}
		if diff := cmp.Diff(want, lines); diff != "" {
			t.Errorf("%s\n%s", cell, diff)
		}
	}
}

// What rests for now, by the cell of who, when or how far, or by the words of the
// action; and what only sounds like that.
func TestOnHold(t *testing.T) {
	for row, want := range map[string]bool{
		"| Speech therapy | on hold, therapist on leave until March | n/a | |":           true,
		"| Speech therapy | HV | on hold | |":                                            true,
		"| Speech therapy | HV | | On hold |":                                            true,
		"| Speech therapy | HV | | Paused until the new worker starts |":                 true,
		"| Speech therapy | HV | | Two sessions done. Currently suspended. |":            true,
		"| Speech therapy | HV | | Started in May but on hold since June |":              true,
		"| Speech therapy | Put on hold by the clinic | | |":                             true,
		"| Speech therapy (on hold until March) | HV | | |":                              true,
		"| Speech therapy – paused while Mum is in hospital | HV | | |":                  true,
		"| Speech therapy | HV | | In abeyance pending the court's decision |":           true,
		"| Speech therapy | HV | | No longer on hold |":                                  false,
		"| Speech therapy | HV | | Not on hold |":                                        false,
		"| Speech therapy | HV | 3 May 2025 | Started |":                                 false,
		"| Contact to be suspended if Dad has been drinking | SW | | |":                  false,
		"| Leo not to be left on hold on the phone | SW | | |":                           false,
		"| Move the car, parked at the school gate, by 8am | Dad | | |":                  false,
		"| Find a new school for Leo, suspended for the third time this term | SW | | |": false,
		"| Move the car, parked by the gate, and clear the path | Dad | | |":             false,
		"| Contact with Dad: suspended until the court decides | SW | | |":               false,
		"| Buy food: fresh, frozen, and tinned | Dad | | |":                              false,
		"| Hold the keys | Gran | | |":                                                   false,
		"| Ask whether the exclusion (suspended from school) is lifted | SW | | |":       false,
		"| Find out who was suspended from the team and why it was so | SW | | |":        false,
		"| Ring the school and wait, even when they put you on hold | Dad | 9am | |":     false,
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When | Progress |\n|---|---|---|---|\n"+row+"\n")
		if len(got.Actions) != 1 || got.Actions[0].OnHold != want {
			t.Errorf("%s: %v, want on hold %v", row, got.lines(), want)
		}
	}
}

// An item of a list that first says how far a thing is.
func TestStatusBeforeItem(t *testing.T) {
	for item, want := range map[string]string{
		"Not done. Ask again once Gran is home.":                           "Ask again once Gran is home.",
		"No reply yet. Tom Reyes to ring the landlord by 9 May 2025.":      "Tom Reyes to ring the landlord by 9 May 2025.",
		"Outstanding. Una Kerr will weigh Leo on 9 May 2025.":              "Una Kerr will weigh Leo on 9 May 2025.",
		"Completed forms to be sent to school. Ring Mrs Stone first.":      "Completed forms to be sent to school.",
		"Finished work to be shown to Dad. It must be back by 9 May 2025.": "Finished work to be shown to Dad.",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"## What will be done\n\n- "+item+"\n")
		if len(got.Actions) == 0 || got.Actions[0].Span.Of(got.d.Text) != want {
			t.Errorf("%s: %v", item, got.lines())
		}
	}
}

// Who is named before that a thing rests is still its owner.
func TestOwnerOnHold(t *testing.T) {
	for who, want := range map[string]string{
		"Una Kerr – on hold until March":          "Una Kerr",
		"Una Kerr (paused while she is on leave)": "Una Kerr",
		"on hold, Una Kerr on leave":              "",
		"Suspended until the court decides":       "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| Speech therapy | "+who+" | |\n")
		if len(got.Actions) != 1 || ownerNames(got.Actions[0].Owners) != want || !got.Actions[0].OnHold {
			t.Errorf("%s: %+v", who, got.Actions)
		}
	}
}

// A team with a name of its own can be asked; one without is a group.
func TestNamedTeams(t *testing.T) {
	for who, want := range map[string]PersonKind{
		"F&F team": Agency, "Early Help Team": Agency, "CAMHS team": Agency, "Young Carers service": Agency,
		"The team": Group, "All professionals": Group, "Core group": Group, "Team around the family": Group,
		"Core Group Team": Group, "All Professionals Team": Group,
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| Ring Gran | "+who+" | 9 May 2025 |\n")
		if len(got.Actions) != 1 || len(got.Actions[0].Owners) != 1 || got.Actions[0].Owners[0].Kind != want {
			t.Errorf("%s: %+v", who, got.Actions)
		}
	}
}

// Whoever stands in a cell beside what rests is still asked.
func TestOwnersOnHold(t *testing.T) {
	for who, want := range map[string]string{
		"Tom Reyes, on hold; Una Kerr from March":      "Tom Reyes and Una Kerr",
		"On hold - Tom Reyes":                          "Tom Reyes",
		"Una Kerr – on hold":                           "Una Kerr",
		"on hold, therapist on leave until March 2026": "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| Speech therapy for Leo | "+who+" | |\n")
		var names []string
		for _, a := range got.Actions {
			for _, o := range a.Owners {
				names = append(names, o.Span.Of(got.d.Text))
			}
		}
		if all := strings.Join(names, " and "); all != want {
			t.Errorf("%s: %q, want %q", who, all, want)
		}
	}
}
