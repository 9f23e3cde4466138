package glossary

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// Class says whom a word is about, as far as a wording asks: "@parent". A word
// may be of several.
type Class uint8

// The classes. "@person" in a wording is Parent or Child.
const (
	Parent Class = 1 << iota // somebody who looks after a child: "mother", "Ms Garrick", "she"
	Child                    // "child", "Theo"
	Own                      // "his", "her", "their"
)

// Word is a word of a sentence as Phrases read it.
type Word struct {
	Span  doc.Span // bytes of the text that was split
	Form  string   // in small letters, with straight apostrophes
	Stem  string
	Class Class
}

// SentenceWords splits a sentence for Phrases: words with hyphens are split into
// their parts. Each word has the class that it has in any document; who the
// people of this one are only the caller knows, and adds it.
func SentenceWords(text string, s *language.Stemmer) []Word {
	tokens := split(text)
	words := make([]Word, len(tokens))
	classes := familyWords()
	for i, t := range tokens {
		form := formOf(t.Text)
		words[i] = Word{t.Span, form, s.Stem(t.Text), classes[strings.TrimSuffix(form, "'s")]}
	}
	return words
}

// formOf is a word in small letters, with straight apostrophes.
func formOf(word string) string {
	form := strings.ToLower(word)
	if strings.Contains(form, "’") {
		form = strings.ReplaceAll(form, "’", "'")
	}
	return form
}

// Phrases is a list of wordings to look for. It is not changed after it was
// compiled: many goroutines may use one.
//
// The wordings are paths through one graph; those that begin alike share their
// beginning. So a thousand cost little more than ten.
type Phrases struct {
	stems, forms map[string]int32 // → number, from 1
	byStem       map[uint64][]int32
	byForm       map[uint64][]int32
	starts       []bool // number of a stem → a wording can begin with it
	startForms   []bool // number of a form → the same
	startClass   Class
	nodes        []phraseNode
}

// phraseNode is a place within wordings, between two words.
type phraseNode struct {
	phrase  int32 // the wording that ends here, counted from 1; 0 for none
	classes []classEdge
	gaps    []gapEdge
}

// classEdge goes on with words of a class, gapEdge with up to most words of any
// kind; barred says that none of them may be a negation.
type (
	classEdge struct {
		class Class
		to    int32
	}
	gapEdge struct {
		most   int
		barred bool
		to     int32
	}
)

// Match is a wording found in a sentence.
type Match struct {
	Phrase      int // its place in the list that was compiled
	First, Last int // its first and last word
}

// Find returns the wordings in one sentence, in order: at each word the longest
// that begins there, of several the first in the list; what lies within one is
// not looked at again.
func (p *Phrases) Find(words []Word) []Match {
	if len(words) == 0 {
		return nil
	}
	s := search{Phrases: p, words: words, ids: make([][2]int32, len(words))}
	for i := range words {
		s.ids[i] = [2]int32{p.stems[words[i].Stem], p.forms[words[i].Form]}
	}
	var matches []Match
	for i := 0; i < len(words); {
		if !p.canStart(s.ids[i], words[i].Class) {
			i++
			continue
		}
		s.end, s.phrase = 0, 0
		s.from(0, i)
		if s.end == 0 {
			i++
			continue
		}
		matches = append(matches, Match{int(s.phrase) - 1, i, s.end - 1})
		i = s.end
	}
	return matches
}

// canStart reports whether any wording can begin with a word.
func (p *Phrases) canStart(ids [2]int32, c Class) bool {
	return p.starts[ids[0]] || p.startForms[ids[1]] || p.startClass&c != 0
}

// search looks for the longest wording from one word on.
type search struct {
	*Phrases
	words  []Word
	ids    [][2]int32 // number of each word's stem and form
	end    int        // behind the longest yet, 0 for none
	phrase int32
}

// from goes on from a node with the word at i.
func (s *search) from(node int32, i int) {
	n := &s.nodes[node]
	if n.phrase != 0 && (i > s.end || i == s.end && n.phrase < s.phrase) {
		s.end, s.phrase = i, n.phrase
	}
	if i == len(s.words) {
		return
	}
	if id := s.ids[i][0]; id != 0 {
		for _, to := range s.byStem[edge(node, id)] {
			s.from(to, i+1)
		}
	}
	if id := s.ids[i][1]; id != 0 {
		for _, to := range s.byForm[edge(node, id)] {
			s.from(to, i+1)
		}
	}
	for _, e := range n.classes {
		s.class(e, i)
	}
	for _, e := range n.gaps {
		s.gap(e, i)
	}
}

// class goes on behind one word of a class, or several that are one name: "Ms
// Leanne Garrick".
func (s *search) class(e classEdge, i int) {
	const longest = 4
	for n := 0; n < longest && i < len(s.words) && s.words[i].Class&e.class != 0; n++ {
		i++
		s.from(e.to, i)
	}
}

func (s *search) gap(e gapEdge, i int) {
	for n := 0; ; n++ {
		s.from(e.to, i)
		if n == e.most || i == len(s.words) || e.barred && negates(s.words[i].Form) {
			return
		}
		i++
	}
}

// negates reports whether a word turns what stands behind it into its opposite:
// a wording with a gap does not reach over it.
func negates(form string) bool {
	switch form {
	case "not", "never", "no", "nobody", "cannot":
		return true
	}
	return strings.HasSuffix(form, "n't")
}
