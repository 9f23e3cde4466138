package ingest

import (
	"slices"
	"strconv"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// maxRepeat is how often a row or cell that says it is repeated is; sheets end in
// thousands of empty ones.
const maxRepeat = 200

// odtTable is a table that is read.
type odtTable struct {
	*odtReader
	hidden []bool // by column
}

// table makes the node of a table. Its numbers and lists are apart from those
// around it.
func (o *odtReader) table(e *element) []doc.Tag {
	before, open := o.look, o.lists.open
	defer func() { o.look, o.lists.open = before, open }()
	o.lists.open = nil
	style := o.styles.of("table", e.get("table:style-name"))
	if style.master != nil {
		o.masters = append(o.masters, *style.master)
	}
	o.look = o.look.within(style)
	t := odtTable{odtReader: o}
	t.columns(e)
	rows := t.rows(e, false)
	if rows == nil {
		return nil
	}
	return []doc.Tag{{Role: "Table", Kids: rows}}
}

// columns looks for hidden columns.
func (t *odtTable) columns(e *element) {
	for _, k := range e.kids {
		if t.steps++; t.full() {
			return
		}
		switch k.name {
		case "table:table-column":
			n := repeats(k, "table:number-columns-repeated")
			t.steps += n
			t.hidden = append(t.hidden, slices.Repeat([]bool{isCollapsed(k)}, n)...)
		case "table:table-columns", "table:table-header-columns", "table:table-column-group":
			t.columns(k)
		}
	}
}

func isCollapsed(e *element) bool {
	visibility := e.get("table:visibility")
	return visibility == "collapse" || visibility == "filter"
}

// repeats is how often an element stands there.
func repeats(e *element, name string) int {
	n, _ := strconv.Atoi(e.get(name))
	return max(1, min(n, maxRepeat))
}

// rows makes the nodes of rows; the header rows are in a node of their own.
func (t *odtTable) rows(e *element, head bool) []doc.Tag {
	var out []doc.Tag
	for _, k := range e.kids {
		if t.steps++; t.full() {
			break
		}
		switch k.name {
		case "table:table-row":
			out = append(out, t.repeated(k, head)...)
		case "table:table-header-rows":
			if rows := t.rows(k, true); rows != nil {
				out = append(out, doc.Tag{Role: "THead", Kids: rows})
			}
		case "table:table-rows", "table:table-row-group":
			out = append(out, t.rows(k, head)...)
		case "text:soft-page-break":
		}
	}
	return out
}

// repeated makes a row as often as it stands there; an empty one once.
func (t *odtTable) repeated(e *element, head bool) []doc.Tag {
	var out []doc.Tag
	for range repeats(e, "table:number-rows-repeated") {
		from := len(t.words)
		out = append(out, t.row(e, head))
		if len(t.words) == from || t.full() {
			break
		}
	}
	return out
}

func (t *odtTable) row(e *element, head bool) doc.Tag {
	before := t.look
	defer func() { t.look = before }()
	t.look = t.look.within(t.styles.of("table-row", e.get("table:style-name")))
	if isCollapsed(e) {
		t.hide(doc.Invisible)
	}
	row := doc.Tag{Role: "TR"}
	column, last := 0, 0 // last: how many cells there are up to the last that is not just a repeat
	for _, k := range e.kids {
		t.steps++
		if k.name != "table:table-cell" && k.name != "table:covered-table-cell" {
			continue
		}
		times := repeats(k, "table:number-columns-repeated")
		for range times {
			from := len(t.words)
			if t.steps++; t.full() {
				return row
			}
			if k.name == "table:table-cell" {
				row.Kids = append(row.Kids, t.cell(k, head, column))
			}
			column++
			if times == 1 || len(t.words) > from {
				last = len(row.Kids)
			}
		}
	}
	row.Kids = row.Kids[:last]
	return row
}

// cell makes the node of a cell.
func (t *odtTable) cell(e *element, head bool, column int) doc.Tag {
	before := t.look
	defer func() { t.look = before }()
	t.look = t.look.within(t.styles.of("table-cell", e.get("table:style-name")))
	if column < len(t.hidden) && t.hidden[column] {
		t.hide(doc.Invisible)
	}
	role := "TD"
	if head {
		role = "TH"
	}
	cell := doc.Tag{Role: role, Kids: t.blocks(e)}
	cell.RowSpan, cell.ColSpan = cellSpan(e, "table:number-rows-spanned"), cellSpan(e, "table:number-columns-spanned")
	if kids := cell.Kids; len(kids) == 1 && kids[0].Role == "P" && kids[0].Kids == nil {
		cell.Kids, cell.Marks = nil, kids[0].Marks
	}
	return cell
}

// cellSpan reads how far a cell reaches; 0 where nothing is said.
func cellSpan(e *element, name string) int {
	n, err := strconv.Atoi(e.get(name))
	if err != nil || n < 0 {
		return 0
	}
	return min(n, maxSpan)
}
