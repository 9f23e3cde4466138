package doc

// Box is a rectangle on a page in PDF points (1/72 inch). The origin is the
// top left corner of the page as a person sees it, rotation applied, so
// Y0 <= Y1 reads from top to bottom.
type Box struct{ X0, Y0, X1, Y1 float64 }

// Width in points.
func (b Box) Width() float64 { return b.X1 - b.X0 }

// Height in points.
func (b Box) Height() float64 { return b.Y1 - b.Y0 }

// MidX is the horizontal centre.
func (b Box) MidX() float64 { return (b.X0 + b.X1) / 2 }

// MidY is the vertical centre.
func (b Box) MidY() float64 { return (b.Y0 + b.Y1) / 2 }

// Zero reports whether the box says nothing: the format has no geometry.
func (b Box) Zero() bool { return b == Box{} }

// Union returns the smallest box that holds both; a zero box adds nothing.
func (b Box) Union(c Box) Box {
	switch {
	case b.Zero():
		return c
	case c.Zero():
		return b
	}
	return Box{min(b.X0, c.X0), min(b.Y0, c.Y0), max(b.X1, c.X1), max(b.Y1, c.Y1)}
}

// Holds reports whether the point lies in the box.
func (b Box) Holds(x, y float64) bool {
	return b.X0 <= x && x <= b.X1 && b.Y0 <= y && y <= b.Y1
}

// Overlaps reports whether the two boxes share an area.
func (b Box) Overlaps(c Box) bool {
	return b.X0 < c.X1 && c.X0 < b.X1 && b.Y0 < c.Y1 && c.Y0 < b.Y1
}

// Grow returns the box with d points added on each side.
func (b Box) Grow(d float64) Box { return Box{b.X0 - d, b.Y0 - d, b.X1 + d, b.Y1 + d} }

// Page is one page as the file draws it. A format without pages hands over
// one page without a size.
type Page struct {
	Number   int     // from 1
	Width    float64 // points, as a person sees the page; 0 without geometry
	Height   float64
	Rotation int // degrees clockwise that the file asks for; already applied to every box

	Words  []Word // in the order in which the file draws them
	Rules  []Rule // ruling lines
	Fills  []Fill // filled areas: shaded cells, status colours
	Images []Box
	Notes  []Box // what somebody's comments are pinned to; they are no part of the text
	Tags   []Tag // the file's own structure tree; nil where it has none
}

// Word is a piece of text without white space in it, in one style, on one line.
type Word struct {
	Text   string
	Box    Box
	Edges  []float32 // left edge in points of each rune of Text and the last rune's right edge; nil where the letters were not measured
	Size   float64   // of the font, in points
	Bold   bool
	Italic bool
	Colour RGB
	Hidden Hidden
	Origin Origin
	// SpaceBefore is false where the word touches the one drawn before it
	// on the same line: a change of style inside a word.
	SpaceBefore bool
	// Hyphen says that the word ends in a hyphen at the end of its line.
	// Soft is true where the file itself marks it as a break within a word.
	Hyphen, Soft bool
	// Confidence is how sure the reader is of the letters, 0 to 1.
	Confidence float64
	// Angle of the writing, in degrees clockwise as seen: 0, 90, 180 or 270.
	Angle int
	// Choice is the state of a tick box that this word stands for.
	Choice Choice
	// Mark ties the word to a Tag; 0 is none.
	Mark int
	// Break says that the writer ended the line here, in formats without
	// geometry (a <br>, a line of a plain text).
	Break bool
	// At is where the letters stand in the main text of the file, in bytes of
	// that part; empty where they do not stand there as they are.
	At Span
	// Prompt says that a form asks here for what nobody filled in.
	Prompt bool
	// Noted says that somebody's comment is pinned to the word.
	Noted bool
}

// RGB is a colour, 0xRRGGBB.
type RGB uint32

// Hidden says why a person does not see a word, or does not read it as said.
type Hidden uint8

// The reasons why text is not read.
const (
	Visible    Hidden = iota
	Invisible         // drawn with text render mode 3
	SameColour        // drawn in the colour of what lies under it
	Tiny              // smaller than anybody can read
	OffPage           // outside of the page
	Covered           // painted over
	Struck            // struck out: it can be read and holds no longer
	Deleted           // taken out under tracked changes, and still in the file
)

// Origin says where a word came from.
type Origin uint8

// The origins of words.
const (
	Drawn     Origin = iota // text drawn on the page
	FormField               // the value of a form field
	OCR                     // recognised in a picture
	NoPaper                 // a format without geometry
)

// Choice is the state of a tick box.
type Choice uint8

// The states of a tick box.
const (
	NoChoice Choice = iota
	Ticked
	Unticked
)

// Rule is a straight horizontal or vertical line, or a thin filled box that
// looks like one.
type Rule struct{ X0, Y0, X1, Y1 float64 }

// Horizontal reports whether the line runs across the page.
func (r Rule) Horizontal() bool { return r.X1-r.X0 >= r.Y1-r.Y0 }

// Fill is a filled rectangle.
type Fill struct {
	Box    Box
	Colour RGB
}

// Tag is a node of the file's own structure tree, with the role names of
// ISO 32000 (Document, Sect, H1–H6, P, L, LI, Lbl, LBody, Table, TR, TH, TD,
// Artifact, …).
type Tag struct {
	Role    string
	Marks   []int // the words (Word.Mark) that stand directly in it
	RowSpan int   // of a cell; 0 is 1
	ColSpan int
	Kids    []Tag
	// Order of the node's own marks among its kids is not kept: a node that
	// mixes both lists each run of marks as a kid of role "Span".
}

// MostAngle is the angle at which more than half of the letters are written, 0
// where there is none.
func MostAngle(words []Word) int {
	letters, all := map[int]int{}, 0
	for i := range words {
		letters[words[i].Angle] += len(words[i].Text)
		all += len(words[i].Text)
	}
	for _, angle := range []int{90, 180, 270} {
		if 2*letters[angle] > all {
			return angle
		}
	}
	return 0
}
