package ingest

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func TestSniff(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       doc.Format
	}{
		{"plan.pdf", "%PDF-1.7\n\x00\xff", doc.PDF},
		{"plan.txt", "%PDF-1.7\n", doc.PDF},
		{"-", strings.Repeat("\x00", 1000) + "%PDF-1.4", doc.PDF},
		{"plan.txt", "Actions", doc.Text},
		{"-", "Actions", doc.Text},
		{"plan.MD", "Actions", doc.Markdown},
		{"a.b.markdown", "# Actions", doc.Markdown},
		{"-", "# Actions\n\n- Ring", doc.Markdown},
		{"-", "| What | Who |\n|--|--|\n| a | b |", doc.Markdown},
		{"-", "Ring **today**.", doc.Markdown},
		{"-", "#1 ring the school ** or not | maybe", doc.Text},
		{"plan.txt", "# Actions", doc.Text},
		{"plan.md", "<div>Actions</div>", doc.Markdown},
		{"plan.md", "<!DOCTYPE html><p>Actions", doc.HTML},
		{"-", "\ufeff  <!-- saved -->\n<HTML lang=en>", doc.HTML},
		{"-", "<?xml version='1.0'?><html xmlns='x'>", doc.HTML},
		{"-", "<?xml version='1.0'?><plan/>", doc.Text},
		{"-", "<table><tr><td>Who", doc.HTML},
		{"plan.txt", "<p>Actions", doc.Text},
		{"plan.htm", "Actions", doc.HTML},
		{"plan.xml", "<?xml version='1.0'?>\n<office:document xmlns:office='x'><office:body><office:text>", doc.ODT},
		{"-", "<?xml version='1.0'?>\n<office:document xmlns:office='x'><office:body><office:spreadsheet>", doc.Text},
		{"plan.ott", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text-templatePK", doc.ODT},
		{"-", "<parents> are to come", doc.Text},
		{"-", "<b>Actions</b>", doc.HTML},
		{"-", "<", doc.Text},
		{"-", "\xff\xfeA\x00c\x00t\x00", doc.Text},
		{"-", "\xfe\xff\x00<\x00h\x00t\x00m\x00l\x00>", doc.HTML},
		{"-", "Caf\xe9 \x93quoted\x94", doc.Text},
		{"plan.txt", `{\rtf1\ansi Actions}`, doc.RTF},
		{"-", "\xef\xbb\xbf\r\n {\\rtf1\\bin2 \x00\x00}", doc.RTF},
		{"-", "The mark is {\\rtf1", doc.Text},
		{"-", strings.Repeat("a", 1023) + "é", doc.Text},
	} {
		got, err := sniff(Source{Name: test.name, Data: []byte(test.data)})
		if got != test.want || err != nil {
			t.Errorf("%s %.30q: %q, %v; want %q", test.name, test.data, got, err, test.want)
		}
	}
}

func TestSniffRefuses(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       error
		message    string
	}{
		{"plan.pdf", "", ErrEmpty, "the file is empty"},
		{"plan.txt", " \r\n\t\f", ErrEmpty, "the file is empty"},
		{"plan.txt", "\xef\xbb\xbf", ErrEmpty, "the file is empty"},
		{"plan.txt", "\xff\xfe", ErrEmpty, "the file is empty"},
		{"plan.txt", "\xff\xfe \x00\n\x00", ErrEmpty, "the file is empty"},
		{"plan.pdf", "not a PDF file", ErrDamaged, "not a readable PDF file"},
		{"plan.pdf", "\x00\x01\x02", ErrDamaged, "not a readable PDF file"},
		{"plan", "text\x00text", ErrUnknownFormat, "the format of the file is not known"},
		{"plan", strings.Repeat("\x01a", 50), ErrUnknownFormat, "the format of the file is not known"},
		{"plan.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1..E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00", ErrUnknownFormat, "a Word document with a password cannot be read yet"},
		{"plan.zip", "PK\x03\x04", ErrUnknownFormat, "a ZIP archive cannot be read yet"},
		{"plan.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrUnknownFormat, "an old Word or Outlook file cannot be read yet"},
		{"scan", "\xFF\xD8\xFF\xE0", ErrUnknownFormat, "a JPEG picture cannot be read yet"},
		{"scan", "\x00\x00\x00\x18ftypheic\x00", ErrUnknownFormat, "a HEIC picture cannot be read yet"},
	} {
		_, err := sniff(Source{Name: test.name, Data: []byte(test.data)})
		if !errors.Is(err, test.want) || err.Error() != test.message {
			t.Errorf("%s %.30q: error %q, want %q", test.name, test.data, err, test.message)
		}
	}
}

func TestDecode(t *testing.T) {
	for data, want := range map[string]string{
		"Zo\xc3\xab":                      "Zoë",
		"\xef\xbb\xbfZo\xc3\xab":          "Zoë",
		"Zo\xeb \x93came\x94 \x80":        "Zoë “came” €",
		"\xff\xfeZ\x00o\x00\xeb\x00":      "Zoë",
		"\xfe\xff\x00Z\x00o\x00\xeb":      "Zoë",
		"\xff\xfeZ\x00\x00\xd8o\x00":      "Z\ufffdo",
		"\xff\xfeZ\x00o":                  "Z\ufffd",
		"cut off in the middle of Zo\xc3": "cut off in the middle of Zo",
	} {
		if got := decode([]byte(data)); got != want {
			t.Errorf("%q: got %q, want %q", data, got, want)
		}
	}
}

// No error may hold words of the document.
func TestErrorsHoldNoWords(t *testing.T) {
	const canary = "Thistlewood"
	for name, data := range map[string]string{
		"plan.pdf":  canary,
		"plan":      canary + "\x00",
		"deep.html": "<html>" + strings.Repeat("<div title="+canary+">", 600) + canary,
		"long.txt":  strings.Repeat(canary+" ", maxWords+1),
		"long.html": "<html>" + strings.Repeat(canary+" ", maxWords+1),
		"large.txt": strings.Repeat(canary, 1+maxBytes/len(canary)),
	} {
		_, err := Read(context.Background(), Source{Name: name, Data: []byte(data)}, Options{})
		if err == nil {
			t.Errorf("%s: no error", name)
		} else if strings.Contains(err.Error(), canary) || !strings.HasPrefix(err.Error(), "ingest: ") {
			t.Errorf("%s: error %.100q", name, err)
		}
	}
}
