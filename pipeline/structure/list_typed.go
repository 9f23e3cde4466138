package structure

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// asTyped makes an item of a paragraph that begins with a marker which its writer
// typed: the tree of a word processor calls it a paragraph. A capital with a stop is a
// first name's initial more often.
func (d *draft) asTyped() {
	if d.kind == doc.Paragraph && isMarker(d.pieces) && !initial.MatchString(d.pieces[0].Text) {
		d.kind, d.level, d.label, d.fresh, d.typed = doc.ListItem, 1, 1, true, true
	}
}

var initial = regexp.MustCompile(`^\p{Lu}\.$`)

// nestTyped gives typed items that follow each other their depths: an item whose marker
// is written in a new way, and is the first of its kind, begins a list within the item
// before it.
func nestTyped(drafts []draft) {
	var forms []string // of the lists around, the outermost first
	for i := range drafts {
		d := &drafts[i]
		if !d.typed {
			forms = nil
			continue
		}
		form, first := formOf(d.pieces[0].Text)
		depth := slices.Index(forms, form)
		if depth < 0 && first {
			depth = len(forms)
		}
		depth = max(depth, 0)
		forms = append(forms[:depth], form)
		d.level = depth + 1
	}
}

// formOf is how a marker is written, without what counts in it: "(a)" of "(c)"; first
// says that it is the first of its kind, as every bullet is.
func formOf(marker string) (form string, first bool) {
	if isBullet(marker) {
		return "•", true // whoever types them mixes them
	}
	m := counting.FindStringSubmatch(marker)
	if m == nil {
		return marker, true
	}
	count := m[1]
	kind := "a"
	switch {
	case count[0] <= '9':
		kind = "1"
	case count[0] <= 'Z':
		kind = "A"
	}
	return strings.Replace(marker, count, kind, 1), count == kind || count == "i" || count == "I"
}

// counting is what counts in a marker: the last of its numbers, or its letters.
var counting = regexp.MustCompile(`(\d+|[a-zA-Z]+)[.)]*$`)
