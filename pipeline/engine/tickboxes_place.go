package engine

import (
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// isCell reports whether a ruling line goes on beyond the box: it is part of a
// table or of a drawing.
func (d *drawings) isCell(box doc.Box) bool {
	const longer = 1.3
	around := doc.Box{X0: box.X0 - straight, Y0: box.Y0 - straight, X1: box.X1 + straight, Y1: box.Y1 + straight}
	return slices.ContainsFunc(d.rules, func(r doc.Rule) bool {
		meets := r.X0 <= around.X1 && r.X1 >= around.X0 && r.Y0 <= around.Y1 && r.Y1 >= around.Y0
		return meets && max(r.X1-r.X0, r.Y1-r.Y0) > longer*box.Width()
	})
}

// hasTwin reports whether a box of the same size stands close beside this one:
// it is one of a row of boxes for the letters of a date or a number.
func hasTwin(boxes []tickBox, box doc.Box, angle int) bool {
	const beside, apart = 0.4, 0.2 // of the side
	box = level(box, angle)
	side := box.Width()
	return slices.ContainsFunc(boxes, func(b tickBox) bool {
		other := level(b.box, angle)
		gap := gapBeside(other, box)
		return other != box && math.Abs(other.MidY()-box.MidY()) < apart*side &&
			math.Abs(other.Width()-side) < apart*side && gap < beside*side
	})
}

// withTickBoxes puts a sign for each tick box that is drawn among the words, in
// place of a cross that is written in it. Its lines are no ruling lines then. A
// box on which a form field lies says what the field says.
func (d *drawings) withTickBoxes(words, fields []doc.Word) []doc.Word {
	const most = 500 // a page with more is a drawing
	boxes := tickBoxes(d.shapes)
	if len(boxes) == 0 || len(boxes) > most {
		return words
	}
	angle := doc.MostAngle(words)
	all := slices.Clone(boxes)
	boxes = slices.DeleteFunc(boxes, func(b tickBox) bool {
		return d.isCell(b.box) || hasTwin(all, b.box, angle) || b.underAny(fields)
	})
	boxes = readStates(boxes, words)
	boxes = slices.DeleteFunc(boxes, func(b tickBox) bool { at, _ := besideWord(words, &b, angle); return at < 0 })
	for i := range boxes {
		if at := boxes[i].cross; at >= 0 { // before any word moves
			words[at] = boxes[i].sign(words[at])
		}
		d.forget(boxes[i].box)
	}
	for i := range boxes {
		if boxes[i].cross < 0 {
			words = insertSign(words, &boxes[i], angle)
		}
	}
	return words
}

func (b *tickBox) underAny(fields []doc.Word) bool {
	return slices.ContainsFunc(fields, func(w doc.Word) bool {
		return b.box.Holds(w.Box.MidX(), w.Box.MidY()) || w.Box.Holds(b.box.MidX(), b.box.MidY())
	})
}

// insertSign puts the sign of a box before or behind the word that stands
// nearest on its line.
func insertSign(words []doc.Word, b *tickBox, angle int) []doc.Word {
	const near = 2.5 // sizes of the font: farther away, it may stand in another cell
	at, behind := besideWord(words, b, angle)
	sign := b.sign(words[at])
	if b.mark != 0 || gapBeside(level(words[at].Box, angle), level(b.box, angle)) > near*sign.Size {
		sign.Mark = b.mark
	}
	if behind {
		at++
	}
	if at < len(words) {
		words[at].SpaceBefore = true
	}
	return slices.Insert(words, at, sign)
}

// sign is the word that stands for the box, in the style of another one.
func (b *tickBox) sign(w doc.Word) doc.Word {
	w.Text, w.Choice = emptyBox, b.state
	if b.state == doc.Ticked {
		w.Text = tickedBox
	}
	w.Box, w.Edges, w.SpaceBefore, w.Hyphen, w.Soft = b.box, nil, true, false, false
	return w
}

// besideWord finds the word nearest to the box on its line, and tells whether
// the box stands behind it; -1 where there is none of a fitting size.
func besideWord(words []doc.Word, b *tickBox, angle int) (at int, behind bool) {
	const offLine = 0.6 // of the height
	at, nearest := -1, math.Inf(1)
	box := level(b.box, angle)
	for i := range words {
		w := &words[i]
		share := box.Height() / w.Size
		if i == b.cross || w.Angle != angle || w.Hidden != doc.Visible || share < leastToLetter || share > mostToLetter {
			continue
		}
		other := level(w.Box, angle)
		gap := gapBeside(other, box)
		if math.Abs(other.MidY()-box.MidY()) <= offLine*max(w.Size, box.Height()) && gap < nearest {
			at, nearest, behind = i, gap, other.MidX() < box.MidX()
		}
	}
	return at, behind
}

// gapBeside is how far one box stands from the other along the line.
func gapBeside(a, b doc.Box) float64 { return max(a.X0-b.X1, b.X0-a.X1) }

// forget leaves out what the box is drawn with.
func (d *drawings) forget(box doc.Box) {
	const line = 2.0
	box = doc.Box{X0: box.X0 - line, Y0: box.Y0 - line, X1: box.X1 + line, Y1: box.Y1 + line}
	d.rules = slices.DeleteFunc(d.rules, func(r doc.Rule) bool { return holdsBox(box, doc.Box(r)) })
	d.fills = slices.DeleteFunc(d.fills, func(f doc.Fill) bool { return holdsBox(box, f.Box) })
	d.dots = slices.DeleteFunc(d.dots, func(b doc.Box) bool { return holdsBox(box, b) })
}
