package glossary

import "regexp"

var (
	// statute is a section of the law in its short forms: "S47", "s.47",
	// "s 20". The sections before the seventh are none: "S1" is a year at a
	// Scottish school.
	statute = regexp.MustCompile(`\b[sS]\.? ?((?:[7-9]|[1-9]\d{1,2})[A-Z]?)\b`)
	// sectionTerm is a section as the glossary calls it.
	sectionTerm = regexp.MustCompile(`^section (\d+[A-Z]?(?:\(\d+\))?)$`)
	// anyStatute is a section of the law as a person may ask for it.
	anyStatute = regexp.MustCompile(`^(?i:s|sec|section)\.? ?(\d+[A-Za-z]?(?:\(\d+\))?)$`)
)

// sectionNumber returns the number in a term like "section 47".
func sectionNumber(term string) (string, bool) { return captured(sectionTerm, term) }

// statuteNumber returns the number in "S47", "s.47" or "Section 47".
func statuteNumber(term string) (string, bool) { return captured(anyStatute, term) }

func captured(pattern *regexp.Regexp, s string) (string, bool) {
	m := pattern.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	return m[1], true
}
