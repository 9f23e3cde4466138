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
	for _, dot := range dots {
		if i := markedBy(words, dot); i >= 0 {
			bullet := words[i]
			bullet.Text, bullet.Box, bullet.Edges, bullet.SpaceBefore = "•", dot, nil, true
			words[i].SpaceBefore = true
			words = slices.Insert(words, i, bullet)
		}
	}
	return words
}

// markedBy finds the word that stands right of a dot, with nothing left of the
// dot on its line; -1 where there is none.
func markedBy(words []doc.Word, dot doc.Box) int {
	const near = 2.5 // sizes of the font
	found := -1
	for i := range words {
		w := &words[i]
		if w.Angle != 0 || math.Abs(w.Box.MidY()-dot.MidY()) > 0.5*w.Size {
			continue
		}
		switch gap := w.Box.X0 - dot.X1; {
		case gap < 0 && dot.X0-w.Box.X1 < near*w.Size && w.Box.X1 <= dot.X0+1:
			return -1 // a dot within a line: a decoration or a chart
		case gap >= 0 && gap < near*w.Size && (found < 0 || w.Box.X0 < words[found].Box.X0):
			found = i
		}
	}
	return found
}
