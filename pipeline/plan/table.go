package plan

import (
	"slices"
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// table is a table as a grid.
type table struct {
	r     *reader
	block *doc.Block
	cells []*doc.Block         // in the order of the text
	grid  map[field]*doc.Block // each field of the grid and the cell that covers it
}

type field struct{ row, col int }

// tableOf lays a table out, once.
func (r *reader) tableOf(b *doc.Block) table {
	if t, ok := r.tables[b]; ok {
		return t
	}
	t := table{r: r, block: b, grid: map[field]*doc.Block{}}
	for i := range b.Children {
		for k := range b.Children[i].Children {
			if c := &b.Children[i].Children[k]; c.Kind == doc.Cell {
				t.cells = append(t.cells, c)
				t.place(c)
			}
		}
	}
	r.tables[b] = t
	return t
}

// place notes the fields that a cell covers; where two claim one it is the
// first's.
func (t table) place(c *doc.Block) {
	for row := c.Row; row < min(c.Row+max(c.RowSpan, 1), t.rows()); row++ {
		for col := c.Col; col < min(c.Col+max(c.ColSpan, 1), t.block.Cols); col++ {
			if at := (field{row, col}); t.grid[at] == nil {
				t.grid[at] = c
			}
		}
	}
}

// cell returns the cell that covers a field of the grid, nil where there is
// none.
func (t table) cell(row, col int) *doc.Block { return t.grid[field{row, col}] }

// cellAt returns the cell that holds a span.
func (t table) cellAt(s doc.Span) *doc.Block {
	i := sort.Search(len(t.cells), func(i int) bool { return t.cells[i].Span.End >= s.End })
	if i < len(t.cells) && t.cells[i].Span.Contains(s) {
		return t.cells[i]
	}
	return nil
}

func (t table) text(row, col int) string {
	if c := t.cell(row, col); c != nil {
		return t.r.Quote(c.Span)
	}
	return ""
}

// title is the name of a column: the words of its header cells from top to
// bottom, a title over all columns left out.
func (t table) title(col int) string {
	var parts []string
	for row := range t.block.HeaderRows {
		c := t.cell(row, col)
		if c == nil || c.ColSpan >= t.block.Cols && t.block.HeaderRows > 1 {
			continue
		}
		if words := t.r.Quote(c.Span); words != "" && !slices.Contains(parts, words) {
			parts = append(parts, words)
		}
	}
	return strings.Join(parts, " – ")
}

// titleSpan is the lowest cell over a column.
func (t table) titleSpan(col int) doc.Span {
	if c := t.cell(max(t.block.HeaderRows, 1)-1, col); c != nil {
		return c.Span
	}
	return doc.Span{}
}

// rows is how many rows there are, the header's among them.
func (t table) rows() int { return len(t.block.Children) }
