package render

import (
	"slices"
	"sort"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// htmlRef names a finding: its number, and how much it matters in a word and in
// a letter, for nobody has to tell colours apart.
type htmlRef struct {
	Number   int
	Severity string
	Sign     string
}

func refTo(i int, f lint.Finding) htmlRef {
	signs := map[lint.Severity]string{lint.Error: "E", lint.Warning: "W", lint.Suggestion: "S"}
	return htmlRef{Number: i + 1, Severity: f.Severity.String(), Sign: signs[f.Severity]}
}

// htmlPiece is a piece of text that the same findings cover.
type htmlPiece struct {
	Text         string
	Bold         bool
	Mark         string // the worst severity over it; empty where there is none
	Many         bool   // several findings lie over it
	Begins, Ends []htmlRef
}

// marker cuts the text into pieces, from its beginning to its end.
type marker struct {
	text     string
	findings []lint.Finding
	spans    []doc.Span // of the findings, each on text that is shown; empty where it has none
	next     int        // the first finding that has not begun
	open     []int      // findings that have begun, and perhaps ended
	begun    []int      // since taken
}

// newMarker returns a marker for findings in the order of the text.
func newMarker(d *doc.Document, findings []lint.Finding) *marker {
	m := &marker{text: d.Text, findings: findings}
	leaves := ownTexts(d)
	for _, f := range findings {
		m.spans = append(m.spans, shownPart(leaves, f.Span))
	}
	return m
}

// shownPart draws in the ends of s to where text of the leaves is.
func shownPart(leaves []doc.Span, s doc.Span) doc.Span {
	first := sort.Search(len(leaves), func(i int) bool { return leaves[i].End > s.Start })
	last := sort.Search(len(leaves), func(i int) bool { return leaves[i].Start >= s.End }) - 1
	if s.Empty() || first > last {
		return doc.Span{}
	}
	return doc.Span{Start: max(s.Start, leaves[first].Start), End: min(s.End, leaves[last].End)}
}

// ownTexts are the spans of all blocks' own texts that are not empty.
func ownTexts(d *doc.Document) []doc.Span {
	var out []doc.Span
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if own := ownText(d, b); !own.Empty() {
			out = append(out, own)
		}
		return true
	})
	return out
}

// ownText is the text of a block that is not of its children: it comes before
// them.
func ownText(d *doc.Document, b *doc.Block) doc.Span {
	own := b.Span
	if len(b.Children) > 0 {
		own.End = b.Children[0].Span.Start
	}
	return own.Trim(d.Text)
}

// cut cuts one block's own text. The blocks must come in their order.
func (m *marker) cut(own, label doc.Span) []htmlPiece {
	if own.Empty() {
		return nil
	}
	m.advance(own)
	ends := m.ends(own, label)
	var pieces []htmlPiece
	for i := 1; i < len(ends); i++ {
		piece := m.piece(doc.Span{Start: ends[i-1], End: ends[i]})
		piece.Bold = label.Contains(doc.Span{Start: ends[i-1], End: ends[i]})
		pieces = append(pieces, piece)
	}
	return pieces
}

// advance opens the findings that begin in the text and drops those that ended
// before it.
func (m *marker) advance(own doc.Span) {
	m.open = slices.DeleteFunc(m.open, func(i int) bool { return m.spans[i].End <= own.Start })
	for ; m.next < len(m.spans) && (m.spans[m.next].Empty() || m.spans[m.next].Start < own.End); m.next++ {
		if !m.spans[m.next].Empty() {
			m.open = append(m.open, m.next)
			m.begun = append(m.begun, m.next)
		}
	}
}

// ends are the places at which the text is cut, its own ends among them.
func (m *marker) ends(own, label doc.Span) []int {
	ends := []int{own.Start, own.End}
	for _, i := range m.open {
		ends = append(ends, m.spans[i].Start, m.spans[i].End)
	}
	if !label.Empty() {
		ends = append(ends, label.Start, label.End)
	}
	ends = slices.DeleteFunc(ends, func(at int) bool { return at < own.Start || at > own.End })
	slices.Sort(ends)
	return slices.Compact(ends)
}

func (m *marker) piece(s doc.Span) htmlPiece {
	piece := htmlPiece{Text: s.Of(m.text)}
	worst := lint.Severity(0)
	over := 0
	for _, i := range m.open {
		if !m.spans[i].Overlaps(s) {
			continue
		}
		over++
		worst = max(worst, m.findings[i].Severity)
		if m.spans[i].Start == s.Start {
			piece.Begins = append(piece.Begins, refTo(i, m.findings[i]))
		}
		if m.spans[i].End == s.End {
			piece.Ends = append(piece.Ends, refTo(i, m.findings[i]))
		}
	}
	if over > 0 {
		piece.Mark, piece.Many = worst.String(), over > 1
	}
	return piece
}

// taken returns the findings that have begun since it was called last.
func (m *marker) taken() []int {
	begun := m.begun
	m.begun = nil
	return begun
}

// unplaced are the findings that have no words to mark.
func (m *marker) unplaced() []int {
	var out []int
	for i, s := range m.spans {
		if s.Empty() {
			out = append(out, i)
		}
	}
	return out
}
