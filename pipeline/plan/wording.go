package plan

import (
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
	class     map[string]glossary.Class // words of names in small letters
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
		for name := range strings.FieldsSeq(q.Name + " " + strings.Join(q.Also, " ")) {
			if of != 0 && utf8.RuneCountInString(name) > 1 && !startsSmall(name) { // "Mr and Mrs"
				w.class[strings.ToLower(name)] |= of
			}
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
		if x.Block != doc.Heading {
			s := w.read(x.Span)
			s.block, s.leaf, s.purpose, s.toDo = x.Block, at, r.purposeAt(&r.leaves[at]), r.isAction(x.Span)
			w.all = append(w.all, s)
		}
	}
	return w
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
		word.Class |= w.class[strings.TrimSuffix(word.Form, "'s")]
		word.Span = word.Span.Shift(s.Start)
	}
	for _, q := range w.speech {
		if q.Overlaps(s) {
			out.quotes = append(out.quotes, q)
		}
	}
	return out
}

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
	for from < first && (s.words[from].Form == "and" || s.words[from].Form == "but") {
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
