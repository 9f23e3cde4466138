package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// byMark holds words by the mark that ties them to the file's structure tree.
type byMark struct {
	number map[int]int // of a mark: its place in words
	words  []markedWords
}

type markedWords struct {
	pieces []piece
	inTree bool // a node of the tree holds the mark
	placed bool // they are part of a draft
}

// groupByMark shares the memory of pieces where the words of one mark stand
// together, as they mostly do.
func groupByMark(pieces []piece) byMark {
	m := byMark{number: map[int]int{}}
	for from := 0; from < len(pieces); {
		to := from + 1
		for to < len(pieces) && pieces[to].Mark == pieces[from].Mark {
			to++
		}
		run := pieces[from:to:to]
		if w := m.of(run[0].Mark); w != nil {
			w.pieces = append(w.pieces, run...)
		} else {
			m.number[run[0].Mark] = len(m.words)
			m.words = append(m.words, markedWords{pieces: run})
		}
		from = to
	}
	return m
}

// of returns the words of a mark; nil where there are none.
func (m *byMark) of(mark int) *markedWords {
	if i, ok := m.number[mark]; ok {
		return &m.words[i]
	}
	return nil
}

// findIn notes which marks the tree holds.
func (m *byMark) findIn(tags []doc.Tag) {
	for i := range tags {
		for _, mark := range tags[i].Marks {
			if w := m.of(mark); w != nil {
				w.inTree = true
			}
		}
		m.findIn(tags[i].Kids)
	}
}

// inTree counts the words that the tree holds.
func (m *byMark) inTree() int {
	n := 0
	for i := range m.words {
		if m.words[i].inTree {
			n += len(m.words[i].pieces)
		}
	}
	return n
}

// loose are those of the pieces that the tree does not hold.
func (m *byMark) loose(pieces []piece) []piece {
	var out []piece
	inTree := false
	for i, p := range pieces {
		if i == 0 || p.Mark != pieces[i-1].Mark {
			inTree = m.of(p.Mark).inTree
		}
		if !inTree {
			out = append(out, p)
		}
	}
	return out
}

// place hands out the words of a mark, once.
func (m *byMark) place(mark int) []piece {
	w := m.of(mark)
	if w == nil || w.placed {
		return nil
	}
	w.placed = true
	return w.pieces
}
