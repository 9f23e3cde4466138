package language

import (
	"slices"
	"strings"
	"unicode"
)

// Counts is what the formulas of readability are made of.
type Counts struct {
	Sentences     int
	Words         int
	Syllables     int
	Letters       int // letters and digits, as typing counts them
	Polysyllables int // words of three syllables or more
	Complex       int // polysyllables that Gunning counts
	Unfamiliar    int // words that are not on Dale and Chall's list
	Long          int // words of seven letters or more
}

// Plus is the sum of two counts.
func (c Counts) Plus(d Counts) Counts {
	return Counts{
		c.Sentences + d.Sentences, c.Words + d.Words, c.Syllables + d.Syllables, c.Letters + d.Letters,
		c.Polysyllables + d.Polysyllables, c.Complex + d.Complex, c.Unfamiliar + d.Unfamiliar, c.Long + d.Long,
	}
}

// Count counts the words of sentences. A word for which skip is true is left
// out as if it had not been written: a name, a date, a term that is explained.
// Its sentence is told by its place in sentences; skip may be nil. A sentence of
// which no word is left is none.
func Count(sentences []string, skip func(sentence int, word Token) bool) Counts {
	var total Counts
	seen := map[string]figures{} // most words of a text come again
	for i, s := range sentences {
		words := Words(s)
		if skip != nil {
			words = slices.DeleteFunc(words, func(w Token) bool { return skip(i, w) })
		}
		if len(words) == 0 {
			continue
		}
		total.Sentences++
		for j, w := range words {
			f, ok := seen[w.Text]
			if !ok {
				f = measure(w.Text)
				seen[w.Text] = f
			}
			total.add(f, w.Text, j == 0)
		}
	}
	return total
}

// figures is what is counted of one word.
type figures struct {
	letters, syllables int
	number, familiar   bool
}

func measure(word string) figures {
	f := figures{syllables: Syllables(word), number: true, familiar: Familiar(word)}
	for _, r := range word {
		if letter := unicode.IsLetter(r); letter || unicode.IsDigit(r) {
			f.letters++
			f.number = f.number && !letter
		}
	}
	return f
}

// add counts a word; first says that it begins its sentence. A number is no
// polysyllable, however long it takes to say.
func (c *Counts) add(f figures, word string, first bool) {
	c.Words++
	c.Letters += f.letters
	c.Syllables += f.syllables
	if f.letters >= longWord {
		c.Long++
	}
	if f.syllables >= polysyllable && !f.number {
		c.Polysyllables++
		if isComplex(word, first) {
			c.Complex++
		}
	}
	if !f.familiar {
		c.Unfamiliar++
	}
}

const (
	longWord     = 7 // letters (Björnsson 1968)
	polysyllable = 3 // syllables (McLaughlin 1969)
)

// isComplex reports whether Gunning counts a polysyllable: not a name, not easy
// words joined by hyphens, not a word that an -ed, -es or -ing made long (The
// Technique of Clear Writing, 1952). A capital tells a name where the word does
// not begin its sentence.
func isComplex(word string, first bool) bool {
	if !first && strings.IndexFunc(word, unicode.IsUpper) == 0 {
		return false
	}
	if parts := strings.Split(word, "-"); len(parts) > 1 {
		return slices.ContainsFunc(parts, func(p string) bool { return Syllables(p) >= polysyllable })
	}
	lower := strings.ToLower(word)
	for _, ending := range []string{"ed", "es", "ing"} {
		if base, ok := strings.CutSuffix(lower, ending); ok {
			return max(Syllables(base), Syllables(base+"e")) >= polysyllable
		}
	}
	return true
}
