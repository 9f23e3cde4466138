package checks

import (
	"regexp"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// numbered is a row of names with a number each, which nobody reads as a
// sentence: a list of telephone numbers, the scores that each person gave.
var numbered = regexp.MustCompile(`(?:` + nameAndNumber + `[,;.] (?:and )?){2,}` + nameAndNumber)

const nameAndNumber = `\p{Lu}[\p{L}'’.-]*(?: (?:of|the|and|\p{Lu}[\p{L}'’.-]*)){0,4}:? (?:on )?\d[\d ]*\d?`

// isListOfNames reports whether more than half of the words begin with a capital
// or a digit: a row of a table of people, not a sentence.
func isListOfNames(text string) bool {
	names, all := 0, 0
	for _, w := range language.Words(text) {
		first, _ := utf8.DecodeRuneInString(w.Text)
		names += count(unicode.IsUpper(first) || unicode.IsDigit(first))
		all++
	}
	return 2*names > all
}

// isProse reports whether at least half of the words of a part stand in
// sentences and not in lists of names.
func isProse(p *lint.Pass, part doc.Span) bool {
	const leastWords = 4 // of what may be a sentence
	prose, names := 0, 0
	for _, s := range p.Doc.Sentences {
		text := s.Span.Of(p.Doc.Text)
		n := len(language.Words(text))
		switch {
		case !part.Contains(s.Span), n < leastWords:
		case isListOfNames(text):
			names += n
		default:
			prose += n
		}
	}
	return prose >= names
}
