package ingest

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readMarkdown reads Markdown with GitHub's tables and task lists, by way of the
// HTML that it stands for.
func readMarkdown(data []byte) (*doc.Paper, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	// Bare HTML within is kept: a writer who uses <br> means it.
	converter := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe()))
	var page bytes.Buffer
	if err := converter.Convert([]byte(text), &page); err != nil {
		return nil, err
	}
	return readHTML(page.Bytes())
}
