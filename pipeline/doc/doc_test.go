package doc

import (
	"strings"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
)

// The laws of spans, over spans of a text of 20 bytes.
func TestSpanLaws(t *testing.T) {
	span := func(a, b uint8) Span {
		x, y := int(a%21), int(b%21)
		return Span{min(x, y), max(x, y)}
	}
	law := func(a, b, c, d uint8) bool {
		s, u := span(a, b), span(c, d)
		both, cover := s.Intersect(u), s.Cover(u)
		switch {
		case s.Overlaps(u) != u.Overlaps(s), both.Len() > 0 != s.Overlaps(u) && !s.Empty() && !u.Empty():
			return false
		case !both.Empty() && (!s.Contains(both) || !u.Contains(both)):
			return false
		case !s.Empty() && !cover.Contains(s), !u.Empty() && !cover.Contains(u):
			return false
		case s.Contains(u) && u.Contains(s) && s != u:
			return false
		}
		return s.Shift(3).Shift(-3) == s && s.Shift(5).Len() == s.Len()
	}
	if err := quick.Check(law, &quick.Config{MaxCount: 20_000}); err != nil {
		t.Error(err)
	}
}

func TestTrim(t *testing.T) {
	for text, want := range map[string]string{"  a b ": "a b", "\u2003x\n": "x", "": "", " \t ": ""} {
		if got := (Span{0, len(text)}).Trim(text).Of(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// document is a text of words on two lines of page 1 and one of page 2.
func document() *Document {
	d := &Document{Text: "The (ICPC) met today"}
	at := 0
	for i, w := range strings.Fields(d.Text) {
		box := Box{X0: 10 + 40*float64(i%2), Y0: 20 + 20*float64(i/2), X1: 10 + 40*float64(i%2) + 6*float64(len(w)), Y1: 30 + 20*float64(i/2)}
		r := Run{Span: Span{at, at + len(w)}, Page: 1 + i/3, Box: box}
		if w == "(ICPC)" {
			r.Edges = []float32{50, 54, 57, 66, 74, 82, 86}
		}
		d.Runs = append(d.Runs, r)
		at += len(w) + 1
	}
	return d
}

func TestLocate(t *testing.T) {
	d := document()
	for _, c := range []struct {
		quote string
		want  []Place
	}{
		{"ICPC", []Place{{1, []Box{{54, 20, 82, 30}}}}},
		{"The (ICPC)", []Place{{1, []Box{{10, 20, 86, 30}}}}},
		{"(ICPC) met", []Place{{1, []Box{{50, 20, 86, 30}, {10, 40, 28, 50}}}}},
		{"met today", []Place{{1, []Box{{10, 40, 28, 50}}}, {2, []Box{{50, 40, 80, 50}}}}},
		{"oda", []Place{{2, []Box{{56, 40, 74, 50}}}}},
	} {
		at := strings.Index(d.Text, c.quote)
		if diff := cmp.Diff(c.want, d.Locate(Span{at, at + len(c.quote)})); diff != "" {
			t.Errorf("%q:\n%s", c.quote, diff)
		}
	}
	if got := d.Locate(Span{3, 4}); got != nil {
		t.Errorf("a space stands at %v", got)
	}
	if d.PageOf(Span{len(d.Text) - 1, len(d.Text)}) != 2 || d.PageOf(Span{3, 4}) != 0 {
		t.Error("the page is wrong")
	}
}

func TestQuote(t *testing.T) {
	d := &Document{Text: "a\tb\n\nc  d"}
	if got := d.Quote(Span{0, len(d.Text)}); got != "a b c d" {
		t.Errorf("%q", got)
	}
}

func TestWalk(t *testing.T) {
	blocks := []Block{{Kind: Table, Children: []Block{{Kind: Row, Children: []Block{{Kind: Cell}}}}}, {Kind: Furniture, Children: []Block{{Kind: Cell}}}}
	var seen []Kind
	Walk(blocks, func(b *Block) bool {
		seen = append(seen, b.Kind)
		return b.Said()
	})
	if d := cmp.Diff([]Kind{Table, Row, Cell, Furniture}, seen); d != "" {
		t.Error(d)
	}
}
