package render

import (
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// glyph is a letter as a terminal shows it.
type glyph struct {
	letter rune
	width  int // in columns
	marked bool
}

// excerpt returns one line of the document's words around s, and a line with
// "^" under those of s. Both are columns wide at most, where s is not wider; of
// a wider one, its beginning is shown. The words around s are those of its own
// block: the cell beside it is another matter.
func excerpt(d *doc.Document, s doc.Span, columns int) (words, marks string) {
	line := glyphs(d.Text, blockAround(d, s), s)
	from, to := window(line, columns)
	var w, m strings.Builder
	if from > 0 {
		w.WriteString("…")
		m.WriteString(" ")
	}
	for _, g := range line[from:to] {
		mark := " "
		if g.marked {
			mark = "^"
		}
		w.WriteRune(g.letter)
		m.WriteString(strings.Repeat(mark, g.width))
	}
	if to < len(line) {
		w.WriteString("…")
	}
	return w.String(), strings.TrimRight(m.String(), " ")
}

// blockAround is the span of the innermost block that holds s; s itself where
// none does.
func blockAround(d *doc.Document, s doc.Span) doc.Span {
	around := s
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Span.Contains(s) {
			return false
		}
		around = b.Span
		return true
	})
	return around
}

// glyphs are the letters of text under around, with one space where there is
// white space. What has no look of its own (a mark that turns the direction of
// writing, a zero-width space) is left out: it would move the marks.
func glyphs(text string, around, s doc.Span) []glyph {
	var line []glyph
	for i, r := range around.Of(text) {
		at := around.Start + i
		g := glyph{r, columnsOf(r), s.Start <= at && at < s.End}
		switch {
		case unicode.IsSpace(r):
			if n := len(line); n == 0 || line[n-1].letter == ' ' {
				continue
			}
			g.letter, g.width = ' ', 1
		case unicode.In(r, unicode.Cc, unicode.Cf):
			continue
		}
		line = append(line, g)
	}
	return line
}

// window chooses the part of the line to show: the marked letters and as many
// whole words on both sides as there is room for.
func window(line []glyph, columns int) (from, to int) {
	from, to = markedIn(line)
	room := columns - 2 // for the two "…"
	for i := from; i < to; i++ {
		room -= line[i].width
		if room < 0 {
			return from, i
		}
	}
	for grown := true; grown; {
		grown = false
		if from > 0 && line[from-1].width <= room {
			from--
			room -= line[from].width
			grown = true
		}
		if to < len(line) && line[to].width <= room {
			room -= line[to].width
			to++
			grown = true
		}
	}
	return wholeWords(line, from, to)
}

// markedIn is the range from the first marked letter to the last; the line's
// beginning where none is marked.
func markedIn(line []glyph) (from, to int) {
	for i, g := range line {
		if g.marked {
			if to == 0 {
				from = i
			}
			to = i + 1
		}
	}
	return from, to
}

// wholeWords draws in the ends of a range where they cut a word in two, as far
// as the marked letters.
func wholeWords(line []glyph, from, to int) (int, int) {
	first, last := markedIn(line)
	for from > 0 && from < first && line[from-1].letter != ' ' {
		from++
	}
	for to < len(line) && to > last && line[to].letter != ' ' {
		to--
	}
	return from, to
}

// columnsOf is how many columns a terminal gives to a letter: none to what is
// drawn over the letter before it, two to the letters of East Asia and to
// pictures (Unicode Standard Annex 11), else one.
func columnsOf(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc):
		return 0
	case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana),
		r >= 0x3000 && r <= 0x303E, r >= 0xFF01 && r <= 0xFF60, r >= 0x1F300 && r <= 0x1FAFF:
		return 2
	}
	return 1
}
