package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// unnest takes tables out of the cells of others: forms keep the table of what is to be
// done in a cell beside its title. A table comes behind the row that held it where the
// outer one is a form of labels and values; where that has columns of its own, behind
// all of it, for its header holds for all of its rows.
func unnest(tags []doc.Tag) []doc.Tag {
	if !hold(tags, "Table") {
		return tags
	}
	out := make([]doc.Tag, 0, len(tags))
	for _, t := range tags {
		if t.Role == "Table" {
			out = append(out, apart(t)...)
			continue
		}
		t.Kids = unnest(t.Kids)
		out = append(out, t)
	}
	return out
}

// apart is a table, parted where others stood in it, and those.
func apart(table doc.Tag) []doc.Tag {
	const formColumns = 2
	form := widestRow(table) <= formColumns
	part := doc.Tag{Role: table.Role}
	var out, inner []doc.Tag
	reaches := 0 // rows that a cell reaches down to
	for i, kid := range table.Kids {
		found := takeTables(&kid)
		part.Kids = append(part.Kids, kid)
		inner = append(inner, found...)
		for _, cell := range kid.Kids {
			reaches = max(reaches, i+max(cell.RowSpan, 1))
		}
		if form && len(inner) > 0 && kid.Role == "TR" && reaches <= i+1 {
			out = append(append(out, part), inner...)
			part, inner = doc.Tag{Role: table.Role}, nil
		}
	}
	if len(part.Kids) > 0 {
		out = append(out, part)
	}
	return append(out, inner...)
}

// takeTables takes the tables out of a node and returns them, parted themselves.
func takeTables(t *doc.Tag) []doc.Tag {
	if !hold(t.Kids, "Table") {
		return nil
	}
	var out, kept []doc.Tag
	for _, kid := range t.Kids {
		if kid.Role == "Table" {
			out = append(out, apart(kid)...)
			continue
		}
		out = append(out, takeTables(&kid)...)
		kept = append(kept, kid)
	}
	t.Kids = kept
	return out
}

// widestRow is the number of columns of a table.
func widestRow(table doc.Tag) int {
	widest := 0
	for _, row := range table.Kids {
		if row.Role != "TR" {
			widest = max(widest, widestRow(row))
			continue
		}
		n := 0
		for _, cell := range row.Kids {
			n += max(cell.ColSpan, 1)
		}
		widest = max(widest, n)
	}
	return widest
}
