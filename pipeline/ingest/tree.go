package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tree builds a page of a format without geometry: words, and marks by which
// the nodes of a structure tree hold them. Each word has one mark, and each
// mark is given out once.
type tree struct {
	words  []doc.Word
	mark   int
	spaced bool // white space stands before the next piece of a line that is seen
	apart  bool // and before the next that is not
	// place tells where a part of the text that is being added stands in the
	// file; nil where that is not known.
	place func(within doc.Span) doc.Span
}

// The signs of a tick box, as the PDF reader writes them for form fields.
const (
	tickedBox = "☒"
	emptyBox  = "☐"
)

var choices = map[string]doc.Choice{tickedBox: doc.Ticked, "☑": doc.Ticked, emptyBox: doc.Unticked}

// typedBox is a tick box made of brackets.
var typedBox = regexp.MustCompile(`\[([ xX✓✔])?\]`)

// text adds the words of s under a new mark and returns it; 0 where s has none.
// The words are like style but for their letters; style.SpaceBefore is of the
// first one.
func (t *tree) text(s string, style doc.Word) int {
	t.mark++
	before := len(t.words)
	from := 0
	if strings.Contains(s, "[") {
		for _, box := range typedBox.FindAllStringIndex(s, -1) {
			t.addWords(s, doc.Span{Start: from, End: box[0]}, &style)
			t.addWord(signOf(s[box[0]:box[1]]), doc.Span{Start: box[0], End: box[1]}, &style)
			from = box[1]
		}
	}
	t.addWords(s, doc.Span{Start: from, End: len(s)}, &style)
	if len(t.words) == before {
		t.mark--
		return 0
	}
	return t.mark
}

// addWords adds the words of a part of s.
func (t *tree) addWords(s string, part doc.Span, style *doc.Word) {
	fields := strings.Fields(part.Of(s))
	if n := len(t.words); cap(t.words)-n < len(fields) {
		// Twice as much: append adds a quarter and would copy a large document
		// four times over.
		t.words = slices.Grow(t.words, max(len(fields), n))
	}
	at := part.Start
	for _, f := range fields {
		at += strings.Index(s[at:], f)
		t.addWord(f, doc.Span{Start: at, End: at + len(f)}, style)
		at += len(f)
	}
}

// addWord adds a word that stands at a part of the text that is being added. White
// space stands before the next one.
func (t *tree) addWord(text string, at doc.Span, style *doc.Word) {
	w := *style
	style.SpaceBefore = true
	if t.place != nil {
		w.At = t.place(at)
	}
	w.Text, w.Mark, w.Origin, w.Confidence = text, t.mark, doc.NoPaper, 1
	if normaliseWord(&w); w.Text != "" {
		w.Choice = choices[w.Text] // a box of a symbol font is known only now
		t.words = append(t.words, w)
	}
}

// piece adds a piece of a line to tags: white space at its ends tells whether it
// touches what stands beside it.
func (t *tree) piece(tags []doc.Tag, s string, word doc.Word) []doc.Tag {
	if s == "" {
		return tags
	}
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	spaced := &t.spaced
	if word.Hidden != doc.Visible {
		spaced = &t.apart // what nobody sees parts nothing
	} else {
		t.apart = true
	}
	word.SpaceBefore = *spaced || unicode.IsSpace(first)
	mark := t.text(s, word)
	if mark == 0 {
		*spaced = *spaced || unicode.IsSpace(first)
		return tags
	}
	*spaced = unicode.IsSpace(last)
	return appendTag(tags, doc.Tag{Role: "Span", Marks: []int{mark}})
}

// endLine ends the line here.
func (t *tree) endLine() {
	t.breakLine()
	t.gap()
}

// gap says that white space stands here.
func (t *tree) gap() { t.spaced, t.apart = true, true }

// appendTag adds a node; runs of text that touch become one.
func appendTag(tags []doc.Tag, tag doc.Tag) []doc.Tag {
	if n := len(tags); tag.Role == "Span" && n > 0 && tags[n-1].Role == "Span" {
		tags[n-1].Marks = append(tags[n-1].Marks, tag.Marks...)
		return tags
	}
	return append(tags, tag)
}

// signOf is the sign for a typed tick box.
func signOf(box string) string {
	if strings.Trim(box, "[ ]") == "" {
		return emptyBox
	}
	return tickedBox
}

// startsWithBox reports whether the first word of s is a tick box.
func startsWithBox(s string) bool {
	s = strings.TrimSpace(s)
	if box := typedBox.FindStringIndex(s); box != nil && box[0] == 0 {
		return true
	}
	fields := strings.Fields(s)
	return len(fields) > 0 && choices[fields[0]] != doc.NoChoice
}

// breakLine ends the line after the last word.
func (t *tree) breakLine() {
	if n := len(t.words); n > 0 {
		t.words[n-1].Break = true
	}
}

// leaf is a node that holds just the words of s.
func (t *tree) leaf(role, s string) doc.Tag {
	tag := doc.Tag{Role: role}
	if m := t.text(s, doc.Word{SpaceBefore: true}); m > 0 {
		tag.Marks = []int{m}
	}
	return tag
}

// page is the page that holds the words and the nodes.
func (t *tree) page(number int, kids []doc.Tag) doc.Page {
	return doc.Page{Number: number, Words: t.words, Tags: []doc.Tag{{Role: "Document", Kids: kids}}}
}

// tiny is the size in points below which nobody can read.
const tiny = 2.0

// unreadBy says of letters which reasons there are not to read them.
type unreadBy struct{ deleted, hidden, tiny, sameColour, struck bool }

// reason is the one that counts: what was taken out is gone whatever it looks like, and
// what nobody sees is not seen to be struck.
func (u unreadBy) reason() doc.Hidden {
	switch {
	case u.deleted:
		return doc.Deleted
	case u.hidden:
		return doc.Invisible
	case u.tiny:
		return doc.Tiny
	case u.sameColour:
		return doc.SameColour
	case u.struck:
		return doc.Struck
	}
	return doc.Visible
}
