package structure

import (
	"github.com/plainwords/plainwords/pipeline/doc"
)

// draft is a block before it has a place in the canonical text: its words in
// reading order.
type draft struct {
	kind   doc.Kind
	level  int
	pieces []piece
	label  int // how many of the pieces are the label: a marker, a field's name
	kids   []draft

	row, col, rowSpan, colSpan int
	header                     bool
	cols, headerRows           int
	edges                      []float64 // of a table: where its columns begin, in points

	typed   bool  // an item whose marker its writer typed
	ownLine bool  // of an option: no other stands on its line
	heading *para // where the look alone tells that it is one

	// For the joint with what follows over a column or page end.
	open  bool // its last line is full and no sentence ends there
	fresh bool // it begins with a mark of its own: a bullet, an indent
}

// piece is a word in its place in the reading order.
type piece struct {
	*doc.Word
	page    int32
	at      int32 // its place among the words of its page
	lineEnd bool  // the last word of its line
}

func pieceOf(p *doc.Page, at int) piece {
	return piece{Word: &p.Words[at], page: int32(p.Number), at: int32(at)}
}

// page on which the draft starts, from 1.
func (d *draft) page() int {
	if len(d.pieces) > 0 {
		return int(d.pieces[0].page)
	}
	for i := range d.kids {
		if p := d.kids[i].page(); p > 0 {
			return p
		}
	}
	return 0
}

// words are all words of the draft and of what stands in it.
func (d *draft) words() []piece {
	all := d.pieces
	for i := range d.kids {
		all = append(all[:len(all):len(all)], d.kids[i].words()...)
	}
	return all
}

// empty reports whether there is not a word in d.
func (d *draft) empty() bool { return d.page() == 0 }

// text of the draft's own words, a space between them, for looking at; the
// canonical text is the writer's.
func (d *draft) text() string { return joinText(d.pieces) }

func joinText(pieces []piece) string {
	n := 0
	for _, p := range pieces {
		n += len(p.Text) + 1
	}
	b := make([]byte, 0, n)
	for i, p := range pieces {
		if i > 0 && p.SpaceBefore {
			b = append(b, ' ')
		}
		b = append(b, p.Text...)
	}
	return string(b)
}
