package render

import (
	"math"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// place is where something stands in the source document.
type place struct {
	Page  int    `json:"page"`  // from 1
	Boxes []box  `json:"boxes"` // one a line of text covered; none where the format has no geometry
	Quote string `json:"quote"`
}

// box is x0, y0, x1, y1 in points, the origin at the top left corner of the
// page as a person sees it.
type box [4]float64

// placeOf shows a span. Of one that goes on over a page's end, the boxes are
// those on the page where it starts.
func placeOf(d *doc.Document, s doc.Span) place {
	p := place{Page: 1, Boxes: []box{}, Quote: d.Quote(s)}
	if on := d.Locate(s); len(on) > 0 {
		p.Page = on[0].Page
		for _, b := range on[0].Boxes {
			p.Boxes = append(p.Boxes, boxOf(b))
		}
	}
	return p
}

func placesOf(d *doc.Document, spans []doc.Span) []place {
	places := make([]place, len(spans))
	for i, s := range spans {
		places[i] = placeOf(d, s)
	}
	return places
}

// placeOfBlock shows a block. One that is made of others has its page alone:
// the words and boxes are theirs.
func placeOfBlock(d *doc.Document, b *doc.Block) place {
	if len(b.Children) > 0 {
		return place{Page: max(b.Page, 1), Boxes: []box{}}
	}
	return placeOf(d, b.Span)
}

func boxOf(b doc.Box) box { return box{tenth(b.X0), tenth(b.Y0), tenth(b.X1), tenth(b.Y1)} }

// tenth rounds to a tenth of a point, which is less than the eye can see.
func tenth(x float64) float64 {
	return math.Round(x*10)/10 + 0 // + 0 makes 0 of -0
}

// pageOf is the page on which s starts, as a person can turn to it; 0 where the
// format has no pages, or the document has one that is not drawn as such.
func pageOf(d *doc.Document, s doc.Span) int {
	on := d.Locate(s)
	if len(on) == 0 || len(on[0].Boxes) == 0 && (len(d.Pages) < 2 || d.Source != "") {
		return 0
	}
	return on[0].Page
}
