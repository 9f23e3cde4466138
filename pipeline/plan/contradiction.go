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
	a, b   *regexp.Regexp
	ofWhom string // how the two belong together, as the table says
}

var opposites = sync.OnceValue(func() []opposite {
	var all []opposite
	for line := range strings.Lines(contradictionTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) >= 3 {
			o := opposite{a: regexp.MustCompile(`(?i)\b(?:` + f[1] + `)`), b: regexp.MustCompile(`(?i)\b(?:` + f[2] + `)`)}
			if len(f) > 3 {
				o.ofWhom = f[3]
			}
			all = append(all, o)
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
func (r *reader) contradictions(about subjectList) []Inconsistency {
	var all []Inconsistency
	for _, o := range opposites() {
		a, b, ok := r.opposed(r.saysOf(o.a), r.saysOf(o.b), func(a, b doc.Span) bool {
			switch o.ofWhom {
			case "named":
				return r.nameOneAlike(a, b)
			case "same":
				return about.same(a, b)
			case "kin":
				return r.kinAlike(a, b)
			case "sameday":
				return r.nameOneAlike(a, b) && r.sameDays(a, b)
			case "samechild":
				return r.childNamed(a) != "" && r.childNamed(a) == r.childNamed(b)
			}
			return true
		})
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

// opposed is the first pair of places that do not overlap and go together.
func (r *reader) opposed(all, others []doc.Span, together func(a, b doc.Span) bool) (a, b doc.Span, ok bool) {
	for _, a := range all {
		for _, b := range others {
			if !a.Overlaps(b) && together(a, b) {
				return a, b, true
			}
		}
	}
	return a, b, false
}

// subjectList tells whom the sentences of a document are about, in its order.
type subjectList struct {
	sentences []doc.Span
	of        []string // a name, or a word for several; empty where nobody knows
}

// several are words for both parents.
var several = regexp.MustCompile(`(?i)^[^\p{L}]*(?:(?:both )?(?:the )?(?:parents|couple|family|adults)|both|they)\b`)

// subjectsOf notes whom each sentence is about: the one named last before its verbs
// in it, or those whom the sentence in front was about.
func (w *wordingReader) subjectsOf(accounts []account) subjectList {
	var all subjectList
	for i := range accounts {
		a := &accounts[i]
		who := ""
		switch {
		case several.MatchString(a.text):
			who = "parents"
		case a.subject != nil:
			who = a.subject.name(w.reader)
		}
		all.sentences, all.of = append(all.sentences, a.span), append(all.of, who)
	}
	return all
}

// at is whom the sentence at a place is about.
func (s subjectList) at(place doc.Span) string {
	i, _ := slices.BinarySearchFunc(s.sentences, place.Start, func(x doc.Span, at int) int { return x.End - at - 1 })
	if i < len(s.sentences) && s.sentences[i].Contains(place) {
		return s.of[i]
	}
	return ""
}

// same reports whether two places are about the same person.
func (s subjectList) same(a, b doc.Span) bool {
	who := s.at(a)
	return who != "" && who == s.at(b)
}

// nameOneAlike reports whether the sentences of two places have a name in common.
func (r *reader) nameOneAlike(a, b doc.Span) bool {
	names := capitalWord.FindAllString(r.sentenceOf(a).Of(r.Text), -1)
	return slices.ContainsFunc(capitalWord.FindAllString(r.sentenceOf(b).Of(r.Text), -1), func(w string) bool {
		return !isNoName(w) && !isWord(w) && slices.Contains(names, w)
	})
}

// kinAlike reports whether the sentences of two places speak of the same relative, by
// the word for it and a name.
func (r *reader) kinAlike(a, b doc.Span) bool {
	first, second := kinWord.FindString(r.sentenceOf(a).Of(r.Text)), kinWord.FindString(r.sentenceOf(b).Of(r.Text))
	return first != "" && strings.EqualFold(first, second) && r.nameOneAlike(a, b)
}

// sameDays reports whether the sentences of two places name the same days, and one at
// least.
func (r *reader) sameDays(a, b doc.Span) bool {
	first, second := r.calendar.days(r.sentenceOf(a).Of(r.Text)), r.calendar.days(r.sentenceOf(b).Of(r.Text))
	return len(first) == 1 && len(second) == 1 && first[0].day == second[0].day
}

// childNamed is the child of whom the sentence of a place speaks: the one that it names,
// or the only one of the document.
func (r *reader) childNamed(s doc.Span) string {
	var named []string
	for _, n := range r.givenIn(r.sentenceOf(s).Of(r.Text)) {
		if q := r.people.resolve(n); q != nil && q.Kind == Child {
			named = append(named, n)
		}
	}
	if len(named) == 1 {
		return named[0]
	}
	if len(named) == 0 {
		return strings.ToLower(r.onlyChildName())
	}
	return ""
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

// notBefore turns the wording behind it round.
var notBefore = regexp.MustCompile(`(?i)(?:\bnot|n['’]t|\bnever|\bhardly|\bno longer)\s(?:always\s|yet\s|been\s|fully\s)?$`)

// doubted reports whether the document does not say a thing as its own: it may be so,
// was so, or somebody says it. Whoever writes a letter or an assessment says "I".
func (r *reader) doubted(s doc.Span) bool {
	sentence := r.sentenceOf(s).Of(r.Text)
	author := r.kind == Letter || r.kind == Assessment
	return inDoubt.MatchString(sentence) || spoken.MatchString(sentence) && (!author || strings.ContainsAny(sentence, "“\""))
}

// saysOf is where the document says something in words of its own.
func (r *reader) saysOf(re *regexp.Regexp) []doc.Span {
	const most = 20 // places that are looked at: there is one in nearly all documents
	var all []doc.Span
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range re.FindAllStringIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1] + len(restOfWord.FindString(l.text[m[1]:]))}.Shift(l.Span.Start)
			if len(all) < most && !notBefore.MatchString(l.text[:m[0]]) && !r.doubted(span) {
				all = append(all, span)
			}
		}
	}
	return all
}
