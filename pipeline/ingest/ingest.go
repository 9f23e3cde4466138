// Package ingest turns the bytes of a file into pages with words.
//
// A format without geometry (plain text, Markdown, HTML, RTF) brings its headings,
// lists and tables as a tree of [doc.Tag], as a tagged PDF file does.
package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
)

// Source is a file to read.
type Source struct {
	Name     string // only its ending is looked at
	Path     string // where the file lies, as it was given; not looked at
	Data     []byte
	Password string
	// AskPassword is called where the file needs a password that Password is
	// not; nil asks nobody.
	AskPassword func() (string, error)
}

// Options of Read.
type Options struct {
	Engine *engine.Engine // reads PDF files; nil where none is to be read
}

// What a file without geometry may hold. A word costs about 140 bytes here and
// several times that in the stages after; a plan has some thousand words, five
// hundred pages have a quarter of a million.
const (
	maxBytes = 8 << 20
	maxWords = 300_000
	maxPages = 5000 // as of PDF files
)

// Read reads a file of a known format. The content tells the format; the name's
// ending decides only where the content leaves it open.
//
// The error wraps ErrEmpty, an *UnknownFormat, or an error of package engine;
// of a format without geometry, ErrTooMuch or ErrBroken as well.
func Read(ctx context.Context, src Source, opt Options) (*doc.Paper, error) {
	format, err := sniff(src)
	if err != nil {
		return nil, fmt.Errorf("ingest: %w", err)
	}
	paper, err := read(ctx, format, src, opt)
	if err != nil {
		return nil, err
	}
	paper.Format = format
	sum := sha256.Sum256(src.Data)
	paper.SHA256 = hex.EncodeToString(sum[:])
	return paper, nil
}

func read(ctx context.Context, format doc.Format, src Source, opt Options) (*doc.Paper, error) {
	if format == doc.PDF {
		paper, err := readPDF(ctx, src, opt)
		if err != nil {
			return nil, err
		}
		for i := range paper.Pages {
			normalise(&paper.Pages[i])
		}
		return paper, nil
	}
	paper, err := readPlain(format, src.Data)
	switch {
	case errors.Is(err, ErrBroken):
		return nil, fmt.Errorf("ingest: %s: %w", format, err)
	case err != nil:
		return nil, fmt.Errorf("ingest: %s: %w: %w", format, ErrTooMuch, err)
	}
	if !hasWords(paper) {
		paper.Warnings = append(paper.Warnings, doc.Warning{Message: "there is no text in the file"})
	}
	return paper, nil
}

// readPlain reads a format without geometry.
func readPlain(format doc.Format, data []byte) (*doc.Paper, error) {
	packed := map[doc.Format]func([]byte) (*doc.Paper, error){doc.DOCX: readDOCX, doc.ODT: readODT, doc.RTF: readRTF}[format]
	if packed != nil {
		return packed(data)
	}
	if len(data) > maxBytes {
		return nil, fmt.Errorf("%d bytes, more than %d: %w", len(data), maxBytes, ErrMemoryLimit)
	}
	read := map[doc.Format]func(string) (*doc.Paper, error){doc.HTML: readHTML, doc.Markdown: readMarkdown, doc.Text: readText}[format]
	text := decode(data)
	paper, err := read(text)
	if err != nil {
		return nil, err
	}
	paper.Source = text
	return paper, nil
}

func hasWords(p *doc.Paper) bool {
	for i := range p.Pages {
		if len(p.Pages[i].Words) > 0 {
			return true
		}
	}
	return false
}
