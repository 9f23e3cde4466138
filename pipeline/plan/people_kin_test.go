package plan

import (
	"strings"
	"testing"
)

// The relative of a parent is one of the wider family, whatever the word for it
// would make somebody to the child.
func TestRelativesOfParents(t *testing.T) {
	const family = "Mother: Kelly Marsh\n\nFather: Idris Bello\n\nElla Marsh (6)\n\n"
	for text, want := range map[string]string{
		"Lola Corazon (Mam's mother) lives with them.":     "family grandmother",
		"Lola Corazon (her mum's mother) lives with them.": "family grandmother",
		"Hanan Sesay (dad's sister) will step in.":         "family aunt",
		"Hanan Sesay, Dad’s sister, will step in.":         "family aunt",
		"Roy Tunn, mum's brother, rang.":                   "family uncle",
		"Roy Tunn (Kelly's brother) rang.":                 "family uncle",
		"Roy Tunn, Kelly's brother, rang.":                 "family uncle",
		"Sandra Dunn, Kelly's mother, rang.":               "family grandmother",
		"Maud Dunn (Idris's mum) rang.":                    "family grandmother",
		"Ann Lee (Mum's social worker) rang.":              "professional social worker",
		"Ann Lee, Kelly's midwife, rang.":                  "professional midwife",
		"Jay Pike (Mum's partner) rang.":                   "parent partner",
		"Theo Pike (Ella's brother) rang.":                 "child child",
		"Noor Pike (Kelly's daughter) rang.":               "child child",
		"Maud Dunn (Ella's mother) rang.":                  "parent mother",
	} {
		p := read(t, family+text+"\n")
		name := text[:strings.IndexAny(text, ",(")]
		q := p.PersonCalled(strings.TrimSpace(name))
		if q == nil {
			t.Errorf("%q: nobody", text)
			continue
		}
		if got := string(q.Kind) + " " + q.Role; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
