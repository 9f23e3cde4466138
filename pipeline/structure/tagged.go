package structure

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tagReader makes drafts of a page's own structure tree.
type tagReader struct {
	*sheet
	looks *styles // tell headings that the tree calls paragraphs; nil where the tree is believed
	done  []bool  // tables already placed
	lines []line  // memory of addLines
	out   []draft
}

// read turns the tree into drafts, in its order.
func (r *tagReader) read(tags []doc.Tag, depth int) {
	for i := range tags {
		t := &tags[i]
		switch role := standardRole(t.Role); role {
		case "H":
			r.block(t, doc.Heading, headingLevel(t.Role))
		case "P":
			r.block(t, doc.Paragraph, 0)
		case "L":
			r.read(t.Kids, depth+1)
		case "LI":
			r.listItem(t, max(depth, 1))
		default:
			if len(t.Marks) > 0 {
				r.block(&doc.Tag{Role: "P", Marks: t.Marks}, doc.Paragraph, 0)
			}
			r.readMixed(t.Kids, depth)
		}
	}
}

// readMixed reads what stands in a node that is no block itself: a run of text
// between two blocks is a paragraph.
func (r *tagReader) readMixed(kids []doc.Tag, depth int) {
	from := 0
	end := func(to int) {
		if to > from {
			r.block(&doc.Tag{Role: "P", Kids: kids[from:to]}, doc.Paragraph, 0)
		}
	}
	for i := range kids {
		if inline(&kids[i]) {
			continue
		}
		end(i)
		r.read(kids[i:i+1], depth)
		from = i + 1
	}
	end(len(kids))
}

// standardRole folds the roles of ISO 32000-1, 14.8.4, to those that matter
// here.
func standardRole(role string) string {
	switch {
	case role == "Title" || role == "H" || len(role) == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6':
		return "H"
	case role == "P" || role == "Caption" || role == "BlockQuote" || role == "Note" || role == "TOCI":
		return "P"
	case strings.HasPrefix(role, "Heading"): // a word processor's style name
		return "H"
	}
	return role
}

func headingLevel(role string) int {
	if n := len(role); n > 0 && role[n-1] >= '1' && role[n-1] <= '6' {
		return int(role[n-1] - '0')
	}
	return 1
}

// inline reports whether a node is part of a line of text: an inline element
// that holds no block.
func inline(t *doc.Tag) bool {
	switch t.Role {
	case "Span", "Link", "Annot", "Quote", "Em", "Strong", "Reference", "Code", "Form":
		return !slices.ContainsFunc(t.Kids, func(k doc.Tag) bool { return !inline(&k) })
	}
	return false
}

// block makes one block of a node and all that stands in it, but for blocks
// within (a list in a paragraph), which follow it.
func (r *tagReader) block(t *doc.Tag, kind doc.Kind, level int) {
	var within []doc.Tag
	pieces := r.gather(t, &within)
	r.emit(draft{kind: kind, level: level, pieces: pieces})
	r.read(within, 0)
}

// gather collects the words of a node in order; nodes that are blocks of their
// own go to within.
func (r *tagReader) gather(t *doc.Tag, within *[]doc.Tag) []piece {
	pieces := r.words(t.Marks)
	for i := range t.Kids {
		k := &t.Kids[i]
		switch standardRole(k.Role) {
		case "L", "Table", "P", "H", "LI":
			*within = append(*within, *k)
		default:
			pieces = append(pieces, r.gather(k, within)...)
		}
	}
	return pieces
}

func (r *tagReader) words(marks []int) []piece {
	if len(marks) == 1 {
		return r.byMark.place(marks[0])
	}
	var pieces []piece
	for _, m := range marks {
		pieces = append(pieces, r.byMark.place(m)...)
	}
	return pieces
}

// listItem makes an item of its label and body; lists within it are deeper.
func (r *tagReader) listItem(t *doc.Tag, depth int) {
	item := draft{kind: doc.ListItem, level: depth, fresh: true}
	var within []doc.Tag
	item.pieces = r.words(t.Marks)
	for i := range t.Kids {
		k := &t.Kids[i]
		switch k.Role {
		case "Lbl":
			item.pieces = append(item.pieces, r.gather(k, &within)...)
			item.label = len(item.pieces)
		case "L", "Table":
			within = append(within, *k)
		default:
			item.pieces = append(item.pieces, r.itemBody(k, &within, len(item.pieces) <= item.label)...)
		}
	}
	if item.label == 0 {
		item.pieces = markerFirst(item.pieces)
		item.label = count(isMarker(item.pieces))
	}
	r.emit(item)
	r.read(within, depth)
}

// markerFirst moves a marker that stands left of the item's first line to its
// front: browsers draw it last.
func markerFirst(pieces []piece) []piece {
	for i, p := range pieces {
		if i > 0 && p.Box.X1 <= pieces[0].Box.X0+1 && p.Box.Overlaps(rowOf(pieces[0])) && isMarker([]piece{p, pieces[0]}) {
			return slices.Concat([]piece{p}, pieces[:i], pieces[i+1:])
		}
	}
	return pieces
}

// rowOf is the whole line on which a word stands.
func rowOf(p piece) doc.Box {
	return doc.Box{X0: 0, Y0: p.Box.Y0, X1: p.Box.X1, Y1: p.Box.Y1}
}

// itemBody gathers the body of an item. Its first paragraph is the item; more
// paragraphs follow it as blocks.
func (r *tagReader) itemBody(t *doc.Tag, within *[]doc.Tag, first bool) []piece {
	if standardRole(t.Role) == "P" && first {
		return r.gather(t, within)
	}
	var blocks []doc.Tag
	pieces := r.gather(t, &blocks)
	for i := range blocks {
		if len(pieces) == 0 && first && standardRole(blocks[i].Role) == "P" {
			pieces = r.gather(&blocks[i], within)
			continue
		}
		*within = append(*within, blocks[i])
	}
	return pieces
}

// emit adds a draft. Words that a table holds are placed with their table.
func (r *tagReader) emit(d draft) {
	if slices.ContainsFunc(d.pieces, r.inTable) {
		d = r.withoutTables(d)
	}
	if len(d.pieces) > 0 {
		markLineEnds(d.pieces)
		r.addLines(d)
	}
}

// withoutTables adds the tables that hold words of d and returns what is left.
func (r *tagReader) withoutTables(d draft) draft {
	pieces := d.pieces
	label := d.label
	d.pieces = nil
	for i, p := range pieces {
		if !r.inTable(p) {
			d.pieces = append(d.pieces, p)
			continue
		}
		d.label -= count(i < label)
		if k := r.tableOf[p.at] - 1; !r.done[k] {
			r.done[k] = true
			r.out = append(r.out, r.tables[k])
		}
	}
	return d
}

// addLines adds a draft, parted where the writer began a new line, as in an
// address: the tree holds no word of it. A line has ended by hand where the next
// word had room, where label follows label, and in a narrow block with nothing
// beside it. The block's own widest line is the room, so that a column is not
// taken apart.
func (r *tagReader) addLines(d draft) {
	lines := linesOf(r.lines, d.pieces)
	r.lines = lines[:0]
	narrow := len(lines) > 1 && d.kind != doc.ListItem && r.narrow(lines)
	pieces := d.pieces
	from, to := 0, 0
	for i := range lines {
		to += len(lines[i].pieces)
		if i+1 < len(lines) && !narrow && !fits(lines[i], lines[i+1]) &&
			(labelLength(lines[i].pieces) == 0 || labelLength(lines[i+1].pieces) == 0) {
			continue
		}
		d.pieces = pieces[from:to:to]
		r.byLooks(&d, lines[:i+1])
		d.open = !endsWith(d.pieces, ".!?:;")
		r.out = append(r.out, d)
		d.label = 0
		from = to
	}
}

// byLooks makes a heading or an item of a paragraph that a word processor shows
// like one: most people who write in one use no styles.
func (r *tagReader) byLooks(d *draft, lines []line) {
	if r.page.Width > 0 || d.kind != doc.Paragraph {
		return
	}
	p := para{lines: slices.Clone(lines), marker: isMarker(d.pieces)}
	if r.looks != nil && r.looks.looksLikeHeading(p) {
		d.kind, d.heading = doc.Heading, &p
		return
	}
	d.asTyped()
}

// narrow reports whether no line fills the page and nothing stands beside them:
// whoever wrote them did not need to break them.
func (r *tagReader) narrow(lines []line) bool {
	const most = 0.6 // of the width of the page's text
	var block, body doc.Box
	for _, l := range lines {
		block = block.Union(l.box)
	}
	if block.Zero() {
		return false
	}
	for _, p := range r.body {
		b := p.Box
		body = body.Union(b)
		beside := b.Y0 < block.Y1 && b.Y1 > block.Y0 && (b.X0 > block.X1 || b.X1 < block.X0)
		if beside {
			return false
		}
	}
	return block.Width() < most*body.Width() && block.X1 < body.X0+most*body.Width() || block.X0 > body.X1-most*body.Width()
}

// linesOf cuts words at their lines' ends and adds the lines to those given.
func linesOf(lines []line, pieces []piece) []line {
	from := 0
	room := 0.0
	for i, p := range pieces {
		room = max(room, p.Box.X1)
		if p.lineEnd {
			lines = append(lines, line{pieces: pieces[from : i+1]})
			from = i + 1
		}
	}
	for i := range lines {
		lines[i].measure()
		lines[i].room = room
		if lines[i].box.Zero() {
			lines[i].room = -1 // without geometry nothing can be told
		}
	}
	return lines
}

// markLineEnds finds the ends of lines by the pen's jumps: a tree tells no
// lines.
func markLineEnds(pieces []piece) {
	for i := range pieces {
		if i+1 == len(pieces) {
			pieces[i].lineEnd = true
			continue
		}
		a, b := pieces[i], pieces[i+1]
		pieces[i].lineEnd = a.Break || a.page != b.page || !a.Box.Zero() && b.Box.MidY() > a.Box.Y1
	}
}
