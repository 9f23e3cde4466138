package engine

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// pdfFile builds a small PDF file from objects; object 1 is the catalogue.
func pdfFile(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}

// onePage is a file of one page of 600 by 800 points that draws content in
// Helvetica (/F1) and Helvetica-Bold (/F2). page holds more of its dictionary.
func onePage(content, page string, more ...string) []byte {
	return pages(page, content, more...)
}

func pages(page, content string, more ...string) []byte {
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R" + catalogOf(page) + ">>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>/XObject<</X 7 0 R>>>>" + pageOf(page) + ">>",
		stream(content, ""),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
	}
	return pdfFile(append(objects, more...)...)
}

// page and catalogue entries are given in one string, parted by "|".
func pageOf(s string) string    { before, _, _ := strings.Cut(s, "|"); return before }
func catalogOf(s string) string { _, after, _ := strings.Cut(s, "|"); return after }

func stream(content, dict string) string {
	return fmt.Sprintf("<</Length %d%s>>\nstream\n%s\nendstream", len(content), dict, content)
}

// flate packs content as a stream.
func flate(content []byte, dict string) string {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write(content)
	_ = w.Close()
	return stream(z.String(), "/Filter/FlateDecode"+dict)
}
