package engine

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func readPage(t *testing.T, e *Engine, file []byte, password string) doc.Page {
	t.Helper()
	r, err := e.Read(context.Background(), file, password)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Pages) != 1 {
		t.Fatalf("%d pages", len(r.Pages))
	}
	return r.Pages[0]
}

// show writes words as "text" or "text:reason" where they are hidden.
func show(words []doc.Word) string {
	reasons := map[doc.Hidden]string{doc.Invisible: ":invisible", doc.SameColour: ":same-colour", doc.Tiny: ":tiny", doc.OffPage: ":off-page", doc.Covered: ":covered"}
	var out []string
	for _, w := range words {
		out = append(out, w.Text+reasons[w.Hidden])
	}
	return strings.Join(out, " ")
}

func TestHiddenWords(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	const seen = "BT /F1 12 Tf 50 700 Td (seen) Tj ET "
	for name, c := range map[string]struct{ content, want string }{
		"render mode 3":           {seen + "BT 3 Tr /F1 12 Tf 50 650 Td (secret) Tj ET", "seen secret:invisible"},
		"white on white":          {seen + "1 g BT /F1 12 Tf 50 650 Td (secret) Tj ET", "seen secret:same-colour"},
		"white on a blue box":     {seen + "0 0 1 rg 40 640 100 30 re f 1 g BT /F1 12 Tf 50 650 Td (title) Tj ET", "seen title"},
		"blue on a blue box":      {seen + "0 0 1 rg 40 640 100 30 re f BT /F1 12 Tf 50 650 Td (secret) Tj ET", "seen secret:same-colour"},
		"half a point":            {seen + "BT /F1 0.5 Tf 50 650 Td (secret) Tj ET", "seen secret:tiny"},
		"off the page":            {seen + "BT /F1 12 Tf 700 650 Td (secret) Tj ET", "seen secret:off-page"},
		"under a box":             {seen + "BT /F1 12 Tf 50 650 Td (secret) Tj ET 0 g 40 640 100 30 re f", "seen secret:covered"},
		"over a box":              {"0.9 g 40 640 100 30 re f 0 g BT /F1 12 Tf 50 650 Td (seen) Tj ET", "seen"},
		"in a drawn border":       {"0 g 40 640 200 90 re 41 641 198 88 re f* BT /F1 12 Tf 50 700 Td (seen) Tj ET", "seen"},
		"inner side first":        {"0 g 41 641 198 88 re 40 640 200 90 re f* BT /F1 12 Tf 50 700 Td (seen) Tj ET", "seen"},
		"in a wide border":        {"0 g 40 640 200 90 re 60 660 160 50 re f* BT /F1 12 Tf 70 690 Td (seen) Tj ET", "seen"},
		"two boxes in one path":   {"0 g 40 640 200 90 re 300 640 90 90 re f 0 g BT /F1 12 Tf 50 700 Td (secret) Tj ET", "secret:same-colour"},
		"a box clipped to a cell": {seen + "BT /F1 12 Tf 50 650 Td (seen) Tj ET q 300 300 50 50 re W n 0 g 0 0 600 800 re f Q", "seen seen"},
		"white on a round shape":  {seen + "0 0 1 rg 40 640 m 90 600 140 600 140 640 c 140 680 l 40 680 l f 1 g BT /F1 12 Tf 50 650 Td (title) Tj ET", "seen title"},
	} {
		if got := show(readPage(t, e, onePage(c.content, ""), "").Words); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestWordsAndStyles(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	p := readPage(t, e, onePage("BT /F2 14 Tf 50 700 Td (Who:) Tj /F1 11 Tf ( Leanne) Tj 300 0 Td (far) Tj 0 -20 Td (next) Tj ET", ""), "")
	type word struct {
		Text  string
		Bold  bool
		Size  float64
		Space bool
	}
	var got []word
	for _, w := range p.Words {
		got = append(got, word{w.Text, w.Bold, w.Size, w.SpaceBefore})
	}
	want := []word{{"Who:", true, 14, true}, {"Leanne", false, 11, true}, {"far", false, 11, true}, {"next", false, 11, true}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// A page that lies on its side or stands on its head has the same words, in the
// same order, with the bullets that are drawn.
func TestTurnedPage(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	const content = "BT /F1 20 Tf 50 700 Td [(W) 60 (hat is going w) 40 (ell)] TJ /F1 11 Tf 20 -40 Td (Jodie, aged 7.) Tj 0 -16 Td [(A) 80 (V) 70 (A is well.)] TJ ET " +
		"62 664 m 62 665.5 61 666.5 59.5 666.5 c 58 666.5 57 665.5 57 664 c 57 662.5 58 661.5 59.5 661.5 c 61 661.5 62 662.5 62 664 c f"
	const want = "What is going well • Jodie, aged 7. AVA is well."
	for _, rotate := range []int{0, 90, 180, 270} {
		p := readPage(t, e, onePage(content, fmt.Sprintf("/Rotate %d", rotate)), "")
		if got := show(p.Words); got != want {
			t.Errorf("turned by %d: %q", rotate, got)
		}
		if p.Rotation != rotate {
			t.Errorf("turned by %d, said to be by %d", rotate, p.Rotation)
		}
	}
}

// A change of style within a word leaves no space.
func TestStyleWithinWord(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	p := readPage(t, e, onePage("BT /F2 12 Tf 50 700 Td (must) Tj /F1 12 Tf (n't) Tj ET", ""), "")
	if len(p.Words) != 2 || p.Words[1].SpaceBefore {
		t.Errorf("got %+v", p.Words)
	}
}

// The page is given as a person sees it, however it is turned.
func TestRotation(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	for _, c := range []struct {
		rotate        int
		width, height float64
		angle         int
		corner        doc.Box // in which the word stands
	}{
		{0, 600, 800, 0, doc.Box{X0: 45, Y0: 80, X1: 100, Y1: 110}},
		{90, 800, 600, 90, doc.Box{X0: 690, Y0: 45, X1: 720, Y1: 100}},
		{180, 600, 800, 180, doc.Box{X0: 500, Y0: 690, X1: 555, Y1: 720}},
		{270, 800, 600, 270, doc.Box{X0: 80, Y0: 500, X1: 110, Y1: 555}},
	} {
		p := readPage(t, e, onePage("BT /F1 12 Tf 50 700 Td (Hello) Tj ET", fmt.Sprintf("/Rotate %d", c.rotate)), "")
		w := p.Words[0]
		if p.Width != c.width || p.Height != c.height || w.Angle != c.angle || w.Text != "Hello" {
			t.Errorf("%d: %v by %v, %q at %d degrees", c.rotate, p.Width, p.Height, w.Text, w.Angle)
		}
		if !c.corner.Holds(w.Box.X0, w.Box.Y0) || !c.corner.Holds(w.Box.X1, w.Box.Y1) {
			t.Errorf("%d: the word stands at %+v", c.rotate, w.Box)
		}
	}
}

func TestCropBox(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	p := readPage(t, e, onePage("BT /F1 12 Tf 150 700 Td (Hello) Tj ET", "/CropBox[100 200 500 750]"), "")
	if p.Width != 400 || p.Height != 550 {
		t.Errorf("%v by %v", p.Width, p.Height)
	}
	if b := p.Words[0].Box; b.X0 < 49 || b.X0 > 52 || b.Y0 < 35 || b.Y1 > 60 {
		t.Errorf("the word stands at %+v", b)
	}
}

func TestRulesAndFills(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	p := readPage(t, e, onePage("50 700 m 250 700 l S 50 600 200 0.5 re f 100 100 m 100 300 l S 0.8 g 300 300 100 50 re f 10 10 m 60 90 l S", ""), "")
	want := []doc.Rule{{X0: 50, Y0: 100, X1: 250, Y1: 100}, {X0: 50, Y0: 199.75, X1: 250, Y1: 199.75}, {X0: 100, Y0: 500, X1: 100, Y1: 700}}
	if d := cmp.Diff(want, p.Rules); d != "" {
		t.Error(d)
	}
	if len(p.Fills) != 1 || p.Fills[0].Box != (doc.Box{X0: 300, Y0: 450, X1: 400, Y1: 500}) || p.Fills[0].Colour != 0xCCCCCC {
		t.Errorf("fills %+v", p.Fills)
	}
}

// A bullet may be drawn as a circle: it is read before the word that it marks.
func TestDrawnBullets(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	circle := func(x, y string) string {
		return x + " " + y + " m 44 706 47 706 47 703 c 47 700 44 700 " + x + " " + y + " c f "
	}
	for content, want := range map[string]string{
		circle("42", "703") + "BT /F1 12 Tf 60 699 Td (Ring the school) Tj ET":                                  "• Ring the school",
		circle("42", "703") + "BT /F1 12 Tf 160 699 Td (far away) Tj ET":                                        "far away",
		"BT /F1 12 Tf 20 699 Td (mid) Tj ET " + circle("42", "703") + "BT /F1 12 Tf 60 699 Td (sentence) Tj ET": "mid sentence",
	} {
		if got := show(readPage(t, e, onePage(content, ""), "").Words); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestFormFields(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	field := func(s string) string { return "<</Type/Annot/Subtype/Widget/P 3 0 R/DA(/Helv 10 Tf)" + s + ">>" }
	objects := []string{
		"<<>>", // object 7, unused
		field("/FT/Tx/T(name)/V(Leanne Garrick)/Rect[100 700 300 720]"),
		field("/FT/Btn/T(yes)/V/On/AS/On/Rect[100 650 112 662]/AP<</N<</On 12 0 R/Off 12 0 R>>>>"),
		field("/FT/Btn/T(no)/V/Off/AS/Off/Rect[150 650 162 662]/AP<</N<</On 12 0 R/Off 12 0 R>>>>"),
		field("/FT/Ch/Ff 131072/T(pick)/Opt[(Neglect)(Other)]/V(Neglect)/Rect[100 600 300 620]"),
		stream("", "/Type/XObject/Subtype/Form/BBox[0 0 12 12]"),
		field("/FT/Tx/Ff 8192/T(secret)/V(hunter)/Rect[100 500 300 520]"),
	}
	file := onePage(hello, "/Annots[8 0 R 9 0 R 10 0 R 11 0 R 13 0 R]|/AcroForm<</Fields[8 0 R 9 0 R 10 0 R 11 0 R 13 0 R]>>", objects...)
	p := readPage(t, e, file, "")
	if got := show(p.Words); got != "Hello world Leanne Garrick ☒ ☐ Neglect" {
		t.Errorf("got %q", got)
	}
	for _, w := range p.Words[2:] {
		if w.Origin != doc.FormField || w.Box.X0 < 100 || w.Box.X1 > 300 || w.Box.Y0 < 80 || w.Box.Y1 > 200 {
			t.Errorf("%q: %+v", w.Text, w)
		}
	}
	if p.Words[4].Choice != doc.Ticked || p.Words[5].Choice != doc.Unticked {
		t.Error("the tick boxes are read wrongly")
	}
}

// A comment is no part of the text; where it is pinned is known, and so are the files and
// the author's name in the file.
func TestLeavings(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	annot := func(s string) string { return "<</Type/Annot/P 3 0 R" + s + ">>" }
	file := onePage(hello, "/Annots[8 0 R 9 0 R 10 0 R 11 0 R 12 0 R 16 0 R 17 0 R 18 0 R]|/Names<</EmbeddedFiles<</Names[(a.txt) 13 0 R]>>>>",
		"<<>>", // object 7, unused
		annot("/Subtype/Text/Contents(ask the neighbour)/Rect[100 700 120 720]"),
		annot("/Subtype/Highlight/Contents(not so)/QuadPoints[50 650 90 650 50 640 90 640]/Rect[50 640 90 650]"),
		annot("/Subtype/Highlight/QuadPoints[50 600 90 600 50 590 90 590]/Rect[50 590 90 600]"), // says nothing
		annot("/Subtype/FreeText/DA(/Helv 10 Tf)/Contents(typed)/Rect[100 500 200 520]"),
		annot("/Subtype/Popup/Contents(ask)/Rect[100 400 200 420]"),
		"<</Type/Filespec/F(a.txt)/EF<</F 14 0 R>>>>",
		stream("Ada", "/Type/EmbeddedFile"),
		"<</Author(Petra Lindqvist)>>",
		annot("/Subtype/Text/StateModel(Review)/State(Accepted)/Contents(Accepted by Tom)/Rect[100 300 120 320]"),
		annot("/Subtype/Text/F 2/Contents(put away)/Rect[100 350 120 370]"),
		annot("/Subtype/Link/Contents(a page)/Rect[100 250 120 270]"),
	)
	file = bytes.Replace(file, []byte("trailer\n<<"), []byte("trailer\n<</Info 15 0 R"), 1)
	r, err := e.Read(t.Context(), file, "")
	if err != nil {
		t.Fatal(err)
	}
	if want := (doc.Leavings{Author: "Petra Lindqvist", Attached: 1}); r.Leavings != want {
		t.Errorf("got %+v", r.Leavings)
	}
	want := []doc.Box{{X0: 100, Y0: 80, X1: 120, Y1: 100}, {X0: 50, Y0: 150, X1: 90, Y1: 160}}
	if d := cmp.Diff(want, r.Pages[0].Notes); d != "" {
		t.Error(d)
	}
	if got := show(r.Pages[0].Words); got != "Hello world typed" {
		t.Errorf("got %q", got)
	}
}

// What was typed into a form runs along with the writing of its page.
func TestFormFieldsOfTurnedPages(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	const field = "<</Type/Annot/Subtype/Widget/P 3 0 R/DA(/Helv 10 Tf)/FT/Tx/T(name)/V(Leanne Garrick)/Rect[120 695 300 715]>>"
	for _, rotate := range []int{0, 90, 180, 270} {
		file := onePage(hello, fmt.Sprintf("/Rotate %d/Annots[8 0 R]|/AcroForm<</Fields[8 0 R]>>", rotate), "<<>>", field)
		words := readPage(t, e, file, "").Words
		if show(words) != "Hello world Leanne Garrick" {
			t.Fatalf("turned by %d: %q", rotate, show(words))
		}
		for i := 1; i < len(words); i++ {
			before, box := level(words[i-1].Box, rotate), level(words[i].Box, rotate)
			if words[i].Angle != rotate || box.X0 < before.X1 || box.MidY() < before.Y0 || box.MidY() > before.Y1 {
				t.Errorf("turned by %d: %q stands at %v, at %d degrees", rotate, words[i].Text, box, words[i].Angle)
			}
		}
	}
}

func TestTags(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	content := "/H1 <</MCID 0>> BDC BT /F1 16 Tf 50 700 Td (Title) Tj ET EMC /P <</MCID 1>> BDC BT /F1 12 Tf 50 650 Td (Text) Tj ET EMC"
	objects := []string{
		"<<>>", // object 7, unused
		"<</Type/StructTreeRoot/K 9 0 R/ParentTree<</Nums[0[10 0 R 12 0 R]]>>>>",
		"<</Type/StructElem/S/Document/P 8 0 R/K[10 0 R 11 0 R]>>",
		"<</Type/StructElem/S/H1/P 9 0 R/Pg 3 0 R/K 0>>",
		"<</Type/StructElem/S/TR/P 9 0 R/Pg 3 0 R/K 12 0 R>>",
		"<</Type/StructElem/S/TD/P 11 0 R/Pg 3 0 R/K 1/A<</O/Table/ColSpan 2>>>>",
	}
	p := readPage(t, e, onePage(content, "/StructParents 0|/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R", objects...), "")
	want := []doc.Tag{{Role: "Document", Kids: []doc.Tag{
		{Role: "H1", Marks: []int{1}},
		{Role: "TR", Kids: []doc.Tag{{Role: "TD", Marks: []int{2}, ColSpan: 2}}},
	}}}
	if d := cmp.Diff(want, p.Tags); d != "" {
		t.Error(d)
	}
	if p.Words[0].Mark != 1 || p.Words[1].Mark != 2 {
		t.Errorf("marks %d and %d", p.Words[0].Mark, p.Words[1].Mark)
	}
}

func TestGarbled(t *testing.T) {
	words := func(text string) doc.Page {
		var p doc.Page
		for w := range strings.FieldsSeq(strings.Repeat(text+" ", 10)) {
			p.Words = append(p.Words, doc.Word{Text: w, Confidence: 1})
		}
		return p
	}
	for text, garbled := range map[string]bool{
		"The social worker will see the children at home.": false,
		"Zoë’s naïve café, 14/03/2025 – £20":               false,
		"Die Kinder wohnen bei der Mutter.":                false,
		"\ufffd\ufffd\ufffd \ufffd\ufffd judgement":        true,
		"\ue012\ue013 \ue014\ue015\ue016 \ue020":           true,
		"$%& #@! *&^% ((*& $$##":                           true,
		"bcdf ghjkl mnpq rstvw xz bcdfg":                   true,
		"Loremipsumdolorsitametconsecteturadipiscing":      true,
		"2023 2024 2025 17 12 9 88 41 102 55 61":           false,
	} {
		if got := Garbled(words(text)); (got != "") != garbled {
			t.Errorf("%q: %q", text, got)
		}
	}
}
