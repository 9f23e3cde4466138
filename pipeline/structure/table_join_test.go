package structure

import (
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A row at the top of a page goes on with the one above the page's end, unless it has a
// number of its own.
func TestRowsOverPages(t *testing.T) {
	for _, c := range []struct{ name, first, above, second, want string }{
		{"numbers", "4.3", "Write to the clinic  ", "4.4", "4.3|4.4"},
		{"numbers with stops", "9.", "Write to the clinic  ", "10.", "9.|10."},
		{"letters", "a)", "Write to the clinic  ", "b)", "a)|b)"},
		{"no number on the second page", "4.3", "Write to the clinic  ", "   ", "4.3"},
		{"the number printed again", "4.3", "Write to the clinic  ", "4.3", "4.3 4.3"},
		{"a word that goes on", "Home", "Write to the clinic  ", "life", "Home life"},
	} {
		t.Run(c.name, func(t *testing.T) {
			pad := func(s string) string { return s + strings.Repeat(" ", 6-len(s)) }
			one := drawPage(`
+--------+-----------------------+---------+-------------+
| No.    | Action                | Who     | When        |
+--------+-----------------------+---------+-------------+
| ` + pad(c.first) + ` | ` + c.above + ` | HV      | Mon 18 May  |
+--------+-----------------------+---------+-------------+`)
			two := drawPage(`
+--------+-----------------------+---------+-------------+
| ` + pad(c.second) + ` | then ring them again  |         | if no reply |
+--------+-----------------------+---------+-------------+
| X9     | Ring the school       | SW      | 9 June      |
+--------+-----------------------+---------+-------------+`)
			one.Number, two.Number = 1, 2
			d := Build(&doc.Paper{Format: doc.PDF, Pages: []doc.Page{*one, *two}})
			var firsts []string
			doc.Walk(d.Blocks, func(b *doc.Block) bool {
				if b.Kind == doc.Cell && b.Col == 0 && b.Row > 0 && !b.Span.Empty() {
					firsts = append(firsts, strings.Join(strings.Fields(b.Span.Of(d.Text)), " "))
				}
				return true
			})
			if got := strings.Join(firsts, "|"); got != c.want+"|X9" {
				t.Errorf("got %q, want %q", got, c.want+"|X9")
			}
		})
	}
}
