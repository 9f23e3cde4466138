package plan

import "testing"

// What is no praise of the family: their thanks to a worker, and the picture that
// a child points at.
func TestStrengthsOfNobody(t *testing.T) {
	for text, want := range map[string]bool{
		"Ms Obi thanked the health visitor for the bus pass.":             false,
		"Mum thanked her social worker.":                                  false,
		"Ada's mother thanked the school for ringing her.":                false,
		"Ada chose the smiley face for school and the sad face for home.": false,
		"Ada put the happy sticker on her bedroom.":                       false,
		"Ada pointed at the smiling card when asked about home.":          false,
		"Mum thanked the family support worker for the lift.":             false,
		"The chair thanked Mum and school for working so well together.":  true,
		"Ada has a happy, smiling face when Mum comes to the gate.":       true,
		"The conference thanked Ms Obi for being so open.":                true,
		"The health visitor thanked Mum for keeping the diary.":           true,
		"Ada's tests have all been clear.":                                true,
		"Mum has found work at the bakery.":                               true,
		"Mum has not had a drink since May.":                              true,
		"Mum has painted the box room.":                                   true,
		"Ada came to nine sessions out of ten.":                           true,
		"Ada is a funny, talented girl.":                                  true,
		"Ada has put on 400 grams.":                                       true,
		"Mum has let the nurse in every time.":                            true,
		"Mum kept every one of her nine visits.":                          true,
		"One wonders how long Mum will be on track.":                      false,
		"Mum has put on a good show before.":                              false,
		"Mum has not found work.":                                         false,
		"Mum is to be on track by May.":                                   false,
		"Mum has attended every session.":                                 true,
		"Ada is thriving at school and Mum never missed a visit.":         true,
	} {
		p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Child: Ada Obi.\n\n"+text+"\n")
		if got := len(p.Strengths) > 0; got != want {
			t.Errorf("%q is a strength: %v", text, got)
		}
	}
}

// A cue counts in a clause of its own: not behind a wish or condition, not in a
// clause that blames, and not where the wording is turned round.
func TestStrengthsByClause(t *testing.T) {
	for text, want := range map[string]bool{
		"Ms Obi is a caring mum but she has failed to register Ada with a dentist.":        true,
		"Grandad is a great help and would be glad to do more.":                            true,
		"Dad kept both appointments, although he finds the journey hard.":                  true,
		"Ms Obi rang the school herself to ask what she could do at home.":                 true,
		"If Ms Obi keeps every appointment, the plan will end.":                            false,
		"Ms Obi would like a great support for her mother.":                                false,
		"The plan will end once Ada is happier than she was and Ms Obi kept every session": false,
		"Ms Obi failed to keep every appointment.":                                         false,
		"There has been no eye test since the spring and no contact with her father since": false,
		"It is well known that young parents in care repeat this.":                         false,
		"He asked for help with Ada for six years and nobody came.":                        false,
	} {
		p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Father: Mr Ben Obi. Child: Ada Obi.\n\n"+text+"\n")
		if got := len(p.Strengths) > 0; got != want {
			t.Errorf("%q is a strength: %v", text, got)
		}
	}
}

// What people praise with: a rise, what stands in place, a skill, a bond, help of
// relatives, taking responsibility, health, what has not come again.
func TestStrengthsByConstruction(t *testing.T) {
	for text, want := range map[string]bool{
		"Ada's attendance is 93%, up from 71% in the summer.":     true,
		"Ada was late 9 times; in the spring it was 20.":          true,
		"Mum has cut her drinking down from 30 cans a week to 4.": true,
		"Ada's attendance is 64%, down from 88% in the spring.":   false,
		"Ada was late 20 times; in the spring it was 9.":          false,
		"The police were called to 8 arguments, up from 3.":       false,
		"The window locks are fitted.":                            true,
		"Two of two appointments kept so far.":                    true,
		"Ada showed the nurse her new bedroom.":                   true,
		"Ada is talking in short sentences now.":                  true,
		"Grandma has had the children overnight at weekends.":     true,
		"Dad accepts that he shouted at Ada.":                     true,
		"Ada's health is good.":                                   true,
		"Ada is working at the expected level in reading.":        true,
		"It has not happened again.":                              true,
		"Dad said that Grace is a great mum.":                     true,
		"Ms Obi is sometimes late.":                               false,
		"Mum moved up to Leeds in March.":                         false,
		"One wonders what her solicitor thinks.":                  false,
	} {
		p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Father: Mr Ben Obi. Child: Ada Obi.\n\n"+text+"\n")
		if got := len(p.Strengths) > 0; got != want {
			t.Errorf("%q is a strength: %v", text, got)
		}
	}
}

// A column that tells how far an action is praises the family for what they did,
// not a worker.
func TestStrengthsInProgressColumn(t *testing.T) {
	p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Child: Ada Obi. Social worker: Jo Reed.\n\n| Action | Who | By when | Progress |\n| --- | --- | --- | --- |\n| See the dentist | Ms Obi | 3 May 2026 | Both appointments kept |\n| Send the form to the school | Jo Reed | 4 May 2026 | On track, sent to the office |\n| Clear the yard | Ms Obi | 5 May 2026 | Not started |\n")
	var got []string
	for _, s := range p.Strengths {
		got = append(got, s.Of(p.d.Text))
	}
	if len(got) != 1 || got[0] != "Both appointments kept" {
		t.Errorf("got %q", got)
	}
}

// told is an assessment of a family, for sentences in its middle.
const told = "# Child and Family Assessment\n\n| Name | Relationship |\n|---|---|\n| Sam Obi | Child |\n| Lily Obi | Child |\n| Ada Obi | Mother |\n| Ben Hart | Father |\n\nSocial worker: Tom Reyes. Family support worker: Jo Lane.\n\n## What we know\n\n"

// Initials that are a small word are somebody all the same.
func TestInitialsLikeAWord(t *testing.T) {
	got := read(t, "# Core Group Minutes\n\n| Name | Initials | Role |\n|---|---|---|\n| Bea Emery | BE | Mother |\n| Jo Webb | JW | Support worker |\n\n## Updates\n\nJW explained that BE finished the Freedom Programme in July.\n")
	if len(got.Strengths) != 1 {
		t.Errorf("%d strengths", len(got.Strengths))
	}
}

// A harm that is no more, or from which somebody protected a child, spoils no praise.
func TestHarmOvercome(t *testing.T) {
	for _, text := range []string{
		"Ada has been off heroin for six months.",
		"Ada has been clean of cocaine and heroin for a year and all tests were negative.",
		"Ben has worked hard to stop using cocaine.",
		"Ben has completed the drugs course and came to every session.",
		"Ada has attended all her blood tests.",
		"Ada came to every appointment with the drugs worker.",
		"Ada protected Sam and rang the police when Ben was drunk.",
		"Ada took Sam to the hospital straight away when he had a broken arm.",
	} {
		if got := read(t, told+text+"\n"); len(got.Strengths) != 1 {
			t.Errorf("%q: %d strengths", text, len(got.Strengths))
		}
	}
}

// What tells of a harm is no strength, though a word of praise stands in it.
func TestHarmIsNoStrength(t *testing.T) {
	for _, text := range []string{
		"Ben laughed when he was told about the bruise.",
		"Ben has applied for bail.",
		"Sam has learned to keep quiet when Ben shouts.",
		"Sam learned to hide from his father.",
		"Lily laughs when she is hit.",
		"Ben has offered to pay the dealer.",
		"The council has offered to repair the window.",
		"Ada is a patient with the mental health team.",
		"Sam showed us his bedroom, which has no bed.",
		"Ben stayed until the end of the fight.",
		"Ben turned up every night and banged on the door.",
		"Ben came straight from work and hit Sam.",
		"Sam ran straight away and told nobody.",
		"Sam told nobody straight away.",
		"Ben is happy to have Sam cold and hungry.",
		"The test was not clear.",
		"The test was clear that she had taken heroin.",
		"Sam has put on a coat because the flat is cold.",
		"Ben rang Ada twenty times himself.",
		"Ben no longer does his shift with the children.",
		"Sam has lots of friends who sell drugs.",
		"Ben has decorated the wall with Sam's blood.",
		"Nobody has had a drink of water all day.",
		"Ben cut his own hours with Sam to two.",
		"Sam can read the signs that Ben is drunk.",
		"Ben moved up to heroin from cannabis.",
		"Ada's debts went up from 200 to 900 pounds.",
		"Sam's weight is 12 kilos, down from 14.",
		"Sam is walking on a broken foot.",
		"Sam can count the bruises on Lily.",
		"The stair gate was up but had been broken for a month.",
		"Ben was in control of the money.",
		"Ben said that he is very sorry and hit her again.",
		"Ben has cleared the bank account.",
		"Ben saved the pictures of the children on his phone.",
		"Ben paid for the drugs every week.",
		"Ada has missed no chance to shout at Lily.",
		"Ben was quick to ask Sam to lie.",
		"Lily is popular with older men.",
		"Sam helps out when Ada has drunk.",
		"Ben felt calmer after he had hit the wall.",
	} {
		if p := read(t, told+text+"\n"); len(p.Strengths) > 0 {
			t.Errorf("%q is a strength", text)
		}
	}
}
