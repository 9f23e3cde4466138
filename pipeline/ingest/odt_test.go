package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// odtSpaces declares the prefixes of the standard.
const odtSpaces = ` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
	` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"` +
	` xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
	` xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"` +
	` xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"` +
	` xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"` +
	` xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"` +
	` xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"` +
	` xmlns:dc="http://purl.org/dc/elements/1.1/"`

// odtFile zips parts as office programs do: the type first and not packed.
func odtFile(tb testing.TB, parts ...string) []byte {
	tb.Helper()
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	parts = append([]string{"mimetype", "application/vnd.oasis.opendocument.text"}, parts...)
	for i := 0; i+1 < len(parts); i += 2 {
		method := zip.Deflate
		if i == 0 {
			method = zip.Store
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: parts[i], Method: method})
		if err != nil {
			tb.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[i+1])); err != nil {
			tb.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		tb.Fatal(err)
	}
	return file.Bytes()
}

// odtContent is a content part with automatic styles and a body.
func odtContent(styles, body string) string {
	return "<office:document-content" + odtSpaces + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" +
		body + "</office:text></office:body></office:document-content>"
}

// flatODT is a flat file with a body.
func flatODT(body string) string {
	return "<office:document" + odtSpaces + "><office:body><office:text>" + body + "</office:text></office:body></office:document>"
}

// In an archive the body and the heads of pages have automatic styles of the same
// names, which are others.
func TestODTArchive(t *testing.T) {
	bold := `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>`
	content := odtContent(bold, `<text:p text:style-name="P1">Review on 5 May.</text:p><text:p>Mum to ring <text:span>the</text:span> school.</text:p>`+
		`<text:p>x<draw:frame><draw:object/></draw:frame><draw:frame><draw:object-ole/></draw:frame></text:p>`)
	styles := "<office:document-styles" + odtSpaces + `><office:automatic-styles><style:style style:name="P1" style:family="paragraph"/></office:automatic-styles>` +
		`<office:master-styles><style:master-page style:name="Standard"><style:header><text:p text:style-name="P1">Official</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`
	meta := "<office:document-meta" + odtSpaces + `><office:meta><dc:creator>B. Second</dc:creator><meta:initial-creator> A. First </meta:initial-creator></office:meta></office:document-meta>`
	data := odtFile(t, "content.xml", content, "styles.xml", styles, "meta.xml", meta)
	got := draw(t, Source{Data: data})
	want := "page 1\n  Document\n    P Review{bold} on{bold} 5{bold} May.{bold}\n    P Mum to ring the school.\n    P x\n    Artifact Official\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	paper, err := Read(context.Background(), Source{Data: data}, Options{})
	if err != nil || paper.Format != doc.ODT || paper.Source != "" {
		t.Fatal(err)
	}
	if d := cmp.Diff(doc.Leavings{Author: "A. First", Attached: 2}, paper.Leavings); d != "" {
		t.Error(d)
	}
}

// readWords reads a file and returns what marks its words.
func readWords(t *testing.T, data string, mark func(doc.Word) bool) (*doc.Paper, string) {
	t.Helper()
	paper, err := Read(context.Background(), Source{Data: []byte(data)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, w := range paper.Pages[0].Words {
		if mark(w) {
			out = append(out, w.Text)
		}
	}
	return paper, strings.Join(out, " ")
}

func TestODTChangesAndComments(t *testing.T) {
	data := flatODT(`<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>every day</text:p></text:deletion></text:changed-region>` +
		`<text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>` +
		`<text:p>Visits <text:change text:change-id="a"/>weekly<office:annotation><text:p>why</text:p></office:annotation> at home</text:p>` +
		`<text:p>See <office:annotation office:name="r"><text:p>who</text:p></office:annotation>the GP<office:annotation-end office:name="r"/></text:p>`)
	paper, deleted := readWords(t, data, func(w doc.Word) bool { return w.Hidden == doc.Deleted })
	if deleted != "every day" || paper.Leavings.Changes != 2 {
		t.Errorf("deleted %q, %d changes", deleted, paper.Leavings.Changes)
	}
	if _, noted := readWords(t, data, func(w doc.Word) bool { return w.Noted }); noted != "weekly the" {
		t.Errorf("noted %q", noted)
	}
}

func TestODTHidden(t *testing.T) {
	for properties, want := range map[string]doc.Hidden{
		`fo:color="#ffffff"`: doc.SameColour,
		`fo:color="#ffffff" fo:background-color="#ffff00"`:      doc.Visible,
		`fo:color="#ffffff" style:use-window-font-color="true"`: doc.Visible,
		`fo:font-size="1.5pt"`:                                  doc.Tiny,
		`style:text-line-through-style="solid"`:                 doc.Struck,
		`style:text-line-through-type="none"`:                   doc.Visible,
		`text:display="none"`:                                   doc.Invisible,
		`text:display="none" style:text-line-through-style="x"`: doc.Invisible,
	} {
		style := `<style:style style:name="T" style:family="text"><style:text-properties ` + properties + `/></style:style>`
		paper, err := readODT(odtFile(t, "content.xml", odtContent(style, `<text:p><text:span text:style-name="T">word</text:span></text:p>`)))
		if err != nil {
			t.Fatal(err)
		}
		if got := paper.Pages[0].Words[0].Hidden; got != want {
			t.Errorf("%s: %d, want %d", properties, got, want)
		}
	}
}

// What cannot be read ends in one clear error, without a word of the document.
func TestODTRefuses(t *testing.T) {
	whole := odtContent("", "<text:p>Leanne</text:p>")
	manifest := "<manifest:manifest" + odtSpaces + "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
	for _, test := range []struct {
		name string
		data []byte
		want error
	}{
		{"no content", odtFile(t, "styles.xml", "<x/>"), ErrBroken},
		{"other content", odtFile(t, "content.xml", "<x>Leanne</x>"), ErrBroken},
		{"content cut off", odtFile(t, "content.xml", whole[:len(whole)/2]), ErrBroken},
		{"entities", odtFile(t, "content.xml", `<!DOCTYPE x [<!ENTITY a "Leanne">]>`+whole), ErrBroken},
		{"archive cut off", odtFile(t, "content.xml", whole)[:200], ErrBroken},
		{"two contents", odtFile(t, "content.xml", whole, "Content.xml", whole), ErrBroken},
		{"bomb", odtFile(t, "content.xml", whole+strings.Repeat(" ", 100<<20)), ErrMemoryLimit},
		{"deep", odtFile(t, "content.xml", odtContent("", strings.Repeat("<text:section>", 1000)+strings.Repeat("</text:section>", 1000))), ErrMemoryLimit},
		{"password", odtFile(t, "META-INF/manifest.xml", manifest, "content.xml", "\x00\x01"), ErrUnknownFormat},
		{"flat, cut off", []byte(flatODT("<text:p>Leanne")), ErrBroken},
	} {
		_, err := Read(context.Background(), Source{Name: "plan.odt", Data: test.data}, Options{})
		if !errors.Is(err, test.want) || strings.Contains(err.Error(), "Leanne") {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

// Where another part than the content is broken the text is read, with a warning.
func TestODTBrokenStyles(t *testing.T) {
	for _, name := range []string{"styles.xml", "meta.xml", "META-INF/manifest.xml"} {
		data := odtFile(t, "content.xml", odtContent("", "<text:p>Ada</text:p>"), name, "<broken")
		paper, err := Read(context.Background(), Source{Name: "plan.odt", Data: data}, Options{})
		if err != nil || len(paper.Warnings) != 1 || len(paper.Pages[0].Words) != 1 {
			t.Errorf("%s: %v, %+v", name, err, paper)
		}
	}
}
