package doc

// Kind says what a block is.
type Kind string

// The kinds of blocks.
const (
	Heading   Kind = "heading"
	Paragraph Kind = "paragraph"
	ListItem  Kind = "list_item"
	Table     Kind = "table"
	Row       Kind = "row"
	Cell      Kind = "cell"
	Field     Kind = "field"     // a label and its value
	Furniture Kind = "furniture" // running heads and feet, page numbers, protective markings
	HiddenBox Kind = "hidden"    // text that a person does not see
	Option    Kind = "option"    // an unticked tick box: printed, not said
	Gap       Kind = "gap"       // the prompt of a form that nobody followed: printed, not said
)

// Block is a node of the document's tree. The spans of Children lie inside
// Span, in order, and do not overlap.
type Block struct {
	Span     Span
	Kind     Kind
	Level    int  // of a heading, from 1; of a list item, its depth from 1
	Label    Span // a list item's marker, a field's label; else empty
	Page     int  // where it starts, from 1
	Children []Block

	// Of a cell: its place in the table from 0, how far it reaches, and
	// whether it is a column's header.
	Row, Col         int
	RowSpan, ColSpan int
	Header           bool
	// Of a table: the number of columns and of header rows.
	Cols, HeaderRows int
}

// Walk calls f for each block and its children, outside first, in order of the
// text. Where f returns false the children are left out.
func Walk(blocks []Block, f func(*Block) bool) {
	for i := range blocks {
		if f(&blocks[i]) {
			Walk(blocks[i].Children, f)
		}
	}
}

// Said reports whether a block's text counts as said by the document: not
// furniture, not hidden, not an option that nobody ticked or a gap that nobody filled in.
func (b *Block) Said() bool {
	return b.Kind != Furniture && b.Kind != HiddenBox && b.Kind != Option && b.Kind != Gap
}

// Sentence is a sentence, a heading, or a piece of a cell or list item that
// stands on its own.
type Sentence struct {
	Span  Span
	Block Kind // of the innermost block that holds it
	Page  int
}

// Run is a piece of the canonical text that lies on one line of one page: the
// only tie between text and paper.
type Run struct {
	Span       Span
	Page       int
	Box        Box
	Edges      []float32 // as in Word, for the runes of the span; nil where not measured
	Size       float64
	Bold       bool
	Italic     bool
	Colour     RGB
	Hidden     Hidden
	Origin     Origin
	Confidence float64
	At         Span // as of Word
	Noted      bool // as of Word
}
