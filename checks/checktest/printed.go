package checktest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// directive is the first line of a case that is to be read as a PDF file:
// "<!-- printed 7 pt, 2 pages, numbered, tagged, commented -->".
var directive = regexp.MustCompile(`^<!-- printed (\d+) pt(?:, (\d+) pages)?(, numbered)?(, tagged)?(, commented)? -->\s*`)

// printed gives a document the looks of a printed one where its text asks for
// that: pages of A4, letters of one size, page numbers, tags.
func printed(d *doc.Document, markdown string) {
	m := directive.FindStringSubmatch(markdown)
	if m == nil {
		return
	}
	size, _ := strconv.ParseFloat(m[1], 64)
	pages := 1
	if m[2] != "" {
		pages, _ = strconv.Atoi(m[2])
	}
	d.Format, d.Tagged, d.Pages = doc.PDF, m[4] != "", nil
	for n := range pages {
		d.Pages = append(d.Pages, doc.Page{Number: n + 1, Width: 595, Height: 842})
	}
	for i := range d.Runs {
		r := &d.Runs[i]
		r.Page = 1 + i*pages/len(d.Runs)
		x, y := 50+float64(i%10)*50, 50+float64(i/10)*2*size
		r.Size, r.Origin, r.Box = size, doc.Drawn, doc.Box{X0: x, Y0: y, X1: x + 45, Y1: y + size}
	}
	if m[5] != "" {
		d.Pages[0].Notes = []doc.Box{d.Runs[0].Box}
	}
	if m[3] == "" {
		return
	}
	for n := range pages {
		d.Text += "\n\n"
		foot := fmt.Sprintf("Page %d of %d", n+1, pages)
		d.Blocks = append(d.Blocks, doc.Block{Kind: doc.Furniture, Page: n + 1, Span: doc.Span{Start: len(d.Text), End: len(d.Text) + len(foot)}})
		d.Text += foot
	}
	d.Text = strings.TrimSuffix(d.Text, "\n")
}
