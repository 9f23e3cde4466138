package ingest

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readRTFText reads a file and returns it with its words, one space between them.
func readRTFText(t *testing.T, data string) (*doc.Paper, string) {
	t.Helper()
	paper, err := Read(context.Background(), Source{Name: "plan.rtf", Data: []byte(data)}, Options{})
	if err != nil {
		t.Fatalf("%.60q: %v", data, err)
	}
	checkMarks(t, paper)
	var words []string
	for _, w := range paper.Pages[0].Words {
		words = append(words, w.Text)
	}
	return paper, strings.Join(words, " ")
}

func TestRTFLetters(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"ANSI", `{\rtf1\ansi caf\'e9 \'93quoted\'94}`, "café “quoted”"},
		{"no code page", `{\rtf1 caf\'e9}`, "café"},
		{"Polish", `{\rtf1\ansicpg1250 \'a3ukasz}`, "Łukasz"},
		{"Mac", `{\rtf1\mac caf\'8e}`, "café"},
		{"DOS", `{\rtf1\pc caf\'82}`, "café"},
		{"PS/2", `{\rtf1\pca \'9c5}`, "£5"},
		{"UTF-8", `{\rtf1\ansicpg65001 caf\'c3\'a9}`, "café"},
		{"UTF-8 of a careless writer", "{\\rtf1\\ansi café – \\'e9}", "café – é"},
		{"eight bits", "{\\rtf1\\ansi caf\xe9}", "café"},
		{"fonts", `{\rtf1\ansi{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset77 Geneva;}{\f4\cpg1253 Greek;}}\f1 \'a3uk\'f3w \f2 \'cc\'e0\'ec\'e0 \f3 \'8e \f4 \'e1 \f0 \'e1 {\f2 \'e0}\'e0}`, "Łuków Мама é α á аà"},
		{"fonts without groups", `{\rtf1{\fonttbl\f0\fcharset0 Arial;\f1\fcharset238 Arial CE;}\f1 \'b3}`, "ł"},
		{"the first font", `{\rtf1\deff7{\fonttbl{\f7\fcharset204 Arial Cyr;}}\'cc{\plain\'cc}}`, "ММ"},
		{"signs", `{\rtf1{\fonttbl{\f0 Arial;}{\f1\fcharset2 Any;}{\f2 Wingdings;}{\f3\fcharset2 Symbol;}}{\f1 \'fe} {\f2 o} {\f3\'b7} {\f3\u183 ?} {\f2\u-3928\'3f} x}`, "☑ ☐ • • ☐ x"},
		{"Unicode", `{\rtf1\ansi\uc1 \u8217?s \u-4051 ?x {\uc0\u233}t\'e9 \uc2\u321\'a3\'a3ukasz {\u233 ab}c}`, "’s -x été Łukasz éc"},
		{"two halves", `{\rtf1\u-10179 ?\u-8704 ? \u128512 ? \u-10179 ?x}`, "😀 😀 x"},
		{"no letter instead", `{\rtf1 a\u8217\b s}`, "a’ +s"},
		{"a sign instead", `{\rtf1 a\u8211\endash b \u8212\_c}`, "a–b —c"},
		{"a group instead", `{\rtf1 \u233{}b}`, "éb"},
		{"East Asia", `{\rtf1{\fonttbl{\f0\fcharset128 \'82\'6c;}}\uc2\u20013\'92\'86 \'92\'86}`, "中 \ufffd\ufffd"},
		{"escapes", `{\rtf1 \{a\} \\b c\-d e\~f g\_h i\:j}`, `{a} \b cd e f g-h ij`},
		{"white space", "{\\rtf1 a\r\nb\\tab c\\emspace d\\\ne\tf}", "ab c d e f"},
		{"binary", "{\\rtf1 a{\\pict\\bin5 {{}}}}b\\bin2 {{c}", "abc"},
		{"bad hex", `{\rtf1 a\'zzb\'}`, "azzb"},
		{"numbers without end", `{\rtf1\fs999999999999999999999999 a\u99999999999999999999 ?b}`, "a\ufffdb"},
	} {
		paper, _ := readRTFText(t, test.data)
		var got strings.Builder
		for i, w := range paper.Pages[0].Words {
			if i > 0 {
				got.WriteByte(' ')
				if !w.SpaceBefore {
					got.WriteByte('+')
				}
			}
			got.WriteString(w.Text)
		}
		if d := cmp.Diff(test.want, got.String()); d != "" {
			t.Errorf("%s: wanted (-), got (+):\n%s", test.name, d)
		}
	}
}

func TestRTFHidden(t *testing.T) {
	const head = `{\rtf1{\colortbl;\red255\green255\blue255;\red0\green0\blue128;}`
	for data, want := range map[string]doc.Hidden{
		`word`:                 doc.Visible,
		`\v word`:              doc.Invisible,
		`\v\v0 word`:           doc.Visible,
		`\v\plain word`:        doc.Visible,
		`{\v}word`:             doc.Visible,
		`\strike word`:         doc.Struck,
		`\striked1 word`:       doc.Struck,
		`\striked0 word`:       doc.Visible,
		`\deleted\strike word`: doc.Deleted,
		`\fs3 word`:            doc.Tiny,
		`\fs4 word`:            doc.Visible,
		`\cf1 word`:            doc.SameColour,
		`\cf1\cb2 word`:        doc.Visible,
		`\cf1\highlight2 word`: doc.Visible,
		`\cf1\chcbpat0 word`:   doc.SameColour,
		`\cbpat2\cf1 word`:     doc.Visible,
		`\cf2\chcbpat2 word`:   doc.SameColour,
		`\cf2 word`:            doc.Visible,
		`\cf0 word`:            doc.Visible,
		`\cf9 word`:            doc.Visible,
		`\caps\revised word`:   doc.Visible,
		`{\shp{\*\shpinst{\shptxt\cf1 word\par}}}`:                                      doc.Visible,
		`\trowd\clcbpat2\cellx99\intbl\cf1 word\cell\row`:                               doc.Visible,
		`\trowd\trcbpat2\cellx99\intbl\cf1 word\cell\row`:                               doc.Visible,
		`\trowd\clshdng5000\cellx99\intbl\cf1 word\cell\row`:                            doc.Visible,
		`\trowd\clcbpat1\cellx99\intbl\cf1 word\cell\row`:                               doc.SameColour,
		`\trowd\clcbpat2\cellx99\intbl\cell\row\pard\cf1 word`:                          doc.SameColour,
		`\trowd\clvmgf\cellx99\intbl\cell\row\trowd\clvmrg\cellx99\intbl word\cell\row`: doc.Invisible,
	} {
		paper, _ := readRTFText(t, head+data+"}")
		if words := paper.Pages[0].Words; len(words) != 1 || words[0].Text != "word" || words[0].Hidden != want {
			t.Errorf("%s: %+v, want %d", data, words, want)
		}
	}
}

func TestRTFLeavings(t *testing.T) {
	for data, want := range map[string]doc.Leavings{
		`a`: {},
		`{\info{\author  Una Frost}{\operator Ravi}{\author Ravi}}`: {Author: "Una Frost"},
		`{\info{\author {\uc1 Ren\u233?e}}}`:                        {Author: "Renée"},
		`{\revised a} b {\revised c }{\revised\b d}`:                {Changes: 2},
		`{\revised a}{\deleted b}{\revised\par}{\deleted c}`:        {Changes: 2},
		`{\mvf a} b {\mvt a}`:                                       {Changes: 2},
		`{\object\objemb{\*\objdata 01}{\result x}}`:                {Attached: 1},
		`{\object\objlink{\*\objdata 01}{\result x}}`:               {},
		`{\object\objocx{\*\objdata 01}}{\*\objdata 01}`:            {},
	} {
		paper, _ := readRTFText(t, `{\rtf1 `+data+"}")
		if d := cmp.Diff(want, paper.Leavings); d != "" {
			t.Errorf("%s: wanted (-), got (+):\n%s", data, d)
		}
	}
}

// What comments are pinned to is drawn between bars.
func TestRTFComments(t *testing.T) {
	for data, want := range map[string]string{
		`a b{\*\annotation x} c`:                   "a |b| c",
		`a b {\*\annotation x}{\*\annotation y} c`: "a |b| c",
		`a{\*\atnid U}{\*\atnauthor Una}\chatn{\*\annotation{\*\atnref 0}{\b x\par}}bc d`: "|abc| d",
		`a {\*\atrfstart 1}b c{\*\atrfend 1}{\*\annotation{\*\atnref 1}x} d`:              "a |b| c d",
		`a{\*\atrfstart 1} b c{\*\atrfend 1}{\*\annotation{\*\atnref 2}x} d`:              "a |b| |c| d",
		`a {\*\atrfstart 1}\b b\b0 c{\*\atrfend 1} d`:                                     "a |b| |c| d",
		`{\*\annotation x}a b`: "|a| b",
		`a b{\*\atrfstart 1}`:  "a |b|",
	} {
		paper, _ := readRTFText(t, `{\rtf1 `+data+"}")
		var got []string
		for _, w := range paper.Pages[0].Words {
			if w.Noted {
				w.Text = "|" + w.Text + "|"
			}
			got = append(got, w.Text)
		}
		if d := cmp.Diff(want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: wanted (-), got (+):\n%s", data, d)
		}
	}
}

// A file that ends too early is read as far as it goes, and says so.
func TestRTFCutOff(t *testing.T) {
	whole := `{\rtf1\ansi{\fonttbl{\f0 Arial;}}\pard\b Ring the school\par\trowd\cellx1\cellx2\intbl{\footnote a}{\*\annotation{\*\atnref 1}b}c\cell{\field{\*\fldinst{X}}{\fldrslt d}}\cell\row\'e9\u233 ?\bin2 xx}`
	for n := len(rtfBegins); n < len(whole); n++ {
		paper, err := readRTF([]byte(whole[:n]))
		if err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		want := []doc.Warning{{Message: "the file is cut off at its end", Unread: true}}
		if d := cmp.Diff(want, paper.Warnings); d != "" {
			t.Errorf("%d bytes: wanted (-), got (+):\n%s", n, d)
		}
	}
	if paper, err := readRTF([]byte(whole + "}} and\x00 what an editor left")); err != nil || paper.Warnings != nil {
		t.Errorf("%v, %v", paper, err)
	}
}

func TestRTFRefuses(t *testing.T) {
	for name, data := range map[string]string{
		"words":  `{\rtf1 ` + strings.Repeat(`a\par `, maxWords+1) + "}",
		"looks":  `{\rtf1 ` + strings.Repeat(`\b a\b0 b`, maxWords/2+1) + "}",
		"cells":  `{\rtf1\intbl ` + strings.Repeat(`\cell`, maxWords+1) + "}",
		"groups": strings.Repeat("{\\rtf1 ", maxGroups+1),
		"text":   `{\rtf1 ` + strings.Repeat("a", maxBytes+1) + "}",
	} {
		if _, err := readRTF([]byte(data)); !errors.Is(err, ErrMemoryLimit) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
