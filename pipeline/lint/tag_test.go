package lint

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/language"
)

// All checks of a run get the same answer for a sentence, told once.
func TestTags(t *testing.T) {
	const sentence = "The nurse will weigh Theo."
	shared := newTags()
	answers := make([][]language.TaggedToken, 8)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = shared.of(sentence) })
	}
	all.Wait()
	want := language.NewTagger().Tag(sentence)
	for i, got := range answers {
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("differs: %s", d)
		}
		if &got[0] != &answers[0][0] {
			t.Errorf("answer %d was told anew", i)
		}
	}
}
