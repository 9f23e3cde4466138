package glossary

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// explanation is where a document says what a term means.
type explanation struct {
	span  doc.Span // of the term and its meaning
	words string   // what it stands for, where that is what the document says
}

// define finds the place at which the document says what a term means, wherever
// it stands: a reader can look there. The expansion given there decides what the
// term can mean; where there is none, the nation does.
func (f *finder) define(u *Use, nation string) {
	u.Entries = f.book.choose(u.candidates, nation, u.Short)
	found, ok := f.explanation(u)
	if ok {
		u.Defined, u.Definition = true, found.span
	}
	if u.Short && found.words != "" {
		u.Entries = f.book.named(found.words, u.candidates)
	}
	for _, e := range u.Entries {
		if full := e.full(); u.Short && !slices.Contains(u.Expansions, full) {
			u.Expansions = append(u.Expansions, full)
		}
	}
	if len(u.Entries) == 0 && found.words != "" {
		u.Expansions = []string{found.words}
	}
}

// explanation looks for one in the body, and then in its tables.
func (f *finder) explanation(u *Use) (explanation, bool) {
	for i, b := range f.blocks {
		if u.Short {
			if e, ok := f.definition(u, b); ok {
				return e, true
			}
		}
		if span, ok := f.inWords(u, i); ok {
			return explanation{span: span}, true
		}
	}
	return f.rowDefinition(u)
}

// named returns those of the entries that have the words as a name.
func (b *Book) named(words string, candidates []int32) []Entry {
	var out []Entry
	seen := map[int32]bool{}
	for _, s := range b.trie.lookup(words) {
		if slices.Contains(candidates, s.entry) && !seen[s.entry] {
			seen[s.entry] = true
			out = append(out, b.entries[s.entry])
		}
	}
	return out
}

// definition looks for an expansion of a short form in one block.
func (f *finder) definition(u *Use, b *doc.Block) (explanation, bool) {
	text := b.Span.Of(f.Text)
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], u.Term)
		if i < 0 {
			break
		}
		start := at + i
		end := start + len(u.Term)
		at = end
		if !standsAlone(text, start, end) {
			continue
		}
		e, ok := f.expandedBefore(u, text, start)
		if ok {
			e.span.End = end
		} else if e, ok = f.expandedAfter(u, text, end); ok {
			e.span.Start = start
		}
		if ok {
			e.words = strings.Join(strings.Fields(e.words), " ")
			e.span = e.span.Shift(b.Span.Start)
			return e, true
		}
	}
	return explanation{}, false
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
var introduces = regexp.MustCompile(`(?:\s*[(\[](?:or |the |known as |also known as |called |referred to as |hereafter |abbreviated to |short |i\.e\. )?["'“‘]?|,? (?:known as|also known as|also called|called|referred to as|abbreviated to|shortened to|or) (?:the |an? )?["'“‘(]?|, (?:the )?| [-–—=/] |/)$`)

// expandedBefore looks for the expansion in front of the short form.
func (f *finder) expandedBefore(u *Use, text string, start int) (explanation, bool) {
	lead := introduces.FindStringIndex(text[:start])
	if lead == nil {
		return explanation{}, false
	}
	from, ok := initialsEnd(u.Term, text[:lead[0]])
	if !ok {
		from, ok = f.nameEnd(u, text[:lead[0]])
	}
	if !ok {
		return explanation{}, false
	}
	return explanation{doc.Span{Start: from}, text[from:lead[0]]}, true
}

// nameEnd reports whether text ends with a name of the short form that does not
// spell it, and where that begins.
func (f *finder) nameEnd(u *Use, text string) (int, bool) {
	for _, i := range u.candidates {
		for _, name := range f.book.entries[i].names()[1:] {
			from := len(text) - len(name)
			if from >= 0 && strings.Contains(name, " ") && strings.EqualFold(text[from:], name) && standsAlone(text, from, len(text)) {
				return from, true
			}
		}
	}
	return 0, false
}

var (
	// "CAMHS (Child and Adolescent …)", "CAMHS – Child …", "CAMHS: Child …"
	opens = regexp.MustCompile(`^s?["'”’]?(?:\s*[(\[]\s*|\s*[-–—=:]\s+|,\s+(?:the |an? )?|\s+=\s+)`)
	// "CAMHS stands for …", "CAMHS means …"
	means = regexp.MustCompile(`^s?["'”’]?\s+(?:stands for|means|is short for|is the short form of|refers to)\s+`)
	// A plain explanation in brackets: "(the group of people who …)".
	plainly = regexp.MustCompile(`^s?\s*\((?:a|an|the|which|this|that|when|where|how|someone|somebody|people|workers|your|our|help|support|extra|special)\b([^)]*)\)`)
)

// expandedAfter looks for an expansion or explanation behind the short form.
func (f *finder) expandedAfter(u *Use, text string, end int) (explanation, bool) {
	after := text[end:]
	if m := means.FindStringIndex(after); m != nil {
		e := explanation{span: doc.Span{End: end + sentenceEnd(after)}}
		if n, ok := initialsStart(u.Term, after[m[1]:]); ok {
			e.words = after[m[1] : m[1]+n]
		}
		return e, true
	}
	if n, ok := inBrackets(after); ok {
		return explanation{span: doc.Span{End: end + n}}, true
	}
	if m := opens.FindStringIndex(after); m != nil {
		if n, ok := initialsStart(u.Term, after[m[1]:]); ok {
			return explanation{doc.Span{End: end + m[1] + n}, after[m[1] : m[1]+n]}, true
		}
	}
	return explanation{}, false
}

// inBrackets reports whether s begins with a plain explanation in brackets, and
// where that ends.
func inBrackets(s string) (int, bool) {
	m := plainly.FindStringSubmatchIndex(s)
	if m == nil {
		return 0, false
	}
	inside := s[m[2]:m[3]]
	return m[1], len(strings.Fields(inside)) >= 2 && !hasDigit(inside)
}

func sentenceEnd(s string) int {
	if i := strings.IndexAny(s, ".;\n"); i >= 0 {
		return i
	}
	return len(s)
}

// rowDefinition looks for a row of a table that has the term in one cell and its
// meaning in the next: a list of abbreviations, or of words.
func (f *finder) rowDefinition(u *Use) (found explanation, ok bool) {
	doc.Walk(f.Blocks, func(b *doc.Block) bool {
		if b.Kind != doc.Row || ok {
			return !ok
		}
		for i := range len(b.Children) - 1 {
			if cell := strings.TrimSpace(f.Quote(b.Children[i].Span)); singular(cell) != u.Term && !strings.EqualFold(cell, u.Term) {
				continue
			}
			text := f.Quote(b.Children[i+1].Span)
			n, spelled := initialsStart(u.Term, text)
			switch {
			case u.Short && spelled && n > len(text)/2:
				found, ok = explanation{b.Span, text[:n]}, true
			case len(b.Children) == 2 && len(strings.Fields(text)) >= 2 && f.lists():
				found, ok = explanation{span: b.Span}, true
			}
		}
		return false
	})
	return found, ok
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
