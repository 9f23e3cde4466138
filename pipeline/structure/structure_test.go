package structure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// setLine sets words on a page from x, y on, 6 points a letter and a space.
func setLine(p *doc.Page, x, y, size float64, bold bool, text string) {
	for w := range strings.FieldsSeq(text) {
		width := 0.5 * size * float64(len([]rune(w)))
		p.Words = append(p.Words, doc.Word{
			Text: w, Size: size, Bold: bold, SpaceBefore: true, Confidence: 1,
			Box: doc.Box{X0: x, Y0: y, X1: x + width, Y1: y + size},
		})
		x += width + 0.5*size
	}
}

func a4(n int) doc.Page { return doc.Page{Number: n, Width: 595, Height: 842} }

// outline is a line for each block: its kind and text.
func outline(pages ...doc.Page) string {
	d := Build(&doc.Paper{Format: doc.PDF, Pages: pages})
	var b strings.Builder
	for i := range d.Blocks {
		k := &d.Blocks[i]
		fmt.Fprintf(&b, "%s", k.Kind)
		if k.Level > 0 {
			fmt.Fprintf(&b, " %d", k.Level)
		}
		fmt.Fprintf(&b, ": %s\n", d.Quote(k.Span))
	}
	return b.String()
}

func want(t *testing.T, got, lines string) {
	t.Helper()
	if d := cmp.Diff(strings.TrimSpace(lines), strings.TrimSpace(got)); d != "" {
		t.Error(d)
	}
}

func TestParagraphsAndHeadings(t *testing.T) {
	p := a4(1)
	setLine(&p, 60, 60, 16, true, "Child protection plan")
	setLine(&p, 60, 100, 10, false, "The social worker saw both of the children at home on Monday and spoke with them on")
	setLine(&p, 60, 113, 10, false, "their own for an hour.")
	setLine(&p, 60, 126, 10, false, "A new line that the writer began by hand.")
	setLine(&p, 60, 160, 12, true, "What must change")
	setLine(&p, 60, 180, 10, false, "Everybody keeps to the plan.")
	want(t, outline(p), `
heading 1: Child protection plan
paragraph: The social worker saw both of the children at home on Monday and spoke with them on their own for an hour.
paragraph: A new line that the writer began by hand.
heading 2: What must change
paragraph: Everybody keeps to the plan.`)
}

func TestLists(t *testing.T) {
	p := a4(1)
	for i, l := range []struct {
		x    float64
		text string
	}{
		{60, "1. Ring the school before nine and tell the office why he is not coming in today,"},
		{75, "and write it down."},
		{60, "2. Two things to bring:"},
		{75, "a) the letter"},
		{75, "b) the red book"},
		{60, "10) A number of two digits."},
		{60, "• A bullet that is long enough to run over the end of its line because it says a lot"},
		{72, "of things."},
	} {
		setLine(&p, l.x, 100+13*float64(i), 10, false, l.text)
	}
	want(t, outline(p), `
list_item 1: 1. Ring the school before nine and tell the office why he is not coming in today, and write it down.
list_item 1: 2. Two things to bring:
list_item 2: a) the letter
list_item 2: b) the red book
list_item 1: 10) A number of two digits.
list_item 1: • A bullet that is long enough to run over the end of its line because it says a lot of things.`)
}

// A dash inside a bracket that the line above opened begins no item; one below a
// bracket that is closed, or any other marker, does.
func TestDashesInBrackets(t *testing.T) {
	const full = "• Nan rings the school each morning that one of the children is not well (Nan"
	for second, more := range map[string]string{
		"– from Monday)":   " – from Monday)",
		"- from Monday)":   " - from Monday)",
		"• ring the nurse": "\nlist_item 1: • ring the nurse",
	} {
		p := a4(1)
		setLine(&p, 60, 100, 10, false, full)
		setLine(&p, 60, 113, 10, false, second)
		want(t, outline(p), "list_item 1: "+full+more)
	}
	p := a4(1)
	setLine(&p, 60, 100, 10, false, "– Nan rings the school each morning that one of the children is not well (Nan)")
	setLine(&p, 60, 113, 10, false, "– ring the nurse")
	want(t, outline(p), `
list_item 1: – Nan rings the school each morning that one of the children is not well (Nan)
list_item 1: – ring the nurse`)
}

func TestHyphens(t *testing.T) {
	full := "all of these words fill the line to its end so that it is wrapped by the writer "
	for _, c := range []struct{ first, second, want string }{
		{full + "assess-", "ment was made.", "assessment was made."},
		{full + "well-", "targeted help came.", "well-targeted help came."},
		{full + "self-", "harm was seen.", "self-harm was seen."},
		{"The assessment is late. " + full[24:] + "assess-", "ment was made.", "assessment was made."},
		{"A re-assessment is due. " + full[24:] + "re-", "assessment is late.", "re-assessment is late."},
		{full + "Garrick-", "Osei came.", "Garrick-Osei came."},
		{full + "pages 10-", "12 are missing.", "pages 10- 12 are missing."},
	} {
		p := a4(1)
		setLine(&p, 60, 100, 10, false, c.first)
		setLine(&p, 60, 113, 10, false, c.second)
		if got := outline(p); !strings.HasSuffix(got, c.want+"\n") {
			t.Errorf("%q and %q: %s", c.first, c.second, got)
		}
	}
}

func TestFurniture(t *testing.T) {
	var pages []doc.Page
	for n := 1; n <= 3; n++ {
		p := a4(n)
		setLine(&p, 60, 30, 8, false, "OFFICIAL-SENSITIVE")
		setLine(&p, 60, 45, 8, false, "Wexmoor Council, case WXM-118820")
		setLine(&p, 60, 100, 10, false, fmt.Sprintf("Text of page %d that goes on to the edge of the paper and is not done when the page is", n))
		setLine(&p, 500, 815, 8, false, fmt.Sprintf("Page %d of 3", n))
		pages = append(pages, p)
	}
	setLine(&pages[1], 60, 60, 10, false, "A line near the top that stands on one page only.")
	got := outline(pages...)
	if n := strings.Count(got, "furniture: "); n != 9 {
		t.Errorf("%d lines of furniture:\n%s", n, got)
	}
	if !strings.Contains(got, "A line near the top") || strings.Contains(got, "furniture: A line near the top") {
		t.Errorf("a line of the body is lost or furniture:\n%s", got)
	}
}

// A paragraph goes on over the end of a page; the furniture does not stand in it.
func TestParagraphOverPages(t *testing.T) {
	one, two := a4(1), a4(2)
	setLine(&one, 60, 700, 10, false, "The social worker will ring both of the parents on each Friday and will tell them what the")
	setLine(&one, 280, 815, 8, false, "1")
	setLine(&two, 60, 100, 10, false, "school has said about the week.")
	setLine(&two, 60, 130, 10, false, "Another paragraph stands here.")
	setLine(&two, 280, 815, 8, false, "2")
	want(t, outline(one, two), `
paragraph: The social worker will ring both of the parents on each Friday and will tell them what the school has said about the week.
furniture: 1
paragraph: Another paragraph stands here.
furniture: 2`)
}

// An item of a tagged list goes on over the end of a page, where its rest is an item
// without a label.
func TestItemOverPages(t *testing.T) {
	one, two := a4(1), a4(2)
	setLine(&one, 60, 700, 10, false, "9. You must tell us who could look after the children if that is needed, and do so by")
	setLine(&two, 75, 100, 10, false, "26/03/25.")
	setLine(&two, 60, 115, 10, false, "10. You must be open with us.")
	tagItems(&one)
	tagItems(&two)
	want(t, outline(one, two), `
list_item 1: 9. You must tell us who could look after the children if that is needed, and do so by 26/03/25.
list_item 1: 10. You must be open with us.`)
}

// tagItems tags each line of a page as an item of one list.
func tagItems(p *doc.Page) {
	list := doc.Tag{Role: "L"}
	for i := range p.Words {
		w := &p.Words[i]
		if i == 0 || w.Box.Y0 != p.Words[i-1].Box.Y0 {
			mark := len(list.Kids) + 1
			list.Kids = append(list.Kids, doc.Tag{Role: "LI", Kids: []doc.Tag{{Role: "LBody", Marks: []int{mark}}}})
		}
		w.Mark = len(list.Kids)
	}
	p.Tags = []doc.Tag{list}
}

// A hyphen behind a number belongs to the word.
func TestHyphenBehindNumber(t *testing.T) {
	p := a4(1)
	setLine(&p, 60, 100, 10, false, "The social worker sees both of the children and each of the parents at their home every 10-")
	p.Words[len(p.Words)-1].Hyphen = true
	setLine(&p, 60, 112, 10, false, "day period, alone.")
	want(t, outline(p), `
paragraph: The social worker sees both of the children and each of the parents at their home every 10-day period, alone.`)
}

// A row whose list the end of the page cuts is one row.
func TestListInCellOverPages(t *testing.T) {
	one, two := drawPage(`
+-----------------------+---------+-----------+
| Action                | Who     | By when   |
+-----------------------+---------+-----------+
| Ring the nurse        | Mum     | 3 May     |
+-----------------------+---------+-----------+
| Make the home safe:   | Dad     | 9 May     |
+-----------------------+---------+-----------+`), drawPage(`
+-----------------------+---------+-----------+
| Action                | Who     | By when   |
+-----------------------+---------+-----------+
| • fit a gate          |         |           |
| • lock the shed       |         |           |
+-----------------------+---------+-----------+
| Health                |         |           |
+-----------------------+---------+-----------+`)
	two.Number = 2
	want(t, outline(*one, *two), `
table: Action Who By when Ring the nurse Mum 3 May Make the home safe: • fit a gate • lock the shed Dad 9 May Health
furniture: Action Who By when`)
}

func TestChoices(t *testing.T) {
	for text, lines := range map[string]string{
		"☐ Physical ☒ Neglect ☐ Emotional":      "option: ☐ Physical\nparagraph: ☒ Neglect\noption: ☐ Emotional",
		"Yes ☐ No ☒":                            "option: Yes ☐\nparagraph: No ☒",
		"Seen by the parents: ☒ Yes ☐ No":       "field: Seen by the parents:\nparagraph: ☒ Yes\noption: ☐ No",
		"[x] Neglect [] Physical":               "paragraph: [x] Neglect\noption: [] Physical",
		"✓ Done on 5 June.":                     "list_item 1: ✓ Done on 5 June.",
		"❑ Ring the school before nine o'clock": "list_item 1: ❑ Ring the school before nine o'clock",
	} {
		p := a4(1)
		setLine(&p, 60, 100, 10, false, text)
		want(t, outline(p), lines)
	}
}

// A list of things to do is said though nothing on it is ticked; options of which
// none was chosen are not.
func TestChecklist(t *testing.T) {
	p := a4(1)
	for i, l := range []string{"☐ Ring the school before nine", "☐ Bring the red book along", "☐ Wash the bedding every day"} {
		setLine(&p, 60, 100+20*float64(i), 10, false, l)
	}
	want(t, outline(p), "list_item 1: ☐ Ring the school before nine\nlist_item 1: ☐ Bring the red book along\nlist_item 1: ☐ Wash the bedding every day")
	p = a4(1)
	for i, l := range []string{"☐ Neglect", "☐ Physical abuse", "☐ Emotional abuse"} {
		setLine(&p, 60, 100+20*float64(i), 10, false, l)
	}
	want(t, outline(p), "option: ☐ Neglect\noption: ☐ Physical abuse\noption: ☐ Emotional abuse")
}

func TestFields(t *testing.T) {
	p := a4(1)
	setLine(&p, 60, 100, 10, false, "Name: Carla Penrose")
	setLine(&p, 320, 100, 10, false, "Date of birth: 4 July 1990")
	setLine(&p, 60, 115, 10, false, "Address: not shared")
	setLine(&p, 60, 150, 10, true, "Contingency:")
	setLine(&p, 125, 150, 10, false, "If the home is cold we will meet within five days and talk about it.")
	want(t, outline(p), `
field: Name: Carla Penrose
field: Date of birth: 4 July 1990
field: Address: not shared
field: Contingency: If the home is cold we will meet within five days and talk about it.`)
}

func TestNewspaperColumns(t *testing.T) {
	p := a4(1)
	setLine(&p, 60, 60, 16, true, "A heading that goes over both of the columns")
	for i, l := range []string{"the first column has lines of", "prose that stand beside those", "of the second and are read", "before them to their end.", "It is the longer one."} {
		setLine(&p, 60, 100+13*float64(i), 10, false, l)
	}
	for i, l := range []string{"the second column begins", "where the first one does and", "is not mixed with it as the", "lines of a table would be."} {
		setLine(&p, 320, 104+13*float64(i), 10, false, l)
	}
	setLine(&p, 60, 200, 12, true, "Below the columns")
	setLine(&p, 60, 220, 10, false, "This line goes over the whole width of the page again, from one side of it to the other.")
	want(t, outline(p), `
heading 1: A heading that goes over both of the columns
paragraph: the first column has lines of prose that stand beside those of the second and are read before them to their end.
paragraph: It is the longer one.
paragraph: the second column begins where the first one does and is not mixed with it as the lines of a table would be.
heading 2: Below the columns
paragraph: This line goes over the whole width of the page again, from one side of it to the other.`)
}

// Hidden text is kept, marked, and no sentence.
func TestHidden(t *testing.T) {
	p := a4(1)
	setLine(&p, 60, 100, 10, false, "What a person sees.")
	setLine(&p, 60, 120, 10, false, "secret words")
	for i := len(p.Words) - 2; i < len(p.Words); i++ {
		p.Words[i].Hidden = doc.SameColour
	}
	d := Build(&doc.Paper{Pages: []doc.Page{p}})
	if last := d.Blocks[len(d.Blocks)-1]; last.Kind != doc.HiddenBox || d.Quote(last.Span) != "secret words" {
		t.Errorf("the last block is %+v", last)
	}
	if len(d.Sentences) != 1 || d.Quote(d.Sentences[0].Span) != "What a person sees." {
		t.Errorf("sentences %v", d.Sentences)
	}
}

func TestTurn(t *testing.T) {
	b := doc.Box{X0: 10, Y0: 20, X1: 60, Y1: 35}
	for _, angle := range []int{0, 90, 180, 270} {
		turned := turn{angle: angle, width: 595, height: 842}
		if got := turned.back(turned.box(b)); got != b {
			t.Errorf("%d degrees: %v comes back as %v", angle, b, got)
		}
	}
}
