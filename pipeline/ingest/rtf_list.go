package ingest

import "github.com/plainwords/plainwords/pipeline/doc"

// findItems tells of the paragraphs among blocks which the writing program marked as
// items of lists.
func findItems(blocks []rtfBlock) {
	for _, b := range blocks {
		if p := b.par; p != nil && p.heading == 0 && p.marker != "" {
			p.items = min(max(p.level, 0), maxListDepth) + 1
		}
	}
}

const maxListDepth = 8 // levels below the first

// itemsAt are the items of a list with which blocks begin.
func itemsAt(blocks []rtfBlock) []*rtfParagraph {
	var items []*rtfParagraph
	for _, b := range blocks {
		if b.par == nil || b.par.items == 0 {
			break
		}
		items = append(items, b.par)
	}
	return items
}

// listTag makes the node of a list; items that are deeper belong to the one
// before them.
func (r *rtfReader) listTag(items []*rtfParagraph, shaded bool) doc.Tag {
	list := doc.Tag{Role: "L"}
	for i := 0; i < len(items); {
		next := i + 1
		for next < len(items) && items[next].items > items[i].items {
			next++
		}
		list.Kids = append(list.Kids, r.itemTag(items[i], items[i+1:next], shaded))
		i = next
	}
	return list
}

// itemTag makes the node of an item. A tick box is the marker of its item, and
// replaces another one.
func (r *rtfReader) itemTag(p *rtfParagraph, within []*rtfParagraph, shaded bool) doc.Tag {
	item := doc.Tag{Role: "LI"}
	if !startsWithBox(string(p.text)) {
		if label := r.markerMarks(p, shaded); len(label) > 0 {
			item.Kids = append(item.Kids, doc.Tag{Role: "Lbl", Marks: label})
		}
	}
	body := doc.Tag{Role: "LBody", Marks: r.marks(p, 0, len(p.text), shaded)}
	if len(within) > 0 {
		body = doc.Tag{Role: "LBody", Kids: []doc.Tag{{Role: "Span", Marks: body.Marks}, r.listTag(within, shaded)}}
	}
	item.Kids = append(item.Kids, body)
	return item
}
