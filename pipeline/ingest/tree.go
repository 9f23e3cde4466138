package ingest

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// tree builds a page of a format without geometry: words, and a structure tree
// that holds them.
type tree struct {
	page doc.Page
	mark int
}

func newTree(number int) *tree { return &tree{page: doc.Page{Number: number}} }

// text adds the words of s under a new mark and returns it; 0 where s has none.
// glued says that the first word touches what was added before it.
func (t *tree) text(s string, glued bool) int {
	fields := strings.Fields(s)
	if len(fields) == 0 {
		return 0
	}
	t.mark++
	for i, f := range fields {
		t.page.Words = append(t.page.Words, doc.Word{
			Text: f, Origin: doc.NoPaper, Mark: t.mark, Confidence: 1, SpaceBefore: i > 0 || !glued,
		})
	}
	return t.mark
}

// breakLine ends the line after the last word.
func (t *tree) breakLine() {
	if n := len(t.page.Words); n > 0 {
		t.page.Words[n-1].Break = true
	}
}

// leaf is a node that holds just the words of s.
func (t *tree) leaf(role, s string) doc.Tag {
	tag := doc.Tag{Role: role}
	if m := t.text(s, false); m > 0 {
		tag.Marks = []int{m}
	}
	return tag
}

// paper makes a paper of pages.
func paperOf(pages ...doc.Page) *doc.Paper { return &doc.Paper{Pages: pages, Tagged: true} }
