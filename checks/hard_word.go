package checks

import (
	"fmt"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// HardWord reports each hard word for which there is an easy one, once, at its
// first use. Terms with a meaning in law are left alone.
var HardWord = &lint.Check{
	Name:  "hard-word",
	Group: "jargon",
	Title: "There is an easier word for this",
	Why: "“Facilitate” and “prior to” say nothing that “help” and “before” do not. " +
		"Each hard word costs a reader who struggles a moment, and ten in a paragraph lose them.",
	Source:   "Plain English Campaign and GOV.UK, words to avoid; NHS content guide. Own list of words in social work.",
	Severity: lint.Suggestion,
	Bad:      []string{"The nurse will visit prior to the meeting.", "The worker will endeavour to ring you."},
	Good:     []string{"The nurse will visit before the meeting.", "The threshold of significant harm is met.", "Her previous teacher put it in writing."},
	Run:      hardWords,
}

// hardPhrases are the hard words as the matcher reads them.
var hardPhrases = sync.OnceValue(func() *glossary.Phrases {
	var phrases []string
	for _, s := range glossary.Simplers() {
		phrases = append(phrases, s.Hard)
	}
	return mustCompile(phrases)
})

// keptPhrases are the terms that stay, and the fixed phrases in which a hard
// word stays.
var keptPhrases = sync.OnceValue(func() *glossary.Phrases {
	var phrases []string
	for _, k := range glossary.Keeps() {
		phrases = append(phrases, k.Term)
	}
	for _, s := range glossary.Simplers() {
		phrases = append(phrases, s.Not...)
	}
	return mustCompile(phrases)
})

func mustCompile(phrases []string) *glossary.Phrases {
	compiled, err := glossary.CompilePhrases(phrases)
	if err != nil {
		panic("checks: a list of words cannot be compiled") // it is part of the program: a test compiles it
	}
	return compiled
}

func hardWords(p *lint.Pass) {
	f := hardWordFinder{stemmer: language.NewStemmer(), tags: p.Tags, verdicts: map[string]bool{}}
	found := map[int][]doc.Span{}
	var order []int
	for _, s := range p.Doc.Sentences {
		for _, m := range f.find(s.Span.Of(p.Doc.Text)) {
			if found[m.entry] == nil {
				order = append(order, m.entry)
			}
			found[m.entry] = append(found[m.entry], m.span.Shift(s.Span.Start))
		}
	}
	for _, i := range order {
		entry, spans := glossary.Simplers()[i], found[i]
		p.Report(lint.Finding{
			Span:       spans[0],
			Message:    fmt.Sprintf("“%s” is a hard word and is used %s.", p.Doc.Quote(spans[0]), times(len(spans))),
			Suggestion: fmt.Sprintf("In most places %s will do, in the form that fits.", list(quoted(strings.Split(entry.Simple, ", or ")), "or")),
			Related:    spans[1:],
		})
	}
}

// hardWordFinder looks for hard words in the sentences of one document.
type hardWordFinder struct {
	stemmer *language.Stemmer
	tags    func(sentence string) []language.TaggedToken
	// verdicts tell for a word between two others whether it is used as the part
	// of speech that is hard: tagging is slow.
	verdicts map[string]bool
}

type hardMatch struct {
	entry int // its place in the list
	span  doc.Span
}

// find returns the hard words of one sentence. Only a sentence with a word that
// is hard as one part of speech and not as another is tagged.
func (f *hardWordFinder) find(text string) []hardMatch {
	words := glossary.SentenceWords(text, f.stemmer)
	matches := hardPhrases().Find(words)
	if len(matches) == 0 {
		return nil
	}
	kept := keptPhrases().Find(words)
	var out []hardMatch
	for _, m := range matches {
		entry := &glossary.Simplers()[m.Phrase]
		span := words[m.First].Span.Cover(words[m.Last].Span)
		one := m.First == m.Last
		switch {
		case within(kept, m), isCapitalised(text, span), !areFormsOf(words[m.First:m.Last+1], entry):
			continue // "ambulance" has the stem of "ambulant", "in additional" that of "in addition"
		case one && entry.POS != "any" && !f.isUsedAs(entry.POS, around(words, m.First), text, span):
			continue
		case !one && entry.POS == "verb" && m.First > 0 && determiners[words[m.First-1].Form]:
			continue // "her views as a parent" views nothing as anything
		}
		out = append(out, hardMatch{m.Phrase, span})
	}
	return out
}

// determiners stand before nouns.
var determiners = map[string]bool{
	"a": true, "an": true, "the": true, "this": true, "that": true, "these": true, "those": true,
	"my": true, "your": true, "his": true, "her": true, "its": true, "our": true, "their": true,
}

// areFormsOf reports whether words are regular forms of those of an entry: stems
// say too much.
func areFormsOf(words []glossary.Word, entry *glossary.Simpler) bool {
	hard := strings.FieldsFunc(entry.Hard, func(r rune) bool { return r == ' ' || r == '-' })
	if len(words) != len(hard) {
		return true // a wording with gaps
	}
	for i, w := range words {
		plural := len(words) > 1 && w.Form == hard[i]+"s" // "on occasions"
		if !plural && !isFormOf(w.Form, hard[i], entry.POS) {
			return false
		}
	}
	return true
}

// isFormOf reports whether a word is a regular form of another one. What may be
// any part of speech is just itself.
func isFormOf(form, hard, pos string) bool {
	if form == hard || pos == "any" {
		return form == hard
	}
	stem := strings.TrimSuffix(hard, "e")
	for _, ending := range []string{"s", "es", "d", "ed", "ing"} {
		if form == hard+ending || form == stem+ending {
			return true
		}
	}
	if y, ok := strings.CutSuffix(hard, "y"); ok && (form == y+"ies" || form == y+"ied") {
		return true
	}
	last := hard[len(hard)-1:] // "permit", "permitted"
	return form == hard+last+"ed" || form == hard+last+"ing"
}

// around is a word with those beside it.
func around(words []glossary.Word, i int) string {
	before, after := "", ""
	if i > 0 {
		before = words[i-1].Form
	}
	if i+1 < len(words) {
		after = words[i+1].Form
	}
	return before + " " + words[i].Form + " " + after
}

// isUsedAs reports whether a word is used as a part of speech.
func (f *hardWordFinder) isUsedAs(pos, form, text string, s doc.Span) bool {
	is, known := f.verdicts[form]
	if !known {
		is = isTagged(f.tags(text), s, pos)
		f.verdicts[form] = is
	}
	return is
}

// within reports whether a match lies in one of the terms that stay.
func within(kept []glossary.Match, m glossary.Match) bool {
	for _, k := range kept {
		if k.First <= m.First && m.Last <= k.Last {
			return true
		}
	}
	return false
}

// isCapitalised reports whether a word has a capital that belongs to a name: in
// the middle of a sentence, or as the first of a title ("Nurturing Parenting, 16
// sessions"). An order does not begin with -ing: "Attend Beacon House".
func isCapitalised(text string, s doc.Span) bool {
	next, spaced := strings.CutPrefix(text[s.End:], " ")
	title := spaced && strings.HasSuffix(s.Of(text), "ing") && next != "" && startsUpper(next)
	return startsUpper(text[s.Start:]) && (s.Start > 0 || title)
}

func startsUpper(text string) bool { return text[0] >= 'A' && text[0] <= 'Z' }

// isTagged reports whether the word is used as the part of speech.
func isTagged(tags []language.TaggedToken, s doc.Span, pos string) bool {
	prefix := map[string]string{"verb": "VB", "noun": "NN", "adjective": "JJ", "adverb": "RB"}[pos]
	for _, t := range tags {
		if t.Span.Overlaps(s) {
			return len(t.Tag) >= 2 && t.Tag[:2] == prefix
		}
	}
	return false
}
