package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// passage is some words of a document and their page: a reader gives them as they
// are, the program as a place.
type passage struct {
	Quote, Text string
	Page        int
	Category    string
	Place       struct {
		Quote string
		Page  int
	}
}

func (p passage) String() string { return cmp.Or(p.Quote, p.Place.Quote, p.Text) }

// page is 0 where the document has no pages.
func (p passage) page() int { return cmp.Or(p.Place.Page, p.Page) }

// folded is a text without what a typesetter changes.
func folded(text string) string {
	text = norm.NFKC.String(text)
	text = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00AD", "", "\u200B", "").Replace(text)
	return strings.ToLower(strings.Join(strings.Fields(text), " "))
}

var scoredWord = regexp.MustCompile(`[a-z0-9£%]+(?:'[a-z]+)?`)

func scoredWords(text string) []string { return scoredWord.FindAllString(folded(text), -1) }

// smallWords say nothing about what a passage is about.
var smallWords = setOf("the a an of to and in for on at by with is be as or her his their they she he it that this was were has have had will")

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// content are the words that say something; all, where none does.
func content(text string) []string {
	all := scoredWords(text)
	if some := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return smallWords[w] }); len(some) > 0 {
		return some
	}
	return all
}

// inCommon counts the words that both have, each as often as both have it.
func inCommon(a, b []string) int {
	left := map[string]int{}
	for _, w := range a {
		left[w]++
	}
	n := 0
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			n++
		}
	}
	return n
}

// overlap is the F1 of the content of two texts.
func overlap(a, b string) float64 {
	x, y := content(a), content(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	return 2 * float64(inCommon(x, y)) / float64(len(x)+len(y))
}

// within is the share of the content of a quote that stands in a text; 1 where
// the quote stands in it whole.
func within(quote, text string) float64 {
	whole := strings.Join(scoredWords(quote), " ")
	if whole != "" && strings.Contains(" "+strings.Join(scoredWords(text), " ")+" ", " "+whole+" ") {
		return 1
	}
	x, y := content(quote), content(text)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	return float64(inCommon(x, y)) / float64(len(x))
}

// sameWords says that most of one text stands in the other, and that what was
// found is not so much longer or shorter that it hits by chance.
func sameWords(gold, got string) bool {
	const most = 0.8
	marked, found := max(1, len(scoredWords(gold))), max(1, len(scoredWords(got)))
	if found > 3*marked+20 {
		return false
	}
	return within(gold, got) >= most || found >= 2 && 4*found >= marked && within(got, gold) >= most
}

// samePassage says that two passages have the same words, on the same page where
// both have one.
func samePassage(gold, got passage) bool {
	if gold.page() > 0 && got.page() > 0 && gold.page() != got.page() {
		return false
	}
	return sameWords(gold.String(), got.String())
}

// certain makes a likeness of a yes or no.
func certain(ok bool) float64 {
	if ok {
		return 1
	}
	return 0
}

// pair is a thing that a reader marked and the thing that was found for it, by
// their places in their lists.
type pair struct{ gold, got int }

// match pairs things one to one, the most alike first; those less alike than the
// floor are none.
func match[G, P any](golds []G, gots []P, alike func(G, P) float64, floor float64) []pair {
	type candidate struct {
		pair
		alike float64
	}
	var all []candidate
	for i, g := range golds {
		for j, p := range gots {
			if a := alike(g, p); a >= floor {
				all = append(all, candidate{pair{i, j}, a})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.alike, a.alike) })
	var pairs []pair
	for _, c := range all {
		if !slices.ContainsFunc(pairs, func(p pair) bool { return p.gold == c.gold || p.got == c.got }) {
			pairs = append(pairs, c.pair)
		}
	}
	return pairs
}
