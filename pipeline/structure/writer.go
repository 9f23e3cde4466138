package structure

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// writer turns drafts into the canonical text: blocks stand apart by an empty
// line, items of a list and rows of a table by a line end, cells by a tab,
// words by one space.
type writer struct {
	text   strings.Builder
	doc    doc.Document
	turns  map[int]turn
	sheets []sheet
	next   int // the first sheet whose head has not been written
	vocab  *vocabulary
	split  *language.Segmenter
}

func newWriter(paper *doc.Paper, sheets []sheet) *writer {
	w := &writer{sheets: sheets, turns: map[int]turn{}, split: language.NewSegmenter()}
	w.doc = doc.Document{
		Format: paper.Format, SHA256: paper.SHA256, Source: paper.Source, Tagged: paper.Tagged, Leavings: paper.Leavings,
		Pages: make([]doc.Page, len(paper.Pages)), Warnings: paper.Warnings,
	}
	words, letters := 0, 0
	for i, p := range paper.Pages {
		words += len(p.Words)
		for k := range p.Words {
			letters += len(p.Words[k].Text)
		}
		p.Words, p.Tags = nil, nil // they are in the text now
		w.doc.Pages[i] = p
		if t := sheets[i].turn; t.angle != 0 {
			w.turns[p.Number] = t
		}
	}
	w.doc.Runs = make([]doc.Run, 0, words)
	w.text.Grow(letters + words)
	return w
}

// write writes the body, and between its blocks the furniture and the hidden
// text of the pages. A page's head comes before the first block that starts on
// it, its foot after the last.
func (w *writer) write(body []draft) {
	w.doc.Blocks = make([]doc.Block, 0, len(body)+2*len(w.sheets))
	for i := range body {
		w.margins(body[i].page())
		w.block(&body[i])
	}
	if n := len(w.sheets); n > 0 {
		w.margins(w.sheets[n-1].page.Number)
		w.foot(n - 1)
	}
}

// margins writes what stands between the page before and the body of page.
func (w *writer) margins(page int) {
	for w.next < len(w.sheets) && w.sheets[w.next].page.Number <= page {
		if w.next > 0 {
			w.foot(w.next - 1)
		}
		w.furniture(w.next, true)
		w.next++
	}
}

func (w *writer) foot(sheet int) {
	w.furniture(sheet, false)
	for _, pieces := range hiddenTogether(w.sheets[sheet].hidden) {
		w.block(&draft{kind: doc.HiddenBox, pieces: pieces})
	}
}

// hiddenTogether parts what is hidden on a page: what nobody sees, and each passage that was
// struck or taken out.
func hiddenTogether(hidden []piece) [][]piece {
	var unseen []piece
	var parts [][]piece
	last := int32(-2)
	for _, p := range hidden {
		switch n := len(parts); {
		case p.Hidden != doc.Struck && p.Hidden != doc.Deleted:
			unseen = append(unseen, p)
			continue
		case p.at == last+1 && parts[n-1][0].Hidden == p.Hidden:
			parts[n-1] = append(parts[n-1], p)
		default:
			parts = append(parts, []piece{p})
		}
		last = p.at
	}
	return append(parts, unseen)
}

func (w *writer) furniture(sheet int, head bool) {
	s := &w.sheets[sheet]
	var pieces []piece
	for _, p := range s.furniture {
		if (p.Box.MidY() < s.page.Height/2) == head {
			pieces = append(pieces, p)
		}
	}
	lines := visualLines(pieces)
	if s.page.Width == 0 {
		lines = s.byNode(pieces)
	}
	for _, l := range lines {
		w.block(&draft{kind: doc.Furniture, pieces: l.pieces})
	}
}

// block writes a top-level block.
func (w *writer) block(d *draft) {
	if d.empty() {
		return
	}
	if n := len(w.doc.Blocks); n > 0 {
		if d.kind == doc.ListItem && w.doc.Blocks[n-1].Kind == doc.ListItem {
			w.text.WriteString("\n")
		} else {
			w.text.WriteString("\n\n")
		}
	}
	w.doc.Blocks = append(w.doc.Blocks, w.tree(d))
}

// tree writes a block with what is in it.
func (w *writer) tree(d *draft) doc.Block {
	b := doc.Block{
		Kind: d.kind, Level: d.level, Page: d.page(),
		Row: d.row, Col: d.col, RowSpan: d.rowSpan, ColSpan: d.colSpan, Header: d.header,
		Cols: d.cols, HeaderRows: d.headerRows,
	}
	b.Span.Start = w.text.Len()
	b.Label = w.pieces(d.pieces, d.label)
	for i := range d.kids {
		if i > 0 || len(d.pieces) > 0 {
			w.text.WriteString(separator(d.kind))
		}
		kid := w.tree(&d.kids[i])
		if kid.Page == 0 {
			kid.Page = b.Page // an empty cell
		}
		b.Children = append(b.Children, kid)
	}
	b.Span.End = w.text.Len()
	return b
}

// separator is what parts the children of a block.
func separator(kind doc.Kind) string {
	if kind == doc.Row {
		return "\t"
	}
	return "\n"
}

// pieces writes words and returns the span of the first label of them.
func (w *writer) pieces(pieces []piece, label int) doc.Span {
	var span doc.Span
	start := w.text.Len()
	for i := range pieces {
		p := pieces[i]
		text := p.Text
		joins := i+1 < len(pieces) && breaks(p, pieces[i+1])
		if joins && w.drops(pieces, i) {
			text = strings.TrimRight(text, "-‐")
		}
		if i > 0 && !touches(pieces[i-1], p) {
			w.text.WriteByte(' ')
		}
		w.run(p, text)
		if i+1 == label {
			span = doc.Span{Start: start, End: w.text.Len()}
		}
	}
	return span
}

// touches reports whether no space stands between a and b.
func touches(a, b piece) bool {
	if breaks(a, b) {
		return true
	}
	return !b.SpaceBefore && !a.lineEnd
}

func (w *writer) drops(pieces []piece, i int) bool {
	if w.vocab == nil {
		w.vocab = newVocabulary(w.sheets)
	}
	return w.vocab.drops(pieces[i].Text, pieces[i+1].Text, pieces[i].Soft)
}

// run writes one word and notes where it stands on paper.
func (w *writer) run(p piece, text string) {
	if text == "" {
		return
	}
	start := w.text.Len()
	w.text.WriteString(text)
	box, edges := p.Box, p.Edges
	if t, ok := w.turns[int(p.page)]; ok {
		box = t.back(box)
	}
	if len(text) < len(p.Text) && len(edges) > 0 {
		edges = edges[:len(edges)-1]
	}
	w.doc.Runs = append(w.doc.Runs, doc.Run{
		Span: doc.Span{Start: start, End: w.text.Len()}, Page: int(p.page), Box: box, Edges: edges,
		Size: p.Size, Bold: p.Bold, Italic: p.Italic, Colour: p.Colour,
		Hidden: p.Hidden, Origin: p.Origin, Confidence: p.Confidence,
		At: p.At, Noted: p.Noted,
	})
}

// document ends the text and finds its sentences.
func (w *writer) document() *doc.Document {
	w.doc.Text = w.text.String()
	w.sentences(w.doc.Blocks)
	return &w.doc
}

// sentences splits each block by itself: no sentence runs over the end of a
// paragraph, a cell or an item.
func (w *writer) sentences(blocks []doc.Block) {
	doc.Walk(blocks, func(b *doc.Block) bool {
		if !b.Said() {
			return false
		}
		if len(b.Children) > 0 {
			return true
		}
		body := doc.Span{Start: max(b.Span.Start, b.Label.End), End: b.Span.End}
		if b.Label.Empty() {
			body.Start = b.Span.Start
		}
		for _, s := range w.split.Split(body.Of(w.doc.Text)) {
			w.doc.Sentences = append(w.doc.Sentences, doc.Sentence{Span: s.Shift(body.Start), Block: b.Kind, Page: b.Page})
		}
		return false
	})
}
