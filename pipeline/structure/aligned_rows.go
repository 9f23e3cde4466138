package structure

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// row is a run of lines of a region: the lines from and before to.
type row struct {
	from, to int
	// spans are the cells where text reaches over several columns.
	spans []gridCell
}

// bar is a level line, or the edge of a shaded band, that parts rows.
type bar struct {
	y float64
	reach
}

// barsOf finds what parts rows on a page, from top to bottom.
func barsOf(p *doc.Page) []bar {
	level, _ := rulingsOf(p)
	var bars []bar
	for _, l := range level {
		bars = append(bars, bar{l.at, reach{l.from, l.to}})
	}
	const tallest = 90.0 // points: of the shade of one row
	if len(p.Fills) <= maxRulings {
		for _, f := range p.Fills {
			if f.Box.Height() < tallest {
				across := reach{f.Box.X0, f.Box.X1}
				bars = append(bars, bar{f.Box.Y0, across}, bar{f.Box.Y1, across})
			}
		}
	}
	slices.SortFunc(bars, func(a, b bar) int {
		if a.y < b.y {
			return -1
		}
		return count(a.y > b.y)
	})
	return bars
}

// barred tells for each line of the region whether a bar over most of its
// width stands between it and the line above.
func (r *region) barred(bars []bar) []bool {
	const most = 0.6
	first, last := r.columns[0], r.columns[len(r.columns)-1]
	out := make([]bool, r.to-r.from)
	k := 0
	for i := r.from + 1; i < r.to; i++ {
		a, b := r.lines[i-1].box.MidY(), r.lines[i].box.MidY()
		for k < len(bars) && bars[k].y <= a {
			k++
		}
		covered := 0.0
		for ; k < len(bars) && bars[k].y < b; k++ {
			covered += max(0, min(bars[k].x1, last.x1)-max(bars[k].x0, first.x0))
		}
		out[i-r.from] = covered >= most*(last.x1-first.x0)
	}
	return out
}

// rows parts the lines of a region into rows. What parts them is asked in the
// order of how sure it is: bars, space, and whether the words would have had
// room on the line above.
func (r *region) rows(bars []bar) []row {
	barred := r.barred(bars)
	allBarred := r.eachRowBarred(barred)
	head := r.from + r.headLines(barred)
	loose := r.looseGap()
	spaced := r.spaceTells(loose)
	var rows []row
	for i := r.from; i < r.to; i++ {
		spans := r.spansOf(i)
		begins := i == r.from || barred[i-r.from] || len(spans) > 0 || len(rows[len(rows)-1].spans) > 0
		if !begins && !allBarred && i >= head && !r.overlaps(i) {
			begins = loose > 0 && r.distance(i) > loose || !spaced && !r.goesOn(i)
		}
		if begins {
			rows = append(rows, row{from: i, spans: spans})
		}
		rows[len(rows)-1].to = i + 1
	}
	return rows
}

// eachRowBarred reports whether there is a bar between all rows: then every
// line between two bars is part of one row.
func (r *region) eachRowBarred(barred []bool) bool {
	bars, full := 0, 0
	for i, b := range barred {
		bars += count(b)
		full += count(i > 0 && !b && 2*len(r.across(r.lines[r.from+i])) > len(r.columns))
	}
	return bars >= 2 && full <= bars
}

// headLines counts the lines above the first bar where they are the lines of
// one header: few, and set closely.
func (r *region) headLines(barred []bool) int {
	const most, tight = 5, 1.4
	first := slices.Index(barred, true)
	if first < 2 || first > most {
		return 0
	}
	for i := r.from + 1; i < r.from+first; i++ {
		if r.distance(i) > tight*r.lines[i].size && len(r.spansOf(i-1)) == 0 {
			return 0
		}
	}
	return first
}

// distance of line i from the one above, in points.
func (r *region) distance(i int) float64 { return r.lines[i].box.MidY() - r.lines[i-1].box.MidY() }

// overlaps reports whether line i stands beside the one above rather than
// below it: the cells of a row that are centred on each other.
func (r *region) overlaps(i int) bool {
	const beside = 0.75
	return r.distance(i) < beside*max(r.lines[i].size, 1)
}

// looseGap is the distance above which a new row begins, in points; 0 where all
// lines stand equally far apart. The lines of a cell are set as close as text
// is, those of two rows farther apart.
func (r *region) looseGap() float64 {
	const tight, apart = 1.5, 1.15 // of the font's size; between the two kinds
	closest, next := math.Inf(1), math.Inf(1)
	for i := r.from + 1; i < r.to; i++ {
		if !r.overlaps(i) {
			closest = min(closest, r.distance(i))
		}
	}
	if closest > tight*max(r.lines[r.from].size, 1) {
		return 0
	}
	for i := r.from + 1; i < r.to; i++ {
		if d := r.distance(i); d > apart*closest {
			next = min(next, d)
		}
	}
	if math.IsInf(next, 1) {
		return 0
	}
	return (closest + next) / 2
}

// spaceTells reports whether the lines nearer than loose go on with the row
// above them: most of them leave columns empty. Where they fill them, each is a
// row, and the wider space sets groups of rows apart.
func (r *region) spaceTells(loose float64) bool {
	near, goOn := 0, 0
	for i := r.from + 1; i < r.to; i++ {
		if d := r.distance(i); d <= loose && !r.overlaps(i) {
			near++
			goOn += count(2*len(r.across(r.lines[i])) <= len(r.columns) || r.goesOn(i))
		}
	}
	return near > 0 && 10*goOn >= 6*near
}

// goesOn reports whether line i goes on with the cells of the line above: in
// each column with text the line above has text as well, and no room for one
// word more.
func (r *region) goesOn(i int) bool {
	const tight = 1.6
	if i == r.from || r.distance(i) > tight*max(r.lines[i].size, 1) {
		return false
	}
	above, here := r.across(r.lines[i-1]), r.across(r.lines[i])
	for c, words := range here {
		switch last := above[c]; {
		case len(last) == 0:
			return false
		case startsLower(words[0].Text), last[len(last)-1].Hyphen:
		case r.hasRoom(c, last, words[0]):
			return false
		}
	}
	return len(here) < len(above) || len(above) == 1 || r.anyLower(here)
}

// hasRoom reports whether word would have fitted behind the words of a line of
// column c.
func (r *region) hasRoom(c int, words []piece, word piece) bool {
	end := r.columns[c].x1
	if c+1 < len(r.columns) {
		end = max(end, r.columns[c+1].x0-columnGap*max(word.Size, 1))
	}
	const space = 0.25 // of the font's size
	width := words[len(words)-1].Box.X1 - words[0].Box.X0
	return width+space*word.Size+word.Box.Width() < end-r.columns[c].x0
}

func (r *region) anyLower(cells map[int][]piece) bool {
	for _, words := range cells {
		if startsLower(words[0].Text) {
			return true
		}
	}
	return false
}

func startsLower(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first)
}

// spansOf finds the stretches of line i that reach over several columns: the
// title of a group of columns, or of the rows that follow.
func (r *region) spansOf(i int) []gridCell {
	stretches := r.stretches[i]
	inHead := i < r.from+2 && i+1 < r.to && len(stretches) <= len(r.columns)/2
	if !r.odd[i] && !inHead || r.odd[i] && len(stretches) > 1 {
		return nil
	}
	var out []gridCell
	for k, s := range stretches {
		first, last := r.under(s)
		if k > 0 {
			first = max(first, out[k-1].col+out[k-1].colSpan)
		}
		out = append(out, gridCell{col: first, rowSpan: 1, colSpan: max(last-first+1, 1)})
	}
	if len(out) == 0 || !slices.ContainsFunc(out, func(c gridCell) bool { return c.colSpan > 1 }) || out[len(out)-1].col >= len(r.columns) {
		return nil
	}
	return out
}

// under finds the columns that a title stands over: those that it touches, and
// those around them on which it is centred.
func (r *region) under(s reach) (first, last int) {
	first, last = len(r.columns), -1
	for c, col := range r.columns {
		if col.x0 < s.x1 && s.x0 < col.x1 {
			first, last = min(first, c), max(last, c)
		}
	}
	if last < 0 {
		c := at(r.columns, s.mid())
		first, last = c, min(c+1, len(r.columns)-1)
	}
	off := func(a, b int) float64 { return math.Abs(s.mid() - (r.columns[a].x0+r.columns[b].x1)/2) }
	const centred = 6.0 // points
	for first > 1 && last+1 < len(r.columns) && s.x0 < r.columns[first].x0 && s.x1 > r.columns[last].x1 && off(first-1, last+1) < centred {
		first, last = first-1, last+1
	}
	return first, last
}

// groupRows counts the rows of titles over groups of columns with the row of
// titles below them: a header of two levels. It is 0 where there is none.
func (r *region) groupRows(rows []row) int {
	n := 0
	for n < len(rows) && len(rows[n].spans) > 0 && !r.odd[rows[n].from] {
		n++
	}
	if n == 0 || n+1 >= len(rows) {
		return 0
	}
	return n + 1
}
