package structure

import (
	"math"
	"sort"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// flow is a run of lines that are read one after the other: a column, or the
// part of a page between two columns' zones.
type flow struct {
	lines []line
	box   doc.Box
}

// readingOrder parts the lines of a page into flows, in the order in which a
// person reads them: newspaper columns one after the other, what stands above
// and below them before and after.
//
// It looks for a gutter: an upright white strip beside at least minColumnLines
// lines with text on both sides, not crossed by any line between the first and
// the last of them. This is the recursive X-Y cut (Nagy and Seth 1984) with the
// cuts along lines of text in place of white space, since a gap between
// paragraphs does not end a column.
func readingOrder(lines []line) []flow {
	if len(lines) == 0 {
		return nil
	}
	z, ok := bestGutter(lines)
	if !ok {
		return []flow{newFlow(lines)}
	}
	left, right := split(lines[z.first:z.last+1], z.x)
	flows := readingOrder(lines[:z.first])
	flows = append(flows, readingOrder(left)...)
	flows = append(flows, readingOrder(right)...)
	return append(flows, readingOrder(lines[z.last+1:])...)
}

func newFlow(lines []line) flow {
	f := flow{lines: lines}
	for _, l := range lines {
		f.box = f.box.Union(l.box)
	}
	for i := range f.lines {
		f.lines[i].room = f.box.X1
	}
	return f
}

// zone is a gutter at x beside the lines first to last.
type zone struct {
	x           float64
	first, last int
	beside      int // lines of the side that has fewer, where both sides have text
}

const (
	minColumnLines = 4
	// A column's lines hold prose: at least so many words on average. Fewer
	// are labels, markers or numbers, which belong to what stands beside them.
	minColumnWords = 2.2
	// Columns are roughly of a size; a margin note is not.
	minColumnShare = 0.15
)

// bestGutter finds the gutter with the most lines on both of its sides.
func bestGutter(lines []line) (zone, bool) {
	var best zone
	for _, x := range gutterCandidates(lines) {
		for _, z := range zonesAt(lines, x) {
			if z.beside > best.beside && columnsOfProse(lines[z.first:z.last+1], z.x) {
				best = z
			}
		}
	}
	return best, best.beside >= minColumnLines
}

// gutterCandidates are places just left of where many lines begin, the most
// common first.
func gutterCandidates(lines []line) []float64 {
	const grain = 4.0 // points
	starts := map[float64]int{}
	for _, l := range lines {
		for _, s := range l.segments() {
			starts[math.Round(s.box.X0/grain)*grain]++
		}
	}
	xs := make([]float64, 0, len(starts))
	for x, n := range starts {
		if n+starts[x-grain]+starts[x+grain] >= minColumnLines {
			xs = append(xs, x)
		}
	}
	sort.Slice(xs, func(i, j int) bool {
		if starts[xs[i]] != starts[xs[j]] {
			return starts[xs[i]] > starts[xs[j]]
		}
		return xs[i] < xs[j]
	})
	const most = 8
	for i := range xs {
		xs[i] -= grain // a little left of the letters
	}
	return xs[:min(len(xs), most)]
}

// zonesAt finds the runs of lines that leave x free, cut to where both sides
// have text.
func zonesAt(lines []line, x float64) []zone {
	var zones []zone
	from := 0
	for i := 0; i <= len(lines); i++ {
		if i < len(lines) {
			if _, _, crossed := sides(lines[i], x); !crossed && !parts(lines, i, x) {
				continue
			}
		}
		if z, ok := zoneIn(lines, from, i, x); ok {
			zones = append(zones, z)
		}
		from = i + 1
	}
	return zones
}

// zoneIn looks at the lines from to to, which all leave x free.
func zoneIn(lines []line, from, to int, x float64) (zone, bool) {
	firstLeft, firstRight, lastLeft, lastRight := -1, -1, -1, -1
	for i := from; i < to; i++ {
		left, right, _ := sides(lines[i], x)
		if left {
			lastLeft = i
			if firstLeft < 0 {
				firstLeft = i
			}
		}
		if right {
			lastRight = i
			if firstRight < 0 {
				firstRight = i
			}
		}
	}
	if firstLeft < 0 || firstRight < 0 {
		return zone{}, false
	}
	z := zone{x: x, first: max(firstLeft, firstRight), last: min(lastLeft, lastRight)}
	nLeft, nRight := 0, 0
	for i := z.first; i <= z.last; i++ {
		left, right, _ := sides(lines[i], x)
		nLeft, nRight = nLeft+count(left), nRight+count(right)
	}
	z.beside = min(nLeft, nRight)
	z.first = growUp(lines, z.first, from, x)
	z.last = growDown(lines, z.last, to, x)
	return z, z.beside > 0
}

// parts reports whether line i is a heading between two sets of columns: set
// apart from the line above it, with nothing beside it.
func parts(lines []line, i int, x float64) bool {
	left, right, _ := sides(lines[i], x)
	if i == 0 || left == right || !setApart(lines[i], lines[i-1]) {
		return false
	}
	around := lines[i].box.Grow(lines[i].box.Height() / 2)
	for k := max(0, i-3); k < min(len(lines), i+4); k++ {
		l, r, _ := sides(lines[k], x)
		beside := k != i && lines[k].box.Y0 < around.Y1 && lines[k].box.Y1 > around.Y0
		if beside && (l != left || r != right) {
			return false
		}
	}
	return true
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// growDown takes in the lines below last and before limit that stand on one
// side of the gutter only, where they go on with the column at its own pitch:
// the longer column's end.
func growDown(lines []line, last, limit int, x float64) int {
	for k := last + 1; k < limit; k++ {
		gap := lines[k].box.Y0 - lines[k-1].box.Y1
		if gap > 1.2*lines[k].box.Height() || setApart(lines[k], lines[k-1]) || !inColumn(lines[k], lines[max(0, k-3):k], x) {
			break
		}
		last = k
	}
	return last
}

// growUp takes in the lines above first, from limit on, that stand on one side
// of the gutter and belong to its column.
func growUp(lines []line, first, limit int, x float64) int {
	for k := first - 1; k >= limit; k-- {
		gap := lines[k+1].box.Y0 - lines[k].box.Y1
		if gap > 1.2*lines[k].box.Height() || setApart(lines[k+1], lines[k]) || !inColumn(lines[k], lines[k+1:min(len(lines), k+4)], x) {
			break
		}
		first = k
	}
	return first
}

// setApart reports whether a line looks unlike the one above it: a heading below
// the columns.
func setApart(l, above line) bool {
	return l.size > above.size*larger || l.bold && !above.bold
}

// inColumn reports whether l begins where its column begins on one of the lines
// near it.
func inColumn(l line, others []line, x float64) bool {
	for _, a := range others {
		for _, s := range a.segments() {
			sameSide := (s.box.X0 < x) == (l.box.X0 < x)
			if sameSide && math.Abs(s.box.X0-l.box.X0) < 3*max(l.size, 1) {
				return true
			}
		}
	}
	return false
}

// sides tells whether a line has text left and right of x, and whether a word
// or a narrow space stands on x itself.
func sides(l line, x float64) (left, right, crossed bool) {
	if l.table > 0 {
		return l.box.X1 <= x, l.box.X0 >= x, l.box.X0 < x && x < l.box.X1
	}
	for i, p := range l.pieces {
		switch {
		case p.Box.X1 <= x:
			left = true
		case p.Box.X0 >= x:
			if i > 0 && l.pieces[i-1].Box.X1 <= x && p.Box.X0-l.pieces[i-1].Box.X1 < 0.8*max(p.Size, 1) {
				crossed = true // an ordinary space between two words
			}
			right = true
		default:
			return true, true, true
		}
	}
	return left, right, crossed
}

// columnsOfProse reports whether both sides of x read like columns of text.
func columnsOfProse(lines []line, x float64) bool {
	left, right := split(lines, x)
	whole := newFlow(append([]line{}, lines...)).box.Width()
	for _, side := range [][]line{left, right} {
		words, starts := 0, 0
		var box doc.Box
		for _, l := range side {
			words += len(l.pieces)
			box = box.Union(l.box)
			if l.table == 0 && endsInColon(l.pieces) {
				starts++
			}
		}
		if len(side) < minColumnLines || float64(words) < minColumnWords*float64(len(side)) ||
			box.Width() < minColumnShare*whole || 2*starts > len(side) {
			return false
		}
	}
	return true
}

func endsInColon(pieces []piece) bool {
	t := pieces[len(pieces)-1].Text
	return t[len(t)-1] == ':'
}

// split parts lines at x.
func split(lines []line, x float64) (left, right []line) {
	for _, l := range lines {
		if l.table > 0 {
			if l.box.X0 >= x {
				right = append(right, l)
			} else {
				left = append(left, l)
			}
			continue
		}
		k := sort.Search(len(l.pieces), func(i int) bool { return l.pieces[i].Box.X0 >= x })
		for side, pieces := range [][]piece{l.pieces[:k], l.pieces[k:]} {
			if len(pieces) == 0 {
				continue
			}
			part := line{pieces: pieces}
			part.measure()
			if side == 0 {
				left = append(left, part)
			} else {
				right = append(right, part)
			}
		}
	}
	return left, right
}
