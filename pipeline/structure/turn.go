package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// turn makes a page whose writing runs sideways readable: most pages need none.
type turn struct {
	angle         int // of the writing, degrees clockwise as seen
	width, height float64
}

// turnOf finds how most of the page is written.
func turnOf(p *doc.Page) turn {
	return turn{angle: doc.MostAngle(p.Words), width: p.Width, height: p.Height}
}

// page returns p as it looks when turned so that its writing runs from left to
// right. Without a turn it shares p's words.
func (t turn) page(p *doc.Page) doc.Page {
	q := *p
	if t.angle == 0 {
		return q
	}
	if t.angle != 180 {
		q.Width, q.Height = p.Height, p.Width
	}
	q.Words = make([]doc.Word, len(p.Words))
	for i, w := range p.Words {
		w.Box, w.Edges = t.box(w.Box), nil
		w.Angle = (w.Angle - t.angle + 360) % 360
		q.Words[i] = w
	}
	q.Rules = make([]doc.Rule, len(p.Rules))
	for i, r := range p.Rules {
		q.Rules[i] = doc.Rule(t.box(doc.Box(r)))
	}
	q.Fills = make([]doc.Fill, len(p.Fills))
	for i, f := range p.Fills {
		q.Fills[i] = doc.Fill{Box: t.box(f.Box), Colour: f.Colour}
	}
	return q
}

// box turns a box of the paper.
func (t turn) box(b doc.Box) doc.Box {
	switch t.angle {
	case 90: // reads downwards: the right edge becomes the top
		return doc.Box{X0: b.Y0, Y0: t.width - b.X1, X1: b.Y1, Y1: t.width - b.X0}
	case 180:
		return doc.Box{X0: t.width - b.X1, Y0: t.height - b.Y1, X1: t.width - b.X0, Y1: t.height - b.Y0}
	case 270: // reads upwards: the left edge becomes the top
		return doc.Box{X0: t.height - b.Y1, Y0: b.X0, X1: t.height - b.Y0, Y1: b.X1}
	}
	return b
}

// back turns a box of the turned page into one of the paper.
func (t turn) back(b doc.Box) doc.Box {
	switch t.angle {
	case 90:
		return doc.Box{X0: t.width - b.Y1, Y0: b.X0, X1: t.width - b.Y0, Y1: b.X1}
	case 180:
		return t.box(b)
	case 270:
		return doc.Box{X0: b.Y0, Y0: t.height - b.X1, X1: b.Y1, Y1: t.height - b.X0}
	}
	return b
}
