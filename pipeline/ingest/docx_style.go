package ingest

import (
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// wordStyle is what a style says of a paragraph and its letters, with what it
// takes over from the styles that it is based on (ISO 29500-1, 17.7).
type wordStyle struct {
	id      string
	name    string // in English in all of Word's languages: "heading 1"
	level   int    // of a heading, from 1; 0 is none
	list    wordList
	depth   int // of the list that its name tells, "list bullet 2"; 0 where it tells none
	letters letters
	shaded  bool // of a table: some cells have a ground of their own
}

// wordList ties a paragraph to a level of a list.
type wordList struct {
	id    string // of the list; "" and "0" are none
	level int    // from 0; -1 where it is not said
	style string // the id of the style that ties it
}

// letters are the looks of letters that matter here.
type letters struct {
	bold, italic  bool
	struck        bool
	unseen        bool // hidden by the writer
	colour        colour
	size          float64    // points; 0 where nobody says
	wingdings     bool       // they are drawn as signs
	shaded        bool       // they stand on a ground of their own
	deleted       bool       // under tracked changes
	prompt        bool       // of a form, which nobody followed
	inUnseenParts doc.Hidden // why all of what is around cannot be seen
}

// colour tells white letters from others.
type colour int

const (
	anyColour colour = iota // nobody says which
	notWhite
	allWhite
)

// word is the pattern of words with these letters.
func (l letters) word() doc.Word {
	w := doc.Word{Bold: l.bold, Italic: l.italic, Size: l.size, Prompt: l.prompt, Hidden: l.inUnseenParts}
	if w.Hidden == doc.Visible || l.deleted {
		w.Hidden = unreadBy{l.deleted, l.unseen, l.size > 0 && l.size < tiny, l.colour == allWhite && !l.shaded, l.struck}.reason()
	}
	return w
}

// with are the letters after what a w:rPr element says of them.
func (l letters) with(properties *element) letters {
	if properties == nil {
		return l
	}
	for _, p := range properties.kids {
		switch p.name {
		case "w:b":
			l.bold = p.isOn()
		case "w:i":
			l.italic = p.isOn()
		case "w:strike", "w:dstrike":
			l.struck = p.isOn()
		case "w:vanish":
			l.unseen = p.isOn()
		case "w:color":
			l.colour = notWhite
			if strings.EqualFold(p.get("w:val"), "FFFFFF") {
				l.colour = allWhite
			}
		case "w:rFonts":
			if font := p.get("w:ascii"); font != "" {
				l.wingdings = strings.HasPrefix(font, "Wingdings")
			}
		case "w:sz":
			if v, err := strconv.ParseFloat(p.get("w:val"), 64); err == nil && v > 0 {
				l.size = v / 2 // it is given in half points
			}
		case "w:shd":
			l.shaded = l.shaded || p.isShading()
		case "w:highlight":
			l.shaded = l.shaded || p.get("w:val") != "none"
		}
	}
	return l
}

// isOn reads a property that is there or not (ISO 29500-1, 17.17.4).
func (e *element) isOn() bool {
	switch strings.ToLower(e.get("w:val")) {
	case "0", "false", "off":
		return false
	}
	return e != nil
}

// isShading reports whether a w:shd element gives a ground other than white.
func (e *element) isShading() bool {
	if e == nil {
		return false
	}
	fill, pattern := strings.ToUpper(e.get("w:fill")), e.get("w:val")
	plain := fill == "" || fill == "AUTO" || fill == "FFFFFF"
	return !plain || e.get("w:themeFill") != "" || pattern == "solid" || strings.HasPrefix(pattern, "pct")
}

// wordStyles are the styles of a document by their ids.
type wordStyles struct {
	byID    map[string]*wordStyle
	plain   *wordStyle // of paragraphs that name none
	letters letters    // of all, before any style
}

// stylesOf reads the part with the styles; root may be nil.
func stylesOf(root *element) *wordStyles {
	sheet := root.kid("w:styles")
	s := &wordStyles{byID: map[string]*wordStyle{}, plain: &wordStyle{list: wordList{level: -1}}}
	s.letters.size = 10 // ISO 29500-1, 17.3.2.38
	s.letters = s.letters.with(sheet.kid("w:docDefaults", "w:rPrDefault", "w:rPr"))
	raw := map[string]*element{}
	for _, e := range sheet.all("w:style") {
		raw[e.get("w:styleId")] = e
	}
	for _, e := range sheet.all("w:style") {
		style := s.read(e, raw, 0)
		if v, ok := e.lookUp("w:default"); ok && v != "0" && v != "false" && e.get("w:type") == "paragraph" {
			s.plain = style
		}
	}
	return s
}

// read reads a style after those that it is based on.
func (s *wordStyles) read(e *element, raw map[string]*element, depth int) *wordStyle {
	const deepest = 32 // a chain that is longer leads in a circle
	id := e.get("w:styleId")
	if known := s.byID[id]; known != nil {
		return known
	}
	style := wordStyle{list: wordList{level: -1}, letters: letters{}}
	if base := raw[e.kid("w:basedOn").get("w:val")]; base != nil && depth < deepest {
		style = *s.read(base, raw, depth+1)
	}
	style.id, style.name = id, strings.ToLower(e.kid("w:name").get("w:val"))
	style.letters = style.letters.with(e.kid("w:rPr"))
	style.paragraph(e.kid("w:pPr"))
	e.each(func(k *element) bool {
		style.shaded = style.shaded || k.name == "w:shd" && k.isShading()
		return true
	})
	if n, ok := strings.CutPrefix(style.name, "heading "); ok && len(n) == 1 && n >= "1" && n <= "9" {
		style.level = int(n[0] - '0')
	} else if style.name == "title" {
		style.level = 1
	}
	style.depth = 0
	for _, list := range []string{"list bullet ", "list number "} {
		if n, err := strconv.Atoi(strings.TrimPrefix(style.name, list)); err == nil && n <= maxLevels {
			style.depth = n
		}
	}
	s.byID[id] = &style
	return &style
}

// paragraph takes over what a w:pPr element says.
func (s *wordStyle) paragraph(properties *element) {
	if properties == nil {
		return
	}
	const bodyText = 9 // the outline level of what is no heading
	if v, err := strconv.Atoi(properties.kid("w:outlineLvl").get("w:val")); err == nil {
		s.level = 0
		if v >= 0 && v < bodyText {
			s.level = v + 1
		}
	}
	if n := properties.kid("w:numPr"); n != nil {
		if id, ok := n.kid("w:numId").lookUp("w:val"); ok {
			s.list.id, s.list.style = id, s.id
		}
		if v, err := strconv.Atoi(n.kid("w:ilvl").get("w:val")); err == nil && v >= 0 && v < maxLevels {
			s.list.level = v
		}
	}
	s.letters.shaded = s.letters.shaded || properties.kid("w:shd").isShading()
}

// of is the style of the id, the plain one where there is none.
func (s *wordStyles) of(id string) *wordStyle {
	if style := s.byID[id]; style != nil {
		return style
	}
	return s.plain
}
