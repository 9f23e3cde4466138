package ingest

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
)

// element is a node of an XML part of a word processor's file: an element, or,
// where name is empty, a piece of text.
type element struct {
	name string // with the prefix that the standards write: "w:p", "text:span"; a foreign one is "?:" and its local name
	attr []xml.Attr
	kids []*element
	text string // of a piece of text
	at   int    // of a piece of text, where it begins in the part, in bytes
	end  int    // where it ends there
}

// prefixes are the name spaces of the formats that are read, by the prefixes
// that the standards give them (ISO 29500, in its two forms, and OpenDocument
// 1.3, part 3).
var prefixes = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":            "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":                        "w",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships":     "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships":                 "r",
	"http://schemas.openxmlformats.org/package/2006/relationships":            "rel",
	"http://schemas.openxmlformats.org/package/2006/content-types":            "ct",
	"http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":              "m",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":             "mc",
	"http://schemas.microsoft.com/office/word/2010/wordml":                    "w14",
	"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing":  "wp",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingShape":       "wps",
	"urn:schemas-microsoft-com:vml":                                           "v",
	"http://purl.org/dc/elements/1.1/":                                        "dc",
	"urn:oasis:names:tc:opendocument:xmlns:office:1.0":                        "office",
	"urn:oasis:names:tc:opendocument:xmlns:text:1.0":                          "text",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":                         "table",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0":                         "style",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":                       "draw",
	"urn:oasis:names:tc:opendocument:xmlns:form:1.0":                          "form",
	"urn:oasis:names:tc:opendocument:xmlns:meta:1.0":                          "meta",
	"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0":                      "manifest",
	"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0":             "fo",
	"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0":    "loext",
	"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0":        "field",
	"http://www.w3.org/XML/1998/namespace":                                    "xml",
}

// What an XML part may hold: deeper elements are nobody's writing, and a node
// costs about 150 bytes.
const (
	maxDepth    = 256
	maxElements = 2_000_000
)

// parseXML reads an XML part. A part that declares entities is not read: no
// word processor writes them, and they unfold without end. The error is
// ErrBroken or ErrMemoryLimit.
func parseXML(part []byte) (*element, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // as of decode
	root := &element{}
	open := []*element{root}
	for n := 0; ; n++ {
		start := int(d.InputOffset())
		token, err := d.Token()
		switch {
		case err == io.EOF && len(open) == 1 && len(root.kids) > 0:
			return root, nil
		case err != nil:
			return nil, fmt.Errorf("a part is no whole XML: %w", ErrBroken)
		case n > maxElements || len(open) > maxDepth:
			return nil, fmt.Errorf("more than %d elements, or deeper than %d: %w", maxElements, maxDepth, ErrMemoryLimit)
		}
		parent := open[len(open)-1]
		switch t := token.(type) {
		case xml.Directive:
			return nil, fmt.Errorf("a part declares a document type: %w", ErrBroken)
		case xml.StartElement:
			e := &element{name: prefixed(t.Name), attr: t.Attr}
			parent.kids = append(parent.kids, e)
			open = append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 1 {
				parent.kids = append(parent.kids, &element{text: string(t), at: start, end: int(d.InputOffset())})
			}
		}
	}
}

// prefixed is the name of an element or attribute with its standard prefix.
func prefixed(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	if p, ok := prefixes[n.Space]; ok {
		return p + ":" + n.Local
	}
	return "?:" + n.Local
}

// get returns an attribute, "" where it is missing.
func (e *element) get(name string) string {
	v, _ := e.lookUp(name)
	return v
}

func (e *element) lookUp(name string) (string, bool) {
	if e != nil {
		for i := range e.attr {
			if prefixed(e.attr[i].Name) == name {
				return e.attr[i].Value, true
			}
		}
	}
	return "", false
}

// kid returns the first child of the name, nil where there is none. It may be
// asked of nil, so that a path can be followed.
func (e *element) kid(names ...string) *element {
	for _, name := range names {
		if e = e.firstKid(name); e == nil {
			return nil
		}
	}
	return e
}

func (e *element) firstKid(name string) *element {
	if e != nil {
		for _, k := range e.kids {
			if k.name == name {
				return k
			}
		}
	}
	return nil
}

// all are the children of the name.
func (e *element) all(name string) []*element {
	if e == nil {
		return nil
	}
	var out []*element
	for _, k := range e.kids {
		if k.name == name {
			out = append(out, k)
		}
	}
	return out
}

// each calls f for e and all elements within, outside first. Where f returns
// false what is within is left out.
func (e *element) each(f func(*element) bool) {
	if e == nil || !f(e) {
		return
	}
	for _, k := range e.kids {
		k.each(f)
	}
}

// content is all text within e.
func (e *element) content() string {
	var out []byte
	e.each(func(k *element) bool {
		out = append(out, k.text...)
		return true
	})
	return string(out)
}
