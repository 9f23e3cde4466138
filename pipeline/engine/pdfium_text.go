package engine

import (
	"encoding/binary"
	"math"
	"strings"
	"unicode/utf16"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// letter is one character of a page's text layer.
type letter struct {
	char  rune
	box   doc.Box
	style *style
}

// style is what all letters of one text object share.
type style struct {
	bold, italic bool
	size         float64 // points
	colour       doc.RGB
	invisible    bool    // text render mode 3 or 7
	mark         int     // marked-content id + 1
	angle        int     // as seen, in quarter turns clockwise
	upright      bool    // in user space: PDFium's loose boxes are right
	x, y         float64 // a point of its base line, as seen
	unmapped     bool    // its letters have no Unicode value: they are guessed
	painted      int
	overhang     float64 // how far the boxes of its letters reach beyond their advance, in points
}

// uprightWords reads the text layer of a page with its writing upright: PDFium
// parts and orders the letters of a page that lies on its side, or on its head,
// as if their lines ran the other way. Where the letters stand stays the same.
func (p *pdfium) uprightWords(page uint64, f frame, d *drawings) []doc.Word {
	words := p.words(page, f, d)
	angle := doc.MostAngle(words)
	if angle == 0 {
		return words
	}
	p.call("FPDFPage_SetRotation", page, uint64((f.rotation-angle+360)%360/90))
	words = p.words(page, f, d)
	p.call("FPDFPage_SetRotation", page, uint64(f.rotation/90))
	return words
}

// words reads the text layer of a page. They are good until the next page.
func (p *pdfium) words(page uint64, f frame, d *drawings) []doc.Word {
	text := p.call("FPDFText_LoadPage", page)
	if text == 0 {
		return nil
	}
	defer p.call("FPDFText_ClosePage", text)
	layer := p.layer(text)
	styles := styler{layer: layer, frame: f, order: d.order, fonts: map[uint64]font{}}
	b := &p.builder
	b.begin()
	for i := 0; i < layer.n && p.fault == nil; i++ {
		char := layer.char(i)
		if isSpace(char) {
			b.space()
			continue
		}
		s := styles.of(i)
		switch {
		case s == nil: // without ink, a letter is made up by PDFium
			b.space()
		case utf16.IsSurrogate(char) && i+1 < layer.n:
			b.add(letter{utf16.DecodeRune(char, layer.char(i+1)), p.letterBox(text, uint64(i), s, f), s})
			i++
		default:
			b.add(letter{char, p.letterBox(text, uint64(i), s, f), s})
		}
	}
	words := b.finish()
	d.markHidden(b.styles, words, f)
	return words
}

// layer is a page's text layer.
type layer struct {
	*pdfium
	text uint64
	n    int // how many letters
	// The letters as UTF-16, read in one call; nil where they do not fit the
	// letters one to one.
	units []uint16
}

func (p *pdfium) layer(text uint64) layer {
	l := layer{pdfium: p, text: text, n: max(int(int32(p.call("FPDFText_CountChars", text))), 0)}
	if l.n == 0 {
		return l
	}
	buffer := p.malloc(2 * (l.n + 1))
	if buffer == 0 {
		return l
	}
	defer p.free(buffer)
	// The answer counts a zero at the end.
	if int(p.call("FPDFText_GetText", text, 0, uint64(l.n), uint64(buffer))) == l.n+1 {
		p.units = appendUnits(p.units[:0], p.bytes(buffer, uint32(2*l.n)))
		l.units = p.units
	}
	return l
}

func appendUnits(all []uint16, b []byte) []uint16 {
	for ; len(b) >= 2; b = b[2:] {
		all = append(all, binary.LittleEndian.Uint16(b))
	}
	return all
}

// char is letter i, or half of one where it is a surrogate.
func (l *layer) char(i int) rune {
	if l.units != nil {
		// PDFium writes other signs for hyphens at line ends, and none for half
		// a letter.
		if c := rune(l.units[i]); c != 0 && c != 0xFFFE && !utf16.IsSurrogate(c) {
			return c
		}
	}
	return rune(l.invoke(l.unicode, l.text, uint64(i)))
}

// lineEndHyphen is what PDFium's text layer holds for a hyphen at which a word
// was broken at the end of a line.
const lineEndHyphen = 2

func isSpace(c rune) bool {
	return c == ' ' || c == '\r' || c == '\n' || c == '\t' || c == 0 || c == 0xA0 || c >= 0x2000 && c <= 0x200B || c == 0x202F || c == 0x3000 || c == 0xFEFF
}

// letterBox is the box of a letter as wide as the pen moves and as high as the
// font: the ink of a comma says little about its line.
func (p *pdfium) letterBox(text, i uint64, s *style, f frame) doc.Box {
	at := uint64(p.scratch)
	if s.upright && p.invoke(p.looseBox, text, i, at) != 0 {
		left, top, right, bottom := p.rect(p.scratch)
		return s.asHighAsFont(f.box(left, bottom, right, top))
	}
	if p.invoke(p.charBox, text, i, at, at+8, at+16, at+24) == 0 {
		return doc.Box{}
	}
	// left, right, bottom, top
	return s.asHighAsFont(f.box(p.float64(p.scratch), p.float64(p.scratch+16), p.float64(p.scratch+8), p.float64(p.scratch+24)))
}

// asHighAsFont stretches the ink of a letter from below its base line to above
// it, by the shares of the size that common text faces have.
func (s *style) asHighAsFont(ink doc.Box) doc.Box {
	const ascent, descent = 0.78, 0.22
	up, down := ascent*s.size, descent*s.size
	switch s.angle {
	case 90:
		ink.X0, ink.X1 = s.x-down, s.x+up
	case 180:
		ink.Y0, ink.Y1 = s.y-down, s.y+up
	case 270:
		ink.X0, ink.X1 = s.x-up, s.x+down
	default:
		ink.Y0, ink.Y1 = s.y-up, s.y+down
	}
	return ink
}

// styler finds the style of a letter: asked for once a text object.
type styler struct {
	layer
	frame  frame
	order  map[uint64]int
	fonts  map[uint64]font
	object uint64
	last   *style
	until  int // the letters before it are of object
}

type font struct{ bold, italic bool }

// of returns the style of letter i, nil for a letter that is not drawn.
func (s *styler) of(i int) *style {
	if i < s.until {
		return s.last
	}
	object := s.objectOf(i)
	s.until = i + 1
	if end := s.wordEnd(i); end > s.until && s.objectOf(end-1) == object {
		s.until = end // an object's letters stand together
	}
	switch {
	case object == 0:
		s.object, s.last = 0, nil
	case object != s.object:
		s.object, s.last = object, s.read(object, uint64(i))
	}
	return s.last
}

func (s *styler) objectOf(i int) uint64 { return s.invoke(s.textObject, s.text, uint64(i)) }

// wordEnd is the first white space behind letter i.
func (s *styler) wordEnd(i int) int {
	for i++; i < len(s.units) && !isSpace(rune(s.units[i])); i++ {
	}
	return i
}

func (s *styler) read(object, i uint64) *style {
	mode := int32(s.invoke(s.renderMode, object))
	colour, _ := s.paint(object)
	face := s.font(s.invoke(s.textFont, object))
	size, quarter := s.sizeAndQuarter(i)
	st := s.builder.newStyle()
	*st = style{
		bold: face.bold, italic: face.italic,
		size:      size,
		colour:    colour,
		invisible: mode == 3 || mode == 7,
		mark:      s.mark(object),
		angle:     (quarter + s.frame.rotation) % 360,
		upright:   quarter == 0,
		unmapped:  int32(s.invoke(s.mapError, s.text, i)) == 1,
		painted:   s.order[object],
	}
	at := uint64(s.scratch)
	s.invoke(s.origin, s.text, i, at, at+8)
	st.x, st.y = s.frame.point(s.float64(s.scratch), s.float64(s.scratch+8))
	return st
}

// mark is the id of the innermost marked content that holds the object, plus
// one; 0 where there is none. (FPDFPageObj_GetMarkedContentID gives the
// outermost, which a browser's PDF puts around the whole page.)
func (p *pdfium) mark(object uint64) int {
	at := uint64(p.scratch)
	n := int32(p.invoke(p.countMarks, object))
	for i := n - 1; i >= 0; i-- {
		mark := p.invoke(p.markAt, object, uint64(i))
		if mark != 0 && p.invoke(p.markNumber, mark, p.keyMCID, at) != 0 {
			return int(int32(p.uint32(p.scratch))) + 1
		}
	}
	return 0
}

// sizeAndQuarter are the size of the font in points as seen, its own size times
// the scale of the letter's matrix, and the angle of the writing in user space,
// clockwise, to the nearest quarter turn.
func (s *styler) sizeAndQuarter(i uint64) (size float64, quarter int) {
	size = math.Float64frombits(s.invoke(s.fontSize, s.text, i))
	if s.invoke(s.matrixOf, s.text, i, uint64(s.scratch)) == 0 {
		return size, 0
	}
	a, _, c, d := s.rect(s.scratch)
	angle := math.Atan2(c, a)
	if math.IsNaN(angle) {
		return size, 0
	}
	turn := int(math.Round(angle/(math.Pi/2))) * 90
	return size * math.Hypot(c, d), (turn%360 + 360) % 360
}

func (s *styler) font(handle uint64) font {
	if handle == 0 {
		return font{}
	}
	if known, ok := s.fonts[handle]; ok {
		return known
	}
	const forceBold, italic = 1 << 18, 1 << 6 // ISO 32000-1, table 123
	name := strings.ToLower(s.fontName(handle))
	flags := uint32(s.call("FPDFFont_GetFlags", handle))
	f := font{
		bold:   containsAny(name, "bold", "black", "heavy", "demi") || int32(s.call("FPDFFont_GetWeight", handle)) >= 600 || flags&forceBold != 0,
		italic: containsAny(name, "italic", "oblique") || flags&italic != 0,
	}
	s.fonts[handle] = f
	return f
}

func (s *styler) fontName(handle uint64) string {
	n := uint32(s.call("FPDFFont_GetBaseFontName", handle, uint64(s.scratch), scratchSize))
	if n == 0 || n > scratchSize {
		return ""
	}
	return string(s.bytes(s.scratch, n-1))
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}
