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

// formWords stand in forms in English that hold hardly a sentence, and are words of no other
// language that families read.
var formWords = setOf("mother father child children worker caseworker school home review weekly monthly meeting health needs family assessment visits help what who each every week month day days days' weeks months call ring check take tell safety court housing nurse teacher grandmother grandfather aunt uncle foster carer payment class")

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
	// formShare is how many of the words of a form in English are function words or words of
	// forms; in a text of another language that names services in English it is 8 at most.
	formShare = 0.12
)

// looksEnglish reports whether the document is in English, or too short to
// tell.
func looksEnglish(d *doc.Document) bool {
	all, function, form, foreign := 0, 0, 0, 0
	for w := range language.WordsSeq(d.Text) {
		first, _ := utf8.DecodeRuneInString(w.Text)
		switch {
		case !unicode.IsLetter(first):
			continue // a number is of no language
		case !unicode.Is(unicode.Latin, first):
			foreign++
		case functionWords[strings.ToLower(w.Text)]:
			function++
		case formWords[strings.ToLower(w.Text)]:
			form++
		}
		all++
	}
	if all < enoughWords {
		return 2*foreign <= all
	}
	return float64(function) >= englishShare*float64(all) || float64(function+form) >= formShare*float64(all)
}
