package structure

import (
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// byColumn puts the words of a page left of x before those right of it, as a program draws
// two boxes side by side.
func byColumn(p *doc.Page, x float64) {
	slices.SortStableFunc(p.Words, func(a, b doc.Word) int { return count(a.Box.X0 >= x) - count(b.Box.X0 >= x) })
}

func TestColumnsAreNoTable(t *testing.T) {
	const promises = `
*Ada*                              *Ben*
I sleep at my mum's.               I sleep at my dad's.
I ring Kit every Friday.           I keep away from the school.
I go to the clinic.                I see Jo on Sundays.
I let workers in.                  I work on my temper.`
	const items = `
*Ada*                              *Ben*
• I sleep at my mum's, all         • I sleep at my dad's.
  week.                            • I keep away from the
• I ring Kit every Friday.           school.
• I go to the clinic.              • I see Jo on Sundays.
• I let workers in.                • I work on my temper.`
	const worries = `
*Worry*                            *What we do*
----------------------------------------------------------------
• Falls on the stairs.             • Fit a gate.
----------------------------------------------------------------
• Tablets in the cot.              • Lock the box.
----------------------------------------------------------------
• Nobody rings.                    • Ring each Friday.`
	for _, tt := range []struct {
		name, page string
		drawn      bool // column by column
		tables     int
	}{
		{"promises drawn by column", promises, true, 0},
		{"the same drawn by row", promises, false, 1},
		{"two lists", items, false, 0},
		{"two lists drawn by column", items, true, 0},
		{"items with bars between the rows", worries, false, 1},
		{"bars between rows drawn by column", worries, true, 1},
		{"a list in one column only", `
*Who*             *What*                         *When*
Ada               • Ring the nurse               3 May
Ben               • Fix the gate                 9 May
Cy                • Mend the lock                12 May`, false, 1},
		{"names, tasks and days drawn by row", `
Ada               Ring the nurse                 3 May
Ben               Fix the gate                   9 May
Cy                Mend the lock                  12 May
Di                Bring the forms                14 May`, false, 1},
	} {
		p := drawPage(tt.page)
		if tt.drawn {
			byColumn(p, pictureLeft+30*letterWide)
		}
		if got := len(findTables(p, make([]bool, len(p.Words)))); got != tt.tables {
			t.Errorf("%s: %d tables, want %d", tt.name, got, tt.tables)
		}
	}
}

// Lists side by side are read one after the other, each below its own name.
func TestListsSideBySide(t *testing.T) {
	p := drawPage(`
*Ada*                              *Ben*
• I sleep at my mum's, all         • I sleep at my dad's.
  week.                            • I keep away from the
• I ring Kit every Friday.           school.
• I go to the clinic.              • I see Jo on Sundays.
• I let workers in.                • I work on my temper.`)
	d := Build(&doc.Paper{Format: doc.PDF, Pages: []doc.Page{*p}})
	left, right := strings.Index(d.Text, "I let workers in"), strings.Index(d.Text, "Ben")
	if left < 0 || right < left || !strings.Contains(d.Text, "all week.") || !strings.Contains(d.Text, "the school.") {
		t.Errorf("%q", d.Text)
	}
}

// A heading parts what stands beside each other above it from a table below.
func TestHeadingPartsTables(t *testing.T) {
	p := drawPage(`
She sings to the baby and helps.   They want to sleep at night.
*Who* *does* *what*
Ada               Ring the nurse                 3 May
Ben               Fix the gate                   9 May
Cy                Mend the lock                  12 May`)
	for _, tt := range []struct {
		role  string
		parts bool
	}{{"H2", true}, {"P", false}} {
		for i := range p.Words {
			p.Words[i].Mark = 1 + count(p.Words[i].Bold)
		}
		p.Tags = []doc.Tag{{Role: "P", Marks: []int{1}}, {Role: tt.role, Marks: []int{2}}}
		grids := findTables(p, make([]bool, len(p.Words)))
		if len(grids) != 1 || (grids[0].rows == 3) != tt.parts {
			t.Errorf("%s: %v", tt.role, tableText(p, grids))
		}
	}
}
