package ingest

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// decode returns text as UTF-8: by its byte order mark, as UTF-8, or else as
// Windows-1252, which office programs write.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		out, err := textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM).NewDecoder().Bytes(data)
		return strings.ToValidUTF8(string(out), ""), err
	case utf8.Valid(data):
		return strings.TrimPrefix(string(data), "\uFEFF"), nil
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	return string(out), err
}

// looksLikeText reports whether a person wrote it: no zero bytes but in UTF-16,
// and hardly any control characters.
func looksLikeText(data []byte) bool {
	if bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}) {
		return true
	}
	control := 0
	for _, b := range data {
		if b == 0 {
			return false
		}
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' {
			control++
		}
	}
	return control*100 <= len(data)
}

// readText reads plain text: a page for each form feed, paragraphs parted by
// empty lines, list items, headings, tables of columns parted by tabs or bars.
func readText(data []byte) (*doc.Paper, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	var pages []doc.Page
	for i, part := range strings.Split(text, "\f") {
		t := newTree(i + 1)
		for _, chunk := range chunks(part) {
			t.page.Tags = append(t.page.Tags, t.chunk(chunk)...)
		}
		pages = append(pages, t.page)
	}
	return paperOf(pages...), nil
}

// chunks parts text at its empty lines.
func chunks(text string) [][]string {
	var out [][]string
	var lines []string
	for _, l := range append(strings.Split(text, "\n"), "") {
		if strings.TrimSpace(l) != "" {
			lines = append(lines, strings.TrimRight(l, " \t"))
			continue
		}
		if len(lines) > 0 {
			out = append(out, lines)
		}
		lines = nil
	}
	return out
}

var (
	textItem  = regexp.MustCompile(`^(\s*)([-*•‣▪–]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])\s+(\S.*)$`)
	underline = regexp.MustCompile(`^(?:={3,}|-{3,}|_{3,}|\*{3,})$`)
	hashes    = regexp.MustCompile(`^(#{1,6})\s+(.*\S)\s*#*$`)
)

// chunk makes the nodes of lines between two empty ones.
func (t *tree) chunk(lines []string) []doc.Tag {
	if table, ok := t.table(lines); ok {
		return []doc.Tag{table}
	}
	var out []doc.Tag
	for i := 0; i < len(lines); {
		l := strings.TrimSpace(lines[i])
		switch m := textItem.FindStringSubmatch(lines[i]); {
		case underline.MatchString(l):
			i++
		case i+1 < len(lines) && underline.MatchString(strings.TrimSpace(lines[i+1])):
			out = append(out, t.leaf("H2", l))
			i += 2
		case hashes.MatchString(l):
			h := hashes.FindStringSubmatch(l)
			out = append(out, t.leaf("H"+string('0'+byte(len(h[1]))), h[2]))
			i++
		case m != nil:
			n := itemEnd(lines, i)
			out = append(out, t.item(m[2], m[3]+" "+strings.Join(lines[i+1:n], " "), 1+len(m[1])/2))
			i = n
		case len(lines) == 1 && isTitle(l):
			out = append(out, t.leaf("H2", l))
			i++
		default:
			n := paragraphEnd(lines, i)
			out = append(out, t.leaf("P", strings.Join(lines[i:n], " ")))
			i = n
		}
	}
	return out
}

// item is a list of one item; depth nests it.
func (t *tree) item(marker, text string, depth int) doc.Tag {
	li := doc.Tag{Role: "LI", Kids: []doc.Tag{t.leaf("Lbl", marker), t.leaf("LBody", text)}}
	list := doc.Tag{Role: "L", Kids: []doc.Tag{li}}
	for range min(depth, 4) - 1 {
		list = doc.Tag{Role: "L", Kids: []doc.Tag{list}}
	}
	return list
}

// itemEnd is the line after the item that begins at i: lines set in go on.
func itemEnd(lines []string, i int) int {
	n := i + 1
	for n < len(lines) && textItem.FindStringSubmatch(lines[n]) == nil &&
		(strings.HasPrefix(lines[n], "  ") || strings.HasPrefix(lines[n], "\t") || wrapped(lines[n-1], lines[n])) {
		n++
	}
	return n
}

// paragraphEnd is the line after the paragraph that begins at i. A writer who
// breaks lines by hand fills them; a line with room to spare ends a paragraph.
func paragraphEnd(lines []string, i int) int {
	n := i + 1
	for n < len(lines) && textItem.FindStringSubmatch(lines[n]) == nil && wrapped(lines[n-1], lines[n]) {
		n++
	}
	return n
}

// wrapped reports whether the line before was broken for want of room.
func wrapped(before, line string) bool {
	const shortest = 50 // letters: nobody wraps narrower
	width := utf8.RuneCountInString(strings.TrimSpace(before))
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(line))
	return width >= shortest && width <= 140 || unicode.IsLower(first)
}

// isTitle reports whether a line that stands alone is a heading: short, without
// an end mark, in capitals or with a capital in most of its longer words.
func isTitle(l string) bool {
	words := strings.Fields(l)
	if len(words) > 9 || strings.ContainsRune(".,;:?!", rune(l[len(l)-1])) {
		return false
	}
	long, capital := 0, 0
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if utf8.RuneCountInString(w) > 3 && unicode.IsLetter(first) {
			long++
			if unicode.IsUpper(first) {
				capital++
			}
		}
	}
	return long > 0 && 3*capital >= 2*long
}

// table reads lines of columns: all with the same sign between them.
func (t *tree) table(lines []string) (doc.Tag, bool) {
	separator := ""
	for _, s := range []string{"|", "\t"} {
		if len(lines) > 1 && strings.Contains(strings.TrimSpace(lines[0]), s) && strings.Contains(strings.TrimSpace(lines[1]), s) {
			separator = s
		}
	}
	if separator == "" {
		return doc.Tag{}, false
	}
	table := doc.Tag{Role: "Table"}
	for _, l := range lines {
		l = strings.Trim(strings.TrimSpace(l), "|")
		if strings.Trim(l, "|-:+= ") == "" {
			continue
		}
		row := doc.Tag{Role: "TR"}
		for _, cell := range strings.Split(l, separator) {
			role := "TD"
			if len(table.Kids) == 0 {
				role = "TH"
			}
			row.Kids = append(row.Kids, t.leaf(role, cell))
		}
		table.Kids = append(table.Kids, row)
	}
	return table, true
}
