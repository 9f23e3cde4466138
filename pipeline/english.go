package pipeline

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// functionWords are frequent in every kind of English text, and rare in the
// languages that families in the United Kingdom most often read besides.
var functionWords = map[string]bool{}

const (
	// enoughWords is how many words it takes to tell a language.
	enoughWords = 60
	// englishShare is the least share of function words in an English text.
	englishShare = 0.08
)
