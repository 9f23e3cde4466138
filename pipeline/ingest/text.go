package ingest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readText reads plain text: a page for each form feed, headings, list items,
// tables of columns parted by tabs or bars, and paragraphs, which empty lines
// part. The error is ErrMemoryLimit.
func readText(text string) (*doc.Paper, error) {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n").Replace(text)
	text = strings.Map(symbol, text)
	if n := countWords(text); n > maxWords {
		return nil, fmt.Errorf("%d words, more than %d: %w", n, maxWords, ErrMemoryLimit)
	}
	parts := strings.Split(strings.TrimRight(text, "\f\n\t "), "\f")
	paper := &doc.Paper{}
	if len(parts) > maxPages {
		paper.Warnings = []doc.Warning{{Message: fmt.Sprintf("the last %d pages were not read: the file is too long", len(parts)-maxPages)}}
		parts = parts[:maxPages]
	}
	room := wrapWidth(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\f' }))
	for i, part := range parts {
		r := textReader{lines: splitLines(part), room: room}
		r.read()
		paper.Pages = append(paper.Pages, r.page(i+1, r.out))
	}
	return paper, nil
}

func countWords(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}

// splitLines cuts text into lines without white space at their ends; an empty
// line holds none.
func splitLines(text string) []string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\v\u00A0")
	}
	return lines
}

// textReader reads one page of plain text from its first line to its last.
type textReader struct {
	tree
	lines []string
	room  int // letters to a line of the writer who broke lines by hand; 0 where nobody did
	out   []doc.Tag
}

func (r *textReader) read() {
	for i := 0; i < len(r.lines); {
		i = r.block(i)
	}
}

// block reads what begins at line i and returns the line after it.
func (r *textReader) block(i int) int {
	for _, read := range []func(int) int{r.nothing, r.heading, r.table, r.list} {
		if next := read(i); next > i {
			return next
		}
	}
	return r.paragraph(i)
}

// nothing passes over an empty line, or one that is drawn across the page.
func (r *textReader) nothing(i int) int {
	if r.blank(i) || isRule(r.lines[i]) {
		return i + 1
	}
	return i
}

// blank reports whether line i is empty or beyond the page.
func (r *textReader) blank(i int) bool {
	return i < 0 || i >= len(r.lines) || r.lines[i] == ""
}

func (r *textReader) add(tag doc.Tag) { r.out = append(r.out, tag) }

// heading reads a heading: marked as in Markdown, underlined, or told by how it
// stands.
func (r *textReader) heading(i int) int {
	line := strings.TrimSpace(r.lines[i])
	if m := hashes.FindStringSubmatch(line); m != nil {
		r.add(r.leaf(fmt.Sprintf("H%d", len(m[1])), m[2]))
		return i + 1
	}
	if level := r.underlined(i); level != "" {
		r.add(r.leaf(level, line))
		return i + 2
	}
	if r.standsAsHeading(i) {
		r.add(r.leaf("H2", line))
		return i + 1
	}
	return i
}

// underlined returns the role of a heading that is underlined with signs, as
// Markdown has it; it is empty where line i is none.
func (r *textReader) underlined(i int) string {
	if r.blank(i+1) || !r.blank(i-1) && !isRule(r.lines[i-1]) || endsSentence(r.lines[i]) || hasMarker(r.lines[i]) {
		return ""
	}
	switch under := strings.TrimSpace(r.lines[i+1]); {
	case len(under) < 3 || 2*len(under) < width(strings.TrimSpace(r.lines[i])):
		return ""
	case strings.Trim(under, "=") == "":
		return "H1"
	case strings.Trim(under, "-") == "":
		return "H2"
	}
	return ""
}

// standsAsHeading reports whether line i is a heading by how it is written and
// what stands around it. Lines that follow each other in the same way are a
// list without bullets and no headings, but for lines in capitals.
func (r *textReader) standsAsHeading(i int) bool {
	after := i + 1
	for after < len(r.lines) && r.blank(after) {
		after++
	}
	if !r.blank(i-1) || after == len(r.lines) || !isShortLine(r.lines[i]) {
		return false
	}
	if inCapitals(r.lines[i]) {
		return after > i+1 || !inCapitals(r.lines[after])
	}
	if after == i+1 || r.alone(after) && !inCapitals(r.lines[after]) {
		return false
	}
	if inTitleCase(r.lines[i]) && !hasMarker(r.lines[i]) {
		return true
	}
	return len(strings.Fields(r.lines[i])) <= maxPlainHeading && !r.alone(r.before(i))
}

// alone reports whether line i is a short line between two empty ones.
func (r *textReader) alone(i int) bool {
	return !r.blank(i) && r.blank(i-1) && r.blank(i+1) && isShortLine(r.lines[i])
}

// before is the last line before i that is not empty; -1 where there is none.
func (r *textReader) before(i int) int {
	for i--; i >= 0 && r.blank(i); {
		i--
	}
	return i
}

// paragraph reads lines that belong together: until an empty line, or one that
// begins something else, or one before which the writer ended a line on
// purpose.
func (r *textReader) paragraph(i int) int {
	next := i + 1
	for r.goesOn(next) {
		next++
	}
	r.add(r.leaf("P", joinLines(r.lines[i:next])))
	return next
}

// goesOn reports whether line i goes on with the one before it.
func (r *textReader) goesOn(i int) bool {
	if r.blank(i) || isRule(r.lines[i]) || hasMarker(r.lines[i]) || isLabelled(r.lines[i]) {
		return false
	}
	return wrapped(r.lines[i-1], r.lines[i], r.room)
}

// table reads rows of columns that one sign parts: a bar or a tab.
func (r *textReader) table(i int) int {
	for _, cut := range []func(string) []string{cutBars, cutTabs} {
		rows, next := r.rows(i, cut)
		if len(rows) >= 2 && !areFields(rows) {
			r.add(r.tableOf(rows))
			return next
		}
	}
	return i
}

// rows cuts the lines from i on into cells, as long as they have two at least
// and no more than the first one has, and returns the line after them. A line
// that is drawn between the header and the body of a table is passed over.
func (r *textReader) rows(i int, cut func(string) []string) (rows [][]string, next int) {
	for next = i; !r.blank(next); next++ {
		cells := cut(r.lines[next])
		if len(cells) < 2 || len(rows) > 0 && len(cells) > len(rows[0]) {
			break
		}
		if strings.Trim(r.lines[next], "|-:+=\t ") != "" {
			rows = append(rows, cells)
		}
	}
	return rows, next
}

// tableOf makes the nodes of a table. Its first row is a header where it reads
// like one.
func (r *textReader) tableOf(rows [][]string) doc.Tag {
	table := doc.Tag{Role: "Table", Kids: make([]doc.Tag, 0, len(rows))}
	for i, cells := range rows {
		role := "TD"
		if i == 0 && isHeader(cells) {
			role = "TH"
		}
		row := doc.Tag{Role: "TR", Kids: make([]doc.Tag, 0, max(len(cells), len(rows[0])))}
		for _, cell := range cells {
			row.Kids = append(row.Kids, r.leaf(role, cell))
		}
		for len(row.Kids) < len(rows[0]) {
			row.Kids = append(row.Kids, doc.Tag{Role: role})
		}
		table.Kids = append(table.Kids, row)
	}
	return table
}

// list reads the items of a list. Items may stand apart by one empty line.
func (r *textReader) list(i int) int {
	var items []item
	next := i
	for !r.blank(next) {
		it, ok := itemOf(r.lines[next])
		if !ok {
			break
		}
		from := next
		for next++; r.goesOn(next) || r.setIn(next, it.indent); {
			next++
		}
		it.text = joinLines(append([]string{it.text}, r.lines[from+1:next]...))
		items = append(items, it)
		if r.blank(next) && !r.blank(next+1) {
			if following, ok := itemOf(r.lines[next+1]); ok && following.isNumber() == it.isNumber() {
				next++
			}
		}
	}
	if len(items) > 0 {
		r.add(r.listOf(items))
	}
	return next
}

// setIn reports whether line i belongs to the item before it by its indent.
func (r *textReader) setIn(i, indent int) bool {
	return !r.blank(i) && indentOf(r.lines[i]) > indent && !hasMarker(r.lines[i])
}

// listOf makes the nodes of a list; items that are set in further belong to the
// item before them.
func (r *textReader) listOf(items []item) doc.Tag {
	list := doc.Tag{Role: "L"}
	for i := 0; i < len(items); {
		deeper := slices.IndexFunc(items[i+1:], func(it item) bool { return it.indent <= items[i].indent })
		next := i + 1 + deeper
		if deeper < 0 {
			next = len(items)
		}
		list.Kids = append(list.Kids, r.itemTag(items[i], items[i+1:next]))
		i = next
	}
	return list
}

// itemTag makes the node of one item. A tick box is the marker of its item, and
// replaces another one.
func (r *textReader) itemTag(it item, within []item) doc.Tag {
	var tag doc.Tag
	tag.Role = "LI"
	if !startsWithBox(it.text) {
		tag.Kids = append(tag.Kids, r.leaf("Lbl", it.marker))
	}
	body := r.leaf("LBody", it.text)
	if len(within) > 0 {
		body = doc.Tag{Role: "LBody", Kids: []doc.Tag{{Role: "Span", Marks: body.Marks}, r.listOf(within)}}
	}
	tag.Kids = append(tag.Kids, body)
	return tag
}
