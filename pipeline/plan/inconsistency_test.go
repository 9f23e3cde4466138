package plan

import (
	"slices"
	"strings"
	"testing"
)

// ruby is the head of the plans in these tests.
const ruby = "# Child Protection Plan\n\nInitial Child Protection Conference held on 12 March 2025.\n\n" +
	"| Child | Date of birth | School |\n|---|---|---|\n| Ruby Marsh | 04/06/2016 | Elm Primary |\n| Jayden Marsh | 21/09/2019 | Elm Nursery |\n\n" +
	"Mother: Kelly Marsh. Father: Dean Holroyd. Social worker: Priyanka Nair. Chair: Stephen Oduya.\n\n"

const wellBehind = "\n\nRuby is well. Jayden is well. Kelly is well. Dean is well.\n"

// conflicts are the kinds of what does not agree in a plan with some words in it.
func conflicts(t *testing.T, words string) []string {
	var kinds []string
	for _, x := range Read(document(t, ruby+words+wellBehind)).Inconsistencies {
		kinds = append(kinds, string(x.Kind))
	}
	return kinds
}

func TestConflicts(t *testing.T) {
	for kind, all := range map[ConflictKind][]string{
		AgeConflict: {
			"Ruby (6) told her teacher.", "Ruby, 10, likes art.", "Ruby is an eleven year old girl.", "Ruby is aged 6 years.", "Ruby, who is 6 years old, likes art.",
			"Ruby Marsh (6yrs) lives here.", "6 year old Ruby lives here.", "Her ten-year-old daughter Ruby said so.", "Ruby is six and likes art.", "At 11, Ruby is able to get up alone.",
			"Ruby (age 11, Year 4) came.", "Ruby, now 11, came.",
		},
		DateConflict: {
			"Ruby (DOB 14/06/2016) came.", "Ruby was born on 4 July 2016.", "Ruby's date of birth is 4 June 2015.", "Jayden (d.o.b. 21.9.18) came.",
			"The initial conference was held on 14 March 2025.", "The ICPC on 13 March decided so.", "The conference on Friday 12 March 2025 decided so.",
			"The first core group is on 20 March 2025.\n\nCore group: 21 March 2025.", "The review conference is on 9 June 2025.\n\nReview conference: 11 June 2025.",
			"| Date | Event |\n|---|---|\n| 12/02/2025 | Father hit Jayden with belt |\n\nJayden told her that on 21 February 2025 his father hit Jayden with a belt.",
		},
		NameConflict: {
			"Rubie likes art.", "The school saw Rubi in the playground.", "Jaydon was tired.", "Jaiden's nursery rang.", "Mum takes Jaden to nursery.", "Kellie Marsh agreed.",
			"Rubey absconded once.", "Jaydun climbed out of the window.", "Mr Holroyde said no.", "Dean Holdsworth will call.", "Pryanka Nair will call.", "Steven Oduya chaired.",
		},
		NumberConflict: {
			"All four children are registered.", "Kelly attended six of the eight sessions. She went to all eight sessions.", "Ruby's attendance is 94%.\n\nSchool say that Ruby's attendance is 81%.",
			"Ruby's attendance is 93%. Ruby is in school 81 per cent of the time.", "Ruby attends 93% of sessions.\n\nRuby's attendance is 80%.",
			"Police have been called four times. The police were called six times.", "There have been three call outs. There were five call-outs.",
		},
		Contradiction: {
			"The home conditions were appalling. The house was tidy.", "There is to be no contact between Ruby and Tina Holt. Contact with Tina Holt will take place at the centre.",
			"Dean has never attended a meeting. Dean came to every meeting.", "Dean works full-time. He works 16 hours a week.",
		},
		OtherFamily: {
			"Callum's placement with Mr and Mrs Whitehead ended.", "Kieran to go on the waiting list for Young Carers.", "Shanice and Devante have settled at their aunt's.", "Mr Delacroix remains in custody.",
			"Poppy's fracture is healing well.", "It was noted that Amira has broken her arm.", "Ms Tully to hand in the keys of the caravan.", "The twins are awaiting their MMR.",
			"Ruby is not yet toilet trained.", "Ruby was spoken to about vaping.", "Jayden has his GCSEs next year.", "SW to refer Tyler to CAMHS for his sleep.", "Tyler's taxi will be paid for until half term.",
			"Tyler's college have kept her a place.", "Shanice and Devante have been seen begging in the market.", "Tyler's epipen to be replaced.", "Amira's hearing test will be chased.",
			"Mr Delacroix will hand in his shotgun.", "Ted's inhaler is to be replaced.", "Tia's wardrobe has been fixed to the wall.", "Ali is to stay with his foster carers.", "Eli has lost his glasses.",
			"Jayden is using cannabis with older boys.", "Ruby attends nursery in the mornings.", "Jayden is on Snapchat at night.", "Jayden has his mock exams soon.",
		},
	} {
		for _, words := range all {
			if got := conflicts(t, words); !slices.Equal(got, []string{string(kind)}) {
				t.Errorf("%q: %q, want %q", words, got, kind)
			}
		}
	}
}

// Nobody is accused of what may well be right.
func TestNoConflicts(t *testing.T) {
	for _, words := range []string{
		"Ruby (8) told her teacher.", "Ruby will be 9 in June.", "When Ruby was 6 she moved here.", "Ruby is 11 months ahead.", "Ruby was 7 when this began.", "Ruby is 8 or 9 minutes late.",
		"The group scored safety 2 out of 10 for Jayden (3) and higher for Ruby (7).", "Dean will be home by 10.30 on Sat, until the review. The review conference is on 9 June 2025.",
		"Ines Holroyd-McAtamney is Dean's niece. Ines Holroyd-McAtamney came.",
		"Ruby (born 4 June 2016) came.", "Ruby's birthday party was on 6 June.", "Jayden is 5.", "Jayden, 5, is in reception.",
		"The review conference was on 3 June 2025. The next review conference is on 3 December 2025.", "The core group moved from 20 March 2025 to 24 March 2025.",
		"A further strategy discussion was held on 4 March 2025.", "The next core group is on Wednesday 19 March 2025.",
		"Dear Dean, please come.", "Ruby Street is near.", "The Marshall family are friends.", "Rubin Holt is her cousin. Rubin Holt has a dog.", "Priya Nair is her cousin.", "Kelly's sister Kerry has offered to help. Kerry is kind.",
		"Both children are well.", "The children were late 14 times in spring and 3 times in summer.", "Ruby's attendance rose from 61% to 78%.", "Ruby's attendance is 91%. Jayden's attendance is 84%.",
		"She came to six of the ten sessions.", "The home conditions were appalling in 2023 but the house is now tidy.", "Kelly says that she has never missed a day.",
		"Her friend Finn came. Finn's mother was there.", "Her key person, Imogen, says that she is kind.", "Barnardo's has offered a place.", "Mr Owen will send the report.", "Nobody at Turnstone has seen him.",
		"They live in Harwick. Leicester has a clinic.", "Jayden is toilet trained.", "Cafcass has written to her.", "Housing has written to the family.", "Neighbours have told the school about her.",
		"Dr Aldous has seen her at the clinic.", "Imogen's report is late.", "Barnardo's offer is open.", "Sainsbury's has rung.", "Ruby's cousin attends nursery.", "Ruby said that Year 3 is fun.", "Ruby used to wear nappies at night.",
	} {
		if got := conflicts(t, words); got != nil {
			t.Errorf("%q: %q", words, got)
		}
	}
}

// Both places of an inconsistency hold words that show what does not agree.
func TestConflictPlaces(t *testing.T) {
	d := document(t, ruby+"Ruby (d.o.b. 4 June 2015) likes art."+wellBehind)
	found := Read(d).Inconsistencies
	if len(found) != 1 {
		t.Fatalf("%d", len(found))
	}
	x := found[0]
	if a, b := d.Quote(x.A.Shown), d.Quote(x.B.Shown); !strings.Contains(a, "Ruby Marsh") || !strings.Contains(a, "04/06/2016") || !strings.Contains(b, "4 June 2015") || !strings.Contains(b, "Ruby") {
		t.Errorf("%q and %q", a, b)
	}
	if d.Quote(x.A.Span) != "04/06/2016" || d.Quote(x.B.Span) != "4 June 2015" {
		t.Errorf("%q and %q", d.Quote(x.A.Span), d.Quote(x.B.Span))
	}
}

// A day of the week that does not fit is shown beside the place where the document
// names the same day, if there is one.
func TestWeekdayPlaces(t *testing.T) {
	for text, want := range map[string]string{
		"The core group is on Thursday 20 March 2025.\n\nWe meet on Tuesday 20 March at the school.": "Thursday 20 March 2025|Tuesday 20 March",
		"Core group: 20 March 2025\n\nWe meet on Tuesday 20th March at the school.":                  "20 March 2025|Tuesday 20th March",
		"We meet on Tuesday 20 March at the school.":                                                 "Tuesday 20 March|Tuesday 20 March",
	} {
		d := document(t, ruby+text+wellBehind)
		var got []string
		for _, x := range Read(d).Inconsistencies {
			got = append(got, d.Quote(x.A.Span)+"|"+d.Quote(x.B.Span))
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Names as those write them who only heard them, and names that are nearly somebody's
// surname but stand alone.
func TestNamesHeard(t *testing.T) {
	const head = "# Child Protection Plan\n\nConference held on 12 March 2025.\n\n| Child | Date of birth |\n|---|---|\n| Caoimhe Marsh | 04/06/2016 |\n| Ivy Marsh | 21/09/2019 |\n| Kaycee-Leigh Marsh | 21/09/2012 |\n\n" +
		"Mother: Niamh Marsh. Chair: Esme Coyle.\n\n"
	for text, want := range map[string]string{
		"Keeva's nursery says that she is well.": "name", "Ivie is behind with her sounds.": "name", "Kacey-Lee is at home.": "name", "Neve said that she will ring.": "name",
		"Kyle's annual review is due.": "other_family", "Kyle said so.": "", "Ms Coile chaired it.": "name", "Esme Coyl will send the minutes.": "name", "Ivy Lodge is a clinic.": "",
	} {
		var got []string
		for _, x := range Read(document(t, head+text+"\n\nCaoimhe is well. Ivy is well. Niamh is well. Kaycee-Leigh is well.\n")).Inconsistencies {
			got = append(got, string(x.Kind))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// The data of the rules can be read whole.
func TestRuleData(t *testing.T) {
	if n := len(opposites()); n != strings.Count(contradictionTable, "\n")-4 {
		t.Errorf("%d contradictions", n)
	}
	if n := len(ageDetails()); n < 4 {
		t.Errorf("%d details of age", n)
	}
	if len(personal()) != 2 {
		t.Errorf("%d kinds of words", len(personal()))
	}
	for word, want := range map[string]bool{"Housing": true, "Neighbours": true, "stopped": true, "Callum": false, "Poppy": false, "Delacroix": false, "families": true} {
		if isWord(word) != want {
			t.Errorf("%s: %v", word, !want)
		}
	}
}
