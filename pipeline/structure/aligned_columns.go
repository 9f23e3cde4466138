package structure

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// sideLists reports whether the columns of a region are texts of their own that stand side
// by side, such as two boxes with what each parent promises: what a table has in one row
// belongs together, and there nothing does. Bars between the rows speak for a table, and
// so do more than two columns where only the order of drawing speaks against it.
func (r *region) sideLists(bars []bar) bool {
	return !r.eachRowBarred(r.barred(bars)) && (len(r.columns) == 2 && r.drawnByColumn() || r.itemsInColumns())
}

// drawnByColumn reports whether the file draws a column to its end before it begins the
// next. Who makes a table draws its rows.
func (r *region) drawnByColumn() bool {
	const least = 3 // pairs of lines that follow each other
	pairs, byColumn := 0, 0
	last := int32(-1) // the first word of the last column, on the line before
	for _, l := range r.lines[r.from:r.to] {
		cells := r.across(l)
		first, end := cells[0], cells[len(r.columns)-1]
		if last >= 0 && len(first) > 0 {
			pairs++
			byColumn += count(first[0].at < last)
		}
		if len(end) > 0 {
			last = end[0].at
		}
	}
	return pairs >= least && 10*byColumn >= 9*pairs
}

// itemsInColumns reports whether two columns or more are lists: many of their lines begin
// with the marker of an item, more than once on other lines than in the column before.
func (r *region) itemsInColumns() bool {
	const least = 3 // items of a list
	lists := 0
	for c := range r.columns {
		items, filled := 0, 0
		for _, l := range r.lines[r.from:r.to] {
			if words := r.across(l)[c]; len(words) > 0 {
				filled++
				items += count(isMarker(words) && isBullet(words[0].Text))
			}
		}
		lists += count(items >= least && 3*items >= filled)
	}
	return lists >= 2
}

// headLinesOf tells of each line whether it is a heading that stands by itself, as the tree of
// the page says: it parts what is above it from what is below, and is no row of either.
func headLinesOf(p *doc.Page, lines []line, stretches [][]reach) []bool {
	heads := make([]bool, len(lines))
	aligned := slices.ContainsFunc(stretches, func(s []reach) bool { return len(s) > 1 })
	if !aligned || !holdsHeading(p.Tags) {
		return heads
	}
	nodes := nodesOf(p.Tags)
	for i, l := range lines {
		heads[i] = len(stretches[i]) == 1
		for _, w := range l.pieces {
			heads[i] = heads[i] && w.Mark > 0 && standardRole(nodes[w.Mark].role) == "H"
		}
	}
	return heads
}

func holdsHeading(tags []doc.Tag) bool {
	for i := range tags {
		if standardRole(tags[i].Role) == "H" || holdsHeading(tags[i].Kids) {
			return true
		}
	}
	return false
}
