package glossary

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// surface is one name of one entry, as it may stand in a text.
type surface struct {
	text   string
	entry  int32 // its index in the book
	rank   uint8 // 0 the term, 1 its expansion, 2 another name
	silent bool  // it is looked up, and not found in texts: it holds a short form
	known  bool  // it needs no explanation: it is found, so that nothing within it is, and not told
	single bool  // one word
	proper bool  // the name of a thing: its capitals are always written
	marks  bool  // it has a comma, a full stop or brackets within
	next   int32 // the place of another name with the same stems, 0 for none
}

// trie finds names in a text by the stems of their words, the longest first.
type trie struct {
	stems    map[string]string   // of words that were stemmed before, as they were written
	ids      map[string]int32    // stem → its number, from 1
	prefixes map[string]struct{} // how the stems begin: other words need no stemming
	root     []int32             // number of a stem → node, 0 for none
	next     map[uint64]int32    // node and number of a stem → node
	ends     []int32             // node → the place of the first name that ends there, 0 for none
	surfaces []surface           // from 1
}

// newTrie returns a trie for the names of so many entries. The stems known
// already need not be worked out.
func newTrie(entries int, stems map[string]string) *trie {
	return &trie{
		stems: stems, ids: make(map[string]int32, 2*entries), prefixes: make(map[string]struct{}, 2*entries),
		root: []int32{0}, next: make(map[uint64]int32, 5*entries), ends: make([]int32, 1, 7*entries), surfaces: make([]surface, 1, 4*entries),
	}
}

// add makes a name known.
func (t *trie) add(s surface) {
	words := split(s.text)
	node := int32(0)
	for i, w := range words {
		stem, ok := t.stems[w.Text]
		if !ok {
			stem = language.Stem(w.Text)
		}
		id, ok := t.ids[stem]
		if !ok {
			id = int32(len(t.root))
			t.ids[stem] = id
			t.root = append(t.root, 0)
		}
		t.prefixes[prefix(stem)] = struct{}{}
		t.prefixes[prefix(strings.ToLower(w.Text))] = struct{}{} // "flying" and its stem differ soon
		node = t.step(node, id, i == 0)
	}
	if node == 0 {
		return // no word in it
	}
	s.single = len(words) == 1
	s.marks = strings.ContainsAny(s.text, ",.()")
	t.surfaces = append(t.surfaces, s)
	last := &t.ends[node]
	for *last != 0 {
		last = &t.surfaces[*last].next
	}
	*last = int32(len(t.surfaces) - 1)
}

// at returns the names that end at a node.
func (t *trie) at(node int32) iter.Seq[*surface] {
	return func(yield func(*surface) bool) {
		for i := t.ends[node]; i != 0; i = t.surfaces[i].next {
			if !yield(&t.surfaces[i]) {
				return
			}
		}
	}
}

// step returns the node behind node for a stem, and makes it where there is
// none.
func (t *trie) step(node, id int32, first bool) int32 {
	to := t.follow(node, id, first)
	if to != 0 {
		return to
	}
	to = int32(len(t.ends))
	t.ends = append(t.ends, 0)
	if first {
		t.root[id] = to
	} else {
		t.next[edge(node, id)] = to
	}
	return to
}

func (t *trie) follow(node, id int32, first bool) int32 {
	if first {
		return t.root[id]
	}
	return t.next[edge(node, id)]
}

func edge(node, id int32) uint64 { return uint64(uint32(node))<<32 | uint64(uint32(id)) }

// prefix is the beginning of a word that its stem has too, if it is as long.
func prefix(word string) string { return word[:min(len(word), 3)] }

// lookup returns the names that are term, but for capitals, hyphens and
// endings.
func (t *trie) lookup(term string) []*surface {
	node := int32(0)
	for i, w := range split(term) {
		id := t.ids[language.Stem(w.Text)]
		if node = t.follow(node, id, i == 0); node == 0 || id == 0 {
			return nil
		}
	}
	return slices.Collect(t.at(node))
}

// reader looks for names in the texts of one document. It remembers the words
// that it has seen.
type reader struct {
	*trie
	numbers map[string]int32            // word as it was written → number of its stem, 0 where no name has it
	parts   map[string][]language.Token // name → its words
	holds   func(entry int32) bool      // whether an entry has its meaning in the document's nation
}

func (t *trie) reader(holds func(entry int32) bool) *reader {
	return &reader{t, map[string]int32{}, map[string][]language.Token{}, holds}
}

// number returns the number of the word's stem, 0 where no name has it.
func (r *reader) number(word string) int32 {
	id, ok := r.numbers[word]
	if !ok {
		lower := strings.ToLower(word)
		_, three := r.prefixes[prefix(lower)]
		_, two := r.prefixes[lower[:min(len(lower), 2)]]
		if three || two {
			id = r.ids[language.Stem(lower)]
		}
		r.numbers[strings.Clone(word)] = id
	}
	return id
}

// names calls found for each name in the text, the longest at its place, with
// the surfaces that fit. What lies within a name is not looked at again.
func (r *reader) names(text string, found func(span doc.Span, fit []*surface)) {
	words := split(text)
	for i := 0; i < len(words); {
		id := r.number(words[i].Text)
		if r.root[id] == 0 {
			i++
			continue
		}
		n, fit := r.longest(text, words[i:], r.root[id])
		if n == 0 {
			i++
			continue
		}
		found(words[i].Span.Cover(words[i+n-1].Span), fit)
		i += n
	}
}

// longest returns how many of the words make the longest name, and as which.
// The first word has led to node.
func (r *reader) longest(text string, words []language.Token, node int32) (n int, fit []*surface) {
	marks := false
	for i := 0; node != 0; {
		if r.ends[node] != 0 {
			if f := r.fitting(node, words[:i+1], marks); f != nil {
				n, fit = i+1, f
			}
		}
		i++
		if i == len(words) {
			break
		}
		joined, mark := joint(text[words[i-1].Span.End:words[i].Span.Start])
		if !joined {
			break
		}
		marks = marks || mark
		node = r.next[edge(node, r.number(words[i].Text))]
	}
	return n, fit
}

// fitting returns the surfaces at node that the words are a form of.
func (r *reader) fitting(node int32, words []language.Token, marks bool) []*surface {
	var fit []*surface
	for s := range r.at(node) {
		if !s.silent && (r.holds(s.entry) || s.isPhrase()) && (s.marks || !marks) && s.fits(r.wordsOf(s), words) {
			fit = append(fit, s)
		}
	}
	return fit
}

// isPhrase reports whether a name is of more than one word, "the" aside: it means
// something special even where it does not mean what the glossary says.
func (s *surface) isPhrase() bool {
	return strings.Contains(strings.TrimPrefix(strings.ToLower(s.text), "the "), " ")
}

// wordsOf are the words of a name.
func (r *reader) wordsOf(s *surface) []language.Token {
	words, ok := r.parts[s.text]
	if !ok {
		words = split(s.text)
		r.parts[s.text] = words
	}
	return words
}

// fits reports whether words are a form of the name, whose own words have the
// same stems.
func (s *surface) fits(own, words []language.Token) bool {
	for i, w := range own {
		if (s.proper || s.single) && startsUpper(w.Text) && !startsUpper(words[i].Text) || !inflects(w.Text, words[i].Text) {
			return false
		}
	}
	return true
}

func startsUpper(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// joint reports whether the text between two words lets them be one name, and
// whether it is a mark that only some names have.
func joint(between string) (joined, mark bool) {
	if between == " " || between == "-" {
		return true, false // nearly always
	}
	if len(between) > 5 || strings.Contains(between, "\n\n") {
		return false, false
	}
	for _, r := range between {
		switch r {
		case ' ', '\n', '\t', '\u00a0', '-', '‐', '‑', '–', '&', '+', '/', '\'', '’':
		case ',', '.', '(', ')':
			mark = true
		default:
			return false, false
		}
	}
	return true, mark
}

// inflects reports whether written is a form of a word of a name. A stem says
// too much: "permanent" has that of "permanence", "look" that of "looked after".
func inflects(word, written string) bool {
	a, b := strings.ToLower(word), strings.ReplaceAll(strings.ToLower(written), "’", "'")
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	switch x, y := a[n:], b[n:]; {
	case x == "" && y == "":
		return true
	case strings.HasSuffix(a, "ed") || strings.HasSuffix(a, "ing"):
		return x == "" && endings[y]
	default:
		return endings[x] && endings[y] || n > 0 && x == "" && doubled(a[n-1], y)
	}
}

// endings are what English adds to a word, or puts for its last letter.
var endings = map[string]bool{
	"": true, "s": true, "es": true, "ed": true, "d": true, "ing": true, "e": true, "y": true, "ies": true, "ied": true,
	"'s": true, "s'": true, "'": true, "es'": true,
}

// doubled reports whether the rest of a word doubles its last letter before an
// ending: "tagged".
func doubled(last byte, rest string) bool {
	return len(rest) > 1 && rest[0] == last && endings[rest[1:]]
}

// split returns the words of text, those with hyphens in their parts.
func split(text string) []language.Token {
	words := language.Words(text)
	if strings.IndexByte(text, '-') < 0 && !strings.Contains(text, "\xe2\x80\x90") && !strings.Contains(text, "\xe2\x80\x91") {
		return words
	}
	out := make([]language.Token, 0, len(words)+4)
	for _, w := range words {
		from := 0
		for i, r := range w.Text {
			if r == '-' || r == '‐' || r == '‑' {
				out = append(out, piece(w, from, i))
				from = i + utf8.RuneLen(r)
			}
		}
		out = append(out, piece(w, from, len(w.Text)))
	}
	return out
}

// piece is a part of a word.
func piece(w language.Token, from, to int) language.Token {
	return language.Token{Text: w.Text[from:to], Span: doc.Span{Start: w.Span.Start + from, End: w.Span.Start + to}}
}

// abbreviated reports whether a name holds a short form, which is found by its
// capitals and not as a word.
func abbreviated(name string) bool {
	return strings.ContainsFunc(name, unicode.IsUpper) && slices.ContainsFunc(strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '(' || r == ')' }), shaped)
}
