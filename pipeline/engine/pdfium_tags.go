package engine

import "github.com/plainwords/plainwords/pipeline/doc"

// A structure tree deeper or larger than this is taken to be hostile.
const (
	maxTagDepth = 100
	maxTags     = 50_000
)

// tags reads the part of the file's structure tree (ISO 32000-1, 14.7) that
// stands on the page; nil where the file has none.
func (p *pdfium) tags(page uint64) []doc.Tag {
	tree := p.call("FPDF_StructTree_GetForPage", page)
	if tree == 0 {
		return nil
	}
	defer p.call("FPDF_StructTree_Close", tree)
	left := maxTags
	var tags []doc.Tag
	n := int(int32(p.call("FPDF_StructTree_CountChildren", tree)))
	for i := 0; i < n && p.fault == nil && left > 0; i++ {
		if child := p.call("FPDF_StructTree_GetChildAtIndex", tree, uint64(i)); child != 0 {
			tags = append(tags, p.tag(child, 0, &left))
		}
	}
	if p.fault != nil {
		return nil
	}
	return tags
}

func (p *pdfium) tag(element uint64, depth int, left *int) doc.Tag {
	*left--
	t := doc.Tag{Role: p.text(256, "FPDF_StructElement_GetType", element)}
	if t.Role == "TH" || t.Role == "TD" {
		t.RowSpan, t.ColSpan = p.cellSpans(element)
	}
	n := int(int32(p.call("FPDF_StructElement_CountChildren", element)))
	for i := 0; i < n && p.fault == nil && *left > 0 && depth < maxTagDepth; i++ {
		if child := p.call("FPDF_StructElement_GetChildAtIndex", element, uint64(i)); child != 0 {
			t.Kids = append(t.Kids, p.tag(child, depth+1, left))
			continue
		}
		if id := int32(p.call("FPDF_StructElement_GetChildMarkedContentID", element, uint64(i))); id >= 0 {
			addMark(&t, int(id)+1)
		}
	}
	return t
}

// addMark adds a mark to t. Where t has kids already the mark comes after them,
// so it gets a kid of its own.
func addMark(t *doc.Tag, mark int) {
	n := len(t.Kids)
	switch {
	case n == 0:
		t.Marks = append(t.Marks, mark)
	case t.Kids[n-1].Role == "Span" && len(t.Kids[n-1].Kids) == 0:
		t.Kids[n-1].Marks = append(t.Kids[n-1].Marks, mark)
	default:
		t.Kids = append(t.Kids, doc.Tag{Role: "Span", Marks: []int{mark}})
	}
}

// cellSpans reads the attributes RowSpan and ColSpan of a table cell.
func (p *pdfium) cellSpans(element uint64) (rows, cols int) {
	n := int(int32(p.call("FPDF_StructElement_GetAttributeCount", element)))
	for i := range min(n, 16) {
		attributes := p.call("FPDF_StructElement_GetAttributeAtIndex", element, uint64(i))
		if attributes == 0 {
			continue
		}
		rows = max(rows, p.numberAttribute(attributes, "RowSpan"))
		cols = max(cols, p.numberAttribute(attributes, "ColSpan"))
	}
	return rows, cols
}

func (p *pdfium) numberAttribute(attributes uint64, name string) int {
	key := p.put([]byte(name))
	if key == 0 {
		return 0
	}
	defer p.free(key)
	value := p.call("FPDF_StructElement_Attr_GetValue", attributes, uint64(key))
	if value == 0 || p.call("FPDF_StructElement_Attr_GetNumberValue", value, uint64(p.scratch)) == 0 {
		return 0
	}
	const most = 1000
	return min(max(int(p.float32(p.scratch)), 0), most)
}
