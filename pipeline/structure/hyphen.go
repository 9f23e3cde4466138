package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// vocabulary knows the words of the document that stand whole on their lines.
// It decides what a hyphen at the end of a line means.
type vocabulary struct {
	words map[string]bool
}

func newVocabulary(sheets []sheet) *vocabulary {
	words := 0
	for i := range sheets {
		words += len(sheets[i].body)
	}
	v := &vocabulary{words: make(map[string]bool, words/4)} // most words come again
	for i := range sheets {
		half := false // half a word proves nothing
		for _, p := range sheets[i].body {
			broken := endsInHyphen(p.Text)
			if !half && !broken && !v.words[p.Text] {
				v.words[bare(p.Text)] = true
			}
			half = broken
		}
	}
	return v
}

// bare is a word in lower case without the punctuation around it.
func bare(s string) string {
	return strings.ToLower(strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// endsInHyphen reports whether the word may be broken: a letter or a digit, then a
// hyphen.
func endsInHyphen(s string) bool {
	hyphen, size := utf8.DecodeLastRuneInString(s)
	if hyphen != '-' && hyphen != '‐' && hyphen != '\u00AD' {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// breaks reports whether a at the end of its line and b on the next one are
// parts of one word.
func breaks(a, b piece) bool {
	if !a.lineEnd || !endsInHyphen(a.Text) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(b.Text)
	return unicode.IsLetter(first)
}

// drops reports whether the hyphen between a and b belongs to the break and not
// to the word: "assess-ment", but "well-targeted".
func (v *vocabulary) drops(a, b string, soft bool) bool {
	first, _ := utf8.DecodeRuneInString(b)
	stem := strings.TrimRight(a, "-‐\u00AD")
	switch joined, hyphenated := v.words[bare(stem+b)], v.words[bare(stem+"-"+b)]; {
	case soft:
		return true
	case unicode.IsUpper(first), strings.Trim(bare(stem), "0123456789") == "":
		return false // "10-day"
	case joined != hyphenated:
		return joined
	}
	// Neither form, or both, stand elsewhere.
	known, second := v.words[bare(stem)], v.words[bare(b)]
	switch {
	case known && second, keepsHyphen(bare(stem)):
		return false
	case second:
		return false // "re-assessed": a prefix before a word
	}
	return !known || isSuffix(bare(b))
}

// keepsHyphen reports whether words that begin so are written with a hyphen.
func keepsHyphen(first string) bool {
	switch first {
	case "well", "self", "co", "non", "pre", "post", "multi", "semi", "anti", "ex", "mid", "half", "part", "full", "long",
		"short", "high", "low", "ill", "cross", "all", "one", "two", "three", "four", "five", "six", "step", "follow",
		"drop", "face", "day", "so", "up", "off", "on", "in", "out", "by", "after", "decision", "problem", "child", "family":
		return true
	}
	return false
}

// isSuffix reports whether s is the end of a word and no word.
func isSuffix(s string) bool {
	for _, suffix := range []string{"ment", "ments", "tion", "tions", "sion", "sions", "ing", "ings", "ed", "ness", "ity", "ities", "ly", "ance", "ence", "able", "ible", "ers", "ies", "ised", "ises", "ising", "ally", "ful", "less", "ship", "ships", "hood"} {
		if strings.HasSuffix(s, suffix) && len(s) <= len(suffix)+3 {
			return true
		}
	}
	return false
}

// continues reports whether b goes on with the sentence of a.
func continues(a, b piece) bool {
	first, _ := utf8.DecodeRuneInString(b.Text)
	if endsInHyphen(a.Text) || unicode.IsLower(first) || unicode.IsDigit(first) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(a.Text)
	return unicode.IsLetter(last) || last == ',' || unicode.IsDigit(last)
}
