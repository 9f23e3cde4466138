package glossary

import (
	"slices"
	"strings"
	"sync"
)

// Entry is one meaning of one term. A term with several meanings has an entry
// for each, the most usual first.
type Entry struct {
	Term      string   // a short form, or the words themselves
	Expansion string   // what a short form stands for; empty for words
	Plain     string   // what it means, for a parent: 25 words at most
	Nations   []string // where it means this, as Nations names them; none: everywhere
	Also      []string // other names and spellings
	Known     []string // those of its names that need no explanation
	Sources   []string // keys of the published glossaries in which it stands
	Everyday  bool     // none of its names needs one, a short form aside
	Own       bool     // of a council's own file
}

// Nations are the nations of the United Kingdom, as entries and callers name
// them.
var Nations = []string{"england", "wales", "scotland", "northern_ireland"}

// in reports whether the entry has its meaning in a nation; "" is a nation that
// is not known.
func (e *Entry) in(nation string) bool {
	return nation == "" || len(e.Nations) == 0 || slices.Contains(e.Nations, nation)
}

// full is the term written out.
func (e *Entry) full() string {
	if e.Expansion != "" {
		return e.Expansion
	}
	return e.Term
}

// names are all that the entry can be called: the term first, then its
// expansion, then the others.
func (e *Entry) names() []string {
	names := []string{e.Term}
	if e.Expansion != "" {
		names = append(names, e.Expansion)
	}
	return append(names, e.Also...)
}

// Book is a glossary. It is not changed after it was made: many goroutines may
// use one.
type Book struct {
	entries []Entry
	trie    *trie
	short   map[string][]int32 // short form in capitals → its entries
	known   *known
}

// Builtin returns the glossary that is part of the program. It is made at the
// first call.
var Builtin = sync.OnceValue(func() *Book { return newBook(unpack(compactTerms)) })

// Open returns the glossary of the program with the entries of a council's own
// files before it. Where an own entry has a meaning for a term, those of the
// program are passed over. The error names a file and a line, and holds nothing
// of what stands there.
func Open(files ...File) (*Book, error) {
	if len(files) == 0 {
		return Builtin(), nil
	}
	var entries []Entry
	for _, f := range files {
		own, err := f.entries()
		if err != nil {
			return nil, err
		}
		entries = append(entries, own...)
	}
	builtin, stems := unpack(compactTerms)
	return newBook(append(entries, builtin...), stems), nil
}

func newBook(entries []Entry, stems map[string]string) *Book {
	b := &Book{entries: entries, trie: newTrie(len(entries), stems), short: map[string][]int32{}, known: lists()}
	for i := range entries {
		for k, name := range entries[i].names() {
			b.add(int32(i), k, name)
		}
	}
	return b
}

// add makes the entry of index i known under its k-th name.
func (b *Book) add(i int32, k int, name string) {
	e := &b.entries[i]
	letters := abbreviated(name)
	if letters && shaped(name) {
		if key := strings.ToUpper(name); !slices.Contains(b.short[key], i) {
			b.short[key] = append(b.short[key], i)
		}
	}
	if number, ok := sectionNumber(name); ok && k == 0 {
		b.short["S"+number] = append(b.short["S"+number], i)
	}
	b.trie.add(surface{
		text: name, entry: i, rank: uint8(min(k, 2)), silent: letters, known: e.Everyday || slices.Contains(e.Known, name),
		proper: e.Expansion == "" && startsUpper(lastWord(name)),
	})
}

// Entries returns all entries in their order: a council's own first.
func (b *Book) Entries() []Entry { return slices.Clone(b.entries) }

// Lookup returns the entries of a term, of what it stands for, or of another
// name of it; capitals, hyphens and endings make no difference. Entries of
// which it is the term itself come first. It returns none for a term that is
// not known.
func (b *Book) Lookup(term string) []Entry {
	if number, ok := statuteNumber(strings.TrimSpace(term)); ok {
		term = "section " + number
	}
	found := b.trie.lookup(term)
	slices.SortStableFunc(found, func(x, y *surface) int { return int(x.rank) - int(y.rank) })
	var out []Entry
	seen := map[int32]bool{}
	for _, s := range found {
		if !seen[s.entry] {
			seen[s.entry] = true
			out = append(out, b.entries[s.entry])
		}
	}
	return out
}

// choose returns those of the entries that hold in a nation; a council's own
// alone, where there are any. None is better than one of another nation.
func (b *Book) choose(indexes []int32, nation string) []Entry {
	var fit, own []Entry
	for _, i := range indexes {
		e := b.entries[i]
		if e.in(nation) {
			fit = append(fit, e)
			if e.Own {
				own = append(own, e)
			}
		}
	}
	if len(own) > 0 {
		return own
	}
	return fit
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }
