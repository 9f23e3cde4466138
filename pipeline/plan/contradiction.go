package plan

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// contradictionTable holds pairs of wordings that cannot both be so.
//
//go:embed contradictions.tsv
var contradictionTable string

// opposite is a pair of wordings about one thing.
type opposite struct {
	a, b  *regexp.Regexp
	named bool // both are about the person whom they name
}

var opposites = sync.OnceValue(func() []opposite {
	var all []opposite
	for line := range strings.Lines(contradictionTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) >= 3 {
			all = append(all, opposite{regexp.MustCompile(`(?i)\b(?:` + f[1] + `)`), regexp.MustCompile(`(?i)\b(?:` + f[2] + `)`), len(f) > 3})
		}
	}
	return all
})

// inDoubt are words that make a statement none of the document's own, or one of a
// change.
var inDoubt = regexp.MustCompile(`(?i)\b(?:if|unless|would|should|until|used to|no longer|now|since then|in the past|previously|last year|has improved|not true|denie[sd]|den(?:y|ied)|disputes?|disagrees?|(?:says?|said|states?|stated|maintains?|told|insists?|claims?|feels?)\s(?:[\p{L}]+\s){0,3}(?:that\s)?(?:he|she|they|it|I))\b`)

// spoken are the words of somebody in the first person.
var spoken = regexp.MustCompile(`\b(?:I|my|My|we|We)\b`)

// contradictions are two sentences of which one says what the other rules out.
func (r *reader) contradictions() []Inconsistency {
	var all []Inconsistency
	for _, o := range opposites() {
		a, b, ok := r.opposed(r.saysOf(o.a), r.saysOf(o.b), o.named)
		if !ok {
			continue
		}
		all = append(all, Inconsistency{
			Kind: Contradiction, A: r.sideOf(a), B: r.sideOf(b),
			Message: fmt.Sprintf("“%s” and “%s” do not go together.", r.Quote(a), r.Quote(b)),
		})
	}
	return all
}

// opposed is the first pair of places that do not overlap; named ones are in
// sentences that name the same person.
func (r *reader) opposed(all, others []doc.Span, named bool) (a, b doc.Span, ok bool) {
	for _, a := range all {
		for _, b := range others {
			if !a.Overlaps(b) && (!named || r.nameOneAlike(a, b)) {
				return a, b, true
			}
		}
	}
	return a, b, false
}

// nameOneAlike reports whether the sentences of two places have a name in common.
func (r *reader) nameOneAlike(a, b doc.Span) bool {
	names := capitalWord.FindAllString(r.sentenceOf(a).Of(r.Text), -1)
	return slices.ContainsFunc(capitalWord.FindAllString(r.sentenceOf(b).Of(r.Text), -1), func(w string) bool {
		return !isNoName(w) && !isWord(w) && slices.Contains(names, w)
	})
}

// sentenceOf is the sentence that holds a place.
func (r *reader) sentenceOf(s doc.Span) doc.Span {
	if i, ok := r.sentenceAt(s.Start); ok {
		return r.Sentences[i].Span.Cover(s)
	}
	return s
}

// restOfWord is what is left of a word behind a place.
var restOfWord = regexp.MustCompile(`^\p{L}*`)

// saysOf is where the document says something in words of its own.
func (r *reader) saysOf(re *regexp.Regexp) []doc.Span {
	const most = 20 // places that are looked at: there is one in nearly all documents
	var all []doc.Span
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range re.FindAllStringIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1] + len(restOfWord.FindString(l.text[m[1]:]))}.Shift(l.Span.Start)
			if len(all) < most && !inDoubt.MatchString(r.sentenceOf(span).Of(r.Text)) && !spoken.MatchString(r.sentenceOf(span).Of(r.Text)) {
				all = append(all, span)
			}
		}
	}
	return all
}
