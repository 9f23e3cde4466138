package language

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed data/dale_chall.txt
var daleChallData string

// sharedFamiliar is the list of words that fourth-graders know. It is read
// once, when the first word is asked for.
var sharedFamiliar = sync.OnceValue(func() map[string]bool { return set(daleChallData) })

// Familiar reports whether a word is one that four in five American pupils of
// the fourth grade know: on the list of Dale and Chall ("A Formula for
// Predicting Readability", Educational Research Bulletin 27, 1948) or formed from
// one by an ending that the authors let pass. The list is that of the npm
// package dale-chall, 2,942 of the 3,000 words; the package calls it the one of
// 1995, and nobody compared it with the paper here. A figure is familiar. Of a word with hyphens
// each part must be, unless the whole is listed.
//
// The paper counts "-er" as familiar in a comparison ("colder") and not in a
// noun ("builder"); without knowing which it is, this counts both. British
// spellings of listed words ("colour", "centre", "mum") are looked up as American
// ones.
func Familiar(word string) bool {
	word = fold(word)
	if isFamiliar(word) {
		return true
	}
	word = withoutPossessive(word)
	parts := strings.FieldsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	for _, p := range parts {
		if !isFamiliar(p) {
			return false
		}
	}
	return true
}

func isFamiliar(word string) bool {
	return isListed(word) || isListed(strings.TrimSpace(americanSpelling.Replace(word+" ")))
}

// isListed reports whether a word or what it was formed from is on the list.
func isListed(word string) bool {
	list := sharedFamiliar()
	if list[word] {
		return true
	}
	for _, e := range familiarEndings {
		base, ok := strings.CutSuffix(word, e.ending)
		if !ok || len(base) < 2 {
			continue
		}
		for _, rest := range e.restored {
			if list[base+rest] {
				return true
			}
		}
		if n := len(base); e.doubles && n > 2 && base[n-1] == base[n-2] && list[base[:n-1]] {
			return true
		}
	}
	return false
}

// familiarEndings are the endings that leave a word familiar, and what the word
// on the list may have in their place. A doubled consonant before them may be a
// single one on the list.
var familiarEndings = []struct {
	ending   string
	restored []string
	doubles  bool
}{
	{"'", []string{""}, false},
	{"s", []string{"", "'"}, false},
	{"es", []string{""}, false},
	{"ies", []string{"y"}, false},
	{"ves", []string{"f", "fe"}, false},
	{"ed", []string{"", "e"}, true},
	{"ied", []string{"y"}, false},
	{"ing", []string{"", "e"}, true},
	{"n", []string{"", "e"}, false},
	{"er", []string{"", "e"}, true},
	{"ier", []string{"y"}, false},
	{"est", []string{"", "e"}, true},
	{"iest", []string{"y"}, false},
	{"ly", []string{""}, false},
	{"ily", []string{"y"}, false},
}

// americanSpelling turns British spellings into those of the list; a blank
// stands behind the word.
var americanSpelling = strings.NewReplacer(
	"our ", "or ", "ours ", "ors ", "oured ", "ored ", "ouring ", "oring ", "ourite ", "orite ", "ourites ", "orites ",
	"tre ", "ter ", "tres ", "ters ", "grey", "gray", "plough", "plow", "mum ", "mama ", "mums ", "mamas ", "mummy ", "mama ",
	"pyjama", "pajama", "cheque", "check", "tyre", "tire", "lled ", "led ", "lling ", "ling ", "jewellery ", "jewelry ",
)
