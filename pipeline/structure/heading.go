package structure

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// styles is what a document's headings are told by: how its body text looks.
type styles struct {
	body     float64 // size of most letters, in points
	boldBody bool    // most letters are bold, so bold says nothing
	ranks    []look  // the looks of headings, the highest level first
}

// look of a heading: size to the half point, weight.
type look struct {
	size float64
	bold bool
}

const (
	larger           = 1.12 // of the body's size
	maxHeadingWords  = 24
	maxBoldWords     = 14
	maxCapitalsWords = 12
)

func bodyStyle(pages []doc.Page) styles {
	var sizes sizes
	bold, all := 0, 0
	for i := range pages {
		for k := range pages[i].Words {
			w := &pages[i].Words[k]
			if w.Hidden != doc.Visible {
				continue
			}
			sizes.add(w)
			all += len(w.Text)
			bold += count(w.Bold) * len(w.Text)
		}
	}
	return styles{body: sizes.usual(), boldBody: 2*bold > all}
}

func half(size float64) float64 { return math.Round(size*2) / 2 }

// looksLikeHeading judges one paragraph by itself: short, set apart by size,
// weight or capitals, and no sentence.
func (s styles) looksLikeHeading(p para) bool {
	if len(p.lines) > 3 {
		return false
	}
	pieces := p.pieces()
	words := len(pieces)
	if words > maxHeadingWords || !slices.ContainsFunc(pieces, func(p piece) bool { return hasLetter(p.Text) }) {
		return false
	}
	first := p.lines[0]
	if p.marker && isBullet(first.pieces[0].Text) {
		return false
	}
	stop := endsWith(pieces, ".;,")
	switch {
	case first.size >= larger*s.body:
		return !stop || words <= 6
	case stop || first.size < 0.9*s.body:
		return false
	case allBold(p.lines) && !s.boldBody:
		return words <= maxBoldWords
	}
	return words <= maxCapitalsWords && inCapitals(pieces)
}

func allBold(lines []line) bool {
	return !slices.ContainsFunc(lines, func(l line) bool { return !l.bold })
}

// inCapitals reports whether the words are set in capitals throughout; a lone
// acronym or code is not a heading.
func inCapitals(pieces []piece) bool {
	letters, words := 0, 0
	for _, p := range pieces {
		if strings.IndexFunc(p.Text, unicode.IsLower) >= 0 {
			return false
		}
		if n := strings.Count(strings.Map(onlyLetters, p.Text), "x"); n > 0 {
			letters += n
			words++
		}
	}
	return words >= 2 && letters >= 8 || words == 1 && letters >= 7
}

func onlyLetters(r rune) rune {
	if unicode.IsLetter(r) {
		return 'x'
	}
	return -1
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// rank notes how the headings of a document look, so that a larger one has a
// higher level.
func (s *styles) rank(headings []para) {
	seen := map[look]bool{}
	for _, p := range headings {
		seen[lookOf(p)] = true
	}
	s.ranks = s.ranks[:0]
	for l := range seen {
		s.ranks = append(s.ranks, l)
	}
	slices.SortFunc(s.ranks, func(a, b look) int {
		switch {
		case a.size != b.size:
			return int(2 * (b.size - a.size))
		case a.bold == b.bold:
			return 0
		case a.bold:
			return -1
		}
		return 1
	})
}

func lookOf(p para) look { return look{half(p.lines[0].size), allBold(p.lines)} }

// level of a heading, from 1: by its look, and by its number where it has one
// of several parts ("2.1").
func (s styles) level(p para) int {
	level := 1 + slices.Index(s.ranks, lookOf(p))
	if p.marker {
		level += max(0, numberDepth(p.lines[0].pieces[0].Text)-1)
	}
	return min(level, 6)
}
