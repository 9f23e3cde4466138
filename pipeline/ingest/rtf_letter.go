package ingest

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Code pages that have a name of their own here.
const (
	ansiCodePage   = 1252
	macCodePage    = 10000
	symbolCodePage = 42 // of Windows, for fonts of signs
	utf8CodePage   = 65001
)

// codePages are the code pages of one byte a letter that RTF knows ("\ansicpg",
// "\cpg"). Writers give letters of East Asia as \u as well.
var codePages = map[int]*charmap.Charmap{
	437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852, 855: charmap.CodePage855,
	858: charmap.CodePage858, 860: charmap.CodePage860, 862: charmap.CodePage862, 863: charmap.CodePage863,
	865: charmap.CodePage865, 866: charmap.CodePage866, 874: charmap.Windows874,
	1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257,
	1258: charmap.Windows1258, macCodePage: charmap.Macintosh, 10007: charmap.MacintoshCyrillic,
	20866: charmap.KOI8R, 21866: charmap.KOI8U,
}

// charsets are the code pages of a font's "\fcharset". One that is missing is of
// the document's code page.
var charsets = map[int]int{
	0: ansiCodePage, 2: symbolCodePage, 77: macCodePage, 89: 10007,
	128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, // of East Asia: not read
	161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
}

// rtfSigns are the controls that stand for a letter or for white space.
var rtfSigns = map[string]string{
	"tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n",
	"emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
	"emspace": " ", "enspace": " ", "qmspace": " ",
	"~": "\u00A0", "_": "-", "-": "", "{": "{", "}": "}", `\`: `\`, "\t": "\t",
}

// rtfLetterbox turns bytes and numbers into letters.
type rtfLetterbox struct {
	codePage int    // of the document
	raw      []byte // not yet turned into letters
	high     rune   // the first half of a letter that is written as two
	foreign  bool   // there is text in a code page that is not read
	instead  int    // letters that only stand for a \u in old readers
}

// replaced reports whether nothing is left of a token without the letters that
// stand for a \u in old readers.
func (r *rtfReader) replaced(t *rtfToken) bool {
	if r.instead == 0 {
		return false
	}
	switch t.kind {
	case rtfLetters:
		n := min(r.instead, len(t.text))
		r.instead -= n
		t.text = t.text[n:]
		return t.text == ""
	case rtfControl:
		if _, isSign := rtfSigns[t.word]; !isSign {
			r.instead = 0 // the writer left them out
			return false
		}
		fallthrough
	case rtfByte:
		r.instead--
		return true
	}
	r.instead = 0
	return false
}

// letters takes text as it stands. The format has seven bits; who writes eight
// writes UTF-8, or what he should have written as \'hh.
func (r *rtfReader) letters(s string) {
	if !isASCII(s) && utf8.ValidString(s) {
		r.flush()
		r.write(strings.Map(symbol, s))
		return
	}
	r.raw = append(r.raw, s...)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// letter obeys the controls that stand for a letter; they mean the same
// everywhere.
func (r *rtfReader) letter(t *rtfToken) bool {
	switch t.word {
	case "u":
		r.unicode(t.n)
		return true
	case "uc":
		r.group.uc = min(max(t.n, 0), maxGroups)
		return true
	}
	sign, ok := rtfSigns[t.word]
	if sign != "" {
		r.write(sign)
	}
	return ok
}

// unicode takes a letter by its number, which is written with a sign, in sixteen
// bits.
func (r *rtfReader) unicode(n int) {
	if n < 0 {
		n += 1 << 16
	}
	c := rune(min(n, utf8.MaxRune+1))
	if c < 1<<8 && c > ' ' && r.pageOf(r.group.char.font) == symbolCodePage {
		c += symbolArea
	}
	r.instead = r.group.uc
	first := r.high
	r.high = 0
	if utf16.IsSurrogate(c) {
		whole := utf16.DecodeRune(first, c)
		if whole == utf8.RuneError {
			r.high = c
			return
		}
		c = whole
	}
	r.write(string(symbol(c)))
}

// symbolArea is where the letters of fonts of signs stand in Unicode.
const symbolArea = 0xF000

// flush turns the bytes that were read into letters.
func (r *rtfReader) flush() {
	if len(r.raw) == 0 {
		return
	}
	page := r.pageOf(r.group.char.font)
	if page != symbolCodePage && isASCII(string(r.raw)) {
		page = utf8CodePage
	}
	r.foreign = r.foreign || r.group.place == rtfText && isForeign(page)
	raw := r.raw
	r.raw = r.raw[:0]
	r.write(decodePage(raw, page))
}

// isForeign reports whether the code page has letters of two bytes.
func isForeign(page int) bool {
	return page == 932 || page == 936 || page == 949 || page == 950 || page == 1361
}

// decodePage reads bytes in a code page. One that is not known is read as the
// one that most files have.
func decodePage(raw []byte, page int) string {
	if page == utf8CodePage {
		return strings.Map(symbol, strings.ToValidUTF8(string(raw), "\uFFFD"))
	}
	var out strings.Builder
	known, ok := codePages[page]
	if !ok {
		known = charmap.Windows1252
	}
	for _, b := range raw {
		switch {
		case page == symbolCodePage && b > ' ':
			out.WriteRune(symbol(symbolArea + rune(b)))
		case b >= utf8.RuneSelf && isForeign(page):
			out.WriteRune(utf8.RuneError)
		default:
			out.WriteRune(known.DecodeByte(b))
		}
	}
	return out.String()
}
