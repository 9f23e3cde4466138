package ingest

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readMarkdown reads Markdown with GitHub's tables and task lists, by way of the
// HTML that it stands for. What no person writes is read as plain text, which
// knows most of Markdown's marks as well.
func readMarkdown(text string) (*doc.Paper, error) {
	if !isTame(text) {
		return readText(text)
	}
	// Bare HTML within is kept: a writer who uses <br> means it.
	converter := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(newGapKeeper(text), 1))))
	var page bytes.Buffer
	if err := converter.Convert([]byte(keepItems(text)), &page); err != nil {
		return nil, err
	}
	return readHTML(page.String())
}

// What goldmark may be given. Its time grows with the square of a paragraph's
// length where brackets or stars stay open ("[a](" 32,000 times: 2.2 s) and of
// the depth of quotes and lists; a table's short rows are filled up with cells
// (32 kB can hold 32 million).
const (
	maxMarkdown  = 2 << 20 // bytes
	maxParagraph = 16 << 10
	maxPrefix    = 100     // marks of quotes and lists before a line's text
	maxTableArea = 500_000 // cells of all tables, as if every row were as wide as the widest
)

// isTame reports whether goldmark reads text in a few seconds at most.
func isTame(text string) bool {
	area, size, lines, bars := 0, 0, 0, 0 // all but area are of a paragraph
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			size, lines, bars = 0, 0, 0
			continue
		}
		area -= lines * bars
		size, lines, bars = size+len(line), lines+1, max(bars, strings.Count(line, "|"))
		area += lines * bars
		prefix := len(line) - len(strings.TrimLeft(line, " \t>*+-.)0123456789"))
		if prefix > maxPrefix || size > maxParagraph || area > maxTableArea {
			return false
		}
	}
	return len(text) <= maxMarkdown
}
