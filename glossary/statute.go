package glossary

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// statute is a section of the law in its short forms: "S47", "s.47",
	// "s 20". The sections before the seventh are none: "S1" is a year at a
	// Scottish school.
	statute = regexp.MustCompile(`\b[sS]\.? ?((?:[7-9]|[1-9]\d{1,2})[A-Z]?)\b`)
	// sectionTerm is a section as the glossary calls it.
	sectionTerm = regexp.MustCompile(`^section (\d+[A-Z]?(?:\(\d+\))?)$`)
	// anyStatute is a section of the law as a person may ask for it.
	anyStatute = regexp.MustCompile(`^(?i:s|sec|section)\.? ?(\d+[A-Za-z]?(?:\(\d+\))?)$`)
	// section is the beginning of any of these where it stands in a text.
	section = regexp.MustCompile(`^(?i:ss?\.?|sections?) ?(\d+)`)
	// ofLaw is the law that a section is said to be of.
	ofLaw = regexp.MustCompile(`(?i)^(?:\(\w+\))* (?:of|in|to) the ((?:(?:[\p{L}'’&,()-]+ ){0,8}?|\d{4} )(?:act|order|law|code|regulations|rules|constitution))\b`)
	// ofDocument says that a section is one of this document, or of another.
	ofDocument = regexp.MustCompile(`^,? (?:(?:of|in|to) (?:this|that|these|the|our|your|my|his|her|their|an?)\b|above\b|below\b|overleaf\b|\(?(?:on )?(?:page|p\.))`)
	// pointsTo stands before a part of a document, heads behind the number of one
	// that a heading begins with.
	pointsTo = regexp.MustCompile(`(?i)\bsee (?:also )?$`)
	heads    = regexp.MustCompile(`^ ?[:.–—-]`)
)

// ofAnother reports whether what looks like a section of the law, at a place in
// a text, is one of another law than the entries know, or a part of a document:
// "section 136 of the Education and Inspections Act", "see section 7".
func (f *finder) ofAnother(entries []int32, text string, at doc.Span) bool {
	m := section.FindStringSubmatch(at.Of(text))
	if m == nil {
		return false
	}
	before, after := text[:at.Start], text[at.End:]
	if law := ofLaw.FindStringSubmatch(after); law != nil {
		return !slices.ContainsFunc(entries, func(i int32) bool { return isOf(&f.book.entries[i], law[1]) })
	}
	number, _ := strconv.Atoi(m[1])
	const most = 16 // parts that a form has; 17, 20 and 47 are the sections that plans are about
	opens := at.Start == 0 && number <= most && heads.MatchString(after)
	return opens || ofDocument.MatchString(after) || pointsTo.MatchString(before)
}

// isOf reports whether an entry is a section of the law that is named, by its
// name or its year.
func isOf(e *Entry, law string) bool {
	full := strings.ToLower(e.full())
	for w := range strings.FieldsSeq(strings.ToLower(law)) {
		if !strings.Contains(full, strings.Trim(w, "(),")) {
			return false
		}
	}
	return true
}

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
