package engine

import "github.com/plainwords/plainwords/pipeline/doc"

const (
	smallestSeen = 1.5 // points: below this nobody reads
	// Colours this near (sum over red, green and blue, of 3 × 255) look the same.
	sameColour = 24
	white      = doc.RGB(0xFFFFFF)
	// A page of more fills than this is a drawing; text on it is taken to be seen.
	maxFills = 5_000
)

// markHidden sets Word.Hidden for the words that a person does not see; styles
// are what they were drawn with.
func (d *drawings) markHidden(styles []*style, words []doc.Word, f frame) {
	width, height := f.size()
	for i := range words {
		words[i].Hidden = d.hidden(styles[i], &words[i], width, height)
	}
}

func (d *drawings) hidden(s *style, w *doc.Word, width, height float64) doc.Hidden {
	x, y := w.Box.MidX(), w.Box.MidY()
	switch {
	case s.invisible:
		return doc.Invisible
	case w.Size > 0 && w.Size < smallestSeen:
		return doc.Tiny
	case x < 0 || y < 0 || x > width || y > height:
		return doc.OffPage
	case len(d.fills) > maxFills || holds(d.backdrops, x, y):
		return doc.Visible
	}
	under := white
	for i, fill := range d.fills {
		switch {
		case !fill.Box.Holds(x, y):
		case d.fillOrder[i] < s.painted:
			under = fill.Colour
		case covers(fill.Box, w.Box):
			return doc.Covered
		}
	}
	if distance(under, w.Colour) < sameColour {
		return doc.SameColour
	}
	return doc.Visible
}

func holds(boxes []doc.Box, x, y float64) bool {
	for _, b := range boxes {
		if b.Holds(x, y) {
			return true
		}
	}
	return false
}

// covers reports whether a hides b but for a point at its edges.
func covers(a, b doc.Box) bool {
	const slack = 1
	return a.X0 <= b.X0+slack && a.X1 >= b.X1-slack && a.Y0 <= b.Y0+b.Height()/4 && a.Y1 >= b.Y1-b.Height()/4
}

func distance(a, b doc.RGB) int {
	sum := 0
	for shift := 0; shift < 24; shift += 8 {
		d := int(a>>shift&255) - int(b>>shift&255)
		sum += max(d, -d)
	}
	return sum
}
