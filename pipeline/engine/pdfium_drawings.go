package engine

import (
	"github.com/plainwords/plainwords/pipeline/doc"
)

// drawings is what a page shows beside its words, and what its text objects
// need to know of it: in which order things were painted.
type drawings struct {
	rules  []doc.Rule
	fills  []doc.Fill
	images []doc.Box
	// Areas painted with something that has no one colour: pictures, shadings,
	// shapes with curves. Text on them is taken to be seen.
	backdrops []doc.Box
	// Small round shapes: browsers draw the bullets of lists so.
	dots []doc.Box
	// What is as small as a tick box: browsers draw those of forms.
	shapes []shape

	painted   int            // how many objects so far
	order     map[uint64]int // text object → when it was painted
	fillOrder []int          // when each of fills was painted
}

// Hostile pages hold millions of objects; a real one some thousands.
const (
	maxObjects  = 200_000
	maxSegments = 4_000
	maxNesting  = 8
	// A filled box thinner than this is a ruling line: borders of cells are
	// drawn so by word processors and browsers alike.
	thinnest = 2.5
)

// The types of page objects and path segments, and the fill modes, in
// fpdf_edit.h.
const (
	objectText, objectPath, objectImage, objectShading, objectForm = 1, 2, 3, 4, 5
	segmentLine, segmentCurve                                      = 0, 1
	fillNone                                                       = 0
)

func (p *pdfium) drawings(page uint64, f frame) *drawings {
	clear(p.order)
	d := &drawings{order: p.order}
	n := int(int32(p.call("FPDFPage_CountObjects", page)))
	for i := range n {
		p.object(p.invoke(p.pageObject, page, uint64(i)), identity, f, d, 0)
		if p.fault != nil || d.painted > maxObjects {
			break
		}
	}
	return d
}

// object takes one page object, and what a form XObject holds, in the order in
// which they are painted.
func (p *pdfium) object(object uint64, outer matrix, f frame, d *drawings, depth int) {
	d.painted++
	switch p.invoke(p.objectType, object) {
	case objectText:
		d.order[object] = d.painted
	case objectPath:
		p.path(object, outer, f, d)
	case objectImage:
		if b, ok := p.unitSquare(object, outer, f); ok {
			d.images = append(d.images, b)
			d.backdrops = append(d.backdrops, b)
		}
	case objectShading:
		p.backdrop(object, f, d)
	case objectForm:
		if depth == maxNesting {
			return
		}
		inner := p.matrix(object).then(outer)
		n := int(int32(p.call("FPDFFormObj_CountObjects", object)))
		for i := 0; i < n && p.fault == nil && d.painted <= maxObjects; i++ {
			p.object(p.call("FPDFFormObj_GetObject", object, uint64(i)), inner, f, d, depth+1)
		}
	}
}

// unitSquare is where an image stands: PDF draws it into the unit square.
func (p *pdfium) unitSquare(object uint64, outer matrix, f frame) (doc.Box, bool) {
	m := p.matrix(object).then(outer)
	x0, y0 := m.apply(0, 0)
	x1, y1 := m.apply(1, 1)
	b := f.box(x0, y0, x1, y1)
	return b, b.Width() > 0 && b.Height() > 0
}

// path takes the ruling lines and the filled boxes of one path.
func (p *pdfium) path(object uint64, outer matrix, f frame, d *drawings) {
	filled, stroked := p.drawMode(object)
	if !filled && !stroked {
		return
	}
	n := int(int32(p.call("FPDFPath_CountSegments", object)))
	if n > maxSegments {
		return
	}
	var colour doc.RGB
	painted := filled
	if filled {
		if colour, filled = p.fillColour(object); !filled {
			p.backdrop(object, f, d)
		}
	}
	clip := everywhere
	if filled {
		clip = p.clip(object, outer, f)
	}
	o := p.outline(object, n, p.matrix(object).then(outer), f)
	d.shape(o, paint{stroked: stroked, filled: painted, colour: colour, mark: p.mark(object)})
	if filled && o.curved {
		p.round(object, f, d)
	}
	if outer, inner, ok := border(o.straight); ok && filled && !stroked {
		d.border(outer, inner, clip)
		return
	}
	for _, s := range o.straight {
		if stroked {
			d.rules = s.appendEdges(d.rules)
		}
		if filled {
			d.fill(s, colour, clip)
		}
	}
}

// border reports whether a path is two boxes, one in the other: filled, it paints
// what lies between them.
func border(paths []subpath) (outer, inner doc.Box, ok bool) {
	if len(paths) != 2 {
		return outer, inner, false
	}
	outer, ok1 := paths[0].rectangle()
	inner, ok2 := paths[1].rectangle()
	if holdsBox(inner, outer) {
		outer, inner = inner, outer
	}
	return outer, inner, ok1 && ok2 && holdsBox(outer, inner)
}

func holdsBox(a, b doc.Box) bool { return a.Holds(b.X0, b.Y0) && a.Holds(b.X1, b.Y1) }

// border takes a thin border as the lines of a box. What lies under a word in a
// wide one is not told.
func (d *drawings) border(outer, inner, clip doc.Box) {
	if max(outer.Width()-inner.Width(), outer.Height()-inner.Height()) > 2*thinnest {
		d.backdrops = append(d.backdrops, outer)
		return
	}
	for _, edge := range []doc.Box{
		{X0: outer.X0, Y0: outer.Y0, X1: outer.X1, Y1: inner.Y0},
		{X0: outer.X0, Y0: inner.Y1, X1: outer.X1, Y1: outer.Y1},
		{X0: outer.X0, Y0: outer.Y0, X1: inner.X0, Y1: outer.Y1},
		{X0: inner.X1, Y0: outer.Y0, X1: outer.X1, Y1: outer.Y1},
	} {
		if edge = intersect(edge, clip); edge.Width() > 0 && edge.Height() > 0 {
			d.rules = append(d.rules, centreLine(edge))
		}
	}
}

// everywhere is the clip of an object that has none.
var everywhere = doc.Box{X0: -1e6, Y0: -1e6, X1: 1e6, Y1: 1e6}

// clip is the box outside of which an object is not painted: browsers fill the
// whole page and clip it to a cell.
func (p *pdfium) clip(object uint64, outer matrix, f frame) doc.Box {
	box := everywhere
	path := p.call("FPDFPageObj_GetClipPath", object)
	if path == 0 {
		return box
	}
	for i := range min(int(int32(p.call("FPDFClipPath_CountPaths", path))), maxNesting) {
		n := int(int32(p.call("FPDFClipPath_CountPathSegments", path, uint64(i))))
		if n <= 0 || n > maxSegments {
			continue
		}
		var all subpath
		for k := range n {
			segment := p.call("FPDFClipPath_GetPathSegment", path, uint64(i), uint64(k))
			p.call("FPDFPathSegment_GetPoint", segment, uint64(p.scratch), uint64(p.scratch+4))
			x, y := f.point(outer.apply(p.float32(p.scratch), p.float32(p.scratch+4)))
			all.x, all.y = append(all.x, x), append(all.y, y)
		}
		box = intersect(box, all.bounds())
	}
	return box
}

func intersect(a, b doc.Box) doc.Box {
	return doc.Box{X0: max(a.X0, b.X0), Y0: max(a.Y0, b.Y0), X1: min(a.X1, b.X1), Y1: min(a.Y1, b.Y1)}
}

// backdrop notes that an object was painted whose colour under a word is not
// known.
func (p *pdfium) backdrop(object uint64, f frame, d *drawings) {
	if b := p.bounds(object, f); !b.Zero() {
		d.backdrops = append(d.backdrops, b)
	}
}

// round takes a filled shape with curves: a dot, or a backdrop.
func (p *pdfium) round(object uint64, f frame, d *drawings) {
	if b := p.bounds(object, f); isDot(b) {
		d.dots = append(d.dots, b)
		return
	}
	p.backdrop(object, f, d)
}

// bounds are where an object is painted; a zero box where that is not known.
func (p *pdfium) bounds(object uint64, f frame) doc.Box {
	at := uint64(p.scratch)
	if p.call("FPDFPageObj_GetBounds", object, at, at+4, at+8, at+12) == 0 {
		return doc.Box{}
	}
	// left, bottom, right, top
	return f.box(p.float32(p.scratch), p.float32(p.scratch+4), p.float32(p.scratch+8), p.float32(p.scratch+12))
}

func (d *drawings) fill(s subpath, colour doc.RGB, clip doc.Box) {
	b, ok := s.rectangle()
	b = intersect(b, clip)
	switch {
	case !ok:
		d.backdrops = append(d.backdrops, s.bounds())
	case b.Width() <= 0 || b.Height() <= 0: // clipped away
	case min(b.Width(), b.Height()) <= thinnest:
		d.rules = append(d.rules, centreLine(b))
	default:
		d.fills = append(d.fills, doc.Fill{Box: b, Colour: colour})
		d.fillOrder = append(d.fillOrder, d.painted)
	}
}

func (p *pdfium) drawMode(object uint64) (filled, stroked bool) {
	p.call("FPDFPath_GetDrawMode", object, uint64(p.scratch), uint64(p.scratch+4))
	return p.uint32(p.scratch) != fillNone, p.uint32(p.scratch+4) != 0
}

// fillColour is the colour that an object is filled with and whether it hides
// what lies under it.
func (p *pdfium) fillColour(object uint64) (doc.RGB, bool) {
	colour, opaque := p.paint(object)
	return colour, opaque && p.call("FPDFPageObj_HasTransparency", object) == 0
}

// paint is the colour that an object is filled with and whether nothing shows
// through it.
func (p *pdfium) paint(object uint64) (doc.RGB, bool) {
	s := uint64(p.scratch)
	if p.invoke(p.fillColor, object, s, s+4, s+8, s+12) == 0 {
		return 0, true
	}
	c := doc.RGB(p.uint32(p.scratch)&255<<16 | p.uint32(p.scratch+4)&255<<8 | p.uint32(p.scratch+8)&255)
	return c, p.uint32(p.scratch+12) == 255
}

// centreLine is the line along the longer middle of a thin box.
func centreLine(b doc.Box) doc.Rule {
	if b.Width() >= b.Height() {
		return doc.Rule{X0: b.X0, Y0: b.MidY(), X1: b.X1, Y1: b.MidY()}
	}
	return doc.Rule{X0: b.MidX(), Y0: b.Y0, X1: b.MidX(), Y1: b.Y1}
}

// matrix is a transformation of ISO 32000-1, 8.3.3.
type matrix struct{ a, b, c, d, e, f float64 }

var identity = matrix{a: 1, d: 1}

func (m matrix) apply(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

// then applies m first and n to its result.
func (m matrix) then(n matrix) matrix {
	e, f := n.apply(m.e, m.f)
	return matrix{
		a: m.a*n.a + m.b*n.c, b: m.a*n.b + m.b*n.d,
		c: m.c*n.a + m.d*n.c, d: m.c*n.b + m.d*n.d,
		e: e, f: f,
	}
}

// matrix is the transformation of an object; identity where it has none.
func (p *pdfium) matrix(object uint64) matrix {
	if p.call("FPDFPageObj_GetMatrix", object, uint64(p.scratch)) == 0 {
		return identity
	}
	at := func(i uint32) float64 { return p.float32(p.scratch + 4*i) }
	return matrix{at(0), at(1), at(2), at(3), at(4), at(5)}
}
