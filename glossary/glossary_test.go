package glossary_test

import (
	"context"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/structure"
)

func read(t testing.TB, markdown string) *doc.Document {
	t.Helper()
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.md", Data: []byte(markdown)}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return structure.Build(paper)
}

// show writes the terms of a document; "=" stands behind one that it explains.
func show(uses []glossary.Use) string {
	var out []string
	for _, u := range uses {
		term := u.Term
		if u.Defined {
			term += "="
		}
		out = append(out, term)
	}
	return strings.Join(out, ", ")
}

func TestTerms(t *testing.T) {
	for text, want := range map[string]string{
		// Explained before, behind, or in words.
		"The Multi-Agency Risk Assessment Conference (MARAC) met.":                "MARAC=",
		"The multi-agency risk assessment conference, known as MARAC, met.":       "MARAC=",
		"The MARAC (Multi-Agency Risk Assessment Conference) met.":                "MARAC=",
		"The MARAC – Multi-Agency Risk Assessment Conference – met.":              "MARAC=",
		"CAMHS stands for Child and Adolescent Mental Health Services.":           "CAMHS=",
		"Child and Adolescent Mental Health Services (CAMHS) will write.":         "CAMHS=",
		"Speech and Language Therapy (SALT) will visit.":                          "SALT=",
		"Special Educational Needs Co-ordinator (SENCo) Hal Quennell came.":       "SENCo=",
		"An Inter-agency Referral Discussion (IRD) was held.":                     "IRD=",
		"A section 47 (S47) enquiry began.":                                       "S47=",
		"The Public Law Outline (\"PLO\") starts.":                                "PLO=",
		"Signs of Safety (SoS) is used.":                                          "SoS=",
		"You will go to an LPM (a meeting about the court).":                      "LPM=",
		"The IDVA, an Independent Domestic Violence Adviser, will ring.":          "IDVA=",
		"The Social Workers (SWs) came. The SW left.":                             "SW=",
		"The Health Visitor/HV came.":                                             "HV=",
		"Team Around the Family (TAF) meetings help.":                             "TAF=",
		"The Child in Need (CiN) plan ends.":                                      "CiN=",
		"| Short | Long |\n| - | - |\n| EDT | Emergency Duty Team |\n\nRing EDT.": "EDT=",
		// Explained but for one word or letter.
		"Child and adolescent mental health (CAMHS) will write.":     "CAMHS=",
		"Shabnam Bell from Family Support (the FSW) came.":           "FSW=",
		"The Independent Reviewing Officer service (IRO) is small.":  "IRO=",
		"Independent domestic abuse advisors (IDVAs) will ring.":     "IDVA=",
		"The CAMHS (child and adolescent mental health) team wrote.": "CAMHS=",
		"The Young People in Care Council (YPIC) met.":               "YPIC=",
		"The Castle Quay Zoo Garden Friends (CQZG) met.":             "CQZG=",
		"Go to early help (EHA) first.":                              "EHA=",
		// Not so: another thing, more in the brackets, less than was asked.
		"The court (CAMHS worker present) was told.":       "CAMHS",
		"The judge in the family court (CAMHS) was told.":  "CAMHS",
		"She rang the initial team (ICPC).":                "ICPC",
		"Mother came. Family support (no FSW) was agreed.": "FSW",
		"He saw the manager (SW) and the doctor (HV).":     "SW, HV",
		"The child (CAMHS) and the mental health (CPMT).":  "CAMHS, CPMT",
		"Adult services in Wexmoor (ASQ) will ring.":       "ASQ",
		// Not explained.
		"The SW, Deepak Rowntree, will ring.":                       "SW",
		"The SW (Deepak Rowntree) will ring.":                       "SW",
		"ICPC (3 March 2025) was held.":                             "ICPC",
		"Wexmoor Council (the LA) will pay.":                        "LA",
		"A s.47 enquiry and a S20 agreement.":                       "s.47, S20",
		"S47 and s47 and S.47 are one.":                             "S47",
		"SW/HV to visit with the FSW.":                              "SW, HV, FSW",
		"The IRO-led review and the non-PR parent.":                 "IRO, PR",
		"Hair strand testing and PVE may be considered.":            "Hair strand testing, PVE",
		"ACEs were discussed. The TAs helped.":                      "ACEs, TA",
		"The CP conference (not the ICPC) was moved.":               "CP, ICPC",
		"Domestic abuse: see MARAC. Conference dates: see the IRO.": "MARAC, IRO",
		// The name of a child, and the same letters as a short form.
		"Elsa said that she is well. ELSA likes school.":                                       "",
		"I saw Sara Bell. SARA is in Year 2.":                                                  "",
		"Child: SARA BELL\n\nSARA is in Year 2.":                                               "",
		"Child: MIA\n\nMIA sleeps.":                                                            "",
		"| Name | DOB |\n|--|--|\n| ELSA BELL | 1/2/2019 |\n| MIA | 3/4/2020 |\n\nMIA sleeps.": "",
		"On Monday Sam's teacher rang. SAM was ill.":                                           "",
		"Elsa said that she is well. The ELSA will see Elsa.":                                  "ELSA",
		"| Name | Role |\n|--|--|\n| SENCO | Chair |\n\nSENCO to ring.":                        "SENCO",
		"Child: MIA (IRO: Jo Bell)\n\nIRO to ring.":                                            "IRO",
		"The Mash is open. Ring MASH.":                                                         "MASH",
		"Anna Dale-West came. Recorded by AD-W, who left.":                                     "",
		"The Area Desk will ring. AD-W is a code.":                                             "AD",
		// What has an unknown name stands behind it.
		"KRATOS, the children in care council, met.": "KRATOS=, children in care council",
		"Ring KRATOS, the youth club, and go there.": "KRATOS",
		"SALT, the speech team, met.":                "SALT",
		// Not short forms.
		"YOU MUST NOT LEAVE the children alone.":                           "",
		"Please DO NOT share. This is URGENT. ALL must come.":              "",
		"# NEXT STEPS FOR THE FAMILY\n\nRing us.":                          "",
		"Mr SMITH came. Smith left.":                                       "",
		"The GP and A&E know. DOB 1/2/2019. TBC, ASAP, N/A, OK.":           "",
		"Leanne Garrick (LG) came. LG spoke.":                              "",
		"Dean Attwell came. DA spoke to Carla.":                            "DA", // a term of the glossary: domestic abuse
		"Dean Attwell – DA\n\nDA spoke to Carla.":                          "",
		"| Name | Initials |\n|--|--|\n| Dean Attwell | DA |\n\nDA spoke.": "",
		"DA: Dean Attwell\n\nDA spoke.":                                    "",
		"SW: Deepak Rowntree\n\nThe SW spoke.":                             "SW",
		"Priya Lakhanpal came. PL spoke.":                                  "",
		"Part IV, room B2, HX3 9QT, ref PX/CP/7731, 10AM, 5KG.":            "",
		"See https://www.example.org.uk/CAMHS or a.b@IDVA.org.":            "",
		"McDonald and O'BRIEN went to McDonald's. O'Brien paid.":           "",
		"They met on MON 3 MAR 2025 in the UK.":                            "",
		"I saw WhatsApp, YouTube and an iPad.":                             "",
		"~~~\nCAMHS\n~~~":                                                  "CAMHS",
		"The BOILER is broken. The boiler man came.":                       "",
	} {
		if got := show(glossary.Builtin().Terms(read(t, text), "")); got != want {
			t.Errorf("%s\n  got  %q\n  want %q", text, got, want)
		}
	}
}

// The spans of a term lie on it.
func FuzzTerms(f *testing.F) {
	for _, s := range []string{"The SW (social worker) came.", "S.47 & A&E/IDVA", "(((CP)))", "CAMHS – x\n\n| SW | y |\n|--|--|", "ſS47 É́SW", "The core\u00a0group, which is a meeting of workers. What is (the) threshold?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.md", Data: []byte(text)}, ingest.Options{})
		if err != nil {
			return
		}
		d := structure.Build(paper)
		for _, u := range glossary.Builtin().Terms(d, "") {
			for i, s := range u.Spans {
				if s.Start < 0 || s.End > len(d.Text) || s.Empty() {
					t.Fatalf("use %d of a term lies at %v of %d bytes", i, s, len(d.Text))
				}
			}
			if d.Quote(u.Spans[0]) != u.Term {
				t.Fatalf("the first use of %q is %q", u.Term, d.Quote(u.Spans[0]))
			}
			if u.Defined == u.Definition.Empty() {
				t.Fatalf("%q: defined %v at %v", u.Term, u.Defined, u.Definition)
			}
		}
	})
}
