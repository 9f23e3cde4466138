package plan

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// Reader counts how hard the words of a document are.
type Reader struct {
	d     *doc.Document
	names map[string]bool
	dates []doc.Span
	terms []doc.Span // words that the document explains where they stand
}

// NewReader returns a reader of the document, which leaves out of its counts
// the names of people, dates and the terms given: a family knows its own names,
// and a word that is explained is no longer hard.
func (p *Plan) NewReader(d *doc.Document, terms []doc.Span) *Reader {
	r := &Reader{d: d, names: map[string]bool{}, terms: terms}
	for _, q := range p.People {
		for word := range strings.FieldsSeq(q.Name + " " + strings.Join(q.Also, " ")) {
			r.names[word] = true
		}
	}
	for _, x := range p.Dates {
		r.dates = append(r.dates, x.Span)
	}
	return r
}

// leastWords is how many words a piece of text must have to be a sentence:
// labels, headings and cells with a name have fewer.
const leastWords = 4

// Count counts the sentences of running text, items and cells within a part of
// the document. The raw counts leave nothing out.
func (r *Reader) Count(within doc.Span, raw bool) language.Counts {
	var texts []string
	var spans []doc.Span
	for _, s := range r.d.Sentences {
		if !within.Contains(s.Span) || s.Block == doc.Heading || s.Block == doc.Field || len(strings.Fields(s.Span.Of(r.d.Text))) < leastWords {
			continue
		}
		texts, spans = append(texts, s.Span.Of(r.d.Text)), append(spans, s.Span)
	}
	if raw {
		return language.Count(texts, nil)
	}
	return language.Count(texts, func(sentence int, word language.Token) bool {
		return r.skips(word.Text, word.Span.Shift(spans[sentence].Start))
	})
}

// skips reports whether a word is left out of the counts.
func (r *Reader) skips(word string, at doc.Span) bool {
	bare := strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	return r.names[bare] || inOne(r.dates, at) || inOne(r.terms, at)
}

func inOne(spans []doc.Span, at doc.Span) bool {
	for _, s := range spans {
		if s.Contains(at) {
			return true
		}
	}
	return false
}
