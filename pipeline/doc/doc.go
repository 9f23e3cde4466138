// Package doc holds the paper: one text with positions, and the way back from
// a place in that text to the page that a person sees.
//
// Two shapes of a document live here. A [Paper] is what a reader of a file
// format hands over: pages with words in the order in which the file draws
// them. A [Document] is what the structure stage makes of it: one canonical
// text in reading order, with blocks, sentences and runs. Everything after
// that stage points into the text with a [Span] and never searches for a
// position again.
package doc

// Format names the kind of file that was read.
type Format string

// The formats that can be read.
const (
	PDF      Format = "pdf"
	Text     Format = "txt"
	Markdown Format = "markdown"
	HTML     Format = "html"
	DOCX     Format = "docx"
	ODT      Format = "odt"
	RTF      Format = "rtf"
)

// Paper is a file as read, before anything is put in order.
type Paper struct {
	Format   Format
	SHA256   string // of the file's bytes, lower-case hex
	Source   string // what an editor shows of the file; empty where that is no text
	Pages    []Page
	Tagged   bool   // the file carries a structure tree of its own
	Engine   string // what read it, for the doctor and for bug reports
	Leavings Leavings
	Warnings []Warning
}

// Leavings are what is in a file besides what stands on its pages.
type Leavings struct {
	Author   string // whom its properties name as its author; empty where they do not
	Attached int    // files inside it
	Changes  int    // tracked ones that nobody took over or refused
}

// Warning is something that a reader of the result must know: a page that
// could not be read, a text layer that cannot be trusted. It holds no words of
// the document.
type Warning struct {
	Page    int // 0: the whole document
	Message string
	Unread  bool // what the page says is not in the text
}

// Document is one text with positions. It is not changed after the structure
// stage made it, so checks may read it side by side.
type Document struct {
	Format   Format
	SHA256   string
	Source   string // of the Paper
	Tagged   bool
	Leavings Leavings
	Pages    []Page // sizes, rules and fills; the words are in Runs
	Warnings []Warning

	Text      string     // the canonical text, in reading order, NFC
	Runs      []Run      // ordered by Span.Start, not overlapping
	Blocks    []Block    // top level, ordered by Span.Start
	Sentences []Sentence // of body text only: no furniture, nothing hidden
}

// Quote returns the words under s as a reader would copy them: one space
// between words.
func (d *Document) Quote(s Span) string { return foldSpace(s.Of(d.Text)) }
