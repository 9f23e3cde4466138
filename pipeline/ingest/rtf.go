package ingest

import (
	"fmt"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// What an RTF file may hold. Pictures stand in it as digits, so it may be larger
// than other text; they are passed over.
const (
	maxRTF        = 64 << 20
	maxGroups     = 256    // that stand in each other
	maxDefined    = 10_000 // fonts, colours, styles, lists
	maxRTFTables  = 10     // that stand in each other
	maxRTFColumns = 1000   // as maxSpan
)

// readRTF reads a file in the Rich Text Format (specification 1.9.1). Names of
// types and fields follow its words. The error is ErrDamaged or ErrMemoryLimit.
func readRTF(data []byte) (*doc.Paper, error) {
	if len(data) > maxRTF {
		return nil, fmt.Errorf("%d bytes, more than %d: %w", len(data), maxRTF, ErrMemoryLimit)
	}
	src := string(data)
	begin := strings.Index(src, rtfBegins)
	if begin < 0 {
		return nil, fmt.Errorf("no Rich Text: %w", ErrDamaged)
	}
	r := newRTFReader()
	whole := r.read(rtfScanner{src: src, at: begin})
	if r.err != nil {
		return nil, r.err
	}
	paper := &doc.Paper{Leavings: r.leavings, Pages: []doc.Page{r.page(1, r.document())}}
	if !whole {
		paper.Warnings = append(paper.Warnings, doc.Warning{Message: "the file is cut off at its end", Unread: true})
	}
	if r.foreign {
		paper.Warnings = append(paper.Warnings, doc.Warning{Message: "there are letters of East Asia in a form that is not read", Unread: true})
	}
	return paper, nil
}

// rtfReader reads an RTF file from its first token to its last.
type rtfReader struct {
	tree
	rtfHead
	rtfLetterbox
	rtfComments
	leavings doc.Leavings
	err      error // why no more is read

	group  rtfGroup   // the innermost one
	groups []rtfGroup // those around it, the outermost first
	star   bool       // \* stands before the next control: what is not known is to be passed over

	flow    *rtfFlow
	flows   []*rtfFlow   // those around it
	notes   []rtfBlock   // of the foot of a page, and of the end
	running [][]rtfBlock // running heads and feet
	said    int          // bytes of text
	written int          // pieces of text with letters in them
	weight  int          // words and cells so far
	tracked [2]bool      // the last letters were added, taken out
}

// rtfGroup is what holds until a group ends.
type rtfGroup struct {
	place  rtfPlace
	char   rtfChar
	par    rtfPar
	uc     int              // what stands for a \u in old readers, in letters
	into   *strings.Builder // of place rtfCollected
	field  *rtfField        // the innermost one
	upr    bool             // the letters stand here once more in Unicode
	link   bool             // an object that is no file within the file
	nested bool             // the controls are of a row in a table in a table
	end    func()           // what is done at its end
}

// rtfPlace is what the text of a group is for.
type rtfPlace uint8

const (
	rtfNowhere   rtfPlace = iota // it is passed over
	rtfText                      // the paper says it
	rtfCollected                 // a name or a number, for whoever began to collect
	rtfFonts
	rtfColours
	rtfStyles
	rtfLists
	rtfOverrides
	rtfInfo
	rtfShape
	rtfObject
	rtfFormField
	rtfComment
)

// keepsText reports whether the letters of the place itself matter.
func (p rtfPlace) keepsText() bool { return rtfText <= p && p <= rtfStyles }

func newRTFReader() *rtfReader {
	r := &rtfReader{flow: newRTFFlow(), rtfHead: newRTFHead(), rtfComments: rtfComments{ranged: map[int]bool{}}}
	r.codePage = ansiCodePage
	r.group = rtfGroup{place: rtfText, char: plainRTFChar(0), par: pardRTF(), uc: 1}
	return r
}

// read reads all tokens and reports whether the file has its end.
func (r *rtfReader) read(s rtfScanner) bool {
	for r.err == nil {
		t, ok := s.next()
		if !ok {
			break
		}
		r.token(&t)
		if t.kind == rtfShut && len(r.groups) == 0 {
			return true
		}
	}
	for len(r.groups) > 0 {
		r.shut()
	}
	return false
}

func (r *rtfReader) token(t *rtfToken) {
	if r.replaced(t) {
		return
	}
	said := r.group.place.keepsText()
	switch t.kind {
	case rtfLetters:
		if said {
			r.letters(t.text)
		}
		return
	case rtfByte:
		if said {
			r.raw = append(r.raw, byte(t.n))
		}
		return
	}
	r.flush()
	switch t.kind {
	case rtfOpen:
		r.open()
	case rtfShut:
		r.shut()
	default:
		r.control(t)
	}
}

func (r *rtfReader) open() {
	if len(r.groups) == maxGroups {
		r.refuse(maxGroups, "groups in each other")
		return
	}
	r.groups = append(r.groups, r.group)
	r.group.end, r.star = nil, false
}

func (r *rtfReader) shut() {
	r.flush()
	if r.group.end != nil {
		r.group.end()
	}
	last := len(r.groups) - 1
	if last == 0 {
		r.endParagraph(r.group.par.depth())
	}
	r.group, r.groups = r.groups[last], r.groups[:last]
	r.star = false
}

// control obeys a control. A starred one that is not known is passed over with
// its group.
func (r *rtfReader) control(t *rtfToken) {
	if t.word == "*" {
		r.star = true
		return
	}
	starred := r.star
	r.star = false
	if !r.obey(t) && starred {
		r.group.place = rtfNowhere
	}
}

// obey does what a control says in the place where it stands; false where it is
// not known there.
func (r *rtfReader) obey(t *rtfToken) bool {
	if r.letter(t) {
		return true
	}
	switch r.group.place {
	case rtfText:
		return r.character(t) || r.paragraph(t) || r.rowOrCell(t) || r.destination(t)
	case rtfCollected:
		return r.character(t) || r.withinField(t)
	case rtfFonts:
		return r.fontTable(t)
	case rtfColours:
		return r.colourTable(t)
	case rtfStyles:
		return r.styleSheet(t)
	case rtfLists:
		return r.listTable(t)
	case rtfOverrides:
		return r.listOverrides(t)
	case rtfFormField:
		return r.formField(t)
	}
	return r.within(t)
}

// write hands text over to the place where it stands.
func (r *rtfReader) write(s string) {
	switch r.group.place {
	case rtfText:
		r.say(s)
	case rtfCollected:
		r.group.into.WriteString(s)
	case rtfFonts:
		r.fontName(s)
	case rtfColours:
		r.colourEnds(s)
	case rtfStyles:
		r.styleName(s)
	}
}

// collect hands the text of the group to f at its end.
func (r *rtfReader) collect(f func(string)) {
	if r.group.end != nil {
		return // a group is for one thing
	}
	into := &strings.Builder{}
	r.group.place, r.group.into = rtfCollected, into
	r.group.end = func() { f(into.String()) }
}

// refuse reads no more of a file that says too much.
func (r *rtfReader) refuse(most int, of string) {
	if r.err == nil {
		r.err = fmt.Errorf("more than %d %s: %w", most, of, ErrMemoryLimit)
	}
}

// weigh counts what has to be kept in memory.
func (r *rtfReader) weigh(n int) {
	r.weight += n
	if r.weight > maxWords {
		r.refuse(maxWords, "words and cells")
	}
}
