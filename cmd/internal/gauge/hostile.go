package main

import (
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// runHostile writes one file of each kind that no reader likes into a folder.
func runHostile(args []string, out io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: gauge hostile FOLDER")
	}
	if err := os.MkdirAll(args[0], 0o755); err != nil {
		return err
	}
	for _, h := range hostiles() {
		if err := os.WriteFile(filepath.Join(args[0], h.name), h.make(), 0o644); err != nil {
			return err
		}
		fmt.Fprintln(out, h.name)
	}
	return nil
}

// hostile is a file made to break a reader.
type hostile struct {
	name string
	make func() []byte
	// readable says that a result must come, not an error.
	readable bool
}

func hostiles() []hostile {
	return []hostile{
		{name: "no-bytes.pdf", make: func() []byte { return nil }},
		{name: "only-zeros.pdf", make: func() []byte { return make([]byte, 100_000) }},
		{name: "no-pdf.pdf", make: func() []byte { return []byte("%PDF-1.7\nThis is no PDF file.\n") }},
		{name: "random.pdf", make: randomBytes},
		{name: "cut-off.pdf", make: func() []byte { f := textPDF(3, "Hello"); return f[:len(f)/3] }},
		{name: "without-xref.pdf", make: func() []byte { f := textPDF(3, "Hello"); return f[:bytes.LastIndex(f, []byte("xref\n0"))] }},
		{name: "xref-loop.pdf", make: xrefLoop, readable: true},
		{name: "page-tree-loop.pdf", make: pageTreeLoop},
		{name: "200000-pages.pdf", make: func() []byte { return textPDF(200_000, "") }, readable: true},
		{name: "flate-bomb.pdf", make: func() []byte { return contentPDF(bomb(2048), "/Filter/FlateDecode") }},
		{name: "flate-bomb-twice.pdf", make: func() []byte { return contentPDF(pack(bomb(2048)), "/Filter[/FlateDecode/FlateDecode]") }},
		{name: "five-million-operators.pdf", make: manyOperators},
		{name: "deep-arrays.pdf", make: func() []byte { return contentPDF([]byte(strings.Repeat("[", 2_000_000)), "") }},
		{name: "deep-catalogue.pdf", make: deepCatalogue},
		{name: "form-in-itself.pdf", make: formInItself},
		{name: "laughs.pdf", make: laughs},
		{name: "huge-page.pdf", make: hugePage, readable: true},
		{name: "many-lines.pdf", make: manyLines, readable: true},
		{name: "500-pages.pdf", make: func() []byte {
			return textPDF(500, "The social worker will see the children at home every ten working days.")
		}, readable: true},
		{name: "unknown.bin", make: func() []byte { return []byte("\x00\x01\x02\x03 nothing that is known") }},
		{name: "word.docx", make: func() []byte { return []byte("PK\x03\x04 a packed file") }},
		{name: "deep.html", make: func() []byte { return []byte("<html>" + strings.Repeat("<div>", 200_000) + "x") }},
		{name: "deep.md", make: func() []byte { return []byte(strings.Repeat("> ", 50_000) + "x") }},
		{name: "one-line.txt", make: func() []byte { return bytes.Repeat([]byte("word "), 2_000_000) }},
		{name: "dots.txt", make: func() []byte { return bytes.Repeat([]byte("."), 2_000_000) }, readable: true},
	}
}

// pdf builds a file from objects; object 1 is the catalogue.
func pdf(objects ...[]byte) []byte {
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
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}

func stream(data []byte, dict string) []byte {
	return fmt.Appendf(nil, "<</Length %d%s>>\nstream\n%s\nendstream", len(data), dict, data)
}

const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"

// textPDF is a file of n pages with one line of text each.
func textPDF(n int, text string) []byte {
	objects := [][]byte{[]byte("<</Type/Catalog/Pages 2 0 R>>"), nil, []byte(font)}
	var kids strings.Builder
	for i := range n {
		at := len(objects) + 1
		fmt.Fprintf(&kids, "%d 0 R ", at)
		if text == "" {
			objects = append(objects, []byte("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"))
			continue
		}
		objects = append(objects,
			fmt.Appendf(nil, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>", at+1),
			stream(fmt.Appendf(nil, "BT /F 12 Tf 50 700 Td (%s Page %d.) Tj ET", text, i+1), ""))
	}
	objects[1] = fmt.Appendf(nil, "<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), n)
	return pdf(objects...)
}

// contentPDF is a file of one page with the given content.
func contentPDF(content []byte, dict string, more ...[]byte) []byte {
	return pdf(append([][]byte{
		[]byte("<</Type/Catalog/Pages 2 0 R>>"),
		[]byte("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
		[]byte("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"),
		stream(content, dict),
		[]byte(font),
	}, more...)...)
}

func randomBytes() []byte {
	r := rand.New(rand.NewPCG(1, 2))
	b := []byte("%PDF-1.7\n")
	for range 200_000 {
		b = append(b, byte(r.Uint32()))
	}
	return b
}

// bomb is mib MiB of a content stream's white space, packed: one block of
// packed spaces repeated, so that it is made in no time.
func bomb(mib int) []byte {
	var b bytes.Buffer
	b.Write([]byte{0x78, 0x9C}) // zlib's header
	w, _ := flate.NewWriter(&b, flate.BestCompression)
	block := bytes.Repeat([]byte(" "), 1<<20)
	for range 2 {
		_, _ = w.Write(block)
		_ = w.Flush()
	}
	first := b.Len()
	_, _ = w.Write(block)
	_ = w.Flush()
	again := bytes.Clone(b.Bytes()[first:])
	return append(b.Bytes(), bytes.Repeat(again, mib-3)...)
}

func pack(data []byte) []byte {
	var b bytes.Buffer
	b.Write([]byte{0x78, 0x9C})
	w, _ := flate.NewWriter(&b, flate.BestCompression)
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}

func xrefLoop() []byte {
	f := textPDF(1, "Hello")
	at := bytes.LastIndex(f, []byte("xref\n0"))
	return bytes.Replace(f, []byte("/Root 1 0 R"), fmt.Appendf(nil, "/Root 1 0 R/Prev %d", at), 1)
}

func pageTreeLoop() []byte {
	return pdf([]byte("<</Type/Catalog/Pages 2 0 R>>"), []byte("<</Type/Pages/Kids[2 0 R]/Count 2147483647>>"))
}

func manyOperators() []byte {
	return contentPDF(pack(bytes.Repeat([]byte("BT /F 1 Tf 9 9 Td (ab) Tj ET\n"), 1_040_000)), "/Filter/FlateDecode")
}

func deepCatalogue() []byte {
	deep := strings.Repeat("[", 500_000) + strings.Repeat("]", 500_000)
	return pdf([]byte("<</Type/Catalog/Pages 2 0 R/Deep "+deep+">>"), []byte("<</Type/Pages/Kids[]/Count 0>>"))
}

func formInItself() []byte {
	form := stream([]byte("/X Do"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
	return contentPDF([]byte("/X Do"), "", form)
}

// laughs is a form that draws the next one twice, thirty deep.
func laughs() []byte {
	var forms [][]byte
	const deep = 30
	for i := range deep {
		forms = append(forms, stream([]byte("/X Do /X Do"), fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>", 7+i)))
	}
	forms = append(forms, stream([]byte("BT /F 9 Tf (ha) Tj ET"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
	return contentPDF([]byte("/X Do"), "", forms...)
}

func hugePage() []byte {
	return bytes.ReplaceAll(textPDF(1, "Hello"), []byte("[0 0 595 842]"), []byte("[0 0 9e9 9e9]"))
}

// manyLines is a page of 60,000 ruling lines.
func manyLines() []byte {
	var b bytes.Buffer
	for i := range 30_000 {
		fmt.Fprintf(&b, "%d 0 m %d 800 l S 0 %d m 500 %d l S\n", i%595, i%595, i%842, i%842)
	}
	b.WriteString("BT /F 12 Tf 50 700 Td (Hello) Tj ET")
	return contentPDF(pack(b.Bytes()), "/Filter/FlateDecode")
}
