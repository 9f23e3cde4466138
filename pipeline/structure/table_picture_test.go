package structure

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// The size of a letter of a drawn page, in points.
const (
	letterWide, lineHigh, fontSize = 5.0, 13.0, 10.0
	pictureLeft, pictureTop        = 50.0, 60.0
)

// drawPage makes a page of a picture in letters. Runs of letters are words, a
// word in *stars* is bold; "-" and "=" between "+" are level lines and "|" are
// upright ones. A picture has no line for a rule of its own: a row of "+--+"
// stands at the middle of its line.
func drawPage(picture string) *doc.Page {
	p := &doc.Page{Number: 1, Width: 595, Height: 842}
	lines := strings.Split(strings.Trim(picture, "\n"), "\n")
	for row, text := range lines {
		drawLine(p, text, pictureTop+float64(row)*lineHigh)
	}
	drawUprights(p, lines)
	return p
}

func drawLine(p *doc.Page, text string, y float64) {
	letters := []rune(text)
	for from := 0; from < len(letters); {
		to := from
		for to < len(letters) && letters[to] != ' ' && (to == from || !ruleLetter(letters[to]) || !ruleLetter(letters[from])) || to < len(letters) && to > from && ruleLetter(letters[from]) && ruleLetter(letters[to]) {
			to++
		}
		if to > from {
			drawWord(p, string(letters[from:to]), pictureLeft+float64(from)*letterWide, y)
		}
		from = max(to, from+1)
	}
}

func ruleLetter(r rune) bool { return strings.ContainsRune("+-|", r) }

func drawWord(p *doc.Page, text string, x, y float64) {
	wide := float64(len([]rune(text))) * letterWide
	switch {
	case strings.HasPrefix(text, "+-") || strings.HasPrefix(text, "|-") || strings.HasPrefix(text, "--"):
		mid := y + lineHigh/2
		first, last := letterWide/2, wide-letterWide/2
		p.Rules = append(p.Rules, doc.Rule{X0: x + first, Y0: mid, X1: x + last, Y1: mid})
	case strings.Trim(text, "|+") == "":
	default:
		bare := strings.Trim(text, "*")
		p.Words = append(p.Words, doc.Word{
			Text: bare, Size: fontSize, Bold: bare != text, SpaceBefore: true,
			Box: doc.Box{X0: x, Y0: y + 1, X1: x + wide, Y1: y + 1 + fontSize},
		})
	}
}

// drawUprights joins the "|" and "+" that stand below each other.
func drawUprights(p *doc.Page, lines []string) {
	open := map[int]float64{}
	for row := 0; row <= len(lines); row++ {
		var letters []rune
		if row < len(lines) {
			letters = []rune(lines[row])
		}
		for col := range 200 {
			upright := col < len(letters) && (letters[col] == '|' || letters[col] == '+')
			y0, going := open[col]
			y := pictureTop + float64(row)*lineHigh
			switch {
			case upright && !going:
				open[col] = y + lineHigh/2*float64(count(letters[col] == '+'))
			case !upright && going:
				end := y
				if above := []rune(lines[row-1]); above[col] == '+' {
					end -= lineHigh / 2
				}
				if x := pictureLeft + (float64(col)+0.5)*letterWide; end-y0 > lineHigh/2 {
					p.Rules = append(p.Rules, doc.Rule{X0: x, Y0: y0, X1: x, Y1: end})
				}
				delete(open, col)
			}
		}
	}
}

// tableText writes the grids of a page: a row a line, "|" between cells, "<" for
// a position that the cell on its left covers, "^" for one that the cell above
// does.
func tableText(p *doc.Page, grids []grid) []string {
	var out []string
	for _, g := range grids {
		fields := make([][]string, g.rows)
		for i := range fields {
			fields[i] = make([]string, g.cols)
		}
		for _, c := range g.cells {
			for r := c.row; r < c.row+max(c.rowSpan, 1); r++ {
				for k := c.col; k < c.col+max(c.colSpan, 1); k++ {
					fields[r][k] = "^"
					if r == c.row {
						fields[r][k] = "<"
					}
				}
			}
			fields[c.row][c.col] = cellText(p, c)
		}
		for _, row := range fields {
			out = append(out, strings.Join(row, " | "))
		}
		out = append(out, "")
	}
	return out
}

func cellText(p *doc.Page, c gridCell) string {
	var pieces []piece
	for _, w := range c.words {
		pieces = append(pieces, piece{Word: &p.Words[w]})
	}
	var parts []string
	for _, l := range visualLines(pieces) {
		parts = append(parts, l.text())
	}
	return strings.Join(parts, " ")
}

// checkGrids holds what every table must be, whatever the page.
func checkGrids(t *testing.T, p *doc.Page, grids []grid) {
	t.Helper()
	owner := map[int]bool{}
	for _, g := range grids {
		covered := map[[2]int]bool{}
		if g.headerRows < 0 || g.headerRows > g.rows {
			t.Errorf("%d header rows of %d", g.headerRows, g.rows)
		}
		for _, c := range g.cells {
			checkCell(t, p, g, c, covered)
			for _, w := range c.words {
				if w < 0 || w >= len(p.Words) {
					t.Fatalf("word %d of %d", w, len(p.Words))
				}
				if owner[w] {
					t.Errorf("word %d is in two cells", w)
				}
				owner[w] = true
			}
		}
		if !slices.IsSortedFunc(g.cells, func(a, b gridCell) int { return (a.row-b.row)*maxCells + a.col - b.col }) {
			t.Error("cells are not in row-major order")
		}
	}
}

func checkCell(t *testing.T, p *doc.Page, g grid, c gridCell, covered map[[2]int]bool) {
	t.Helper()
	if c.rowSpan < 1 || c.colSpan < 1 || c.row < 0 || c.col < 0 || c.row+c.rowSpan > g.rows || c.col+c.colSpan > g.cols {
		t.Errorf("cell %d,%d+%d,%d lies outside of %d×%d", c.row, c.col, c.rowSpan, c.colSpan, g.rows, g.cols)
		return
	}
	for r := c.row; r < c.row+c.rowSpan; r++ {
		for k := c.col; k < c.col+c.colSpan; k++ {
			if covered[[2]int{r, k}] {
				t.Errorf("two cells at %d,%d", r, k)
			}
			covered[[2]int{r, k}] = true
		}
	}
}
