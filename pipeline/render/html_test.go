package render

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// leaf adds a block of words to a document being made.
func leaf(text *strings.Builder, kind doc.Kind, level, page int, words string) doc.Block {
	if text.Len() > 0 {
		text.WriteString("\n")
	}
	start := text.Len()
	text.WriteString(words)
	return doc.Block{Kind: kind, Level: level, Page: page, Span: doc.Span{Start: start, End: text.Len()}}
}

// hostile is a report whose every word tries to be HTML, with blocks of every
// kind on two pages.
func hostile() *pipeline.Report {
	const bad = `<script>alert("1")</script><img src=x onerror=alert(1)> &lt; '"`
	var text strings.Builder
	d := &doc.Document{Format: doc.PDF, Pages: []doc.Page{{Number: 1, Width: 595}, {Number: 2, Width: 595}, {Number: 3, Width: 595}}}
	for i, k := range []doc.Kind{doc.Furniture, doc.Heading, doc.Paragraph, doc.ListItem, doc.ListItem, doc.Field, doc.Option, doc.HiddenBox} {
		d.Blocks = append(d.Blocks, leaf(&text, k, 1+i%5, 1, bad))
	}
	d.Blocks = append(d.Blocks, leaf(&text, doc.Heading, 6, 2, bad))
	start := text.Len() + 1
	head := leaf(&text, doc.Cell, 0, 2, bad)
	head.Header = true
	body := leaf(&text, doc.Cell, 0, 2, bad)
	body.Row = 1
	d.Blocks = append(d.Blocks, doc.Block{
		Kind: doc.Table, Page: 2, Cols: 2, HeaderRows: 1, Span: doc.Span{Start: start, End: text.Len()},
		Children: []doc.Block{
			{Kind: doc.Row, Span: head.Span, Children: []doc.Block{head}},
			{Kind: doc.Row, Span: body.Span, Children: []doc.Block{body}},
		},
	})
	d.Text = text.String()
	r := &pipeline.Report{Name: bad, Document: d, English: true, Warnings: []doc.Warning{{Message: bad}}}
	check := &lint.Check{Name: "blame", Title: bad, Why: bad, Source: bad}
	r.Findings = append(r.Findings, lint.Finding{Check: check, Severity: lint.Error, Message: bad, Suggestion: bad})
	for at := 0; at+40 < len(d.Text); at += 25 { // some lie over each other, some over the ends of blocks
		s := lint.Severity(1 + at%3)
		r.Findings = append(r.Findings, lint.Finding{Check: check, Severity: s, Message: bad, Suggestion: bad, Span: doc.Span{Start: at, End: at + 40}})
	}
	return r
}

func htmlPageOf(t *testing.T, r *pipeline.Report) (string, *html.Node) {
	t.Helper()
	var b bytes.Buffer
	h := NewReportHTML(&b)
	if err := errors.Join(h.Add(r), h.Close()); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return b.String(), root
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// Nothing in a document becomes a tag, and the page asks nothing of the
// network: a person may open it beside other families' papers.
func TestHTMLHoldsNoForeignTags(t *testing.T) {
	r := hostile()
	source, root := htmlPageOf(t, r)
	allowed := " html head meta title style body header main section div span p ul li h1 h2 h3 h4 h5 h6 b a sup mark table thead tbody tr th td "
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if !strings.Contains(allowed, " "+n.Data+" ") {
			t.Errorf("there is a %s in the page", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "style" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("%s has %s=%q", n.Data, a.Key, a.Val)
			}
		}
	}
	if strings.Contains(source, "//") && regexp.MustCompile(`(?i)https?:|url\(|@import`).MatchString(source) {
		t.Error("the page names an address")
	}
}

// The page reads like a page: one h1, no level left out, links that lead
// somewhere, names on all header cells.
func TestHTMLIsInOrder(t *testing.T) {
	for name, r := range map[string]*pipeline.Report{"hostile": hostile(), "sample": sample()} {
		_, root := htmlPageOf(t, r)
		ids, links, level := map[string]int{}, []string{}, 0
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if id := attribute(n, "id"); id != "" {
				ids[id]++
			}
			if n.Data == "a" {
				links = append(links, strings.TrimPrefix(attribute(n, "href"), "#"))
			}
			if n.Data == "th" && attribute(n, "scope") == "" || n.Data == "html" && attribute(n, "lang") != "en-GB" {
				t.Errorf("%s: %s lacks something", name, n.Data)
			}
			if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
				next := int(n.Data[1] - '0')
				if next > level+1 || next == 1 && level > 0 {
					t.Errorf("%s: h%d after h%d", name, next, level)
				}
				level = next
			}
		}
		for _, l := range links {
			if ids[l] != 1 {
				t.Errorf("%s: #%s leads to %d places", name, l, ids[l])
			}
		}
		for i := range r.Findings {
			if ids[fmt.Sprintf("note-%d", i+1)] != 1 {
				t.Errorf("%s: finding %d has no note", name, i+1)
			}
		}
	}
}

// words are what the page shows of the document, without the marks' own signs.
func words(n *html.Node, out *strings.Builder) {
	if class := attribute(n, "class"); n.Data == "sup" || class == "vh" || class == "label" {
		return
	}
	if n.Type == html.TextNode {
		out.WriteString(n.Data + " ")
	}
	for c := range n.ChildNodes() {
		words(c, out)
	}
}

func TestHTMLShowsEveryWordOnce(t *testing.T) {
	r := hostile()
	_, root := htmlPageOf(t, r)
	var shown strings.Builder
	for n := range root.Descendants() {
		if attribute(n, "class") == "words" {
			words(n, &shown)
		}
	}
	letters := func(s string) string { return strings.Join(strings.Fields(s), "") }
	if diff := cmp.Diff(letters(r.Document.Text), letters(shown.String())); diff != "" {
		t.Errorf("(-document +page):\n%s", diff)
	}
}

// draw shows pieces as the page does: findings in brackets, with their numbers.
func draw(pieces []htmlPiece) string {
	var b strings.Builder
	for _, p := range pieces {
		for _, ref := range p.Begins {
			fmt.Fprintf(&b, "[%d:", ref.Number)
		}
		b.WriteString(p.Text)
		for _, ref := range p.Ends {
			fmt.Fprintf(&b, ":%d]", ref.Number)
		}
		if p.Many {
			b.WriteString("!")
		}
	}
	return b.String()
}

func TestMarks(t *testing.T) {
	span := func(start, end int) doc.Span { return doc.Span{Start: start, End: end} }
	for _, c := range []struct {
		name  string
		spans []doc.Span
		want  string
	}{
		{"nothing", nil, "one two|three four"},
		{"a word", []doc.Span{span(4, 7)}, "one [1:two:1]|three four"},
		{"one in another", []doc.Span{span(0, 7), span(4, 7)}, "[1:one [2:two:1]:2]!|three four"},
		{"across each other", []doc.Span{span(0, 5), span(4, 7)}, "[1:one [2:t:1]!wo:2]|three four"},
		{"over two blocks", []doc.Span{span(4, 13)}, "one [1:two|three:1] four"},
		{"white space at its ends", []doc.Span{span(3, 8)}, "one[1: two:1]|three four"},
		{"the same words twice", []doc.Span{span(8, 13), span(8, 13)}, "one two|[1:[2:three:1]:2]! four"},
		{"none of the words", []doc.Span{{}, span(7, 8), span(0, 3)}, "[3:one:3] two|three four"},
	} {
		var text strings.Builder
		d := &doc.Document{Blocks: []doc.Block{leaf(&text, doc.Paragraph, 0, 1, "one two"), leaf(&text, doc.Paragraph, 0, 1, "three four")}}
		d.Text = text.String()
		var findings []lint.Finding
		for _, s := range c.spans {
			findings = append(findings, lint.Finding{Span: s, Severity: lint.Error})
		}
		m := newMarker(d, findings)
		got := draw(m.cut(d.Blocks[0].Span, doc.Span{})) + "|" + draw(m.cut(d.Blocks[1].Span, doc.Span{}))
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// However findings lie, each that has words begins once and ends once.
func TestMarksBeginAndEnd(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var text strings.Builder
		d := &doc.Document{}
		for range 1 + random.IntN(5) {
			d.Blocks = append(d.Blocks, leaf(&text, doc.Paragraph, 0, 1, strings.Repeat("ab ", random.IntN(5))))
		}
		d.Text = text.String()
		var findings []lint.Finding
		for start := 0; start < len(d.Text); start += random.IntN(4) {
			findings = append(findings, lint.Finding{Span: doc.Span{Start: start, End: min(start+random.IntN(12), len(d.Text))}, Severity: lint.Error})
		}
		m := newMarker(d, findings)
		begins, ends := map[int]int{}, map[int]int{}
		for i := range d.Blocks {
			for _, p := range m.cut(ownText(d, &d.Blocks[i]), doc.Span{}) {
				for _, ref := range p.Begins {
					begins[ref.Number]++
				}
				for _, ref := range p.Ends {
					ends[ref.Number]++
				}
			}
		}
		for i, s := range m.spans {
			want := 1
			if s.Empty() {
				want = 0
			}
			if begins[i+1] != want || ends[i+1] != want {
				t.Fatalf("%q: finding %d at %v begins %d times and ends %d times", d.Text, i+1, s, begins[i+1], ends[i+1])
			}
		}
	}
}

// Cells stand in their columns where others are missing or reach over them.
func TestHTMLTable(t *testing.T) {
	d := tableDoc(3, 3, 1, cell{"a", 0, 0, 2, 1}, cell{"b", 0, 2, 1, 1}, cell{"c", 1, 1, 1, 2}, cell{"d", 2, 2, 1, 1})
	d.Blocks[0].Children[0].Children[0].Header = true
	d.Blocks[0].Children[1].Children[0].Header = true
	b := &builder{doc: d, marks: newMarker(d, nil)}
	table := b.node(&d.Blocks[0])
	var got []string
	for _, row := range append(table.Head, table.Body...) {
		var cells []string
		for _, c := range row.Children {
			cells = append(cells, fmt.Sprintf("%s%dx%d%s", draw(c.Pieces), c.RowSpan, c.ColSpan, c.Scope))
		}
		got = append(got, strings.Join(cells, " "))
	}
	if diff := cmp.Diff([]string{"a2x1col 1x1 b1x1", "c1x2row", "1x1 1x1 d1x1"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A list that goes on over a page's end stands on both pages.
func TestHTMLListOverPages(t *testing.T) {
	var text strings.Builder
	d := &doc.Document{Pages: []doc.Page{{Number: 4}, {Number: 5}}}
	for i, page := range []int{4, 4, 4, 5} {
		d.Blocks = append(d.Blocks, leaf(&text, doc.ListItem, 1+i%2, page, strconv.Itoa(i)))
	}
	d.Text = text.String()
	got := htmlOf(&pipeline.Report{Document: d}).Pages
	if len(got) != 2 || len(got[0].Rows) != 1 || len(got[1].Rows) != 1 {
		t.Fatalf("%+v", got)
	}
	items := got[0].Rows[0].Blocks[0].Children
	if len(items) != 2 || len(items[0].Children) != 1 || draw(items[0].Children[0].Children[0].Pieces) != "1" {
		t.Errorf("%+v", items)
	}
}

// luminance as WCAG 2.2 has it, of #rrggbb.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			sum += weight * c / 12.92
		} else {
			sum += weight * math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return sum
}

// Words can be read on what lies under them, in light and in dark.
func TestHTMLContrast(t *testing.T) {
	light, dark, _ := strings.Cut(htmlSource, "prefers-color-scheme: dark")
	for name, css := range map[string]string{"light": light, "dark": dark} {
		colours := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(css, -1) {
			colours[m[1]] = m[2]
		}
		for _, pair := range []string{
			"ink paper", "grey paper", "link paper", "error paper", "warning paper", "suggestion paper",
			"ink error-mark", "ink warning-mark", "ink suggestion-mark",
		} {
			front, back, _ := strings.Cut(pair, " ")
			a, b := luminance(t, colours[front]), luminance(t, colours[back])
			if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < 4.5 {
				t.Errorf("%s: %s has a contrast of %.1f", name, pair, ratio)
			}
		}
	}
}

// A browser prints the page, with the words and the notes on it.
func TestHTMLPrints(t *testing.T) {
	for _, program := range []string{"chromium", "pdftotext"} {
		if _, err := exec.LookPath(program); err != nil {
			if os.Getenv("CI") == "true" {
				t.Fatal(err)
			}
			t.Skip("make tools installs " + program)
		}
	}
	source, _ := htmlPageOf(t, sample())
	dir, err := os.MkdirTemp("", "plainwords-html-") // the browser may still write to it when it has ended
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	page, printed := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.pdf")
	if err := os.WriteFile(page, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	browser := exec.CommandContext(t.Context(), "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
		"--user-data-dir="+filepath.Join(dir, "profile"), "--no-pdf-header-footer", "--print-to-pdf="+printed, "file://"+page)
	if out, err := browser.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", printed, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Ring the IDVA", "1 error, 1 warning, 1 suggestion", "instead: Write it out.", "Findings by check"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%q is not in print:\n%s", want, text)
		}
	}
}
