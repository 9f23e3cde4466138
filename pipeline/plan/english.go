package plan

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"sync"
)

// englishZip holds the base forms of common English words, none of them a name.
//
//go:embed english.txt.gz
var englishZip []byte

//go:embed given_words.txt
var givenWordList string

// english is the set of base forms. The file is ours: it can be read.
var english = sync.OnceValue(func() map[string]bool {
	z, err := gzip.NewReader(bytes.NewReader(englishZip))
	if err != nil {
		return nil
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil
	}
	return wordSet(string(text))
})

var givenWords = sync.OnceValue(func() map[string]bool {
	_, words, _ := strings.Cut(givenWordList, "collection.\n")
	return wordSet(words)
})

// endings are those of forms that the list does not hold, with those of their
// base.
var endings = [][2]string{{"ies", "y"}, {"es", ""}, {"es", "e"}, {"s", ""}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"ly", ""}, {"er", ""}, {"er", "e"}}

// isWord reports whether a word is one of English and no name.
func isWord(word string) bool {
	word = strings.ToLower(word)
	if givenWords()[word] {
		return false
	}
	if english()[word] {
		return true
	}
	for _, e := range endings {
		if base, ok := strings.CutSuffix(word, e[0]); ok && len(base) > 1 && (english()[base+e[1]] || doubled(base)) {
			return true
		}
	}
	return false
}

// doubled reports whether a form doubles the last letter of its base: "stopp".
func doubled(base string) bool {
	n := len(base)
	return n > 3 && base[n-1] == base[n-2] && english()[base[:n-1]]
}
