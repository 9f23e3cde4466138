package ingest

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxNodes is how many nodes a page may need; one costs about 150 bytes.
const maxNodes = 1_000_000

// reopened are the elements that the parser opens again in each block where the
// author did not close them (HTML, "reconstruct the active formatting
// elements"). Of "a" and "nobr" no two are open at once.
var reopened = map[atom.Atom]bool{
	atom.B: true, atom.Big: true, atom.Code: true, atom.Em: true, atom.Font: true, atom.I: true,
	atom.S: true, atom.Small: true, atom.Strike: true, atom.Strong: true, atom.Tt: true, atom.U: true,
}

// cost estimates from above what the parser will make of a page, in time that
// grows with its length: some short pages ask for millions of nodes.
type cost struct {
	nodes, words int
	open         int // elements to be reopened
	attributes   int // of html and body elements, each of which is compared with all before
}

// checkCost returns an ErrMemoryLimit for a page that the parser should not be
// given.
func checkCost(text string) error {
	var c cost
	z := html.NewTokenizer(strings.NewReader(text))
	for z.Next() != html.ErrorToken {
		c.add(z.Token())
		if c.nodes > maxNodes || c.words > maxWords {
			return fmt.Errorf("more than %d elements or %d words: %w", maxNodes, maxWords, ErrMemoryLimit)
		}
	}
	if err := z.Err(); err != io.EOF {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}

func (c *cost) add(t html.Token) {
	switch t.Type {
	case html.TextToken:
		c.words += countWords(t.Data)
		c.nodes += 1 + c.open
	case html.StartTagToken, html.SelfClosingTagToken:
		c.nodes += 1 + c.open + len(t.Attr)/2
		if reopened[t.DataAtom] {
			c.open++
		}
		if t.DataAtom == atom.Html || t.DataAtom == atom.Body {
			c.attributes += len(t.Attr)
			c.nodes += c.attributes
		}
	case html.EndTagToken:
		if reopened[t.DataAtom] && c.open > 0 {
			c.open--
		}
	}
}
