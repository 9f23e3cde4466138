package ingest

import "github.com/plainwords/plainwords/pipeline/doc"

// Where the line of a struck word runs, in parts of the height of its box from the top: an
// underline lies below, the rule of a table beside. Word, LibreOffice and Chromium draw it
// at 0.45 to 0.6.
const (
	struckHighest, struckLowest = 0.38, 0.66
	struckThick                 = 0.15 // of the height of the box, at most
	struckOver                  = 2.0  // points by which a line may be longer than its words
)

// markStruck marks the words of a page through which a line runs that begins and ends with
// words: a longer one is the rule of a table.
func markStruck(p *doc.Page) {
	const drawing = 3_000 // lines of a page that is a drawing
	if len(p.Rules) > drawing {
		return
	}
	for _, r := range p.Rules {
		if !r.Horizontal() {
			continue
		}
		if words := struckBy(p, r); beginsAndEnds(p, words, r) {
			for _, i := range words {
				p.Words[i].Hidden = doc.Struck
			}
		}
	}
}

// struckBy are the visible words through which a line runs, by their places.
func struckBy(p *doc.Page, r doc.Rule) []int {
	var words []int
	for i := range p.Words {
		w := &p.Words[i]
		middle, height := (r.Y0+r.Y1)/2, w.Box.Height()
		switch at := (middle - w.Box.Y0) / height; {
		case w.Hidden != doc.Visible, w.Angle != 0, height <= 0, at < struckHighest, at > struckLowest, r.Y1-r.Y0 > struckThick*height:
		case r.X0 <= w.Box.X0+struckOver && r.X1 >= w.Box.X1-struckOver:
			words = append(words, i)
		}
	}
	return words
}

// beginsAndEnds reports whether a line is as long as the words through which it runs.
func beginsAndEnds(p *doc.Page, words []int, r doc.Rule) bool {
	if len(words) == 0 {
		return false
	}
	box := p.Words[words[0]].Box
	for _, i := range words[1:] {
		box = box.Union(p.Words[i].Box)
	}
	return r.X0 >= box.X0-struckOver && r.X1 <= box.X1+struckOver
}
