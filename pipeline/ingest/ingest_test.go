package ingest

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// checkMarks fails where a word stands in no node or in two, or where a mark of
// the tree has no words.
func checkMarks(t *testing.T, paper *doc.Paper) {
	t.Helper()
	for _, p := range paper.Pages {
		held := map[int]int{}
		countMarks(p.Tags, held)
		used := map[int]bool{}
		for i, w := range p.Words {
			used[w.Mark] = true
			if held[w.Mark] != 1 {
				t.Fatalf("page %d: word %d with mark %d stands in %d nodes", p.Number, i, w.Mark, held[w.Mark])
			}
		}
		for mark := range held {
			if !used[mark] {
				t.Fatalf("page %d: mark %d has no words", p.Number, mark)
			}
		}
	}
}

func countMarks(tags []doc.Tag, held map[int]int) {
	for _, tag := range tags {
		for _, m := range tag.Marks {
			held[m]++
		}
		countMarks(tag.Kids, held)
	}
}
