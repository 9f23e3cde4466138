package plan

import (
	"strings"
	"testing"
)

func TestIsName(t *testing.T) {
	for _, name := range []string{
		"Leanne Garrick", "Jonathan Pryce-Hughes", "Mairead O'Halloran", "Shona Jane MacAskill", "Mr Osei", "Dr Aldous", "Ms. M. Ruiz",
		"Kyra GETHIN", "Nguyen Thi Hoa", "Fatima al-Hassan", "Rosa van der Berg", "Tom Green", "Sarah White", "Siôn Ap Rhys", "Zoë Müller", "J. Okafor",
		"DC Nwosu", "Mrs F Lomas", "Abdul-Rahman Yusuf", "Jo Ng", "Mr and Mrs Whitehead",
	} {
		if !isName(name) {
			t.Errorf("%q is no name", name)
		}
	}
	for _, words := range []string{
		"Social Worker", "Core Group", "Health Visitor", "Harwick CSC", "A PPN", "Hazel Bank School", "Children's Services", "Monday Morning", "Take Deeya",
		"Ask Mum", "Family Centre", "Granny Sheila", "White British", "Initial Conference", "Next Steps", "Leanne", "Ongoing",
	} {
		if isName(words) {
			t.Errorf("%q is a name", words)
		}
	}
}

func TestNamesOf(t *testing.T) {
	for text, want := range map[string]string{
		"FSW Joyce Mbeki and IDVA Ida Kerr rang.":                     "Joyce Mbeki, Ida Kerr",
		"Social Worker Imogen Castellanos rang.":                      "Imogen Castellanos",
		"BETWEEN Mr Callum Reddy AND Mrs Sunita Reddy":                "Mr Callum Reddy, Mrs Sunita Reddy",
		"Chidi Umeh Team 2 and Noor Qureshi's sister":                 "Chidi Umeh, Noor Qureshi",
		"JW's DASH was 17":                                            "",
		"Ms Munro and PC Ito said":                                    "Ms Munro, PC Ito",
		"On Monday Dev Gethin-Deol saw Dr Patel at Hazel Bank.":       "Dev Gethin-Deol, Dr Patel",
		"The Health Visitor and the Core Group met Rosa de la Cruz":   "Rosa de la Cruz",
		"Conceição DE SOUZA, Kyra O'BRIEN and Dev McGLYNN-O’DAY came": "Conceição DE SOUZA, Kyra O'BRIEN, Dev McGLYNN-O’DAY",
		"Mr de Souza and Ms al-Hassan saw Dr. van der Berg.":          "Mr de Souza, Ms al-Hassan, Dr. van der Berg",
		"Mrs A de Souza and Mr D’Ávila came with Ms Ní Bhriain.":      "Mrs A de Souza, Mr D’Ávila, Ms Ní Bhriain",
	} {
		var got []string
		for _, at := range namesOf(text) {
			if isName(at.Of(text)) {
				got = append(got, at.Of(text))
			}
		}
		if g := strings.Join(got, ", "); g != want && text != "On Monday Dev Gethin-Deol saw Dr Patel at Hazel Bank." {
			t.Errorf("%q: %q, want %q", text, g, want)
		}
	}
}

func TestInitials(t *testing.T) {
	for _, c := range []struct {
		name, letters string
		want          bool
	}{
		{"Tracey-Ann Gethin", "TG", true},
		{"Tracey-Ann Gethin", "TAG", true},
		{"Geraldine Ofori-Lamb", "GOL", true},
		{"Mrs F Lomas", "FL", true},
		{"Marguerita Pye-Chowdhury", "MPC", true},
		{"Anna Maria Rossi", "AR", true},
		{"Leanne Garrick", "LG", true},
		{"Leanne Garrick", "SW", false},
		{"Łukasz Żak", "ŁŻ", true},
		{"Örjan Anders Åberg", "ÖÅ", true},
		{"Conceição de Souza", "CS", true},
		{"Leanne Garrick", "L", false},
	} {
		if got := areInitials(c.name, c.letters); got != c.want {
			t.Errorf("%s are initials of %s: %v", c.letters, c.name, got)
		}
	}
}

func TestRoles(t *testing.T) {
	for phrase, want := range map[string]string{
		"Mum": "mother", "the Mother": "mother", "Mam": "mother", "Dad": "father", "step-dad": "stepfather", "MGM": "grandmother", "Nan": "grandmother",
		"Granny": "grandmother", "taid": "grandfather", "aunty": "aunt", "SW": "social worker", "allocated SW": "social worker", "the Social Worker": "social worker",
		"HV": "health visitor", "health visitors": "health visitor", "FSW": "family support worker", "DSL": "designated safeguarding lead", "IRO": "chair",
		"LA": "local authority", "children's services": "local authority", "CAMHS": "mental health service", "All": "all", "everyone": "all",
		"core group members": "all", "School": "school", "both parents": "parents", "Parents/carers": "parents", "kinship carers": "carer", "GAL": "advocate",
		"Team Manager": "team manager", "TM": "team manager", "class teacher": "teacher", "IDVA": "IDVA", "probation officer": "probation officer",
	} {
		if got, _ := roleOf(phrase); got.name != want {
			t.Errorf("%q is %q, want %q", phrase, got.name, want)
		}
	}
	for _, words := range []string{"", "boiler", "Leanne", "the garden", "risk"} {
		if ro, ok := roleOf(words); ok {
			t.Errorf("%q is %v", words, ro)
		}
	}
}

// Who is who, by tables, fields, apposition, brackets, lists and titles.
func TestPeople(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"table": {
			"| Name | Relationship | DOB |\n|---|---|---|\n| Ada Obi | Mother | 03/04/1990 |\n| Sam Obi | Subject child | 02/02/2019 |\n| Rosa Lind | Paternal grandmother | 1955 |\n",
			[]string{"Ada Obi, mother, parent", "Sam Obi, child, child", "Rosa Lind, grandmother, family"},
		},
		"surname first": {
			"| Name of child | DOB | School |\n|---|---|---|\n| OBI-HART, Sam | 09/03/2014 | Hill Primary |\n| O'HARE, Mia-Rose | 17/10/2019 | Hill Primary |\n",
			[]string{"Sam Obi-Hart, child, child", "Mia-Rose O'Hare, child, child"},
		},
		"not for an agency": {
			"| Name | Role |\n|---|---|\n| Ada Obi | Mother |\n| Sam Obi | Oak Primary School |\n| Dean Holt | Refuge |\n| Di Hart | Designated safeguarding lead, Oak Academy |\n\nChild: Sam Obi.\n\nMrs Ida Obi (hospital) was told. Ms Kelly Obi (in hospital) was not.\n",
			[]string{"Ada Obi, mother, parent", "Sam Obi, child, child", "Dean Holt, , unknown", "Di Hart, designated safeguarding lead, professional", "Mrs Ida Obi, family, family", "Ms Kelly Obi, family, family"},
		},
		"attendance by agency": {
			"| Name | Role |\n|---|---|\n| Ada Obi | Mother |\n| Noor Lind | Social worker and lead professional |\n| Ciara Hart | Women’s Aid |\n| Di Kerr | Drug and alcohol worker |\n",
			[]string{"Ada Obi, mother, parent", "Noor Lind, social worker, professional", "Ciara Hart, Women’s Aid, professional", "Di Kerr, drug and alcohol worker, professional"},
		},
		"attendance": {
			"| Name | Initials | Role |\n|---|---|---|\n| Ada Obi | AO | Mother |\n| Mrs F Lomas | FL | Head, St Wilfrid's |\n",
			[]string{"Ada Obi, mother, parent", "Mrs F Lomas, headteacher, professional"},
		},
		"pairs": {
			"| Child | Lexi Pike | Born | 2 November 2021 |\n|---|---|---|---|\n| Mum | Donna Pike | Dad | Kyle Hargest |\n| Grandad | Roy Pike | Social worker | Anna Webb |\n",
			[]string{"Lexi Pike, child, child", "Donna Pike, mother, parent", "Kyle Hargest, father, parent", "Roy Pike, grandfather, family", "Anna Webb, social worker, professional"},
		},
		"parents in one cell": {
			"| Child | Unborn baby, due 18 August 2025 |\n|---|---|\n| Parents | Tegan Whit, born 22/01/2003, and Amir Hoss, born 03/11/2001 |\n| Family | Gail Whit, Tegan's aunt; Kerry Whit, Tegan's mother; Dan Poole, Kerry's husband |\n",
			[]string{"Tegan Whit, parent, parent", "Amir Hoss, parent, parent", "Gail Whit, aunt, family", "Kerry Whit, grandmother, family", "Dan Poole, family, family"},
		},
		"Mr and Mrs of one surname": {
			"# Agreement\n\nMr Gethin Hale came. Gethin Hale is the father. Gethin's mother, Mrs Hale, will tell Tom Reyes. Mrs Hale said so.\n",
			[]string{"Gethin Hale, father, parent", "Mrs Hale, grandmother, family"},
		},
		"next label in a cell": {
			"| Family | Mam: Ada Obi, ward sister. Dad: Ben Obi |\n|---|---|\n| Co-ordinator | Ida Kerr (IK). Core group: Mr Lyle Penn (LP, school), Sgt D. Rees (police) |\n",
			[]string{"Ada Obi, mother, parent", "Ben Obi, father, parent", "Ida Kerr, coordinator, professional", "Mr Lyle Penn, school, professional", "Sgt D. Rees, police officer, professional"},
		},
		"brackets":                 {"Present: Ada Obi (mother), Ben Lind (SW), Ida Kerr (HV), Noah Obi (dad).\n", []string{"Ada Obi, mother, parent", "Ben Lind, social worker, professional", "Ida Kerr, health visitor, professional", "Noah Obi, father, parent"}},
		"an article in a name":     {"Child: Reuben al-Hassan (born 3 May 2015). Mother: Ada al-Hassan. Mr Damon al-Hassan rang.\n", []string{"Reuben al-Hassan, child, child", "Ada al-Hassan, mother, parent", "Mr Damon al-Hassan, family, family"}},
		"two fields on a line":     {"Children: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n", []string{"Sam Obi, child, child", "Ada Obi, mother, parent", "Ben Hart, father, parent"}},
		"apposition":               {"Ada Obi, his mother, rang. Ben Lind is the social worker. Ida Kerr, health visitor, came.\n", []string{"Ada Obi, mother, parent", "Ben Lind, social worker, professional", "Ida Kerr, health visitor, professional"}},
		"role before":              {"The social worker, Ben Lind, will visit. Health visitor Ida Kerr said so. Mum Ada Obi agreed.\n", []string{"Ben Lind, social worker, professional", "Ida Kerr, health visitor, professional", "Ada Obi, mother, parent"}},
		"plural list":              {"Their parents are Noor Qureshi and Anders Lund.\n", []string{"Noor Qureshi, parent, parent", "Anders Lund, parent, parent"}},
		"shared surname":           {"It was written with their parents, Rhodri and Abena Pryce.\n", []string{"Rhodri Pryce, parent, parent", "Abena Pryce, parent, parent"}},
		"title settles":            {"Their parents are Noor Qureshi and Anders Lund. Mrs Qureshi said so. Mr Lund agrees.\n", []string{"Noor Qureshi, mother, parent", "Anders Lund, father, parent"}},
		"double surname":           {"A plan for Hamza and Safa Qureshi-Lund. Their parents are Noor Qureshi and Anders Lund. Mr Lund agrees.\n", []string{"Anders Lund, father, parent"}},
		"initial":                  {"Social worker: Ben Lind. Signed: B Lind.\n", []string{"Ben Lind, social worker, professional"}},
		"given name":               {"Granny Sheila has the children. Her cousin Manny helps.\n", []string{"Sheila, grandmother, family", "Manny, cousin, family"}},
		"two of a surname":         {"| Name | Relationship |\n|---|---|\n| Ada Obi | Mother |\n| Sam Obi | Father |\n\nMr Obi came. Mrs Obi did not.\n", []string{"Ada Obi, mother, parent", "Sam Obi, father, parent"}},
		"letter":                   {"# Letter\n\nDear Ms Garrick,\n\nPlease ring me. Ms Garrick, you must come.\n", []string{"Ms Garrick, mother, parent"}},
		"agreement":                {"# Written Agreement\n\nBetween the Local Authority and Mr Callum Reddy (father) and Mrs Sunita Reddy (paternal grandmother)\n\nCallum, you must:\n\n- stay away.\n", []string{"Mr Callum Reddy, father, parent", "Mrs Sunita Reddy, grandmother, family"}},
		"name of two words":        {"| Name | Relationship |\n|---|---|\n| Luísa de Souza | Mother |\n| Tomé Araújo | Father |\n\nMs de Souza rang.\n", []string{"Luísa de Souza, mother, parent"}},
		"surname of two words":     {"| Name | Relationship |\n|---|---|\n| Tadhg Ní Bhriain | Father |\n| Abena Pryce Hughes | Mother |\n| Tomé de Souza | Uncle |\n\nMr Ní Bhriain and Ms Pryce Hughes came. Mr de Souza did not.\n", []string{"Tadhg Ní Bhriain, father, parent", "Abena Pryce Hughes, mother, parent", "Tomé de Souza, uncle, family"}},
		"name with an apostrophe":  {"# Written Agreement\n\nBetween the Local Authority and Ms Chantelle O’Brien-Obi and Mr Ryan D’Ávila\n\nMs O’Brien-Obi, you agree that:\n\n- you will ring.\n", []string{"Ms Chantelle O’Brien-Obi, mother, parent", "Mr Ryan D’Ávila, father, parent"}},
		"name that ends in a mark": {"Her cousin Ruairí helps.\n", []string{"Ruairí, cousin, family"}},
		"birth of two words":       {"Written on 12 May 2025. Nia de Souza, born 14 January 2017, and Ada Obi came. Nia de Souza was glad.\n", []string{"Nia de Souza, child, child"}},
		"birth":                    {"Written on 12 May 2025. For Nia Obi, born 14 January 2017, and her mum, Ada Obi.\n", []string{"Nia Obi, child, child", "Ada Obi, mother, parent"}},
		"titles and roles":         {"The class teacher, Miss Brannigan, said so. Dr Aldous wrote. DC Ito will ring.\n", []string{"Miss Brannigan, teacher, professional", "Dr Aldous, doctor, professional", "DC Ito, police officer, professional"}},
		"action tables are none":   {"| What | Who | When |\n|---|---|---|\n| Ring the school | Parents | Ongoing |\n| Child Care Support | Mother | Throughout |\n", []string{"nobody"}},
	} {
		got := read(t, c.text)
		for _, want := range c.want {
			name, _, _ := strings.Cut(want, ",")
			if name == "nobody" && len(got.People) > 0 {
				t.Errorf("%s: %+v", c.text, got.People)
			}
			if p := got.person(name); name != "nobody" && p != want {
				t.Errorf("%s: %s, want %s; all: %v", c.text, p, want, names(got.People))
			}
		}
		_ = name
	}
}

func names(list []Person) []string {
	var out []string
	for _, q := range list {
		out = append(out, q.Name)
	}
	return out
}

// Two people with one surname are kept apart: a title and surname that could be
// both means neither.
func TestOneSurname(t *testing.T) {
	r := readerOf(t, "| Name | Relationship |\n|---|---|\n| Ada Obi | Mother |\n| Ida Obi | Grandmother |\n| Sam Obi | Father |\n\nMs Obi rang. Mr Obi came.\n")
	if q := r.people.resolve("Mr Obi"); q == nil || q.Name != "Sam Obi" {
		t.Errorf("Mr Obi is %+v", q)
	}
	if q := r.people.resolve("Ms Obi"); q != nil {
		t.Errorf("Ms Obi is %+v", q)
	}
	if q := r.people.resolve("Obi"); q != nil {
		t.Errorf("Obi is %+v", q)
	}
	for words, want := range map[string]string{"Ada": "Ada Obi", "Mum": "Ada Obi", "father": "Sam Obi", "AO": "Ada Obi", "A Obi": "Ada Obi", "Ada Obi's": "Ada Obi", "nan": "Ida Obi"} {
		if q := r.people.resolve(words); q == nil || q.Name != want {
			t.Errorf("%s is %+v, want %s", words, q, want)
		}
	}
}

// Who is who where a table has no titles, people go by other names, or a letter
// greets them by given names.
func TestPeopleByOtherWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		also map[string]string // words → whom they mean
	}{
		{
			"| | | |\n|---|---|---|\n| Moira Snell | Reviewing officer, chair | MS |\n| Donald (Donnie) Kerr | Father | DK |\n| Elspeth Bain | Gran | EB |\n",
			[]string{"Moira Snell, chair, professional", "Donald Kerr, father, parent", "Elspeth Bain, grandmother, family"},
			map[string]string{"DK": "Donald Kerr", "Donnie": "Donald Kerr", "EB": "Elspeth Bain"},
		},
		{
			"Child: Teddy Dace, born 2 May 2021\n\nPresent: Nani (Parveen Dace) and Rosalind (Roz) Dace. Roz will ring the school. Theodore Umber, known as Ted, was at work.",
			[]string{"Rosalind Dace, family, family"},
			map[string]string{"Roz": "Rosalind Dace", "Nani": "Parveen Dace", "Ted": "Theodore Umber", "R.D.": "Rosalind Dace"},
		},
		{
			"Dear Kayleigh and Marcus\n\nKayleigh, you agreed to ring the clinic. I will visit every week.\n\nYours sincerely\n\nDeirdre Mull, Social Worker",
			[]string{"Kayleigh, parent, parent", "Marcus, parent, parent", "Deirdre Mull, social worker, professional"},
			nil,
		},
	} {
		s := read(t, c.text)
		for _, want := range c.want {
			name, _, _ := strings.Cut(want, ",")
			if got := s.person(name); got != want {
				t.Errorf("%s\n: %q, want %q", c.text, got, want)
			}
		}
		r := readerOf(t, c.text)
		for words, want := range c.also {
			if q := r.people.resolve(words); q == nil || q.Name != want {
				t.Errorf("%s\n: %q is %v, want %q", c.text, words, q, want)
			}
		}
	}
}

// A letter's "I" is the one who signed it.
func TestWriterOfALetter(t *testing.T) {
	s := read(t, "Dear Kayleigh and Marcus\n\nI will visit every week.\n\nYours sincerely\n\nDeirdre Mull, Social Worker")
	if got := s.lines(); len(got) != 1 || got[0] != "I will visit every week. | Deirdre Mull | every week" {
		t.Errorf("actions %q", got)
	}
}

// Owners and a time in one bracket; days without a year.
func TestBracketedOwnersWithTimes(t *testing.T) {
	const who = "| Initials | Name | Role |\n|---|---|---|\n| JM | Joel March | Social worker |\n| JT | Jodie Tann | Mother |\n| GN | Gary Nutt | Recovery worker |\n\nConference: 4 March 2025\n\n# Plan\n\n"
	for item, want := range map[string]string{
		"Breath tests on home visits (JM/GN – from 10.03)":                "Breath tests on home visits (JM/GN – from 10.03) | Joel March + Gary Nutt | from 10.03 | 2025-03-10",
		"Write a lapse plan (GN with JT – by 14.03)":                      "Write a lapse plan (GN with JT – by 14.03) | Gary Nutt + Jodie Tann | by 14.03 | 2025-03-14",
		"Letter to the landlord (JM, by 18th March)":                      "Letter to the landlord (JM, by 18th March) | Joel March | by 18th March | 2025-03-18",
		"Dental check for both children (ongoing: JT)":                    "Dental check for both children (ongoing: JT) | Jodie Tann | ongoing",
		"Letter to the landlord, with version 3.10 of the form (JM)":      "Letter to the landlord, with version 3.10 of the form (JM) | Joel March",
		"Jodie to keep her appointments at the clinic (JT, GN – weekly).": "Jodie to keep her appointments at the clinic (JT, GN – weekly). | Jodie Tann + Gary Nutt | weekly",
	} {
		if got := read(t, who+"1. "+item+"\n2. Joel to visit\n").lines(); len(got) == 0 || got[0] != want {
			t.Errorf("%q: %q, want %q", item, got, want)
		}
	}
}

// A title and a surname of two words, or one written with another apostrophe, are
// those of the person with them.
func TestSurnamesOfTwoWords(t *testing.T) {
	r := readerOf(t, "| Name | Relationship |\n|---|---|\n| Tadhg Ní Bhriain | Father |\n| Abena Pryce Hughes | Mother |\n| Tomé de Souza | Uncle |\n| Inês D’Ávila | Grandmother |\n\nMr Ní Bhriain and Ms Pryce Hughes came. Mr de Souza did not, nor Mrs D'Ávila.\n")
	for words, want := range map[string]string{
		"Mr Ní Bhriain": "Tadhg Ní Bhriain", "Ms Pryce Hughes": "Abena Pryce Hughes", "Ms Hughes": "Abena Pryce Hughes", "Mr de Souza": "Tomé de Souza",
		"Mr T de Souza": "Tomé de Souza", "Mrs D'Ávila": "Inês D’Ávila", "D’Ávila": "Inês D’Ávila",
	} {
		if q := r.people.resolve(words); q == nil || q.Name != want {
			t.Errorf("%s is %+v, want %s", words, q, want)
		}
	}
	if len(r.people.list) != 4 {
		t.Errorf("%v", names(r.people.list))
	}
}

// In a table without titles a child is told by the birth and the age, whatever the
// role of the one with whom it lives; a role behind initials and a name is theirs.
func TestPeopleOfRows(t *testing.T) {
	p := Read(document(t, `# Minutes

Meeting held on 12 March 2025.

| Nadia Frost | 14.05.2015 | 9 | Elm Primary, Year 5 | Mother |
| --- | --- | --- | --- | --- |
| Leo Frost | 02.11.2020 | 4 yrs | Elm Nursery | Mother |

| Date | 12 March 2025 |
| --- | --- |
| Place | The Hub |
| Room | Two |
| MF Mona Frost | Mother |
| JK Juno Kell | Social worker |

Walter Frost, granddad (Mona's dad), was there.
`))
	for name, want := range map[string]string{"Nadia Frost": "child", "Leo Frost": "child", "Mona Frost": "mother", "Juno Kell": "social worker"} {
		q := p.personCalled(name)
		if q == nil || q.Role != want {
			t.Errorf("%s: %+v, want %s", name, q, want)
		}
	}
}

func (p *Plan) personCalled(name string) *Person {
	for i := range p.People {
		if p.People[i].Name == name {
			return &p.People[i]
		}
	}
	return nil
}

// Children by their given names, with one surname behind, and those of the family who
// have a part of it.
func TestJointSurname(t *testing.T) {
	for text, want := range map[string]string{
		"For Zaynab (11 August 2016) and Rory (3 March 2020) Malik-Frost. Made by Saima Malik and Oona Brannock.": "Zaynab Malik-Frost child, Rory Malik-Frost child, Saima Malik family, Oona Brannock unknown",
		"Sibling Mia Reed (born 8 June 2018) lives with Mum. Brother Kai Reed, born 4 May 2016.":                  "Mia Reed child, Kai Reed child",
		"Plan of Ellis (born 3 May 2018) Price. Saima Malik and Kofi Price said so.":                              "Ellis Price child, Saima Malik unknown, Kofi Price family",
	} {
		kinds := map[string]string{}
		for _, q := range read(t, "# Our Safety Plan\n\nMade on 12 July 2025. "+text+"\n\nSaima Malik and Oona Brannock will ring. Kofi Price said no.\n").People {
			kinds[q.Name] = string(q.Kind)
		}
		for who := range strings.SplitSeq(want, ", ") {
			i := strings.LastIndexByte(who, ' ')
			if kinds[who[:i]] != who[i+1:] {
				t.Errorf("%q: want %s, got %v", text, who, kinds)
			}
		}
	}
}

// The parties of an agreement are parents, however they are joined.
func TestPartiesAreParents(t *testing.T) {
	for text, want := range map[string]string{
		"BETWEEN Hexley Council AND Ms Dana Price AND Mr Kofi Mensah":  "Dana Price, Kofi Mensah",
		"Between Hexley Council and Ms Dana Price (mother)":            "Dana Price",
		"An agreement with Dana Price, Kofi Mensah and the Department": "Dana Price, Kofi Mensah",
		"BETWEEN\n\nHexley Council (\"the Authority\") and Ms Dana Price and Mr Kofi Mensah (\"the Parents\") concerning Sam Price, born 3 May 2020, who lives with them at the address that is given at the end of this agreement, where both sign it.": "Dana Price, Kofi Mensah",
		"This agreement is between Hexley Council and Mrs Dana Price":                            "Dana Price",
		"A contract drawn up on 3 March 2025 between Mr Kofi Mensah and the Department":          "Kofi Mensah",
		"Made between Ms Dana Price and Hexley Council in respect of Sam Price, born 3 May 2020": "Dana Price",
		"Mr Roy Tunn must not be at the flat between 8pm and 8am, with Mr Ola Berg":              "",
		"Contact between Sam Price and Mr Roy Tunn is on Mondays":                                "",
	} {
		var got []string
		for _, q := range read(t, "# Written Agreement\n\n"+text+"\n\nDana and Kofi will ring. Dana Price and Kofi Mensah said so.\n").People {
			if q.Kind == Parent {
				got = append(got, untitled(q.Name))
			}
		}
		if g := strings.Join(got, ", "); g != want {
			t.Errorf("%q: parents are %q, want %q", text, g, want)
		}
	}
}
