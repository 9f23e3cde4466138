package ingest

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxLevels is how deep a list goes (ISO 29500-1, 17.9.6).
const maxLevels = 9

// numbering knows the lists of a document and counts their items.
type numbering struct {
	lists map[string]*countedList
}

// countedList is what w:num elements call up. Several of them may call up one
// list of levels, and then count on together.
type countedList struct {
	levels *listLevels
	start  [maxLevels]int // where counting begins anew at the first item; -1 where it goes on
	used   [maxLevels]bool
}

// listLevels are the levels of a list and how far each has counted.
type listLevels struct {
	levels [maxLevels]listLevel
	count  [maxLevels]int
	begun  [maxLevels]bool
}

// listLevel says how the marker of an item is drawn.
type listLevel struct {
	format string // "decimal", "lowerLetter", "bullet", …
	text   string // "%1.%2"
	start  int
	after  int    // it begins anew behind items of levels up to this one, from 1; 0 is never
	legal  bool   // all numbers in it are drawn as decimals
	style  string // of paragraphs that belong to this level
}

// numberingOf reads the part with the lists; root may be nil.
func numberingOf(root *element, styles *wordStyles) *numbering {
	part := root.kid("w:numbering")
	n := &numbering{lists: map[string]*countedList{}}
	abstract, byStyle := map[string]*listLevels{}, map[string]string{}
	for _, e := range part.all("w:abstractNum") {
		levels := &listLevels{}
		for _, l := range e.all("w:lvl") {
			levels.read(l)
		}
		abstract[e.get("w:abstractNumId")] = levels
		if style := e.kid("w:numStyleLink").get("w:val"); style != "" {
			byStyle[e.get("w:abstractNumId")] = style
		}
	}
	for _, e := range part.all("w:num") {
		n.lists[e.get("w:numId")] = newCountedList(e, abstract)
	}
	// A list may be no more than the name of a style that calls one up.
	for _, e := range part.all("w:num") {
		if style, ok := byStyle[e.kid("w:abstractNumId").get("w:val")]; ok {
			if linked := n.lists[styles.of(style).list.id]; linked != nil {
				n.lists[e.get("w:numId")].levels = linked.levels
			}
		}
	}
	return n
}

func (l *listLevels) read(e *element) {
	at, err := strconv.Atoi(e.get("w:ilvl"))
	if err != nil || at < 0 || at >= maxLevels {
		return
	}
	level := listLevel{format: "decimal", start: 1, after: at}
	if v := e.kid("w:numFmt").get("w:val"); v != "" {
		level.format = v
	}
	if v, err := strconv.Atoi(e.kid("w:start").get("w:val")); err == nil {
		level.start = v
	}
	if v, err := strconv.Atoi(e.kid("w:lvlRestart").get("w:val")); err == nil && v >= 0 && v < at {
		level.after = v
	}
	level.text = e.kid("w:lvlText").get("w:val")
	if level.format == "bullet" {
		level.text = bulletOf(level.text, e.kid("w:rPr", "w:rFonts").get("w:ascii"))
	}
	level.legal = e.kid("w:isLgl").isOn()
	level.style = e.kid("w:pStyle").get("w:val")
	l.levels[at] = level
}

// bulletOf is the sign that stands before the items of a list: a letter of a symbol
// font is written as letters.go knows it.
func bulletOf(text, font string) string {
	r, size := utf8.DecodeRuneInString(text)
	symbols := strings.HasPrefix(font, "Wingdings") || font == "Symbol" || font == "Webdings"
	switch {
	case size == 0 || size < len(text):
		return "•" // a picture, or words
	case symbols && r < 0x100:
		return string(private + r)
	}
	return text
}

func newCountedList(e *element, abstract map[string]*listLevels) *countedList {
	c := &countedList{levels: abstract[e.kid("w:abstractNumId").get("w:val")]}
	if c.levels == nil {
		c.levels = &listLevels{}
	}
	for i := range c.start {
		c.start[i] = -1
	}
	for _, o := range e.all("w:lvlOverride") {
		at, err := strconv.Atoi(o.get("w:ilvl"))
		if err != nil || at < 0 || at >= maxLevels {
			continue
		}
		if v, err := strconv.Atoi(o.kid("w:startOverride").get("w:val")); err == nil {
			c.start[at] = v
		}
		if l := o.kid("w:lvl"); l != nil {
			own := *c.levels // counts by itself from here on
			own.read(l)
			c.levels = &own
		}
	}
	return c
}

// levelOf is the level to which paragraphs belong: where neither they nor their
// style say it, the one that names the style.
func (n *numbering) levelOf(list wordList) int {
	if list.level >= 0 {
		return list.level
	}
	if c := n.lists[list.id]; c != nil {
		for i := range c.levels.levels {
			if list.style != "" && c.levels.levels[i].style == list.style {
				return i
			}
		}
	}
	return 0
}

// next counts an item of a list and returns its marker; it is "" where the list
// draws none.
func (n *numbering) next(id string, level int) string {
	c := n.lists[id]
	if c == nil {
		return ""
	}
	l := c.levels
	switch {
	case c.start[level] >= 0 && !c.used[level]:
		l.count[level] = c.start[level]
	case !l.begun[level]:
		l.count[level] = l.levels[level].start
	default:
		l.count[level]++
	}
	c.used[level], l.begun[level] = true, true
	for i := level + 1; i < maxLevels; i++ {
		l.begun[i] = l.begun[i] && level >= l.levels[i].after
	}
	return l.marker(level)
}

// marker draws the number at which a level stands.
func (l *listLevels) marker(level int) string {
	at := &l.levels[level]
	if at.format == "bullet" {
		return at.text
	}
	text := at.text
	for i := range level + 1 {
		format := l.levels[i].format
		if at.legal {
			format = "decimal"
		}
		count := l.count[i]
		if !l.begun[i] {
			count = l.levels[i].start // a level that was passed over
		}
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), numberIn(format, count))
	}
	return strings.TrimSpace(text)
}

// numberIn draws a number in one of the formats of ISO 29500-1, 17.18.59.
func numberIn(format string, n int) string {
	const alphabet = 26
	switch {
	case format == "none":
		return ""
	case format == "lowerLetter" && n >= 1 && n <= alphabet*maxLevels:
		return strings.Repeat(string(rune('a'+(n-1)%alphabet)), 1+(n-1)/alphabet)
	case format == "upperLetter":
		return strings.ToUpper(numberIn("lowerLetter", n))
	case format == "lowerRoman" && n >= 1 && n <= maxRoman:
		return roman(n)
	case format == "upperRoman":
		return strings.ToUpper(numberIn("lowerRoman", n))
	case format == "decimalZero" && n >= 0 && n < 10:
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
