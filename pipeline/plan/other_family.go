package plan

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

//go:embed personal.tsv
var personalTable string

//go:embed details_of_age.tsv
var ageDetailTable string

// personal are the words of one kind in the table.
var personal = sync.OnceValue(func() map[string]*regexp.Regexp {
	kinds := map[string]*regexp.Regexp{}
	for line := range strings.Lines(personalTable) {
		if kind, words, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			kinds[kind] = regexp.MustCompile(`(?i)\b(?:` + words + `)\b`)
		}
	}
	return kinds
})

// ageDetail is what is said of children of some ages only.
type ageDetail struct {
	re          *regexp.Regexp
	least, most int
}

var ageDetails = sync.OnceValue(func() []ageDetail {
	var all []ageDetail
	for line := range strings.Lines(ageDetailTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) == 3 {
			all = append(all, ageDetail{regexp.MustCompile(`(?i)\b(?:` + f[0] + `)\b`), number(f[1]), number(f[2])})
		}
	}
	return all
})

// otherFamily finds sentences that belong into another document: about somebody
// whom nothing introduces, or of an age that the child has not.
func (r *reader) otherFamily(births []birthFact, drifted []Inconsistency) []Inconsistency {
	var all []Inconsistency
	family := Side{}
	if len(births) > 0 {
		family = births[0].side
	}
	report := func(at, sentence doc.Span, message string) {
		a := Side{at, sentence}
		b := family
		if b.Span.Empty() {
			b = a
		}
		all = append(all, Inconsistency{Kind: OtherFamily, Message: message, A: b, B: a})
	}
	for _, s := range r.openings() {
		text := s.Of(r.Text)
		switch {
		case slices.ContainsFunc(drifted, func(x Inconsistency) bool { return s.Contains(x.B.Span) }):
		case r.isStranger(s):
			name := strangerAt.FindString(text)
			report(doc.Span{Start: s.Start, End: s.Start + len(name)}, s, fmt.Sprintf("Nothing else in the document says who “%s” is. Is this about another family?", name))
		case r.twins(text, births):
			report(doc.Span{Start: s.Start, End: s.Start + len("The twins")}, s, "There are no twins in this family. Is this about another family?")
		default:
			if at, message := r.wrongAge(s, births); message != "" {
				report(at, s, message)
			}
		}
	}
	return all
}

// openings are the sentences that begin with a capital, without marks and numbers of
// items before them.
func (r *reader) openings() []doc.Span {
	var all []doc.Span
	for _, s := range r.Sentences {
		text := s.Span.Of(r.Text)
		skip := len(itemMark.FindString(text))
		if s.Block != doc.Furniture && s.Block != doc.Heading && skip < len(text) {
			all = append(all, doc.Span{Start: s.Span.Start + skip, End: s.Span.End}.Trim(r.Text))
		}
	}
	return all
}

var itemMark = regexp.MustCompile(`^[\s\d.•\-–()*☐☒✓]+`)

// strangerAt is a name at the beginning of a sentence: a given name, two, or a
// title and a surname.
var strangerAt = regexp.MustCompile(`^(?:(?:Mr|Mrs|Ms|Miss)\.?\s(?:and\s(?:Mr|Mrs|Ms)\.?\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\sand\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)?)`)

// doing stands behind the name of a person who does, has or undergoes something.
var doing = regexp.MustCompile(`^(?:['’]s?\s[a-z]|\s(?:is|are|was|were|has|have|had|will|may|might|can|does|did|to\s[a-z]|continues?|remains?|needs?|likes?|wants?|lives?|attends?|naps?|agreed|moved|settled|went|goes|came|comes|takes?|took|enjoys?|sleeps?|presents?|appears?|started|stays?|stayed|returned|refused|left|lost|made|makes|still|now|also|not)\b)`)

// isStranger reports whether a sentence begins with somebody who stands nowhere
// else in the document, and is about a person of a family.
func (r *reader) isStranger(s doc.Span) bool {
	text := s.Of(r.Text)
	name := strangerAt.FindString(text)
	rest := text[len(name):]
	if name == "" || !doing.MatchString(rest) {
		return false
	}
	hasTitle := titled.MatchString(name)
	for word := range strings.FieldsSeq(name) {
		if titled.MatchString(word+" ") || word == "and" {
			continue
		}
		if !hasTitle && (isNoName(word) || isWord(word)) || !r.standsOnce(word, s) || r.introduced(word) {
			return false
		}
	}
	if _, isRole := roleOf(name); isRole {
		return false
	}
	serves := personal()["service"].MatchString(rest) && !undergoes.MatchString(rest)
	return !serves && (hasTitle || personal()["personal"].MatchString(rest))
}

var undergoes = regexp.MustCompile(`^\s(?:to|will|has|have|is|was|are|were)\s(?:been|be|also|not)?\s?\w+ed\b`)

// standsOnce reports whether a word stands in no other sentence.
func (r *reader) standsOnce(word string, s doc.Span) bool {
	outside := strings.ToLower(r.Text[:s.Start]) + " " + strings.ToLower(r.Text[s.End:])
	return !strings.Contains(outside, strings.ToLower(word))
}

// introduced reports whether a word is in the name of somebody of whom the
// document says who they are.
func (r *reader) introduced(word string) bool {
	return slices.ContainsFunc(r.people.list, func(q Person) bool {
		return (q.Role != "" || q.Kind != Unknown) && slices.Contains(strings.Fields(strings.ReplaceAll(q.Name, "-", " ")), word)
	})
}

// twins reports whether a sentence begins with twins that the family has not.
func (r *reader) twins(text string, births []birthFact) bool {
	if !strings.HasPrefix(text, "The twins ") && !strings.HasPrefix(text, "The twins'") || len(births) == 0 || strings.Count(strings.ToLower(r.Text), "twin") > 1 {
		return false
	}
	for i, a := range births {
		for _, b := range births[:i] {
			if a.date.Day == b.date.Day && !samePerson(a.name, b.name) {
				return false
			}
		}
	}
	return true
}

// schoolYear is a year of an English or Welsh school.
var schoolYear = regexp.MustCompile(`(?i)\b(?:Y|year\s)(\d{1,2})\b`)

// wrongAge reports what a sentence that begins with a child's name says of it that
// is said of children of another age only.
func (r *reader) wrongAge(s doc.Span, births []birthFact) (doc.Span, string) {
	text := s.Of(r.Text)
	name := strangerAt.FindString(text)
	k := slices.IndexFunc(births, func(b birthFact) bool { return name != "" && samePerson(b.name, name) })
	if k < 0 || !doing.MatchString(text[len(name):]) || longAgo.MatchString(strings.Replace(text, " was spoken", "", 1)) {
		return doc.Span{}, ""
	}
	first, last := r.around()
	if first.IsZero() {
		return doc.Span{}, ""
	}
	young, old := ageOn(births[k].date.Day, first), ageOn(births[k].date.Day, last)
	at := func(m []int) doc.Span { return doc.Span{Start: s.Start, End: s.Start + m[1]} }
	for _, d := range ageDetails() {
		if m := d.re.FindStringIndex(text); m != nil && (young > d.most+1 || old < d.least) {
			return at(m), wrongAgeMessage(name, text[m[0]:m[1]], young, old)
		}
	}
	if m := schoolYear.FindStringSubmatchIndex(text); m != nil && r.jurisdiction != Scotland && r.jurisdiction != US {
		const firstYear, slack = 5, 2 // the age in year 1, and how far a child may be off
		if usual := number(text[m[2]:m[3]]) - 1 + firstYear; usual > old+slack || usual < young-slack {
			return at(m[:2]), wrongAgeMessage(name, text[m[0]:m[1]], young, old)
		}
	}
	return doc.Span{}, ""
}

func wrongAgeMessage(name, words string, young, old int) string {
	return fmt.Sprintf("%s is %s: “%s” does not fit. Is this about another child?", name, agesBetween(young, old), words)
}
