package structure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// para is a run of lines that belong together: a paragraph, a list item, a
// heading.
type para struct {
	lines  []line
	marker bool // it begins with a list item's marker
}

func (p para) pieces() []piece {
	n := 0
	for i := range p.lines {
		n += len(p.lines[i].pieces)
	}
	all := make([]piece, 0, n)
	for _, l := range p.lines {
		from := len(all)
		all = append(all, l.pieces...)
		for i := from; i < len(all); i++ {
			all[i].lineEnd = i == len(all)-1
		}
	}
	return all
}

func (p para) last() line { return p.lines[len(p.lines)-1] }

// textX is where the text of the paragraph begins: behind its marker.
func (p para) textX() float64 {
	first := p.lines[0].pieces
	if p.marker && len(first) > 1 {
		return first[1].Box.X0
	}
	return first[0].Box.X0
}

// paragraphs puts the lines of one column or cell together.
func paragraphs(lines []line) []para {
	setRoom(lines)
	pitch := linePitch(lines)
	var paras []para
	for _, l := range lines {
		marker := isMarker(l.pieces) && !(len(paras) > 0 && isAside(paras[len(paras)-1], l))
		if n := len(paras); n > 0 && !begins(paras[n-1], l, marker, pitch) {
			paras[n-1].lines = append(paras[n-1].lines, l)
			continue
		}
		paras = append(paras, para{lines: []line{l}, marker: marker})
	}
	return paras
}

// isAside reports whether l begins with a dash inside a bracket that the line above
// it opened: "(EO" and below it "– with immediate effect)". It begins no item.
func isAside(p para, l line) bool {
	return slices.Contains([]string{"–", "—", "-"}, l.pieces[0].Text) && isOpen(p.last())
}

// isOpen reports whether a line ends inside a bracket that it opens itself.
func isOpen(l line) bool {
	depth := 0
	for _, p := range l.pieces {
		depth = max(depth+strings.Count(p.Text, "(")-strings.Count(p.Text, ")"), 0)
	}
	return depth > 0
}

// begins reports whether l is the first line of a new paragraph after p.
func begins(p para, l line, marker bool, pitch float64) bool {
	prev := p.last()
	size := max(prev.size, l.size, 1)
	down := l.box.MidY() - prev.box.MidY()
	const (
		spaced = 1.28 // of the pitch: space between paragraphs
		larger = 0.75 // points: another size of font
	)
	switch {
	case down < 0.5*min(prev.size, l.size): // beside it, or in the next column
		return true
	case down > spaced*max(pitch, size), choiceFirst(l.pieces):
		return true
	case prev.size-l.size > larger || l.size-prev.size > larger:
		return true
	case marker && (isBullet(l.pieces[0].Text) || endsClause(prev) || fits(prev, l) || p.marker):
		return true
	case p.marker && l.box.X0 < p.textX()-0.7*size:
		return leavesItem(p, l)
	case fits(prev, l), labelLength(l.pieces) > 0 && labelLength(p.lines[0].pieces) > 0:
		return true
	}
	indented := l.box.X0 > p.lines[len(p.lines)-1].box.X0+0.9*size
	return !p.marker && indented && endsSentence(prev)
}

// leavesItem decides about a line that begins left of the text of the list item
// above it: the text of an item whose lines do not hang goes on, everything
// else is new.
func leavesItem(p para, l line) bool {
	first, _ := utf8.DecodeRuneInString(l.pieces[0].Text)
	hangs := len(p.lines) > 1 && p.lines[1].box.X0 >= p.textX()-0.7*l.size
	return hangs || endsSentence(p.last()) || fits(p.last(), l) || unicode.IsUpper(first) && l.box.X0 < p.lines[0].box.X0-l.size
}

// fits reports whether the first word of l had room at the end of the line
// above it: then the writer ended that line.
func fits(above, l line) bool {
	last, first := above.pieces[len(above.pieces)-1], l.pieces[0]
	if last.Hyphen || last.Origin == doc.FormField && first.Origin == doc.FormField {
		return false // a field's lines are not where the viewer sets them
	}
	space := 0.3 * max(above.size, 1)
	width := first.Box.Width()
	for _, p := range l.pieces[1:] { // a word that changes its style within
		if p.SpaceBefore {
			break
		}
		width += p.Box.Width()
	}
	const tolerance = 2 // points
	return above.box.X1+space+width+tolerance < above.room
}

func endsSentence(l line) bool { return endsWith(l.pieces, ".!?") }

func endsClause(l line) bool { return endsWith(l.pieces, ".!?:;,") }

// endsWith reports whether the last word ends in one of the marks, closing
// quotes and brackets aside.
func endsWith(pieces []piece, marks string) bool {
	t := strings.TrimRight(pieces[len(pieces)-1].Text, `"'”’)]`)
	return t != "" && strings.ContainsRune(marks, rune(t[len(t)-1]))
}

// linePitch is the usual distance from line to line, in points: a low quartile,
// since most distances in a list of short paragraphs are larger.
func linePitch(lines []line) float64 {
	var downs []float64
	for i := 1; i < len(lines); i++ {
		d := lines[i].box.MidY() - lines[i-1].box.MidY()
		if d > 0.7*lines[i].size && d < 2.2*lines[i].size && lines[i].size == lines[i-1].size {
			downs = append(downs, d)
		}
	}
	if len(downs) == 0 {
		return 0
	}
	slices.Sort(downs)
	return downs[len(downs)/4]
}

// setRoom narrows the room of lines that share a right margin of their own,
// such as a quotation set in from both sides.
func setRoom(lines []line) {
	from := 0
	for i := 1; i <= len(lines); i++ {
		if i < len(lines) && lines[i].box.Y0-lines[i-1].box.Y1 < 0.8*lines[i].box.Height() {
			continue
		}
		narrow(lines[from:i])
		from = i
	}
}

func narrow(lines []line) {
	if len(lines) < 4 {
		return
	}
	ends := make([]float64, 0, len(lines))
	for _, l := range lines[:len(lines)-1] {
		ends = append(ends, l.box.X1)
	}
	slices.Sort(ends)
	widest, median := ends[len(ends)-1], ends[len(ends)/2]
	if widest-median > 4*lines[0].size {
		return // ragged: no margin that could be told
	}
	for i := range lines {
		lines[i].room = min(lines[i].room, widest)
	}
}

// draftOf makes a block of a paragraph. depth is the level of a list item.
func draftOf(p para, depth int) draft {
	d := draft{kind: doc.Paragraph, pieces: p.pieces(), fresh: p.marker}
	last := p.last()
	d.open = !endsWith(last.pieces, ".!?:;") && last.box.X1 > last.room-6*last.size
	if p.marker {
		d.kind, d.level, d.label = doc.ListItem, depth, 1
	}
	return d
}

// depths gives each paragraph its depth as a list item: markers further right
// than those above them are deeper. A paragraph that is no item gets 0 and ends
// the list.
func depths(paras []para) []int {
	out := make([]int, len(paras))
	var stack []float64 // left edges of the markers of the list so far
	for i, p := range paras {
		if !p.marker {
			stack = nil
			continue
		}
		out[i], stack = depthAt(stack, p.lines[0].box.X0)
	}
	return out
}
