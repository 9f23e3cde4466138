package plan

import (
	"slices"
	"strings"
	"testing"
)

// told writes the statements of a document: "kind | source | words".
func (s said) told() []string {
	var all []string
	for _, x := range s.Statements {
		all = append(all, string(x.Kind)+" | "+s.d.Quote(x.Span)+" | "+s.d.Quote(x.Source))
	}
	return all
}

// On what a sentence of the background rests, and what it names as its source.
func TestStatements(t *testing.T) {
	for sentence, want := range map[string]string{
		"Sam was at school without a coat on three days (school log, 3 March 2025).": "fact | school log, 3 March 2025",
		"Una saw that Lily had no cot.":                                              "fact | Una",
		"Ada missed two appointments in July.":                                       "fact | ",
		"Attendance is 71%.":                                                         "fact | ",
		"School records show that Sam was late 14 times.":                            "fact | records show",
		"Mum lacks insight into how this affects Sam.":                               "opinion | ",
		"Tom thinks that Ada is worn out.":                                           "opinion | Tom",
		"Ben presents as guarded.":                                                   "opinion | ",
		"Dr Lund said that the bruise could have come from a fall.":                  "opinion | Dr Lund",
		"There is a concern that Ada cannot cope.":                                   "opinion | ",
		"It is believed that Ada drinks more than she says.":                         "speculation | ",
		"Ben may have been responsible.":                                             "speculation | ",
		"Sam has probably seen more than that.":                                      "speculation | ",
		"It is likely that the children heard the shouting.":                         "speculation | ",
		"Neighbours say that there are men at the flat at night.":                    "hearsay | ",
		"An anonymous caller said that Sam is left alone.":                           "hearsay | ",
		"It has been suggested that mother sees father in secret.":                   "hearsay | ",
		"The housing officer was told by a tenant that Ben smokes cannabis.":         "hearsay | ",
		// none: what is planned, rules, meetings, praise, a claim of nobody
		"The social worker will visit Sam every week.":       "",
		"Parents have the right to complain about the plan.": "",
		"These minutes are confidential.":                    "",
		"The core group will meet on 3 April 2025.":          "",
		"Ada is a loving mother.":                            "",
		"Why was Sam not at school?":                         "",
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+"## Background\n\n"+sentence+"\n")
		line := ""
		for i, x := range got.Statements {
			if x.ID != "s"+number10(i+1) {
				t.Errorf("%q has the id %s", sentence, x.ID)
			}
			if got.d.Quote(x.Span) == sentence {
				line = string(x.Kind) + " | " + got.d.Quote(x.Source)
			}
		}
		if line != want {
			t.Errorf("%q: %q, want %q", sentence, line, want)
		}
	}
}

// Where the document says that somebody disagrees, and with what.
func TestDisputes(t *testing.T) {
	for text, want := range map[string]string{
		"Neighbours say that men come at night. Ada told the conference that this is not true.":   "mother: Neighbours say that men come at night.",
		"Ada missed two appointments. She says that nobody told her of them.":                     "mother: Ada missed two appointments.",
		"Ben is a passive father. Ben does not agree. He says that he cooks every night.":         "father: Ben is a passive father.",
		"Ben lost his temper with Sam. Mr Hart denies this.":                                      "father: Ben lost his temper with Sam.",
		"Mum has failed to engage. Ms Obi disputes this and says that no letter came.":            "mother: Mum has failed to engage.",
		"Ida is dismissive. Ida would like that word taken out.":                                  "grandmother: Ida is dismissive.",
		"Ada lacks insight. Ada asked for this sentence to be removed.":                           "mother: Ada lacks insight.",
		"The parents do not agree with the threshold.":                                            "parents: ",
		"Sam has bruises that he cannot explain. Ada maintains that he fell from the swing.":      "mother: Sam has bruises that he cannot explain.",
		"Ada has been seen with Ben in May. Ada is unhappy with these words.":                     "mother: Ada has been seen with Ben in May.",
		"Ada missed two appointments. Ada is sorry about this.":                                   "",
		"Sam was seen at home. Ada said that he had a cold.":                                      "",
		"Mum does not accept responsibility for the kitchen.":                                     "",
		"Ben drove after drinking (police report, 3 May 2025). Both parents agree that it is so.": "",
		"Tom said that this was not discussed.":                                                   "",
		"Ada feels that nobody has time for her. Ben said that he will try to get up.":            "",
		"Ada said that Ben hit Lily. Ben said that Lily fell.":                                    "father: Ada said that Ben hit Lily.",
		"Ada said that Ben hit her. Ben said that he never did.":                                  "father: Ada said that Ben hit her.",
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+"## Background\n\n"+text+"\n")
		var line strings.Builder
		for _, x := range got.Disputes {
			line.WriteString(x.By + ": " + got.d.Quote(x.Statement))
		}
		if line.String() != want {
			t.Errorf("%q: %q, want %q", text, line.String(), want)
		}
	}
}

// missingOf lists the parts that a document lacks, those that it owes with a mark.
func missingOf(p *Plan) string {
	var all []string
	for _, m := range p.Missing {
		name := string(m.Section)
		if m.Owed {
			name += "!"
		}
		all = append(all, name)
	}
	return strings.Join(all, " ")
}

func TestMissing(t *testing.T) {
	const whole = "\n\n## How worried are we?\n\nThe level of risk is medium.\n\n## Parents' views\n\nAda is glad of the help.\n\n## What Sam says\n\nSam likes the new flat.\n\n" +
		"## If things go wrong\n\nIf Sam is hurt we will meet with you the same day.\n\n## Dates\n\nThe review conference is on 3 June 2025.\n\nSam is doing well at school.\n"
	for _, c := range []struct{ text, want string }{
		{"# Child Protection Plan\n\n" + kin + whole, ""},
		{"# Child Protection Plan\n\n" + kin, "level_of_risk! parents_views! childs_views! strengths! consequences! contingency! review_date!"},
		{"# Core Group Minutes\n\n" + kin, "level_of_risk parents_views! childs_views! strengths! consequences contingency review_date!"},
		{"# Written Agreement\n\n" + kin, "level_of_risk parents_views! childs_views strengths consequences! contingency review_date!"},
		{"# Minutes of the parish council\n\nThe path was mended.\n", ""},
		// a scale with its key, a child who cannot be asked, a day in front of what it is of
		{"# Child Protection Plan\n\n" + kin + strings.Replace(whole, "The level of risk is medium.", "0 means that Sam is not safe tonight and 10 means that we can go. We said 6.", 1), ""},
		{"# Child Protection Plan\n\n" + kin + strings.Replace(whole, "Sam likes the new flat.", "Sam is too young to tell us.", 1), ""},
		{"# Child Protection Plan\n\n" + kin + strings.Replace(whole, "The review conference is on 3 June 2025.", "| Day | What |\n|---|---|\n| 3 June 2025 | Review conference |", 1), ""},
		{"# Child Protection Plan\n\n" + kin + strings.Replace(whole, "The review conference is on 3 June 2025.", "The plan runs until 3 June 2025, when we meet to look at it again.", 1), ""},
		// nobody can ask a child who is still to be born, but those who are there
		{"# Child Protection Plan\n\nWritten on 12 May 2025. Mother: Ada Obi. Baby due: 9 July 2025.\n" + strings.ReplaceAll(strings.Replace(whole, "Sam likes the new flat.", "", 1), "Sam", "the baby"), "childs_views"},
		{"# Child Protection Plan\n\nUnborn baby Obi, and " + kin + strings.Replace(whole, "Sam likes the new flat.", "", 1), "childs_views!"},
		// a box with a title and nothing in it, and one to be filled in
		{"# Child Protection Plan\n\n" + strings.Replace(kin+whole, "Ada is glad of the help.", "", 1), "parents_views!"},
		{"# Child Protection Plan\n\n" + strings.Replace(kin+whole, "If Sam is hurt we will meet with you the same day.", "To be agreed at conference.", 1), "consequences! contingency!"},
	} {
		if got := missingOf(read(t, c.text).Plan); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text[:30], got, c.want)
		}
	}
}

func TestRisk(t *testing.T) {
	for text, want := range map[string]string{
		"Category: Neglect. The level of risk is high.":                                  "high | neglect",
		"The plan is under the category of emotional abuse (physical abuse not agreed).": " | emotional abuse",
		"A year ago the level of risk was high. Today the level is medium.":              "medium | ",
		"Ada says 7 out of 10.": " | ",
		"| Category | ☒ Neglect |\n| --- | --- |\n| Category | Physical |": " | neglect, physical abuse",
		"We gave Ada a leaflet about neglect.":                             " | ",
		"The risk to Sam is low because Gran is there every night.":        "low | ",
		"Level of risk: high.":                                             "high | ",
		"Level of risk: High":                                              "high | ",
		"Risk – medium":                                                    "medium | ",
		"Overall risk: Moderate.":                                          "medium | ",
		"Risk level: low":                                                  "low | ",
		"Risk rating: severe":                                              "high | ",
		"The risk is judged as high.":                                      "high | ",
		"We judge the risk to Sam as high.":                                "high | ",
		"Level of risk: the group judged the risk to Sam as high on days when Ben drinks and low at other times.": "high | ",
		"Level of risk: medium to high when Ben is there.":                                                        "high | ",
		"## Level of risk\n\nHigh.":                               "high | ",
		"| Level of risk | High |\n| --- | --- |\n| Name | Sam |": "high | ",
		"Risk: low mood of Ada.":                                  " | ",
		"Risk – low income and debts.":                            " | ",
		"Risk: high stairs in the flat.":                          " | ",
		"Risk of falls – high beds are used.":                     " | ",
		"Level of risk: to be assessed.":                          " | ",
		"Level of risk: high / medium / low":                      " | ",
		"Level of income: high.":                                  " | ",
		"We judge the school as high.":                            " | ",
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n")
		if line := got.Risk.Level + " | " + strings.Join(got.Risk.Categories, ", "); line != want {
			t.Errorf("%q: %q, want %q", text, line, want)
		}
	}
}

// caseOf is a family's case, to be told of other people.
const caseOf = `# Child Protection Plan

Children: Sam MOTHERNAME, born 3 May 2015. Parents: FIRST MOTHERNAME (mother) and SECOND FATHERNAME (father). Social worker: Tom Reyes.

## Background

Sam was at school without a coat on three days (school log). It is believed that MUM drinks more than SHE says. MS MOTHERNAME says that this is not true. Neighbours say that DAD shouts at night. DAD lacks insight into what Sam sees. MR FATHERNAME disagrees with this. FIRST missed two appointments in July. SHE says that nobody told HER. DAD may have been in the flat in May. Sam told a teacher that MUM cries.

## Parents' views

FIRST feels that nobody listens. SECOND would like the visits to be later. HE is worried about work.

## What Sam says

Sam wants to live with MUM and see DAD on Sundays.
`

// Who is the mother and who the father, and from where their names come, changes
// no statement, no view and no dispute.
func TestStatementsOfOtherFamilies(t *testing.T) {
	mother := []string{"MUM", "Mum", "DAD", "Dad", "(mother)", "(mother)", "(father)", "(father)", "SHE", "she", "HER", "her", "HE", "He", "MS ", "Ms ", "MR ", "Mr "}
	father := []string{"MUM", "Dad", "DAD", "Mum", "(mother)", "(father)", "(father)", "(mother)", "SHE", "he", "HER", "him", "HE", "She", "MS ", "Mr ", "MR ", "Ms "}
	var want []int
	for _, roles := range [][]string{mother, father} {
		for _, names := range [][4]string{
			{"Leanne", "Kevin", "Garrick", "Osborne"},
			{"Oluwaseun", "Adaeze", "Adeyemi", "Okonkwo"},
			{"Zuzanna", "Piotr", "Kowalska", "Nowak"},
			{"Fatima", "Yusuf", "al-Hassan", "Haddad"},
			{"Mei", "Jun", "Zhang", "Chen"},
			{"Saoirse", "Padraig", "O'Halloran", "Gethin-Deol"},
			{"Priya", "Arjun", "Chaudhry", "Singh"},
		} {
			names := append([]string{"MOTHERNAME", names[2], "FATHERNAME", names[3], "FIRST", names[0], "SECOND", names[1]}, roles...)
			got := read(t, strings.NewReplacer(names...).Replace(caseOf))
			var counts []int
			for _, k := range []StatementKind{Fact, Opinion, Hearsay, Speculation} {
				n := 0
				for _, s := range got.Statements {
					if s.Kind == k {
						n++
					}
				}
				counts = append(counts, n)
			}
			counts = append(counts, len(got.Disputes), len(got.ParentsViews), len(got.ChildsViews), len(got.Missing))
			if want == nil {
				want = counts
			}
			if !slices.Equal(counts, want) {
				t.Errorf("%s and %s (%s): %v, want %v\n%s", names[5], names[7], roles[1], counts, want, strings.Join(got.told(), "\n"))
			}
		}
	}
	if want[0] < 2 || want[4] < 3 || want[5] < 3 || want[6] < 1 {
		t.Errorf("only %v", want)
	}
}

// How a sentence shows that it was passed on, is a guess or a judgement.
func TestKindsByConstruction(t *testing.T) {
	for text, want := range map[string]StatementKind{
		"The office got a message that Ms Obi was drunk on 3 May.":      Hearsay,
		"We were told that Mr Obi hits Ada.":                            Hearsay,
		"The teacher wondered whether Ada is tired because of rows.":    Speculation,
		"Ada might slip behind with her reading.":                       Speculation,
		"Ada is described by the nurse as shy.":                         Opinion,
		"Ms Obi rang the school on 4 May and Ada was late three times.": Fact,
	} {
		p := read(t, "# Child Protection Plan\n\nMother: Ms Grace Obi. Father: Mr Ben Obi. Child: Ada Obi.\n\n## Background\n\n"+text+"\n")
		if len(p.Statements) != 1 || p.Statements[0].Kind != want {
			t.Errorf("%q: %+v, want %v", text, p.Statements, want)
		}
	}
}

// What nobody answers for: said of others by somebody without a name, and not what
// that somebody did.
func TestPassedOn(t *testing.T) {
	for sentence, want := range map[string]bool{
		"A neighbour said that Sam is left alone.":                    true,
		"A neighbour has seen Ada shout at Sam.":                      true,
		"A passer-by saw Ben push Ada.":                               true,
		"A neighbour found that the children were alone at night.":    true,
		"Residents heard Ada shouting at Sam.":                        true,
		"A neighbour saw Ben hit Sam and rang the police.":            true,
		"A caller reported that Sam had been found in the road.":      true,
		"A friend told the school that Ada drinks.":                   true,
		"Kylie's cousin said that Ben is violent.":                    true,
		"It is said that a neighbour found Sam in the road.":          true,
		"A neighbour found her hitting Sam.":                          true,
		"A passer-by found him drunk in the park with the children.":  true,
		"A neighbour found the children alone and unfed at 2am.":      true,
		"A neighbour saw that they were alone and stayed with them.":  true,
		"A neighbour found him in the park and he was drunk.":         true,
		"A neighbour found her by the ring road.":                     false,
		"Sam got out of the house and a passer-by found him.":         false,
		"A neighbour has found the children asleep on the stairs.":    false,
		"A resident found Sam in the lift and took him home.":         false,
		"A passer-by heard crying from the flat and rang the police.": false,
		"A neighbour noticed smoke in the kitchen and called 999.":    false,
		"A neighbour took Sam in that night.":                         false,
		"Finn's mother has told Tom the same about Sam.":              false,
		"Finn's mum said that Sam slept at theirs.":                   false,
		"Mrs Stone of number 4 said that Sam is left alone (letter).": false,
		"Una found Sam asleep.":                                       false,
		"A stranger found Lily at the bus stop on 3 March 2025.":      false,
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+"## Background\n\n"+sentence+"\n")
		passed := slices.ContainsFunc(got.Statements, func(x Statement) bool { return x.PassedOn })
		if passed != want {
			t.Errorf("%q: %v, %q", sentence, passed, got.told())
		}
	}
}

// What is believed to be so, and how somebody seems, beside guesses at what is to come
// and what somebody does.
func TestBelievedAndImpressions(t *testing.T) {
	for sentence, want := range map[string]string{
		"Perhaps she will have moved up it by the summer.":     "",
		"Maybe Ada will feel better in the new flat.":          "",
		"Perhaps the children will settle there.":              "",
		"Perhaps she'll take up the course.":                   "",
		"Perhaps she will drink again.":                        "believed",
		"Perhaps he will come round drunk.":                    "believed",
		"Maybe Ada will let Dean in.":                          "believed",
		"Perhaps Ben will turn up at the flat.":                "believed",
		"Maybe she will lie to us.":                            "believed",
		"Maybe Ada will take up with Dean.":                    "believed",
		"Perhaps Sam will make new friends there.":             "",
		"Perhaps Ben hit her.":                                 "believed",
		"Ada will probably go back to him.":                    "believed",
		"Perhaps Ada has known of it.":                         "believed",
		"Maybe Ben will hurt the children again.":              "believed",
		"Father will appear when he needs somewhere to stay.":  "",
		"Ben appears at the door at night.":                    "",
		"Ben appeared in court on Monday.":                     "",
		"Ben appears unannounced.":                             "",
		"Mum appears anxious.":                                 "impression",
		"Ben appeared to be drunk.":                            "impression",
		"Ben appears at the door to be drunk.":                 "impression",
		"Ada appears at home to be low.":                       "impression",
		"Ada appears in court to be frightened of him.":        "impression",
		"Ben appears outside school hours to be more relaxed.": "impression",
		"Ada appears at the door drunk.":                       "impression",
		"Ada appears at home withdrawn.":                       "impression",
		"He appeared in court very agitated.":                  "impression",
		"Ada appears on edge.":                                 "impression",
		"He appears at ease with the children.":                "impression",
		"The children appear well at home.":                    "impression",
	} {
		got := ""
		for _, x := range read(t, "# Child Protection Plan\n\n"+kin+"## Background\n\n"+sentence+"\n").Statements {
			switch {
			case x.Believed:
				got = "believed"
			case x.Impression:
				got = "impression"
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}
