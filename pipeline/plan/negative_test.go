package plan

import "testing"

// Ways to blame, judge, doubt and belittle, beside what only says what was seen,
// must be done, or is not so.
func TestNegativesByConstruction(t *testing.T) {
	for text, want := range map[string]string{
		"Mr Obi has again allowed his brother back into the flat.":            "blame",
		"Ms Obi chose her boyfriend over her children.":                       "blame",
		"Nobody in the home is being the adult.":                              "blame",
		"Ms Obi sided with her husband in the meeting.":                       "blame",
		"Ms Obi can be quite manipulative with staff.":                        "judgement",
		"Sam is oppositional at home.":                                        "judgement",
		"Ben's story has changed twice.":                                      "credibility",
		"Ada cannot tell her story straight.":                                 "credibility",
		"Ben keeps telling her story to suit himself.":                        "credibility",
		"Mr Obi tends to give in when Ada shouts.":                            "judgement",
		"Ada is usually forgotten when there are visitors.":                   "judgement",
		"Mr Obi comes and goes as he pleases.":                                "judgement",
		"Ms Obi cannot stick to any routines.":                                "deficit",
		"Mr Obi has no grasp of his daughter's diabetes.":                     "deficit",
		"Ms Obi would struggle to maintain this alone.":                       "deficit",
		"Mr Obi has not got the skills to manage a toddler.":                  "deficit",
		"It is thought that he may minimise the rows at home.":                "credibility",
		"There is more cannabis about than Ms Obi admits to.":                 "credibility",
		"Whether he means it remains to be seen.":                             "credibility",
		"Fathers in this position usually go back to it.":                     "stereotype",
		"The children have been put through hell.":                            "emotive",
		"Mr Obi hit Ada with a belt on 4 May.":                                "",
		"Ms Obi must not let Mr Obi back into the flat.":                      "",
		"Ms Obi let the health visitor in and showed her the cot.":            "",
		"Ada at nursery often needs a nap.":                                   "",
		"Ms Obi has good understanding of diabetes.":                          "",
		"Asking for help will never be held against you.":                     "",
		"Ms Obi will be able to keep the flat.":                               "",
		"There were two missed appointments in May, on the 4th and the 11th.": "",
	} {
		p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Father: Mr Ben Obi. Child: Ada Obi.\n\n"+text+"\n")
		got := ""
		if len(p.Negatives) > 0 {
			got = p.Negatives[0].Category
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A harm, a rule of safety, an illness or an everyday matter is no wording against
// the family.
func TestPlainFactsAreNotNegative(t *testing.T) {
	for _, text := range []string{
		"The baby cannot be left alone with Ben.",
		"Sam was placed in the middle of term.",
		"The doctor said that the prognosis for Ada's epilepsy is poor.",
		"We wonder whether Sam would like a club.",
		"Ben has begun a new way of life in Leeds.",
		"Ada was coached by Jo Lane in play at home.",
		"Lily is often overlooked for the school team.",
		"The clock is on the wall of the kitchen.",
		"Ben followed the path to the school gate.",
		"Sam answered behind closed doors in the head's office.",
		"There is no excuse for how late our letter was.",
		"The report was well rehearsed by the choir.",
		"Ada cannot keep things in the fridge because it is broken.",
		"Ada does not yet have the skills course booked.",
		"Ben was not able to keep his appointment because the bus did not come.",
		"Tom Reyes can be difficult to reach on Mondays.",
		"The home standards are those of the council.",
		"Parents in this area often use the food bank.",
		"Lily follows her own path in art.",
		"The tenancy has run out.",
		"Sam needs a mother's signature for the trip.",
		"The injury does not fit with the explanation that was given, the doctor said.",
		"The doctor felt that the bruise is hard to believe to be an accident.",
		"Sam told us that Ben hit him and that he was scared.",
		"Ben strangled Ada on 3 March 2025 (police).",
		"Ada lets Tom Reyes in to the flat.",
		"Ada turned over to the other channel.",
		"Ada put Sam before the bus had left.",
		"Nobody thought to ask Ada.",
		"Ada spoke to the opposite number of Tom Reyes.",
		"Ben lives opposite the school.",
		"Ada and Ben need to tell their story once.",
		"Ada had to tell her story again.",
		"Ada can share her story with the group.",
	} {
		if p := read(t, told+text+"\n"); len(p.Negatives) > 0 {
			t.Errorf("%q is %s", text, p.Negatives[0].Category)
		}
	}
}

// What a parent fears that people think of such as they are is no picture by the
// writer; what a worker says of them is.
func TestOfOwnKind(t *testing.T) {
	for text, want := range map[string]bool{
		"Ada wonders what is written of a family like hers.":                  false,
		"Ada is worried that for a family like hers there is never any help.": false,
		"Ms Obi feels that workers look down on women like her.":              false,
		"She fears that nobody helps families like hers.":                     false,
		"Mum's worry is that families like hers are judged.":                  false,
		"Ada says women like her never get believed.":                         false,
		"Mr Obi said that men like him are never asked.":                      false,
		"They worry that nobody rings back families like theirs.":             false,
		"Grandmother told us that people like them are always last.":          false,
		"Ada asked why a family like theirs has to wait.":                     false,
		"Tom Reyes said that a family like hers always comes back.":           true,
		"Ada was told by Tom Reyes that women like her never change.":         true,
		"Ada was also told that women like her never change.":                 true,
		"Ada was asked why women like her never change.":                      true,
		"Ada knows Dean from families like hers.":                             true,
		"Families like hers do not change.":                                   true,
		"It is thought that families like theirs go back to it.":              true,
		"Tom Reyes told Ada that women like her are known here.":              true,
		"Ada said that families like that are all the same.":                  true,
		"This is a pattern with families like theirs.":                        true,
		"She said that a family like hers never changes.":                     true,
		"The health visitor fears that women like her go back.":               true,
	} {
		p := read(t, "# Child Protection Plan\n\n"+kin+"## Background\n\nTom visited.\n\n"+text+"\n")
		if got := len(p.Negatives) > 0; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// Wordings found in plans that nobody had read before; what tells a harm, an order or a
// help stays as it is.
func TestFurtherNegatives(t *testing.T) {
	for text, want := range map[string]string{
		"The family's culture was felt to be a factor in this.":  "stereotype",
		"As is common in Chinese families, Ada works late.":      "stereotype",
		"Polish men often find it hard to ask for help.":         "stereotype",
		"Ada put her job before her children's safety.":          "blame",
		"Advice has fallen on deaf ears.":                        "blame",
		"Ada was slow to seek help.":                             "blame",
		"Ada has allowed the home to deteriorate.":               "blame",
		"It is difficult to tell how honest Ada is being.":       "credibility",
		"It is felt that she is covering for Ben.":               "credibility",
		"Ben has shown scant regard for the rules.":              "judgement",
		"Ada does not appear to have taken on board the advice.": "judgement",
		"Sam lacks resilience.":                                  "deficit",
		"Ada can present as quite helpless.":                     "deficit",
		// harm, progress and neutral accounts
		"Ada put Sam before her job.":                      "",
		"The family's culture matters to Sam.":             "",
		"Ada speaks to other Polish women at church.":      "",
		"Ben accepted responsibility for what he did.":     "",
		"Ada reported the injury to the clinic.":           "",
		"The home was clean at each visit.":                "",
		"Ben hit Sam on 3 May and Ada rang the police.":    "",
		"Una covers the book with Sam.":                    "",
		"Ada was quick to seek help when Sam was ill.":     "",
		"Ada is working on a CV with the job centre.":      "",
		"Ada and Ben made a plan for the nights with Una.": "",
		"Nobody knows yet how the injury happened.":        "",
	} {
		got := ""
		for _, n := range read(t, "# Child Protection Plan\n\n"+kin+text+"\n").Negatives {
			got = n.Category
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
