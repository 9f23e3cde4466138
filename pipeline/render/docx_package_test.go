package render

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// A main part in another encoding is written in UTF-8, and says so; a folder that
// is packed like a part, and a type that is named for comments that are not there,
// are no obstacle.
func TestCommentsInOddPackages(t *testing.T) {
	const declared = `<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`
	main := `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ada’s plan</w:t></w:r></w:p></w:body></w:document>`
	var wide bytes.Buffer
	wide.WriteString("\xFF\xFE")
	for _, u := range utf16.Encode([]rune(main)) {
		wide.Write([]byte{byte(u), byte(u >> 8)})
	}
	for name, data := range map[string][]byte{
		"UTF-16":   wordFile(t, wide.String(), nil),
		"folder":   withFolder(t, wordFile(t, strings.Replace(main, "UTF-16", "utf-8", 1), nil)),
		"declared": wordFile(t, main, map[string]string{"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` + declared + `</Types>`}),
	} {
		_, out := commented(t, data, finder("plan"))
		parts := wordParts(t, out)
		if d := cmp.Diff(map[string]string{"0": "plan"}, pinned(t, parts["word/document.xml"])); d != "" {
			t.Errorf("%s: %s", name, d)
		}
		if n := strings.Count(parts["[Content_Types].xml"], "/word/comments.xml"); n != 1 {
			t.Errorf("%s: the type is named %d times", name, n)
		}
	}
}

// withFolder adds a folder to an archive, packed as some programs do.
func withFolder(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range wordParts(t, data) {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(w, text) // into memory
	}
	w, err := z.CreateRaw(&zip.FileHeader{Name: "word|", Method: zip.Deflate, CompressedSize64: 2})
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write([]byte{3, 0}) // nothing, packed
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.ReplaceAll(out.Bytes(), []byte("word|"), []byte("word/"))
}
