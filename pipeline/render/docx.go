package render

import (
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// ErrNoWord says that a document was no Word file.
var ErrNoWord = errors.New("the document is no Word file")

// ReportDOCX writes the author's own Word file with a comment at the words of
// each finding. Parts that the comments need not touch stay byte for byte.
type ReportDOCX struct {
	w   io.Writer
	now time.Time
}

// NewReportDOCX returns a renderer that writes one document to w, with comments that
// were made now.
func NewReportDOCX(w io.Writer, now time.Time) *ReportDOCX { return &ReportDOCX{w, now} }

// Add writes the file. The error is ErrNoWord, one of package ingest, or of the
// writer.
func (d *ReportDOCX) Add(r *pipeline.Report) error {
	if r.Document.Format != doc.DOCX {
		return ErrNoWord
	}
	pkg, err := ingest.OpenPackage(r.Data)
	if err != nil {
		return err
	}
	c := commenter{pkg: pkg, made: d.now.Format(commentTime), changed: map[string][]byte{}}
	if err := c.comment(notesOn(r)); err != nil {
		return err
	}
	return pkg.Rewrite(d.w, c.changed)
}

// Close does nothing: the file was written whole.
func (d *ReportDOCX) Close() error { return nil }

// note is what one comment says, and where it stands in the main part.
type note struct {
	at    doc.Span // bytes of the main part
	lines []string
}

// anchored is a finding and the words at which it is shown.
type anchored struct {
	finding lint.Finding
	words   doc.Span // of the document: as much as lies in one block
	at      doc.Span // of the main part
}

// notesOn makes a note of the findings whose words overlap, in the order of the
// file.
func notesOn(r *pipeline.Report) []note {
	var all []anchored
	order := orderOf(r.Document)
	for _, f := range r.Findings {
		if a := (anchored{finding: f, words: inOneBlock(r.Document, f.Span)}); a.place(r.Document, order) {
			all = append(all, a)
		}
	}
	slices.SortStableFunc(all, func(a, b anchored) int {
		return cmp.Or(cmp.Compare(a.at.Start, b.at.Start), cmp.Compare(b.at.End, a.at.End))
	})
	var notes []note
	for i := 0; i < len(all); {
		n := note{at: all[i].at}
		from := i
		for ; i < len(all) && (i == from || all[i].at.Overlaps(n.at)); i++ {
			n.at = n.at.Cover(all[i].at)
		}
		for _, a := range all[from:i] {
			n.lines = append(n.lines, a.says(r.Document, n.at)...)
		}
		notes = append(notes, n)
	}
	return notes
}

// inOneBlock is the part of s in the block in which it begins: a comment on a
// whole section would hide all others in it.
func inOneBlock(d *doc.Document, s doc.Span) doc.Span {
	found := s
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if len(b.Children) == 0 && b.Span.Start <= s.Start && s.Start < b.Span.End {
			found = b.Span.Intersect(s)
		}
		return b.Span.Overlaps(s) || b.Span.Contains(s)
	})
	return found
}

// orderOf numbers the places of words in the main part, by where they begin.
func orderOf(d *doc.Document) map[int]int {
	var starts []int
	for _, r := range d.Runs {
		if !r.At.Empty() {
			starts = append(starts, r.At.Start)
		}
	}
	slices.Sort(starts)
	order := make(map[int]int, len(starts))
	for i, at := range starts {
		order[at] = i
	}
	return order
}

// place finds the words in the main part. Words that stand elsewhere (a foot of
// the page, a note, a number that Word counts) are shown at the nearest words
// before them that do, or else after them; of words that others part, as hidden
// ones are, the first that stand together. It is false for a document that has
// none.
func (a *anchored) place(d *doc.Document, order map[int]int) bool {
	last := -1
	for _, r := range d.RunsIn(a.words) {
		if r.At.Empty() {
			continue
		}
		if n := order[r.At.Start]; last >= 0 && n != last+1 {
			break
		}
		last = order[r.At.Start]
		a.at = a.at.Cover(partOf(r, a.words))
	}
	if !a.at.Empty() {
		return true
	}
	for _, r := range d.Runs {
		if r.At.Empty() {
			continue
		}
		if r.Span.Start >= a.words.End && !a.at.Empty() {
			break
		}
		a.at = r.At
	}
	return !a.at.Empty()
}

// partOf is where the letters of a run stand that s covers: all of them, where
// the file does not write them as they are read.
func partOf(r doc.Run, s doc.Span) doc.Span {
	if in := r.Span.Intersect(s); r.At.Len() == r.Span.Len() {
		return in.Shift(r.At.Start - r.Span.Start)
	}
	return r.At
}

// says is a finding as lines of a comment. Where the comment stands at more than
// its words, or elsewhere, they come first.
func (a *anchored) says(d *doc.Document, at doc.Span) []string {
	message := a.finding.Message
	quote := d.Quote(a.words)
	if (at != a.at || !stands(d, a.words)) && quote != "" && !strings.Contains(message, quote) {
		message = "“" + quote + "”: " + message
	}
	lines := []string{message}
	if a.finding.Suggestion != "" {
		lines = append(lines, "Instead: "+a.finding.Suggestion)
	}
	return append(lines, "["+a.finding.Check.Name+", "+a.finding.Severity.String()+"]")
}

// stands reports whether words stand in the main part.
func stands(d *doc.Document, s doc.Span) bool {
	return slices.ContainsFunc(d.RunsIn(s), func(r doc.Run) bool { return !r.At.Empty() })
}
