package render

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// finder reports each of the words where it first stands.
func finder(words ...string) *lint.Check {
	return &lint.Check{Name: "finder", Group: "jargon", Severity: lint.Warning, Run: func(p *lint.Pass) {
		for _, w := range words {
			if at := strings.Index(p.Doc.Text, w); at >= 0 {
				p.Report(lint.Finding{Span: doc.Span{Start: at, End: at + len(w)}, Message: "Found <" + w + ">."})
			}
		}
	}}
}

// wordFile is a Word document with a main part; others may be added.
func wordFile(t *testing.T, main string, others map[string]string) []byte {
	t.Helper()
	const ties = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	parts := map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		"_rels/.rels":         ties + `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":   main,
	}
	maps.Copy(parts, others)
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

// commented lints a file with some checks and returns the report and the copy
// with comments.
func commented(t *testing.T, data []byte, checks ...*lint.Check) (*pipeline.Report, []byte) {
	t.Helper()
	r, err := pipeline.Run(context.Background(), ingest.Source{Name: "plan.docx", Data: data}, pipeline.Config{Checks: checks})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := NewReportDOCX(&out, time.Now()).Add(r); err != nil {
		t.Fatal(err)
	}
	return r, out.Bytes()
}

func wordParts(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(text)
	}
	return parts
}

// pinned reads a part back: the words at each comment, by its number.
func pinned(t *testing.T, part string) map[string]string {
	t.Helper()
	words, open := map[string]string{}, map[string]bool{}
	inText := false
	d := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return words
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			id := ""
			for _, a := range e.Attr {
				if a.Name.Local == "id" {
					id = a.Value
				}
			}
			switch e.Name.Local {
			case "commentRangeStart":
				open[id], words[id] = true, ""
			case "commentRangeEnd":
				delete(open, id)
			case "t", "delText":
				inText = true
			case "tab", "br":
				for id := range open {
					words[id] += " "
				}
			}
		case xml.EndElement:
			inText = inText && e.Name.Local != "t" && e.Name.Local != "delText"
		case xml.CharData:
			for id := range open {
				if inText {
					words[id] += string(e)
				}
			}
		}
	}
}

// A comment stands at the exact words, whatever they are part of, and the runs
// that are cut keep their looks.
func TestCommentPlaces(t *testing.T) {
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	main := func(body string) string {
		return `<w:document ` + space + `><w:body>` + body + `</w:body></w:document>`
	}
	start, end := `<w:commentRangeStart w:id="0"/>`, `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
	for _, c := range []struct{ name, words, body, want string }{
		{
			"a whole run", "Ada rings",
			`<w:p><w:r><w:t>Ada rings</w:t></w:r></w:p>`,
			`<w:p>` + start + `<w:r><w:t>Ada rings</w:t></w:r>` + end + `</w:p>`,
		},
		{
			"within a run", "rings",
			`<w:p><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>Ada rings Una</w:t></w:r></w:p>`,
			`<w:p><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ada </w:t></w:r>` + start +
				`<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">rings</w:t></w:r>` + end +
				`<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> Una</w:t></w:r></w:p>`,
		},
		{
			"a part of a word, behind a letter that is written as a name", "HV",
			`<w:p><w:r><w:t>A &amp; (HV)</w:t></w:r></w:p>`,
			`<w:p><w:r><w:t xml:space="preserve">A &amp; (</w:t></w:r>` + start + `<w:r><w:t xml:space="preserve">HV</w:t></w:r>` + end + `<w:r><w:t xml:space="preserve">)</w:t></w:r></w:p>`,
		},
		{
			"over runs", "Ada rings",
			`<w:p><w:r><w:t>Dear Ad</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">a rings Una</w:t></w:r></w:p>`,
			`<w:p><w:r><w:t xml:space="preserve">Dear </w:t></w:r>` + start + `<w:r><w:t xml:space="preserve">Ad</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">a rings</w:t></w:r>` + end + `<w:r><w:t xml:space="preserve"> Una</w:t></w:r></w:p>`,
		},
		{
			"behind a tab in one run", "Ada",
			`<w:p><w:r><w:rPr/><w:t>By:</w:t><w:tab/><w:t>Ada</w:t><w:br/><w:t>now</w:t></w:r></w:p>`,
			`<w:p><w:r><w:rPr/><w:t>By:</w:t><w:tab/></w:r>` + start + `<w:r><w:rPr/><w:t>Ada</w:t></w:r>` + end + `<w:r><w:rPr/><w:br/><w:t>now</w:t></w:r></w:p>`,
		},
		{
			"in what a field shows", "Ada",
			`<w:p><w:r><w:t>To </w:t><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Ms Ada Obi</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
			`<w:p>` + start + `<w:r><w:t>To </w:t><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Ms Ada Obi</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` + end + `</w:p>`,
		},
		{
			"in letters with a guide to how they are read", "Ada",
			`<w:p><w:r><w:ruby><w:rubyBase><w:r><w:t>Dear Ada</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`,
			`<w:p>` + start + `<w:r><w:ruby><w:rubyBase><w:r><w:t>Dear Ada</w:t></w:r></w:rubyBase></w:ruby></w:r>` + end + `</w:p>`,
		},
		{
			"in a field that is one element", "Ada",
			`<w:p><w:fldSimple w:instr="AUTHOR"><w:r><w:t>Ms Ada Obi</w:t></w:r></w:fldSimple></w:p>`,
			`<w:p>` + start + `<w:fldSimple w:instr="AUTHOR"><w:r><w:t>Ms Ada Obi</w:t></w:r></w:fldSimple>` + end + `</w:p>`,
		},
		{
			"in a control of plain text", "Ada",
			`<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Ms Ada Obi</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
			`<w:p>` + start + `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Ms Ada Obi</w:t></w:r></w:sdtContent></w:sdt>` + end + `</w:p>`,
		},
		{
			"in a control around paragraphs", "Ada",
			`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Ada</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
			`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p>` + start + `<w:r><w:t>Ada</w:t></w:r>` + end + `</w:p></w:sdtContent></w:sdt>`,
		},
		{
			"beside typed tick boxes", "Ada",
			`<w:p><w:r><w:t>[x] Ada</w:t><w:tab/><w:t>[ ] Ben</w:t></w:r></w:p>`,
			`<w:p><w:r><w:t xml:space="preserve">[x] </w:t></w:r>` + start + `<w:r><w:t xml:space="preserve">Ada</w:t></w:r>` + end + `<w:r><w:tab/><w:t>[ ] Ben</w:t></w:r></w:p>`,
		},
		{
			"in what was taken out", "rang",
			`<w:p><w:del w:id="4"><w:r><w:delText>She rang.</w:delText></w:r></w:del></w:p>`,
			`<w:p><w:del w:id="4"><w:r><w:delText xml:space="preserve">She </w:delText></w:r>` + start + `<w:r><w:delText xml:space="preserve">rang</w:delText></w:r>` + end + `<w:r><w:delText xml:space="preserve">.</w:delText></w:r></w:del></w:p>`,
		},
		{
			"in data that is not to be read as XML: the whole run", "rings",
			`<w:p><w:r><w:t><![CDATA[Ada rings]]></w:t></w:r></w:p>`,
			`<w:p>` + start + `<w:r><w:t><![CDATA[Ada rings]]></w:t></w:r>` + end + `</w:p>`,
		},
	} {
		data := wordFile(t, main(c.body), nil)
		_, out := commented(t, data, finder(c.words))
		parts := wordParts(t, out)
		if d := cmp.Diff(main(c.want), parts["word/document.xml"]); d != "" {
			t.Errorf("%s:\n%s", c.name, d)
		}
		if !strings.Contains(parts["word/comments.xml"], "Found &lt;"+c.words+"&gt;.") {
			t.Errorf("%s: the comment says %s", c.name, parts["word/comments.xml"])
		}
	}
}

// Findings whose words overlap are one comment, which says of each what it is
// about; two that only touch are two.
func TestCommentsGrouped(t *testing.T) {
	main := `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ada rings Una and Ben.</w:t></w:r></w:p></w:body></w:document>`
	_, out := commented(t, wordFile(t, main, nil), finder("Ada rings", "rings Una", "Una", " and", "Ben"))
	parts := wordParts(t, out)
	want := map[string]string{"0": "Ada rings Una", "1": "and", "2": "Ben"}
	if d := cmp.Diff(want, pinned(t, parts["word/document.xml"])); d != "" {
		t.Error(d)
	}
	if n := strings.Count(parts["word/comments.xml"], "<w:comment "); n != 3 {
		t.Errorf("%d comments", n)
	}
}

// Comments that a file has stay, and the new ones have numbers of their own. Parts
// that they need not touch stay as they are, as does what is said of their types.
func TestCommentsKept(t *testing.T) {
	const space = `xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	main := `<x:document ` + space + `><x:body><x:p><x:commentRangeStart x:id="7"/><x:r><x:t>Ada rings</x:t></x:r><x:commentRangeEnd x:id="7"/><x:r><x:commentReference x:id="7"/></x:r></x:p></x:body></x:document>`
	for _, c := range []struct{ name, comments, kept string }{
		{"one", `<x:comments ` + space + `><x:comment x:id="7" x:author="Una"><x:p/></x:comment></x:comments>`, `<x:comment x:id="7" x:author="Una"><x:p/></x:comment>`},
		{"an empty part", `<x:comments ` + space + ` />`, `<x:comments ` + space},
	} {
		data := wordFile(t, main, map[string]string{
			"word/notes.xml":               c.comments,
			"word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes.xml"/></Relationships>`,
			"word/media/image1.png":        "no picture",
		})
		_, out := commented(t, data, finder("rings"))
		before, after := wordParts(t, data), wordParts(t, out)
		if d := cmp.Diff(map[string]string{"7": "Ada rings", "8": "rings"}, pinned(t, after["word/document.xml"])); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
		if text := after["word/notes.xml"]; !strings.Contains(text, c.kept) || !strings.Contains(text, `w:id="8"`) || xml.Unmarshal([]byte(text), new(struct{})) != nil {
			t.Errorf("%s: %s", c.name, text)
		}
		for name, text := range before {
			if name != "word/document.xml" && name != "word/notes.xml" && after[name] != text {
				t.Errorf("%s: %s was changed", c.name, name)
			}
		}
		if len(after) != len(before) {
			t.Errorf("%s: %d parts became %d", c.name, len(before), len(after))
		}
	}
}

// On the project's own Word files each finding stands in a comment at its words.
func TestCommentsOnPlans(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/plans/dev/source/*.docx")
	more, _ := filepath.Glob("../../testdata/office/*.docx")
	files = append(files, more...)
	if len(files) < 3 {
		t.Fatalf("%d files", len(files))
	}
	looked, findings := 0, 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		r, out := commented(t, data, checks.All()...)
		findings += len(r.Findings)
		comments := commentsIn(t, out)
		for _, f := range r.Findings {
			words := inOneBlock(r.Document, f.Span)
			if !stands(r.Document, words) || wholeRuns(r.Document, words) || r.Document.RunsIn(words)[0].Hidden != doc.Visible {
				continue
			}
			looked++
			quote := r.Document.Quote(words)
			if !slices.ContainsFunc(comments, func(c saidAt) bool {
				return strings.Contains(c.says, folded(f.Message)) && strings.Contains(c.words, folded(quote))
			}) {
				t.Errorf("%s: no comment at a finding of %s, %d letters", filepath.Base(name), f.Check.Name, len(quote))
			}
		}
		after, err := ingest.Read(context.Background(), ingest.Source{Name: name, Data: out}, ingest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		before, err := ingest.Read(context.Background(), ingest.Source{Name: name, Data: data}, ingest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(wordsIn(before), wordsIn(after)); d != "" {
			t.Errorf("%s: the text was changed: %d words became %d", filepath.Base(name), len(wordsIn(before)), len(wordsIn(after)))
		}
	}
	if 10*looked < 9*findings {
		t.Errorf("%d of %d findings stand in the text as they are read", looked, findings)
	}
}

// wholeRuns reports whether some of the words are not written in the file as they are
// read: numbers that Word counts, soft hyphens.
func wholeRuns(d *doc.Document, s doc.Span) bool {
	return slices.ContainsFunc(d.RunsIn(s), func(r doc.Run) bool { return r.At.Len() != r.Span.Len() })
}

func folded(s string) string { return strings.Join(strings.Fields(s), "") }

func wordsIn(p *doc.Paper) string {
	var out []string
	for i := range p.Pages {
		for k, w := range p.Pages[i].Words {
			if k > 0 && w.SpaceBefore {
				out = append(out, " ")
			}
			out = append(out, w.Text)
		}
	}
	return strings.Join(out, "")
}

// Other formats have no place for comments.
func TestNoWordFile(t *testing.T) {
	r, err := pipeline.Run(context.Background(), ingest.Source{Name: "plan.md", Data: []byte("# Plan\n\nAda rings.")}, pipeline.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if err := NewReportDOCX(io.Discard, time.Now()).Add(r); err != ErrNoWord {
		t.Error(err)
	}
}
