package ingest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// document makes the nodes of the whole file: the body, the notes, and what runs
// at the head and the foot of its pages.
func (r *rtfReader) document() []doc.Tag {
	r.flow.closeTables(0)
	kids := r.blockTags(r.flow.blocks, false)
	for _, note := range r.blockTags(r.notes, false) {
		if note.Role == "P" {
			note.Role = "Note"
		}
		kids = append(kids, note)
	}
	seen := map[string]bool{}
	for _, blocks := range r.running {
		pars := paragraphsIn(blocks)
		if text := joined(pars); !seen[text] {
			seen[text] = true
			kids = append(kids, r.artifact(pars))
		}
	}
	return kids
}

// artifact makes the node of a running head or foot: each paragraph is a line.
func (r *rtfReader) artifact(pars []*rtfParagraph) doc.Tag {
	tag := doc.Tag{Role: "Artifact"}
	for _, p := range pars {
		tag.Kids = append(tag.Kids, doc.Tag{Role: "P", Marks: r.marks(p, true)})
	}
	return tag
}

// paragraphsIn are the paragraphs of blocks and of the tables among them.
func paragraphsIn(blocks []rtfBlock) []*rtfParagraph {
	var out []*rtfParagraph
	for _, b := range blocks {
		if b.par != nil {
			out = append(out, b.par)
			continue
		}
		for _, row := range b.table.rows {
			for _, cell := range row.cells {
				out = append(out, paragraphsIn(cell.blocks)...)
			}
		}
	}
	return out
}

func joined(pars []*rtfParagraph) string {
	var text strings.Builder
	for _, p := range pars {
		text.Write(p.text)
		text.WriteByte('\n')
	}
	return text.String()
}

// blockTags makes the nodes of blocks that follow each other.
func (r *rtfReader) blockTags(blocks []rtfBlock, shaded bool) []doc.Tag {
	var out []listed
	for _, b := range blocks {
		switch {
		case b.table != nil:
			out = append(out, listed{tag: r.tableTag(b.table, shaded)})
		case b.par.depth() > 0:
			out = append(out, listed{tag: r.itemTag(b.par, shaded), depth: b.par.depth()})
		default:
			out = append(out, listed{tag: r.paragraphTag(b.par, shaded)})
		}
	}
	return inLists(out)
}

// paragraphTag makes the node of a heading or a paragraph. What numbers it stands
// before its text.
func (r *rtfReader) paragraphTag(p *rtfParagraph, shaded bool) doc.Tag {
	tag := doc.Tag{Role: "P"}
	if p.heading > 0 {
		tag.Role = fmt.Sprintf("H%d", min(p.heading, 6))
	}
	tag.Marks = append(r.markerMarks(p, shaded), r.marks(p, shaded)...)
	return tag
}

// markerMarks adds the marker that the writing program drew, in the look of the
// paragraph's first letters.
func (r *rtfReader) markerMarks(p *rtfParagraph, shaded bool) []int {
	word := p.runs[0].look.word(shaded)
	word.SpaceBefore = true
	if mark := r.tree.text(p.marker, word); mark > 0 {
		return []int{mark}
	}
	return nil
}

// word is the pattern of words in this look.
func (l rtfLook) word(shaded bool) doc.Word {
	w := doc.Word{Bold: l.bold, Italic: l.italic, Hidden: l.hidden, Size: float64(l.size) / 2}
	if l.white && !shaded {
		w.Hidden = doc.SameColour
	}
	return w
}

// marks adds the words of a paragraph.
func (r *rtfReader) marks(p *rtfParagraph, shaded bool) []int {
	r.gap()
	defer r.gap()
	var marks []int
	noted := p.notedWords()
	at := 0
	for _, run := range p.runs {
		word := run.look.word(shaded)
		for at < run.end {
			next := run.end
			for len(noted) > 0 && noted[0].End <= at {
				noted = noted[1:]
			}
			word.Noted = len(noted) > 0 && noted[0].Start <= at
			if word.Noted {
				next = min(next, noted[0].End)
			} else if len(noted) > 0 {
				next = min(next, noted[0].Start)
			}
			marks = r.lines(marks, string(p.text[at:next]), word)
			at = next
		}
	}
	return marks
}

// lines adds text in one look to marks. Line ends in it are the writer's.
func (r *rtfReader) lines(marks []int, s string, word doc.Word) []int {
	for i, line := range strings.Split(s, "\n") {
		switch {
		case i > 0 && len(marks) > 0:
			r.endLine()
		case i > 0:
			r.gap()
		}
		for _, tag := range r.piece(nil, line, word) {
			marks = append(marks, tag.Marks...)
		}
	}
	return marks
}

// notedWords are the words of the paragraph that comments are pinned to, in their
// order.
func (p *rtfParagraph) notedWords() []doc.Span {
	if len(p.noted) == 0 {
		return nil
	}
	words := wordsOf(string(p.text))
	var out []doc.Span
	i := 0 // the first word that does not end before the place
	for _, n := range p.noted {
		for i < len(words) && words[i].End < n.at {
			i++
		}
		k := i
		switch {
		case n.before && (k == len(words) || words[k].Start >= n.at):
			k--
		case !n.before && k < len(words) && words[k].End == n.at:
			k++
		}
		out = append(out, words[min(max(k, 0), len(words)-1)])
	}
	slices.SortFunc(out, func(a, b doc.Span) int { return a.Start - b.Start })
	return out
}

// wordsOf is where the words of a text stand; it holds one at least.
func wordsOf(text string) []doc.Span {
	var out []doc.Span
	start := -1
	for i, r := range text {
		switch space := unicode.IsSpace(r); {
		case space && start >= 0:
			out = append(out, doc.Span{Start: start, End: i})
			start = -1
		case !space && start < 0:
			start = i
		}
	}
	if start >= 0 {
		out = append(out, doc.Span{Start: start, End: len(text)})
	}
	return out
}
