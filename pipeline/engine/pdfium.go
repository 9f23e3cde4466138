package engine

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/tetratelabs/wazero/api"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// pdfium reads files with PDFium. The function names are those of PDFium's
// public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_structtree.h,
// fpdf_formfill.h, fpdf_annot.h).
type pdfium struct {
	*guest
	data uint32 // the file's bytes; PDFium reads from them until it is closed
	file uint64
	// The page that was read last, which is still open; 0 where none is.
	before uint64
	form   *formFill // nil where the file has no form
	// What the last page was read into.
	builder wordBuilder
	order   map[uint64]int
	units   []uint16
	// The name of a marked content's id, as the guest's string.
	keyMCID uint64
	// Called for each letter or piece of text, so looked up once.
	unicode, looseBox, charBox, textObject                                api.Function
	renderMode, fillColor, textFont, mapError, fontSize, matrixOf, origin api.Function
	pageObject, objectType, countMarks, markAt, markNumber                api.Function
}

// newPdfium starts PDFium in memory of at most guestPages pages of 64 KiB. It
// takes the compiled program from cacheDir, or compiles it (7 seconds) and puts
// it there; an empty cacheDir keeps nothing. Cancelling ctx does not stop a
// running call: the child process is killed for that.
func newPdfium(ctx context.Context, cacheDir string, guestPages uint32) (*pdfium, error) {
	g, err := newGuest(ctx, cacheDir, guestPages)
	if err != nil {
		return nil, err
	}
	p := &pdfium{guest: g, keyMCID: uint64(g.put([]byte("MCID"))), order: map[uint64]int{}}
	for name, f := range map[string]*api.Function{
		"FPDFText_GetUnicode":      &p.unicode,
		"FPDFText_GetLooseCharBox": &p.looseBox,
		"FPDFText_GetCharBox":      &p.charBox,
		"FPDFText_GetTextObject":   &p.textObject,

		"FPDFTextObj_GetTextRenderMode": &p.renderMode,
		"FPDFPageObj_GetFillColor":      &p.fillColor,
		"FPDFTextObj_GetFont":           &p.textFont,
		"FPDFText_HasUnicodeMapError":   &p.mapError,
		"FPDFText_GetFontSize":          &p.fontSize,
		"FPDFText_GetMatrix":            &p.matrixOf,
		"FPDFText_GetCharOrigin":        &p.origin,
		"FPDFPage_GetObject":            &p.pageObject,
		"FPDFPageObj_GetType":           &p.objectType,

		"FPDFPageObj_CountMarks":           &p.countMarks,
		"FPDFPageObj_GetMark":              &p.markAt,
		"FPDFPageObjMark_GetParamIntValue": &p.markNumber,
	} {
		if *f = g.module.ExportedFunction(name); *f == nil {
			g.close()
			return nil, fmt.Errorf("%w: it has no function %s", errGuest, name)
		}
	}
	return p, nil
}

// The answers of FPDF_GetLastError that a caller can act on.
const (
	errorFormat   = 3
	errorPassword = 4
)

// open implements reader.
func (p *pdfium) open(data []byte, password string) (Info, error) {
	secret := p.put([]byte(password))
	if p.data = p.put(data); p.data == 0 || secret == 0 {
		return Info{}, p.failure(ErrMemoryLimit)
	}
	p.file = p.call("FPDF_LoadMemDocument", uint64(p.data), uint64(len(data)), uint64(secret))
	p.free(secret)
	if p.file == 0 {
		return Info{}, p.failure(p.loadError())
	}
	info := Info{
		Engine: "pdfium",
		Pages:  int(int32(p.call("FPDF_GetPageCount", p.file))),
		Tagged: p.call("FPDFCatalog_IsTagged", p.file) != 0,
	}
	if int32(p.call("FPDF_GetSecurityHandlerRevision", p.file)) >= 0 {
		info.Encrypted = true
		info.Restricted = restricted(uint32(p.call("FPDF_GetDocPermissions", p.file)))
	}
	info.Leavings = doc.Leavings{Author: p.property("Author"), Attached: max(0, int(int32(p.call("FPDFDoc_GetAttachmentCount", p.file))))}
	if p.call("FPDF_GetFormType", p.file) != 0 {
		p.form = newFormFill(p.guest, p.file)
	}
	if info.Pages <= 0 && p.fault == nil {
		return Info{}, fmt.Errorf("engine: no pages: %w", ErrFormat)
	}
	return info, p.fault
}

func (p *pdfium) loadError() error {
	if p.call("FPDF_GetLastError") == errorPassword {
		return ErrPassword
	}
	return ErrFormat
}

// failure is what went wrong in the guest, or else err.
func (p *pdfium) failure(err error) error {
	if p.fault != nil {
		return p.fault
	}
	return fmt.Errorf("engine: open: %w", err)
}

// restricted reads the permissions of ISO 32000-1, table 22: bit 4 allows
// changing the file, bit 5 copying from it, bit 6 adding notes.
func restricted(permissions uint32) bool {
	const change, duplicate, notes = 1 << 3, 1 << 4, 1 << 5
	const wanted = change | duplicate | notes
	return permissions&wanted != wanted
}

// property is what the file's information dictionary says (ISO 32000-1, 14.3.3).
func (p *pdfium) property(key string) string {
	k := p.put([]byte(key))
	if k == 0 {
		return ""
	}
	defer p.free(k)
	const most = 1 << 10 // bytes
	return strings.TrimSpace(p.text(most, "FPDF_GetMetaText", p.file, uint64(k)))
}

// page implements reader.
func (p *pdfium) page(n int) (doc.Page, error) {
	handle := p.call("FPDF_LoadPage", p.file, uint64(n-1))
	if handle == 0 {
		if p.fault != nil {
			return doc.Page{}, p.fault
		}
		return doc.Page{}, fmt.Errorf("engine: page %d: %w", n, ErrFormat)
	}
	p.turnTo(handle)
	page := doc.Page{
		Number:   n,
		Rotation: 90 * int(p.call("FPDFPage_GetRotation", handle)&3),
	}
	frame := p.frame(handle, page.Rotation)
	page.Width, page.Height = frame.size()
	drawn := p.drawings(handle, frame)
	words := p.uprightWords(handle, frame, drawn)
	fields, notes := p.annotations(handle, frame, doc.MostAngle(words))
	page.Words = drawn.withTickBoxes(words, fields)
	page.Words = withBullets(page.Words, drawn.dots)
	page.Rules, page.Fills, page.Images = drawn.rules, drawn.fills, drawn.images
	page.Words, page.Notes = append(page.Words, fields...), notes
	page.Tags = p.tags(handle)
	return page, p.fault
}

// turnTo closes the page before the one that is open now. It is left open that
// long since PDFium forgets the fonts that no open page uses, and would read
// them again for each page.
func (p *pdfium) turnTo(page uint64) {
	if p.before != 0 {
		p.call("FPDF_ClosePage", p.before)
	}
	p.before = page
}

// close implements reader.
func (p *pdfium) close() {
	p.turnTo(0)
	if p.form != nil {
		p.form.close()
		p.form = nil
	}
	if p.file != 0 {
		p.call("FPDF_CloseDocument", p.file)
	}
	if p.data != 0 {
		p.free(p.data)
	}
	p.file, p.data = 0, 0
}

// frame turns PDF user space, whose origin is at the bottom left and which
// knows no rotation, into the page as a person sees it.
type frame struct {
	left, bottom, right, top float64 // the visible part of user space
	rotation                 int
}

// letter is the paper that PDFium takes for a page that names no size.
const letterWidth, letterHeight = 612, 792

func (p *pdfium) frame(page uint64, rotation int) frame {
	f := frame{0, 0, letterWidth, letterHeight, rotation}
	if p.call("FPDF_GetPageBoundingBox", page, uint64(p.scratch)) != 0 {
		f.left, f.top, f.right, f.bottom = p.rect(p.scratch)
	}
	return f
}

func (f frame) size() (width, height float64) {
	w, h := f.right-f.left, f.top-f.bottom
	if f.rotation == 90 || f.rotation == 270 {
		return h, w
	}
	return w, h
}

// point turns a point of user space into one of the page as seen.
func (f frame) point(x, y float64) (float64, float64) {
	switch f.rotation {
	case 90:
		return y - f.bottom, x - f.left
	case 180:
		return f.right - x, y - f.bottom
	case 270:
		return f.top - y, f.right - x
	}
	return x - f.left, f.top - y
}

// box turns two opposite corners of user space into a box of the page as seen.
func (f frame) box(x0, y0, x1, y1 float64) doc.Box {
	ax, ay := f.point(x0, y0)
	bx, by := f.point(x1, y1)
	return doc.Box{X0: min(ax, bx), Y0: min(ay, by), X1: max(ax, bx), Y1: max(ay, by)}
}

func decodeUTF16(units []uint16) string { return string(utf16.Decode(units)) }
