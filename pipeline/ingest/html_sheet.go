package ingest

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	cssComment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	cssRule    = regexp.MustCompile(`([^{}]*)\{([^{}]*)\}`)
	// "div.note", ".note" and "#note" alone: what stands behind a space, a colon
	// or a bracket is chosen by more than its own names.
	cssName = regexp.MustCompile(`^([a-z][a-z0-9]*)?([.#][\w-]+)$`)
)

// hiding holds the selectors of a page's style sheets that hide what they
// select, such as ".note", "p.note" and "#note".
type hiding map[string]doc.Hidden

// hidingOf reads the style sheets below n. Of the rules for one selector the last
// one that shows or hides it holds; rules for a printer or a width of the window
// are left out.
func hidingOf(n *html.Node) hiding {
	h := hiding{}
	for e := range n.Descendants() {
		media := attribute(e, "media")
		if e.DataAtom == atom.Style && e.FirstChild != nil && (media == "" || media == "all" || media == "screen") {
			h.read(e.FirstChild.Data)
		}
	}
	return h
}

func (h hiding) read(sheet string) {
	sheet = withoutGroups(cssComment.ReplaceAllString(sheet, ""))
	for _, rule := range cssRule.FindAllStringSubmatch(sheet, -1) {
		var s style
		s.declareAll(rule[2])
		shows := strings.Contains(rule[2], "display") || strings.Contains(rule[2], "visibility")
		for selector := range strings.SplitSeq(rule[1], ",") {
			selector = strings.TrimSpace(selector)
			if (s.hidden != doc.Visible || shows) && cssName.MatchString(selector) {
				h[selector] = s.hidden
			}
		}
	}
}

// withoutGroups leaves out "@media … { … }" and its like.
func withoutGroups(sheet string) string {
	var out strings.Builder
	for {
		before, after, found := strings.Cut(sheet, "@")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		sheet = behindGroup(after)
	}
}

// behindGroup is what follows the first group in braces, or the first semicolon.
func behindGroup(s string) string {
	depth := 0
	for i, r := range s {
		switch {
		case r == ';' && depth == 0:
			return s[i+1:]
		case r == '{':
			depth++
		case r == '}':
			if depth--; depth <= 0 {
				return s[i+1:]
			}
		}
	}
	return ""
}

// of tells how an element is hidden by its names.
func (h hiding) of(n *html.Node) doc.Hidden {
	if len(h) == 0 {
		return doc.Visible
	}
	names := strings.Fields("." + strings.Join(strings.Fields(attribute(n, "class")), " ."))
	if id := attribute(n, "id"); id != "" {
		names = append(names, "#"+id)
	}
	for _, name := range names {
		for _, selector := range []string{name, n.Data + name} {
			if how := h[selector]; how != doc.Visible {
				return how
			}
		}
	}
	return doc.Visible
}

// plainColour writes the common ways to name white, black and any other colour as
// one; it is empty for a background that is more than a colour.
func plainColour(value string) string {
	value = strings.ReplaceAll(value, " ", "")
	switch value {
	case "white", "#fff", "#ffffff", "rgb(255,255,255)":
		return "white"
	case "black", "#000", "#000000", "rgb(0,0,0)":
		return "black"
	case "inherit", "initial", "unset", "currentcolor", "transparent", "none":
		return ""
	}
	if len(value) == 4 && value[0] == '#' {
		return string([]byte{'#', value[1], value[1], value[2], value[2], value[3], value[3]})
	}
	return value
}
