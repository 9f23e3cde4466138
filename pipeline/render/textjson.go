package render

import (
	"io"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// TextSchema is the version of the objects that TextJSON writes.
const TextSchema = "plainwords.text/v1"

// text is a document's canonical text for other programs, with the way back to
// paper.
type text struct {
	Schema   string   `json:"schema"`
	Document document `json:"document"`
	Text     string   `json:"text"`
	Pages    []page   `json:"pages"`
	Blocks   []block  `json:"blocks"`
}

type page struct {
	Page   int     `json:"page"`
	Width  float64 `json:"width"` // points; 0 where the format has no geometry
	Height float64 `json:"height"`
	Words  []word  `json:"words"`
}

type word struct {
	Text   string    `json:"text"`
	Start  int       `json:"start"` // bytes of the text
	End    int       `json:"end"`
	Box    []float64 `json:"box"` // as in a place; empty where the format has no geometry
	Hidden bool      `json:"hidden"`
}

type block struct {
	Kind  doc.Kind `json:"kind"`
	Level int      `json:"level"`
	Start int      `json:"start"` // bytes of the text
	End   int      `json:"end"`
	Place place    `json:"place"`
}

// TextJSON writes canonical texts as plainwords.text/v1.
type TextJSON struct{ list *jsonList }

// NewTextJSON returns a renderer that writes an object a document to w, or,
// where there may be many, an array of them.
func NewTextJSON(w io.Writer, many bool) *TextJSON { return &TextJSON{newJSONList(w, many)} }

// Add writes one document.
func (j *TextJSON) Add(r *pipeline.Report) error { return j.list.add(textOf(r)) }

// Close ends the output; w stays open.
func (j *TextJSON) Close() error { return j.list.close() }

func textOf(r *pipeline.Report) text {
	d := r.Document
	return text{Schema: TextSchema, Document: documentOf(r), Text: d.Text, Pages: pagesOf(d), Blocks: blocksOf(d)}
}

func pagesOf(d *doc.Document) []page {
	pages := make([]page, len(d.Pages))
	at := map[int]*page{}
	for i, p := range d.Pages {
		pages[i] = page{p.Number, tenth(p.Width), tenth(p.Height), []word{}}
		at[p.Number] = &pages[i]
	}
	for _, r := range d.Runs {
		if p := at[r.Page]; p != nil {
			p.Words = append(p.Words, wordOf(d, r))
		}
	}
	return pages
}

func wordOf(d *doc.Document, r doc.Run) word {
	w := word{Text: r.Span.Of(d.Text), Start: r.Span.Start, End: r.Span.End, Box: []float64{}, Hidden: r.Hidden != doc.Visible}
	if !r.Box.Zero() {
		b := boxOf(r.Box)
		w.Box = b[:]
	}
	return w
}

// blocksOf lists the blocks, each before those that it is made of.
func blocksOf(d *doc.Document) []block {
	blocks := []block{}
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		blocks = append(blocks, block{b.Kind, b.Level, b.Span.Start, b.Span.End, placeOfBlock(d, b)})
		return true
	})
	return blocks
}
