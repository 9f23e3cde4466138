package glossary

import (
	_ "embed"
	"strings"
	"sync"
)

// compactTerms is terms.yaml in a form that is read in a moment: a line an
// entry (see unpack).
//
//go:generate go test -run TestCompact -update .
//go:embed terms.gen.txt
var compactTerms string

//go:embed everyday.txt
var everydayList string

//go:embed emphasis.txt
var emphasisList string

// known is what the program knows of words in capitals.
type known struct {
	everyday map[string]bool // short forms that need no explanation
	emphasis map[string]bool // words that are set in capitals for emphasis, in small letters
}

// lists reads the embedded lists at its first use.
var lists = sync.OnceValue(func() *known {
	return &known{everyday: list(everydayList), emphasis: list(emphasisList)}
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

// The fields of a line of the compact form have a tab between them, the items
// of a field a bar. They are those of Entry, in its order, without Own. Behind
// an empty line stand the words of all names with their stems.
const (
	fieldMark = "\t"
	itemMark  = "|"
	everyday  = "everyday" // the last field of such an entry
)

// unpack reads the compact form: the entries, and the stems of their words. A
// test holds it equal to terms.yaml.
func unpack(text string) ([]Entry, map[string]string) {
	first, second, _ := strings.Cut(text, "\n\n")
	entries := make([]Entry, 0, strings.Count(first, "\n")+1)
	for line := range strings.SplitSeq(first, "\n") {
		f := strings.Split(line, fieldMark)
		entries = append(entries, Entry{
			Term: f[0], Expansion: f[1], Plain: f[2], Nations: items(f[3]), Also: items(f[4]), Known: items(f[5]), Sources: items(f[6]),
			Everyday: f[7] == everyday,
		})
	}
	stems := make(map[string]string, strings.Count(second, "\n"))
	for line := range strings.Lines(second) {
		word, stem, _ := strings.Cut(strings.TrimSuffix(line, "\n"), fieldMark)
		stems[word] = stem
	}
	return entries, stems
}

func items(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, itemMark)
}

//go:embed sources.tsv
var sourceTable string

// sources are the names of the published glossaries by their keys.
var sources = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for line := range strings.Lines(sourceTable) {
		if key, rest, ok := strings.Cut(line, fieldMark); ok {
			names[key], _, _ = strings.Cut(rest, fieldMark)
		}
	}
	return names
})

// SourceName returns the name of the published glossary with a key; the key
// itself where it is a council's own.
func SourceName(key string) string {
	if name, ok := sources()[key]; ok {
		return name
	}
	return key
}

//go:embed counterparts.txt
var counterpartList string

// counterparts are the words that say of others what a word says of a woman or of
// a man: one rule for all.
var counterparts = sync.OnceValue(func() map[string][]string {
	others := map[string][]string{}
	for line := range strings.Lines(counterpartList) {
		words := strings.Fields(line)
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range words {
			others[w] = words
		}
	}
	return others
})

//go:embed family.txt
var familyList string

// familyWords are the words whose class does not depend on the document.
var familyWords = sync.OnceValue(func() map[string]Class {
	classes := map[string]Class{}
	for line := range strings.Lines(familyList) {
		class, words, _ := strings.Cut(line, ":")
		for w := range strings.FieldsSeq(words) {
			classes[w] |= classNames["@"+class]
		}
	}
	return classes
})
