package language

import (
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Token is a word or a number of a text.
type Token struct {
	Text string
	Span doc.Span // bytes of the text that was split
}

// Words returns the words and numbers of text in order, without punctuation.
//
// A word is a run of letters and digits. An apostrophe (straight or curly), a
// hyphen, a full stop, a slash, a colon, a comma or an ampersand between two of
// them belongs to it where that is how words are written: "don't",
// "well-being", "s.47", "w/c", "A&E", "10.30", "1,200", "14/03/2025". A slash
// between two longer words parts them ("mother/father"), as does a full stop
// between two of more than one letter ("end.The").
func Words(text string) []Token {
	var tokens []Token
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !inWord(r) {
			i += size
			continue
		}
		end := wordEnd(text, i)
		tokens = append(tokens, Token{text[i:end], doc.Span{Start: i, End: end}})
		i = end
	}
	return tokens
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func wordEnd(text string, start int) int {
	i := start
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if inWord(r) {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i+size:])
		if !inWord(next) || !joins(text[start:i], r, next, text[i+size:]) {
			break
		}
		i += size
	}
	return i
}

// joins reports whether the mark r between before and next is part of a word.
func joins(before string, r, next rune, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	digits := unicode.IsDigit(last) && unicode.IsDigit(next)
	switch r {
	case '\'', '’', '-', '‐', '‑', '&':
		return true
	case ',', ':':
		return digits
	case '.':
		return digits || utf8.RuneCountInString(before) == 1 || isInitialism(before)
	case '/':
		return digits || utf8.RuneCountInString(before) == 1 && runLength(after) <= 2
	}
	return false
}

// isInitialism reports whether before is "e.g"-like: single letters and stops.
func isInitialism(before string) bool {
	for i, r := range []rune(before) {
		if i%2 == 0 && !unicode.IsLetter(r) || i%2 == 1 && r != '.' {
			return false
		}
	}
	return utf8.RuneCountInString(before) >= 3
}

// runLength counts the letters and digits at the beginning of s.
func runLength(s string) int {
	n := 0
	for _, r := range s {
		if !inWord(r) {
			break
		}
		n++
	}
	return n
}
