package ingest

import "github.com/plainwords/plainwords/pipeline/doc"

// rtfChar is how letters look ("Font (Character) Formatting Properties").
type rtfChar struct {
	font, size     int // the size in half points
	colour, ground int // as of the colour table
	bold, italic   bool
	hidden, struck bool
	added, deleted bool // under tracked changes
}

func plainRTFChar(font int) rtfChar { return rtfChar{font: font, size: 24} }

// rtfPar is how a paragraph stands ("Paragraph Formatting Properties").
type rtfPar struct {
	style   int
	outline int // from 0; bodyText is of none
	ground  int // as of the colour table
	list    int // of \ls; 0 is none
	level   int // of \ilvl
	inTable bool
	nest    int // of \itap
}

// bodyText is the outline level of text that is no heading.
const bodyText = 9

func pardRTF() rtfPar { return rtfPar{outline: bodyText} }

// depth is in how many tables the paragraph stands.
func (p *rtfPar) depth() int {
	depth := p.nest
	if p.inTable {
		depth = max(depth, 1)
	}
	return min(max(depth, 0), maxRTFTables)
}

// character obeys a control that says how letters look.
func (r *rtfReader) character(t *rtfToken) bool {
	c := &r.group.char
	switch t.word {
	case "plain":
		*c = plainRTFChar(r.plainFont)
	case "f":
		c.font = t.n
	case "fs":
		c.size = t.n
	case "b":
		c.bold = t.on()
	case "i":
		c.italic = t.on()
	case "v":
		c.hidden = t.on()
	case "strike", "striked":
		c.struck = t.on()
	case "revised", "mvt":
		c.added = t.on()
	case "deleted", "mvf":
		c.deleted = t.on()
	case "cf":
		c.colour = t.n
	case "cb", "chcbpat", "highlight":
		c.ground = t.n
	default:
		return false
	}
	return true
}

// paragraph obeys a control that says how a paragraph stands, or ends it.
func (r *rtfReader) paragraph(t *rtfToken) bool {
	p := &r.group.par
	switch t.word {
	case "par", "\n", "\r":
		if r.group.char.deleted { // the paragraph goes on with the next one
			r.flow.par.add(" ", rtfLook{})
			break
		}
		r.endParagraph(p.depth())
	case "sect", "page", "column":
		r.endParagraph(p.depth())
	case "pard":
		*p = pardRTF()
	case "s":
		p.style = t.n
	case "outlinelevel":
		p.outline = t.n
	case "cbpat":
		p.ground = t.n
	case "ls":
		p.list = t.n
	case "ilvl":
		p.level = t.n
	case "intbl":
		p.inTable = t.on()
	case "itap":
		p.nest = t.n
	default:
		return false
	}
	return true
}

// look is how the letters look that stand here.
func (r *rtfReader) look() rtfLook {
	c := &r.group.char
	look := rtfLook{bold: c.bold, italic: c.italic, size: min(max(c.size, 0), largest)}
	colour, coloured := r.colourOf(c.colour)
	ground, onGround := r.colourOf(c.ground)
	if !onGround {
		ground, onGround = r.colourOf(r.group.par.ground)
	}
	size := float64(c.size) / 2
	look.hidden = unreadBy{c.deleted, c.hidden, size > 0 && size < tiny, coloured && onGround && colour == ground, c.struck}.reason()
	look.white = coloured && colour == white && !onGround && look.hidden == doc.Visible
	return look
}

const (
	largest = 800 // half points
	white   = doc.RGB(0xFFFFFF)
)

// say adds text to the paragraph.
func (r *rtfReader) say(s string) {
	if holdsInk(s) {
		r.written++
		r.track()
	}
	r.flow.par.add(s, r.look())
	if r.said += len(s); r.said > maxBytes {
		r.refuse(maxBytes, "bytes of text")
	}
	if len(r.flow.par.runs) > maxWords {
		r.refuse(maxWords, "words")
	}
}

// track counts passages under tracked changes.
func (r *rtfReader) track() {
	now := [2]bool{r.group.char.added, r.group.char.deleted}
	for i := range now {
		if now[i] && !r.tracked[i] {
			r.leavings.Changes++
		}
	}
	r.tracked = now
}
