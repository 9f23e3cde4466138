package language

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// exceptionData are the words of CMUdict that the rules get wrong.
//
//go:embed data/syllables.txt.gz
var exceptionData []byte

//go:embed data/british.txt
var britishData string

//go:embed data/syllable_rules.txt
var ruleData string

// sharedLexicon holds the syllables of the words that the rules get wrong, by
// the word. It is read once, in a few milliseconds, when the first word is
// counted.
var sharedLexicon = sync.OnceValue(func() map[string]int {
	lexicon := make(map[string]int, 9000)
	readCounts(lexicon, unzipped(exceptionData))
	readCounts(lexicon, britishData)
	return lexicon
})

// unzipped returns data that is part of the program; a test reads it.
func unzipped(data []byte) string {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		panic(fmt.Sprintf("language: embedded data: %v", err))
	}
	text, err := io.ReadAll(r)
	if err != nil {
		panic(fmt.Sprintf("language: embedded data: %v", err))
	}
	return string(text)
}

// readCounts adds lines of a number and its words to a lexicon. Lines that
// begin with "#" are notes.
func readCounts(lexicon map[string]int, text string) {
	for line := range strings.Lines(text) {
		number, words, _ := strings.Cut(line, " ")
		n, err := strconv.Atoi(number)
		if err != nil {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			lexicon[w] = n
		}
	}
}

// sharedRules holds what a piece of a word adds to the number of its groups of
// vowels; data/syllable_rules.txt says more.
var sharedRules = sync.OnceValue(func() map[string]int {
	rules := map[string]int{}
	for line := range strings.Lines(ruleData) {
		number, piece, _ := strings.Cut(strings.TrimSpace(line), " ")
		if n, err := strconv.Atoi(number); err == nil {
			rules[piece] += n
		}
	}
	return rules
})

// longestPiece is the longest piece of a word that has a rule, in letters.
const longestPiece = 5

// sounded counts the syllables of a word of small letters by the rules.
func sounded(word string) int {
	rules := sharedRules()
	n := vowelGroups(word)
	framed := "#" + word + "#"
	for i := range len(framed) {
		for end := i + 1; end <= min(i+longestPiece, len(framed)); end++ {
			n += rules[framed[i:end]]
		}
	}
	return max(n, 1)
}

func vowelGroups(word string) int {
	n, inside := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune(vowels, r)
		if vowel && !inside {
			n++
		}
		inside = vowel
	}
	return n
}
