package render

import (
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// sourceMap leads from the text of a document to the file that a person edits.
// The readers of formats do not keep places, so the words of both are aligned.
// A nil one finds nothing.
type sourceMap struct {
	text   string // of the document
	source string
	words  []sourceWord // of the document
	at     []doc.Span   // where each is in the source
	lines  *lines
}

// newSourceMap returns nil for a document that was no text.
func newSourceMap(d *doc.Document) *sourceMap {
	if d.Source == "" {
		return nil
	}
	m := &sourceMap{text: d.Text, source: d.Source, words: wordsOf(d.Text, false), lines: newLines(d.Source)}
	m.place(wordsOf(d.Source, d.Format != doc.Text))
	return m
}

// place finds each word. Those without a pair stand between the pairs around
// them.
func (m *sourceMap) place(written []sourceWord) {
	m.at = make([]doc.Span, len(m.words))
	l := aligner{b: make([]int, len(written)), to: align(m.words, written)}
	for i, j := range l.to {
		if j >= 0 {
			m.at[i] = written[j].Span
		}
	}
	l.eachGap(func(g gap) {
		between := doc.Span{End: len(m.source)}
		if g.b > 0 {
			between.Start = written[g.b-1].End
		}
		if g.bEnd < len(written) {
			between.End = written[g.bEnd].Start
		}
		between = m.firstLine(between)
		if n := g.bEnd - g.b; n > 0 && n <= 2*(g.aEnd-g.a)+2 { // a word cut in two by a hyphen or a tag
			between = doc.Span{Start: written[g.b].Start, End: written[g.bEnd-1].End}
		}
		for i := g.a; i < g.aEnd; i++ {
			m.at[i] = between
		}
	})
}

// firstLine is the first line of s that is not empty.
func (m *sourceMap) firstLine(s doc.Span) doc.Span {
	s = s.Trim(m.source)
	if n := strings.IndexAny(s.Of(m.source), "\r\n"); n >= 0 {
		s.End = s.Start + n
	}
	return s.Trim(m.source)
}

// find returns where a span of the document stands in the file.
func (m *sourceMap) find(s doc.Span) stretch {
	if m == nil || s.Empty() {
		return stretch{}
	}
	in := m.inSource(s)
	var at stretch
	at.StartLine, at.StartColumn = m.lines.at(in.Start)
	at.EndLine, at.EndColumn = m.lines.at(in.End)
	return at
}

func (m *sourceMap) inSource(s doc.Span) doc.Span {
	first := sort.Search(len(m.words), func(i int) bool { return m.words[i].End > s.Start })
	last := sort.Search(len(m.words), func(i int) bool { return m.words[i].Start >= s.End }) - 1
	if first > last {
		return m.wordless(s, first)
	}
	in := doc.Span{Start: m.start(first, s.Start), End: m.end(last, s.End)}
	in.End = max(in.End, in.Start)
	return in
}

// start is where a span begins that has word i as its first: within it, or at the
// signs before it where they are written so.
func (m *sourceMap) start(i, from int) int {
	word, at := m.words[i], m.at[i]
	switch signs := m.text[min(from, word.Start):word.Start]; {
	case from > word.Start && at.Len() == word.Len():
		return at.Start + from - word.Start
	case strings.HasSuffix(m.source[:at.Start], signs):
		return at.Start - len(signs)
	}
	return at.Start
}

// end is where a span ends that has word i as its last.
func (m *sourceMap) end(i, to int) int {
	word, at := m.words[i], m.at[i]
	switch signs := m.text[word.End:max(to, word.End)]; {
	case to < word.End && at.Len() == word.Len():
		return at.End - (word.End - to)
	case strings.HasPrefix(m.source[at.End:], signs):
		return at.End + len(signs)
	}
	return at.End
}

// wordless finds a span without a word (a gap to fill in, a tick box), which
// stands before word i.
func (m *sourceMap) wordless(s doc.Span, i int) doc.Span {
	const near = 4096 // bytes: many such spans may stand at one place
	between := doc.Span{End: len(m.source)}
	if i > 0 {
		between.Start = m.at[i-1].End
	}
	if i < len(m.at) {
		between.End = max(m.at[i].Start, between.Start)
	}
	between.End = min(between.End, between.Start+near)
	signs := s.Trim(m.text).Of(m.text)
	if n := strings.Index(between.Of(m.source), signs); n >= 0 {
		return doc.Span{Start: between.Start + n, End: between.Start + n + len(signs)}
	}
	return m.firstLine(between)
}
