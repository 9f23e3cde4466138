package engine

import (
	"math"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// How large a tick box is: in points, and in sizes of the font that stands
// beside it.
const (
	leastTickBox, mostTickBox   = 5.0, 36.0
	leastToLetter, mostToLetter = 0.45, 2.8
)

// paint is how a path is painted.
type paint struct {
	stroked, filled bool
	colour          doc.RGB
	mark            int // its marked content's id + 1
}

// shape is a small thing that is drawn: a tick box, a part of one, or neither.
type shape struct {
	paint
	box    doc.Box
	parts  int
	framed bool // a line runs around it
	ring   bool // it is that line, filled
	round  bool
}

// shape notes a path that may be part of a tick box. Tags of a browser's file
// hold its mark.
func (d *drawings) shape(o outline, p paint) {
	const most = 2_000 // a page with more is a drawing
	if len(o.parts) == 0 || len(d.shapes) > most {
		return
	}
	s := shape{paint: p, box: o.parts[0], parts: len(o.parts)}
	for _, part := range o.parts[1:] {
		s.box = s.box.Union(part)
	}
	if max(s.box.Width(), s.box.Height()) > mostTickBox {
		return
	}
	s.round = o.isRound(s.box.Width())
	s.ring = p.filled && isRing(o.parts)
	s.framed = s.ring || p.stroked && o.closed && len(o.parts) == 1
	d.shapes = append(d.shapes, s)
}

// isRound reports whether a path as wide as that is all curves: a rounded square
// has straight sides.
func (o *outline) isRound(width float64) bool {
	const least = 0.15
	return o.curved && !slices.ContainsFunc(o.straight, func(s subpath) bool {
		b := s.bounds()
		return max(b.Width(), b.Height()) > least*width
	})
}

// isRing reports whether a path is a line around a box, drawn as what lies
// between two outlines.
func isRing(parts []doc.Box) bool {
	if len(parts) != 2 {
		return false
	}
	outer, inner := parts[0], parts[1]
	if holdsBox(inner, outer) {
		outer, inner = inner, outer
	}
	return holdsBox(outer, inner) && outer.Width()-inner.Width() <= 2*thinnest && outer.Height()-inner.Height() <= 2*thinnest
}

// isSquare reports whether the shape is as wide as high, as tick boxes are.
func (s *shape) isSquare() bool {
	const lopsided = 0.15
	w, h := s.box.Width(), s.box.Height()
	return min(w, h) >= leastTickBox && math.Abs(w-h) <= lopsided*max(w, h)
}

// isDark reports whether a filling can say that a box is ticked.
func (s *shape) isDark() bool {
	const light = 0.6
	return s.filled && !s.ring && distance(s.colour, 0) < light*3*255
}

// tickBox is a small square or circle with what is drawn and written in it.
type tickBox struct {
	box           doc.Box
	framed, round bool
	dark          bool // filled from edge to edge
	mark          int
	inside        []shape
	cross         int // the word in it that ticks it; -1 where there is none
	state         doc.Choice
}

// tickBoxes puts shapes together to boxes, larger ones first: what is painted
// over one is part of it.
func tickBoxes(shapes []shape) []tickBox {
	var boxes []tickBox
	for i := range shapes {
		s := &shapes[i]
		within := func(b tickBox) bool { return b.box.Holds(s.box.MidX(), s.box.MidY()) }
		k := slices.IndexFunc(boxes, within)
		switch {
		case k < 0 && s.isSquare():
			boxes = append(boxes, tickBox{box: s.box, framed: s.framed, round: s.round, dark: s.isDark(), mark: s.mark, cross: -1})
		case k < 0:
		case !isSame(boxes[k].box, s.box):
			boxes[k].inside = append(boxes[k].inside, *s)
		default:
			b := &boxes[k]
			b.box, b.framed, b.round = b.box.Union(s.box), b.framed || s.framed, b.round && s.round
			if s.filled && !s.ring {
				b.dark = s.isDark()
			}
		}
	}
	return boxes
}

// isSame reports whether two boxes are one but for the width of a line.
func isSame(a, b doc.Box) bool {
	const line, smaller = 1.5, 0.8
	w, h := b.Width()/a.Width(), b.Height()/a.Height()
	return math.Abs(a.MidX()-b.MidX()) < line && math.Abs(a.MidY()-b.MidY()) < line && min(w, h, 1/w, 1/h) > smaller
}

// read tells the state of a box: there must be a line around it, or a tick in a dark one. A
// box with something else in it is an icon.
func (b *tickBox) read() doc.Choice {
	const most = 3 // pieces of a tick
	switch {
	case b.cross >= 0 && b.framed:
		return doc.Ticked
	case len(b.inside) > most || !b.framed && (!b.dark || b.round):
		return doc.NoChoice
	}
	visible := 0
	for i := range b.inside {
		s := &b.inside[i]
		if !b.isTick(s) {
			return doc.NoChoice
		}
		visible += count(s.stroked || s.isDark() || b.dark)
	}
	switch {
	case visible > 0:
		return doc.Ticked
	case b.framed && !b.dark:
		return doc.Unticked
	}
	return doc.NoChoice
}

// isTick reports whether a shape in the box can tick it: a dot in the middle of
// a round one, any mark near the middle of another.
func (b *tickBox) isTick(s *shape) bool {
	const middle, offMiddle = 0.1, 0.3
	off := max(math.Abs(b.box.MidX()-s.box.MidX()), math.Abs(b.box.MidY()-s.box.MidY())) / b.box.Width()
	if b.round {
		return s.filled && s.round && off < middle
	}
	return off < offMiddle && (b.framed || s.stroked && s.parts == 1)
}

func count(truth bool) int {
	if truth {
		return 1
	}
	return 0
}

// readStates returns those of the boxes that are tick boxes. One that is filled
// without a mark is ticked where an empty one as large, beside or above it, shows
// that the filling says so: else it may be a legend.
func readStates(boxes []tickBox, words []doc.Word) []tickBox {
	var empty []doc.Box
	for i := range boxes {
		b := &boxes[i]
		if b.readWords(words) {
			b.state = b.read()
		}
		if b.state == doc.Unticked {
			empty = append(empty, b.box)
		}
	}
	for i := range boxes {
		b := &boxes[i]
		if b.framed && b.dark && len(b.inside) == 0 && slices.ContainsFunc(empty, b.alignsWith) {
			b.state = doc.Ticked
		}
	}
	return slices.DeleteFunc(boxes, func(b tickBox) bool { return b.state == doc.NoChoice })
}

func (b *tickBox) alignsWith(other doc.Box) bool {
	const line = 2.0 // the filling reaches as far as the line around it
	return math.Abs(b.box.Width()-other.Width()) < line && (near(b.box.MidX(), other.MidX()) || near(b.box.MidY(), other.MidY()))
}

// readWords looks for a cross or tick that is written in the box. Other words
// in it say that it is none.
func (b *tickBox) readWords(words []doc.Word) bool {
	for i := range words {
		w := &words[i]
		if w.Hidden != doc.Visible || !b.box.Holds(w.Box.MidX(), w.Box.MidY()) {
			continue
		}
		if !strings.Contains("x X × ✓ ✔ ✕ ✖ ✗ ✘ √", w.Text) || b.cross >= 0 {
			return false
		}
		b.cross = i
	}
	return true
}
