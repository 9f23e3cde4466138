package glossary

import (
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// part is a word of a possible expansion; "co-ordinator" has two.
type part struct {
	text   string
	span   doc.Span
	joined bool // it stands behind a hyphen: its letter may be left out
}

// parts splits text into words, those with hyphens into their halves.
func parts(text string) []part {
	var out []part
	for _, w := range language.Words(text) {
		from := 0
		for i, r := range w.Text {
			if r == '-' || r == '‐' || r == '/' {
				out = append(out, part{w.Text[from:i], doc.Span{Start: w.Span.Start + from, End: w.Span.Start + i}, from > 0})
				from = i + len(string(r))
			}
		}
		out = append(out, part{w.Text[from:], doc.Span{Start: w.Span.Start + from, End: w.Span.End}, from > 0})
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
	if len(words) < 2 || len(letters) < 2 {
		return false // one word spells nothing
	}
	return spell(words, letters, true)
}

// littleWords give no letter to most acronyms.
var littleWords = map[string]bool{
	"and": true, "of": true, "the": true, "for": true, "to": true, "in": true, "on": true, "at": true, "with": true,
	"a": true, "an": true, "or": true, "by": true, "from": true, "s": true,
}

// spell matches words against letters from the left. begins says that the next
// word must give a letter.
func spell(words []part, letters string, begins bool) bool {
	if len(letters) == 0 || len(words) == 0 {
		return len(letters) == 0 && len(words) == 0
	}
	w, rest := strings.ToLower(words[0].text), words[1:]
	switch {
	case w == "":
		return spell(rest, letters, begins)
	case isNumber(w): // "section 47": S47
		return strings.HasPrefix(letters, w) && spell(rest, letters[len(w):], false)
	case w[0] == letters[0] && spellsHere(w, rest, letters):
		return true
	}
	silent := littleWords[w] && len(rest) > 0 || words[0].joined
	return !begins && silent && spell(rest, letters, false)
}

// spellsHere tries w with its first letter, and with more where it is a long
// word: the next letters stand in it, in order.
func spellsHere(w string, rest []part, letters string) bool {
	if spell(rest, letters[1:], false) {
		return true
	}
	for n := 2; n <= min(len(letters), 4) && len(w) > 4; n++ {
		if subsequence(w[1:], letters[1:n]) && spell(rest, letters[n:], false) {
			return true
		}
	}
	return false
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
