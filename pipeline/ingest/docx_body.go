package ingest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// body reads the text of the document, a page after the other. A block stands
// on the page on which it begins.
func (r *docxReader) body(body *element) {
	before := 0
	for _, e := range transparent(body.kids) {
		if len(r.carried) == 0 {
			r.begun, r.early, before = len(r.words), 0, r.breaks
		}
		blocks := r.block(e)
		if len(r.carried) > 0 {
			continue // the block goes on
		}
		if r.early > 0 {
			r.turnPages(r.begun, r.early)
		}
		r.out = append(append(r.out, blocks...), r.textBoxes()...)
		if late := r.breaks - before - r.early; late > 0 {
			r.turnPages(len(r.words), late)
		}
	}
	r.out = append(append(r.out, r.endCarried()...), r.textBoxes()...)
}

// endCarried makes a paragraph of words whose paragraph should go on where none
// follows.
func (r *docxReader) endCarried() []listed {
	tags := r.carried
	r.carried = nil
	if len(tags) == 0 {
		return nil
	}
	r.gap()
	return []listed{{tag: holding("P", tags)}}
}

// turnPages ends the page after the first of the words that are there, and n-1
// empty ones.
func (r *docxReader) turnPages(words, n int) {
	for range n {
		if len(r.pages) < maxPages-1 {
			r.flush(words)
			words = 0
		}
	}
}

// flush makes a page of the blocks so far; the first words are theirs.
func (r *docxReader) flush(words int) {
	page := tree{words: r.words[:words:words]}
	r.pages = append(r.pages, page.page(len(r.pages)+1, inLists(r.out)))
	r.words, r.out = r.words[words:], nil
	r.count += words
}

// blocks reads what stands in a cell, a text box or a note, whose first paragraph
// begins with tags. No paragraph goes on from inside to outside, or back.
func (r *docxReader) blocks(tags []doc.Tag, kids []*element) []doc.Tag {
	outer := r.carried
	r.carried = tags
	defer func() { r.carried = outer }()
	var out []listed
	for _, e := range transparent(kids) {
		out = append(out, r.block(e)...)
	}
	return inLists(append(out, r.endCarried()...))
}

// block reads a paragraph or a table.
func (r *docxReader) block(e *element) []listed {
	switch e.name {
	case "w:p":
		return r.paragraph(e)
	case "w:tbl":
		return append(r.endCarried(), listed{tag: r.table(e)})
	case "w:commentRangeStart":
		r.noted = true
	case "w:altChunk":
		r.warnApart()
	}
	return nil
}

func (r *docxReader) warnApart() {
	r.warn("a part of the text is kept in another form inside the file and was not read")
}

// textBox is the content of a box, and the letters to which it is pinned.
type textBox struct {
	*element
	anchor letters
}

// textBoxes reads the boxes that are pinned to what was read, behind it: they stand
// anywhere on the page. Word keeps no comments in them.
func (r *docxReader) textBoxes() []listed {
	outer, ground := r.letters, r.letters
	defer func() { r.letters = outer }()
	ground.shaded = true // a box has one of its own
	var out []listed
	for len(r.boxes) > 0 {
		box := r.boxes[0]
		r.boxes = r.boxes[1:]
		r.letters = ground.pinnedTo(box.anchor)
		r.outside(func() {
			for _, tag := range r.blocks(nil, box.kids) {
				out = append(out, listed{tag: tag})
			}
		})
	}
	return out
}

// transparent are elements without those around them that say nothing of their
// own: content controls, tracked insertions, what programs choose from.
func transparent(kids []*element) []*element {
	if !slices.ContainsFunc(kids, func(e *element) bool { return wraps[e.name] }) {
		return kids
	}
	var out []*element
	for _, e := range kids {
		switch {
		case !wraps[e.name]:
			out = append(out, e)
		case e.name == "w:sdt":
			out = append(out, transparent(e.kid("w:sdtContent").children())...)
		case e.name == "mc:AlternateContent":
			out = append(out, transparent(e.chosen().children())...)
		default:
			out = append(out, transparent(e.kids)...)
		}
	}
	return out
}

var wraps = map[string]bool{
	"w:sdt": true, "w:customXml": true, "w:smartTag": true, "w:ins": true, "w:moveTo": true, "w:dir": true, "w:bdo": true,
	"mc:AlternateContent": true,
}

func (e *element) children() []*element {
	if e == nil {
		return nil
	}
	return e.kids
}

// chosen is the form of a content that is read of several: the first one with
// text, for all say the same.
func (e *element) chosen() *element {
	for _, k := range e.kids {
		if strings.TrimSpace(k.content()) != "" {
			return k
		}
	}
	return nil
}

// paragraph reads a paragraph. Where the mark at its end was taken out, its
// words go on in the next one.
func (r *docxReader) paragraph(p *element) []listed {
	properties := p.kid("w:pPr")
	style := *r.styles.of(properties.kid("w:pStyle").get("w:val"))
	style.paragraph(properties)
	outer := r.letters
	r.letters = r.letters.over(style.letters)
	defer func() { r.letters = outer }()
	if properties.kid("w:pageBreakBefore").isOn() && !r.rendered {
		r.endPage()
	}
	marks := properties.kid("w:rPr")
	goesOn := marks.kid("w:del") != nil || marks.kid("w:moveFrom") != nil

	first := len(r.words)
	r.spaced = r.spaced || len(r.carried) == 0
	tags := r.inline(r.carried, p.kids)
	r.carried = nil
	r.dropCodes()
	if goesOn {
		r.carried = tags
		return nil
	}
	r.gap()
	if section := properties.kid("w:sectPr"); section != nil && section.kid("w:type").get("w:val") != "continuous" && !r.rendered {
		r.endPage()
	}
	return r.asBlock(&style, tags, first)
}

// asBlock makes a heading, an item or a paragraph of words, of which the first
// is r.words[first].
func (r *docxReader) asBlock(style *wordStyle, tags []doc.Tag, first int) []listed {
	marker := r.marker(style) // empty paragraphs count as well
	if len(tags) == 0 {
		return nil
	}
	switch hasBox := first < len(r.words) && r.words[first].Choice != doc.NoChoice; {
	case style.level > 0:
		const lowest = 6
		if marker != "" {
			at := len(r.words)
			tags = append(r.generated(nil, marker+" "), tags...)
			r.toFront(first, at)
		}
		return []listed{{tag: holding(fmt.Sprintf("H%d", min(style.level, lowest)), tags)}}
	case marker == "":
		return []listed{{tag: holding("P", tags)}}
	default:
		item := doc.Tag{Role: "LI"}
		if !hasBox {
			at := len(r.words)
			item.Kids = append(item.Kids, r.leaf("Lbl", marker))
			r.toFront(first, at)
		}
		item.Kids = append(item.Kids, holding("LBody", tags))
		return []listed{{tag: item, depth: max(1+r.lists.levelOf(style.list), style.depth)}}
	}
}

// toFront moves the words from at on before those from first on: a marker is
// drawn when its paragraph is known to have words.
func (r *docxReader) toFront(first, at int) {
	marker := slices.Clone(r.words[at:])
	copy(r.words[first+len(marker):], r.words[first:at])
	copy(r.words[first:], marker)
}

// marker counts the paragraph where it belongs to a list, and draws its number.
func (r *docxReader) marker(style *wordStyle) string {
	if style.list.id == "" || style.list.id == "0" {
		return ""
	}
	return r.lists.next(style.list.id, r.lists.levelOf(style.list))
}

// generated adds text that the file does not hold.
func (r *docxReader) generated(tags []doc.Tag, s string) []doc.Tag {
	place := r.place
	r.place = nil
	defer func() { r.place = place }()
	return r.piece(tags, s, r.letters.word())
}

// endPage notes that a page ends here.
func (r *docxReader) endPage() {
	r.breaks++
	if len(r.words) == r.begun {
		r.early++
	}
}
