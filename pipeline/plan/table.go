package plan

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// table is a table as a grid.
type table struct {
	r     *reader
	block *doc.Block
	cells []*doc.Block
}

func (r *reader) tableOf(b *doc.Block) table {
	t := table{r: r, block: b}
	for i := range b.Children {
		for k := range b.Children[i].Children {
			if c := &b.Children[i].Children[k]; c.Kind == doc.Cell {
				t.cells = append(t.cells, c)
			}
		}
	}
	return t
}

// cell returns the cell that covers a field of the grid, nil where there is
// none.
func (t table) cell(row, col int) *doc.Block {
	for _, c := range t.cells {
		if c.Row <= row && row < c.Row+max(c.RowSpan, 1) && c.Col <= col && col < c.Col+max(c.ColSpan, 1) {
			return c
		}
	}
	return nil
}

// cellAt returns the cell that holds a span.
func (t table) cellAt(s doc.Span) *doc.Block {
	for _, c := range t.cells {
		if c.Span.Contains(s) {
			return c
		}
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

// rows is how many rows there are, the header's among them.
func (t table) rows() int { return len(t.block.Children) }
