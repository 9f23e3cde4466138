package ingest

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// maxDepth is how deep elements may stand in each other. The parser itself
// stops at 512.
const maxDepth = 256

// readHTML reads a page: what a browser would show of it.
func readHTML(data []byte) (*doc.Paper, error) {
	in, err := charset.NewReader(bytes.NewReader(data), "text/html")
	if err != nil {
		return nil, fmt.Errorf("ingest: html: %w", err)
	}
	root, err := html.Parse(in)
	if err != nil {
		return nil, fmt.Errorf("ingest: html: %w", err)
	}
	h := htmlReader{tree: newTree(1)}
	h.page.Tags = h.children(root, 0)
	return paperOf(h.page), nil
}

// htmlReader turns elements into nodes of a structure tree.
type htmlReader struct {
	*tree
	hidden bool
	bold   bool
	spaced bool // white space stands before the next text
}

// children makes nodes of what stands in n. Text and inline elements between
// two blocks are one node of role "Span", which their parent holds.
func (h *htmlReader) children(n *html.Node, depth int) []doc.Tag {
	var out []doc.Tag
	for c := n.FirstChild; c != nil && depth < maxDepth; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			out = appendText(out, h.string(c.Data))
		case html.ElementNode:
			for _, tag := range h.element(c, depth+1) {
				if tag.Role == "Span" {
					for _, mark := range tag.Marks {
						out = appendText(out, mark)
					}
					continue
				}
				out = append(out, tag)
			}
		case html.DocumentNode:
			out = append(out, h.children(c, depth+1)...)
		}
	}
	return out
}

// appendText adds a mark to the run of text at the end of tags.
func appendText(tags []doc.Tag, mark int) []doc.Tag {
	if mark == 0 {
		return tags
	}
	if n := len(tags); n > 0 && tags[n-1].Role == "Span" {
		tags[n-1].Marks = append(tags[n-1].Marks, mark)
		return tags
	}
	return append(tags, doc.Tag{Role: "Span", Marks: []int{mark}})
}

// string adds text as a browser spaces it.
func (h *htmlReader) string(s string) int {
	glued := !h.spaced && s != "" && !isHTMLSpace(s[0])
	before := len(h.page.Words)
	mark := h.text(s, glued)
	if mark == 0 {
		h.spaced = h.spaced || s != ""
		return 0
	}
	h.spaced = isHTMLSpace(s[len(s)-1])
	for i := range h.page.Words[before:] {
		w := &h.page.Words[before+i]
		w.Bold = h.bold
		if h.hidden {
			w.Hidden = doc.Invisible
		}
	}
	return mark
}

func isHTMLSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }

// roles of the elements that matter.
var roles = map[atom.Atom]string{
	atom.H1: "H1", atom.H2: "H2", atom.H3: "H3", atom.H4: "H4", atom.H5: "H5", atom.H6: "H6",
	atom.P: "P", atom.Li: "LI", atom.Ul: "L", atom.Ol: "L", atom.Dl: "L", atom.Dt: "P", atom.Dd: "P",
	atom.Table: "Table", atom.Thead: "THead", atom.Tbody: "TBody", atom.Tfoot: "TFoot", atom.Tr: "TR", atom.Td: "TD", atom.Th: "TH",
	atom.Blockquote: "BlockQuote", atom.Caption: "Caption", atom.Figcaption: "Caption", atom.Pre: "P",
	atom.Div: "Div", atom.Section: "Sect", atom.Article: "Sect", atom.Main: "Sect", atom.Header: "Sect", atom.Footer: "Sect",
	atom.Nav: "Sect", atom.Aside: "Sect", atom.Form: "Sect", atom.Fieldset: "Sect", atom.Legend: "P", atom.Address: "P",
	atom.Body: "Document", atom.Html: "Document", atom.Details: "Sect", atom.Summary: "P", atom.Center: "Div", atom.Hr: "Div",
}

func (h *htmlReader) element(n *html.Node, depth int) []doc.Tag {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Head, atom.Template, atom.Noscript, atom.Svg, atom.Iframe, atom.Object, atom.Title:
		return nil
	case atom.Br:
		h.breakLine()
		h.spaced = true
		return nil
	case atom.Input:
		return h.input(n)
	}
	hidden, bold := h.hidden, h.bold
	h.hidden = hidden || isHidden(n)
	h.bold = bold || n.DataAtom == atom.B || n.DataAtom == atom.Strong || n.DataAtom == atom.Th
	defer func() { h.hidden, h.bold = hidden, bold }()
	role, block := roles[n.DataAtom]
	if !block {
		return h.children(n, depth) // inline
	}
	h.spaced = true
	tag := doc.Tag{Role: role}
	if role == "LI" {
		tag.Kids = h.marker(n)
	}
	if role == "TD" || role == "TH" {
		tag.RowSpan, tag.ColSpan = number(n, "rowspan"), number(n, "colspan")
	}
	tag.Kids = append(tag.Kids, h.children(n, depth)...)
	h.spaced = true
	if len(tag.Kids) == 1 && tag.Kids[0].Role == "Span" {
		tag.Marks, tag.Kids = tag.Kids[0].Marks, nil // plain text
	}
	return []doc.Tag{tag}
}

// marker is what a browser draws before a list item.
func (h *htmlReader) marker(li *html.Node) []doc.Tag {
	text := "•"
	if li.Parent != nil && li.Parent.DataAtom == atom.Ol {
		i := max(number(li.Parent, "start"), 1)
		for s := li.PrevSibling; s != nil; s = s.PrevSibling {
			if s.DataAtom == atom.Li {
				i++
			}
		}
		text = strconv.Itoa(i) + "."
	}
	return []doc.Tag{h.leaf("Lbl", text)}
}

// input shows the state of a tick box, or what was filled in.
func (h *htmlReader) input(n *html.Node) []doc.Tag {
	value := attribute(n, "value")
	switch strings.ToLower(attribute(n, "type")) {
	case "checkbox", "radio":
		value = "☐"
		if has(n, "checked") {
			value = "☒"
		}
	case "hidden", "password", "submit", "button", "reset", "file", "image":
		return nil
	}
	return appendText(nil, h.string(" "+value+" "))
}

func isHidden(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(attribute(n, "style")), " ", "")
	return has(n, "hidden") || strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// number is an attribute's value, 0 where it is none, 1000 at most.
func number(n *html.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSpace(attribute(n, key)))
	if err != nil || v < 0 {
		return 0
	}
	return min(v, 1000)
}
