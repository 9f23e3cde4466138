package engine

import (
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Garbled tells why the text of the pages cannot be what a person sees; it is
// empty for text that can be trusted.
//
// The bounds lie between what was measured on published reports: text that an
// engine decodes has no replacement characters and words of 4 to 6 letters;
// text it does not decode has hundreds of them, or runs on without spaces, or
// is made of signs. Pages with few letters are not judged.
func Garbled(pages ...doc.Page) string {
	var c census
	for i := range pages {
		for k := range pages[i].Words {
			if w := &pages[i].Words[k]; w.Origin == doc.Drawn {
				c.add(w)
			}
		}
	}
	const enough = 40
	switch all := float64(c.letters + c.signs + c.lost); {
	case c.lost+c.letters+c.signs < enough:
		return ""
	case float64(c.lost) > 0.02*all:
		return "letters without a value"
	case float64(c.unmapped) > 0.3*all:
		return "letters without a value"
	case float64(c.signs) > 0.5*all:
		return "signs in place of letters"
	case float64(c.letters)/float64(max(c.words, 1)) > 20:
		return "no spaces between words"
	case c.latin > enough && float64(c.vowels) < 0.15*float64(c.latin):
		return "no vowels"
	}
	return ""
}

type census struct {
	words, letters, signs, lost, unmapped, latin, vowels int
}

func (c *census) add(w *doc.Word) {
	c.words++
	c.unmapped += int((1 - w.Confidence) * float64(utf8.RuneCountInString(w.Text)))
	for _, r := range w.Text {
		switch {
		case r == utf8.RuneError, unicode.Is(unicode.Co, r), unicode.IsControl(r):
			c.lost++
		case unicode.IsLetter(r):
			c.letters++
			c.latinLetter(unicode.ToLower(r))
		case unicode.IsDigit(r):
			c.letters++
		default:
			c.signs++
		}
	}
}

func (c *census) latinLetter(r rune) {
	if r < 'a' || r > 'z' {
		return
	}
	c.latin++
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		c.vowels++
	}
}
