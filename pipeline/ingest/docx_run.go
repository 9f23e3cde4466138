package ingest

import (
	"html"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// field is a complex field that has begun: a code, and what Word last made of it
// (ISO 29500-1, 17.16.18).
type field struct {
	inResult bool
	data     *element // of a form field
}

// over are the letters of a style where those around say nothing else. What both
// switch on is off again (ISO 29500-1, 17.7.3).
func (l letters) over(style letters) letters {
	l.bold, l.italic = l.bold != style.bold, l.italic != style.italic
	l.struck, l.unseen = l.struck != style.struck, l.unseen != style.unseen
	l.shaded, l.wingdings = style.shaded || l.shaded, style.wingdings || l.wingdings
	if style.colour != anyColour {
		l.colour = style.colour
	}
	if style.size > 0 {
		l.size = style.size
	}
	return l
}

// pinnedTo are the letters of what is pinned to others: it goes with them where
// they are taken out or hidden.
func (l letters) pinnedTo(anchor letters) letters {
	l.deleted = l.deleted || anchor.deleted
	switch {
	case anchor.inUnseenParts != doc.Visible:
		l.inUnseenParts = anchor.inUnseenParts
	case anchor.unseen:
		l.inUnseenParts = doc.Invisible
	}
	return l
}

// inline reads what stands in a paragraph and adds it to tags.
func (r *docxReader) inline(tags []doc.Tag, kids []*element) []doc.Tag {
	for _, e := range transparent(kids) {
		switch e.name {
		case "w:r":
			tags = r.run(tags, e)
		case "w:hyperlink", "w:fldSimple", "m:oMath", "m:oMathPara", "m:r":
			tags = r.inline(tags, e.kids)
		case "w:del", "w:moveFrom":
			outer := r.letters
			r.letters.deleted = true
			tags = r.inline(tags, e.kids)
			r.letters = outer
		case "w:commentRangeStart":
			r.noted = true
		case "w:subDoc":
			r.warnApart()
		case "m:t":
			tags = r.generated(tags, e.content()) // a formula takes no comments
		default:
			if strings.HasPrefix(e.name, "m:") {
				tags = r.inline(tags, e.kids)
			}
		}
	}
	return tags
}

// run reads a run: letters of one look.
func (r *docxReader) run(tags []doc.Tag, run *element) []doc.Tag {
	outer := r.letters
	defer func() { r.letters = outer }()
	properties := run.kid("w:rPr")
	if style := properties.kid("w:rStyle").get("w:val"); style != "" && r.styles.byID[style] != nil {
		r.letters = r.letters.over(r.styles.of(style).letters)
	}
	r.letters = r.letters.with(properties)
	r.letters.prompt = r.prompts[run]
	for _, e := range transparent(run.kids) {
		tags = r.runContent(tags, e)
	}
	return tags
}

// runContent reads one thing in a run.
func (r *docxReader) runContent(tags []doc.Tag, e *element) []doc.Tag {
	switch e.name {
	case "w:fldChar":
		return r.fieldSign(tags, e)
	case "w:drawing", "w:pict", "w:object":
		r.findBoxes(e)
		return tags
	case "w:br", "w:lastRenderedPageBreak":
		r.lineBreak(e)
		return tags
	case "w:commentReference":
		r.pinComment(e.get("w:id"))
		return tags
	}
	if r.inCode() {
		return tags
	}
	switch e.name {
	case "w:t", "w:delText":
		return r.text(tags, e)
	case "w:tab", "w:ptab":
		r.gap()
	case "w:cr":
		r.endLine()
	case "w:noBreakHyphen":
		return r.generated(tags, "-")
	case "w:sym":
		return r.symbol(tags, e)
	case "w:footnoteReference":
		r.footnotes = append(r.footnotes, noteCall{e.get("w:id"), r.letters})
	case "w:endnoteReference":
		r.endnotes = append(r.endnotes, noteCall{e.get("w:id"), r.letters})
	case "w:ruby":
		return r.inline(tags, e.kid("w:rubyBase").children())
	}
	return tags
}

// text adds the letters of an element. Those of the main part keep their place.
func (r *docxReader) text(tags []doc.Tag, e *element) []doc.Tag {
	if r.letters.wingdings {
		return r.generated(tags, strings.Map(signFor, e.content()))
	}
	for _, k := range e.kids {
		before := len(r.words)
		if r.raw != nil {
			r.place = r.inPlace(k)
		}
		tags = r.piece(tags, k.text, r.letters.word())
		r.place = nil
		if r.noted && len(r.words) > before {
			r.words[before].Noted, r.noted = true, false
		}
	}
	return tags
}

// signFor is the sign that a letter is drawn as in a symbol font, where letters.go
// knows it.
func signFor(letter rune) rune {
	if _, known := privateUse[private+letter]; letter < 0x100 && known {
		return private + letter
	}
	return letter
}

// private is where symbol fonts keep their letters.
const private = 0xF000

// symbol adds a letter of a symbol font; letters.go knows what it looks like.
func (r *docxReader) symbol(tags []doc.Tag, e *element) []doc.Tag {
	code, err := strconv.ParseUint(e.get("w:char"), 16, 16)
	if err != nil {
		return tags
	}
	if code < 0x100 {
		code += private
	}
	return r.generated(tags, string(rune(code)))
}

func (r *docxReader) lineBreak(e *element) {
	switch {
	case e.name == "w:lastRenderedPageBreak" || e.get("w:type") == "page" && !r.rendered:
		r.endPage()
		r.gap()
	case e.get("w:type") == "" || e.get("w:type") == "textWrapping":
		r.endLine()
	default:
		r.gap()
	}
}

// pinComment pins a comment that has no range to the word before it.
func (r *docxReader) pinComment(id string) {
	if n := len(r.words); n > 0 && !r.ranged[id] {
		r.words[n-1].Noted = true
	} else if n > 0 && r.noted {
		r.words[n-1].Noted, r.noted = true, false // its range is empty
	}
}

// findBoxes finds the text boxes of a drawing, which are read after the
// paragraph. Where Word wrote one in an old and a new form it counts once.
func (r *docxReader) findBoxes(drawing *element) {
	drawing.each(func(e *element) bool {
		switch e.name {
		case "mc:AlternateContent":
			if chosen := e.chosen(); chosen != nil {
				r.findBoxes(chosen)
			}
			return false
		case "w:txbxContent":
			r.boxes = append(r.boxes, textBox{e, r.letters})
			return false
		}
		return true
	})
}

// fieldSign reads the beginning, the middle or the end of a field. A form field
// that is ticked or chosen from has no result: what it shows stands in its data.
func (r *docxReader) fieldSign(tags []doc.Tag, e *element) []doc.Tag {
	n := len(r.fields)
	switch e.get("w:fldCharType") {
	case "begin":
		r.fields = append(r.fields, field{data: e.kid("w:ffData")})
	case "separate":
		if n > 0 {
			r.fields[n-1].inResult = true
		}
	case "end":
		if n == 0 {
			return tags
		}
		data := r.fields[n-1].data
		r.fields = r.fields[:n-1]
		if shown := shownBy(data); shown != "" && !r.inCode() {
			return r.generated(tags, " "+shown+" ")
		}
	}
	return tags
}

// shownBy is what a tick box or a list of a form shows; text fields have a
// result and are "".
func shownBy(data *element) string {
	if box := data.kid("w:checkBox"); box != nil {
		state := box.kid("w:checked")
		if state == nil {
			state = box.kid("w:default")
		}
		if state.isOn() {
			return tickedBox
		}
		return emptyBox
	}
	list := data.kid("w:ddList")
	entries := list.all("w:listEntry")
	chosen, err := strconv.Atoi(list.kid("w:result").get("w:val"))
	if err != nil {
		chosen, err = strconv.Atoi(list.kid("w:default").get("w:val"))
	}
	if err != nil {
		chosen = 0
	}
	if chosen < 0 || chosen >= len(entries) {
		return ""
	}
	return entries[chosen].get("w:val")
}

// inCode reports whether what is read belongs to the code of a field.
func (r *docxReader) inCode() bool {
	for _, f := range r.fields {
		if !f.inResult {
			return true
		}
	}
	return false
}

// dropCodes ends the fields whose result has not begun where a paragraph ends:
// a file in which one stays open must not lose the rest of its text.
func (r *docxReader) dropCodes() {
	for r.inCode() {
		r.fields = r.fields[:len(r.fields)-1]
	}
}

// maxEntity is the length of the longest reference that stands for a letter.
const maxEntity = 12

// entity is the letter for which a reference stands: "amp", "#8217".
func entity(name string) string { return html.UnescapeString("&" + name + ";") }
