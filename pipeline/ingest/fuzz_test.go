package ingest

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"Actions\n\n- Mum to see the GP\n  by Monday\n", "A | B\n1 | 2\n", "A\tB\n1\t2\n", "Heading\n=====\nText\fpage two",
		"Name: Theo\r\nDOB: 2/9/2021\r\n", "1. one\n  a) two\n    (i) three", "[ ] no [x] yes", "\xff\xfea\x00", "caf\xe9", "\xef\xbb\xbf#  x", "\uf0b7\u00a0x\n\u00ad",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) { checkRead(t, "plan.txt", data) })
}

func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{
		"# A\n\n**b** *c* `d`", "- [x] a\n- [ ] b\n", "| a | b |\n|---|:-:|\n| 1 |\n", "1. a\n   - b\n\n   c\n", "> a\n\n<div>b</div>", "[a](b \"c\") ![d](e)", "a  \nb\\\nc", "~~~\nx\n~~~",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) { checkRead(t, "plan.md", data) })
}

func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		"<h1>a</h1><p>b<br>c", "<table><tr><td rowspan=2>a<th>b</table>", "<ol type=i start=3><li>a<ul><li>b", "<p hidden>a<b style='display:none'>b",
		"<input type=checkbox checked> a <select><option>b", "<pre>a\nb</pre>", "&nbsp;&#0;&amp", "<li><li><input type=radio>x", "<b><p>a</b>b", "<td>a<table>b",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) { checkRead(t, "plan.html", data) })
}

func FuzzRTF(f *testing.F) {
	for _, seed := range []string{
		`{\rtf1\ansi{\fonttbl{\f0 A;}{\f1\fcharset2 B;}}{\stylesheet{\s1 heading 1;}}\s1 a\par\pard b\line c}`,
		`{\rtf1\trowd\clvmgf\cellx9\cellx5\intbl a\cell b\cell\row\trowd\clvmrg\cellx9\clmrg\cellx20\intbl a\cell\itap2 b\nestcell{\*\nesttableprops\trowd\cellx1\nestrow}\cell\row}`,
		`{\rtf1{\listtext\'b7\tab}\ls1\ilvl1 a\par 1. b\par 2. c\par\u9744 ? d\par\u9744 ? e}`,
		`{\rtf1{\*\listtable{\list{\listlevel\levelnfc4\levelstartat3{\leveltext\'02\'00.;}}\listid1}}{\*\listoverridetable{\listoverride\listid1\ls1}}\ls1 a}`,
		`{\rtf1{\field{\*\fldinst{FORMCHECKBOX}{\*\formfield{\fftype1\ffres1}}}{\fldrslt}}{\field{\*\fldinst SYMBOL 168 \\f "Wingdings"}}}`,
		`{\rtf1 a{\footnote b}{\header c}{\*\atrfstart 1}d{\*\atrfend 1}{\*\annotation{\*\atnref 1}e}{\shp{\*\shpinst{\shptxt f\par}}}{\object{\*\objdata 0}{\result g}}}`,
		`{\rtf1\uc2\u-10179\'61\'62\u-8704 ??{\upr{a}{\*\ud b}}\bin3 }}}{\v c}\deleted d\cf1\fs1 e`, "\xef\xbb\xbf {\\rtf1 \xc3\xa9\xe9\\", `{\rtf1}}}{`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) { checkRead(t, "plan.rtf", data) })
}

// The body of a flat file, and the parts of an archive.
func FuzzODT(f *testing.F) {
	for _, seed := range []string{
		`<text:h text:outline-level="2">a</text:h><text:p>b<text:line-break/>c<text:s text:c="9"/>d</text:p>`,
		`<text:list text:style-name="L" text:continue-numbering="true"><text:list-item text:start-value="3"><text:p>a</text:p><text:list><text:list-item/></text:list></text:list-item></text:list>`,
		`<table:table><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>`,
		`<text:p>a<draw:frame><draw:text-box><text:p>• b</text:p></draw:text-box></draw:frame><office:annotation><text:p>c</text:p></office:annotation></text:p>`,
		`<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes><text:change text:change-id="a"/>`,
		`<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note><text:hidden-paragraph text:is-hidden="true"/></text:p>`,
		`<text:section text:display="none"><text:p>a</text:p></text:section><text:numbered-paragraph text:level="3"><text:p>a</text:p></text:numbered-paragraph>`,
	} {
		f.Add(seed, `<style:style style:name="P" style:family="paragraph" style:parent-style-name="P"/>`)
	}
	f.Fuzz(func(t *testing.T, body, styles string) {
		checkRead(t, "plan.fodt", flatODT(body))
		checkRead(t, "plan.odt", string(odtFile(t, "content.xml", odtContent(styles, body))))
		checkRead(t, "plan.odt", string(odtFile(t, "content.xml", body, "styles.xml", styles)))
	})
}

// checkRead reads a file and holds what was read to what every reader promises.
func checkRead(t *testing.T, name, data string) {
	start := time.Now()
	format, err := sniff(Source{Name: name, Data: []byte(data)})
	if err != nil || format == doc.PDF {
		return
	}
	paper, err := Read(context.Background(), Source{Name: name, Data: []byte(data)}, Options{})
	if took := time.Since(start); took > 5*time.Second {
		t.Fatalf("%d bytes took %v", len(data), took)
	}
	if err != nil {
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrMemoryLimit) && !errors.Is(err, ErrBroken) {
			t.Fatalf("error %v", err)
		}
		return
	}
	checkMarks(t, paper)
	for _, p := range paper.Pages {
		for i, w := range p.Words {
			if w.Text == "" || !utf8.ValidString(w.Text) || !norm.NFC.IsNormalString(w.Text) || strings.IndexFunc(w.Text, noInk) >= 0 {
				t.Fatalf("word %d is %q", i, w.Text)
			}
			if w.Origin != doc.NoPaper || !w.Box.Zero() || w.Edges != nil {
				t.Fatalf("word %d has a place on paper", i)
			}
		}
	}
}

func noInk(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u00AD' }
