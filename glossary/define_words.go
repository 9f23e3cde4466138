package glossary

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

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
	// "KRATOS, the children in care council, met": what has such a name. A list
	// has its commas where no sentence begins: "ring KRATOS, the youth club, …".
	namedThing = regexp.MustCompile(`^, (?:a|an|the|our|your|their) (?:[\p{L}’'-]+ ){1,7}(?:council|team|group|service|panel|board|project|programme|charity|club|forum|course|scheme|tool|system|hub|unit|network|organisation)s?,`)
	opening    = regexp.MustCompile(`(?:^|[.!?]["”’)]? )$`)
	// "What is a core group?" as a heading.
	question = regexp.MustCompile(`(?i)^what (?:is|are|does) (?:a |an |the )?$`)
)

// reach is how far around a term the text is looked at, in bytes.
const reach = 400

// inWords reports whether the document says in words what the term at a place
// means, and where.
func (f *finder) inWords(at doc.Span) (doc.Span, bool) {
	i := f.blockAt(at.Start)
	b := f.blocks[i]
	before, after := f.around(b, at)
	if n, ok := explainedAfter(after); ok {
		return doc.Span{Start: at.Start, End: at.End + n}, true
	}
	if leadsUp(before) {
		return doc.Span{Start: at.Start - len(before) + lastSentence(before), End: at.End}, true
	}
	if b.Kind == doc.Heading && question.MatchString(before) && i+1 < len(f.blocks) {
		return b.Span.Cover(f.blocks[i+1].Span), true
	}
	return doc.Span{}, false
}

// inApposition reports whether a sentence begins with a name and goes on with
// what has it, and where.
func (f *finder) inApposition(at doc.Span) (doc.Span, bool) {
	before, after := f.around(f.blocks[f.blockAt(at.Start)], at)
	m := namedThing.FindStringIndex(after)
	if m == nil || !opening.MatchString(before) {
		return doc.Span{}, false
	}
	return doc.Span{Start: at.Start, End: at.End + m[1] - 1}, true
}

// leadsUp reports whether the text before a term says what is called so.
func leadsUp(before string) bool {
	tail := before[max(0, len(before)-2*longestLead):]
	if !strings.Contains(tail, "(") && !strings.Contains(tail, " called ") && !strings.Contains(tail, " as ") {
		return false // nearly always
	}
	m := calledSo.FindStringIndex(tail)
	return m != nil && len(strings.Fields(before)) > 4 && !followsName(tail[:m[0]])
}

// around is the text of a block on both sides of a place, as far as it is looked
// at.
func (f *finder) around(b *doc.Block, at doc.Span) (before, after string) {
	from, to := max(b.Span.Start, at.Start-reach), min(b.Span.End, at.End+reach)
	for !utf8.RuneStart(f.Text[from]) && from < at.Start {
		from++
	}
	for to < b.Span.End && !utf8.RuneStart(f.Text[to]) {
		to++
	}
	return f.Text[from:at.Start], f.Text[at.End:to]
}

// blockAt is the index of the block that holds a place.
func (f *finder) blockAt(at int) int {
	i, _ := slices.BinarySearchFunc(f.blocks, at, func(b *doc.Block, at int) int {
		return cmp.Compare(b.Span.End, at+1)
	})
	return i
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
