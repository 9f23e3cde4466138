package engine

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// The margin of a field, and by how much at least the letters get smaller of a
// text that does not fit into it.
const fieldMargin, shrunken = 2.0, 0.9

// flow sets the text of a field into its box, line by line. A viewer does the
// same with the font of the field; the places of single words are near, and
// always inside the box. Text that is too long for its box is set smaller until
// each line has a place of its own: a viewer does that where the size is left to
// it (0), and elsewhere lets the reader roll through it in the same order.
func flow(text string, box doc.Box, size float64) []doc.Word {
	if size <= 0 {
		size = min(plainSize, max(box.Height()/plainLeading, 1))
	}
	room := max(box.Height(), size)
	paragraphs := strings.FieldsFunc(text, func(r rune) bool { return r == '\r' || r == '\n' })
	set := size
	words, height := setInto(paragraphs, box, set)
	for height > room {
		set *= min(shrunken, math.Sqrt(room/height))
		words, height = setInto(paragraphs, box, set)
	}
	down := 0.0
	if box.Height() < 2*set*plainLeading { // one line stands in the middle
		down = (box.Height() - height) / 2
	}
	for i := range words {
		b := &words[i].Box
		b.X0, b.X1 = min(b.X0, box.X1), min(b.X1, box.X1)
		b.Y0, b.Y1 = max(b.Y0+down, box.Y0), min(b.Y1+down, box.Y1)
		words[i].Size = size
	}
	return words
}

// setInto sets paragraphs in one size from the top of a box down, and says how
// high they are.
func setInto(paragraphs []string, box doc.Box, size float64) (words []doc.Word, height float64) {
	left := box.X0 + fieldMargin
	x, y := left, box.Y0
	for i, paragraph := range paragraphs {
		if i > 0 {
			x, y = left, y+size*plainLeading
		}
		for w := range strings.FieldsSeq(paragraph) {
			width := plainLetterWidth * size * float64(utf8.RuneCountInString(w))
			if x+width > box.X1 && x > left {
				x, y = left, y+size*plainLeading
			}
			words = append(words, fieldWord(w, doc.Box{X0: x, Y0: y, X1: x + width, Y1: y + size}, doc.NoChoice))
			x += width + plainLetterWidth*size
		}
	}
	return words, y + size - box.Y0
}
