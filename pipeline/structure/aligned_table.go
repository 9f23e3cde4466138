package structure

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// alignedTables finds tables that no lines part: lines of text whose words leave
// the same upright strips white. Newspaper columns, lists, label and value
// lines and tables of contents do the same and are told apart by what stands in
// the columns.
func alignedTables(p *doc.Page, taken []bool) []grid {
	var free []piece
	number := map[*doc.Word]int{}
	for i := range p.Words {
		if !taken[i] && p.Words[i].Angle == 0 {
			free = append(free, piece{Word: &p.Words[i], page: p.Number})
			number[&p.Words[i]] = i
		}
	}
	lines := visualLines(free)
	var grids []grid
	for from := 0; from < len(lines); {
		r, ok := growRegion(lines, from)
		if !ok {
			from++
			continue
		}
		if g, ok := r.grid(p, number); ok {
			g.headerRows = headerRows(p, &g)
			g.take(taken)
			grids = append(grids, g)
			from = r.to
			continue
		}
		from++
	}
	return grids
}

// strip is an upright white strip between two columns.
type strip struct{ x0, x1 float64 }

// region is a run of lines, from to to, that leave strips free.
type region struct {
	lines  []line
	from   int
	to     int
	strips []strip
}

const (
	stripWidth   = 0.9 // of the font's size: wider than a space, narrower than a gutter
	minRegion    = 3   // lines
	regionGap    = 2.6 // line heights: more white ends a table
	maxStripLine = 400 // lines of one table
)

// growRegion takes in lines below from as long as they leave the strips of the
// region free: a line may narrow a strip, and may close one only where it is
// the second line, or where the strip was a chance.
func growRegion(lines []line, from int) (region, bool) {
	r := region{lines: lines, from: from, to: from + 1, strips: gapsOf(lines[from])}
	if len(r.strips) == 0 {
		return r, false
	}
	for r.to < len(lines) && r.to-from < maxStripLine {
		l, above := lines[r.to], lines[r.to-1]
		if l.box.Y0-above.box.Y1 > regionGap*max(l.size, above.size, 1) {
			break
		}
		left := narrowed(r.strips, l)
		if len(left) == 0 || len(left) < len(r.strips) && r.to-from >= minRegion {
			break
		}
		if alone(l) && !inside(l, r.columns(left)) {
			break // a line of prose below a narrow table
		}
		r.strips = left
		r.to++
	}
	for r.to > from+1 && len(gapsOf(lines[r.to-1])) == 0 && r.to-from > 2 && startsLeft(lines[r.to-1], r) && proseAfter(lines, r.to) {
		r.to-- // a heading below the table
	}
	return r, r.to-from >= minRegion
}

// gapsOf are the white strips within a line.
func gapsOf(l line) []strip {
	var out []strip
	for i := 1; i < len(l.pieces); i++ {
		a, b := l.pieces[i-1], l.pieces[i]
		if b.Box.X0-a.Box.X1 >= stripWidth*max(a.Size, b.Size, 1) {
			out = append(out, strip{a.Box.X1, b.Box.X0})
		}
	}
	return out
}

// narrowed is what a line leaves of strips.
func narrowed(strips []strip, l line) []strip {
	var out []strip
	least := 0.5 * max(l.size, 1)
	for _, s := range strips {
		free := []strip{s}
		for _, p := range l.pieces {
			free = cutOut(free, p.Box)
		}
		var best strip
		for _, f := range free {
			if f.x1-f.x0 > best.x1-best.x0 {
				best = f
			}
		}
		if best.x1-best.x0 >= least {
			out = append(out, best)
		}
	}
	return out
}

// cutOut takes the width of a box out of strips.
func cutOut(strips []strip, b doc.Box) []strip {
	var out []strip
	for _, s := range strips {
		if b.X1 <= s.x0 || b.X0 >= s.x1 {
			out = append(out, s)
			continue
		}
		if b.X0 > s.x0 {
			out = append(out, strip{s.x0, b.X0})
		}
		if b.X1 < s.x1 {
			out = append(out, strip{b.X1, s.x1})
		}
	}
	return out
}

func alone(l line) bool { return len(gapsOf(l)) == 0 }

// columns are the columns between strips, the outer ones open to both sides of
// the region.
func (r *region) columns(strips []strip) []strip {
	var box doc.Box
	for _, l := range r.lines[r.from:r.to] {
		box = box.Union(l.box)
	}
	var out []strip
	x := box.X0
	for _, s := range strips {
		out = append(out, strip{x, s.x0})
		x = s.x1
	}
	return append(out, strip{x, max(box.X1, x)})
}

// inside reports whether a line lies in one of the columns.
func inside(l line, columns []strip) bool {
	const slack = 3
	last := columns[len(columns)-1]
	return l.box.X0 >= last.x0-slack || slices.ContainsFunc(columns, func(c strip) bool {
		return l.box.X0 >= c.x0-slack && l.box.X1 <= c.x1+slack
	})
}

// startsLeft reports whether a line begins where the region's first column does.
func startsLeft(l line, r region) bool {
	columns := r.columns(r.strips)
	return math.Abs(l.box.X0-columns[0].x0) < 3
}

// proseAfter reports whether the line after to runs on as prose.
func proseAfter(lines []line, to int) bool {
	return to >= len(lines) || alone(lines[to])
}

// grid makes rows and cells of a region and judges it.
func (r *region) grid(p *doc.Page, number map[*doc.Word]int) (grid, bool) {
	columns := r.columns(r.strips)
	rows := r.rows(columns)
	g := grid{method: byEdges, cols: len(columns), rows: len(rows)}
	for i, row := range rows {
		cells := make([]gridCell, len(columns))
		for c := range cells {
			cells[c] = gridCell{row: i, col: c, rowSpan: 1, colSpan: 1}
		}
		for _, l := range row {
			for _, w := range l.pieces {
				c := &cells[columnAt(r.strips, w.Box.MidX())]
				c.words = append(c.words, number[w.Word])
				c.box = c.box.Union(w.Box)
			}
		}
		for _, c := range cells {
			if len(c.words) > 0 {
				g.cells = append(g.cells, c)
				g.box = g.box.Union(c.box)
			}
		}
	}
	t := lookOfColumns(r, rows, columns)
	return g, g.cols >= 2 && g.rows >= 2 && !t.isProse() && !t.isFields() && !t.isList() && !t.isContents() && t.synchronised()
}

func columnAt(strips []strip, x float64) int {
	for i, s := range strips {
		if x < (s.x0+s.x1)/2 {
			return i
		}
	}
	return len(strips)
}

// rows parts the lines of a region into rows. Where rows are set apart by space
// the space tells; else a line that leaves the first column empty goes on with
// the row above it.
func (r *region) rows(columns []strip) [][]line {
	lines := r.lines[r.from:r.to]
	gaps := make([]float64, len(lines))
	for i := 1; i < len(lines); i++ {
		gaps[i] = lines[i].box.Y0 - lines[i-1].box.Y0
	}
	limit, spaced := gapLimit(gaps[1:])
	var rows [][]line
	for i, l := range lines {
		first := len(l.pieces) > 0 && l.pieces[0].Box.MidX() < columns[0].x1
		begins := i == 0
		switch {
		case i == 0:
		case spaced:
			begins = gaps[i] > limit || first && len(gapsOf(l)) > 0 && len(rows[len(rows)-1]) == 0
		default:
			begins = first && (len(gapsOf(l)) > 0 || !alone(lines[i-1]))
		}
		if begins {
			rows = append(rows, nil)
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], l)
	}
	return rows
}

// gapLimit finds the distance between lines above which a new row begins: the
// middle of the largest jump among the distances, where there are two kinds of
// distances at all.
func gapLimit(gaps []float64) (float64, bool) {
	sorted := slices.Sorted(slices.Values(gaps))
	if len(sorted) < 2 {
		return 0, false
	}
	at, jump := 0, 1.0
	for i := 1; i < len(sorted); i++ {
		if ratio := sorted[i] / max(sorted[i-1], 1); ratio > jump {
			at, jump = i, ratio
		}
	}
	const twoKinds = 1.2
	if jump < twoKinds || at == 0 {
		return 0, false
	}
	below := at // lines that go on with their row
	if below == 0 || len(sorted)-at < 1 {
		return 0, false
	}
	return (sorted[at-1] + sorted[at]) / 2, true
}

// columnLook is what the columns of a region look like.
type columnLook struct {
	rows, filled  int     // cells
	full          int     // rows with text in two columns or more
	words         float64 // on average in a line of a cell
	goesOn        float64 // share of the lines of cells that begin with a small letter
	colons        float64 // share of the first column's cells that end in a colon
	markers       float64 // share of the first column's cells that are markers
	leaders       int     // rows with leader dots
	ascending     bool    // the last column counts up: page numbers
	cols          int
	longestColumn int // lines in a cell at most
}

func lookOfColumns(r *region, rows [][]line, columns []strip) columnLook {
	t := columnLook{rows: len(rows), cols: len(columns)}
	lines, words, small, firsts, colons, markers := 0, 0, 0, 0, 0, 0
	page := 0
	t.ascending = true
	for _, row := range rows {
		inRow := map[int]bool{}
		for k, l := range row {
			parts := make([][]piece, len(columns))
			for _, w := range l.pieces {
				c := columnAt(r.strips, w.Box.MidX())
				parts[c] = append(parts[c], w)
			}
			for c, part := range parts {
				if len(part) == 0 {
					continue
				}
				inRow[c] = true
				lines++
				words += len(part)
				if b := part[0].Text[0]; b >= 'a' && b <= 'z' {
					small++
				}
				if c == len(parts)-1 {
					n, err := strconv.Atoi(joinText(part))
					t.ascending = t.ascending && err == nil && n >= page
					page = n
				}
				if c == 0 && k == 0 {
					firsts++
					colons += count(endsInColon(part))
					markers += count(len(part) == 1 && isMarker([]piece{part[0], part[0]}))
				}
			}
			if strings.Contains(l.text(), "....") || strings.Contains(l.text(), ". . . .") {
				t.leaders++
			}
		}
		t.filled += len(inRow)
		t.full += count(len(inRow) >= 2)
		t.longestColumn = max(t.longestColumn, len(row))
	}
	t.words = float64(words) / float64(max(lines, 1))
	t.goesOn = float64(small) / float64(max(lines, 1))
	t.colons = float64(colons) / float64(max(firsts, 1))
	t.markers = float64(markers) / float64(max(firsts, 1))
	return t
}

// isProse tells columns of text: long lines of which many go on with the one
// above, in few rows or in a row a line.
func (t columnLook) isProse() bool {
	return t.words >= 3 && t.goesOn >= 0.3 && (t.rows <= 3 || t.longestColumn <= 1 || t.words >= 5)
}

func (t columnLook) isFields() bool { return t.cols == 2 && t.colons >= 0.5 }

func (t columnLook) isList() bool { return t.cols == 2 && t.markers >= 0.5 }

func (t columnLook) isContents() bool {
	return 2*t.leaders > t.rows || t.cols == 2 && t.ascending && t.rows >= 3
}

// synchronised reports whether most rows have text in several columns.
func (t columnLook) synchronised() bool { return 10*t.full >= 6*t.rows }
