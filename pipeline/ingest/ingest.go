// Package ingest turns the bytes of a file into pages with words.
package ingest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
)

// Source is a file to read.
type Source struct {
	Name     string // for its ending only
	Data     []byte
	Password string
	// AskPassword is called where the file needs a password that Password is
	// not; nil asks nobody.
	AskPassword func() (string, error)
}

// Options of Read.
type Options struct {
	Engine *engine.Engine // reads PDF files
}

// Read reads a file of a known format. The format is told by the content; the
// name's ending decides only between plain text and Markdown.
//
// The error is an *UnknownFormat, or wraps ErrEmpty or an error of package
// engine.
func Read(ctx context.Context, src Source, opt Options) (*doc.Paper, error) {
	format, err := sniff(src)
	if err != nil {
		return nil, err
	}
	var paper *doc.Paper
	switch format {
	case doc.PDF:
		paper, err = readPDF(ctx, src, opt)
	case doc.HTML:
		paper, err = readHTML(src.Data)
	case doc.Markdown:
		paper, err = readMarkdown(src.Data)
	default:
		paper, err = readText(src.Data)
	}
	if err != nil {
		return nil, err
	}
	paper.Format = format
	sum := sha256.Sum256(src.Data)
	paper.SHA256 = hex.EncodeToString(sum[:])
	for i := range paper.Pages {
		normalise(&paper.Pages[i])
	}
	return paper, nil
}

// headerWindow is how far from its beginning a PDF file may name itself
// (ISO 32000-1, annex H, note 13).
const headerWindow = 1024

// foreign are the beginnings of formats that are known and not read.
var foreign = []struct{ begins, name string }{
	{"PK\x03\x04", "a Word or OpenDocument file"},
	{"{\\rtf", "a Rich Text file"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Word file"},
	{"\xFF\xD8\xFF", "a JPEG picture"},
	{"\x89PNG\r\n\x1a\n", "a PNG picture"},
	{"II*\x00", "a TIFF picture"},
	{"MM\x00*", "a TIFF picture"},
	{"GIF8", "a GIF picture"},
	{"%!PS", "a PostScript file"},
	{"\x1f\x8b", "a packed file"},
}

func sniff(src Source) (doc.Format, error) {
	data := src.Data
	if len(bytes.TrimSpace(data)) == 0 {
		return "", ErrEmpty
	}
	if bytes.Contains(data[:min(len(data), headerWindow)], []byte("%PDF-")) {
		return doc.PDF, nil
	}
	for _, f := range foreign {
		if bytes.HasPrefix(data, []byte(f.begins)) {
			return "", &UnknownFormat{Name: f.name}
		}
	}
	ending := strings.ToLower(filepath.Ext(src.Name))
	switch {
	case looksLikeHTML(data):
		return doc.HTML, nil
	case ending == ".pdf":
		return "", engine.ErrFormat
	case !looksLikeText(data):
		return "", &UnknownFormat{}
	case ending == ".md" || ending == ".markdown":
		return doc.Markdown, nil
	}
	return doc.Text, nil
}

// looksLikeHTML reports whether a page's first tag is one that begins pages.
func looksLikeHTML(data []byte) bool {
	head := bytes.ToLower(bytes.TrimLeft(data[:min(len(data), headerWindow)], "\xef\xbb\xbf \t\r\n"))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<?xml version", "<!--", "<h1", "<p>", "<div", "<table"} {
		if bytes.HasPrefix(head, []byte(tag)) {
			return tag != "<?xml version" || bytes.Contains(head, []byte("<html"))
		}
	}
	return false
}
