package ingest

import "github.com/plainwords/plainwords/pipeline/doc"

const maxListDepth = 8 // levels below the first

// depth is how deep in a list the paragraph stands as an item, from 1; 0 of others.
func (p *rtfParagraph) depth() int {
	if p.heading > 0 || p.marker == "" {
		return 0
	}
	return min(max(p.level, 0), maxListDepth) + 1
}

// itemTag makes the node of an item. A tick box is the marker of its item, and
// replaces another one.
func (r *rtfReader) itemTag(p *rtfParagraph, shaded bool) doc.Tag {
	item := doc.Tag{Role: "LI"}
	if !startsWithBox(string(p.text)) {
		if label := r.markerMarks(p, shaded); len(label) > 0 {
			item.Kids = append(item.Kids, doc.Tag{Role: "Lbl", Marks: label})
		}
	}
	item.Kids = append(item.Kids, doc.Tag{Role: "LBody", Marks: r.marks(p, shaded)})
	return item
}
