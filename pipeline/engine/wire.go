package engine

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// The child's answers are frames: four bytes that count the rest, little-endian
// as every number is, a byte that says what it is, and the answer. Pages have
// tens of thousands of numbers, so they are written as they lie in memory:
// encoding/gob takes longer over them than PDFium over the page.
const (
	frameReady = iota + 1
	frameInfo
	framePage
	frameFailed
	frameFault
	frameDone
)

// errWire is an answer that no child of this program sends.
var errWire = errors.New("engine: the answer makes no sense")

// packer appends values to b.
type packer struct{ b []byte }

// frame writes an answer as a frame, which is good until the next one.
func (p *packer) frame(a answer) []byte {
	p.b = append(p.b[:0], 0, 0, 0, 0)
	switch {
	case a.Page != nil:
		p.b = append(p.b, framePage)
		p.page(a.Page)
	case a.Info != nil:
		p.b = append(p.b, frameInfo)
		p.info(a.Info)
	case a.Failed > 0:
		p.b = append(p.b, frameFailed)
		p.int(a.Failed)
	case a.Fault != "":
		p.b = append(p.b, frameFault)
		p.text(string(a.Fault))
	case a.Done:
		p.b = append(p.b, frameDone)
	default:
		p.b = append(p.b, frameReady)
	}
	binary.LittleEndian.PutUint32(p.b, uint32(len(p.b)-4))
	return p.b
}

func (p *packer) int(n int) { p.b = binary.AppendVarint(p.b, int64(n)) }

func (p *packer) text(s string) {
	p.int(len(s))
	p.b = append(p.b, s...)
}

func (p *packer) floats(values ...float64) {
	for _, v := range values {
		p.b = binary.LittleEndian.AppendUint64(p.b, math.Float64bits(v))
	}
}

func (p *packer) box(b doc.Box) { p.floats(b.X0, b.Y0, b.X1, b.Y1) }

// flags writes up to eight truths as one byte.
func (p *packer) flags(truths ...bool) {
	var b byte
	for i, t := range truths {
		if t {
			b |= 1 << i
		}
	}
	p.b = append(p.b, b)
}

func (p *packer) info(i *Info) {
	p.text(i.Engine)
	p.int(i.Pages)
	p.flags(i.Tagged, i.Encrypted, i.Restricted)
	p.text(i.Leavings.Author)
	p.int(i.Leavings.Attached)
}

func (p *packer) page(page *doc.Page) {
	p.int(page.Number)
	p.int(page.Rotation)
	p.floats(page.Width, page.Height)
	p.int(len(page.Words))
	if len(page.Words) > 0 {
		p.int(edgesOf(page.Words))
	}
	for i := range page.Words {
		p.word(&page.Words[i])
	}
	p.int(len(page.Rules))
	for _, r := range page.Rules {
		p.floats(r.X0, r.Y0, r.X1, r.Y1)
	}
	p.int(len(page.Fills))
	for _, f := range page.Fills {
		p.box(f.Box)
		p.int(int(f.Colour))
	}
	p.int(len(page.Images))
	for _, b := range page.Images {
		p.box(b)
	}
	p.int(len(page.Notes))
	for _, b := range page.Notes {
		p.box(b)
	}
	p.tags(page.Tags)
}

// edgesOf is how many edges words have together.
func edgesOf(words []doc.Word) int {
	n := 0
	for i := range words {
		n += len(words[i].Edges)
	}
	return n
}

func (p *packer) word(w *doc.Word) {
	p.text(w.Text)
	p.box(w.Box)
	p.floats(w.Size, w.Confidence)
	p.flags(w.Bold, w.Italic, w.SpaceBefore, w.Hyphen, w.Soft, w.Break)
	p.b = append(p.b, byte(w.Hidden), byte(w.Origin), byte(w.Choice))
	p.int(int(w.Colour))
	p.int(w.Angle)
	p.int(w.Mark)
	p.int(len(w.Edges))
	for _, e := range w.Edges {
		p.b = binary.LittleEndian.AppendUint32(p.b, math.Float32bits(e))
	}
}

func (p *packer) tags(tags []doc.Tag) {
	p.int(len(tags))
	for i := range tags {
		t := &tags[i]
		p.text(t.Role)
		p.int(t.RowSpan)
		p.int(t.ColSpan)
		p.int(len(t.Marks))
		for _, m := range t.Marks {
			p.int(m)
		}
		p.tags(t.Kids)
	}
}

// decoder reads answers of at most maxAnswer bytes from a child, which may have
// gone mad.
type decoder struct {
	in    *bufio.Reader
	frame []byte // the last one; its memory is used again
}

func newDecoder(r io.Reader) *decoder { return &decoder{in: bufio.NewReaderSize(r, 1<<16)} }

// decode reads one answer. The error is errWire, or one of the pipe.
func (d *decoder) decode(a *answer) error {
	var head [4]byte
	if _, err := io.ReadFull(d.in, head[:]); err != nil {
		return err
	}
	size := binary.LittleEndian.Uint32(head[:])
	if size == 0 || size > maxAnswer {
		return errWire
	}
	if err := d.read(int(size)); err != nil {
		return err
	}
	u := &unpacker{b: d.frame[1:]}
	*a = u.answer(d.frame[0])
	if u.bad || len(u.b) > 0 {
		return errWire
	}
	return nil
}

// read fills the frame with size bytes. Memory is taken as they come: a size is
// soon said.
func (d *decoder) read(size int) error {
	const step = 1 << 20
	d.frame = d.frame[:0]
	for len(d.frame) < size {
		from := len(d.frame)
		more := min(size-from, step)
		d.frame = slices.Grow(d.frame, more)[:from+more]
		if _, err := io.ReadFull(d.in, d.frame[from:]); err != nil {
			return err
		}
	}
	return nil
}

// unpacker takes values from the front of b. What is not there is nought, and
// bad is set.
type unpacker struct {
	b     []byte
	edges []float32 // of all words of a page: one piece of memory
	bad   bool
}

func (u *unpacker) answer(kind byte) answer {
	switch kind {
	case frameReady:
		return answer{Ready: true}
	case frameInfo:
		i := u.info()
		return answer{Info: &i}
	case framePage:
		p := u.page()
		return answer{Page: &p}
	case frameFailed:
		n := u.int()
		u.bad = u.bad || n <= 0
		return answer{Failed: n}
	case frameFault:
		return answer{Fault: fault(u.text())}
	case frameDone:
		return answer{Done: true}
	}
	u.bad = true
	return answer{}
}

func (u *unpacker) fail() {
	u.bad = true
	u.b = nil
}

func (u *unpacker) take(n int) []byte {
	if n < 0 || n > len(u.b) {
		u.fail()
		return nil
	}
	b := u.b[:n]
	u.b = u.b[n:]
	return b
}

func (u *unpacker) byte() byte {
	if b := u.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (u *unpacker) int() int {
	v, n := binary.Varint(u.b)
	if n <= 0 {
		u.fail()
		return 0
	}
	u.b = u.b[n:]
	return int(v)
}

// count reads how many things follow, each of which has least bytes or more.
func (u *unpacker) count(least int) int {
	n := u.int()
	if n < 0 || n > len(u.b)/least {
		u.fail()
		return 0
	}
	return n
}

func (u *unpacker) text() string { return string(u.take(u.int())) }

func (u *unpacker) float() float64 {
	if b := u.take(8); b != nil {
		return math.Float64frombits(binary.LittleEndian.Uint64(b))
	}
	return 0
}

func (u *unpacker) box() doc.Box {
	return doc.Box{X0: u.float(), Y0: u.float(), X1: u.float(), Y1: u.float()}
}

func (u *unpacker) info() Info {
	i := Info{Engine: u.text(), Pages: u.int()}
	f := u.byte()
	i.Tagged, i.Encrypted, i.Restricted = f&1 > 0, f&2 > 0, f&4 > 0
	i.Leavings = doc.Leavings{Author: u.text(), Attached: u.int()}
	return i
}

// The least bytes of a word and of a tag.
const (
	leastWord = 57
	leastTag  = 5
)

func (u *unpacker) page() doc.Page {
	p := doc.Page{Number: u.int(), Rotation: u.int(), Width: u.float(), Height: u.float()}
	if n := u.count(leastWord); n > 0 {
		p.Words = make([]doc.Word, n)
		u.edges = make([]float32, 0, u.count(4))
		for i := range p.Words {
			u.word(&p.Words[i])
		}
	}
	for range u.count(32) {
		p.Rules = append(p.Rules, doc.Rule{X0: u.float(), Y0: u.float(), X1: u.float(), Y1: u.float()})
	}
	for range u.count(33) {
		p.Fills = append(p.Fills, doc.Fill{Box: u.box(), Colour: doc.RGB(u.int())})
	}
	for range u.count(32) {
		p.Images = append(p.Images, u.box())
	}
	for range u.count(32) {
		p.Notes = append(p.Notes, u.box())
	}
	p.Tags = u.tags(0)
	return p
}

func (u *unpacker) word(w *doc.Word) {
	w.Text, w.Box, w.Size, w.Confidence = u.text(), u.box(), u.float(), u.float()
	f := u.byte()
	w.Bold, w.Italic, w.SpaceBefore = f&1 > 0, f&2 > 0, f&4 > 0
	w.Hyphen, w.Soft, w.Break = f&8 > 0, f&16 > 0, f&32 > 0
	w.Hidden, w.Origin, w.Choice = doc.Hidden(u.byte()), doc.Origin(u.byte()), doc.Choice(u.byte())
	w.Colour, w.Angle, w.Mark = doc.RGB(u.int()), u.int(), u.int()
	n := u.count(4)
	if n > cap(u.edges)-len(u.edges) {
		u.fail() // more than were announced
	}
	if n == 0 || u.bad {
		return
	}
	from := len(u.edges)
	for b := u.take(4 * n); len(b) > 0; b = b[4:] {
		u.edges = append(u.edges, math.Float32frombits(binary.LittleEndian.Uint32(b)))
	}
	w.Edges = u.edges[from:len(u.edges):len(u.edges)]
}

func (u *unpacker) tags(depth int) []doc.Tag {
	n := u.count(leastTag)
	if depth > maxTagDepth+1 {
		u.fail()
	}
	if n == 0 || u.bad {
		return nil
	}
	tags := make([]doc.Tag, n)
	for i := range tags {
		t := &tags[i]
		t.Role, t.RowSpan, t.ColSpan = u.text(), u.int(), u.int()
		for range u.count(1) {
			t.Marks = append(t.Marks, u.int())
		}
		t.Kids = u.tags(depth + 1)
	}
	return tags
}
