package ingest

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// rtfLook is how a piece of text looks.
type rtfLook struct {
	bold, italic bool
	size         int  // in half points
	white        bool // on no ground of its own: nobody sees it outside of a shaded cell
	box          bool // a tick box, which is a word of its own
	hidden       doc.Hidden
}

// rtfRun is a piece of a paragraph in one look.
type rtfRun struct {
	look rtfLook
	end  int // where it ends in the paragraph's text
}

// rtfParagraph is a paragraph as written. Line ends in it are the writer's.
type rtfParagraph struct {
	rtfPar
	text    []byte
	inked   bool // it is not all white space
	runs    []rtfRun
	noted   []rtfNoted
	heading int    // its level; 0 of others
	marker  string // of a list item, as the writing program drew it
}

// rtfNoted is a place to which a comment is pinned: the word that begins behind
// it, or that ends before it.
type rtfNoted struct {
	at     int
	before bool
}

// rtfBlock is one of the two.
type rtfBlock struct {
	par   *rtfParagraph
	table *rtfTable
}

// rtfFlow is text that is read on its own: the body, a note, a box.
type rtfFlow struct {
	par    *rtfParagraph // that is being written
	blocks []rtfBlock
	boxes  []rtfBlock  // what stands in boxes that the paragraph holds
	tables []*rtfTable // those that are being written, the outer ones first
}

func newRTFFlow() *rtfFlow { return &rtfFlow{par: &rtfParagraph{}} }

// add adds text in one look.
func (p *rtfParagraph) add(s string, look rtfLook) {
	p.inked = p.inked || holdsInk(s)
	for s != "" {
		n := strings.IndexAny(s, tickedBox+emptyBox+"☑")
		switch {
		case n < 0:
			n = len(s)
		case n == 0:
			n = len(emptyBox)
			look.box = true
		}
		p.text = append(p.text, s[:n]...)
		if last := len(p.runs) - 1; last >= 0 && p.runs[last].look == look && !look.box {
			p.runs[last].end = len(p.text)
		} else {
			p.runs = append(p.runs, rtfRun{look: look, end: len(p.text)})
		}
		look.box = false
		s = s[n:]
	}
}

// note pins a comment to where the text has come to.
func (p *rtfParagraph) note(before bool) {
	now := rtfNoted{at: len(p.text), before: before && len(p.text) > 0}
	if n := len(p.noted); n == 0 || p.noted[n-1] != now {
		p.noted = append(p.noted, now)
	}
}

func holdsInk(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) >= 0
}

// words is how many words the paragraph has at most: each look may begin one, and
// so does each tick box.
func (p *rtfParagraph) words() int {
	return countWords(string(p.text)) + countWords(p.marker) + len(p.runs) - 1 + bytes.Count(p.text, []byte("["))
}

// endParagraph ends the paragraph, which stands in so many tables.
func (r *rtfReader) endParagraph(depth int) {
	f := r.flow
	p := f.par
	f.par = &rtfParagraph{}
	f.closeTables(depth)
	into := f.into(depth)
	if p.inked {
		p.rtfPar = r.group.par
		p.heading = r.headingLevel(&p.rtfPar)
		if p.marker == "" && p.list > 0 {
			p.marker = r.nextMarker(p.list, p.level)
		}
		r.weigh(p.words())
		*into = append(*into, rtfBlock{par: p})
	}
	*into = append(*into, f.boxes...)
	f.boxes = nil
}

// into is where blocks go that stand in so many tables.
func (f *rtfFlow) into(depth int) *[]rtfBlock {
	if depth == 0 {
		return &f.blocks
	}
	return &f.table(depth).blocks
}

// table is the table in so many tables, itself counted, that is being written.
func (f *rtfFlow) table(depth int) *rtfTable {
	for len(f.tables) < depth {
		f.tables = append(f.tables, &rtfTable{})
	}
	return f.tables[depth-1]
}

// closeTables ends the tables that stand deeper.
func (f *rtfFlow) closeTables(depth int) {
	for len(f.tables) > depth {
		last := len(f.tables) - 1
		t := f.tables[last]
		f.tables = f.tables[:last]
		into := f.into(last)
		if len(t.cells) > 0 && len(t.blocks) > 0 {
			t.endCell() // without its \cell
		}
		t.endRow()
		if len(t.rows) > 0 {
			*into = append(*into, rtfBlock{table: t})
		}
		*into = append(*into, t.blocks...) // they are in no cell
	}
}

// openFlow reads the group on its own; then has what stands in it.
func (r *rtfReader) openFlow(then func(*rtfFlow)) {
	if r.group.end != nil {
		return // a group is for one thing
	}
	r.flows = append(r.flows, r.flow)
	r.flow = newRTFFlow()
	r.group.place, r.group.par, r.group.nested = rtfText, pardRTF(), false
	r.group.end = func() {
		r.endParagraph(r.group.par.depth())
		r.flow.closeTables(0)
		inner, last := r.flow, len(r.flows)-1
		r.flow, r.flows = r.flows[last], r.flows[:last]
		then(inner)
	}
}
