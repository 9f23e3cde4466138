package engine

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// formFill is PDFium's view of the file's interactive form. The values of
// fields are not part of the text layer.
type formFill struct {
	*guest
	info, handle uint64
}

func newFormFill(g *guest, file uint64) *formFill {
	// FPDF_FORMFILLINFO: a version, then callbacks; none is given.
	const size = 256
	info := g.put(append([]byte{2}, make([]byte, size-1)...))
	if info == 0 {
		return nil
	}
	return &formFill{g, uint64(info), g.call("FPDFDOC_InitFormFillEnvironment", file, uint64(info))}
}

func (f *formFill) close() {
	f.call("FPDFDOC_ExitFormFillEnvironment", f.handle)
	f.free(uint32(f.info))
}

// The types of annotations and form fields, and their flags, in fpdf_annot.h
// and fpdf_formfill.h (ISO 32000-1, 12.5.3 and 12.7.4).
const (
	annotText, annotLine, annotInk, annotFile = 1, 4, 15, 17
	annotFreeText, annotWidget                = 3, 20
	fieldCheckBox, fieldRadio                 = 2, 3
	fieldCombo, fieldList, fieldText          = 4, 5, 6
	annotFlagHidden, annotFlagNoView          = 1 << 1, 1 << 5
	fieldFlagPassword                         = 1 << 13
	maxAnnots, maxOptions, maxFieldText       = 5_000, 1_000, 1 << 20
	tickedBox, emptyBox                       = "☒", "☐"
	plainSize, plainLeading, plainLetterWidth = 11.0, 1.2, 0.5
)

// annotations returns what stands in the form fields of a page and what was
// typed onto it, in the order of the file, and where comments are pinned to it. The
// words run along with the writing of the page, which may lie on its side: angle says how.
func (p *pdfium) annotations(page uint64, f frame, angle int) (words []doc.Word, notes []doc.Box) {
	n := int(int32(p.call("FPDFPage_GetAnnotCount", page)))
	for i := 0; i < min(n, maxAnnots) && p.fault == nil; i++ {
		annot := p.call("FPDFPage_GetAnnot", page, uint64(i))
		if annot == 0 {
			continue
		}
		words = append(words, p.annotWords(annot, f, angle)...)
		if p.isComment(annot) {
			notes = append(notes, p.annotBox(annot, f))
		}
		p.call("FPDFPage_CloseAnnot", annot)
	}
	for i := range words {
		words[i].Box, words[i].Angle = level(words[i].Box, (360-angle)%360), angle
	}
	return words, notes
}

// isComment reports whether an annotation is a mark with words, or with a file, that a reader
// sees only on a click: what was typed onto the page is read as its words.
func (p *pdfium) isComment(annot uint64) bool {
	kind := p.call("FPDFAnnot_GetSubtype", annot)
	marks := kind == annotText || annotLine <= kind && kind <= annotInk
	switch {
	case !marks && kind != annotFile, p.call("FPDFAnnot_GetFlags", annot)&annotFlagHidden != 0:
		return false
	case marks && (strings.TrimSpace(p.annotText(annot, "Contents")) == "" || p.annotText(annot, "StateModel") != ""):
		return false // it says nothing, or only how another one stands
	}
	return true
}

// annotBox is where an annotation lies; nothing where the file does not say.
func (p *pdfium) annotBox(annot uint64, f frame) doc.Box {
	at := p.scratch
	if p.call("FPDFAnnot_GetRect", annot, uint64(at)) == 0 {
		return doc.Box{}
	}
	// FS_RECTF: left, top, right, bottom
	return f.box(p.float32(at), p.float32(at+12), p.float32(at+8), p.float32(at+4))
}

// annotWords returns the words of one annotation as if the writing were upright.
func (p *pdfium) annotWords(annot uint64, f frame, angle int) []doc.Word {
	if p.call("FPDFAnnot_GetFlags", annot)&(annotFlagHidden|annotFlagNoView) != 0 {
		return nil
	}
	box := p.annotBox(annot, f)
	if box.Zero() {
		return nil
	}
	box = level(box, angle)
	switch p.call("FPDFAnnot_GetSubtype", annot) {
	case annotFreeText:
		return flow(p.annotText(annot, "Contents"), box, 0)
	case annotWidget:
		if p.form != nil {
			return p.fieldWords(annot, box)
		}
	}
	return nil
}

func (p *pdfium) fieldWords(annot uint64, box doc.Box) []doc.Word {
	form := p.form.handle
	switch p.call("FPDFAnnot_GetFormFieldType", form, annot) {
	case fieldCheckBox, fieldRadio:
		// The state that is drawn (ISO 32000-1, 12.7.4.2.3).
		if state := p.annotText(annot, "AS"); state != "" && state != "Off" {
			return []doc.Word{fieldWord(tickedBox, box, doc.Ticked)}
		}
		return []doc.Word{fieldWord(emptyBox, box, doc.Unticked)}
	case fieldList:
		return flow(p.selected(annot), box, p.fieldFontSize(annot))
	case fieldCombo, fieldText:
		if p.call("FPDFAnnot_GetFormFieldFlags", form, annot)&fieldFlagPassword != 0 {
			return nil
		}
		return flow(p.text(maxFieldText, "FPDFAnnot_GetFormFieldValue", form, annot), box, p.fieldFontSize(annot))
	}
	return nil
}

// selected is the chosen options of a list, a line each.
func (p *pdfium) selected(annot uint64) string {
	var chosen []string
	n := int(int32(p.call("FPDFAnnot_GetOptionCount", p.form.handle, annot)))
	for i := range min(n, maxOptions) {
		if p.call("FPDFAnnot_IsOptionSelected", p.form.handle, annot, uint64(i)) != 0 {
			chosen = append(chosen, p.text(maxFieldText, "FPDFAnnot_GetOptionLabel", p.form.handle, annot, uint64(i)))
		}
	}
	return strings.Join(chosen, "\n")
}

// fieldFontSize in points; 0 where the file leaves it to the viewer.
func (p *pdfium) fieldFontSize(annot uint64) float64 {
	if p.call("FPDFAnnot_GetFontSize", p.form.handle, annot, uint64(p.scratch)) == 0 {
		return 0
	}
	return p.float32(p.scratch)
}

func (p *pdfium) annotText(annot uint64, key string) string {
	k := p.put([]byte(key))
	if k == 0 {
		return ""
	}
	defer p.free(k)
	return p.text(maxFieldText, "FPDFAnnot_GetStringValue", annot, uint64(k))
}

func fieldWord(text string, box doc.Box, choice doc.Choice) doc.Word {
	return doc.Word{
		Text: text, Box: box, Size: min(box.Height(), plainSize), Origin: doc.FormField,
		SpaceBefore: true, Confidence: 1, Choice: choice,
	}
}
