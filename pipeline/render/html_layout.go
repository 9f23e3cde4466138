package render

import (
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// How many letters a line holds on a wide screen: of the text, and of a note in the
// column beside it.
const (
	textLine = 95
	noteLine = 42
)

// isCrowded reports whether the notes on blocks go far beyond their words, so that
// beside them the page would stay blank: under the words, next to each other, they
// take less room.
func isCrowded(d *doc.Document, blocks []doc.Block, notes []htmlNote) bool {
	const beside, gain = 3, 5 // notes that have room beside each other; lines that are worth the change
	words, lines := 0, 0
	for i := range blocks {
		words += linesOfBlock(d, &blocks[i])
	}
	for _, n := range notes {
		lines += linesOfNote(n)
	}
	under := words + lines/min(max(len(notes), 1), beside)
	return max(words, lines)-under >= gain
}

// linesOfBlock is about how many lines a block takes; a row of a table is as high as
// its highest cell.
func linesOfBlock(d *doc.Document, b *doc.Block) int {
	if len(b.Children) == 0 {
		return wrapped(b.Span.Of(d.Text), textLine)
	}
	lines := 0
	for i := range b.Children {
		switch child := &b.Children[i]; b.Kind {
		case doc.Row:
			lines = max(lines, wrapped(child.Span.Of(d.Text), textLine/len(b.Children)))
		default:
			lines += linesOfBlock(d, child)
		}
	}
	return lines
}

func linesOfNote(n htmlNote) int {
	const sign = "W10 warning: " // about as long as any
	return 1 + wrapped(sign+n.Message+n.Check, noteLine) + wrapped(n.Suggestion, noteLine) + wrapped(n.Why, noteLine)
}

func wrapped(text string, width int) int {
	width = max(width, 1)
	return (utf8.RuneCountInString(text) + width - 1) / width
}
