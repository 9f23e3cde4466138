// Package structure makes a document of what was read: reading order, headings,
// paragraphs, list items, tables, fields, furniture and sentences.
//
// Where a file brings a structure tree that covers its words, the tree is read
// (Word and browsers write good ones, and a format without geometry has nothing
// else); otherwise the paper is. Both ways end in drafts, and one writer turns
// drafts into the canonical text.
package structure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Build makes the document. It does not fail: what cannot be understood is a
// paragraph.
func Build(paper *doc.Paper) *doc.Document {
	b := builder{paper: paper, styles: bodyStyle(paper.Pages)}
	b.layOut()
	b.findTables()
	for i := range b.sheets {
		b.sheets[i].drafts = b.draftsOf(&b.sheets[i])
	}
	b.rankHeadings()
	w := newWriter(paper, b.sheets)
	w.write(joinOpen(b.body()))
	return w.document()
}

// builder holds what is known of the whole document while its pages are read.
type builder struct {
	paper  *doc.Paper
	styles styles
	sheets []sheet
	flat   bool // the trees of the pages hold paragraphs only, as the paper does not
}

// layOut parts the words of each page into body, furniture and hidden ones.
func (b *builder) layOut() {
	b.sheets = make([]sheet, len(b.paper.Pages))
	var margins []marginLine
	for i := range b.sheets {
		s := newSheet(&b.paper.Pages[i])
		b.sheets[i] = s
		margins = append(margins, outerLines(i, &s.page, visualLines(slices.Clone(s.body)))...)
	}
	b.distrustFlat()
	furniture := b.findFurniture(margins)
	b.findStamps(furniture)
	for i := range b.sheets {
		b.sheets[i].takeFurniture(furniture[i])
	}
}

// distrustFlat takes the tree of a file for nothing that holds no headings, lists or tables
// though the paper shows marks of lists beside its paragraphs: what a browser prints of a
// page of plain boxes. Where things stand tells more of it.
func (b *builder) distrustFlat() {
	for i := range b.paper.Pages {
		if p := &b.paper.Pages[i]; p.Width == 0 || holdsStructure(p.Tags) {
			return
		}
	}
	b.flat = true
}

// holdsStructure reports whether a tree says more than where paragraphs are.
func holdsStructure(tags []doc.Tag) bool {
	return slices.ContainsFunc(tags, func(t doc.Tag) bool {
		switch standardRole(t.Role) {
		case "H", "L", "LI", "Table", "TR":
			return true
		}
		return holdsStructure(t.Kids)
	})
}

// draftsOf reads the body of one page.
func (b *builder) draftsOf(s *sheet) []draft {
	if !s.tagged || b.flat {
		return b.fromPaper(s)
	}
	if s.page.Width == 0 && b.styles.body > 0 {
		return s.fromTags(&b.styles)
	}
	return s.fromTags(nil)
}

// fromTags reads a page by its tree; looks may tell more headings than that.
func (s *sheet) fromTags(looks *styles) []draft {
	r := tagReader{sheet: s, looks: looks, done: s.goesOn}
	r.read(s.page.Tags, 0)
	nestTyped(r.out)
	r.out = joinMarkers(r.out)
	for _, p := range paragraphs(visualLines(s.outside(s.byMark.loose(s.body)))) {
		r.out = append(r.out, draftOf(p, 1)) // what the tree forgot is not lost
	}
	return refine(append(r.out, s.missedTables(r.done)...))
}

// missedTables are the tables of which the tree holds no word.
func (s *sheet) missedTables(done []bool) []draft {
	var out []draft
	for k := range s.tables {
		if !done[k] {
			out = append(out, s.tables[k])
		}
	}
	return out
}

// fromPaper reads a page by where things stand.
func (b *builder) fromPaper(s *sheet) []draft {
	lines := visualLines(s.outside(s.body))
	for k, box := range s.atTable {
		if !box.Zero() {
			lines = insertTable(lines, k, box)
		}
	}
	var out []draft
	for _, f := range readingOrder(lines) {
		out = append(out, b.flowDrafts(s, f)...)
	}
	return refine(out)
}

// insertTable puts a line that stands for a table among the lines of text.
func insertTable(lines []line, k int, box doc.Box) []line {
	at := 0
	for at < len(lines) && lines[at].box.MidY() < box.Y0 {
		at++
	}
	lines = append(lines, line{})
	copy(lines[at+1:], lines[at:])
	lines[at] = line{box: box, table: k + 1}
	return lines
}

// flowDrafts makes the blocks of one column.
func (b *builder) flowDrafts(s *sheet, f flow) []draft {
	var out []draft
	var run []line
	end := func() {
		paras := paragraphs(cutFields(run))
		for i, depth := range depths(paras) {
			d := draftOf(paras[i], depth)
			if b.styles.looksLikeHeading(paras[i]) {
				d.kind, d.heading = doc.Heading, &paras[i]
			}
			out = append(out, d)
		}
		run = nil
	}
	for _, l := range f.lines {
		if l.table == 0 {
			run = append(run, l)
			continue
		}
		end()
		if !s.goesOn[l.table-1] {
			out = append(out, s.tables[l.table-1])
		}
	}
	end()
	return out
}

// refine finds fields and tick boxes in the blocks.
func refine(drafts []draft) []draft {
	if len(drafts) == 0 {
		return nil
	}
	out := make([]draft, 0, len(drafts))
	for _, d := range drafts {
		d.kids = refine(d.kids)
		if parts := prompts(d); parts[0].kind == doc.Gap || len(parts) > 1 {
			out = append(out, parts...)
			continue
		}
		if !slices.ContainsFunc(d.pieces, func(p piece) bool { return p.Break }) {
			out = splitChoices(out, asField(d))
			continue
		}
		for _, part := range splitBreaks(d) {
			out = splitChoices(out, asField(part))
		}
	}
	return checklists(out)
}

// splitBreaks parts a block where the writer ended a line by hand: lines of an
// address, items without a list.
func splitBreaks(d draft) []draft {
	var out []draft
	from := 0
	for i, p := range d.pieces {
		if p.Break && i+1 < len(d.pieces) && !runsOn(p, d.pieces[i+1]) {
			part := d
			part.pieces = d.pieces[from : i+1 : i+1]
			if from > 0 {
				part.label = 0
			}
			out = append(out, part)
			from = i + 1
		}
	}
	d.pieces = d.pieces[from:]
	if from > 0 {
		d.label = 0
	}
	return append(out, d)
}

// runsOn reports whether a sentence goes on over a line's end: behind a comma, with a
// small letter.
func runsOn(before, next piece) bool {
	first, _ := utf8.DecodeRuneInString(next.Text)
	return strings.HasSuffix(before.Text, ",") && unicode.IsLower(first)
}

// rankHeadings gives the headings that were told by their looks their levels.
// Those of a document with headings of its own stand below them.
func (b *builder) rankHeadings() {
	const lowest = 6
	var headings []para
	styled := 0
	b.eachHeading(func(s *sheet, d *draft) {
		if d.heading != nil {
			headings = append(headings, *d.heading)
		} else if s.page.Width == 0 {
			styled = max(styled, d.level)
		}
	})
	b.styles.rank(headings)
	b.eachHeading(func(_ *sheet, d *draft) {
		if d.heading != nil {
			d.level = min(styled+b.styles.level(*d.heading), lowest)
		}
	})
}

func (b *builder) eachHeading(f func(*sheet, *draft)) {
	for i := range b.sheets {
		for k := range b.sheets[i].drafts {
			if d := &b.sheets[i].drafts[k]; d.kind == doc.Heading {
				f(&b.sheets[i], d)
			}
		}
	}
}

// body is the blocks of all pages, one after the other.
func (b *builder) body() []draft {
	n := 0
	for i := range b.sheets {
		n += len(b.sheets[i].drafts)
	}
	all := make([]draft, 0, n)
	for i := range b.sheets {
		all = append(all, b.sheets[i].drafts...)
	}
	return all
}

// joinOpen joins paragraphs and list items that go on in the next column or on
// the next page. The result takes the place of drafts.
func joinOpen(drafts []draft) []draft {
	out := drafts[:0]
	for _, d := range drafts {
		if n := len(out); n > 0 && goesOn(&out[n-1], &d) {
			out[n-1].pieces = append(out[n-1].pieces, d.pieces...)
			out[n-1].open = d.open
			continue
		}
		out = append(out, d)
	}
	return out
}

func goesOn(a, b *draft) bool {
	if !a.open || !mayGoOn(a, b) {
		return false
	}
	last, first := a.pieces[len(a.pieces)-1], b.pieces[0]
	otherPlace := last.page != first.page || first.Box.MidY() < last.Box.Y0
	return otherPlace && !first.Box.Zero() && alike(last, first) && continues(last, first)
}

// mayGoOn reports whether a block is of a kind that goes on with the one before. The
// tags of a page say of the rest of an item that it is one; it has no label then.
func mayGoOn(a, b *draft) bool {
	if b.kind == doc.ListItem {
		return a.kind == doc.ListItem && a.label > 0 && b.label == 0 && b.fresh && a.level == b.level
	}
	return b.kind == doc.Paragraph && !b.fresh && (a.kind == doc.Paragraph || a.kind == doc.ListItem || a.kind == doc.Field)
}

func alike(a, b piece) bool {
	d := a.Size - b.Size
	return d < 0.75 && d > -0.75
}
