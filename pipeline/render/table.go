package render

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// table is a table of the document: one name a column, and the rows under them
// with as many cells.
type table struct {
	Place  place      `json:"place"`
	Header []string   `json:"header"`
	Rows   [][]string `json:"rows"`
}

// tablesOf returns the tables of a document, those in cells of others too.
func tablesOf(d *doc.Document) []table {
	tables := []table{}
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Table {
			tables = append(tables, tableOf(d, b))
		}
		return true
	})
	return tables
}

// tableOf returns a table. A merged cell's words stand where the cell begins;
// the places that it covers besides are "". Header is empty where the table
// has no header row.
func tableOf(d *doc.Document, b *doc.Block) table {
	grid := make([][]string, len(b.Children))
	for i := range grid {
		grid[i] = make([]string, b.Cols)
	}
	for _, c := range cells(b) {
		grid[c.Row][c.Col] = d.Quote(c.Span)
	}
	header := min(b.HeaderRows, len(grid))
	return table{Place: placeOfBlock(d, b), Header: columnNames(d, b), Rows: grid[header:]}
}

// cells are the cells of a table that lie in its grid.
func cells(b *doc.Block) []*doc.Block {
	var out []*doc.Block
	for i := range b.Children {
		row := b.Children[i].Children
		for k := range row {
			if c := &row[k]; c.Kind == doc.Cell && c.Row < len(b.Children) && c.Col < b.Cols {
				out = append(out, c)
			}
		}
	}
	return out
}

// columnNames returns the name of each column. Where header cells lie over each
// other, a name is their words from top to bottom ("Who – Agency"). A cell over
// all columns is the table's title and no column's name, unless it is all
// there is.
func columnNames(d *doc.Document, b *doc.Block) []string {
	if b.HeaderRows == 0 {
		return []string{}
	}
	parts := make([][]string, b.Cols)
	for _, c := range cells(b) {
		title := c.ColSpan >= b.Cols && b.Cols > 1 && b.HeaderRows > 1
		words := d.Quote(c.Span)
		if c.Row >= b.HeaderRows || title || words == "" {
			continue
		}
		for col := c.Col; col < min(c.Col+max(c.ColSpan, 1), b.Cols); col++ {
			if !slices.Contains(parts[col], words) {
				parts[col] = append(parts[col], words)
			}
		}
	}
	names := make([]string, b.Cols)
	for i, p := range parts {
		names[i] = strings.Join(p, " – ")
	}
	return names
}
