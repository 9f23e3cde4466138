package language

import (
	"strings"
	"unicode/utf8"

	snowball "github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// longestWord is the longest word that is looked at closely, in bytes. No English
// word is as long, and a stemmer, for one, needs time with the square of the
// length.
const longestWord = 64

// Stem returns what the forms of a word have in common: "visits", "visited" and
// "Visit’s" have the stem "visit". It is the English stemmer of Snowball
// (Porter, "The English (Porter2) stemming algorithm", 2002) on the word in
// small letters, without a possessive ending and quotation marks around it.
func Stem(word string) string {
	word = withoutPossessive(fold(word))
	if len(word) > longestWord || !utf8.ValidString(word) {
		return word
	}
	env := snowball.NewEnv(word)
	english.Stem(env)
	return env.Current()
}

// fold returns a word in small letters with straight apostrophes, and without
// any at its two ends.
func fold(word string) string {
	return strings.Trim(straight.Replace(strings.ToLower(word)), "'\"")
}

// straight makes curly quotation marks straight.
var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

// withoutPossessive cuts the ending of "child's".
func withoutPossessive(folded string) string { return strings.TrimSuffix(folded, "'s") }

// Stemmer is Stem with a memory, for one text at a time: about ten times as
// fast. It is not for many goroutines at once; a shared one with a lock is
// slower than one for each document.
type Stemmer struct {
	stems map[string]string // by the word as it was written
}

// NewStemmer returns a stemmer that has seen nothing.
func NewStemmer() *Stemmer { return &Stemmer{stems: map[string]string{}} }

// Stem returns Stem(word).
func (s *Stemmer) Stem(word string) string {
	stem, ok := s.stems[word]
	if !ok {
		stem = Stem(word)
		s.stems[strings.Clone(word)] = stem // a part of a text would keep all of it
	}
	return stem
}
