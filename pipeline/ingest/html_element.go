package ingest

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// roles of the elements that are blocks; others are part of a line.
var roles = map[atom.Atom]string{
	atom.H1: "H1", atom.H2: "H2", atom.H3: "H3", atom.H4: "H4", atom.H5: "H5", atom.H6: "H6",
	atom.P: "P", atom.Pre: "P", atom.Dt: "P", atom.Dd: "P", atom.Legend: "P", atom.Address: "P", atom.Summary: "P", atom.Figcaption: "P",
	atom.Ul: "L", atom.Ol: "L", atom.Menu: "L", atom.Li: "LI",
	atom.Table: "Table", atom.Thead: "THead", atom.Tbody: "TBody", atom.Tfoot: "TFoot", atom.Tr: "TR", atom.Td: "TD", atom.Th: "TH", atom.Caption: "Caption",
	atom.Section: "Sect", atom.Article: "Sect", atom.Main: "Sect", atom.Header: "Sect", atom.Footer: "Sect",
	atom.Nav: "Sect", atom.Aside: "Sect", atom.Form: "Sect", atom.Fieldset: "Sect", atom.Details: "Sect", atom.Figure: "Sect", atom.Dialog: "Sect",
	atom.Div: "Div", atom.Blockquote: "Div", atom.Center: "Div", atom.Dl: "Div", atom.Hr: "Div",
}

// unseen are the elements whose content a browser does not show as text.
var unseen = map[atom.Atom]bool{
	atom.Head: true, atom.Title: true, atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true,
	atom.Svg: true, atom.Math: true, atom.Iframe: true, atom.Object: true, atom.Audio: true, atom.Video: true, atom.Canvas: true, atom.Datalist: true,
}

// within is the style inside of n.
func (s style) within(n *html.Node) style {
	switch n.DataAtom {
	case atom.B, atom.Strong, atom.Th:
		s.bold = true
	case atom.I, atom.Em:
		s.italic = true
	case atom.Pre, atom.Textarea:
		s.pre = true
	case atom.S, atom.Strike, atom.Del:
		s.strike()
	}
	if has(n, "hidden") {
		s.hidden = doc.Invisible
	}
	s.declareAll(attribute(n, "style"))
	return s
}

// strike marks what is seen as struck out.
func (s *style) strike() {
	if s.hidden == doc.Visible {
		s.hidden = doc.Struck
	}
}

// declareAll applies the declarations of a style attribute.
func (s *style) declareAll(declarations string) {
	var colour, ground string
	for declaration := range strings.SplitSeq(strings.ToLower(declarations), ";") {
		property, value, _ := strings.Cut(declaration, ":")
		value, _, _ = strings.Cut(value, "!") // !important
		property, value = strings.TrimSpace(property), strings.TrimSpace(value)
		switch property {
		case "color":
			colour = plainColour(value)
		case "background", "background-color":
			ground = plainColour(value)
		}
		s.declare(property, value)
	}
	if colour != "" && colour == ground {
		s.hidden = doc.SameColour
	}
}

// declare applies a declaration of CSS.
func (s *style) declare(property, value string) {
	zero := strings.Trim(strings.TrimRight(value, "pxtem%r"), "0.") == "" && value != ""
	switch {
	case property == "display" && value == "none",
		property == "visibility" && (value == "hidden" || value == "collapse"),
		property == "opacity" && zero:
		s.hidden = doc.Invisible
	case property == "font-size" && zero:
		s.hidden = doc.Tiny
	case (property == "text-decoration" || property == "text-decoration-line") && strings.Contains(value, "line-through"):
		s.strike()
	case property == "font-weight":
		s.bold = value == "bold" || value == "bolder" || len(value) == 3 && value >= "600"
	case property == "font-style":
		s.italic = value == "italic" || value == "oblique"
	case property == "white-space":
		s.pre = strings.HasPrefix(value, "pre")
	}
}

// listCount counts the items of a list.
type listCount struct {
	ordered bool
	style   string // as of the element's attribute "type"
	n       int
	letter  []string // that the writer typed before the last item
}

func newListCount(list *html.Node) *listCount {
	c := listCount{ordered: list.DataAtom == atom.Ol, style: attribute(list, "type"), n: 1}
	if start, err := strconv.Atoi(attribute(list, "start")); err == nil {
		c.n = start
	}
	return &c
}

// next is the marker that a browser draws before the item. A nil counter is of
// an item outside of a list.
func (c *listCount) next(item *html.Node) string {
	if c == nil || !c.ordered {
		return "•"
	}
	if value, err := strconv.Atoi(attribute(item, "value")); err == nil {
		c.n = value
	}
	n := c.n
	c.n++
	switch {
	case c.style == "a" && n >= 1 && n <= 26:
		return string(rune('a'+n-1)) + "."
	case c.style == "A" && n >= 1 && n <= 26:
		return string(rune('A'+n-1)) + "."
	case c.style == "i" && n >= 1 && n <= maxRoman:
		return roman(n) + "."
	case c.style == "I" && n >= 1 && n <= maxRoman:
		return strings.ToUpper(roman(n)) + "."
	}
	return strconv.Itoa(n) + "."
}

// maxRoman is the highest number that roman writes.
const maxRoman = 39

// roman writes a number from 1 to maxRoman.
func roman(n int) string {
	ones := []string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
	return strings.Repeat("x", n/10) + ones[n%10]
}

// lettered begins an item whose marker the writer typed: "(a) ".
var lettered = regexp.MustCompile(`^(\s*)(\(?)([a-zA-Z]|[ivx]{2,5})([.)])\s+`)

// takeLetter takes the letter away that a writer typed at the beginning of item n, where
// the item before or behind has the one that comes before or next: "i. e. the shed" in a
// list is no first item. A number may be one of things: "(2) samples a week".
func (c *listCount) takeLetter(n *html.Node) string {
	letter, text := letterOf(n)
	if letter == nil || c == nil {
		return ""
	}
	next, _ := letterOf(nextItem(n))
	if !letterGoesOn(c.letter, letter) && !letterGoesOn(letter, next) {
		return ""
	}
	c.letter = letter
	text.Data = text.Data[len(letter[0]):]
	return strings.TrimSpace(letter[0])
}

func letterGoesOn(a, b []string) bool {
	return a != nil && b != nil && a[2] == b[2] && a[4] == b[4] && follows(strings.ToLower(a[3]), strings.ToLower(b[3]))
}

// nextItem is the list item behind n in its list.
func nextItem(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil && n.DataAtom != atom.Li; n = n.NextSibling {
	}
	return n
}

// letterOf is the letter at the beginning of n, and the text in which it stands.
func letterOf(n *html.Node) ([]string, *html.Node) {
	if n == nil {
		return nil, nil
	}
	for n = n.FirstChild; n != nil; n = n.NextSibling {
		switch {
		case n.Type == html.TextNode && strings.TrimSpace(n.Data) != "":
			return lettered.FindStringSubmatch(n.Data), n
		case n.Type == html.ElementNode && n.FirstChild != nil:
			return letterOf(n)
		}
	}
	return nil, nil
}

// beginsWithBox reports whether a tick box is the first thing in n.
func beginsWithBox(n *html.Node) bool {
	for n = n.FirstChild; n != nil; n = n.NextSibling {
		switch {
		case n.Type == html.TextNode && strings.TrimSpace(n.Data) != "":
			return startsWithBox(n.Data)
		case n.DataAtom == atom.Input:
			kind := strings.ToLower(attribute(n, "type"))
			return kind == "checkbox" || kind == "radio"
		case n.Type == html.ElementNode && n.FirstChild != nil:
			return beginsWithBox(n)
		}
	}
	return false
}

// chosen is the text of the options of a select element that are chosen; a
// browser shows the first one where none is.
func chosen(n *html.Node) string {
	var first, picked []string
	for o := range n.Descendants() {
		if o.DataAtom != atom.Option {
			continue
		}
		if has(o, "selected") {
			picked = append(picked, textIn(o))
		} else if first == nil {
			first = []string{textIn(o)}
		}
	}
	if picked == nil {
		picked = first
	}
	return strings.Join(picked, " ")
}

func textIn(n *html.Node) string {
	var text strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			text.WriteString(d.Data)
		}
	}
	return text.String()
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

// maxSpan is how many rows or columns a cell may reach over (HTML, "algorithm
// for processing rows": 1000 columns).
const maxSpan = 1000

// spanOf reads how far a cell reaches; 0 where nothing is said.
func spanOf(n *html.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSpace(attribute(n, key)))
	if err != nil || v < 0 {
		return 0
	}
	return min(v, maxSpan)
}
