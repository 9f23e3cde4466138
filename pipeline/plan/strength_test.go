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
