package glossary

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// define finds the place at which the document says what an acronym means,
// wherever it stands: a reader can look there.
func (f *finder) define(u *Use) {
	for _, b := range f.blocks {
		if span, ok := f.definition(u.Term, b); ok {
			u.Defined, u.Definition = true, span
			return
		}
	}
	u.Definition, u.Defined = f.rowDefinition(u.Term)
}

// definition looks for an explanation of term in one block.
func (f *finder) definition(term string, b *doc.Block) (doc.Span, bool) {
	text := b.Span.Of(f.Text)
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], term)
		if i < 0 {
			break
		}
		start := at + i
		end := start + len(term)
		at = end
		if !standsAlone(text, start, end) {
			continue
		}
		if from, ok := expandedBefore(term, text, start, end); ok {
			return doc.Span{Start: from, End: end}.Shift(b.Span.Start), true
		}
		if to, ok := expandedAfter(term, text, end); ok {
			return doc.Span{Start: start, End: to}.Shift(b.Span.Start), true
		}
	}
	return doc.Span{}, false
}

// standsAlone reports whether the term at start is a word, its plural aside.
func standsAlone(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(strings.TrimPrefix(text[end:], "s"))
	return !isWordRune(before) && !isWordRune(after)
}

func isWordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// introduces is what may stand between an expansion and its acronym: "Family
// Support Worker (FSW)", "…, known as FSW", "… or FSW", "… - FSW".
var introduces = regexp.MustCompile(`(?:\s*[(\[](?:or |the |known as |also known as |called |referred to as |hereafter |abbreviated to |short |i\.e\. )?["'“‘]?|,? (?:known as|also known as|also called|called|referred to as|abbreviated to|shortened to|or) (?:the |an? )?["'“‘(]?| [-–—=/] |/)$`)

// expandedBefore looks for the expansion in front of the acronym and returns
// where it begins.
func expandedBefore(term, text string, start, end int) (int, bool) {
	lead := introduces.FindStringIndex(text[:start])
	if lead == nil {
		return 0, false
	}
	return initialsEnd(term, text[:lead[0]])
}

var (
	// "CAMHS (Child and Adolescent …)", "CAMHS – Child …", "CAMHS: Child …"
	opens = regexp.MustCompile(`^s?["'”’]?(?:\s*[(\[]\s*|\s*[-–—=:]\s+|,\s+(?:the |an? )?|\s+=\s+)`)
	// "CAMHS stands for …", "CAMHS means …"
	means = regexp.MustCompile(`^s?["'”’]?\s+(?:stands for|means|is short for|is the short form of|refers to)\s+`)
	// A plain explanation in brackets: "(the group of people who …)".
	plainly = regexp.MustCompile(`^s?\s*\((?:a|an|the|which|this|that|when|where|how|someone|somebody|people|workers|your|our|help|support|extra|special)\b([^)]*)\)`)
)

// expandedAfter looks for an expansion or explanation behind the acronym and
// returns where it ends.
func expandedAfter(term, text string, end int) (int, bool) {
	after := text[end:]
	if m := means.FindStringIndex(after); m != nil {
		return end + sentenceEnd(after), true
	}
	if m := plainly.FindStringSubmatchIndex(after); m != nil {
		if words := strings.Fields(after[m[2]:m[3]]); len(words) >= 2 && !hasDigit(after[m[2]:m[3]]) {
			return end + m[1], true
		}
	}
	if m := opens.FindStringIndex(after); m != nil {
		if n, ok := initialsStart(term, after[m[1]:]); ok {
			return end + m[1] + n, true
		}
	}
	return 0, false
}

func sentenceEnd(s string) int {
	if i := strings.IndexAny(s, ".;\n"); i >= 0 {
		return i
	}
	return len(s)
}

// rowDefinition looks for a row of a table that has the acronym in one cell and
// its expansion in another: a list of abbreviations.
func (f *finder) rowDefinition(term string) (span doc.Span, found bool) {
	doc.Walk(f.Blocks, func(b *doc.Block) bool {
		if b.Kind != doc.Row || found {
			return !found
		}
		for i := range b.Children {
			cell := &b.Children[i]
			if singular(strings.TrimSpace(f.Quote(cell.Span))) != term || i+1 >= len(b.Children) {
				continue
			}
			next := &b.Children[i+1]
			text := f.Quote(next.Span)
			if n, ok := initialsStart(term, text); ok && n > len(text)/2 || len(b.Children) == 2 && len(strings.Fields(text)) >= 2 && f.lists() {
				span, found = b.Span, true
			}
		}
		return false
	})
	return span, found
}

// listTitle is how a list of abbreviations is headed.
var listTitle = regexp.MustCompile(`(?i)\b(?:abbreviations?|acronyms?|glossary|jargon|what (?:the|these) (?:words|letters) mean|words we use|terms used)\b`)

// lists reports whether the document has a table or section of abbreviations.
func (f *finder) lists() bool {
	for _, b := range f.blocks {
		if (b.Kind == doc.Heading || len(b.Span.Of(f.Text)) < 80) && listTitle.MatchString(b.Span.Of(f.Text)) {
			return true
		}
	}
	return false
}
