package ingest

import (
	"strconv"
	"strings"
)

// rtfComments are the comments of whoever looked through the document ("Comments
// (Annotations)"). They are no text; what they are pinned to is kept.
type rtfComments struct {
	ranged   map[int]bool // those whose ranges were met, by number
	referred int          // the number in the comment that is being read
}

// comment obeys a control of comments.
func (r *rtfReader) comment(t *rtfToken) bool {
	switch t.word {
	case "atrfstart":
		r.flow.par.note(false)
		r.collect(func(s string) {
			if n, ok := referenceOf(s); ok && len(r.ranged) < maxDefined {
				r.ranged[n] = true
			}
		})
	case "annotation":
		if r.group.end == nil {
			r.openComment()
		}
	case "atnid", "atnauthor", "atrfend", "atntime", "atnicn":
		r.group.place = rtfNowhere
	default:
		return false
	}
	return true
}

// openComment begins a comment. Where it has no range, it is pinned to the word
// before it.
func (r *rtfReader) openComment() {
	par := r.flow.par
	r.group.place, r.referred = rtfComment, -1
	r.group.end = func() {
		if !r.ranged[r.referred] {
			par.note(true)
		}
	}
}

func referenceOf(s string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	return n, err == nil && n >= 0
}

// refer takes the number by which a comment names its range.
func (r *rtfReader) refer(s string) {
	if n, ok := referenceOf(s); ok {
		r.referred = n
	}
}
