package ingest

import (
	"context"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Words that nobody sees neither join nor part those around them, in any format.
func TestHiddenPartsNothing(t *testing.T) {
	docx := func(body string) string { return string(packed(t, wordParts("<w:p>"+body+"</w:p>"))) }
	for name, data := range map[string]string{
		"plan.html": `<p>quiet at night <span style="display:none">gone</span>and safe<s>ty</s>guarding</p>`,
		"plan.docx": docx(`<w:r><w:t xml:space="preserve">quiet at night </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r><w:r><w:t>and safe</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>ty</w:t></w:r><w:r><w:t>guarding</w:t></w:r>`),
		"plan.fodt": strings.Replace(flatODT(`<text:p>quiet at night <text:span text:style-name="H">gone</text:span>and safe<text:span text:style-name="S">ty</text:span>guarding</text:p>`), "<office:body>",
			`<office:automatic-styles><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body>`, 1),
		"plan.rtf": `{\rtf1\ansi quiet at night {\v gone}and safe{\strike ty}guarding\par}`,
	} {
		paper, err := Read(context.Background(), Source{Name: name, Data: []byte(data)}, Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var seen strings.Builder
		for _, w := range paper.Pages[0].Words {
			if w.Hidden != doc.Visible {
				continue
			}
			if w.SpaceBefore {
				seen.WriteString(" ")
			}
			seen.WriteString(w.Text)
		}
		if got := strings.TrimSpace(seen.String()); got != "quiet at night and safeguarding" {
			t.Errorf("%s: %q", name, got)
		}
	}
}
