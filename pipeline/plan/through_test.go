package plan

import "testing"

// Who arranges a thing owns it, whoever it goes through; where nobody is known who does,
// it is the one through whom it goes.
func TestThrough(t *testing.T) {
	for words, want := range map[string]string{
		"Sleep clinic to be arranged by Una Kerr through the nursery.":          "Una Kerr",
		"A referral to be requested by Tom Reyes via Una Kerr.":                 "Tom Reyes",
		"Respite to be arranged by the Sunflower charity through Una Kerr.":     "Una Kerr",
		"Respite to be arranged by the charity through Una Kerr by 3 May 2025.": "Una Kerr",
		"Sleep clinic referral via Una Kerr.":                                   "Una Kerr",
		"Sleep clinic to be arranged through Una Kerr by 3 May 2025.":           "Una Kerr",
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"## Plan\n\n- "+words+"\n")
		if len(got.Actions) != 1 {
			t.Fatalf("%q: %+v", words, got.lines())
		}
		if owner := ownerNames(got.Actions[0].Owners); owner != want {
			t.Errorf("%q: %q, want %q", words, owner, want)
		}
	}
}

// A service for families can be rung and asked; the network of a family, or all
// workers, cannot.
func TestFamilyService(t *testing.T) {
	for words, want := range map[string]bool{
		"Family Support Team":             true,
		"Family Help Service":             true,
		"Family Safeguarding Team":        true,
		"Family Group Conference Service": true,
		"Early Help Team":                 true,
		"Family Network Team":             false,
		"Whole Family Team":               false,
		"Core Group Team":                 false,
		"All Professionals Team":          false,
	} {
		if got := isOwnTeam(words); got != want {
			t.Errorf("%q: %t, want %t", words, got, want)
		}
	}
}

// A mother who is one of many is not the mother of this child.
func TestAnyMother(t *testing.T) {
	for words, want := range map[string]int{
		"A mother at the gate said that she is frightened of the dogs.": 0,
		"Another dad said that he is fed up with the noise.":            0,
		"Mum said that she is frightened of the dogs.":                  1,
		"The mother said that she is frightened of the dogs.":           1,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"Child: Sam Obi, born 3 May 2016.\n\n## Discussion\n\n"+words+"\n")
		if len(got.ParentsViews) != want {
			t.Errorf("%q: %+v, want %d", words, got.ParentsViews, want)
		}
	}
}

// A number that lost the space behind it is none of the words of a task.
func TestGluedNumber(t *testing.T) {
	for words, want := range map[string]int{
		"7.2Tom Reyes will visit on 3 May 2025.": 1,
		"7.3Work to be done with Dad.":           1,
		"6.5kg was his weight.":                  0,
	} {
		if got := read(t, "# Child and Family Assessment\n\n"+members+"## Plan\n\n"+words+"\n"); len(got.Actions) != want {
			t.Errorf("%q: %+v, want %d", words, got.lines(), want)
		}
	}
}

// A child for whom a thing is to be done does not do it.
func TestForChild(t *testing.T) {
	for words, want := range map[string]int{
		"A CAMHS referral is to be considered for Sam.": 0,
		"School bag to be packed (Sam).":                1,
		"Sam to tell his teacher when he is tired.":     1,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"Child: Sam Obi, born 3 May 2012.\n\n## Plan\n\n- "+words+"\n")
		if len(got.Actions) != 1 || len(got.Actions[0].Owners) != want {
			t.Errorf("%q: %+v, want %d owners", words, got.lines(), want)
		}
	}
}
