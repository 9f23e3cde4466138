package engine

import (
	"context"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Whatever the bytes, a file ends in pages that hold together or in an error;
// the engine reads the next one.
func FuzzRead(f *testing.F) {
	f.Add(onePage(hello, ""))
	f.Add(onePage("50 700 m 250 700 l S 0.8 g 300 300 100 50 re f BT 3 Tr /F2 9 Tf (hid\\255den) Tj ET", "/Rotate 90/CropBox[0 0 9 9]"))
	f.Add(onePage("/X Do", "", stream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")))
	f.Add([]byte("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>"))
	l := defaultLimits
	l.base, l.perPage = time.Second, 0 // the second reader loops for ever on some files
	e := newEngine(f, Options{Choice: PDFium, limits: l})
	second := newEngine(f, Options{Choice: Ledongthuc, limits: l})
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, reader := range []*Engine{e, second} {
			r, err := reader.Read(context.Background(), data, "")
			if err != nil {
				continue
			}
			for i := range r.Pages {
				checkPage(t, &r.Pages[i])
			}
		}
	})
}

func checkPage(t *testing.T, p *doc.Page) {
	t.Helper()
	for i := range p.Words {
		w := &p.Words[i]
		if w.Text == "" || !utf8.ValidString(w.Text) {
			t.Fatalf("word %d is empty or no UTF-8", i)
		}
		if n := len(w.Edges); n > 0 && n != utf8.RuneCountInString(w.Text)+1 {
			t.Fatalf("word %d has %d edges for %d letters", i, n, utf8.RuneCountInString(w.Text))
		}
	}
}
