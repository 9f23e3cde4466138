package glossary

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// candidate is a run of letters and digits that may be an acronym: two capitals
// or more. A number behind it is part of it only where the glossary has it so
// ("ASQ-3").
var candidate = regexp.MustCompile(`[A-Za-z][A-Za-z0-9]*(?:&[A-Z][A-Za-z]*)*(?:-\d{1,2}\b)?`)

// token is a candidate in its place.
type token struct {
	text string
	span doc.Span
}

// readShort takes the short forms of one block.
func (f *finder) readShort(b *doc.Block) {
	text := b.Span.Of(f.Text)
	f.readStatutes(text, b.Span.Start)
	var tokens []token
	for _, m := range candidate.FindAllStringIndex(text, -1) {
		if n := strings.IndexByte(text[m[0]:m[1]], '-'); n >= 0 && !f.isTerm(text[m[0]:m[1]]) {
			m[1] = m[0] + n
		}
		tokens = append(tokens, token{text[m[0]:m[1]], doc.Span{Start: m[0], End: m[1]}})
	}
	for i, t := range tokens {
		term := singular(t.text)
		if !shaped(term) || f.excluded(term, tokens, i, text) {
			continue
		}
		span := t.span.Shift(b.Span.Start)
		span.End = span.Start + len(term)
		f.addShort(strings.ToUpper(term), span)
	}
}

// readStatutes takes the short forms of sections of the law.
func (f *finder) readStatutes(text string, from int) {
	for _, m := range statute.FindAllStringSubmatchIndex(text, -1) {
		key := "S" + text[m[2]:m[3]]
		span := doc.Span{Start: m[0], End: m[1]}
		if entries, known := f.book.short[key]; known && !partOfPostcode(text, span) && !f.ofAnother(entries, text, span) {
			f.addShort(key, span.Shift(from))
		}
	}
}

// addShort notes a short form. "s.47" and "S47" have one key, "CiN" and "CIN"
// too.
func (f *finder) addShort(key string, span doc.Span) {
	i, ok := f.at[key]
	if !ok {
		i = len(f.uses)
		f.at[key] = i
		f.uses = append(f.uses, Use{Term: span.Of(f.Text), Short: true, candidates: f.book.short[key]})
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
