package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// privateUse are the letters of the symbol fonts that word processors use for
// bullets, ticks and boxes. Their PDF files hold private code points, U+F000
// plus the letter's place in Symbol or Wingdings.
var privateUse = map[rune]rune{
	0xF0B7: '•', 0xF0A7: '▪', 0xF06E: '■', 0xF06C: '●', 0xF0D8: '➢', 0xF076: '❖', 0xF0A8: '◻', 0xF02D: '-',
	0xF0FC: '✓', 0xF0FB: '✗', 0xF0FE: '☑', 0xF0FD: '☒', 0xF078: '☒', 0xF06F: '☐', 0xF071: '☐', 0xF0A3: '☐', 0xF0F0: '→', 0xF0E0: '→', 0xF0E8: '→',
	0xF020: ' ', 0xF0D7: '•', 0xF0AE: '→', 0xF0B0: '°', 0xF0B1: '±', 0xF0A9: '©',
}

// normalise brings the words of a page into one form: NFC, ligatures as
// letters, bullets and ticks as what they look like, nothing that has no ink.
// A word of which nothing is left is dropped. Word.Edges stays one longer than
// the word has letters.
func normalise(p *doc.Page) {
	kept := p.Words[:0]
	for _, w := range p.Words {
		if !plain(w.Text) {
			normaliseWord(&w)
		}
		if w.Text != "" {
			kept = append(kept, w)
		}
	}
	p.Words = kept
}

// plain reports whether the word is ASCII: nearly all are, and need nothing.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || s[i] <= ' ' {
			return false
		}
	}
	return s != ""
}

func normaliseWord(w *doc.Word) {
	if before, ok := strings.CutSuffix(w.Text, "\u00AD"); ok && before != "" {
		w.Hyphen, w.Soft = true, true
	}
	var text strings.Builder
	var edges []float32
	runes := []rune(w.Text)
	measured := len(w.Edges) == len(runes)+1
	for i, r := range runes {
		s := written(r)
		if w.Soft && i == len(runes)-1 {
			s = "-"
		}
		n := utf8.RuneCountInString(s)
		text.WriteString(s)
		for k := range n {
			if measured {
				edges = append(edges, between(w.Edges[i], w.Edges[i+1], k, n))
			}
		}
	}
	w.Text = norm.NFC.String(text.String())
	if n := utf8.RuneCountInString(w.Text); measured && n == len(edges) && n > 0 {
		w.Edges = append(edges, w.Edges[len(runes)])
	} else if n != len(runes) {
		w.Edges = nil // accents joined their letters: places within the word are near enough
	}
}

// between is the left edge of part k of n of a letter from a to b.
func between(a, b float32, k, n int) float32 { return a + (b-a)*float32(k)/float32(n) }

// written is what a person sees in place of r.
func written(r rune) string {
	switch {
	case r == 0xAD, r == 0x200B, r == 0x200C, r == 0x200D, r == 0x2060, r == 0xFEFF, unicode.IsControl(r):
		return ""
	case r >= 0xFB00 && r <= 0xFB06:
		return norm.NFKC.String(string(r))
	case unicode.IsSpace(r):
		return ""
	case r >= 0xF020 && r <= 0xF0FF:
		if known, ok := privateUse[r]; ok {
			return strings.TrimSpace(string(known))
		}
	}
	return string(r)
}
