package structure

import (
	"math"
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Furniture is what stands on the page for the paper's sake: running heads and
// feet, page numbers, protective markings. It stands in the margin and says the
// same on every page, or it says what only furniture says.
const (
	marginShare  = 0.12 // of the page's height, at the top and at the bottom
	marginLines  = 4    // lines looked at on either edge
	sameHeight   = 8.0  // points
	repeatedOnce = 2    // pages on which a line must stand
)

var (
	digits = regexp.MustCompile(`\d+`)
	// "Page 2 of 5", "2/5", "- 2 -", "2", "p. 2", "2 | Page"
	pageNumber = regexp.MustCompile(`(?i)^(?:[-–—|\s]*(?:page|p\.?|pg\.?)?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4})?[-–—|\s]*(?:page)?)$|\bpage \d{1,4} of \d{1,4}\b`)
	// The markings of the Government Security Classifications and the older
	// protective marking scheme, and what councils print in their place.
	marking = regexp.MustCompile(`^(?:OFFICIAL|RESTRICTED|PROTECT|CONFIDENTIAL|STRICTLY CONFIDENTIAL|PRIVATE AND CONFIDENTIAL|NOT PROTECTIVELY MARKED|UNCLASSIFIED|SENSITIVE)\b`)
)

// marginLine is a line near the upper or lower edge of a page.
type marginLine struct {
	sheet  int // its number, from 0
	line   line
	shape  string // its text with numbers made alike
	height float64
}

// findFurniture tells of each word of each page whether it is furniture.
func (b *builder) findFurniture(margin []marginLine) [][]bool {
	onPages := map[string]map[int]float64{}
	for _, m := range margin {
		if onPages[m.shape] == nil {
			onPages[m.shape] = map[int]float64{}
		}
		onPages[m.shape][m.sheet] = m.height
	}
	pages := len(b.sheets)
	found := make([][]bool, pages)
	for i := range found {
		found[i] = make([]bool, len(b.sheets[i].page.Words))
	}
	for _, m := range margin {
		if m.saysSo() || pages > 1 && repeats(onPages[m.shape], m, pages) {
			for _, p := range m.line.pieces {
				found[m.sheet][p.at] = true
			}
		}
	}
	return found
}

// outerLines returns the outermost lines of a page that stand in its margins.
func outerLines(sheet int, p *doc.Page, lines []line) []marginLine {
	var out []marginLine
	if p.Height == 0 {
		return nil
	}
	for i, l := range lines {
		top := i < marginLines && l.box.Y1 < marginShare*p.Height
		foot := i >= len(lines)-marginLines && l.box.Y0 > (1-marginShare)*p.Height
		if !top && !foot || inTableLines(p, l) {
			continue
		}
		// A header of two parts, left and right, is one line.
		shape := digits.ReplaceAllString(strings.ToLower(l.text()), "#")
		out = append(out, marginLine{sheet, l, shape, edgeDistance(l, p, top)})
	}
	return out
}

// inTableLines reports whether a line stands between upright rules: a header
// row that is printed again on each page is no running head.
func inTableLines(p *doc.Page, l line) bool {
	left, right := false, false
	for _, r := range p.Rules {
		if !r.Horizontal() && r.Y0 <= l.box.MidY() && l.box.MidY() <= r.Y1 {
			left = left || r.X0 <= l.box.X0+1
			right = right || r.X0 >= l.box.X0+1
		}
	}
	return left && right
}

// edgeDistance is signed, so that a head and a foot never look alike: pages of
// one document may be upright and turned.
func edgeDistance(l line, p *doc.Page, top bool) float64 {
	if top {
		return l.box.Y0
	}
	return l.box.Y1 - p.Height
}

// saysSo reports whether the text alone tells: a page number, a marking.
func (m marginLine) saysSo() bool {
	t := strings.TrimSpace(m.line.text())
	return pageNumber.MatchString(t) || marking.MatchString(t)
}

// repeats reports whether the line stands at one height on enough of the pages.
func repeats(pages map[int]float64, m marginLine, all int) bool {
	n := 0
	for _, height := range pages {
		if math.Abs(height-m.height) < sameHeight {
			n++
		}
	}
	return n >= repeatedOnce && (n >= 3 || 2*n >= all)
}
