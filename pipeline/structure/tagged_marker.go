package structure

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// joinMarkers makes items of numbers that stand by themselves left of a paragraph: a
// style sheet that sets clauses in two columns, "(a)" and its words, leaves them as two
// blocks in the tree. The result takes the place of drafts.
func joinMarkers(drafts []draft) []draft {
	out := drafts[:0]
	var list []float64 // left edges of the markers of the list so far
	for i := 0; i < len(drafts); i++ {
		d := drafts[i]
		if i+1 < len(drafts) && marksNext(&d, &drafts[i+1]) {
			x := d.pieces[0].Box.X0
			d.kind, d.label, d.fresh, d.open = doc.ListItem, 1, true, drafts[i+1].open
			d.pieces = slices.Concat(d.pieces, drafts[i+1].pieces)
			d.level, list = depthAt(list, x)
			i++
		} else if d.kind == doc.Heading {
			list = nil
		}
		out = append(out, d)
	}
	return out
}

// marksNext reports whether a block is nothing but the marker of the paragraph behind it,
// on the same line and to its right.
func marksNext(d, next *draft) bool {
	if d.kind != doc.Paragraph || next.kind != doc.Paragraph || len(d.pieces) != 1 || len(next.pieces) == 0 {
		return false
	}
	mark, first := d.pieces[0], next.pieces[0]
	if mark.page != first.page || mark.Box.Zero() || first.Box.Zero() || !isMarker([]piece{mark, first}) {
		return false
	}
	const farthest = 6 // times the size of the letters
	gap := first.Box.X0 - mark.Box.X1
	return gap > 0 && gap < farthest*max(mark.Size, 1) && mark.Box.Y0 < first.Box.MidY() && first.Box.MidY() < mark.Box.Y1
}

// depthAt is the depth of an item whose marker stands at x, and the left edges of the
// markers of the list with it.
func depthAt(list []float64, x float64) (int, []float64) {
	const same = 5 // points
	for len(list) > 0 && x < list[len(list)-1]-same {
		list = list[:len(list)-1]
	}
	if len(list) == 0 || x > list[len(list)-1]+same {
		list = append(list, x)
	}
	return len(list), list
}
