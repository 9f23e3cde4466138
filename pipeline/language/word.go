package language

import (
	"iter"
	"regexp"
	"slices"
	"strings"
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
// A word is a run of letters and digits. A mark between two of them belongs to
// the word where words are written so:
//
//   - an apostrophe, straight or curly, a hyphen, an ampersand: "don't",
//     "well-being", "0-19", "A&E";
//   - a comma, colon, full stop or slash between digits: "1,200", "10:30",
//     "71.5", "14/03/2025";
//   - a full stop behind one letter, before a number or another one: "s.47",
//     "e.g", "U.K";
//   - a slash behind one letter, before one or two: "w/c".
//
// So "mother/father" and "end.The" are two words each. A place on the web and a
// mail address are one word.
func Words(text string) []Token {
	tokens := make([]Token, 0, len(text)/6+1) // what English needs
	return slices.AppendSeq(tokens, WordsSeq(text))
}

// WordsSeq returns the words of [Words] one after the other.
func WordsSeq(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for i := 0; i < len(text); {
			r, size := utf8.DecodeRuneInString(text[i:])
			if !inWord(r) {
				i += size
				continue
			}
			end := wordEnd(text, i)
			if !yield(Token{text[i:end], doc.Span{Start: i, End: end}}) {
				return
			}
			i = end
		}
	}
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf { // nearly always
		return isASCIIWord(r)
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func isASCIIWord(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' }

// webAddress is a place on the web or a mail address, from its beginning.
var webAddress = regexp.MustCompile(`^(?i:https?://\S*[\pL\pN/]|www\.\S*[\pL\pN/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\w)`)

// mayBeAddress reports whether it is worth looking for an address at the
// beginning of text, where a word of size bytes stands.
func mayBeAddress(text string, size int) bool {
	first := text[0] | 0x20 // most words are told by it
	if (first == 'h' || first == 'w') && len(text) > 4 && (strings.EqualFold(text[:4], "http") || strings.EqualFold(text[:4], "www.")) {
		return true
	}
	if size == len(text) {
		return false
	}
	switch text[size] {
	case '@', '.', '_', '+', '-':
		return strings.Contains(text[:min(len(text), reach)], "@")
	}
	return false
}

// wordEnd is where the word that begins at start ends.
func wordEnd(text string, start int) int {
	i, run := start, start // run is where the letters since the last mark begin
	for i < len(text) {
		if isASCIIWord(rune(text[i])) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if inWord(r) {
			i += size
			continue
		}
		if !joins(text[run:i], r, text[i+size:]) {
			break
		}
		i += size
		run = i
	}
	if mayBeAddress(text[start:], i-start) {
		if m := webAddress.FindString(firstField(text[start:])); m != "" {
			return start + len(m)
		}
	}
	return i
}

// joins reports whether the mark between the letters before and after is part
// of a word.
func joins(before string, mark rune, after string) bool {
	next, size := utf8.DecodeRuneInString(after)
	if !inWord(next) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	digits := unicode.IsDigit(last) && unicode.IsDigit(next)
	short := unicode.IsLetter(last) && utf8.RuneLen(last) == len(before)
	switch mark {
	case '\'', '’', '-', '‐', '‑', '&':
		return true
	case ',', ':':
		return digits
	case '.':
		return digits || short && (unicode.IsDigit(next) || !startsInWord(after[size:]))
	case '/':
		return digits || short && (!startsInWord(after[size:]) || !startsInWord(afterRune(after[size:])))
	}
	return false
}

func startsInWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return inWord(r)
}

func afterRune(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[size:]
}
