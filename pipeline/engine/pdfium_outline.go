package engine

import (
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// subpath is a run of straight lines between points of the page as seen.
type subpath struct{ x, y []float64 }

// outline is a path as it is drawn.
type outline struct {
	straight []subpath // its straight pieces
	parts    []doc.Box // what holds each of its subpaths, curves too
	curved   bool
	closed   bool // its last subpath ends where it began
}

// outline reads a path of n segments.
func (p *pdfium) outline(object uint64, n int, m matrix, f frame) outline {
	var o outline
	var s, all subpath
	end := func() {
		if len(s.x) > 1 {
			o.straight = append(o.straight, s)
		}
		s = subpath{}
	}
	part := func() {
		if len(all.x) > 0 {
			o.parts, o.closed = append(o.parts, all.bounds()), all.returns()
		}
		all = subpath{}
	}
	for i := 0; i < n && p.fault == nil; i++ {
		segment := p.call("FPDFPath_GetPathSegment", object, uint64(i))
		p.call("FPDFPathSegment_GetPoint", segment, uint64(p.scratch), uint64(p.scratch+4))
		x, y := f.point(m.apply(p.float32(p.scratch), p.float32(p.scratch+4)))
		kind := p.call("FPDFPathSegment_GetType", segment)
		if kind != segmentLine {
			end()
		}
		if kind != segmentLine && kind != segmentCurve {
			part()
		}
		o.curved = o.curved || kind == segmentCurve
		s.add(x, y)
		all.add(x, y)
		if p.call("FPDFPathSegment_GetClose", segment) != 0 {
			if !s.returns() {
				s.add(s.x[0], s.y[0])
			}
			all.add(all.x[0], all.y[0])
			end()
		}
	}
	end()
	part()
	return o
}

func (s *subpath) add(x, y float64) { s.x, s.y = append(s.x, x), append(s.y, y) }

// returns reports whether s ends where it begins.
func (s *subpath) returns() bool {
	last := len(s.x) - 1
	return near(s.x[0], s.x[last]) && near(s.y[0], s.y[last])
}

// straight is how far a line may lean, in points, and still be upright or
// level.
const straight = 1.0

// appendEdges adds the level and upright lines of s.
func (s subpath) appendEdges(rules []doc.Rule) []doc.Rule {
	for i := 1; i < len(s.x); i++ {
		w, h := math.Abs(s.x[i]-s.x[i-1]), math.Abs(s.y[i]-s.y[i-1])
		if min(w, h) > straight || max(w, h) < straight {
			continue
		}
		rules = append(rules, centreLine(doc.Box{
			X0: min(s.x[i], s.x[i-1]), Y0: min(s.y[i], s.y[i-1]),
			X1: max(s.x[i], s.x[i-1]), Y1: max(s.y[i], s.y[i-1]),
		}))
	}
	return rules
}

// rectangle is the box that s encloses where all its edges are level or
// upright and it has four of them.
func (s subpath) rectangle() (doc.Box, bool) {
	n := len(s.x)
	if n == 5 && near(s.x[0], s.x[4]) && near(s.y[0], s.y[4]) {
		n = 4
	}
	if n != 4 {
		return doc.Box{}, false
	}
	for i := range n {
		j := (i + 1) % n
		if !near(s.x[i], s.x[j]) && !near(s.y[i], s.y[j]) {
			return doc.Box{}, false
		}
	}
	return s.bounds(), true
}

func (s subpath) bounds() doc.Box {
	return doc.Box{X0: slices.Min(s.x), Y0: slices.Min(s.y), X1: slices.Max(s.x), Y1: slices.Max(s.y)}
}

func near(a, b float64) bool { return math.Abs(a-b) < straight/2 }
