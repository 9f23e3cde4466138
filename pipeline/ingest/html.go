package ingest

import (
	"cmp"
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readHTML reads a page: what a browser would show of it, and, marked as
// hidden, what its author hid. The error is ErrMemoryLimit, or ErrDamaged where
// elements stand deeper in each other than the parser goes (512).
func readHTML(text string) (*doc.Paper, error) {
	if err := checkCost(text); err != nil {
		return nil, err
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("the elements stand too deep in each other: %w", ErrDamaged)
	}
	h := htmlReader{tree: tree{spaced: true, apart: true}, hiding: hidingOf(root)}
	return &doc.Paper{Pages: []doc.Page{h.page(1, h.children(root))}, Leavings: doc.Leavings{Author: authorOf(root)}}, nil
}

// authorOf is whom a page's head names as its author.
func authorOf(root *html.Node) string {
	for e := range root.Descendants() {
		if e.DataAtom == atom.Meta && strings.EqualFold(attribute(e, "name"), "author") {
			return strings.TrimSpace(attribute(e, "content"))
		}
	}
	return ""
}

// htmlReader turns elements into nodes of a structure tree.
type htmlReader struct {
	tree
	style  style
	list   *listCount // the innermost list
	hiding hiding
}

// style is what elements around a text say of it.
type style struct {
	bold, italic bool
	hidden       doc.Hidden
	pre          bool // line ends are kept
}

// word is the pattern of words in this style.
func (s style) word() doc.Word {
	return doc.Word{Bold: s.bold, Italic: s.italic, Hidden: s.hidden}
}

// children makes nodes of what stands in n. Text and inline elements between
// two blocks are one node of role "Span".
func (h *htmlReader) children(n *html.Node) []doc.Tag {
	var out []doc.Tag
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			out = h.text(out, c.Data)
		case html.ElementNode:
			for _, tag := range h.element(c) {
				out = appendTag(out, tag)
			}
		}
	}
	return out
}

// text adds text as a browser spaces it.
func (h *htmlReader) text(tags []doc.Tag, s string) []doc.Tag {
	if !h.style.pre {
		return h.run(tags, s)
	}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			h.endLine()
		}
		tags = h.run(tags, line)
	}
	return tags
}

// run adds text that stands on one line.
func (h *htmlReader) run(tags []doc.Tag, s string) []doc.Tag {
	return h.piece(tags, s, h.style.word())
}

// element makes the nodes of an element: one for a block, those of its content
// for others.
func (h *htmlReader) element(n *html.Node) []doc.Tag {
	if unseen[n.DataAtom] {
		return nil
	}
	switch n.DataAtom {
	case atom.Br:
		h.endLine()
		return nil
	case atom.Input:
		return h.input(n)
	case atom.Select:
		return h.run(nil, " "+chosen(n)+" ")
	}
	before := h.style
	h.style = h.style.within(n)
	if how := h.hiding.of(n); how != doc.Visible {
		h.style.hidden = how
	}
	defer func() { h.style = before }()
	role, isBlock := roles[n.DataAtom]
	if !isBlock {
		return h.children(n)
	}
	h.gap()
	defer h.gap()
	return []doc.Tag{h.block(role, n)}
}

// block makes the node of a block element.
func (h *htmlReader) block(role string, n *html.Node) doc.Tag {
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Menu:
		outer := h.list
		h.list = newListCount(n)
		defer func() { h.list = outer }()
	case atom.Li:
		return h.listItem(n)
	case atom.Td, atom.Th:
		cell := holding(role, h.children(n))
		cell.RowSpan, cell.ColSpan = spanOf(n, "rowspan"), spanOf(n, "colspan")
		return cell
	}
	return holding(role, h.children(n))
}

// holding is a node with kids; where they are just text it holds the text
// itself.
func holding(role string, kids []doc.Tag) doc.Tag {
	if len(kids) == 1 && kids[0].Role == "Span" {
		return doc.Tag{Role: role, Marks: kids[0].Marks}
	}
	return doc.Tag{Role: role, Kids: kids}
}

// listItem makes a list item. A tick box or a letter at its beginning is its marker.
func (h *htmlReader) listItem(n *html.Node) doc.Tag {
	tag := doc.Tag{Role: "LI"}
	marker := h.list.next(n)
	if marker == "•" {
		marker = cmp.Or(h.list.takeLetter(n), marker)
	}
	if marker != "" && !beginsWithBox(n) {
		word := h.style.word()
		word.SpaceBefore = true
		tag.Kids = append(tag.Kids, doc.Tag{Role: "Lbl", Marks: []int{h.tree.text(marker, word)}})
	}
	tag.Kids = append(tag.Kids, holding("LBody", h.children(n)))
	return tag
}

// input shows the state of a tick box, or what was filled in.
func (h *htmlReader) input(n *html.Node) []doc.Tag {
	value := attribute(n, "value")
	switch strings.ToLower(attribute(n, "type")) {
	case "checkbox", "radio":
		value = emptyBox
		if has(n, "checked") {
			value = tickedBox
		}
	case "hidden", "password", "submit", "button", "reset", "file", "image", "color", "range":
		return nil
	}
	return h.run(nil, " "+value+" ")
}
