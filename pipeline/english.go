package pipeline

import (
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// functionWords are frequent in every kind of English text and are hardly
// words of the other languages that families in the United Kingdom read.
// "in", "is", "was" and "her" are missing for that reason.
const functionWords = " the and of to are were be been have had that this with from by not they their she who which will would should there when what it "

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
	words := language.Words(d.Text)
	function, foreign := 0, 0
	for _, w := range words {
		switch {
		case !latin(w.Text):
			foreign++
		case strings.Contains(functionWords, " "+strings.ToLower(w.Text)+" "):
			function++
		}
	}
	if len(words) < enoughWords {
		return 2*foreign <= len(words)
	}
	return float64(function) >= englishShare*float64(len(words))
}

// latin reports whether the word begins as one in Latin letters does, or is a
// number.
func latin(word string) bool {
	for _, r := range word {
		return unicode.In(r, unicode.Latin, unicode.Nd)
	}
	return false
}
