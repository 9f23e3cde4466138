package language

import (
	"strings"
	"unicode"
)

// Syllables returns how many syllables a word has when it is spoken, at least
// one. CMUdict's first pronunciation counts, with a supplement of British
// words; where both are silent, rules over the letters decide.
//
// The parts of a word around hyphens, stops and slashes are added up. Of what
// is no plain word it says:
//
//   - a figure counts one for each digit, be it a year, a date or a number of
//     rooms;
//   - "&" counts one, as "and";
//   - capitals without a vowel are spelt out: one for each letter, three for W;
//   - an accent does not matter: "café" is looked up as "cafe".
func Syllables(word string) int {
	n, start := 0, -1
	for i, r := range word + "/" {
		letter := unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == '\'' || r == '’'
		switch {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			n += spoken(word[start:i])
			start = -1
		}
		if unicode.IsDigit(r) || r == '&' {
			n++
		}
	}
	return max(n, 1)
}

// spoken counts the syllables of a word of letters and apostrophes; none for
// apostrophes alone.
func spoken(part string) int {
	word := plainLetters(part)
	if word == "" {
		return 0
	}
	known := sharedLexicon()
	if n, ok := known[word]; ok {
		return n
	}
	if base, ok := strings.CutSuffix(word, "'s"); ok && base != "" && len(word) <= longestWord {
		n := spoken(base)
		if hisses(base) {
			n++
		}
		return n
	}
	switch {
	case strings.ContainsAny(word, vowels):
		return sounded(strings.ReplaceAll(word, "'", ""))
	case part == strings.ToUpper(part):
		return len(word) + 2*strings.Count(word, "w")
	}
	return 1
}

const vowels = "aeiouy"

// hisses reports whether a possessive ending on word is a syllable of its own.
func hisses(word string) bool {
	for _, end := range []string{"s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// plainLetters returns a word as the lexicon writes it: small, with straight
// apostrophes inside only and without accents. Letters that English does not
// know are dropped.
func plainLetters(word string) string {
	return strings.Map(func(r rune) rune {
		if i := strings.IndexRune(accented, r); i >= 0 {
			return rune(unaccented[len([]rune(accented[:i]))])
		}
		if r >= 'a' && r <= 'z' || r == '\'' {
			return r
		}
		return -1
	}, fold(word))
}

// accented letters and, in the same order, what they are without.
const (
	accented   = "àáâãäåāçèéêëēìíîïīñòóôõöøōùúûüūŵýÿŷ"
	unaccented = "aaaaaaaceeeeeiiiiinooooooouuuuuwyyy"
)
