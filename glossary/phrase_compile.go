package glossary

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/language"
)

// Limits of a wording. They hold the time that it takes to look for one.
const (
	longestGap   = 12 // words
	longestGaps  = 24 // words, all gaps together
	mostItems    = 24
	mostBranches = 32 // ways to leave out what may be left out
)

// CompilePhrases makes a list of wordings ready to be found. A wording is a row
// of items with a space between them:
//
//	word        the word in any form, by its stem
//	=word       this form only
//	a|b|c       one of them
//	mother      or "father": words of a woman and of a man are one (counterparts.txt)
//	item?       it may be left out
//	~N          up to N words of any kind, but no negation, unless the wording holds one
//	@parent     words for a parent or carer; @child, @person (either), @own ("his")
//
// A word with a hyphen is found with a space too, and without regard to it. The
// error names the wording by its place in the list, from 1.
func CompilePhrases(list []string) (*Phrases, error) {
	c := compiler{
		Phrases: &Phrases{
			stems: map[string]int32{}, forms: map[string]int32{}, byStem: map[uint64][]int32{}, byForm: map[uint64][]int32{},
			nodes: make([]phraseNode, 1),
		},
		stemmer: language.NewStemmer(),
		after:   map[itemAt]int32{},
	}
	for i, phrase := range list {
		if err := c.phrase(phrase, int32(i+1)); err != nil {
			return nil, fmt.Errorf("wording %d: %w", i+1, err)
		}
	}
	c.index()
	return c.Phrases, nil
}

// What can be wrong with a wording.
var (
	errEmpty    = errors.New("it has no word that must stand")
	errLong     = errors.New("it has too many items, or too long gaps")
	errGap      = errors.New("a gap takes a number from 1 to 12, and stands between words")
	errClass    = errors.New("the classes are @parent, @child, @person and @own")
	errNoWord   = errors.New("an item has no word")
	errOptional = errors.New("too many of its items may be left out")
)

// compiler builds the graph.
type compiler struct {
	*Phrases
	stemmer *language.Stemmer
	after   map[itemAt]int32 // where an item leads from a node: wordings that begin alike share it
}

// itemAt is an item at a node.
type itemAt struct {
	node   int32
	item   string
	barred bool // of a gap
}

// phrase adds the wording of a number.
func (c *compiler) phrase(phrase string, number int32) error {
	items := strings.Fields(phrase)
	if err := checkShape(items); err != nil {
		return err
	}
	barred := !holdsNegation(items)
	nodes := []int32{0} // where the wording can have come to
	for _, item := range items {
		bare, optional := strings.CutSuffix(item, "?")
		var next []int32
		for _, n := range nodes {
			to, err := c.item(n, bare, barred)
			if err != nil {
				return err
			}
			if !slices.Contains(next, to) {
				next = append(next, to)
			}
		}
		if optional {
			next = append(next, nodes...)
		}
		if nodes = next; len(nodes) > mostBranches {
			return errOptional
		}
	}
	for _, n := range nodes {
		if n == 0 {
			return errEmpty // all of it may be left out
		}
		if c.nodes[n].phrase == 0 {
			c.nodes[n].phrase = number
		}
	}
	return nil
}

// checkShape looks over what holds for a wording as a whole.
func checkShape(items []string) error {
	gaps := 0
	for i, item := range items {
		number, isGap := strings.CutPrefix(item, "~")
		if !isGap {
			continue
		}
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 || n > longestGap || i == 0 || i == len(items)-1 {
			return errGap
		}
		gaps += n
	}
	switch {
	case len(items) == 0:
		return errEmpty
	case len(items) > mostItems, gaps > longestGaps:
		return errLong
	}
	return nil
}

func holdsNegation(items []string) bool {
	return slices.ContainsFunc(items, func(item string) bool {
		return slices.ContainsFunc(strings.Split(strings.TrimSuffix(item, "?"), "|"), func(a string) bool {
			return negates(formOf(strings.TrimPrefix(a, "=")))
		})
	})
}

// item returns where an item leads from a node.
func (c *compiler) item(node int32, item string, barred bool) (int32, error) {
	number, isGap := strings.CutPrefix(item, "~")
	at := itemAt{node, item, isGap && barred}
	if to, ok := c.after[at]; ok {
		return to, nil
	}
	to := c.node()
	c.after[at] = to
	if isGap {
		most, _ := strconv.Atoi(number) // it was checked
		c.nodes[node].gaps = append(c.nodes[node].gaps, gapEdge{most, barred, to})
		return to, nil
	}
	for alternative := range strings.SplitSeq(item, "|") {
		word, exact := strings.CutPrefix(alternative, "=")
		for _, other := range counterparts()[word] {
			c.word(node, other, exact, to)
		}
		if err := c.alternative(node, alternative, to); err != nil {
			return 0, err
		}
	}
	return to, nil
}

func (c *compiler) node() int32 {
	c.nodes = append(c.nodes, phraseNode{})
	return int32(len(c.nodes) - 1)
}

// alternative makes a way from one node to another.
func (c *compiler) alternative(from int32, a string, to int32) error {
	if strings.HasPrefix(a, "@") {
		class, ok := classNames[a]
		if !ok {
			return errClass
		}
		c.nodes[from].classes = append(c.nodes[from].classes, classEdge{class, to})
		return nil
	}
	word, exact := strings.CutPrefix(a, "=")
	words := split(word)
	for i, w := range words {
		next := to
		if i < len(words)-1 { // "non-compliant" is two
			next = c.node()
		}
		c.word(from, w.Text, exact, next)
		from = next
	}
	if len(words) == 0 {
		return errNoWord
	}
	return nil
}

// word makes a way of one word.
func (c *compiler) word(from int32, word string, exact bool, to int32) {
	if exact {
		link(c.byForm, from, numberOf(c.forms, formOf(word)), to)
	} else {
		link(c.byStem, from, numberOf(c.stems, c.stemmer.Stem(word)), to)
	}
}

var classNames = map[string]Class{"@parent": Parent, "@child": Child, "@person": Parent | Child, "@own": Own}

// numberOf returns the number of a word in a list that grows.
func numberOf(words map[string]int32, word string) int32 {
	id, ok := words[word]
	if !ok {
		id = int32(len(words) + 1)
		words[word] = id
	}
	return id
}

func link(edges map[uint64][]int32, from, id, to int32) {
	key := edge(from, id)
	if !slices.Contains(edges[key], to) {
		edges[key] = append(edges[key], to)
	}
}

// index notes with what a wording can begin.
func (c *compiler) index() {
	c.starts, c.startForms = make([]bool, len(c.stems)+1), make([]bool, len(c.forms)+1)
	for _, id := range c.stems {
		c.starts[id] = len(c.byStem[edge(0, id)]) > 0
	}
	for _, id := range c.forms {
		c.startForms[id] = len(c.byForm[edge(0, id)]) > 0
	}
	for _, e := range c.nodes[0].classes {
		c.startClass |= e.class
	}
}
