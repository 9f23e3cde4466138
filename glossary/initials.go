package glossary

import (
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// part is a word of a possible expansion; "co-ordinator" has two.
type part struct {
	text string
	span doc.Span
}

// parts splits text into words, those with hyphens into their halves.
func parts(text string) []part {
	var out []part
	for _, w := range language.Words(text) {
		from := 0
		for i, r := range w.Text {
			if r == '-' || r == '‐' || r == '/' {
				out = append(out, part{w.Text[from:i], doc.Span{Start: w.Span.Start + from, End: w.Span.Start + i}})
				from = i + len(string(r))
			}
		}
		out = append(out, part{w.Text[from:], doc.Span{Start: w.Span.Start + from, End: w.Span.End}})
	}
	return out
}

// most is how many words an expansion may have: each letter its word, and
// little words between.
func most(term string) int { return 2*len(term) + 2 }

// initialsEnd reports whether the words at the end of text expand term, and
// where they begin. The shortest such run is taken.
func initialsEnd(term, text string) (int, bool) {
	words := parts(text)
	for n := 1; n <= min(len(words), most(term)); n++ {
		run := words[len(words)-n:]
		if spells(run, term) {
			return run[0].span.Start, true
		}
	}
	return 0, false
}

// initialsStart reports whether the words at the beginning of text expand term,
// and where they end.
func initialsStart(term, text string) (int, bool) {
	words := parts(text)
	for n := 1; n <= min(len(words), most(term)); n++ {
		if spells(words[:n], term) {
			return words[n-1].span.End, true
		}
	}
	return 0, false
}

// spells reports whether the words give the letters of term: each word its
// first letter, some two or three ("CAMHS": Mental Health Services), little
// words none; the first and the last word must give one.
func spells(words []part, term string) bool {
	letters := strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, term))
	if len(words) == 0 || len(letters) < 2 {
		return false
	}
	whole := make([]string, len(words))
	for i, w := range words {
		whole[i] = strings.ToLower(w.text)
	}
	if len(words) == 1 {
		// One word cannot spell letters that are not those of a compound.
		return false
	}
	return spell(whole, letters, true)
}

// littleWords give no letter to most acronyms.
var littleWords = map[string]bool{
	"and": true, "of": true, "the": true, "for": true, "to": true, "in": true, "on": true, "at": true, "with": true,
	"a": true, "an": true, "or": true, "by": true, "from": true, "s": true,
}

// spell matches words against letters from the left. begins says that the next
// word must give a letter.
func spell(words []string, letters string, begins bool) bool {
	if len(letters) == 0 {
		return len(words) == 0
	}
	if len(words) == 0 {
		return false
	}
	w := words[0]
	if w == "" {
		return spell(words[1:], letters, begins)
	}
	if isNumber(w) { // "section 47": S47
		return strings.HasPrefix(letters, w) && spell(words[1:], letters[len(w):], false)
	}
	if w[0] == letters[0] {
		if spell(words[1:], letters[1:], false) {
			return true
		}
		// A compound gives more letters: the next ones stand in it, in order.
		for n := 2; n <= min(len(letters), 4); n++ {
			if subsequence(w[1:], letters[1:n]) && len(w) > 4 && spell(words[1:], letters[n:], false) {
				return true
			}
		}
	}
	return !begins && (littleWords[w]) && len(words) > 1 && spell(words[1:], letters, false)
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// subsequence reports whether the letters stand in s in their order.
func subsequence(s, letters string) bool {
	for i := 0; i < len(s) && letters != ""; i++ {
		if s[i] == letters[0] {
			letters = letters[1:]
		}
	}
	return letters == ""
}
