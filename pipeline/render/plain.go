package render

import (
	"io"

	"github.com/plainwords/plainwords/pipeline"
)

// PlainText writes canonical texts as they are, a form feed between two.
type PlainText struct {
	w       io.Writer
	started bool
}

// NewPlainText returns a renderer that writes to w.
func NewPlainText(w io.Writer) *PlainText { return &PlainText{w: w} }

// Add writes one document's text, ended by a line end.
func (p *PlainText) Add(r *pipeline.Report) error {
	before := ""
	if p.started {
		before = "\f"
	}
	p.started = true
	_, err := io.WriteString(p.w, before+r.Document.Text+"\n")
	return err
}

// Close does nothing: there is no end to write.
func (p *PlainText) Close() error { return nil }
