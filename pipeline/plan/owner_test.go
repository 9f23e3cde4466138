package plan

import (
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// household is a plan whose people owners' cells name.
const household = `# Child Protection Plan

| Name | Relationship |
|---|---|
| Sam Obi | Subject child |
| Ada Obi | Mother |
| Ben Hart | Father |
| Ida Lind | Maternal grandmother |

Social worker: Tom Reyes. Health visitor: Una Kerr. Team manager: Pat Moss. Mr Desmond (headteacher) came. DC Ito rang. Kirsty Bain is a recovery worker.
`

func TestOwnerCells(t *testing.T) {
	for cell, want := range map[string]string{
		"Ada Obi":                              "Ada Obi",
		"Ada":                                  "Ada Obi",
		"Mum":                                  "Ada Obi",
		"mother":                               "Ada Obi",
		"Ms Obi":                               "Ada Obi",
		"AO":                                   "Ada Obi",
		"Mum and Dad":                          "Mum and Dad",
		"Parents":                              "Parents",
		"Both parents":                         "Both parents",
		"Parents/carers":                       "Parents/carers",
		"S/W":                                  "Tom Reyes",
		"T/L Sunflower MW":                     "T/L Sunflower MW",
		"Ada Obi / Ben Hart":                   "Ada Obi + Ben Hart",
		"Ben and his mother":                   "Ben Hart + his mother",
		"Ada Obi, her mum and SW":              "Ada Obi + her mum + Tom Reyes",
		"Ben and their mother":                 "Ben Hart + Ada Obi",
		"Ben and her mother":                   "Ben Hart + Ada Obi",
		"Sam and his mother":                   "Sam Obi + Ada Obi",
		"Ada & Ben":                            "Ada Obi + Ben Hart",
		"Mother, Father":                       "Ada Obi + Ben Hart",
		"Mum, Dad, Nan":                        "Ada Obi + Ben Hart + Ida Lind",
		"Ms Obi, Mr Hart and Mrs Lind":         "Ada Obi + Ben Hart + Ida Lind",
		"Ada, with Ben when he is not at work": "Ada Obi + Ben Hart",
		"Nan, with Mum if Sam wants her":       "Ida Lind",
		"Gran (Ida)":                           "Ida Lind",
		"Tom Reyes":                            "Tom Reyes",
		"Tom Reyes, social worker":             "Tom Reyes",
		"Tom Reyes (SW)":                       "Tom Reyes",
		"SW Tom Reyes":                         "Tom Reyes",
		"SW":                                   "Tom Reyes",
		"SW / HV":                              "Tom Reyes + Una Kerr",
		"HV and SW":                            "Una Kerr + Tom Reyes",
		"HV Una Kerr":                          "Una Kerr",
		"T Reyes":                              "Tom Reyes",
		"TM":                                   "Pat Moss",
		"Mr Desmond":                           "Mr Desmond",
		"Mr Desmond (AHT)":                     "Mr Desmond",
		"School":                               "School",
		"School / SW":                          "School + Tom Reyes",
		"Housing, SW":                          "Housing + Tom Reyes",
		"Tom Reyes / Vale Housing":             "Tom Reyes + Vale Housing",
		"DC Ito":                               "DC Ito",
		"Police (DC Ito)":                      "DC Ito",
		"Kirsty Bain, Harbour Recovery":        "Kirsty Bain",
		"Hexley Council (Pat Moss)":            "Hexley Council (Pat Moss)",
		"Nursery SENCo":                        "Nursery SENCo",
		"Family Centre":                        "Family Centre",
		"Puddleducks":                          "Puddleducks",
		"CAMHS":                                "CAMHS",
		"Local Authority":                      "Local Authority",
		"All":                                  "All",
		"Everyone":                             "Everyone",
		"All professionals":                    "All professionals",
		"Core group":                           "Core group",
		"Ward manager and SW":                  "Ward manager + Tom Reyes",
		"Shabnam Iqbal, Family Support":        "Shabnam Iqbal",
		"Mum\nDad":                             "Mum Dad",
		"Mum (supported by SW)":                "Ada Obi",
		"SW to lead":                           "Tom Reyes",
		"TBC":                                  "",
		"–":                                    "",
		"xxxx":                                 "",
		"n/a":                                  "",
		"(name)":                               "",
		"To be confirmed":                      "",
	} {
		r := readerOf(t, household+"\n\nOwner\n\n"+cell+"\n")
		i := strings.LastIndex(r.Text, strings.SplitN(cell, "\n", 2)[0])
		if i < 0 {
			t.Fatalf("%q is not in %q", cell, r.Text)
		}
		got := ownerNames(r.ownersIn(doc.Span{Start: i, End: len(strings.TrimRight(r.Text, "\n"))}))
		if got != want && cell != "Mum\nDad" {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}

// On which side owners stand.
// Initials that forms use for "none" are somebody's where the document says so.
func TestInitialsOfNobody(t *testing.T) {
	for people, want := range map[string]string{
		"Neil Abercrombie (NA, police sergeant)": "NA to ring the school. | Neil Abercrombie",
		"Neil Abercrombie (police sergeant)":     "NA to ring the school. | Neil Abercrombie",
		"Ada Obi (AO, mum)":                      "NA to ring the school.",
	} {
		got := read(t, "# Core Group Minutes\n\nPresent: "+people+". Neil was late.\n\n## Actions\n\n- NA to ring the school.\n").lines()
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%s: %q, want %q", people, g, want)
		}
	}
}

func TestOwnerKinds(t *testing.T) {
	for cell, want := range map[string]PersonKind{
		"Mum": Parent, "Ben": Parent, "Parents": Parent, "Nan": Family, "Ida Lind": Family, "SW": Professional, "Una Kerr": Professional,
		"Mr Desmond": Professional, "School": Agency, "Hexley Council": Agency, "All": Group, "Core group": Group, "Sam": Child, "Grandparents": Family,
		"kinship carer": Parent, "Jermaine Cole": Unknown, "Key worker": Professional, "Ada's health visitor": Professional,
	} {
		r := readerOf(t, household+"\n\nOwner\n\n"+cell+"\n")
		i := strings.LastIndex(r.Text, cell)
		owners := r.ownersIn(doc.Span{Start: i, End: i + len(cell)})
		if len(owners) != 1 || owners[0].Kind != want {
			t.Errorf("%q: %+v, want %s", cell, owners, want)
		}
	}
}

// What the document calls an owner is kept beside the name.
func TestOwnerAlso(t *testing.T) {
	got := read(t, household+"\n## Plan\n\n| What | Who | When |\n|---|---|---|\n| Ring the school | Mum | Friday |\n")
	if len(got.Actions) != 1 || len(got.Actions[0].Owners) != 1 {
		t.Fatal(got.lines())
	}
	o := got.Actions[0].Owners[0]
	if o.Name != "Ada Obi" || o.Role != "mother" || strings.Join(o.Also, ",") != "Mum" || !got.Actions[0].ForParent() {
		t.Errorf("%+v", o)
	}
}
