// Package glossary knows the terms of children's social care and finds them in
// a document.
package glossary

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Use is an acronym as one document uses it.
type Use struct {
	Term       string   // as the document writes it, without a plural s
	Expansions []string // what it stands for, as glossaries say; the commonest first
	Defined    bool     // the document itself expands or explains it
	Definition doc.Span // where; empty where it does not
	Spans      []doc.Span
}

// Expansion is what the acronym stands for where only one thing is known; else
// it is empty.
func (u Use) Expansion() string {
	if len(u.Expansions) == 1 {
		return u.Expansions[0]
	}
	return ""
}

// Terms returns the acronyms that the body of a document uses, in the order of
// their first use. Headings in capitals, words set in capitals for emphasis,
// names, initials of people, references and everyday short forms are none.
func Terms(d *doc.Document) []Use {
	f := newFinder(d)
	for _, b := range f.blocks {
		f.read(b)
	}
	for i := range f.uses {
		f.define(&f.uses[i])
	}
	return f.uses
}

// finder reads a document for acronyms.
type finder struct {
	*doc.Document
	known    *known
	blocks   []*doc.Block // the innermost blocks of the body
	words    map[string]bool
	initials map[string]bool
	at       map[string]int // term → its place in uses
	uses     []Use
}

func newFinder(d *doc.Document) *finder {
	f := &finder{Document: d, known: acronyms(), words: map[string]bool{}, initials: map[string]bool{}, at: map[string]int{}}
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Said() {
			return false
		}
		if len(b.Children) == 0 && !b.Span.Empty() {
			f.blocks = append(f.blocks, b)
		}
		return true
	})
	for _, b := range f.blocks {
		f.learn(b.Span.Of(d.Text))
	}
	f.learnPeople()
	return f
}

// candidate is a run of letters and digits that may be an acronym: two capitals
// or more, or the short form of a section of the law.
var candidate = regexp.MustCompile(`[A-Za-z][A-Za-z0-9]*(?:&[A-Z][A-Za-z]*)*`)

// statute is a section of the Children Act 1989 in its short forms: "S47",
// "s.47", "s 20". The sections are those that plans and reports name.
var statute = regexp.MustCompile(`\b[sS]\.? ?(?:7|8|17|20|22|25|31|34|37|38|44|46|47|76|85)\b`)

// token is a candidate in its place.
type token struct {
	text string
	span doc.Span
}

// read takes the acronyms of one block.
func (f *finder) read(b *doc.Block) {
	text := b.Span.Of(f.Text)
	if b.Kind == doc.Heading && inCapitals(text) {
		return
	}
	for _, m := range statute.FindAllStringIndex(text, -1) {
		f.add(text[m[0]:m[1]], doc.Span{Start: m[0], End: m[1]}.Shift(b.Span.Start))
	}
	var tokens []token
	for _, m := range candidate.FindAllStringIndex(text, -1) {
		tokens = append(tokens, token{text[m[0]:m[1]], doc.Span{Start: m[0], End: m[1]}})
	}
	for i, t := range tokens {
		term := singular(t.text)
		if !shaped(term) || statute.MatchString(term) || f.excluded(term, tokens, i, text) {
			continue
		}
		span := t.span.Shift(b.Span.Start)
		span.End = span.Start + len(term)
		f.add(term, span)
	}
}

func (f *finder) add(term string, span doc.Span) {
	key := term
	if statute.MatchString(term) { // "s.47" and "S47" are one
		key = strings.ToUpper(strings.NewReplacer(".", "", " ", "").Replace(term))
	}
	i, ok := f.at[key]
	if !ok {
		i = len(f.uses)
		f.at[key] = i
		f.uses = append(f.uses, Use{Term: term, Expansions: f.known.expansions[key]})
	}
	f.uses[i].Spans = append(f.uses[i].Spans, span)
}

// singular takes the s of a plural off: "SWs", "TAs". A term of its own that
// ends so is left ("ACEs").
func singular(s string) string {
	if before, ok := strings.CutSuffix(s, "s"); ok && len(before) >= 2 && strings.ToUpper(before) == before && before != "ACE" {
		return before
	}
	return s
}

// shaped reports whether a word looks like an acronym: two to seven signs, two
// capitals at least, not more small letters than capitals, and a capital or a
// digit among the last two ("SENCo", "DfE", "CiN").
func shaped(s string) bool {
	const longest = 8
	if len(s) < 2 || len(s) > longest || !unicode.IsUpper(rune(s[0])) {
		return false
	}
	upper, lower, digits := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLower(r):
			lower++
		}
	}
	tail := s[len(s)-2:]
	return upper >= 2 && lower <= upper && lower <= 2 && digits <= 2 && strings.IndexFunc(tail, func(r rune) bool { return !unicode.IsLower(r) }) >= 0
}

func inCapitals(s string) bool {
	return strings.IndexFunc(s, unicode.IsLower) < 0 && strings.IndexFunc(s, unicode.IsUpper) >= 0
}
