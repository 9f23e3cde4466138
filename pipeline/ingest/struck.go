package ingest

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Where the line of a struck word runs, in parts of the height of its box from the top: an
// underline lies below, the rule of a table beside. Browsers draw it
// at 0.47; one that runs lower may be a line to write on.
const (
	struckHighest, struckLowest = 0.40, 0.60
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
		if words := struckBy(p, r); beginsAndEnds(p, words, r) && !onlyNot(p, words) {
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

// onlyNot reports whether nothing but a "not" is struck out: to leave that out would turn a
// ban into a duty, which only who reads the page may do.
func onlyNot(p *doc.Page, words []int) bool {
	return !slices.ContainsFunc(words, func(i int) bool {
		switch strings.ToLower(strings.Trim(p.Words[i].Text, ".,;:")) {
		case "not", "never", "no", "n't", "only":
			return false
		}
		return true
	})
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
