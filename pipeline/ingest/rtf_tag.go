package ingest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
		tag.Kids = append(tag.Kids, doc.Tag{Role: "P", Marks: r.marks(p, 0, len(p.text), true)})
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
	findItems(blocks)
	var out []doc.Tag
	for i := 0; i < len(blocks); {
		if table := blocks[i].table; table != nil {
			out = append(out, r.tableTag(table, shaded))
			i++
			continue
		}
		items := itemsAt(blocks[i:])
		if len(items) > 0 {
			out = append(out, r.listTag(items, shaded))
			i += len(items)
			continue
		}
		out = append(out, r.paragraphTag(blocks[i].par, shaded))
		i++
	}
	return out
}

// paragraphTag makes the node of a heading or a paragraph. What numbers it stands
// before its text.
func (r *rtfReader) paragraphTag(p *rtfParagraph, shaded bool) doc.Tag {
	tag := doc.Tag{Role: "P"}
	if p.heading > 0 {
		tag.Role = fmt.Sprintf("H%d", min(p.heading, 6))
	}
	tag.Marks = append(r.markerMarks(p, shaded), r.marks(p, 0, len(p.text), shaded)...)
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

// marks adds the words of a part of a paragraph.
func (r *rtfReader) marks(p *rtfParagraph, from, to int, shaded bool) []int {
	line := rtfLine{tree: &r.tree, spaced: true}
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
			if a, b := max(at, from), min(next, to); a < b {
				line.add(string(p.text[a:b]), word)
			}
			at = next
		}
	}
	return line.marks
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

// rtfLine adds text as it is spaced.
type rtfLine struct {
	*tree
	marks  []int
	spaced bool // white space stands before the next text
}

// add adds text in one look. Line ends in it are the writer's.
func (l *rtfLine) add(s string, word doc.Word) {
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			if len(l.marks) > 0 {
				l.breakLine()
			}
			l.spaced = true
		}
		if line == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(line)
		last, _ := utf8.DecodeLastRuneInString(line)
		word.SpaceBefore = l.spaced || unicode.IsSpace(first)
		if mark := l.text(line, word); mark > 0 {
			l.marks = append(l.marks, mark)
			l.spaced = unicode.IsSpace(last)
		} else {
			l.spaced = l.spaced || unicode.IsSpace(first)
		}
	}
}
