package ingest

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// full reports whether there is more than is read of any file.
func (o *odtReader) full() bool { return len(o.words) > maxWords || o.steps > maxElements }

// blocks makes nodes of the paragraphs, lists and tables in e.
func (o *odtReader) blocks(e *element) []doc.Tag {
	var out []doc.Tag
	if e == nil {
		return nil
	}
	for _, k := range e.kids {
		if o.steps++; o.full() {
			return out
		}
		if k.name != "" {
			out = append(out, o.block(k)...)
		}
	}
	return out
}

// block makes the nodes of an element that stands between paragraphs.
func (o *odtReader) block(e *element) []doc.Tag {
	switch e.name {
	case "text:p", "text:h":
		return o.paragraph(e, "", false)
	case "text:list":
		return o.list(e)
	case "text:numbered-paragraph":
		return o.numbered(e)
	case "table:table":
		return o.table(e)
	case "text:section":
		return o.section(e)
	case "text:tracked-changes", "office:forms", "office:annotation":
		return nil
	case "text:change", "draw:control":
		return o.lone(e)
	}
	if strings.HasPrefix(e.name, "draw:") {
		return o.asides([]odtAside{{e, o.look}})
	}
	if strings.HasSuffix(e.name, "-source") {
		return nil // how an index is made
	}
	return o.blocks(e)
}

// lone makes a paragraph of an element of a line that stands between paragraphs.
func (o *odtReader) lone(e *element) []doc.Tag {
	return o.paragraph(&element{name: "text:p", kids: []*element{e}}, "", false)
}

// section is transparent, but where it is hidden.
func (o *odtReader) section(e *element) []doc.Tag {
	before := o.look
	defer func() { o.look = before }()
	o.look = o.look.within(o.styles.of("section", e.get("text:style-name")))
	display := e.get("text:display")
	if display == "none" || display == "condition" && e.get("text:is-hidden") == "true" {
		o.hide(doc.Invisible)
	}
	return o.blocks(e)
}

// hide hides what follows; the reason that is known first counts.
func (o *odtReader) hide(how doc.Hidden) {
	if o.look.hidden == doc.Visible {
		o.look.hidden = how
	}
}

// paragraph makes the node of a paragraph or heading, and those of what is
// anchored in it. The marker of a list item is a node before it; before a heading
// it is the beginning of its text.
func (o *odtReader) paragraph(e *element, marker string, isItem bool) []doc.Tag {
	style := o.paragraphStyle(e)
	role := headingRole(e, style)
	if role != "P" && !isItem {
		marker = o.headingNumber(e, style)
	}
	before, outer, from, mark := o.look, o.after, len(o.words), o.mark
	o.look, o.after = o.look.within(style), nil
	o.gap()
	if hiddenParagraph(e) {
		o.hide(doc.Invisible)
	}
	o.run(marker)
	o.gap()
	o.from = len(o.words)
	o.inline(e)
	var tags []doc.Tag
	if len(o.words) == o.from {
		o.words, o.mark = o.words[:from], mark // a marker without text
	} else {
		tags = o.layOut(role, from)
	}
	after := o.after
	o.look, o.after = before, outer
	o.gap()
	return append(tags, o.asides(after)...)
}

// layOut makes the node of a paragraph, after that of its marker, whose words begin
// at from.
func (o *odtReader) layOut(role string, from int) []doc.Tag {
	end := len(o.words)
	if role != "P" {
		return []doc.Tag{o.node(role, from, end)}
	}
	body := o.node("P", o.from, end)
	if o.from == from {
		return []doc.Tag{body}
	}
	return []doc.Tag{o.node("Lbl", from, o.from), body}
}

// node makes a node of words.
func (o *odtReader) node(role string, from, to int) doc.Tag {
	o.mark++
	for i := range o.words[from:to] {
		o.words[from+i].Mark = o.mark
	}
	return doc.Tag{Role: role, Marks: []int{o.mark}}
}

// headingRole is H1 to H6 for a heading, P for others.
func headingRole(e *element, style *odtStyle) string {
	level := headingDigit(style.level)
	if e.name == "text:h" {
		if own := headingDigit(e.get("text:outline-level")); own != "" {
			level = own
		} else if level == "" {
			level = "1"
		}
	}
	if level == "" {
		return "P"
	}
	return "H" + level
}

// hiddenParagraph reports whether a field in the paragraph hides it.
func hiddenParagraph(e *element) bool {
	field := e.kid("text:hidden-paragraph")
	for i := 0; field == nil && i < len(e.kids); i++ {
		if e.kids[i].name == "text:span" {
			field = e.kids[i].kid("text:hidden-paragraph")
		}
	}
	return field.get("text:is-hidden") == "true"
}

// asides makes the nodes of what is anchored in a paragraph.
func (o *odtReader) asides(all []odtAside) []doc.Tag {
	var out []doc.Tag
	before := o.look
	for _, a := range all {
		o.look = a.look
		switch a.e.name {
		case "text:note-body", "text:deletion":
			out = append(out, o.blocks(a.e)...)
		default:
			out = append(out, o.drawing(a.e)...)
		}
	}
	o.look = before
	return out
}

// drawing makes the nodes of the text in a frame or shape. What lies under it is
// not looked at.
func (o *odtReader) drawing(e *element) []doc.Tag {
	o.look.ground = patterned
	switch e.name {
	case "draw:frame":
		for _, k := range e.kids {
			switch k.name {
			case "draw:object", "draw:object-ole":
				o.leavings.Attached++
				return nil // the rest of the frame is a picture of it
			case "draw:text-box", "table:table":
				return o.blocks(&element{kids: []*element{k}}) // others show the same in another way
			}
		}
		return nil
	case "draw:image", "draw:object", "draw:object-ole":
		return nil
	case "draw:control":
		return o.lone(e)
	}
	return o.blocks(e) // a shape, a group, a link
}
