package structure

import (
	"github.com/plainwords/plainwords/pipeline/doc"
)

// taggedTables reads the tables of the file's structure tree: exact in what
// word processors and browsers export. A table within a cell stays in the cell.
func taggedTables(p *doc.Page, taken []bool) []grid {
	if !hold(p.Tags, "Table") {
		return nil
	}
	byMark := map[int][]int{}
	for i := range p.Words {
		if m := p.Words[i].Mark; m > 0 {
			byMark[m] = append(byMark[m], i)
		}
	}
	var grids []grid
	var walk func(tags []doc.Tag, depth int)
	walk = func(tags []doc.Tag, depth int) {
		for i := range tags {
			if tags[i].Role != "Table" || depth == maxNestedTables {
				walk(tags[i].Kids, depth)
				continue
			}
			t := tableTags{page: p, byMark: byMark, taken: taken, placed: map[int]bool{}}
			if g, ok := t.read(&tags[i]); ok {
				g.take(taken)
				grids = append(grids, g)
			} else {
				walk(tags[i].Kids, depth+1)
			}
		}
	}
	walk(p.Tags, 0)
	return grids
}

// hold reports whether there is a node with the role among tags and their kids.
func hold(tags []doc.Tag, role string) bool {
	for i := range tags {
		if tags[i].Role == role || hold(tags[i].Kids, role) {
			return true
		}
	}
	return false
}

// tableTags reads one Table node.
type tableTags struct {
	page   *doc.Page
	byMark map[int][]int
	taken  []bool
	placed map[int]bool // marks that an earlier cell holds
	grid   grid
	// until holds for each column the first row that no cell from above
	// reaches into.
	until []int
}

const (
	maxSpan = 200 // bounds what a cell may claim to cover
	// Of tables in tables that are none, so many are looked into: each reading
	// goes through all that lies deeper.
	maxNestedTables = 10
)

func (t *tableTags) read(table *doc.Tag) (grid, bool) {
	t.grid.method = byTags
	t.rows(table, false)
	g := &t.grid
	if g.rows*g.cols > maxCells {
		return grid{}, false
	}
	t.restoreColumns()
	t.placeBoxes()
	for i := range g.cells {
		c := &g.cells[i]
		c.rowSpan = min(c.rowSpan, g.rows-c.row)
		g.box = g.box.Union(c.box)
	}
	if g.rows < 1 || g.cols < 2 || g.filled() < 2 || !t.plausible() {
		return grid{}, false
	}
	t.headers()
	g.dropEmpty()
	g.sortCells()
	return *g, true
}

// rows reads the rows of a table or of its head or body.
func (t *tableTags) rows(n *doc.Tag, head bool) {
	for i := range n.Kids {
		k := &n.Kids[i]
		switch k.Role {
		case "TR":
			t.row(k)
			if head && t.grid.headerRows == t.grid.rows-1 {
				t.grid.headerRows = t.grid.rows
			}
		case "Table", "Caption":
		default:
			t.rows(k, head || k.Role == "THead")
		}
	}
}

func (t *tableTags) row(tr *doc.Tag) {
	row, col := t.grid.rows, 0
	t.grid.rows++
	for i := range tr.Kids {
		k := &tr.Kids[i]
		if k.Role != "TD" && k.Role != "TH" {
			continue
		}
		for col < len(t.until) && t.until[col] > row {
			col++
		}
		c := gridCell{
			row: row, col: col, header: k.Role == "TH",
			rowSpan: min(max(k.RowSpan, 1), maxSpan), colSpan: min(max(k.ColSpan, 1), maxSpan),
		}
		c.colSpan = t.free(row, col, c.colSpan)
		t.words(k, &c)
		for len(t.until) < col+c.colSpan {
			t.until = append(t.until, 0)
		}
		for j := col; j < col+c.colSpan; j++ {
			t.until[j] = row + c.rowSpan
		}
		t.grid.cells = append(t.grid.cells, c)
		col += c.colSpan
	}
	t.grid.cols = max(t.grid.cols, col, len(t.until))
}

// free is how many of the wanted columns from col on no cell from above covers.
func (t *tableTags) free(row, col, wanted int) int {
	n := 1
	for n < wanted && (col+n >= len(t.until) || t.until[col+n] <= row) {
		n++
	}
	return n
}

func (t *tableTags) words(n *doc.Tag, c *gridCell) {
	for _, m := range n.Marks {
		if t.placed[m] {
			continue
		}
		t.placed[m] = true
		for _, w := range t.byMark[m] {
			if !t.taken[w] {
				c.words = append(c.words, w)
				c.box = c.box.Union(t.page.Words[w].Box)
			}
		}
	}
	for i := range n.Kids {
		t.words(&n.Kids[i], c)
	}
}

// plausible holds the tree against the paper: the cells of one row stand side
// by side.
func (t *tableTags) plausible() bool {
	if !t.sideBySide() {
		return false
	}
	if t.page.Width == 0 {
		return true
	}
	good, bad := 0, 0
	for i := 1; i < len(t.grid.cells); i++ {
		a, b := t.grid.cells[i-1], t.grid.cells[i]
		if a.row != b.row || a.box.Zero() || b.box.Zero() {
			continue
		}
		if b.box.X0 >= a.box.X1-1 {
			good++
		} else {
			bad++
		}
	}
	return good > 0 && good >= 9*bad
}

// sideBySide tells a table from one that only sets a page: some rows have text
// in two cells, and not nearly all have it in one.
func (t *tableTags) sideBySide() bool {
	filled := make([]int, t.grid.rows)
	for _, c := range t.grid.cells {
		if len(c.words) > 0 {
			filled[c.row]++
		}
	}
	several, used := 0, 0
	for _, n := range filled {
		several += count(n >= 2)
		used += count(n >= 1)
	}
	return several > 0 && 5*several >= used
}

// headers counts the header rows: those in THead, else the first rows whose
// cells are all TH.
func (t *tableTags) headers() {
	g := &t.grid
	for g.headerRows < g.rows-1 {
		n := 0
		for _, c := range g.cells {
			if c.row == g.headerRows && c.header {
				n++
			} else if c.row == g.headerRows {
				n = 0
				break
			}
		}
		if n == 0 {
			break
		}
		g.headerRows++
	}
	if t.page.Width == 0 {
		t.headersByLooks()
	}
}

// headersByLooks counts the header rows of a word processor's table by how they
// are set: hardly anybody marks them as such.
func (t *tableTags) headersByLooks() {
	g := &t.grid
	if g.headerRows == 1 || g.headerRows == 0 && g.rows > 1 && emphasised(t.page, g, 0) {
		g.headerRows = headerRows(t.page, g)
	}
}
