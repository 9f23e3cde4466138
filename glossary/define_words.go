package glossary

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// relative is what an explanation goes on with: "the workers who …".
const relative = `\b(?:who|whose|that|which|where|when|of|for|to)\b`

var (
	// "significant harm, which means …", "the Seasons for Growth group, which
	// helps …": only the present, for "the conference, which met" explains
	// nothing.
	whichMeans = regexp.MustCompile(`^(?: [\p{L}-]+){0,2},? (?:which|who|where|this|that|it) (?:means|is when|is where|is how|is what|is called|is (?:a|an|the)\b|are (?:the )?people|helps?|gives?|tells?|says?|lets?|shows?|looks? at|checks?|decides?)\b`)
	// "The core group is the small group of …".
	isThing = regexp.MustCompile(`^s? (?:is|are) (?:when|where|how|what|(?:(?:a|an|the|any|your|our|one|people|workers|someone|somebody)\b[^.;:]{3,60}?` + relative + `))`)
	// "the Named Person, the teacher that …", "kinship care – a home with …".
	apposed = regexp.MustCompile(`^s?(?:,| [-–—]|:) (?:that is,? |i\.e\. |meaning |in other words,? |or )?(?:a|an|the|someone|somebody|people|workers|when|where)\b[^.;:,]{3,60}?` + relative)
	// "an order (SGO: a court order that …)".
	glossed = regexp.MustCompile(`^s? \([A-Za-z]{2,8}(?::|,| [-–—]| =) (?:a|an|the|when|where)\b[^)]{8,}\)`)
	// "… the threshold. This means that …".
	nextSentence = regexp.MustCompile(`^s?["”’)]*(?:\. (?:This|That|It) is (?:a|an|the|when|where|how|what)|(?: \p{L}+){0,3}\. (?:This|That|It) means)\b`)
	// "a small group of workers, called the core group"; "… (the core group)".
	calledSo = regexp.MustCompile(`(?i)(?:\b(?:is|are|be)? ?(?:called|known as|referred to as) (?:a |an |the |your |our )?["“‘']?|\p{L}+ \p{L}+ \p{L}+ \((?:the|a|an|this is|called|known as)(?: called| known as)?(?: a| an| the)? ["“‘']?)$`)
	// "What is a core group?" as a heading.
	question = regexp.MustCompile(`(?i)^what (?:is|are|does) (?:a |an |the )?$`)
)

// inWords looks in the block of index i for a place where the document says in
// words what the term means.
func (f *finder) inWords(u *Use, i int) (doc.Span, bool) {
	b := f.blocks[i]
	for _, at := range append(u.Spans[:len(u.Spans):len(u.Spans)], u.Full...) {
		if !b.Span.Contains(at) {
			continue
		}
		before, after := f.Text[b.Span.Start:at.Start], f.Text[at.End:b.Span.End]
		if n, ok := explainedAfter(after); ok {
			return doc.Span{Start: at.Start, End: at.End + n}, true
		}
		if m := calledSo.FindStringIndex(before); m != nil && len(strings.Fields(before)) > 4 && !followsName(before[:m[0]]) {
			return doc.Span{Start: b.Span.Start + lastSentence(before), End: at.End}, true
		}
		if b.Kind == doc.Heading && question.MatchString(before) && i+1 < len(f.blocks) {
			return b.Span.Cover(f.blocks[i+1].Span), true
		}
	}
	return doc.Span{}, false
}

// explainedAfter reports whether the text behind a term explains it, and where
// the explanation ends.
func explainedAfter(after string) (int, bool) {
	if n, ok := inBrackets(after); ok {
		return n, true
	}
	if m := glossed.FindStringIndex(after); m != nil {
		return m[1], true
	}
	if m := nextSentence.FindStringIndex(after); m != nil {
		return m[1] + sentenceEnd(after[m[1]:]), true
	}
	for _, pattern := range []*regexp.Regexp{means, whichMeans, isThing, apposed} {
		if pattern.MatchString(after) {
			return sentenceEnd(after), true
		}
	}
	return 0, false
}

// followsName reports whether text ends in a word with a capital: what is called
// so is a person, a place or a form.
func followsName(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 {
		return true
	}
	last := words[len(words)-1]
	return last[0] >= 'A' && last[0] <= 'Z'
}

// lastSentence is where the last sentence of text begins.
func lastSentence(text string) int {
	if i := strings.LastIndexAny(text, ".;\n"); i >= 0 {
		return i + 1
	}
	return 0
}
