package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// privateUse are the letters of the symbol fonts that word processors use for
// bullets, ticks and boxes. Files hold them as private code points: U+F000 plus
// the letter's place in Symbol, Wingdings or Wingdings 2. The font is not known
// here, so a place stands for what plans use it for: boxes and ticks before
// Greek letters.
var privateUse = map[rune]rune{
	// Symbol
	0xF02D: '-', 0xF0B7: '•', 0xF0D7: '•', 0xF0AE: '→', 0xF0B0: '°', 0xF0B1: '±', 0xF0B3: '≥', 0xF0BE: '—',
	// Wingdings: bullets
	0xF06C: '●', 0xF06E: '■', 0xF070: '❐', 0xF071: '❑', 0xF072: '❒', 0xF075: '◆', 0xF076: '❖', 0xF077: '◆',
	0xF09E: '·', 0xF09F: '•', 0xF0A1: '○', 0xF0A4: '◉', 0xF0A7: '▪', 0xF0D8: '➢',
	// Wingdings: boxes and ticks
	0xF06F: '☐', 0xF0A8: '☐', 0xF078: '☒', 0xF0FD: '☒', 0xF0FE: '☑', 0xF0FB: '✗', 0xF0FC: '✓',
	// Wingdings 2: boxes and ticks
	0xF0A3: '☐', 0xF04F: '✗', 0xF050: '✓', 0xF051: '☒', 0xF052: '☑', 0xF053: '☒', 0xF054: '☒',
	// Wingdings: arrows, and the faces that mail programs make of ":)"
	0xF0DF: '←', 0xF0E0: '→', 0xF0E1: '↑', 0xF0E2: '↓', 0xF0E8: '→', 0xF0F0: '→',
	0xF04A: '☺', 0xF04B: '😐', 0xF04C: '☹', 0xF028: '☎', 0xF02A: '✉',
}

// normalise brings the words of a page into one form: NFC, ligatures as
// letters, bullets and ticks as what they look like, nothing that has no ink.
// A word of which nothing is left is dropped. Word.Edges stays one longer than
// the word has letters.
func normalise(p *doc.Page) {
	kept := 0
	gap := false // a dropped word stood apart from the one before it
	for i := range p.Words {
		w := &p.Words[i]
		normaliseWord(w)
		if w.Text == "" {
			gap = gap || w.SpaceBefore
			continue
		}
		w.SpaceBefore = w.SpaceBefore || gap
		gap = false
		if kept < i {
			p.Words[kept] = *w
		}
		kept++
	}
	p.Words = p.Words[:kept]
}

// normaliseWord does what normalise says to one word. A soft hyphen at its end
// becomes a hyphen that is marked as soft.
func normaliseWord(w *doc.Word) {
	if isPlain(w.Text) {
		return
	}
	if before, ok := strings.CutSuffix(w.Text, "\u00AD"); ok && before != "" {
		w.Text, w.Hyphen, w.Soft = before+"-", true, true
	}
	letters, edges := written(w)
	w.Text, w.Edges = compose(letters, edges)
}

// isPlain reports whether the word is of visible ASCII letters: nearly all are,
// and need nothing.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf-1 || s[i] <= ' ' {
			return false
		}
	}
	return true
}

// written returns the letters of a word as a person sees them, and their edges
// where they were measured.
func written(w *doc.Word) ([]rune, []float32) {
	runes := []rune(w.Text)
	measured := len(w.Edges) == len(runes)+1
	var letters []rune
	var edges []float32
	for i, r := range runes {
		seen := []rune(seenAs(r))
		letters = append(letters, seen...)
		if measured {
			edges = spread(edges, w.Edges[i], w.Edges[i+1], len(seen))
		}
	}
	if measured && len(letters) > 0 {
		edges = append(edges, w.Edges[len(runes)])
	}
	return letters, edges
}

// compose joins letters and their accents (NFC). Accents move no letter, so the
// work is done between the boundaries of the normal form.
func compose(letters []rune, edges []float32) (string, []float32) {
	var text strings.Builder
	var out []float32
	for from := 0; from < len(letters); {
		to := from + 1
		for to < len(letters) && !norm.NFC.PropertiesString(string(letters[to])).BoundaryBefore() {
			to++
		}
		joined := norm.NFC.String(string(letters[from:to]))
		text.WriteString(joined)
		if edges != nil {
			out = spread(out, edges[from], edges[to], utf8.RuneCountInString(joined))
		}
		from = to
	}
	if edges != nil {
		out = append(out, edges[len(letters)])
	}
	return text.String(), out
}

// spread adds the left edges of n letters of one width between a and b.
func spread(edges []float32, a, b float32, n int) []float32 {
	for k := range n {
		edges = append(edges, a+(b-a)*float32(k)/float32(n))
	}
	return edges
}

// seenAs is what a person sees in place of r.
func seenAs(r rune) string {
	switch {
	case unicode.IsControl(r), unicode.IsSpace(r), isFormat(r), r == 0xF020:
		return ""
	case r >= 0xFB00 && r <= 0xFB06: // ff, fi, fl, ffi, ffl, ſt, st
		return norm.NFKC.String(string(r))
	}
	return string(symbol(r))
}

// isFormat reports whether r has no ink of its own: soft hyphens, joiners, marks
// of direction.
func isFormat(r rune) bool {
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// symbol is r, or what it looks like where it is a known letter of a symbol
// font.
func symbol(r rune) rune {
	if known, ok := privateUse[r]; ok {
		return known
	}
	return r
}
