package render

import (
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Notes that go far beyond their words stand under them, others beside them.
func TestCrowded(t *testing.T) {
	short, long := htmlNote{Message: "“IDVA” is not explained."}, htmlNote{Message: strings.Repeat("word ", 30), Suggestion: strings.Repeat("word ", 30), Why: strings.Repeat("word ", 30)}
	for name, c := range map[string]struct {
		text  string
		notes []htmlNote
		want  bool
	}{
		"no note":                       {"Ring the school.", nil, false},
		"one note":                      {"Ring the school.", []htmlNote{long}, false},
		"two short notes":               {"Ring the school.", []htmlNote{short, short}, false},
		"a line with four notes":        {"Ring the school.", []htmlNote{long, short, long, short}, true},
		"a line with two long notes":    {"Ring the school.", []htmlNote{long, long}, true},
		"as many words as notes":        {strings.Repeat("word ", 600), []htmlNote{long, long, long}, false},
		"few words and very many notes": {strings.Repeat("word ", 100), []htmlNote{long, long, long, long, long, long}, true},
	} {
		d := &doc.Document{Text: c.text, Blocks: []doc.Block{{Kind: doc.Paragraph, Span: doc.Span{End: len(c.text)}}}}
		if got := isCrowded(d, d.Blocks, c.notes); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
