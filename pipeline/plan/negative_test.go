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
