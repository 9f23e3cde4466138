package lint

import (
	"sync"

	"github.com/plainwords/plainwords/pipeline/language"
)

// tags holds the parts of speech of the sentences of a document, each told once
// for all checks: telling them is the slowest thing that a check can ask for.
type tags struct {
	tagger *language.Tagger

	mu    sync.Mutex
	known map[string]func() []language.TaggedToken
}

func newTags() *tags {
	return &tags{tagger: language.NewTagger(), known: map[string]func() []language.TaggedToken{}}
}

func (t *tags) of(sentence string) []language.TaggedToken {
	t.mu.Lock()
	tell, ok := t.known[sentence]
	if !ok {
		tell = sync.OnceValue(func() []language.TaggedToken { return t.tagger.Tag(sentence) })
		t.known[sentence] = tell
	}
	t.mu.Unlock()
	return tell()
}
