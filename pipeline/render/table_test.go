package render

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// cell of a table in a test.
type cell struct {
	words            string
	row, col         int
	rowSpan, colSpan int
}

// tableDoc makes a document that is one table.
func tableDoc(rows, cols, headerRows int, cells ...cell) *doc.Document {
	d := &doc.Document{}
	t := doc.Block{Kind: doc.Table, Page: 2, Cols: cols, HeaderRows: headerRows, Children: make([]doc.Block, rows)}
	for i := range t.Children {
		t.Children[i] = doc.Block{Kind: doc.Row, Row: i, Page: 2}
	}
	var text strings.Builder
	for _, c := range cells {
		start := text.Len()
		text.WriteString(c.words)
		row := &t.Children[c.row].Children
		*row = append(*row, doc.Block{
			Kind: doc.Cell, Row: c.row, Col: c.col, RowSpan: c.rowSpan, ColSpan: c.colSpan, Span: doc.Span{Start: start, End: text.Len()},
		})
		text.WriteString("\n")
	}
	d.Text = text.String()
	t.Span.End = len(d.Text)
	d.Blocks = []doc.Block{t}
	return d
}

func TestTables(t *testing.T) {
	for _, c := range []struct {
		name   string
		doc    *doc.Document
		header []string
		rows   [][]string
	}{
		{
			"a header row", tableDoc(2, 2, 1, cell{"What", 0, 0, 1, 1}, cell{"Who", 0, 1, 1, 1}, cell{"Ring the\nschool", 1, 0, 1, 1}, cell{"Mum", 1, 1, 1, 1}),
			[]string{"What", "Who"},
			[][]string{{"Ring the school", "Mum"}},
		},
		{
			"no header row", tableDoc(1, 2, 0, cell{"Name", 0, 0, 1, 1}, cell{"Theo", 0, 1, 1, 1}),
			[]string{},
			[][]string{{"Name", "Theo"}},
		},
		{
			"header cells over each other",
			tableDoc(3, 3, 2, cell{"Need", 0, 0, 2, 1}, cell{"Who", 0, 1, 1, 2}, cell{"Name", 1, 1, 1, 1}, cell{"Agency", 1, 2, 1, 1}, cell{"Home", 2, 0, 1, 1}),
			[]string{"Need", "Who – Name", "Who – Agency"},
			[][]string{{"Home", "", ""}},
		},
		{
			"a title over all columns",
			tableDoc(3, 2, 2, cell{"Plan for Theo", 0, 0, 1, 2}, cell{"What", 1, 0, 1, 1}, cell{"Who", 1, 1, 1, 1}, cell{"Ring", 2, 0, 1, 1}),
			[]string{"What", "Who"},
			[][]string{{"Ring", ""}},
		},
		{
			"one header cell over all columns",
			tableDoc(2, 2, 1, cell{"Who is who", 0, 0, 1, 2}, cell{"Theo", 1, 0, 1, 1}),
			[]string{"Who is who", "Who is who"},
			[][]string{{"Theo", ""}},
		},
		{
			"merged cells in the body",
			tableDoc(3, 2, 1, cell{"What", 0, 0, 1, 1}, cell{"Who", 0, 1, 1, 1}, cell{"Ring", 1, 0, 2, 1}, cell{"Mum", 1, 1, 1, 1}, cell{"Dad", 2, 1, 1, 1}),
			[]string{"What", "Who"},
			[][]string{{"Ring", "Mum"}, {"", "Dad"}},
		},
		{
			"more header rows than rows", tableDoc(1, 1, 3, cell{"What", 0, 0, 1, 1}),
			[]string{"What"},
			[][]string{},
		},
		{
			"cells outside of the grid", tableDoc(1, 1, 0, cell{"in", 0, 0, 1, 1}, cell{"out", 0, 7, 1, 1}),
			[]string{},
			[][]string{{"in"}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := []table{{Place: place{Page: 2, Boxes: []box{}}, Header: c.header, Rows: c.rows}}
			if diff := cmp.Diff(want, tablesOf(c.doc)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
