package engine

import (
	"math"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// wordBuilder puts letters together to words: a word ends at white space, where
// the pen jumps, and where the style changes.
type wordBuilder struct {
	words   []doc.Word
	styles  []*style // what each of words was drawn with
	drawn   []style  // what styles point to
	letters []letter
	runes   []rune    // of the word that is being put together
	edges   []float32 // of all words: one piece of memory
	touches bool      // the next word touches the last one
}

// begin makes ready for a page. The words of the page before are overwritten:
// fresh memory for each would cost more than what is written into it.
func (b *wordBuilder) begin() {
	b.words, b.styles, b.edges = b.words[:0], b.styles[:0], b.edges[:0]
	b.drawn, b.letters, b.touches = b.drawn[:0], b.letters[:0], false
}

// newStyle is a place for a style, good until the next page.
func (b *wordBuilder) newStyle() *style {
	if len(b.drawn) == cap(b.drawn) {
		// The ones before are still pointed to, so they stay where they are.
		b.drawn = make([]style, 0, max(2*cap(b.drawn), 64))
	}
	b.drawn = b.drawn[:len(b.drawn)+1]
	return &b.drawn[len(b.drawn)-1]
}

func (b *wordBuilder) space() {
	b.flush()
	b.touches = false
}

func (b *wordBuilder) add(l letter) {
	if n := len(b.letters); n > 0 {
		last := b.letters[n-1]
		switch {
		case jumps(last, l):
			b.space()
		case !last.style.alike(l.style):
			b.flush()
		}
	}
	switch {
	case l.char == lineEndHyphen:
		l.char = '-'
		b.letters = append(b.letters, l)
		b.flush()
		b.words[len(b.words)-1].Hyphen = true
		b.touches = false
	case l.char == 0, l.char == 0xFFFE, l.char == 0xFFFF, !utf8.ValidRune(l.char):
		l.char = utf8.RuneError
		b.letters = append(b.letters, l)
	case unicode.IsControl(l.char):
	default:
		b.letters = append(b.letters, l)
	}
}

// jumps reports whether b does not follow a on its line.
func jumps(a, b letter) bool {
	size := max(a.style.size, b.style.size, 1)
	along, across := b.box.X0-a.box.X1, b.box.MidY()-a.box.MidY()
	switch b.style.angle {
	case 90:
		along, across = b.box.Y0-a.box.Y1, b.box.MidX()-a.box.MidX()
	case 180:
		along = a.box.X0 - b.box.X1
	case 270:
		along, across = a.box.Y0-b.box.Y1, b.box.MidX()-a.box.MidX()
	}
	const gap, back, lift = 0.5, 1.0, 0.6 // in sizes of the font
	return along > gap*size || along < -back*size || math.Abs(across) > lift*size
}

func (s *style) alike(t *style) bool {
	return s == t || s.bold == t.bold && s.italic == t.italic && s.colour == t.colour && s.mark == t.mark &&
		s.invisible == t.invisible && s.angle == t.angle && math.Abs(s.size-t.size) < 0.5
}

func (b *wordBuilder) flush() {
	if len(b.letters) == 0 {
		return
	}
	b.words = append(b.words, b.word())
	b.styles = append(b.styles, b.letters[0].style)
	b.letters = b.letters[:0]
	b.touches = true
}

func (b *wordBuilder) word() doc.Word {
	first := b.letters[0].style
	trimOverhang(b.letters)
	w := doc.Word{
		Size: first.size, Bold: first.bold, Italic: first.italic, Colour: first.colour,
		Angle: first.angle, Mark: first.mark, SpaceBefore: !b.touches, Confidence: 1,
	}
	b.runes = b.runes[:0]
	unmapped := 0
	for _, l := range b.letters {
		b.runes = append(b.runes, l.char)
		w.Box = w.Box.Union(l.box)
		if l.style.unmapped || l.char == utf8.RuneError {
			unmapped++
		}
	}
	w.Text = string(b.runes)
	if first.angle == 0 {
		w.Edges = b.edgesOf(b.letters)
	}
	w.Confidence -= float64(unmapped) / float64(len(b.letters))
	return w
}

// edgesOf is where each letter begins, and where the last one ends.
func (b *wordBuilder) edgesOf(letters []letter) []float32 {
	from := len(b.edges)
	for _, l := range letters {
		b.edges = append(b.edges, float32(l.box.X0))
	}
	b.edges = append(b.edges, float32(letters[len(letters)-1].box.X1))
	return b.edges[from:len(b.edges):len(b.edges)]
}

// trimOverhang narrows the boxes of letters that reach into the next one, as
// PDFium's do where bold is made by a stroke around the letters: the pen moves
// no farther than to the next letter.
func trimOverhang(letters []letter) {
	const kerning = 0.1 // of the size: letters of any text touch a little
	s := letters[0].style
	if s.angle != 0 {
		return
	}
	if len(letters) > 2 { // one pair may touch by chance
		s.overhang = s.size
		for i := range letters[1:] {
			s.overhang = min(s.overhang, letters[i].box.X1-letters[i+1].box.X0)
		}
	}
	if s.overhang < kerning*s.size {
		return
	}
	for i := range letters {
		letters[i].box.X1 = max(letters[i].box.X1-s.overhang, letters[i].box.X0)
	}
}

func (b *wordBuilder) finish() []doc.Word {
	b.flush()
	return b.words
}
