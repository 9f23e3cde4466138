package glossary

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// personLabel stands before the name of a person in a field, or over such
	// names in a table.
	personLabel = regexp.MustCompile(`(?i)^(?:(?:full|first|fore|given|known as)[ -]?)?(?:names?\b|forenames?\b|(?:the |subject |unborn )?(?:child|children|young person|baby|mother|father|parents?|carers?|siblings?|family members?|household)\b)`)
	// childLabel does so for one name of a child.
	childLabel = regexp.MustCompile(`(?i)\b(?:child|children|young person|baby)\b`)
	// A date of birth shows that a row of a table is about a person.
	birthday = regexp.MustCompile(`\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}\b`)
	// givenName is a word that does what a person does, or that owns something.
	givenName = regexp.MustCompile(`(?:^|[^.!?:] |\p{Ll} )(\p{Lu}\p{Ll}+)(?:['’]s\b| (?:is|was|has|had|said|says|told|goes|lives|likes|wants|feels|loves|came|sleeps|attends)\b)`)
	article   = regexp.MustCompile(`(?i)\b(?:the|an?|each|every|no|any|school|her|his|their|our|your)\s+$`)
)

// learnNames notes the given names of the people in the document: Sara, Mia and
// Elsa are children, and SARA, MIA and ELSA short forms of the glossary.
func (f *finder) learnNames() {
	for _, b := range f.blocks {
		text := b.Span.Of(f.Text)
		for _, name := range fullName.FindAllString(text, -1) {
			if !thing.MatchString(name) {
				f.addName(firstWord(name))
			}
		}
		for _, m := range givenName.FindAllStringSubmatchIndex(text, -1) {
			if !article.MatchString(text[:m[2]]) {
				f.addName(text[m[2]:m[3]])
			}
		}
		if b.Kind == doc.Field {
			label := f.Quote(b.Label)
			value := strings.TrimLeft(strings.TrimPrefix(f.Quote(b.Span), label), ": ")
			f.addCapitals(label, value, childLabel.MatchString(label))
		}
	}
	doc.Walk(f.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Table {
			f.learnNameColumn(b)
		}
		return b.Said() && b.Kind != doc.Table
	})
}

// learnNameColumn notes the names in the first column of a table of people.
func (f *finder) learnNameColumn(table *doc.Block) {
	head := ""
	for i := range table.Children {
		row := &table.Children[i]
		if len(row.Children) == 0 {
			continue
		}
		first := f.Quote(row.Children[0].Span)
		if head == "" {
			head = first
			continue
		}
		f.addCapitals(head, first, birthday.MatchString(f.Quote(row.Span)))
	}
}

// addCapitals notes a name in capitals under a label: one of two words, or one
// word where it is sure to be a person's.
func (f *finder) addCapitals(label, value string, sure bool) {
	name, _, _ := strings.Cut(value, ",")
	name, _, _ = strings.Cut(name, "(")
	words := strings.Fields(name)
	if !personLabel.MatchString(label) || !inCapitals(name) || hasDigit(name) || len(words) < 2 && !sure {
		return
	}
	for _, w := range words {
		f.addName(w)
	}
}

func (f *finder) addName(word string) {
	const shortest = 3
	if len(word) >= shortest {
		f.names[strings.ToUpper(word)] = true
	}
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// isName reports whether a word in capitals is the name of a person in the
// document. With an article before it, it is none: "the ELSA will see Elsa".
func (f *finder) isName(term, text string, at doc.Span) bool {
	return f.names[term] && !article.MatchString(text[:at.Start])
}
