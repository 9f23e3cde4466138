package language

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

//go:embed data/nominalisations.txt
var nominalisationData string

// sharedNominalisations holds the verb or adjective that a noun was made of, by
// the noun. It is read once, when it is first asked for.
var sharedNominalisations = sync.OnceValue(func() map[string]string {
	origin := map[string]string{}
	for line := range strings.Lines(nominalisationData) {
		noun, of, ok := strings.Cut(strings.TrimSpace(line), " ")
		if ok && noun != "#" {
			origin[noun] = of
		}
	}
	return origin
})

// Nominalisations returns the nouns of a tagged sentence that were made of a
// verb or an adjective and could be said with it: "implementation", "failure".
// Only listed nouns count (data/nominalisations.txt), so "station" and
// "department" do not, nor do the terms of the field, such as "assessment".
func Nominalisations(tokens []TaggedToken) []doc.Span {
	var spans []doc.Span
	for _, t := range tokens {
		if !strings.HasPrefix(t.Tag, "NN") {
			continue
		}
		if _, ok := MadeOf(t.Text); ok {
			spans = append(spans, t.Span)
		}
	}
	return spans
}

// MadeOf returns the verb or adjective that a noun was made of: "decide" for
// "decisions".
func MadeOf(noun string) (string, bool) {
	origins := sharedNominalisations()
	noun = strings.ToLower(noun)
	if of, ok := origins[noun]; ok {
		return of, true
	}
	if base, ok := strings.CutSuffix(noun, "ies"); ok {
		noun = base + "y"
	}
	of, ok := origins[strings.TrimSuffix(noun, "s")]
	return of, ok
}
