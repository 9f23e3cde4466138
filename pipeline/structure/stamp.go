package structure

import (
	"fmt"
	"math"
	"strings"
)

// stamp is a run of words near an edge of the page that one hand drew: what a
// browser sets at a fixed place of each page lies over whatever stands there,
// and then its line is no line of its own.
type stamp struct{ line }

// stamps returns the runs of words in the margins of a page, in the order in
// which the file draws them.
func (s *sheet) stamps() []stamp {
	var out []stamp
	from := 0
	for i := 1; i <= len(s.body); i++ {
		if i < len(s.body) && goesAlong(s.body[i-1], s.body[i]) {
			continue
		}
		run := stamp{line{pieces: s.body[from:i]}}
		run.measure()
		if run.box.Y1 < marginShare*s.page.Height || run.box.Y0 > (1-marginShare)*s.page.Height {
			out = append(out, run)
		}
		from = i
	}
	return out
}

// goesAlong reports whether b stands behind a on its line.
func goesAlong(a, b piece) bool {
	gap := b.Box.X0 - a.Box.X1
	return math.Abs(a.Box.MidY()-b.Box.MidY()) < 1 && gap > -1 && gap < wideGap*max(a.Size, b.Size, 1)
}

// key is alike for stamps that say the same at the same place of their pages.
func (r *stamp) key() string {
	shape := digits.ReplaceAllString(strings.ToLower(r.text()), "#")
	return fmt.Sprintf("%.0f %.0f %s", r.box.X0, r.box.Y0, shape)
}

// collides reports whether the page has words that stand half beside, half above
// or below the run: those of a row stand at one height.
func (r *stamp) collides(s *sheet) bool {
	for _, p := range s.body {
		off := math.Abs(p.Box.MidY() - r.box.MidY())
		if off > 1 && p.Box.Y0 < r.box.Y1-1 && p.Box.Y1 > r.box.Y0+1 {
			return true
		}
	}
	return false
}

// findStamps marks the words of runs that stand on all pages at one place and
// lie across the text of one page at least. A header row that is printed again on
// each page does not.
func (b *builder) findStamps(found [][]bool) {
	pages, across := map[string]int{}, map[string]bool{}
	all := make([][]stamp, len(b.sheets))
	for i := range b.sheets {
		s := &b.sheets[i]
		if s.page.Height > 0 {
			all[i] = s.stamps()
		}
		for _, r := range all[i] {
			key := r.key()
			pages[key]++
			across[key] = across[key] || marking.MatchString(r.text()) || r.collides(s)
		}
	}
	for i, runs := range all {
		for _, r := range runs {
			if key := r.key(); len(b.sheets) >= repeatedOnce && pages[key] >= len(b.sheets) && across[key] {
				for _, p := range r.pieces {
					found[i][p.at] = true
				}
			}
		}
	}
}
