package plan

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// wordingReader looks for wordings in the sentences of one document, whose
// people it knows.
type wordingReader struct {
	*reader
	stemmer   *language.Stemmer
	class     map[string]glossary.Class // words of names, by their forms
	names     *voices
	negatives []Negative
	all       []sentence // of the body, headings left out
	hasViews  bool       // a part of the document is for the parents' views
	speech    []doc.Span // what stands in quotation marks, over sentences too
}

func (r *reader) newWordingReader() *wordingReader {
	w := &wordingReader{reader: r, names: newVoices(r), stemmer: language.NewStemmer(), class: map[string]glossary.Class{"mr": glossary.Parent, "mrs": glossary.Parent, "ms": glossary.Parent, "miss": glossary.Parent}}
	for _, q := range r.people.list {
		of := glossary.Class(0)
		switch q.Kind {
		case Parent, Family, Unknown: // of whom nothing is said is hardly a worker
			of = glossary.Parent
		case Child:
			of = glossary.Child
		}
		for _, name := range append([]string{q.Name}, q.Also...) {
			w.classify(name, of)
		}
	}
	for i := range r.leaves {
		for _, q := range quotesIn(r.leaves[i].text) {
			w.speech = append(w.speech, q.Shift(r.leaves[i].Span.Start))
		}
	}
	at := 0 // the leaf that holds the sentence
	for _, x := range r.Sentences {
		for at < len(r.leaves)-1 && r.leaves[at].Span.End <= x.Span.Start {
			at++
		}
		if x.Block != doc.Heading && !r.headed(x.Span) {
			s := w.read(x.Span)
			s.block, s.leaf, s.purpose, s.toDo = x.Block, at, r.purposeAt(&r.leaves[at]), r.isAction(x.Span)
			w.all = append(w.all, s)
		}
	}
	return w
}

// headed reports whether a sentence is the title of a section, whatever its looks.
func (r *reader) headed(s doc.Span) bool {
	i, _ := slices.BinarySearchFunc(r.sections, s.Start, func(x Section, at int) int { return x.Title.End - at })
	return i < len(r.sections) && r.sections[i].Title.Contains(s)
}

// classify notes of whom the words of a name are said. Small words in it are of
// the language, and letters alone of anybody.
func (w *wordingReader) classify(name string, of glossary.Class) {
	for _, word := range glossary.SentenceWords(name, w.stemmer) {
		if !startsSmall(word.Span.Of(name)) && utf8.RuneCountInString(word.Form) > 1 {
			w.class[word.Form] |= of
		}
	}
}

// sentence is a sentence as words, with what in it somebody is quoted as saying.
type sentence struct {
	span    doc.Span
	block   doc.Kind
	leaf    int         // its block
	purpose SectionKind // of its block
	toDo    bool        // it is an action, or stands in a table of actions
	text    string
	words   []glossary.Word // their spans are of the document
	quotes  []doc.Span      // of the document
	blames  []Negative      // the negative wordings in it
}

func (w *wordingReader) read(s doc.Span) sentence {
	text := s.Of(w.Text)
	out := sentence{span: s, text: text, words: glossary.SentenceWords(text, w.stemmer)}
	for i := range out.words {
		word := &out.words[i]
		if written := word.Span.Of(text); !startsSmall(written) {
			word.Class |= w.class[strings.TrimSuffix(word.Form, "'s")]
			if initialsAlone.MatchString(written) && w.people.resolve(written) != nil {
				word.Form, word.Stem = written, written // BE is somebody, and not "be"
			}
		}
		word.Span = word.Span.Shift(s.Start)
	}
	out.joinNames()
	w.carrySubjects(&out)
	for _, q := range w.speech {
		if q.Overlaps(s) {
			out.quotes = append(out.quotes, q)
		}
	}
	return out
}

// particles are the small words within a name.
var particles = wordSet(`bin bint binti ibn abu van von de der den du da dos la ter al el ap ni nic`)

// joinNames takes an initial or a particle between two words of a name to it:
// "Ms C Garrick", "Mr de Souza".
func (s *sentence) joinNames() {
	for i := 1; i+1 < len(s.words); i++ {
		word := &s.words[i]
		if particles[word.Form] || utf8.RuneCountInString(word.Form) == 1 {
			word.Class |= s.words[i-1].Class & s.words[i+1].Class
		}
	}
}

// subjects begin a clause of their own behind "and".
var subjects = wordSet(`the a an his her their its our your my this that these those it they he she we i you there no both all each`)

// carrySubjects makes the "and" of a second predicate stand for the subject that
// is left out: "Ms Garrick rang twice and failed to come".
func (w *wordingReader) carrySubjects(s *sentence) {
	from := 0 // the first word of the clause
	for i := 1; i+1 < len(s.words); i++ {
		if !s.breaks(i-1, i) {
			continue
		}
		next := s.words[i+1]
		if s.joins(i) && next.Class == 0 && !subjects[next.Form] && startsSmall(next.Span.Of(w.Text)) {
			s.words[i].Class |= s.words[from].Class & (glossary.Parent | glossary.Child)
		}
		from = i
	}
}

// joins reports whether a word joins two clauses of one subject.
func (s *sentence) joins(i int) bool { return s.words[i].Form == "and" || s.words[i].Form == "but" }

// quotesIn finds what stands in quotation marks. A mark that is not closed
// quotes to the end.
func quotesIn(text string) []doc.Span {
	var out []doc.Span
	open := -1
	for i, c := range text {
		switch {
		case c == '“' || c == '"' && open < 0:
			open = i
		case (c == '”' || c == '"') && open >= 0:
			out = append(out, doc.Span{Start: open, End: i + utf8.RuneLen(c)})
			open = -1
		}
	}
	if open >= 0 {
		out = append(out, doc.Span{Start: open, End: len(text)})
	}
	return out
}

// spanOf is what a match covers.
func (s *sentence) spanOf(m glossary.Match) doc.Span {
	return s.words[m.First].Span.Cover(s.words[m.Last].Span)
}

// quoted reports whether a part of the sentence stands in quotation marks.
func (s *sentence) quoted(x doc.Span) bool {
	for _, q := range s.quotes {
		if q.Contains(x) {
			return true
		}
	}
	return false
}

// startsWith reports whether the words from i on are those of a phrase, endings
// aside.
func (s *sentence) startsWith(i int, phrase string) bool {
	for part := range strings.FieldsSeq(phrase) {
		if i >= len(s.words) || !anyOf(part, s.words[i]) {
			return false
		}
		i++
	}
	return true
}

// anyOf reports whether a word is one of those that a bar parts.
func anyOf(part string, word glossary.Word) bool {
	for form := range strings.SplitSeq(part, "|") {
		if word.Form == strings.TrimPrefix(form, "=") || word.Stem == language.Stem(form) {
			return true
		}
	}
	return false
}

// endsWith reports whether a phrase stands right before word i, or up to slack
// words before.
func (s *sentence) endsBefore(i int, phrase string, slack int) bool {
	n := len(strings.Fields(phrase))
	for from := max(0, i-n-slack); from+n <= i; from++ {
		if s.startsWith(from, phrase) {
			return true
		}
	}
	return false
}

// clauseOf is the clause around a part of the sentence: between commas,
// semicolons and the words that join clauses.
func (s *sentence) clauseOf(x doc.Span) doc.Span {
	first, last := s.index(x.Start), s.index(x.End-1)
	from, to := first, last
	for from > 0 && !s.breaks(from-1, from) {
		from--
	}
	for to+1 < len(s.words) && !s.breaks(to, to+1) {
		to++
	}
	for from < first && s.joins(from) {
		from++
	}
	return s.words[from].Span.Cover(s.words[to].Span)
}

// index is the word at a byte of the document, or the one before it.
func (s *sentence) index(at int) int {
	for i := range s.words {
		if s.words[i].Span.End > at {
			return i
		}
	}
	return len(s.words) - 1
}

// joiners begin a new clause.
var joiners = wordSet(`and but because although though whereas while which who so however if when unless`)

// breaks reports whether a clause ends between two words.
func (s *sentence) breaks(i, k int) bool {
	between := s.text[s.words[i].Span.End-s.span.Start : s.words[k].Span.Start-s.span.Start]
	return strings.ContainsAny(between, ",;:()–—") || joiners[s.words[k].Form]
}

// phraseList compiles a list of wordings at its first use.
func phraseList[T any](list func() []T, phrase func(T) string) func() *glossary.Phrases {
	return sync.OnceValue(func() *glossary.Phrases {
		var all []string
		for _, x := range list() {
			all = append(all, phrase(x))
		}
		compiled, err := glossary.CompilePhrases(all)
		if err != nil {
			panic("plan: a list of wordings cannot be compiled") // it is part of the program: a test compiles it
		}
		return compiled
	})
}
