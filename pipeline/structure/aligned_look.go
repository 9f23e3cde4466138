package structure

import (
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// grid makes the cells of a region.
func (r *region) grid(rows []row) grid {
	g := grid{method: byEdges, cols: len(r.columns), rows: len(rows)}
	for i, row := range rows {
		cells := row.cells(len(r.columns))
		into := map[int]int{} // column → cell
		for k := range cells {
			cells[k].row = i
			for c := cells[k].col; c < cells[k].col+cells[k].colSpan; c++ {
				into[c] = k
			}
		}
		for _, l := range r.lines[row.from:row.to] {
			for _, p := range l.pieces {
				c := &cells[into[r.column(p.Box)]]
				c.words = append(c.words, int(p.at))
				c.box = c.box.Union(p.Box)
				g.box = g.box.Union(p.Box)
			}
		}
		g.cells = append(g.cells, cells...)
	}
	return g
}

// cells are the cells of a row, from left to right, without words.
func (r row) cells(cols int) []gridCell {
	var out []gridCell
	spans := r.spans
	for c := 0; c < cols; {
		cell := gridCell{col: c, rowSpan: 1, colSpan: 1}
		if len(spans) > 0 && spans[0].col == c {
			cell.colSpan = min(spans[0].colSpan, cols-c)
			spans = spans[1:]
		}
		out = append(out, cell)
		c += cell.colSpan
	}
	return out
}

// columnLook is what stands in the columns of a region, counted over rows without
// titles over several columns.
type columnLook struct {
	rows, full int        // rows; those with text in two columns or more
	lines      int        // of cells
	words      int        // of them all
	lower      int        // lines of cells that begin with a small letter
	leaders    int        // rows with leader dots
	first      []string   // text of the cells, the first column's
	last       []string   // the last column's
	begins     [][]string // first words of the cells, by column
	marked     bool       // something besides the columns speaks for a table
	columns    int
}

func (r *region) look(p *doc.Page, rows []row, bars []bar) columnLook {
	t := columnLook{rows: len(rows), columns: len(r.columns), begins: make([][]string, len(r.columns))}
	t.marked = r.marked(rows, bars)
	for _, row := range rows {
		cells := make([][]string, len(r.columns))
		for _, l := range r.lines[row.from:row.to] {
			for c, words := range r.across(l) {
				t.lines, t.words = t.lines+1, t.words+len(words)
				t.lower += count(startsLower(words[0].Text))
				cells[c] = append(cells[c], joinText(words))
			}
			t.leaders += count(strings.Contains(l.text(), "....") || strings.Contains(l.text(), ". . ."))
		}
		t.addRow(cells)
	}
	return t
}

func (t *columnLook) addRow(cells [][]string) {
	filled := 0
	for c, lines := range cells {
		if len(lines) == 0 {
			continue
		}
		filled++
		text := strings.Join(lines, " ")
		begin, _, _ := strings.Cut(text, " ")
		t.begins[c] = append(t.begins[c], begin)
		if c == 0 {
			t.first = append(t.first, text)
		}
		if c == len(cells)-1 {
			t.last = append(t.last, text)
		}
	}
	t.full += count(filled >= 2)
}

// marked reports whether the table is told by more than its columns: a first
// row in bold above others that are not, or bars between rows.
func (r *region) marked(rows []row, bars []bar) bool {
	for _, b := range r.barred(bars) {
		if b {
			return true
		}
	}
	if len(rows) < 2 {
		return false
	}
	for _, l := range r.lines[rows[1].from:rows[1].to] {
		if l.bold {
			return false
		}
	}
	return r.lines[rows[0].from].bold
}

// isTable judges a region.
func (r *region) isTable(p *doc.Page, rows []row, bars []bar) bool {
	const least = 3 // rows with text in two columns that make a table by themselves
	t := r.look(p, rows, bars)
	switch {
	case t.rows < 2 || t.full < 2 || t.full < least && !t.marked:
		return false
	case 10*t.full < 6*t.rows && !t.marked: // rows that do not go together
		return false
	}
	return !t.isProse() && !t.isFields() && !t.isList() && !t.isContents() && !t.isForm()
}

// isProse tells columns of text: full lines of which many go on with the one
// above.
func (t columnLook) isProse() bool {
	const fullLine = 3.0
	if float64(t.words) >= fullLine*float64(t.lines) && t.cutSentences() {
		return true
	}
	return float64(t.words) >= fullLine*float64(t.lines) && 10*t.lower >= 3*t.lines &&
		(t.lines >= 4*t.rows*t.columns || t.lines <= 2*t.full || t.words >= 5*t.lines)
}

// cutSentences reports whether many cells begin in the middle of a sentence:
// the lines of columns side by side were taken for rows.
func (t columnLook) cutSentences() bool {
	cells, lower := 0, 0
	for _, begins := range t.begins {
		cells += len(begins)
		lower += countIf(begins, startsLower)
	}
	return 4*lower >= cells
}

// isFields tells labels with values; further columns are tick boxes and the
// like.
func (t columnLook) isFields() bool {
	return 2*countIf(t.first, func(s string) bool { return strings.HasSuffix(s, ":") }) >= len(t.first)
}

// isList tells the marker of an item from the item.
func (t columnLook) isList() bool {
	return t.columns == 2 && 2*countIf(t.first, func(s string) bool {
		w := doc.Word{Text: s}
		return isMarker([]piece{{Word: &w}, {Word: &w}})
	}) >= len(t.first)
}

// isContents tells titles with page numbers: leader dots, or a last column of
// numbers that never falls, without a title of its own.
func (t columnLook) isContents() bool {
	if t.columns == 2 && 2*t.leaders > t.rows {
		return true
	}
	page := 0
	for _, s := range t.last {
		for f := range strings.FieldsSeq(s) {
			n, err := strconv.Atoi(f)
			if err != nil || n < page {
				return false
			}
			page = n
		}
	}
	return t.columns == 2 && len(t.last) >= 2
}

// isForm tells lines to fill in: a column that says the same in each row, with
// no title above it that differs.
func (t columnLook) isForm() bool {
	for _, begins := range t.begins {
		same := countIf(begins, func(s string) bool { return s == begins[0] })
		if t.columns <= 4 && len(begins) >= 2 && same == len(begins) && !isNumber(begins[0]) {
			return true
		}
	}
	return false
}

func isNumber(s string) bool { return strings.ContainsAny(s, "0123456789") }

func countIf(all []string, f func(string) bool) int {
	n := 0
	for _, s := range all {
		n += count(f(s))
	}
	return n
}
