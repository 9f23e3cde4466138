// Package glossary knows the terms of children's social care and the wordings of
// its reports, and finds them in a document.
package glossary

import (
	"cmp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Use is a term as one document uses it.
type Use struct {
	Term       string   // as the document first writes it, without the plural s of a short form
	Short      bool     // it is a short form: letters, or a section of the law
	Expansions []string // what it stands for, as Entries say, or as the document itself does; the commonest first
	Entries    []Entry  // what it can mean; the nation and the document's own expansion have narrowed it
	Defined    bool     // the document itself expands or explains it
	Definition doc.Span // where; empty where it does not
	Spans      []doc.Span
	Full       []doc.Span // where a short form stands written out

	candidates []int32  // entries of the book
	writtenOut doc.Span // where it is defined by being written out
}

// Expansion is what a short form stands for where only one thing is known; else
// it is empty.
func (u Use) Expansion() string {
	if len(u.Expansions) == 1 {
		return u.Expansions[0]
	}
	return ""
}

// Plain is what the term means in plain words, where it can mean one thing only;
// else it is empty.
func (u Use) Plain() string {
	if len(u.Entries) == 1 {
		return u.Entries[0].Plain
	}
	return ""
}

// Ambiguous reports whether the term can mean several things, of which neither
// the nation nor the document chooses one.
func (u Use) Ambiguous() bool { return len(u.Entries) > 1 }

// first is where the term first stands, in short or in full.
func (u Use) first() int {
	if len(u.Full) > 0 {
		return min(u.Spans[0].Start, u.Full[0].Start)
	}
	return u.Spans[0].Start
}

// Terms returns the terms that the body of a document uses, in the order of
// their first use. The nation is one of Nations, or "" where it is not known.
//
// They are short forms, known or not, and words of the glossary that a reader
// cannot be expected to know. One word that means something in another nation
// only is none; more words are told without that meaning. Headings in capitals, words set in capitals for
// emphasis, names, initials of people, references and everyday short forms are
// none. Where a document uses a short form and its words, both are one Use.
func (b *Book) Terms(d *doc.Document, nation string) []Use {
	f := newFinder(b, d)
	words := b.trie.reader(func(entry int32) bool { return b.entries[entry].in(nation) })
	for _, block := range f.blocks {
		if block.Kind == doc.Heading && inCapitals(block.Span.Of(d.Text)) {
			continue
		}
		f.readShort(block)
		f.readWords(words, block)
	}
	for i := range f.uses {
		f.define(&f.uses[i], nation)
	}
	uses := joined(f.uses)
	slices.SortStableFunc(uses, func(x, y Use) int { return cmp.Compare(x.first(), y.first()) })
	return uses
}

// joined puts words with the short form that means just them. Words that only
// write a short form out are no use of their own: "adolescent" in "Child and
// Adolescent Mental Health (CAMHS)".
func joined(uses []Use) []Use {
	at := map[string]int{} // entry of a short form → where it stands in out
	var out []Use
	var writtenOut []doc.Span
	for _, u := range uses {
		if u.Short {
			if len(u.Entries) == 1 {
				at[u.Entries[0].key()] = len(out)
			}
			writtenOut = append(writtenOut, u.writtenOut)
			out = append(out, u)
		}
	}
	for _, u := range uses {
		if u.Short {
			continue
		}
		if i, ok := at[u.keyOfOnly()]; ok {
			out[i].Full = append(out[i].Full, u.Spans...)
			if !out[i].Defined && u.Defined {
				out[i].Defined, out[i].Definition = true, u.Definition
			}
			continue
		}
		u.Spans = slices.DeleteFunc(u.Spans, func(s doc.Span) bool { return within(writtenOut, s) })
		if len(u.Spans) > 0 {
			out = append(out, u)
		}
	}
	return out
}

func within(parts []doc.Span, s doc.Span) bool {
	return slices.ContainsFunc(parts, func(p doc.Span) bool { return p.Contains(s) })
}

// keyOfOnly is the key of the one thing that a term can mean; else it is empty.
func (u *Use) keyOfOnly() string {
	if len(u.Entries) != 1 {
		return ""
	}
	return u.Entries[0].key()
}

// key tells an entry from others.
func (e *Entry) key() string { return e.Term + "\x00" + e.Expansion }

// finder reads a document for terms.
type finder struct {
	*doc.Document
	book     *Book
	known    *known
	blocks   []*doc.Block // the innermost blocks of the body
	words    map[string]bool
	initials map[string]bool
	names    map[string]bool       // given names of people, in capitals
	rows     map[string][]entryRow // of tables, by what stands before another cell
	lists    bool                  // there is a list of abbreviations or words
	at       map[string]int        // key of a term → its place in uses
	uses     []Use
}

func newFinder(book *Book, d *doc.Document) *finder {
	f := &finder{Document: d, book: book, known: book.known, words: map[string]bool{}, initials: map[string]bool{}, names: map[string]bool{}, rows: map[string][]entryRow{}, at: map[string]int{}}
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Said() {
			return false
		}
		if len(b.Children) == 0 && !b.Span.Empty() {
			f.blocks = append(f.blocks, b)
		}
		return true
	})
	for _, b := range f.blocks {
		f.learn(b.Span.Of(d.Text))
	}
	f.learnPeople()
	f.learnNames()
	f.learnRows()
	return f
}

// readWords takes the words of the glossary from one block.
func (f *finder) readWords(r *reader, b *doc.Block) {
	text := b.Span.Of(f.Text)
	r.names(text, func(span doc.Span, fit []*surface) {
		entries := unexplained(fit, span.Of(text))
		if len(entries) == 0 || f.ofAnother(entries, text, span) {
			return
		}
		span = span.Shift(b.Span.Start)
		key := wordKey(entries)
		i, ok := f.at[key]
		if !ok {
			i = len(f.uses)
			f.at[key] = i
			f.uses = append(f.uses, Use{Term: f.Quote(span), candidates: entries})
		}
		f.uses[i].Spans = append(f.uses[i].Spans, span)
	})
}

// unexplained returns the entries of the surfaces that a reader may not know. A
// name that is written just as one that is known is that one: "neglected" is
// not "neglect".
func unexplained(fit []*surface, written string) []int32 {
	var entries []int32
	known := func(s *surface) bool {
		return s.known || slices.ContainsFunc(fit, func(x *surface) bool {
			return x.known && x.entry == s.entry && strings.EqualFold(x.text, written)
		})
	}
	for _, s := range fit {
		if !known(s) && !slices.Contains(entries, s.entry) {
			entries = append(entries, s.entry)
		}
	}
	return entries
}

// wordKey tells words of some entries from others.
func wordKey(entries []int32) string {
	key := []byte{0} // no short form begins so
	for _, e := range entries {
		key = append(key, byte(e), byte(e>>8), byte(e>>16))
	}
	return string(key)
}
