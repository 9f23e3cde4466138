package language

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/neurosnap/sentences"
	"github.com/neurosnap/sentences/data"
	"github.com/neurosnap/sentences/english"
)

// punkt is the sentence model (Kiss and Strunk, "Unsupervised Multilingual
// Sentence Boundary Detection", 2006), trained on English news.
type punkt struct {
	*sentences.DefaultSentenceTokenizer
}

// ends reports whether a sentence of text ends at end, where a full stop stands
// before white space.
func (p punkt) ends(text string, end int) bool {
	word := fieldStart(text[:end])
	if isPlain(text[word:end-1]) && !p.IsAbbr(strings.ToLower(text[word:end-1])) {
		return true // as the model says, which knows pairs of initials and numbers only
	}
	// The model judges a word by one before it and two behind it, if they are
	// stops as well.
	from := fieldStart(strings.TrimRightFunc(text[:word], unicode.IsSpace))
	to := end
	for range 2 {
		to = fieldEnd(text, to)
	}
	_, space := utf8.DecodeRuneInString(text[to:]) // or else the last word would not count
	return slices.Contains(p.SentencePositions(text[from:to+space]), end-from)
}

// isPlain reports whether a word is of letters, two at least.
func isPlain(word string) bool {
	for i := range len(word) {
		if c := word[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return len(word) > 1
}

// fieldStart is where the last field of s begins: behind its last white space.
func fieldStart(s string) int {
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	if i < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return i + size
}

// fieldEnd is where the next field of s from at on ends.
func fieldEnd(s string, at int) int {
	at = len(s) - len(strings.TrimLeftFunc(s[at:], unicode.IsSpace))
	if i := strings.IndexFunc(s[at:], unicode.IsSpace); i >= 0 {
		return at + i
	}
	return len(s)
}

// sharedPunkt loads the model once; it takes 20 ms. The model is only read
// after that.
var sharedPunkt = sync.OnceValues(loadPunkt)

func loadPunkt() (punkt, error) {
	raw, err := data.Asset("data/english.json")
	if err != nil {
		return punkt{}, fmt.Errorf("language: sentence model: %w", err)
	}
	storage, err := sentences.LoadTraining(raw)
	if err != nil {
		return punkt{}, fmt.Errorf("language: sentence model: %w", err)
	}
	for a := range strings.FieldsSeq(abbreviations) {
		storage.AbbrevTypes.Add(a)
	}
	storage.AbbrevTypes.Remove("ill") // "when she is ill. Ms Obi says": hardly "illustrated" here
	model, err := english.NewSentenceTokenizer(storage)
	if err != nil {
		return punkt{}, fmt.Errorf("language: sentence model: %w", err)
	}
	return punkt{model}, nil
}

// abbreviations that the rules leave to Punkt and that it does not know.
const abbreviations = `g.p h.v s.w p.c l.a u.k d.v n/a govt dept`
