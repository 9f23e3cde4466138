package structure

import (
	"cmp"
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// line is a run of words side by side: a line of a column, a cell or a page.
type line struct {
	pieces []piece
	box    doc.Box
	size   float64 // of most of its letters, in points
	bold   bool    // all of its letters are
	// room is the right edge that the writer could fill: of the column or cell.
	room float64
	// table is the number of the table, from 1, that this line stands for in
	// the reading order; it has no words of its own then.
	table int
}

// wideGap parts two segments of one line, in sizes of the font: wider than any
// space between words of justified text.
const wideGap = 1.5

// visualLines puts words that stand at one height together, from top to
// bottom, each from left to right. It does not know of columns. The pieces are
// sorted.
func visualLines(pieces []piece) []line {
	slices.SortStableFunc(pieces, func(a, b piece) int { return cmp.Compare(a.Box.MidY(), b.Box.MidY()) })
	lines := make([]line, 0, len(pieces)/8+1)
	on := make([]int, len(pieces)) // the line on which each stands
	for i, p := range pieces {
		k := lineFor(lines, p)
		if k < 0 {
			k = len(lines)
			lines = append(lines, line{})
		}
		on[i] = k
		lines[k].box = lines[k].box.Union(p.Box)
	}
	deal(pieces, on, lines)
	for i := range lines {
		slices.SortStableFunc(lines[i].pieces, func(a, b piece) int { return cmp.Compare(a.Box.X0, b.Box.X0) })
		lines[i].measure()
	}
	slices.SortStableFunc(lines, func(a, b line) int { return cmp.Compare(a.box.Y0, b.box.Y0) })
	return lines
}

// deal gives the pieces to the lines on which they stand. The lines share one
// array.
func deal(pieces []piece, on []int, lines []line) {
	count := make([]int, len(lines))
	for _, k := range on {
		count[k]++
	}
	all := make([]piece, len(pieces))
	for k := range lines {
		lines[k].pieces, all = all[:0:count[k]], all[count[k]:]
	}
	for i, k := range on {
		lines[k].pieces = append(lines[k].pieces, pieces[i])
	}
}

// lineFor finds the line that p stands on among the last few, or -1: words
// arrive from top to bottom.
func lineFor(lines []line, p piece) int {
	for k := len(lines) - 1; k >= max(0, len(lines)-4); k-- {
		b := lines[k].box
		overlap := min(b.Y1, p.Box.Y1) - max(b.Y0, p.Box.Y0)
		if overlap > 0.5*min(b.Height(), p.Box.Height()) && math.Abs(b.MidY()-p.Box.MidY()) < 0.5*max(b.Height(), p.Box.Height()) {
			return k
		}
	}
	return -1
}

// measure takes the line's box, size and weight from its words.
func (l *line) measure() {
	l.box = doc.Box{}
	var sizes sizes
	l.bold = len(l.pieces) > 0
	for _, p := range l.pieces {
		l.box = l.box.Union(p.Box)
		sizes.add(p.Word)
		l.bold = l.bold && (p.Bold || !hasLetter(p.Text))
	}
	l.size = sizes.usual()
	if l.room == 0 {
		l.room = l.box.X1
	}
}

// sizes counts letters by the size of their font, to the half point. Most words
// are as large as the one before.
type sizes struct {
	last   float64 // the size of the last word, and of how many letters up to it
	n      int
	before map[float64]int // all letters before those
}

func (s *sizes) add(w *doc.Word) {
	if size := half(w.Size); size != s.last {
		s.note()
		s.last, s.n = size, 0
	}
	s.n += len(w.Text)
}

// note moves the letters of the last size to those before.
func (s *sizes) note() {
	if s.n > 0 {
		if s.before == nil {
			s.before = map[float64]int{}
		}
		s.before[s.last] += s.n
	}
}

// usual is the size of most letters; of equals the largest.
func (s *sizes) usual() float64 {
	if s.before == nil {
		return s.last
	}
	s.note()
	best, most := 0.0, 0
	for size, n := range s.before {
		if n > most || n == most && size > best {
			best, most = size, n
		}
	}
	return best
}

// segments cuts a line where its words stand far apart.
func (l line) segments() []line {
	if l.table > 0 {
		return []line{l}
	}
	var out []line
	from := 0
	for i := 1; i <= len(l.pieces); i++ {
		if i < len(l.pieces) {
			a, b := l.pieces[i-1], l.pieces[i]
			if b.Box.X0-a.Box.X1 < wideGap*max(a.Size, b.Size, 1) {
				continue
			}
		}
		s := line{pieces: l.pieces[from:i]}
		s.measure()
		out = append(out, s)
		from = i
	}
	return out
}

func (l line) text() string { return joinText(l.pieces) }
