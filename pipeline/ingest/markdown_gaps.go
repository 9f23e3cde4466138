package ingest

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html/atom"
)

// gapKeeper writes the bare HTML of a Markdown text, but shows what only looks like
// a tag: "<name of parent>" is a gap that nobody filled in, and would vanish.
type gapKeeper struct {
	closed map[string]bool // the elements that the text ends somewhere
}

var (
	tagStart = regexp.MustCompile(`<([A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)>`)
	tagEnd   = regexp.MustCompile(`</([A-Za-z][A-Za-z0-9-]*)\s*>`)
)

func newGapKeeper(text string) gapKeeper {
	g := gapKeeper{map[string]bool{}}
	for _, m := range tagEnd.FindAllStringSubmatch(text, -1) {
		g.closed[strings.ToLower(m[1])] = true
	}
	return g
}

// RegisterFuncs is called by goldmark.
func (g gapKeeper) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, g.inline)
	r.Register(ast.KindHTMLBlock, g.block)
}

func (g gapKeeper) inline(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkSkipChildren, nil
	}
	var tag bytes.Buffer
	segments := node.(*ast.RawHTML).Segments
	for i := range segments.Len() {
		segment := segments.At(i)
		tag.Write(segment.Value(source))
	}
	_, err := w.WriteString(g.keep(tag.String()))
	return ast.WalkSkipChildren, err
}

func (g gapKeeper) block(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n := node.(*ast.HTMLBlock)
	var text bytes.Buffer
	if entering {
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			text.Write(line.Value(source))
		}
	} else if n.HasClosure() {
		text.Write(n.ClosureLine.Value(source))
	}
	_, err := w.WriteString(g.keep(text.String()))
	return ast.WalkContinue, err
}

// keep makes words of what only looks like a tag.
func (g gapKeeper) keep(text string) string {
	return tagStart.ReplaceAllStringFunc(text, func(tag string) string {
		m := tagStart.FindStringSubmatch(tag)
		if g.isTag(strings.ToLower(m[1]), strings.TrimSuffix(m[2], "/")) {
			return tag
		}
		return "&lt;" + tag[1:len(tag)-1] + "&gt;"
	})
}

// isTag reports whether a writer means an element: it is known, has nothing behind
// its name but attributes, and is ended somewhere, where its name is a word of the
// language as well: "<address>".
func (g gapKeeper) isTag(name, rest string) bool {
	if g.closed[name] {
		return true
	}
	a := atom.Lookup([]byte(name))
	_, isBlock := roles[a]
	const shortest = 4 // letters of a name that could be a word
	if !isBlock && !unseen[a] && !inLine[a] || len(name) >= shortest && !endless[a] {
		return false
	}
	for word := range strings.FieldsSeq(rest) {
		if !strings.ContainsAny(word, `="'`) && !switches[strings.ToLower(word)] {
			return false
		}
	}
	return true
}

var (
	// inLine are the elements within a line.
	inLine = map[atom.Atom]bool{
		atom.A: true, atom.B: true, atom.Big: true, atom.Br: true, atom.Bdi: true, atom.Bdo: true, atom.Col: true, atom.Del: true, atom.Dfn: true, atom.Em: true,
		atom.I: true, atom.Img: true, atom.Input: true, atom.Ins: true, atom.Kbd: true, atom.Q: true, atom.S: true, atom.Sub: true, atom.Sup: true, atom.U: true, atom.Var: true, atom.Wbr: true,
		atom.Meta: true, atom.Html: true, atom.Body: true, atom.Colgroup: true,
	}
	// endless are the elements with a longer name that need no end.
	endless = map[atom.Atom]bool{
		atom.Input: true, atom.Meta: true, atom.Html: true, atom.Body: true, atom.Head: true, atom.Thead: true, atom.Tbody: true, atom.Tfoot: true, atom.Colgroup: true,
	}
	// switches are attributes without a value.
	switches = map[string]bool{"hidden": true, "checked": true, "disabled": true, "open": true, "nowrap": true, "readonly": true, "required": true, "reversed": true}
)
