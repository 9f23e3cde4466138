package render

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
)

// readSource reads a source; nil where it cannot be read.
func readSource(name, source string) *doc.Document {
	r, err := pipeline.Read(context.Background(), ingest.Source{Name: name, Data: []byte(source)}, pipeline.Config{})
	if err != nil {
		return nil
	}
	return r.Document
}

// found says where each occurrence of the words in the document is in the
// source, with what stands there.
func found(d *doc.Document, words string) []string {
	m := newSourceMap(d)
	var out []string
	for from := 0; ; {
		i := strings.Index(d.Text[from:], words)
		if i < 0 {
			return out
		}
		s := doc.Span{Start: from + i, End: from + i + len(words)}
		at := m.find(s)
		out = append(out, fmt.Sprintf("%d:%d-%d:%d %s", at.StartLine, at.StartColumn, at.EndLine, at.EndColumn, m.inSource(s).Of(d.Source)))
		from = s.End
	}
}

func TestSourceMap(t *testing.T) {
	for _, c := range []struct {
		about, name, source, words string
		want                       []string
	}{
		{"repeated", "a.txt", "Ring the FSW.\r\n\r\nThe FSW will ring. The FSW writes.\r\n", "FSW", []string{"1:10-1:13 FSW", "3:5-3:8 FSW", "3:24-3:27 FSW"}},
		{"old line ends", "a.txt", "Ring them.\r\rThe FSW is here.\r", "FSW", []string{"3:5-3:8 FSW"}},
		{"over lines", "a.txt", "Mum will bring the children to\nschool each day from now on and will\nring.", "children to school", []string{"1:20-2:7 children to\nschool"}},
		{"letters", "a.txt", "\uFEFFÉlodie 😐 met the FSW.", "FSW", []string{"1:18-1:21 FSW"}},
		{"signs", "a.txt", "Mum will ring (TBC). Dad will too.", "(TBC)", []string{"1:15-1:20 (TBC)"}},
		{"part of a word", "a.txt", "Mum met two IDVAs.", "IDVA", []string{"1:13-1:17 IDVA"}},
		{"no word", "a.txt", "Mum will ring ____ by Monday.", "____", []string{"1:15-1:19 ____"}},
		{"markup", "a.md", "# Plan\n\n1. **Mum** will ring the [FSW](http://fsw.example/fsw).\n2. The _FSW_ rings.\n", "FSW", []string{"3:27-3:30 FSW", "4:9-4:12 FSW"}},
		{"table", "a.md", "| What | Who |\n|---|---|\n| Ring | FSW |\n| Ring | Mum |\n", "Ring", []string{"3:3-3:7 Ring", "4:3-4:7 Ring"}},
		{"entity", "a.html", "<p>Ren&eacute;e &amp; the FSW</p>\n<p>Renée rang</p>", "Renée", []string{"1:4-1:16 Ren&eacute;e", "2:4-2:9 Renée"}},
		{"head", "a.html", "<html><head><title>The FSW</title><style>FSW{}</style></head>\n<body><!-- FSW > -->\n<h1>The FSW</h1>", "FSW", []string{"3:9-3:12 FSW"}},
		{"tag in a word", "a.html", "<p>Ring</p>\n<p><b>F</b>SW is here</p>", "FSW", []string{"2:7-2:14 F</b>SW"}},
		{"counted items", "a.html", "<ol><li>Ring\n<li>Write\n<li>Call</ol>", "Write", []string{"2:5-2:10 Write"}},
		{"apart", "a.html", "<p>The cafe\u0301 and the\n<p>cafe\u0301 again", "café", []string{"1:8-1:13 cafe\u0301", "2:4-2:9 cafe\u0301"}},
		{"filled in", "a.html", "<p>Date:\n<input value='12 May'></p>\n<p>Ring</p>", "Ring", []string{"3:4-3:8 Ring"}},
	} {
		if diff := cmp.Diff(c.want, found(readSource(c.name, c.source), c.words)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.about, diff)
		}
	}
}

// Wherever a span lies, its place lies in the source, in the right order.
func FuzzSourceMap(f *testing.F) {
	f.Add("a.html", "<p>Ren&eacute;e <!-- <b", uint(3), uint(4))
	f.Add("a.md", "# A\n\n* [ ] b `c`\n1. d&shy;e", uint(0), uint(9))
	f.Add("a.txt", "a-\r\nb\fc ____", uint(1), uint(2))
	f.Fuzz(func(t *testing.T, name, source string, start, n uint) {
		d := readSource(name, source)
		if d == nil || d.Source == "" || d.Text == "" {
			return
		}
		s := doc.Span{Start: int(start % uint(len(d.Text)))}
		s.End = s.Start + int(n%uint(len(d.Text)-s.Start)) + 1
		m := newSourceMap(d)
		in, at := m.inSource(s), m.find(s)
		if in.Start < 0 || in.End < in.Start || in.End > len(d.Source) {
			t.Fatalf("%+v of %d bytes", in, len(d.Source))
		}
		if at.StartLine < 1 || at.StartColumn < 1 || at.EndLine < at.StartLine || at.EndLine == at.StartLine && at.EndColumn < at.StartColumn {
			t.Fatalf("%+v", at)
		}
		if at.EndColumn > utf8.RuneCountInString(d.Source)+1 {
			t.Fatalf("%+v", at)
		}
	})
}

// What is made to cost much costs no more than its length.
func TestSourceMapCost(t *testing.T) {
	const n = 1 << 20
	for name, source := range map[string]string{
		"open comments": strings.Repeat("<!--<b>", n/7), "open tags": strings.Repeat("<b ", n/3),
		"one word": strings.Repeat("a ", n/2), "entities": strings.Repeat("&amp", n/4), "unclosed": strings.Repeat("<style><title>", n/14),
	} {
		start := time.Now()
		d := &doc.Document{Format: doc.HTML, Source: source, Text: strings.Repeat("a b c a ", n/8)}
		m := newSourceMap(d)
		for i := range 100_000 {
			m.find(doc.Span{Start: i, End: i + 1})
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: %v", name, took)
		}
	}
}
