package doc

import (
	"sort"
	"unicode/utf8"
)

// Place is where a span stands on paper: one page, one box a line.
type Place struct {
	Page  int
	Boxes []Box
}

// Locate returns where s stands: a place for each page that it touches, in the
// order of the text, each with one box a line of text covered. A format
// without geometry gives places without boxes.
func (d *Document) Locate(s Span) []Place {
	var places []Place
	for _, r := range d.RunsIn(s) {
		if len(places) == 0 || places[len(places)-1].Page != r.Page {
			places = append(places, Place{Page: r.Page})
		}
		if b := r.part(s, d.Text); !b.Zero() {
			p := &places[len(places)-1]
			p.Boxes = addLine(p.Boxes, b)
		}
	}
	return places
}

// RunsIn returns the runs that share at least one byte with s.
func (d *Document) RunsIn(s Span) []Run {
	from := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Span.End > s.Start })
	to := from
	for to < len(d.Runs) && d.Runs[to].Span.Start < s.End {
		to++
	}
	return d.Runs[from:to]
}

// PageOf returns the page on which s starts, from 1; 0 where no run covers it.
func (d *Document) PageOf(s Span) int {
	if runs := d.RunsIn(s); len(runs) > 0 {
		return runs[0].Page
	}
	return 0
}

// part is the box of the letters of r that s covers.
func (r Run) part(s Span, text string) Box {
	in := r.Span.Intersect(s)
	if in == r.Span || r.Box.Zero() {
		return r.Box
	}
	whole := r.Span.Of(text)
	n := utf8.RuneCountInString(whole)
	from := utf8.RuneCountInString(whole[:in.Start-r.Span.Start])
	to := from + utf8.RuneCountInString(in.Of(text))
	b := r.Box
	if len(r.Edges) == n+1 {
		b.X0, b.X1 = float64(r.Edges[from]), float64(r.Edges[to])
		return b
	}
	w := r.Box.Width() / float64(n) // not measured: letters of one width
	b.X0, b.X1 = r.Box.X0+w*float64(from), r.Box.X0+w*float64(to)
	return b
}

// addLine puts b into the last box where both lie on one line of text and b
// goes on to its right; otherwise b starts a new line.
func addLine(lines []Box, b Box) []Box {
	if n := len(lines); n > 0 {
		last := lines[n-1]
		overlap := min(last.Y1, b.Y1) - max(last.Y0, b.Y0)
		lower := min(last.Height(), b.Height())
		near := b.X0-last.X1 < 3*max(b.Height(), 1) // not across a gutter
		if overlap > lower/2 && b.X0 > last.X0 && near {
			lines[n-1] = last.Union(b)
			return lines
		}
	}
	return append(lines, b)
}
