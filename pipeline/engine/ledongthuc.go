package engine

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// ledongthuc is the second engine: pure Go and quick to start, but it loses
// letters of some fonts, knows no hidden text, tags or forms, and hangs on
// some broken files. The child's limits hold it.
type ledongthuc struct {
	file *pdf.Reader
}

// open implements reader.
func (l *ledongthuc) open(data []byte, password string) (info Info, err error) {
	defer recovered(&err)
	asked := false
	l.file, err = pdf.NewReaderEncrypted(bytes.NewReader(data), int64(len(data)), func() string {
		if asked {
			return "" // one try
		}
		asked = true
		return password
	})
	switch {
	case err == nil:
	case strings.Contains(err.Error(), "password"):
		return Info{}, fmt.Errorf("engine: open: %w", ErrPassword)
	default:
		return Info{}, fmt.Errorf("engine: open: %w", ErrFormat)
	}
	info = Info{Engine: Ledongthuc, Pages: l.file.NumPage(), Encrypted: !l.file.Trailer().Key("Encrypt").IsNull()}
	if info.Pages <= 0 {
		return Info{}, fmt.Errorf("engine: no pages: %w", ErrFormat)
	}
	return info, nil
}

// recovered turns a panic of the library into an error. What it panics with may
// hold words of the document.
func recovered(err *error) {
	if recover() != nil {
		*err = fmt.Errorf("engine: the second reader gave up: %w", ErrFormat)
	}
}

// page implements reader.
func (l *ledongthuc) page(n int) (page doc.Page, err error) {
	defer recovered(&err)
	p := l.file.Page(n)
	if p.V.IsNull() {
		return doc.Page{}, fmt.Errorf("engine: page %d: %w", n, ErrFormat)
	}
	f := l.frame(p)
	content := p.Content()
	page = doc.Page{Number: n, Rotation: f.rotation}
	page.Width, page.Height = f.size()
	page.Words = glyphWords(content.Text, f)
	for _, r := range content.Rect {
		b := f.box(r.Min.X, r.Min.Y, r.Max.X, r.Max.Y)
		if min(b.Width(), b.Height()) <= thinnest {
			page.Rules = append(page.Rules, centreLine(b))
		} else {
			page.Fills = append(page.Fills, doc.Fill{Box: b, Colour: white})
		}
	}
	return page, nil
}

func (l *ledongthuc) frame(p pdf.Page) frame {
	f := frame{0, 0, letterWidth, letterHeight, 0}
	box := inherited(p.V, "CropBox")
	if box.Len() != 4 {
		box = inherited(p.V, "MediaBox")
	}
	if box.Len() == 4 {
		at := func(i int) float64 { return box.Index(i).Float64() }
		f.left, f.right = min(at(0), at(2)), max(at(0), at(2))
		f.bottom, f.top = min(at(1), at(3)), max(at(1), at(3))
	}
	f.rotation = int((inherited(p.V, "Rotate").Int64()%360+360)%360) / 90 * 90
	return f
}

// inherited looks an attribute up in the page and the nodes above it.
func inherited(page pdf.Value, key string) pdf.Value {
	const deepest = 64 // a tree that goes deeper runs in a circle
	for range deepest {
		if v := page.Key(key); !v.IsNull() {
			return v
		}
		page = page.Key("Parent")
	}
	return pdf.Value{}
}

// glyphWords puts the glyphs of a page together to words. They are upright in
// user space: the library tells no direction.
func glyphWords(glyphs []pdf.Text, f frame) []doc.Word {
	var b wordBuilder
	var last *style
	var end, lastX float64 // of the letter before
	for _, g := range glyphs {
		if g.W == 0 { // a standard font, whose widths the file leaves out
			if g.X == lastX {
				g.X = end
			} else {
				lastX = g.X
			}
			g.W = plainLetterWidth * g.FontSize * float64(utf8.RuneCountInString(g.S))
		}
		end = g.X + g.W
		s := &style{size: g.FontSize, angle: f.rotation, bold: containsAny(strings.ToLower(g.Font), "bold", "black")}
		s.x, s.y = f.point(g.X, g.Y)
		if last != nil && last.alike(s) && last.x == s.x && last.y == s.y {
			s = last
		}
		last = s
		width := g.W / float64(max(utf8.RuneCountInString(g.S), 1))
		for i, char := range []rune(g.S) {
			if isSpace(char) {
				b.space()
				continue
			}
			x := g.X + width*float64(i)
			b.add(letter{char, s.asHighAsFont(f.box(x, g.Y, x+width, g.Y+g.FontSize)), s})
		}
	}
	return b.finish()
}

// close implements reader.
func (l *ledongthuc) close() { l.file = nil }
