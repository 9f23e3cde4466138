package engine

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Tick boxes as browsers and style sheets draw them, ten points high, at x, 700.
func square(x int) string { return fmt.Sprintf("0 g 1 w %d 698 10 10 re S ", x) }

func circle(x, y, r float64) string {
	k := 0.5523 * r
	return fmt.Sprintf("%g %g m %g %g %g %g %g %g c %g %g %g %g %g %g c %g %g %g %g %g %g c %g %g %g %g %g %g c h ",
		x+r, y, x+r, y+k, x+k, y+r, x, y+r, x-k, y+r, x-r, y+k, x-r, y,
		x-r, y-k, x-k, y-r, x, y-r, x+k, y-r, x+r, y-k, x+r, y)
}

func label(x int, text string) string {
	return fmt.Sprintf("0 g BT /F1 12 Tf %d 699 Td (%s) Tj ET ", x, text)
}

func TestDrawnTickBoxes(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	const blue, tick = "0 0.4 1 rg 50 698 10 10 re f ", "1 G 52 703 m 54 701 l 58 706 l S 0 G "
	home := label(66, "Home")
	for name, c := range map[string]struct{ content, want string }{
		"empty":                     {square(50) + home, "☐ Home"},
		"with a cross of lines":     {square(50) + "52 700 m 58 706 l 58 700 m 52 706 l S " + home, "☒ Home"},
		"with a written cross":      {square(50) + "BT /F1 9 Tf 52 700 Td (X) Tj ET " + home, "☒ Home"},
		"with a smaller dark box":   {square(50) + "52 700 6 6 re f " + home, "☒ Home"},
		"blue with a white tick":    {blue + tick + home, "☒ Home"},
		"behind the label":          {label(30, "Yes") + square(56) + label(90, "No") + square(112), "Yes ☐ No ☐"},
		"filled beside an empty":    {square(50) + home + "0 g 120 698 10 10 re B " + label(136, "School"), "☐ Home ☒ School"},
		"drawn as a ring":           {"0 g 50 698 10 10 re 51 699 8 8 re f* " + home, "☐ Home"},
		"round":                     {circle(55, 703, 5) + "S " + home, "☐ Home"},
		"round with a dot":          {circle(55, 703, 5) + "S " + circle(55, 703, 3) + "f " + home, "☒ Home"},
		"far from its row's title":  {label(66, "Seen") + square(400), "Seen ☐"},
		"a legend":                  {"0 0.6 0 rg 50 698 10 10 re B " + home, "Home"},
		"a coloured square":         {"0.8 0 0 rg 50 698 10 10 re f " + home, "Home"},
		"a logo":                    {blue + "1 G 52 703 m 58 703 l 55 700 m 55 706 l S " + home, "Home"},
		"an icon of information":    {circle(55, 703, 5) + "S 55 700 m 55 703 l S " + circle(55, 705, 0.6) + "f " + home, "Home"},
		"a number in a circle":      {circle(55, 703, 5) + "S BT /F1 8 Tf 53 700 Td (1) Tj ET " + home, "1 Home"},
		"boxes for letters":         {square(50) + square(60) + square(70) + label(90, "Home"), "Home"},
		"cells of a table":          {square(50) + "0 698 m 300 698 l S " + home, "Home"},
		"a box to sign in":          {"50 690 150 20 re S " + label(210, "Home"), "Home"},
		"with nothing on its line":  {square(50) + "BT /F1 12 Tf 50 600 Td (Home) Tj ET", "Home"},
		"too large for its letters": {"0 g 1 w 50 690 30 30 re S BT /F1 9 Tf 90 701 Td (Home) Tj ET", "Home"},
	} {
		if got := show(readPage(t, e, onePage(c.content, ""), "").Words); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// A tick box is no ruling line and no bullet, and knows its state.
func TestTickBoxesAreNoLines(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	p := readPage(t, e, onePage(square(50)+label(66, "Home")+circle(125, 703, 5)+"S "+circle(125, 703, 3)+"f "+label(136, "School"), ""), "")
	if len(p.Rules) > 0 || len(p.Fills) > 0 {
		t.Errorf("lines %v, fills %v", p.Rules, p.Fills)
	}
	var states []string
	for _, w := range p.Words {
		states = append(states, w.Text+[]string{"", " unticked", " ticked"}[choiceNumber(w.Choice)])
	}
	if got := strings.Join(states, ", "); got != "☐ unticked, Home, ☒ ticked, School" {
		t.Error(got)
	}
}

func choiceNumber(c doc.Choice) int {
	switch c {
	case doc.Unticked:
		return 1
	case doc.Ticked:
		return 2
	}
	return 0
}

// A field that lies on a drawn box speaks for it.
func TestTickBoxUnderField(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	const field = "<</Type/Annot/Subtype/Widget/P 3 0 R/FT/Btn/T(yes)/V/On/AS/On/Rect[50 698 60 708]/AP<</N<</On 9 0 R/Off 9 0 R>>>>>>"
	file := onePage(square(50)+label(66, "Home"), "/Annots[8 0 R]|/AcroForm<</Fields[8 0 R]>>", "<<>>", field, stream("", "/Type/XObject/Subtype/Form/BBox[0 0 10 10]"))
	if got := show(readPage(t, e, file, "").Words); got != "Home ☒" {
		t.Errorf("got %q", got)
	}
}
