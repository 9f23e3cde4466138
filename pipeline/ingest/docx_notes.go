package ingest

import (
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// noteCall is where the text calls up a note, and its letters there.
type noteCall struct {
	id     string
	anchor letters
}

// notes reads the footnotes or endnotes that the text calls up, in that order,
// behind the text.
func (r *docxReader) notes(root, name string, called []noteCall) {
	if len(called) == 0 {
		return
	}
	part := r.related(strings.TrimPrefix(root, "w:")).kid(root)
	byID := map[string]*element{}
	for _, e := range part.all(name) {
		byID[e.get("w:id")] = e
	}
	outer := r.letters
	defer func() { r.letters = outer }()
	r.outside(func() {
		for i, call := range called {
			note := byID[call.id]
			if note == nil || strings.TrimSpace(note.content()) == "" {
				continue
			}
			r.letters = outer.pinnedTo(call.anchor)
			number := r.generated(nil, strconv.Itoa(i+1)+" ")
			for _, tag := range r.blocks(number, note.kids) {
				r.out = append(r.out, listed{tag: tag})
			}
			r.out = append(r.out, r.textBoxes()...)
		}
	})
}

// outside lets f read what stands in another part than the main one, or where
// that takes no comments: its words have no place there.
func (r *docxReader) outside(f func()) {
	raw := r.raw
	r.raw = nil
	defer func() { r.raw = raw }()
	f()
}

// margins reads the heads and feet of the pages, each text once.
func (r *docxReader) margins(body *element) {
	var read, seen []string // parts, and what they say
	body.each(func(e *element) bool {
		if e.name != "w:headerReference" && e.name != "w:footerReference" {
			return e.name != "w:tbl" && e.name != "w:r"
		}
		i := slices.IndexFunc(r.relations, func(rel Relation) bool { return rel.ID == e.get("r:id") })
		if i < 0 || slices.Contains(read, r.relations[i].Target) {
			return false
		}
		read = append(read, r.relations[i].Target)
		root := r.part(r.relations[i].Target)
		text := strings.Join(strings.Fields(root.content()), " ")
		if root == nil || text == "" || slices.Contains(seen, text) {
			return false
		}
		seen = append(seen, text)
		r.outside(func() {
			for _, part := range root.kids {
				tags := r.blocks(nil, part.kids)
				for _, box := range r.textBoxes() {
					tags = append(tags, box.tag)
				}
				if len(tags) > 0 {
					r.out = append(r.out, listed{tag: doc.Tag{Role: "Artifact", Kids: tags}})
				}
			}
		})
		return false
	})
}
