package plan

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// Reader knows how hard the sentences of a document are. It is not changed after
// it was made.
type Reader struct {
	spans []doc.Span
	// The counts of each sentence: without names, dates and what the document
	// explains, and with all words.
	own, raw []language.Counts
}

// leastWords is how many words a piece of text must have to be a sentence:
// labels, headings and cells with a name have fewer.
const leastWords = 4

// NewReader counts the sentences of running text, items and cells. It leaves out
// the names of people, dates and the words given: a family knows its own names,
// and a word that is explained is no longer hard.
func (p *Plan) NewReader(d *doc.Document, explained []doc.Span) *Reader {
	names := map[string]bool{}
	for _, q := range p.People {
		for word := range strings.FieldsSeq(q.Name + " " + strings.Join(q.Also, " ")) {
			names[word] = true
		}
	}
	skipped := spanSet{}
	for _, x := range p.Dates {
		skipped.add(x.Span)
	}
	for _, x := range explained {
		skipped.add(x)
	}
	r := &Reader{}
	for _, s := range d.Sentences {
		text := s.Span.Of(d.Text)
		if s.Block == doc.Heading || s.Block == doc.Field || len(strings.Fields(text)) < leastWords {
			continue
		}
		r.spans = append(r.spans, s.Span)
		r.raw = append(r.raw, language.Count([]string{text}, nil))
		r.own = append(r.own, language.Count([]string{text}, func(_ int, word language.Token) bool {
			bare := strings.TrimSuffix(strings.TrimSuffix(word.Text, "'s"), "’s")
			return names[bare] || skipped.holds(word.Span.Shift(s.Span.Start))
		}))
	}
	return r
}

// Count sums up the sentences within a part of the document. The raw counts
// leave nothing out.
func (r *Reader) Count(within doc.Span, raw bool) language.Counts {
	var sum language.Counts
	for i, s := range r.spans {
		if !within.Contains(s) {
			continue
		}
		if raw {
			sum = sum.Plus(r.raw[i])
		} else {
			sum = sum.Plus(r.own[i])
		}
	}
	return sum
}

// spanSet finds the span at a place by the byte where it begins.
type spanSet map[int]doc.Span

func (s spanSet) add(x doc.Span) {
	for at := x.Start; at < x.End; at++ {
		s[at] = x
	}
}

func (s spanSet) holds(x doc.Span) bool { return s[x.Start].Contains(x) && !x.Empty() }
