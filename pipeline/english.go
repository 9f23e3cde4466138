package pipeline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// functionWords are frequent in every kind of English text and are hardly
// words of the other languages that families in the United Kingdom read.
// "in", "is", "was" and "her" are missing for that reason.
var functionWords = setOf("the and of to are were be been have had that this with from by not they their she who which will would should there when what it")

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

const (
	// enoughWords is how many words it takes to tell a language.
	enoughWords = 60
	// englishShare parts the languages: of the words of a plan or inspection
	// report in English 20 to 27 in 100 are function words, and of a form with
	// hardly a sentence more than 5; in twelve other languages, 4 at most.
	englishShare = 0.05
)

// looksEnglish reports whether the document is in English, or too short to
// tell.
func looksEnglish(d *doc.Document) bool {
	all, function, foreign := 0, 0, 0
	for w := range language.WordsSeq(d.Text) {
		first, _ := utf8.DecodeRuneInString(w.Text)
		switch {
		case !unicode.IsLetter(first):
			continue // a number is of no language
		case !unicode.Is(unicode.Latin, first):
			foreign++
		case functionWords[strings.ToLower(w.Text)]:
			function++
		}
		all++
	}
	if all < enoughWords {
		return 2*foreign <= all
	}
	return float64(function) >= englishShare*float64(all)
}
