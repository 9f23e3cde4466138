package structure

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// alignedTables finds tables that no upright lines part: runs of lines of text
// that leave the same upright strips white. Newspaper columns, lists, labels
// with values and tables of contents do the same and are told apart by what
// stands in the columns.
func alignedTables(p *doc.Page, taken []bool) []grid {
	free := make([]piece, 0, len(p.Words))
	for i := range p.Words {
		if !taken[i] && p.Words[i].Angle == 0 {
			free = append(free, pieceOf(p, i))
		}
	}
	lines := visualLines(free)
	bars := barsOf(p)
	var grids []grid
	done := 0 // lines before it are part of a table
	stretches := stretchesOf(lines)
	heads := headLinesOf(p, lines, stretches)
	for from := 0; from < len(lines); from++ {
		r, ok := growRegion(lines, stretches, heads, from)
		if !ok || r.marksItems() {
			continue
		}
		r.takeHeader(done)
		rows := r.rows(bars)
		if r.sideLists(bars) {
			from = r.to - 1
			continue
		}
		if !r.isTable(p, rows, bars) {
			continue
		}
		g := r.grid(rows)
		g.headerRows = max(headerRows(p, &g), r.groupRows(rows))
		g.take(taken)
		grids = append(grids, g)
		from, done = r.to-1, r.to
	}
	return grids
}

// reach is how far something goes across the page, in points.
type reach struct{ x0, x1 float64 }

func (r reach) mid() float64 { return (r.x0 + r.x1) / 2 }

// region is a run of lines, from to to, whose text stands in the same columns.
type region struct {
	lines     []line
	stretches [][]reach // of each line
	headings  []bool    // lines that are headings by themselves
	from, to  int
	columns   []reach
	odd       map[int]bool // lines with text across a white strip
}

const (
	columnGap = 0.75 // of the font's size: wider than a space between words
	leastGap  = 0.5  // of the font's size: what must be left of a gap by all lines
	regionGap = 2.6  // of the font's size: more white ends a table
	maxLines  = 400  // of one region
	oddShare  = 8    // one line in so many may run into the next column
)

// growRegion takes in the lines below from as long as they leave white strips
// in common.
func growRegion(lines []line, stretches [][]reach, heads []bool, from int) (region, bool) {
	r := region{lines: lines, stretches: stretches, headings: heads, from: from, to: from + 1, columns: stretches[from]}
	if len(r.columns) < 2 {
		return r, false
	}
	r.odd = map[int]bool{}
	for r.to < len(lines) && r.to-from < maxLines && r.near(r.to) && r.take(r.to) {
		r.to++
	}
	for r.to > from && (r.odd[r.to-1] || r.tail(r.to-1)) {
		r.to--
	}
	return r, r.to-from >= 2
}

// marksItems reports whether the first of two columns holds the markers of list
// items and little else. It says early and at little cost what isList says of
// most regions that are no tables.
func (r *region) marksItems() bool {
	if len(r.columns) != 2 {
		return false
	}
	first, markers := 0, 0
	for _, l := range r.lines[r.from:r.to] {
		if r.column(l.pieces[0].Box) != 0 {
			continue
		}
		first++
		markers += count(isMarker(l.pieces) && r.column(l.pieces[1].Box) == 1)
	}
	return 2*markers >= first
}

// near reports whether line i follows the one above it closely, and neither is a heading
// of its own.
func (r *region) near(i int) bool {
	a, b := r.lines[i-1], r.lines[i]
	return !r.headings[i-1] && !r.headings[i] && b.box.Y0-a.box.Y1 <= regionGap*max(a.size, b.size, 1)
}

// take fits line i into the columns, or says that it does not belong to them.
func (r *region) take(i int) bool {
	l := r.lines[i]
	all := unite(r.columns, r.stretches[i], leastGap*max(l.size, 1))
	switch {
	case closed(r.columns, all) == 0, i-r.from == 1 && len(all) >= 2:
		r.columns = all
		return true
	case r.odd[i-1] || len(r.odd) > (i-r.from)/oddShare || i+1 == len(r.lines) || !r.near(i+1):
		return false
	}
	// A title over all columns, or a name too long for its own: the columns
	// must go on below it.
	next := r.stretches[i+1]
	if len(next) < 2 || closed(r.columns, unite(r.columns, next, leastGap*max(l.size, 1))) > 0 {
		return false
	}
	r.odd[i] = true
	return true
}

// tail reports whether line i, the last one, is text below the table rather
// than the last line of a cell.
func (r *region) tail(i int) bool {
	l := r.lines[i]
	return len(r.across(l)) < 2 && l.box.X0 < r.columns[0].x1 && !r.goesOn(i)
}

// takeHeader takes in the lines above the region that head some of its columns
// and leave the first one empty. Lines before done are not to be had.
func (r *region) takeHeader(done int) {
	const most = 4
	for range most {
		if i := r.from - 1; i < done || !r.near(i+1) || !r.heads(i) {
			return
		}
		r.from--
	}
}

// heads reports whether line i stands over columns after the first: a title
// over several of them, or the upper line of a title that has more lines.
func (r *region) heads(i int) bool {
	const stacked = 0.7 // of the font's size: the white between lines of one title
	l, below := r.lines[i], r.lines[i+1]
	last := r.columns[len(r.columns)-1]
	close := below.box.Y0-l.box.Y1 < stacked*l.size
	for _, h := range r.stretches[i] {
		inside := h.x0 >= r.columns[0].x1 && h.x1 <= last.x1+leastGap*l.size
		from, to := r.under(h)
		if !inside || from == to && !close {
			return false
		}
	}
	return true
}

// stretchesOf returns for each line the stretches between its wide gaps. Words
// that stand evenly apart are justified text: it has none.
func stretchesOf(lines []line) [][]reach {
	out := make([][]reach, len(lines))
	all := make([]reach, 0, 2*len(lines))
	for i := range lines {
		from := len(all)
		if l := &lines[i]; l.evenlySpaced() {
			all = append(all, reach{l.box.X0, l.box.X1})
		} else {
			all = l.appendStretches(all)
		}
		out[i] = all[from:len(all):len(all)]
	}
	return out
}

func (l *line) appendStretches(to []reach) []reach {
	for i, p := range l.pieces {
		last := len(to) - 1
		if i > 0 && p.Box.X0-to[last].x1 < columnGap*max(p.Size, l.pieces[i-1].Size, 1) {
			to[last].x1 = max(to[last].x1, p.Box.X1)
			continue
		}
		to = append(to, reach{p.Box.X0, p.Box.X1})
	}
	return to
}

// evenlySpaced reports whether a line of many words has one width of space
// throughout, and that not much wider than a space.
func (l *line) evenlySpaced() bool {
	const many, even, wide = 5, 1.4, 1.6
	if len(l.pieces) < many {
		return false
	}
	least, most := l.box.Width(), 0.0
	for i := 1; i < len(l.pieces); i++ {
		if gap := l.pieces[i].Box.X0 - l.pieces[i-1].Box.X1; l.pieces[i].SpaceBefore {
			least, most = min(least, gap), max(most, gap)
		}
	}
	return most < even*max(least, 0) && most < wide*max(l.size, 1)
}

// unite joins stretches that lie nearer than gap.
func unite(columns, more []reach, gap float64) []reach {
	all := slices.Concat(columns, more)
	slices.SortFunc(all, func(a, b reach) int {
		if a.x0 < b.x0 {
			return -1
		}
		return count(a.x0 > b.x0)
	})
	out := all[:0]
	for _, r := range all {
		if n := len(out); n > 0 && r.x0 < out[n-1].x1+gap {
			out[n-1].x1 = max(out[n-1].x1, r.x1)
			continue
		}
		out = append(out, r)
	}
	return out
}

// closed counts the white strips between columns that are no strips any more.
func closed(columns, now []reach) int {
	n := 0
	for i := 1; i < len(columns); i++ {
		if at(now, columns[i-1].mid()) == at(now, columns[i].mid()) {
			n++
		}
	}
	return n
}

// at finds the last column that begins before x; 0 where none does.
func at(columns []reach, x float64) int {
	i, _ := slices.BinarySearchFunc(columns, x, func(c reach, x float64) int {
		if c.x0 <= x {
			return -1
		}
		return 1
	})
	return max(i-1, 0)
}

// column finds the column in which a word stands: by its middle, and in a strip
// by the nearer side.
func (r *region) column(b doc.Box) int {
	i, x := at(r.columns, b.MidX()), b.MidX()
	if i+1 < len(r.columns) && x > r.columns[i].x1 && r.columns[i+1].x0-x < x-r.columns[i].x1 {
		return i + 1
	}
	return i
}

// across parts the words of a line by column.
func (r *region) across(l line) map[int][]piece {
	out := map[int][]piece{}
	for _, p := range l.pieces {
		c := r.column(p.Box)
		out[c] = append(out[c], p)
	}
	return out
}
