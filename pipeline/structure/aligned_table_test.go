package structure

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// checkTables holds the tables of a page against what a person sees.
func checkTables(t *testing.T, p *doc.Page, want string) []grid {
	t.Helper()
	grids := findTables(p, make([]bool, len(p.Words)))
	checkGrids(t, p, grids)
	got := strings.TrimSpace(strings.Join(tableText(p, grids), "\n"))
	if diff := cmp.Diff(strings.TrimSpace(want), got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	return grids
}

func TestHeaderOfTwoLevels(t *testing.T) {
	grids := checkTables(t, drawPage(`
                     *Seen* *at* *home*
*Child*              *May*       *June*      *Next*
Ira                  2           4           5
Bo                   1           0           3
Cy                   3           3           1`), `
 | Seen at home | < | 
Child | May | June | Next
Ira | 2 | 4 | 5
Bo | 1 | 0 | 3
Cy | 3 | 3 | 1`)
	if len(grids) == 1 && grids[0].headerRows != 2 {
		t.Errorf("%d header rows, want 2", grids[0].headerRows)
	}
}

// A title over all columns stands between rows and reaches over all of them.
func TestTitleWithinTable(t *testing.T) {
	checkTables(t, drawPage(`
Ann Petrov      Health visitor      Yes
Bo Larkin       Teacher             No
Cy Marsh        Social worker       Yes
People who sent a report but did not come
Di Okoro        Housing officer     No
Ed Quill        Police officer      No`), `
Ann Petrov | Health visitor | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes
People who sent a report but did not come | < | <
Di Okoro | Housing officer | No
Ed Quill | Police officer | No`)
}

// The lines of a header above a rule are one row, however they are filled.
func TestHeaderOfThreeLines(t *testing.T) {
	checkTables(t, drawPage(`
                  Times       Times       Times
                  seen at     seen at     seen by
Child             home        school      nurse
-----------------------------------------------------
Ira               2           4           5
Bo                1           0           3
Cy                3           3           1`), `
Child | Times seen at home | Times seen at school | Times seen by nurse
Ira | 2 | 4 | 5
Bo | 1 | 0 | 3
Cy | 3 | 3 | 1`)
}

// The cells of a row are centred on each other: a long one begins above its
// neighbours.
func TestCentredCells(t *testing.T) {
	p := drawPage(`
Name            Role              Present

Ann Petrov                        Yes

Bo Larkin       Teacher           No

Cy Marsh        Social worker     Yes`)
	for i, part := range []string{"Health visitor", "for the north"} {
		y := pictureTop + 2*lineHigh + (float64(i)-0.5)*1.2*fontSize
		drawLine(p, strings.Repeat(" ", 16)+part, y)
	}
	checkTables(t, p, `
Name | Role | Present
Ann Petrov | Health visitor for the north | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes`)
}

// A table that is written sideways is read once the page is turned.
func TestTurnedPage(t *testing.T) {
	for _, angle := range []int{90, 180, 270} {
		p := drawPage(`
*Name*          *Role*              *Present*
Ann Petrov      Health visitor      Yes
Bo Larkin       Teacher             No
Cy Marsh        Social worker       Yes`)
		sideways := turn{angle: angle, width: p.Height, height: p.Width}
		for i := range p.Words {
			p.Words[i].Box, p.Words[i].Angle = sideways.back(p.Words[i].Box), angle
		}
		p.Width, p.Height = p.Height, p.Width
		turned := turnOf(p).page(p)
		checkTables(t, &turned, `
Name | Role | Present
Ann Petrov | Health visitor | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes`)
	}
}

// The numbers of paragraphs stand in a column of their own, beside prose.
func TestNumberedParagraphs(t *testing.T) {
	checkTables(t, drawPage(`
114.  Ira goes to school each day and has made two good friends there
      who come to her flat at the weekend when her mother is at home
      and somebody else is with them.
115.  Her mother has been ill since May and could not always get up so
      that Ira came late to school in the weeks before the holidays and
      was sometimes hungry when she got there.
116.  The dog is walked by the neighbour, who is glad to help and asks
      for nothing in return but a picture for the wall of his kitchen
      which he shows to each visitor.`), ``)
}

// Two lines of a cell stand closer than two rows, also where the words of the
// second would have fitted on the first.
func TestRowsByTheirDistance(t *testing.T) {
	p := drawPage(`
Name               Address               Here

Ann Petrov         4 Oak Lane            Yes
                   Northtown

Bo Larkin          Flat 9                No
                   The Mill
                   Southtown

Cy Marsh           12 High Street        Yes`)
	checkTables(t, p, `
Name | Address | Here
Ann Petrov | 4 Oak Lane Northtown | Yes
Bo Larkin | Flat 9 The Mill Southtown | No
Cy Marsh | 12 High Street | Yes`)
}

// What stands below a table at its left is no row of it.
func TestNoteBelowTable(t *testing.T) {
	checkTables(t, drawPage(`
*Name*              *Role*              *Present*
Ann Petrov          Health visitor      Yes
Bo Larkin           Teacher             No
Cy Marsh            Social worker       Yes
Sent by post`), `
Name | Role | Present
Ann Petrov | Health visitor | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes`)
}

// Two columns that seldom begin their lines together are no table.
func TestColumnsOutOfStep(t *testing.T) {
	checkTables(t, drawPage(`
Oak Lane House              12 May 2025
4 Oak Lane                  Our ref 77
Northtown
                            Call 0100
NT1 1AA
                            Any day
By post
                            Not Sunday
Ring us                     Thank you`), ``)
}
