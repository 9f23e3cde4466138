package engine

import (
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// isDot reports whether a round shape is as small as a bullet.
func isDot(b doc.Box) bool {
	const least, most, square = 1.5, 7, 1.5 // points
	w, h := b.Width(), b.Height()
	return w >= least && w <= most && h >= least && h <= most && math.Abs(w-h) < square
}

// withBullets puts a bullet before each word that has a dot at its left, as the
// first of its line. A page with very many dots is a drawing.
func withBullets(words []doc.Word, dots []doc.Box) []doc.Word {
	const most = 300
	if len(dots) > most {
		return words
	}
	angle := doc.MostAngle(words)
	for _, dot := range dots {
		if i := markedBy(words, dot, angle); i >= 0 {
			bullet := words[i]
			bullet.Text, bullet.Box, bullet.Edges, bullet.SpaceBefore = "•", dot, nil, true
			words[i].SpaceBefore = true
			words = slices.Insert(words, i, bullet)
		}
	}
	return words
}

// markedBy finds the word that stands right of a dot, with nothing left of the
// dot on its line; -1 where there is none. The page is written at an angle.
func markedBy(words []doc.Word, dot doc.Box, angle int) int {
	const near = 2.5 // sizes of the font
	found, closest := -1, math.Inf(1)
	dot = level(dot, angle)
	for i := range words {
		w := &words[i]
		box := level(w.Box, angle)
		if w.Angle != angle || math.Abs(box.MidY()-dot.MidY()) > 0.5*w.Size {
			continue
		}
		switch gap := box.X0 - dot.X1; {
		case gap < 0 && dot.X0-box.X1 < near*w.Size && box.X1 <= dot.X0+1:
			return -1 // a dot within a line: a decoration or a chart
		case gap >= 0 && gap < near*w.Size && gap < closest:
			found, closest = i, gap
		}
	}
	return found
}

// level turns a box so that writing at the angle runs from left to right; the
// origin may come to lie anywhere.
func level(b doc.Box, angle int) doc.Box {
	switch angle {
	case 90:
		return doc.Box{X0: b.Y0, Y0: -b.X1, X1: b.Y1, Y1: -b.X0}
	case 180:
		return doc.Box{X0: -b.X1, Y0: -b.Y1, X1: -b.X0, Y1: -b.Y0}
	case 270:
		return doc.Box{X0: -b.Y1, Y0: b.X0, X1: -b.Y0, Y1: b.X1}
	}
	return b
}
