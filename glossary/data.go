package glossary

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// acronymTable holds short forms, what they stand for, in how many of the
// glossaries read they do, and which (see README.md).
//
//go:embed acronyms.tsv
var acronymTable string

//go:embed everyday.txt
var everydayList string

//go:embed emphasis.txt
var emphasisList string

// known is what the program knows of acronyms.
type known struct {
	expansions map[string][]string // term → what it stands for, the commonest first
	everyday   map[string]bool     // in capitals
	emphasis   map[string]bool     // in small letters
}

// acronyms reads the embedded data at its first use.
var acronyms = sync.OnceValue(func() *known {
	k := &known{expansions: map[string][]string{}, everyday: list(everydayList), emphasis: list(emphasisList)}
	for _, line := range strings.Split(strings.TrimSpace(acronymTable), "\n")[1:] {
		columns := strings.Split(line, "\t")
		term, expansion := columns[0], columns[1]
		glossaries, _ := strconv.Atoi(columns[2]) // a test checks the table's shape
		if len(k.expansions[term]) == 0 || glossaries > 1 {
			k.expansions[term] = append(k.expansions[term], expansion)
		}
	}
	return k
})

func list(text string) map[string]bool {
	words := map[string]bool{}
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.FieldsSeq(line) {
			words[w] = true
		}
	}
	return words
}

// isExpansion reports whether the words are what the term is known to stand
// for.
func (k *known) isExpansion(term, words string) bool {
	for _, e := range k.expansions[term] {
		if strings.EqualFold(e, words) {
			return true
		}
	}
	return false
}

// isWord reports whether a term of the glossary is a word of everyday English
// as well, so that in capitals it may be either.
func (k *known) isWord(term string) bool { return k.emphasis[strings.ToLower(term)] }
