package ingest

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
)

func TestMain(m *testing.M) {
	engine.Main()
	os.Exit(m.Run())
}

// The password is asked for where the file needs one, three times at most.
func TestPassword(t *testing.T) {
	data, err := os.ReadFile("../../cmd/plainwords/testdata/locked.pdf")
	if err != nil {
		t.Fatal(err)
	}
	e := engine.New(engine.Options{})
	t.Cleanup(func() { _ = e.Close() })
	for _, c := range []struct {
		given string
		asked []string // answers
		calls int
		want  error
	}{
		{given: "open-sesame"},
		{given: "wrong", want: ErrPassword},
		{given: "wrong", asked: []string{"open-sesame"}, calls: 1},
		{asked: []string{"no", "open-sesame"}, calls: 2},
		{asked: []string{"no", "no", "no", "open-sesame"}, calls: 3, want: ErrPassword},
	} {
		calls := 0
		src := Source{Name: "locked.pdf", Data: data, Password: c.given}
		if c.asked != nil {
			src.AskPassword = func() (string, error) { calls++; return c.asked[calls-1], nil }
		}
		if _, err := Read(context.Background(), src, Options{Engine: e}); !errors.Is(err, c.want) || calls != c.calls {
			t.Errorf("%q, then %v: %v after %d questions", c.given, c.asked, err, calls)
		}
	}
}

// The invisible text over a scanned page is what the picture says.
func TestRecogniseOCR(t *testing.T) {
	picture := []doc.Box{{X0: 0, Y0: 0, X1: 595, Y1: 842}}
	for _, c := range []struct {
		images    []doc.Box
		invisible int // of ten words
		seen      bool
	}{{picture, 10, true}, {picture, 6, true}, {picture, 2, false}, {nil, 10, false}} {
		p := doc.Page{Width: 595, Height: 842, Images: c.images, Words: make([]doc.Word, 10)}
		for i := range c.invisible {
			p.Words[i].Hidden = doc.Invisible
		}
		recogniseOCR(&p)
		if seen := p.Words[0].Hidden == doc.Visible && p.Words[0].Origin == doc.OCR; seen != c.seen {
			t.Errorf("%d of 10 invisible, %d pictures: seen %v", c.invisible, len(c.images), seen)
		}
	}
}

func TestWarnings(t *testing.T) {
	words := func(hidden doc.Hidden, text string) []doc.Word {
		var out []doc.Word
		for w := range strings.FieldsSeq(text) {
			out = append(out, doc.Word{Text: w, Hidden: hidden, Confidence: 1})
		}
		return out
	}
	r := &engine.Result{
		Pages: []doc.Page{
			{Number: 1, Words: words(doc.Visible, "All is well here.")},
			{Number: 2, Images: []doc.Box{{X1: 9, Y1: 9}}},
			{Number: 3},
			{Number: 4, Words: words(doc.Visible, strings.Repeat("\ufffd\ufffd\ufffd ", 40))},
			{Number: 5, Words: append(words(doc.Visible, "Seen."), words(doc.Tiny, "secret")...)},
		},
		Failed: []engine.Failure{{Page: 6, Err: engine.ErrTimeLimit}, {Page: 7, Err: engine.ErrFormat}},
		Unread: 3, FellBack: true,
	}
	var got []string
	for _, w := range warnings(r) {
		got = append(got, w.Message)
	}
	want := []string{
		"the file is damaged: it was read with the second reader, which finds less",
		"the page is a picture without text, and pictures cannot be read yet",
		"there is no text on this page",
		"the text layer cannot be trusted (letters without a value)",
		"one word is hidden from the reader",
		"the page could not be read (reading took too long)",
		"the page could not be read (it is damaged)",
		"the last 3 pages were not read: the file is too long",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}
