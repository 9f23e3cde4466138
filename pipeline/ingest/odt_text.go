package ingest

import (
	"cmp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// inline adds the text of a paragraph, or of an element within.
func (o *odtReader) inline(e *element) {
	if e == nil {
		return
	}
	for _, k := range e.kids {
		if o.steps++; o.full() {
			return
		}
		if k.name == "" {
			o.run(k.text)
		} else {
			o.part(k)
		}
	}
}

// part adds what an element of a line shows.
func (o *odtReader) part(e *element) {
	switch e.name {
	case "text:span", "text:a":
		o.span(e)
	case "text:s", "text:tab":
		o.gap()
	case "text:line-break":
		if len(o.words) > o.from {
			o.breakLine()
		}
		o.gap()
	case "text:ruby":
		o.inline(e.kid("text:ruby-base"))
	case "text:note":
		if body := e.kid("text:note-body"); body != nil {
			o.notes = append(o.notes, odtAside{body, odtLook{ground: o.look.ground, hidden: o.look.hidden}})
		}
	case "office:annotation":
		o.comment(e)
	case "text:change":
		o.deleted(e)
	case "text:number", "office:event-listeners": // no text of the line
	default:
		o.field(e)
	}
}

// field adds what a field or a control of a form shows. What is anchored here is
// kept for after the paragraph.
func (o *odtReader) field(e *element) {
	switch {
	case e.name == "text:hidden-text":
		o.hiddenText(e)
	case e.name == "text:drop-down" && strings.TrimSpace(o.contentOf(e)) == "":
		o.run(selected(e))
	case e.name == "field:fieldmark":
		o.fieldMark(e)
	case e.name == "draw:control":
		o.control(o.controls[e.get("draw:control")])
	case e.name != "draw:a" && strings.HasPrefix(e.name, "draw:"):
		o.after = append(o.after, odtAside{e, odtLook{hidden: o.look.hidden}})
	default:
		o.inline(e)
	}
}

// span adds text in a style of its own.
func (o *odtReader) span(e *element) {
	before := o.look
	defer func() { o.look = before }()
	if name := e.get("text:style-name"); name != "" {
		o.look = o.look.within(o.styles.of("text", name))
	}
	o.inline(e)
}

// run adds text as an office program spaces it.
func (o *odtReader) run(s string) {
	if s == "" || o.full() {
		return
	}
	o.steps += len(s) / stepBytes
	from := len(o.words)
	o.piece(nil, s, o.look.word())
	if o.noteNext && len(o.words) > from {
		o.words[from].Noted, o.noteNext = true, false
	}
}

// stepBytes is how much text is as much work as an element.
const stepBytes = 64

// contentOf is all text within e.
func (o *odtReader) contentOf(e *element) string {
	text := e.content()
	o.steps += len(e.kids) + len(text)/stepBytes
	return text
}

// comment marks what somebody's comment is pinned to: the first word of a range,
// else the word before it.
func (o *odtReader) comment(e *element) {
	name := e.get("office:name")
	if name != "" && o.ranges[name] || len(o.words) <= o.from {
		o.noteNext = true
		return
	}
	o.words[len(o.words)-1].Noted = true
}

// deleted keeps what a tracked change took out here for after the paragraph.
func (o *odtReader) deleted(e *element) {
	id := e.get("text:change-id")
	if deletion := o.changes[id]; deletion != nil {
		delete(o.changes, id)
		o.after = append(o.after, odtAside{deletion, odtLook{hidden: cmp.Or(o.look.hidden, doc.Deleted)}})
	}
}

// hiddenText adds text that a condition shows or, where the field is empty, hides.
func (o *odtReader) hiddenText(e *element) {
	before := o.look
	defer func() { o.look = before }()
	text := strings.TrimSpace(o.contentOf(e))
	if text == "" || e.get("text:is-hidden") == "true" {
		o.hide(doc.Invisible)
	}
	o.run(cmp.Or(text, e.get("text:string-value")))
}
