package structure

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A block may be all label and hold tick boxes: a marker without an item, a
// column of boxes with its title. No option is lost.
func TestChoicesThatAreAllLabel(t *testing.T) {
	words := []doc.Word{{Text: "Seen", SpaceBefore: true}, {Text: "☐", SpaceBefore: true}, {Text: "Yes", SpaceBefore: true}, {Text: "☒", SpaceBefore: true}, {Text: "No:", SpaceBefore: true}}
	for n := 1; n <= len(words); n++ {
		var pieces []piece
		for i := range words[:n] {
			pieces = append(pieces, piece{Word: &words[i], page: 1})
		}
		for _, kind := range []doc.Kind{doc.Field, doc.ListItem, doc.Paragraph} {
			out := splitChoices(nil, draft{kind: kind, pieces: pieces, label: n})
			kept := 0
			for i := range out {
				kept += len(out[i].pieces)
			}
			if kept != n {
				t.Errorf("%s of %d words: %d are left", kind, n, kept)
			}
		}
	}
}
