package ingest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readDOCX reads a Word document as Word shows it with all tracked changes taken
// over. What was taken out is read as hidden; comments are not read, only
// pinned. The error is ErrBroken or ErrMemoryLimit.
func readDOCX(data []byte) (*doc.Paper, error) {
	r, err := newDOCXReader(data)
	if err != nil {
		return nil, err
	}
	body := r.main.kid("w:document", "w:body")
	if body == nil {
		return nil, fmt.Errorf("the main part is no document: %w", ErrBroken)
	}
	r.body(body)
	r.notes("w:footnotes", "w:footnote", r.footnotes)
	r.notes("w:endnotes", "w:endnote", r.endnotes)
	r.margins(body)
	r.flush(len(r.words))
	if r.count > maxWords {
		return nil, fmt.Errorf("%d words, more than %d: %w", r.count, maxWords, ErrMemoryLimit)
	}
	return &doc.Paper{Pages: r.pages, Leavings: r.leavings(), Warnings: r.warnings}, nil
}

// docxReader turns the parts of a Word document into nodes of a structure tree.
type docxReader struct {
	tree
	pkg       *Package
	raw       []byte // of the main part
	main      *element
	relations []Relation
	styles    *wordStyles
	lists     *numbering
	warnings  []doc.Warning

	letters  letters   // of what is around the run that is read
	fields   []field   // that have begun, the innermost last
	carried  []doc.Tag // the words of a paragraph whose end was taken out
	boxes    []textBox
	ranged   map[string]bool   // comments that are pinned to a range of words
	prompts  map[*element]bool // runs of content controls that nobody filled in
	noted    bool              // a comment is pinned to the next word
	breaks   int               // pages that ended so far
	rendered bool              // Word wrote where its pages ended
	early    int               // pages that ended before the first word of a block
	begun    int               // where the words of that block begin

	footnotes, endnotes []noteCall // so far

	out   []listed // blocks of the page so far
	pages []doc.Page
	count int // words of the pages before
}

// newDOCXReader opens a file and reads what its text calls up. Where a part is
// broken that only says how the text looks, the text is read without it.
func newDOCXReader(data []byte) (*docxReader, error) {
	pkg, err := OpenPackage(data)
	if err != nil {
		return nil, err
	}
	r := &docxReader{pkg: pkg, ranged: map[string]bool{}, prompts: map[*element]bool{}}
	r.gap()
	if r.raw, err = pkg.Part(pkg.Main); err != nil {
		return nil, err
	}
	if r.main, err = parseXML(r.raw); err != nil {
		return nil, err
	}
	if r.relations, err = pkg.Relations(pkg.Main); err != nil {
		r.unreadable()
	}
	r.styles = stylesOf(r.related("styles"))
	r.lists = numberingOf(r.related("numbering"), r.styles)
	r.letters = r.styles.letters
	r.main.each(func(e *element) bool {
		switch e.name {
		case "w:lastRenderedPageBreak":
			r.rendered = true
		case "w:background":
			r.letters.shaded = true
		case "w:commentRangeStart":
			r.ranged[e.get("w:id")] = true
		case "w:sdt":
			r.notePrompt(e)
		}
		return true
	})
	return r, nil
}

// notePrompt notes the runs of a content control that shows what to enter.
func (r *docxReader) notePrompt(control *element) {
	if !control.kid("w:sdtPr", "w:showingPlcHdr").isOn() {
		return
	}
	control.kid("w:sdtContent").each(func(e *element) bool {
		if e.name == "w:r" {
			r.prompts[e] = true
		}
		return true
	})
}

// related reads the part to which a relation of the kind leads, nil where there
// is none.
func (r *docxReader) related(kind string) *element {
	name, _ := ByKind(r.relations, kind)
	return r.part(name)
}

func (r *docxReader) part(name string) *element {
	if name == "" {
		return nil
	}
	root, err := r.pkg.parse(name)
	if err != nil {
		r.unreadable()
	}
	return root
}

// unreadable warns, once, that a part could not be read.
func (r *docxReader) unreadable() {
	r.warn(partBroken.Message)
}

func (r *docxReader) warn(message string) {
	w := doc.Warning{Message: message, Unread: true}
	if !slices.Contains(r.warnings, w) {
		r.warnings = append(r.warnings, w)
	}
}

// inPlace tells where the words of a text stand in the main part. It is asked of
// them in their order.
func (r *docxReader) inPlace(text *element) func(doc.Span) doc.Span {
	raw := r.raw[text.at:text.end]
	if len(raw) == len(text.text) {
		return func(within doc.Span) doc.Span { return within.Shift(text.at) }
	}
	at, n := 0, 0 // as far as was read: bytes of raw, and of the text
	reach := func(to int) int {
		for n < to && at < len(raw) {
			written, read := firstLetter(raw[at:])
			at, n = at+written, n+read
		}
		return text.at + at
	}
	return func(within doc.Span) doc.Span {
		start := reach(within.Start)
		return doc.Span{Start: start, End: reach(within.End)}
	}
}

// firstLetter is how many bytes the first letter of XML takes as written, and how
// many as read.
func firstLetter(raw []byte) (written, read int) {
	if raw[0] == '&' {
		if end := bytes.IndexByte(raw[:min(len(raw), maxEntity)], ';'); end > 0 {
			return end + 1, len(entity(string(raw[1:end])))
		}
	}
	if bytes.HasPrefix(raw, []byte("\r\n")) {
		return 2, 1
	}
	return 1, 1
}

// leavings are what is in the file besides its pages.
func (r *docxReader) leavings() doc.Leavings {
	var l doc.Leavings
	relations, err := r.pkg.Relations("")
	if err != nil {
		r.unreadable()
	}
	properties, _ := ByKind(relations, "core-properties")
	core := r.part(properties).kid("cp:coreProperties")
	l.Author = strings.TrimSpace(core.kid("dc:creator").content())
	for _, rel := range r.relations {
		if rel.Target != "" && (rel.Kind == "oleObject" || rel.Kind == "package") {
			l.Attached++
		}
	}
	r.main.each(func(e *element) bool {
		if changes[e.name] {
			l.Changes++
		}
		return true
	})
	return l
}

// changes are the elements that track one (ISO 29500-1, 17.13.5).
var changes = map[string]bool{
	"w:ins": true, "w:del": true, "w:moveFrom": true, "w:moveTo": true, "w:cellIns": true, "w:cellDel": true, "w:cellMerge": true,
	"w:rPrChange": true, "w:pPrChange": true, "w:tblPrChange": true, "w:tblGridChange": true, "w:trPrChange": true, "w:tcPrChange": true, "w:sectPrChange": true, "w:numberingChange": true,
}
