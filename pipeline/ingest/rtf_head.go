package ingest

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// rtfHead is what the tables at the beginning of a file define ("Header").
type rtfHead struct {
	plainFont int         // of \deff
	fonts     map[int]int // code pages
	font      int         // that is being defined
	name      strings.Builder

	colours []rtfColour
	colour  rtfColour // that is being defined

	styles map[int]rtfStyle
	style  rtfStyle // that is being defined
	number int      // its number

	rtfListTables
}

// rtfColour is an entry of the colour table; one without parts is left to the
// reader.
type rtfColour struct {
	rgb   doc.RGB
	given bool
}

// rtfStyle is what matters of a paragraph style.
type rtfStyle struct {
	level   int // of a heading; 0 is none
	outline int // as of rtfPar
	basedOn int
}

func newRTFHead() rtfHead {
	return rtfHead{fonts: map[int]int{}, styles: map[int]rtfStyle{}, style: plainStyle(), rtfListTables: newRTFListTables()}
}

func plainStyle() rtfStyle { return rtfStyle{outline: bodyText, basedOn: -1} }

// fontTable obeys a control of the font table.
func (r *rtfReader) fontTable(t *rtfToken) bool {
	switch t.word {
	case "f":
		r.font = t.n
		r.name.Reset()
	case "fcharset":
		if page, ok := charsets[t.n]; ok {
			r.defineFont(page)
		}
	case "cpg":
		r.defineFont(t.n)
	default:
		return false
	}
	return true
}

func (r *rtfReader) defineFont(page int) {
	if len(r.fonts) < maxDefined {
		r.fonts[r.font] = page
	}
}

// fontName takes a piece of a font's name, which a semicolon ends.
func (r *rtfReader) fontName(s string) {
	before, _, ends := strings.Cut(s, ";")
	r.name.WriteString(before)
	if !ends {
		return
	}
	name := strings.ToLower(strings.TrimSpace(r.name.String()))
	if name == "symbol" || strings.HasPrefix(name, "wingdings") {
		r.defineFont(symbolCodePage)
	}
	r.name.Reset()
}

// pageOf is the code page of a font.
func (r *rtfReader) pageOf(font int) int {
	if page, ok := r.fonts[font]; ok {
		return page
	}
	return r.codePage
}

// colourTable obeys a control of the colour table.
func (r *rtfReader) colourTable(t *rtfToken) bool {
	part := doc.RGB(t.n & 0xFF)
	switch t.word {
	case "red":
		r.colour.rgb |= part << 16
	case "green":
		r.colour.rgb |= part << 8
	case "blue":
		r.colour.rgb |= part
	default:
		return false
	}
	r.colour.given = true
	return true
}

// colourEnds adds a colour for each semicolon.
func (r *rtfReader) colourEnds(s string) {
	for range strings.Count(s, ";") {
		if len(r.colours) < maxDefined {
			r.colours = append(r.colours, r.colour)
		}
		r.colour = rtfColour{}
	}
}

// colourOf is a colour by its number; false where it is left to the reader.
func (r *rtfReader) colourOf(n int) (doc.RGB, bool) {
	if n < 0 || n >= len(r.colours) {
		return 0, false
	}
	return r.colours[n].rgb, r.colours[n].given
}

// styleSheet obeys a control of the style sheet. Styles of characters, sections
// and tables are starred and passed over.
func (r *rtfReader) styleSheet(t *rtfToken) bool {
	switch t.word {
	case "s":
		r.number = t.n
	case "sbasedon":
		r.style.basedOn = t.n
	case "outlinelevel":
		r.style.outline = t.n
	default:
		return false
	}
	return true
}

// headingName is the name of a style of headings, whatever follows it.
var headingName = regexp.MustCompile(`^heading ?([1-9])\b`)

// styleName takes a piece of a style's name, which a semicolon ends.
func (r *rtfReader) styleName(s string) {
	before, _, ends := strings.Cut(s, ";")
	r.name.WriteString(before)
	if !ends {
		return
	}
	name := strings.ToLower(strings.TrimSpace(r.name.String()))
	if m := headingName.FindStringSubmatch(name); m != nil {
		r.style.level = int(m[1][0] - '0')
	} else if name == "title" {
		r.style.level = 1
	}
	if len(r.styles) < maxDefined {
		r.styles[r.number] = r.style
	}
	r.style, r.number = plainStyle(), 0
	r.name.Reset()
}

// headingLevel is the level of a paragraph that is a heading, by its outline or
// its style or what that is based on; 0 of others.
func (h *rtfHead) headingLevel(p *rtfPar) int {
	if p.outline >= 0 && p.outline < bodyText {
		return p.outline + 1
	}
	number := p.style
	for range 10 { // a chain may be a ring
		style, ok := h.styles[number]
		switch {
		case !ok:
			return 0
		case style.level > 0:
			return style.level
		case style.outline >= 0 && style.outline < bodyText:
			return style.outline + 1
		}
		number = style.basedOn
	}
	return 0
}
