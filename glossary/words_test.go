package glossary_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/glossary"
)

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		// Names in any form, the longest at its place.
		"The core groups meet. A Core Group met.":                    "core groups",
		"It is a matter of threshold.":                               "threshold",
		"A child protection plan is needed.":                         "child protection plan",
		"The review child protection conference met.":                "review child protection conference",
		"An education, health and care plan was made.":               "education, health and care plan",
		"The multi agency risk assessment conference met.":           "multi agency risk assessment conference",
		"He did a parenting-assessment.":                             "parenting-assessment",
		"The case was stepped down.":                                 "stepped down",
		"A section 47 enquiry began.":                                "section 47 enquiry",
		"He goes to Flying Start.":                                   "Flying Start",
		"A letter from CAFCASS. Cafcass rang.":                       "CAFCASS",
		"Use of cannabis, and a permanent job.":                      "",
		"The plane was flying. Start the car.":                       "",
		"They act fast and chat. The aim is an asset, and to audit.": "", // short forms are in capitals
		"An AUDIT and a CHAT were done.":                             "AUDIT, CHAT",
		"Meet the core. Group them.":                                 "",
		"She looks after children. Her name doctors know.":           "",
		"The social worker and the health visitor assess the harm.":  "",
		"# THE CORE GROUP\n\nRing us.":                               "",
		"~~~\nthreshold\n~~~":                                        "threshold",

		"Neglect and neglected children. She has neglected to write.": "Neglect",

		"Children with disabilities, ensuring safety, monitoring visits, missing from home.": "",
		"Services for children in need of help and protection.":                              "",
		"She lives in a stable and secure placement. Placement stability is good.":           "placement, Placement stability",

		// A section of the law, and of something else.
		"It was made under section 20.":                                             "section 20",
		"This is section 136 of the Mental Health Act 1983.":                        "section 136 of the Mental Health Act 1983",
		"This is section 136 of the mental health act.":                             "section 136, mental health act",
		"Under section 47 of the 1989 Act we enquire.":                              "section 47, the 1989 Act",
		"Under section 47 of the Act we enquire.":                                   "section 47",
		"It was done under section 136 of the Education and Inspections Act 2006.":  "",
		"Under s.20 of the Housing Act 1988 the landlord may.":                      "",
		"As section 7 of this report says, he came. Section 11 of the form is new.": "",
		"See section 8. Section 7 (page 4) is new. Section 10 above is old.":        "",
		"## Section 7: What Mum says\n\nShe came.":                                  "",

		// Explained.
		"This is the child protection plan (the agreed list of what each of us will do).":        "child protection plan=",
		"You will be at the core group. The core group is the small group of people who meet.":   "core group=",
		"There is a risk of harm. This is significant harm, which means harm that is very bad.":  "significant harm=",
		"Mr Petrie is the Named Person, the teacher that the family can go to.":                  "Named Person=",
		"We meet every month. This small group of workers is called the core group.":             "core group=",
		"You will meet a small group of workers (the core group) each month.":                    "core group=",
		"We think the threshold is met. This means that the council can go to court.":            "threshold=",
		"They have a special guardianship order (SGO: a court order that says where they live).": "SGO=",
		"Seasons for Growth, which helps children after a loss, starts.":                         "Seasons for Growth=",
		"## What is a core group?\n\nA few workers and you.":                                     "core group=",
		"## Words we use\n\n| Word | Meaning |\n|--|--|\n| Core group | People who meet |":       "Core group=",

		// Not explained.
		"The core group is on Monday.":                               "core group",
		"The core group, which met in May, was long.":                "core group",
		"The core group (14 May) met.":                               "core group",
		"The core group is the best way forward.":                    "core group",
		"Go to the core group, the nursery and the school.":          "core group",
		"The meeting on Monday (core group) is at two.":              "core group",
		"The child protection plan: what must change by the autumn.": "child protection plan",

		// In short and in full.
		"Ring the Multi-Agency Safeguarding Hub. The MASH is open.": "MASH",
	} {
		if got := show(glossary.Builtin().Terms(read(t, text), "")); got != want {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}

func TestMeaningIsChosen(t *testing.T) {
	for _, c := range []struct {
		text, nation, expansion, plain string
		ambiguous                      bool
	}{
		{"The SCR was read.", "", "", "", true},
		{"The SCR was read.", "scotland", "Significant Case Review", "what went wrong", false},
		{"The CPC met.", "scotland", "Child Protection Committee", "", false},
		{"The CPC met.", "wales", "Child Protection Conference", "", false},
		{"The Child Protection Committee (CPC) met.", "wales", "Child Protection Committee", "", false},
		{"The CPC (Castle Park Club) met.", "wales", "Castle Park Club", "", false},
		{"The Castle Play Centre (CPC) met.", "", "Castle Play Centre", "", false},
		{"The CPO came.", "wales", "", "", false}, // a Scottish order only
		{"The QXZ came.", "", "", "", false},
		{"A s.47 enquiry.", "england", "section 47 of the Children Act 1989", "", false},
	} {
		uses := glossary.Builtin().Terms(read(t, c.text), c.nation)
		if len(uses) != 1 {
			t.Errorf("%s: %d terms", c.text, len(uses))
			continue
		}
		u := uses[0]
		if u.Expansion() != c.expansion || u.Ambiguous() != c.ambiguous || !strings.Contains(u.Plain(), c.plain) || c.ambiguous && u.Plain() != "" {
			t.Errorf("%s (%s): %q, ambiguous %v, %q", c.text, c.nation, u.Expansion(), u.Ambiguous(), u.Plain())
		}
	}
}

// A word that means something in one nation only is none of another.
func TestWordsOfAnotherNation(t *testing.T) {
	for _, c := range []struct{ text, nation, want string }{
		{"The Families First team came.", "wales", "Families First"},
		{"The Families First team came.", "england", "Families First"}, // but not what it is in Wales
		{"The Families First team came.", "", "Families First"},
		{"The Reporter came.", "scotland", "The Reporter"},
		{"The Reporter came.", "england", ""},
		{"A child protection plan.", "england", "child protection plan"},
		{"The child protection case conference met.", "scotland", "child protection case conference"},
		{"The child protection case conference met.", "england", "child protection case conference"},
	} {
		uses := glossary.Builtin().Terms(read(t, c.text), c.nation)
		if got := show(uses); got != c.want {
			t.Errorf("%s (%s): %q, want %q", c.text, c.nation, got, c.want)
		}
		for _, u := range uses {
			for _, e := range u.Entries {
				if c.nation != "" && len(e.Nations) > 0 && !slices.Contains(e.Nations, c.nation) {
					t.Errorf("%s (%s): it is told what %q means elsewhere", c.text, c.nation, u.Term)
				}
			}
		}
	}
}

func TestLookup(t *testing.T) {
	for term, want := range map[string]string{
		"IDVA": "IDVA", "idva": "IDVA", "Independent domestic violence advisers": "IDVA", "core groups": "CG", "Core Group": "CG",
		"S47": "section 47", "s.47": "section 47", "Section 47": "section 47", "SENCo": "SENCO", "multi-agency safeguarding hub": "MASH",
		"child": "child", "": "", "xyzzy": "", "the": "",
	} {
		got := ""
		if found := glossary.Builtin().Lookup(term); len(found) > 0 {
			got = found[0].Term
		}
		if got != want {
			t.Errorf("%q: %q, want %q", term, got, want)
		}
	}
}

func TestOwnFile(t *testing.T) {
	own := glossary.File{Name: "own.yaml", Data: []byte("- term: MASH\n  expansion: Marlowe Advice and Support Hub\n  plain: You can ring them.\n- term: blue room\n  plain: Where you meet.\n")}
	b, err := glossary.Open(own)
	if err != nil {
		t.Fatal(err)
	}
	uses := b.Terms(read(t, "Ring the MASH. Go to the Blue Rooms, then the core group."), "")
	if got := show(uses); got != "MASH, Blue Rooms, core group" {
		t.Error(got)
	}
	if got := uses[0].Expansion(); got != "Marlowe Advice and Support Hub" {
		t.Errorf("the council's own meaning is passed over: %q", got)
	}
	if found := b.Lookup("MASH"); len(found) < 2 || !found[0].Own {
		t.Error("its own entry does not stand first")
	}
}

func TestOwnFileWrong(t *testing.T) {
	const secret = "Leanne"
	for data, want := range map[string]string{
		"- term: [":                      "own.yaml:1: this is not valid YAML",
		"term: " + secret:                "own.yaml:1: terms stand in a list",
		"- " + secret:                    "own.yaml:1: a term has",
		"- term: x\n  " + secret + ": y": "own.yaml:2: a term has no field of this name",
		"- term: x\n  plain: y\n  nation: [" + secret:        "own.yaml:",
		"- term: x\n  plain: y\n  nation: [france]":          "own.yaml:1: \"nation\" takes",
		"- plain: " + secret:                                 "own.yaml:1: a term has",
		"- term: '...'\n  plain: " + secret:                  "own.yaml:1: a term has",
		"- term: x\n  plain: y\n  also: {" + secret + ": 1}": "own.yaml:3: this field takes something else",
		"\n\n- term: x\n  plain: y\n  everyday: " + secret:   "own.yaml:5: this field takes something else",
	} {
		_, err := glossary.Open(glossary.File{Name: "own.yaml", Data: []byte(data)})
		if err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), secret) {
			t.Errorf("%q: %v, want %s…", data, err, want)
		}
	}
	if _, err := glossary.Open(glossary.File{Name: "empty.yaml"}); err != nil {
		t.Error(err)
	}
}
