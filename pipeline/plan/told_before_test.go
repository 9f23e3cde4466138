package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const obiFamily = "Child: Leo Obi, born 3 May 2016. Mum: Ada Obi. Dad: Ben Hart. Social worker: Tom Reyes. Health visitor: Una Kerr.\n\n"

// Cells that first say how far a thing is, or what was, and then ask for something;
// and cells that only begin like that.
func TestStatusBeforeAction(t *testing.T) {
	for cell, want := range map[string][]string{
		"Not done. Ask again once Gran is home from hospital.":                 {"Ask again once Gran is home from hospital."},
		"Done. Ring again in March.":                                           {"Ring again in March."},
		"No reply yet. Write to the landlord a second time.":                   {"Write to the landlord a second time."},
		"Started, two of six held. Tom Reyes to finish the rest.":              {"Tom Reyes to finish the rest."},
		"Not yet started – staff sickness. Una Kerr will begin after Easter.":  {"Una Kerr will begin after Easter."},
		"A family meeting was offered, Mum thinking about it. Ask her again.":  {"Ask her again."},
		"Mum has had two appointments. Una Kerr to book a third.":              {"Una Kerr to book a third."},
		"Outstanding. Tom Reyes must chase the school.":                        {"Tom Reyes must chase the school."},
		"Partly done. Ben Hart to clear the shed.":                             {"Ben Hart to clear the shed."},
		"The first letter was returned. Not done. Send it to the new address.": {"Send it to the new address."},
		"Letter to Housing. Done – sent 12 May. Landlord asked to fit a lock.": {"Letter to Housing. | done", "Landlord asked to fit a lock."},
		"Letter to Housing. Completed. Tom Reyes to ring about the lock.":      {"Letter to Housing. | done", "Tom Reyes to ring about the lock."},
		"Letter to Housing. Done but for the photos. Photos to be sent.":       {"Letter to Housing."},
		"Completed forms to be sent to school. Ring Mrs Stone first.":          {"Completed forms to be sent to school. Ring Mrs Stone first."},
		"Mum was told to keep the stairs clear. Tom Reyes to look on Friday.":  {"Mum was told to keep the stairs clear."},
		"Done.":                        {"Done."},
		"Mum has not been seen alone.": {"Mum has not been seen alone."},
		"Dean is not allowed in the house. Ada Obi to ring 999.":                      {"Dean is not allowed in the house."},
		"Finished work to be shown to Dad. If he is late, leave it with the teacher.": {"Finished work to be shown to Dad."},
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
		"| Speech therapy | on hold, therapist on leave until March | n/a | |":       true,
		"| Speech therapy | HV | on hold | |":                                        true,
		"| Speech therapy | HV | | On hold |":                                        true,
		"| Speech therapy | HV | | Paused until the new worker starts |":             true,
		"| Speech therapy | HV | | Two sessions done. Currently suspended. |":        true,
		"| Speech therapy | HV | | Started in May but on hold since June |":          true,
		"| Speech therapy | Put on hold by the clinic | | |":                         true,
		"| Speech therapy (on hold until March) | HV | | |":                          true,
		"| Speech therapy – paused while Mum is in hospital | HV | | |":              true,
		"| Speech therapy | HV | | In abeyance pending the court's decision |":       true,
		"| Speech therapy | HV | | No longer on hold |":                              false,
		"| Speech therapy | HV | | Not on hold |":                                    false,
		"| Speech therapy | HV | 3 May 2025 | Started |":                             false,
		"| Contact to be suspended if Dad has been drinking | SW | | |":              false,
		"| Leo not to be left on hold on the phone | SW | | |":                       false,
		"| Move the car, parked at the school gate, by 8am | Dad | | |":              false,
		"| Hold the keys | Gran | | |":                                               false,
		"| Ask whether the exclusion (suspended from school) is lifted | SW | | |":   false,
		"| Find out who was suspended from the team and why it was so | SW | | |":    false,
		"| Ring the school and wait, even when they put you on hold | Dad | 9am | |": false,
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When | Progress |\n|---|---|---|---|\n"+row+"\n")
		if len(got.Actions) != 1 || got.Actions[0].OnHold != want {
			t.Errorf("%s: %v, want on hold %v", row, got.lines(), want)
		}
	}
}
