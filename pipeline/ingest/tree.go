package ingest

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tree builds a page of a format without geometry: words, and marks by which
// the nodes of a structure tree hold them. Each word has one mark, and each
// mark is given out once.
type tree struct {
	words []doc.Word
	mark  int
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
	fields := strings.Fields(drawBoxes(s))
	if cap(t.words)-before < len(fields) {
		// Twice as much: append adds a quarter and would copy a large document
		// four times over.
		t.words = slices.Grow(t.words, max(len(fields), before))
	}
	for i, f := range fields {
		w := style
		w.Text, w.Choice = f, choices[f]
		w.SpaceBefore = style.SpaceBefore || i > 0
		w.Mark, w.Origin, w.Confidence = t.mark, doc.NoPaper, 1
		if normaliseWord(&w); w.Text != "" {
			t.words = append(t.words, w)
		}
	}
	if len(t.words) == before {
		t.mark--
		return 0
	}
	return t.mark
}

// drawBoxes writes a typed tick box as the sign for it.
func drawBoxes(s string) string {
	if !strings.Contains(s, "[") {
		return s
	}
	return typedBox.ReplaceAllStringFunc(s, func(box string) string {
		if strings.Trim(box, "[ ]") == "" {
			return " " + emptyBox + " "
		}
		return " " + tickedBox + " "
	})
}

// startsWithBox reports whether the first word of s is a tick box.
func startsWithBox(s string) bool {
	fields := strings.Fields(drawBoxes(s))
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
