package plan

import (
	"slices"
	"testing"
)

// Sentences that ask for something and bind nobody, and those that tell, forbid, speak to
// the reader, or name who is to do it.
func TestLoose(t *testing.T) {
	for words, want := range map[string]bool{
		"Someone should chase the wheelchair clinic.":                         true,
		"The group agreed that someone should chase the clinic.":              true,
		"Somebody needs to ring the landlord about the damp.":                 true,
		"One of the team ought to go with her.":                               true,
		"Someone from the nursery may be able to visit.":                      true,
		"Somebody could help Mum with the forms.":                             true,
		"The health visitor may be able to offer a place at the group.":       true,
		"The coach may not take the chair; this will need to be looked into.": true,
		"Debts need to be dealt with.":                                        true,
		"Sam's teeth will have to be looked at.":                              true,
		"Closure should be robustly considered at review.":                    true,
		"Things are hard, and parents should be supported to mentalise.":      true,
		"Ben should be encouraged to come to meetings.":                       true,
		"Benefit advice could be helpful.":                                    true,
		"It would be a good idea to have a quiet place for lunch.":            true,
		"It is hoped that Dad will come.":                                     true,
		"Someone may have hurt Sam.":                                          false,
		"Somebody could come to the house at night.":                          false,
		"Someone should not be left alone with Sam.":                          false,
		"Mum said that someone should have told her.":                         false,
		"Mum thinks it would be good if Gran came.":                           false,
		"If someone should knock, Mum will ring 999.":                         false,
		"The debts need to be dealt with by Tom Reyes.":                       false,
		"The damp needs to be looked into by 3 May 2025.":                     false,
		"Tom Reyes asked if the damp needs to be looked at.":                  false,
		"You may be able to get free legal advice.":                           false,
		"Ben may be able to come on Fridays.":                                 false,
		"Ben should be considered a risk to Sam.":                             false,
		"The marks should be considered alongside what Sam said.":             false,
		"Scotland should be supported to win.":                                false,
		"Neglect needs to be taken seriously.":                                false,
		"Mum must ring 0300 123 0300 if Ben comes.":                           false,
		"Una Kerr will ring the clinic by 3 May 2025.":                        false,
		"Someone needs to be with the children at all times.":                 false,
		"Someone should be with Sam at bath time.":                            false,
		"Someone should sleep in the room.":                                   false,
		"Somebody should check the cot every hour.":                           false,
		"Anyone should call 999 if Ben comes.":                                false,
		"Someone needs to ring 999 at once.":                                  false,
		"Someone should take Sam to hospital if he has a fit.":                false,
		"Sam needs to be supported to call 999 if Ben hits Ada.":              false,
		"The bruise needs to be looked at today.":                             false,
		"Sam needs to be considered at risk.":                                 false,
		"The children should be supported to see Nan each Sunday at 2pm.":     false,
		"It would be good to see you on Monday.":                              false,
		"It would be a good idea to write down your questions.":               false,
		"A solicitor may be able to help with the costs.":                     false,
		"Someone from Women's Aid can help you.":                              false,
		"It would be ideal for Sam to see his dad, but it is not safe.":       false,
		"Ada's wish that Sam should be supported to see Ben was noted.":       false,
		"Nan's point was that someone should be awake.":                       false,
		"Tom explained that one of the team may visit.":                       false,
		"It is hoped that Ben will admit what he did.":                        false,
		"Someone may visit you at home.":                                      false,
		"Sam said he is sad; someone should chase the clinic.":                true,
		"Sam's place at nursery needs to be considered at the next review.":   true,
		"Ada could be helpful.":                                               false,
		"Tom Reyes may be able to visit on Friday 8 May 2026.":                false,
		"A hot meal could be seen on the table.":                              false,
	} {
		got := read(t, "# Core Group Minutes\n\n"+members+"Child: Sam Obi, born 3 May 2016.\n\n## Discussion\n\n"+words+"\n")
		vague := slices.ContainsFunc(got.Actions, func(a Action) bool { return a.Vague })
		if (vague || len(got.Loose) > 0) != want {
			t.Errorf("%q: %+v %+v, want loose %t", words, got.Loose, got.lines(), want)
		}
	}
}

// A letter offers and invites; what somebody should do in it is open all the same.
func TestLooseInLetter(t *testing.T) {
	for words, want := range map[string]bool{
		"The nursery may be able to offer a breakfast club.": false,
		"It would be good to have a quiet place for lunch.":  false,
		"Someone should chase the wheelchair clinic.":        true,
	} {
		got := read(t, "Dear Ada Obi\n\nWe met on Monday to talk about Sam Obi, born 3 May 2016.\n\n"+words+"\n\nYours sincerely\n\nTom Reyes, social worker\n")
		if got.Kind != Letter || (len(got.Loose) > 0) != want {
			t.Errorf("%q: %s %+v, want loose %t", words, got.Kind, got.Loose, want)
		}
	}
}

// A service with a question mark among what is to be done is left open; a box of a form
// asks for what is to be filled in.
func TestLooseService(t *testing.T) {
	for body, want := range map[string]int{
		"## Plan\n\nTom Reyes will visit on 3 May 2025. GP?\n":             1,
		"## Plan\n\nTom Reyes will visit on 3 May 2025. Health visitor?\n": 1,
		"## Plan\n\nGP?\n\nDr Ali\n":                                       0,
		"## Plan\n\nTom Reyes will visit on 3 May 2025. When?\n":           0,
		"## Background\n\nWho knows the family? Nobody. GP?\n":             0,
	} {
		if got := read(t, "# Child Protection Plan\n\n"+members+body); len(got.Loose) != want {
			t.Errorf("%q: %+v, want %d", body, got.Loose, want)
		}
	}
}

// unseen is how much is asked for that nobody could see done, in actions or behind them.
func (s said) unseen() int {
	n := len(s.Loose)
	for _, a := range s.Actions {
		if a.Vague {
			n++
		}
	}
	return n
}

// What stands behind an action in its cell and asks for what nobody could see.
func TestLooseBehindAction(t *testing.T) {
	for cell, want := range map[string]int{
		"Dad to ring the school. MO to do some parenting work.":    1,
		"Dad to ring the school. Parents to improve routines.":     1,
		"Dad to ring the school. If he does not, TR will ring.":    0,
		"Dad to ring the school. TR to visit on 3 May 2025.":       0,
		"Dad to ring the school. Mum is glad to engage with them.": 0,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"## Plan\n\n| What | Who | When |\n|---|---|---|\n| "+cell+" | Dad | 3 May 2025 |\n")
		if got.unseen() != want {
			t.Errorf("%q: %+v %+v, want %d", cell, got.Loose, got.lines(), want)
		}
	}
}

// What stands behind an action in its item is asked about, too.
func TestLooseBehindItem(t *testing.T) {
	for item, want := range map[string]int{
		"A clinic is to be found for Sam. Sam should engage in positive activities.": 1,
		"A clinic is to be found for Sam. Sam should ring his gran on Fridays.":      0,
		"A clinic is to be found for Sam. Sam engaged with the club in May.":         0,
	} {
		got := read(t, "# Child and Family Assessment\n\n"+members+"Child: Sam Obi, born 3 May 2010.\n\n## Plan\n\n- "+item+"\n")
		if got.unseen() != want {
			t.Errorf("%q: %+v %+v, want %d", item, got.Loose, got.lines(), want)
		}
	}
}

// A consequence that does not say what will happen is hollow; one that names a step, or
// is followed by one, is not.
func TestHollow(t *testing.T) {
	for words, want := range map[string]bool{
		"If things deteriorate, further action will be considered.":                                                          true,
		"Should concerns increase, appropriate steps may need to be taken.":                                                  true,
		"Non-compliance will be viewed very seriously and will be evidenced.":                                                true,
		"Missed visits will be treated as a very serious matter.":                                                            true,
		"The council will take any breach very seriously.":                                                                   true,
		"There will be consequences if you drink.":                                                                           true,
		"If this happens again, the matter will be escalated.":                                                               true,
		"If nothing changes we will consider our options.":                                                                   true,
		"If Dad comes to the house, action will be taken.":                                                                   true,
		"If things deteriorate, legal action will be considered.":                                                            false,
		"If things deteriorate, a strategy meeting will be held and further action will be considered.":                      false,
		"If you drink, contact will be stopped and further steps will be considered.":                                        false,
		"If this happens again, the matter will be escalated to the team manager.":                                           false,
		"Non-compliance will be viewed very seriously. We will apply to the court within 5 days.":                            false,
		"If Dad comes to the house, Mum will ring 999.":                                                                      false,
		"Further steps for the course were considered.":                                                                      false,
		"If Ben comes, further steps may be needed and Ada and Sam will go to a safe house.":                                 false,
		"If this is not done further action will be taken to have Sam live away from you.":                                   false,
		"Non-compliance will be viewed seriously and Sam will not come home.":                                                false,
		"If it is not kept, appropriate steps will be taken, which may mean that Sam goes to live with Nan.":                 false,
		"If it is not kept, further action may be taken: Sam will be looked after by his aunt.":                              false,
		"Any breach will be treated seriously and a judge will be asked to decide where Sam lives.":                          false,
		"If it is not kept, further measures will be considered, such as taking Sam to Nan.":                                 false,
		"If it is not kept, the council will review its position and may ask to have Sam adopted.":                           false,
		"If it is not kept, further action will be taken and Tom will tell your GP.":                                         false,
		"If it is not kept, further action will be taken and Sam may be referred to the Children's Reporter.":                false,
		"If it is not kept, the council will consider all options, a Looked After Review, or an Emergency Protection Order.": false,
		"If Sam has a fit, further measures may be needed: rescue medicine, then an ambulance.":                              false,
		"If Ben comes, Ada and Sam will go to Nan's, and further steps may be needed.":                                       false,
		"If Ben comes, Ada will ring Tom and further steps will be considered.":                                              false,
		"Your complaint will be taken seriously.":                                                                            false,
		"Your views will be taken seriously.":                                                                                false,
		"Bullying will be taken seriously by Mrs Hale.":                                                                      false,
		"Sam said he would be taken seriously by Tom.":                                                                       false,
		"No further action will be required.":                                                                                false,
		"If all goes well, no further action will be required.":                                                              false,
		"Appropriate measures will need to be put in place for Sam's allergy by the school nurse by 3 May 2026.":             false,
		"Una will look at all options for Sam's sleep on 3 May 2026.":                                                        false,
		"Appropriate action will be taken to find Sam if he runs away.":                                                      false,
		"If he is late, next steps will be discussed with you by Tom on 3 May 2026.":                                         false,
		"If Ben breaks this, further action will be taken (see part 4).":                                                     false,
		"If there is drinking, the following steps will be taken:":                                                           false,
		"If Ben breaks this, further action will be taken. This means that Sam stays at Nan's that night.":                   false,
		"If Ben breaks this, further action will be taken. Tom will come round the same day with a colleague.":               false,
		"If Ben breaks this, further action will be taken.":                                                                  true,
		"If Ben will not leave, further action will be considered by the council.":                                           true,
		"Any breach will be taken seriously. If Ben comes, Ada will ring Tom.":                                               true,
		"Tom took her words seriously.":                                                                                      false,
	} {
		got := read(t, "# Written Agreement\n\n"+members+"## If it is not kept\n\n"+words+"\n")
		if (len(got.Hollow) > 0) != want {
			t.Errorf("%q: %+v, want hollow %t", words, got.Hollow, want)
		}
	}
}

// A list behind a hollow consequence says what will happen.
func TestHollowBeforeList(t *testing.T) {
	got := read(t, "# Written Agreement\n\n"+members+"## If it is not kept\n\nIf there is drinking, further action will be taken.\n\n- Sam goes to his gran's.\n- Tom comes the next day.\n")
	if len(got.Hollow) > 0 {
		t.Errorf("%+v, want none", got.Hollow)
	}
}

// Who signs an agreement takes on how they will be and where they will live: no less a
// duty than what they will do. Elsewhere "will be" tells what becomes of somebody.
func TestWillBeInAgreement(t *testing.T) {
	for words, want := range map[string]int{
		"I will be honest.": 1,
		"I will live at my mother's and will not stay over.": 1,
		"We will be at home when the health visitor comes.":  1,
	} {
		got := read(t, "# Written Agreement\n\n"+members+"Child: Sam Obi, born 3 May 2021.\n\n## Ben Hart\n\n- "+words+"\n")
		if len(got.Actions) != want {
			t.Errorf("%q: %+v, want %d", words, got.lines(), want)
		}
	}
	if got := read(t, "# Core Group Minutes\n\n"+members+"I will be on leave until Monday.\n"); len(got.Actions) != 0 {
		t.Errorf("%+v, want none", got.lines())
	}
}
