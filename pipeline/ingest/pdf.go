package ingest

import (
	"context"
	"errors"
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
)

// readPDF reads a PDF file and says what in it cannot be trusted.
func readPDF(ctx context.Context, src Source, opt Options) (*doc.Paper, error) {
	result, err := opt.Engine.Read(ctx, src.Data, src.Password)
	const tries = 3
	for i := 0; i < tries && errors.Is(err, engine.ErrPassword) && src.AskPassword != nil; i++ {
		password, askErr := src.AskPassword()
		if askErr != nil {
			return nil, fmt.Errorf("ingest: %w", err)
		}
		result, err = opt.Engine.Read(ctx, src.Data, password)
	}
	if err != nil {
		return nil, fmt.Errorf("ingest: %w", err)
	}
	paper := &doc.Paper{Pages: result.Pages, Tagged: result.Tagged, Engine: result.Engine, Leavings: result.Leavings}
	for i := range paper.Pages {
		recogniseOCR(&paper.Pages[i])
		markStruck(&paper.Pages[i])
	}
	paper.Warnings = warnings(result)
	return paper, nil
}

// recogniseOCR makes the invisible text of a scanned page visible: a scanner's
// program lays it under or over the picture that a person reads.
func recogniseOCR(p *doc.Page) {
	if !coveredByImage(p) {
		return
	}
	invisible := 0
	for i := range p.Words {
		if p.Words[i].Hidden == doc.Invisible {
			invisible++
		}
	}
	if 2*invisible < len(p.Words) {
		return
	}
	for i := range p.Words {
		if w := &p.Words[i]; w.Hidden == doc.Invisible {
			w.Hidden, w.Origin = doc.Visible, doc.OCR
		}
	}
}

// coveredByImage reports whether pictures cover most of the page.
func coveredByImage(p *doc.Page) bool {
	const most = 0.6
	area := 0.0
	for _, b := range p.Images {
		area += b.Width() * b.Height()
	}
	return area > most*p.Width*p.Height
}

// warnings says which pages could not be read, or not be trusted.
func warnings(r *engine.Result) []doc.Warning {
	var out []doc.Warning
	if r.FellBack {
		out = append(out, doc.Warning{Message: "the file is damaged: it was read with the second reader, which finds less"})
	}
	for i := range r.Pages {
		p := &r.Pages[i]
		hidden, struck := hiddenWords(p)
		if struck > 0 {
			out = append(out, pageWarning(p.Number, "%s struck out and not read as part of the text", wordsAre(struck)))
		}
		switch reason := engine.Garbled(*p); {
		case reason != "":
			out = append(out, unread(p.Number, "the text layer cannot be trusted (%s)", reason))
		case hidden == len(p.Words) && len(p.Images) > 0:
			out = append(out, unread(p.Number, "the page is a picture without text, and pictures cannot be read yet"))
		case len(p.Words) == 0:
			out = append(out, pageWarning(p.Number, "there is no text on this page"))
		case hidden > 0:
			out = append(out, pageWarning(p.Number, "%s hidden from the reader", wordsAre(hidden)))
		}
	}
	for _, f := range r.Failed {
		out = append(out, unread(f.Page, "the page could not be read (%s)", cause(f.Err)))
	}
	if r.Unread > 0 {
		out = append(out, doc.Warning{Unread: true, Message: fmt.Sprintf("the last %d pages were not read: the file is too long", r.Unread)})
	}
	return out
}

func pageWarning(page int, format string, args ...any) doc.Warning {
	return doc.Warning{Page: page, Message: fmt.Sprintf(format, args...)}
}

// unread is a warning that what a page says is not in the text.
func unread(page int, format string, args ...any) doc.Warning {
	w := pageWarning(page, format, args...)
	w.Unread = true
	return w
}

func cause(err error) error {
	for _, known := range []error{engine.ErrTimeLimit, engine.ErrMemoryLimit, engine.ErrCrashed} {
		if errors.Is(err, known) {
			return known
		}
	}
	return errors.New("it is damaged")
}

func wordsAre(n int) string {
	if n == 1 {
		return "one word is"
	}
	return fmt.Sprintf("%d words are", n)
}

// hiddenWords counts the words of a page that nobody sees, and those struck out.
func hiddenWords(p *doc.Page) (hidden, struck int) {
	for i := range p.Words {
		switch p.Words[i].Hidden {
		case doc.Visible:
		case doc.Struck:
			struck++
		default:
			hidden++
		}
	}
	return hidden, struck
}
