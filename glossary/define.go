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
	u.Entries = f.book.choose(u.candidates, nation)
	found, ok := f.explanation(u)
	if ok {
		u.Defined, u.Definition = true, found.span
	}
	if u.Short && found.words != "" {
		u.writtenOut = found.span
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
	if u.Short {
		for _, b := range f.blocks {
			if e, ok := f.definition(u, b); ok {
				return e, true
			}
		}
	}
	for _, at := range u.Spans {
		if span, ok := f.inWords(at); ok {
			return explanation{span: span}, true
		}
		if span, ok := f.inApposition(at); ok && u.Short && len(u.candidates) == 0 {
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
		} else if e, ok = f.nearlyBefore(u, text[:start], text[end:]); ok {
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

// longestLead is more bytes than introduces takes.
const longestLead = 60

// expandedBefore looks for the expansion in front of the short form.
func (f *finder) expandedBefore(u *Use, text string, start int) (explanation, bool) {
	tail := max(0, start-longestLead)
	lead := introduces.FindStringIndex(text[tail:start])
	if lead == nil {
		return explanation{}, false
	}
	lead[0] += tail
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
	e, ok := f.nearlyAfter(u, after)
	e.span.End += end
	return e, ok
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

// entryRow is a row of a table whose first part may be a term and whose second
// its meaning.
type entryRow struct {
	row   *doc.Block
	text  string // of the second part
	whole bool   // the row has no more parts
}

// learnRows notes the rows of tables by what stands before another cell, and
// whether the document has a list of abbreviations or of words at all.
func (f *finder) learnRows() {
	doc.Walk(f.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Row {
			for i := range len(b.Children) - 1 {
				key := cellKey(f.Quote(b.Children[i].Span))
				f.rows[key] = append(f.rows[key], entryRow{b, f.Quote(b.Children[i+1].Span), len(b.Children) == 2})
			}
		}
		return b.Kind != doc.Row
	})
	const short = 80 // bytes
	f.lists = slices.ContainsFunc(f.blocks, func(b *doc.Block) bool {
		text := b.Span.Of(f.Text)
		return (b.Kind == doc.Heading || len(text) < short) && listTitle.MatchString(text)
	})
}

func cellKey(text string) string { return strings.ToLower(singular(strings.TrimSpace(text))) }

// rowDefinition looks for a row that has the term in one cell and its meaning in
// the next: a list of abbreviations, or of words.
func (f *finder) rowDefinition(u *Use) (explanation, bool) {
	for _, r := range f.rows[cellKey(u.Term)] {
		n, spelled := initialsStart(u.Term, r.text)
		switch {
		case u.Short && spelled && n > len(r.text)/2:
			return explanation{r.row.Span, r.text[:n]}, true
		case r.whole && f.lists && len(strings.Fields(r.text)) >= 2:
			return explanation{span: r.row.Span}, true
		}
	}
	return explanation{}, false
}

// listTitle is how a list of abbreviations is headed.
var listTitle = regexp.MustCompile(`(?i)\b(?:abbreviations?|acronyms?|glossary|jargon|what (?:the|these) (?:words|letters) mean|words we use|terms used)\b`)
