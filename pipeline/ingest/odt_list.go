package ingest

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// maxLevel is how deep numbers go (OpenDocument 1.3, part 3, 19.880).
const maxLevel = 10

// odtListStyle is what a list style says of each level; nil where nothing.
type odtListStyle [maxLevel]*element

// newODTListStyle reads a text:list-style or text:outline-style; nil of nil.
func newODTListStyle(e *element) *odtListStyle {
	if e == nil {
		return nil
	}
	s := &odtListStyle{}
	for _, k := range e.kids {
		if n, err := strconv.Atoi(k.get("text:level")); err == nil && n >= 1 && n <= maxLevel {
			s[n-1] = k
		}
	}
	return s
}

// level is what the style says of a level from 1.
func (s *odtListStyle) level(n int) *element {
	if s == nil {
		return nil
	}
	return s[n-1]
}

// odtCount counts the items of a list, a number for each level.
type odtCount struct {
	style *odtListStyle // nil: bullets
	n     [maxLevel]int
	begun [maxLevel]bool
}

// odtLists knows the lists so far, which later ones may go on with.
type odtLists struct {
	byStyle map[string]*odtCount
	byID    map[string]*odtCount
	open    []odtList // the lists around
}

type odtList struct {
	count *odtCount
	style *odtListStyle // as of odtCount; a list within may have its own
}

// list makes the node of a list.
func (o *odtReader) list(e *element) []doc.Tag {
	o.lists.open = append(o.lists.open, o.begin(e))
	defer func() { o.lists.open = o.lists.open[:len(o.lists.open)-1] }()
	var items []doc.Tag
	for _, k := range e.kids {
		if o.steps++; o.full() {
			break
		}
		switch k.name {
		case "text:list-item":
			items = append(items, o.item(k, true)...)
		case "text:list-header":
			items = append(items, o.item(k, false)...)
		}
	}
	if items == nil {
		return nil
	}
	return []doc.Tag{{Role: "L", Kids: items}}
}

// begin finds the numbers of a list: a list within goes on with those of the one
// around, and one may go on with an earlier one.
func (o *odtReader) begin(e *element) odtList {
	name := e.get("text:style-name")
	if open := o.lists.open; len(open) > 0 {
		around := open[len(open)-1]
		return odtList{around.count, cmp.Or(o.styles.lists[name], around.style)}
	}
	if name == "" {
		name = o.listOfParagraph(e)
	}
	count := o.lists.byID[e.get("text:continue-list")]
	if count == nil && e.get("text:continue-numbering") == "true" {
		count = o.lists.byStyle[name]
	}
	if count == nil {
		count = &odtCount{style: o.styles.lists[name]}
	}
	o.lists.byStyle[name] = count
	if id := e.get("xml:id"); id != "" {
		o.lists.byID[id] = count
	}
	return odtList{count, cmp.Or(o.styles.lists[name], count.style)}
}

// listOfParagraph is the list style that the first paragraph's own style names.
func (o *odtReader) listOfParagraph(list *element) string {
	first := cmp.Or(list.kid("text:list-item", "text:p"), list.kid("text:list-item", "text:h"))
	if first == nil {
		return ""
	}
	if s := o.styles.of("paragraph", first.get("text:style-name")); s.list != nil {
		return *s.list
	}
	return ""
}

// item makes the node of a list item. An item counts with its first paragraph: one
// that only holds a deeper list goes on with the item before it.
func (o *odtReader) item(e *element, numbered bool) []doc.Tag {
	tag := doc.Tag{Role: "LI"}
	body := doc.Tag{Role: "LBody"}
	for _, k := range e.kids {
		if o.steps++; o.full() {
			break
		}
		if k.name != "text:p" && k.name != "text:h" {
			if k.name != "" {
				body.Kids = append(body.Kids, o.block(k)...)
			}
			continue
		}
		marker := ""
		if numbered {
			marker = o.nextMarker(e.get("text:start-value"))
			numbered = false
		}
		tags := o.paragraph(k, o.markerBefore(marker, k), true)
		if len(tags) > 0 && tags[0].Role == "Lbl" {
			tag.Kids = append(tag.Kids, tags[0])
			tags = tags[1:]
		}
		body.Kids = append(body.Kids, tags...)
	}
	if body.Kids == nil {
		return nil
	}
	tag.Kids = append(tag.Kids, body)
	return []doc.Tag{tag}
}

// markerBefore leaves a marker out before a tick box, which is the item's marker.
func (o *odtReader) markerBefore(marker string, e *element) string {
	if startsWithBox(o.contentOf(e)) {
		return ""
	}
	return marker
}

// numbered reads a paragraph that is an item of a list by itself.
func (o *odtReader) numbered(e *element) []doc.Tag {
	level, _ := strconv.Atoi(e.get("text:level"))
	name, id := e.get("text:style-name"), e.get("text:list-id")
	count := o.lists.byID[id]
	if count == nil {
		count = &odtCount{style: o.styles.lists[name]}
		o.lists.byID[id] = count
	}
	before := o.lists.open
	defer func() { o.lists.open = before }()
	o.lists.open = nil
	for range max(1, min(level, maxLevel)) {
		o.lists.open = append(o.lists.open, odtList{count, count.style})
	}
	items := o.item(e, true)
	if items == nil {
		return nil
	}
	return []doc.Tag{{Role: "L", Kids: items}}
}

// nextMarker counts an item of the innermost list and is its marker.
func (o *odtReader) nextMarker(start string) string {
	level := min(len(o.lists.open), maxLevel)
	inner := o.lists.open[len(o.lists.open)-1]
	return inner.count.next(inner.style, level, start)
}

// headingNumber counts a heading and is its number.
func (o *odtReader) headingNumber(e *element, style *odtStyle) string {
	if o.outline.style == nil || e.name != "text:h" || e.get("text:is-list-header") == "true" || style.list != nil && *style.list == "" {
		return ""
	}
	level, _ := strconv.Atoi(cmp.Or(e.get("text:outline-level"), "1"))
	if level < 1 || level > maxLevel {
		return ""
	}
	start := e.get("text:start-value")
	if start == "" && e.get("text:restart-numbering") == "true" {
		start = "1"
	}
	return o.outline.next(o.outline.style, level, start)
}

// next counts an item on a level, from 1, and is its marker.
func (c *odtCount) next(style *odtListStyle, level int, start string) string {
	i := level - 1
	if n, err := strconv.Atoi(start); err == nil {
		c.n[i] = n
	} else if c.begun[i] {
		c.n[i]++
	} else {
		c.n[i] = startOf(style.level(level))
	}
	c.begun[i] = true
	for j := level; j < maxLevel; j++ {
		c.begun[j] = false
	}
	return c.marker(style, level)
}

func startOf(level *element) int {
	if n, err := strconv.Atoi(level.get("text:start-value")); err == nil {
		return n
	}
	return 1
}

// marker is what stands before the item that was counted last.
func (c *odtCount) marker(style *odtListStyle, level int) string {
	e := style.level(level)
	if e == nil || strings.HasPrefix(e.name, "text:list-level-style-") && e.name != "text:list-level-style-number" {
		return bulletOf(e.get("text:bullet-char"), "")
	}
	if format := e.get("loext:num-list-format"); format != "" {
		return strings.TrimSpace(c.formatted(style, format))
	}
	if e.get("style:num-format") == "" {
		return strings.TrimSpace(e.get("style:num-prefix") + e.get("style:num-suffix"))
	}
	shown, _ := strconv.Atoi(e.get("text:display-levels"))
	var numbers []string
	for l := max(1, level-max(shown, 1)+1); l <= level; l++ {
		if n := c.number(style, l); n != "" {
			numbers = append(numbers, n)
		}
	}
	return strings.TrimSpace(e.get("style:num-prefix") + strings.Join(numbers, ".") + e.get("style:num-suffix"))
}

// placeholder stands for the number of a level in a format: "%1%.%2%.".
var placeholder = regexp.MustCompile(`%(\d+)%`)

func (c *odtCount) formatted(style *odtListStyle, format string) string {
	return placeholder.ReplaceAllStringFunc(format, func(s string) string {
		level, err := strconv.Atoi(strings.Trim(s, "%"))
		if err != nil || level < 1 || level > maxLevel {
			return ""
		}
		return c.number(style, level)
	})
}

// number is the number of a level as it is written there. A level that no item
// has yet counts as begun.
func (c *odtCount) number(style *odtListStyle, level int) string {
	e := style.level(level)
	n := c.n[level-1]
	if !c.begun[level-1] {
		n = startOf(e)
	}
	return numberIn(odtFormats[e.get("style:num-format")], n)
}

// odtFormats are the formats of numbers as Word documents name them.
var odtFormats = map[string]string{"": "none", "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
