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
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrMemoryLimit) {
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
