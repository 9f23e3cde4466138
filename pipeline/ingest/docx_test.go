package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

const (
	wordSpace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
	office    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	ties      = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
)

// wordParts are the parts of a Word document with a body; its styles, lists and
// notes are those of all tests.
func wordParts(body string) map[string]string {
	return map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		"_rels/.rels":         ties + `<Relationship Id="rId1" Type="` + office + `officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
		"docProps/core.xml":   `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Petra Lindqvist</dc:creator></cp:coreProperties>`,
		"word/document.xml":   `<?xml version="1.0" encoding="UTF-8"?><w:document ` + wordSpace + `><w:body>` + body + `</w:body></w:document>`,
		"word/_rels/document.xml.rels": ties + `<Relationship Id="rId1" Type="` + office + `styles" Target="styles.xml"/><Relationship Id="rId2" Type="` + office + `numbering" Target="numbering.xml"/>` +
			`<Relationship Id="rId3" Type="` + office + `header" Target="header1.xml"/><Relationship Id="rId4" Type="` + office + `footnotes" Target="/word/footnotes.xml"/><Relationship Id="rId5" Type="` + office + `hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
		"word/styles.xml": `<w:styles ` + wordSpace + `><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>` +
			`<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>` +
			`<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/></w:rPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered heading"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Bullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>` +
			`<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="White"><w:name w:val="White"/><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr></w:style>` +
			`<w:style w:type="character" w:styleId="Dark"><w:name w:val="Dark"/><w:rPr><w:vanish/><w:color w:val="auto"/></w:rPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Step"><w:name w:val="Step"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Substep"><w:name w:val="Substep"/><w:basedOn w:val="Step"/></w:style>` +
			`<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/><w:name w:val="Loop"/></w:style></w:styles>`,
		"word/numbering.xml": `<w:numbering ` + wordSpace + `>` +
			`<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl></w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/><w:lvlRestart w:val="0"/><w:pStyle w:val="Step"/><w:lvlText w:val="%2"/></w:lvl></w:abstractNum>` +
			`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
		"word/header1.xml":   `<w:hdr ` + wordSpace + `><w:p><w:r><w:t>OFFICIAL-SENSITIVE</w:t></w:r></w:p></w:hdr>`,
		"word/footnotes.xml": `<w:footnotes ` + wordSpace + `><w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> As the school says.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
	}
}

// packed are parts as an archive.
func packed(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func readBody(t *testing.T, body string) *doc.Paper {
	t.Helper()
	paper, err := Read(context.Background(), Source{Name: "plan.docx", Data: packed(t, wordParts(body))}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return paper
}

// A word knows where its letters stand in the main part, as they are written there.
func TestWordPlaces(t *testing.T) {
	const body = `<w:p><w:r><w:t>Ada &amp; Ben&#8217;s   plan</w:t></w:r><w:r><w:t xml:space="preserve">, “now”</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`
	parts := wordParts(body)
	paper := readBody(t, body)
	var got []string
	for _, w := range paper.Pages[0].Words {
		got = append(got, w.Text+"="+w.At.Of(parts["word/document.xml"]))
	}
	if want := "Ada=Ada|&=&amp;|Ben’s=Ben&#8217;s|plan=plan|,=,|“now”=“now”|☑="; strings.Join(got, "|") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, "|"), want)
	}
}

// A long text is read in the time that its length takes, though letters in it are
// written as references: looking for each word from the beginning took minutes. With
// -short, as under the race detector, only what it comes to is looked at.
func TestLongWordText(t *testing.T) {
	start := time.Now()
	paper := readBody(t, `<w:p><w:r><w:t>Ada &amp; Ben `+strings.Repeat("go home ", 100_000)+`</w:t></w:r></w:p>`)
	if took := time.Since(start); took > 10*time.Second && !testing.Short() || len(paper.Pages[0].Words) != 200_003 {
		t.Errorf("%d words in %v", len(paper.Pages[0].Words), took)
	}
}

// What is not on the pages of the file is counted.
func TestWordLeavings(t *testing.T) {
	paper := readBody(t, `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Ada is well.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`+
		`<w:p><w:ins w:id="1"><w:r><w:t>Ben too.</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>The aunt rang.</w:delText></w:r></w:del><w:r><w:t>Cy</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>`)
	if got, want := paper.Leavings, (doc.Leavings{Author: "Petra Lindqvist", Changes: 2}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	var noted, deleted []string
	for _, w := range paper.Pages[0].Words {
		if w.Noted {
			noted = append(noted, w.Text)
		}
		if w.Hidden == doc.Deleted {
			deleted = append(deleted, w.Text)
		}
	}
	if n, d := strings.Join(noted, " "), strings.Join(deleted, " "); n != "Ada Cy" || d != "The aunt rang." {
		t.Errorf("comments at %q, taken out %q", n, d)
	}
}

// Where Word wrote how its pages end, blocks stand on theirs.
func TestWordPages(t *testing.T) {
	p := func(inside string) string { return "<w:p>" + inside + "</w:p>" }
	run := func(text string) string { return "<w:r><w:t>" + text + "</w:t></w:r>" }
	const rendered, hard = `<w:r><w:lastRenderedPageBreak/></w:r>`, `<w:r><w:br w:type="page"/></w:r>`
	for _, c := range []struct{ name, body, want string }{
		{"none", p(run("a")) + p(run("b")), "1:a 1:b"},
		{"by the writer", p(run("a")+hard) + p(run("b")), "1:a 2:b"},
		{"in a paragraph of its own", p(run("a")) + p(hard) + p(run("b")), "1:a 2:b"},
		{"both signs of one", p(run("a")+hard) + p(rendered+run("b")), "1:a 2:b"},
		{"within a paragraph", p(run("a")+rendered+run("b")) + p(run("c")), "1:a 1:b 2:c"},
		{"two", p(run("a")) + p(hard) + p(hard) + p(run("b")), "1:a 3:b"},
		{"before a paragraph", p(run("a")) + `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>` + run("b") + `</w:p>`, "1:a 2:b"},
		{"a section", `<w:p><w:pPr><w:sectPr/></w:pPr>` + run("a") + `</w:p>` + p(run("b")), "1:a 2:b"},
		{"a section that goes on", `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>` + run("a") + `</w:p>` + p(run("b")), "1:a 1:b"},
		{"in a table", `<w:tbl><w:tr><w:tc>` + p(run("a")) + `</w:tc></w:tr><w:tr><w:tc>` + p(rendered+run("b")) + `</w:tc></w:tr></w:tbl>` + p(run("c")), "1:a 1:b 2:c"},
	} {
		var got []string
		for _, page := range readBody(t, c.body).Pages {
			for _, w := range page.Words {
				got = append(got, string(rune('0'+page.Number))+":"+w.Text)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %v, want %s", c.name, got, c.want)
		}
	}
}

// What is wrong with the file ends in one of the errors that a caller knows; what
// is wrong with a part that only says how it looks, in a warning.
func TestBrokenWordFiles(t *testing.T) {
	deep := strings.Repeat("<w:tbl><w:tr><w:tc>", maxDepth) + "<w:p/>" + strings.Repeat("</w:tc></w:tr></w:tbl>", maxDepth)
	for _, c := range []struct {
		name string
		make func(map[string]string)
		want error
	}{
		{"no main part", func(p map[string]string) { delete(p, "word/document.xml") }, ErrBroken},
		{"no relations", func(p map[string]string) { delete(p, "_rels/.rels") }, ErrBroken},
		{"cut off", func(p map[string]string) {
			p["word/document.xml"] = p["word/document.xml"][:len(p["word/document.xml"])-20]
		}, ErrBroken},
		{"no document", func(p map[string]string) { p["word/document.xml"] = "<a/>" }, ErrBroken},
		{"entities", func(p map[string]string) {
			p["word/document.xml"] = `<!DOCTYPE a [<!ENTITY b "bb">]>` + p["word/document.xml"][len(`<?xml version="1.0" encoding="UTF-8"?>`):]
		}, ErrBroken},
		{"two of one name", func(p map[string]string) { p["WORD/document.xml"] = "<a/>" }, ErrBroken},
		{"100 MB", func(p map[string]string) {
			p["word/document.xml"] += "<!--" + strings.Repeat(" ", 100<<20) + "-->"
		}, ErrMemoryLimit},
		{"deep", func(p map[string]string) {
			p["word/document.xml"] = strings.Replace(p["word/document.xml"], "<w:body>", "<w:body>"+deep, 1)
		}, ErrMemoryLimit},
		{"words", func(p map[string]string) {
			p["word/document.xml"] = strings.Replace(p["word/document.xml"], "<w:body>", "<w:body><w:p><w:r><w:t>"+strings.Repeat("a ", maxWords+1)+"</w:t></w:r></w:p>", 1)
		}, ErrMemoryLimit},
	} {
		parts := wordParts("<w:p><w:r><w:t>Ada</w:t></w:r></w:p>")
		c.make(parts)
		_, err := Read(context.Background(), Source{Name: "plan.docx", Data: packed(t, parts)}, Options{})
		if !errors.Is(err, c.want) || errors.Is(err, ErrTooMuch) == (c.want == ErrBroken) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	for _, part := range []string{"word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "docProps/core.xml"} {
		parts := wordParts("<w:p><w:r><w:t>Ada</w:t></w:r></w:p>")
		parts[part] = "<w:broken"
		paper, err := Read(context.Background(), Source{Name: "plan.docx", Data: packed(t, parts)}, Options{})
		if err != nil || len(paper.Warnings) != 1 || len(paper.Pages[0].Words) != 1 {
			t.Errorf("%s: %v, %+v", part, err, paper)
		}
	}
}

// An archive that unfolds without end, as its directory does not tell, is refused.
func TestZipBomb(t *testing.T) {
	parts := wordParts("")
	parts["word/document.xml"] = strings.Repeat("<a>", 1<<24) // packs to some 50 kB
	data := packed(t, parts)
	if len(data) > 1<<20 {
		t.Fatalf("%d bytes", len(data))
	}
	_, err := Read(context.Background(), Source{Name: "plan.docx", Data: data}, Options{})
	if !errors.Is(err, ErrMemoryLimit) {
		t.Error(err)
	}
}

func FuzzDOCX(f *testing.F) {
	for _, body := range []string{
		`<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
		`<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
		`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
		`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>b&amp;c</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
		`<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
	} {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		checkRead(t, "plan.docx", string(packed(t, wordParts(body))))
	})
}

// What no archive is, and what is no package, ends in an error.
func FuzzArchive(f *testing.F) {
	f.Add([]byte("PK\x03\x04word/[Content_Types].xml"))
	f.Add(packed(f, wordParts("<w:p><w:r><w:t>a</w:t></w:r></w:p>")))
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, "plan.docx", string(data)) })
}
