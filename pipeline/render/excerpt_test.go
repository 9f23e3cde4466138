package render

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// paragraphs makes a document of a block a line.
func paragraphs(lines ...string) *doc.Document {
	d := &doc.Document{Text: strings.Join(lines, "\n"), Pages: []doc.Page{{Number: 1}}}
	at := 0
	for _, l := range lines {
		d.Blocks = append(d.Blocks, doc.Block{Kind: doc.Paragraph, Page: 1, Span: doc.Span{Start: at, End: at + len(l)}})
		at += len(l) + 1
	}
	return d
}

func spanOf(t *testing.T, d *doc.Document, words string) doc.Span {
	t.Helper()
	at := strings.Index(d.Text, words)
	if at < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	return doc.Span{Start: at, End: at + len(words)}
}

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		name, text, marked string
		columns            int
		words, marks       string
	}{
		{"short line", "Ring the IDVA.", "IDVA", 40, "Ring the IDVA.", "         ^^^^"},
		{"whole line", "IDVA", "IDVA", 40, "IDVA", "^^^^"},
		{"white space", "Ring  the\tIDVA.", "IDVA", 40, "Ring the IDVA.", "         ^^^^"},
		{"own block alone", "Who\nthe IDVA\nWhen", "IDVA", 40, "the IDVA", "    ^^^^"},
		{"cut on both sides", "We will ask you to ring the IDVA on Monday or on Tuesday", "IDVA", 24, "…ring the IDVA on…", "          ^^^^"},
		{"cut on the right", "Ring the IDVA on Monday or on Tuesday", "Ring", 16, "Ring the IDVA…", "^^^^"},
		{"cut on the left", "We will ask you to ring the IDVA", "IDVA", 16, "…ring the IDVA", "          ^^^^"},
		{"wider than the line", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz", 12, "abcdefghij…", "^^^^^^^^^^"},
		{"wide letters", "东西 IDVA", "IDVA", 40, "东西 IDVA", "     ^^^^"},
		{"marked wide letters", "die 东西 da", "东西", 40, "die 东西 da", "    ^^^^"},
		{"combining marks", "Zoe\u0308 rang the IDVA", "IDVA", 40, "Zoe\u0308 rang the IDVA", "             ^^^^"},
		{"marked combining marks", "ask Zoe\u0308 now", "Zoe\u0308", 40, "ask Zoe\u0308 now", "    ^^^"},
		{"signs without a look", "ask\u200b the\u202e IDVA", "IDVA", 40, "ask the IDVA", "        ^^^^"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := paragraphs(strings.Split(c.text, "\n")...)
			words, marks := excerpt(d, spanOf(t, d, c.marked), c.columns)
			if words != c.words || marks != c.marks {
				t.Errorf("got\n|%s\n|%s\nwant\n|%s\n|%s", words, marks, c.words, c.marks)
			}
		})
	}
}

func TestExcerptOfNoBlock(t *testing.T) {
	d := &doc.Document{Text: "one two three"}
	if words, marks := excerpt(d, doc.Span{Start: 4, End: 7}, 40); words != "two" || marks != "^^^" {
		t.Errorf("got %q, %q", words, marks)
	}
}

// width of a line on a terminal.
func width(line string) int {
	n := 0
	for _, r := range line {
		n += columnsOf(r)
	}
	return n
}

func FuzzExcerpt(f *testing.F) {
	f.Add("Ring the IDVA on Monday.", 9, 13, 40)
	f.Add("东西 e\u0301 \u202e\x00\xff tab\there", 3, 9, 5)
	f.Add("", 0, 0, 2)
	f.Fuzz(func(t *testing.T, text string, start, end, columns int) {
		text = strings.ReplaceAll(text, "\n", " ")
		if start < 0 || end < start || end > len(text) || columns < 4 || columns > 200 {
			return
		}
		words, marks := excerpt(paragraphs(text), doc.Span{Start: start, End: end}, columns)
		if width(words) > columns || width(marks) > width(words) {
			t.Errorf("%d columns for %q, %d for the marks, of %d", width(words), words, width(marks), columns)
		}
		if strings.Trim(marks, "^ ") != "" || strings.ContainsAny(words, "\n\t\x00") {
			t.Errorf("%q, %q", words, marks)
		}
		marked := strings.Join(strings.Fields(text[start:end]), " ")
		room := width(marked) + 2 // a space at each end may be marked too
		if n := strings.Count(marks, "^"); utf8.ValidString(marked) && n > room {
			t.Errorf("%d marks for %q", n, marked)
		}
	})
}
