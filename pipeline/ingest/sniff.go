package ingest

import (
	"bytes"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// headerWindow is how far from its beginning a file may name its format: so far
// may the header of a PDF file stand (ISO 32000-1, annex H, note 13).
const headerWindow = 1024

// foreign are the beginnings of formats that are known and not read.
var foreign = []struct{ begins, name string }{
	{"\xFF\xD8\xFF", "a JPEG picture"},
	{"\x89PNG\r\n\x1a\n", "a PNG picture"},
	{"II*\x00", "a TIFF picture"},
	{"MM\x00*", "a TIFF picture"},
	{"GIF8", "a GIF picture"},
	{"RIFF", "a WebP picture"},
	{"%!PS", "a PostScript file"},
	{"\x1f\x8b", "a packed file"},
}

// zipped are the formats that are ZIP archives, by the name of a file that each
// must hold. The names in an archive are never packed.
var zipped = []struct{ holds, name string }{
	{"xl/workbook.xml", "an Excel workbook"},
	{"ppt/presentation.xml", "a PowerPoint file"},
	{"", "a ZIP archive"},
}

// compound is the beginning of the files of old Office programs, in which newer
// ones keep what has a password.
const compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// encrypted is the name, in UTF-16, of what a file with a password holds
// (MS-OFFCRYPTO, 2.3.4.4).
const encrypted = "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"

// sniff tells the format of a file. The error is ErrEmpty, ErrDamaged or an
// *UnknownFormat.
func sniff(src Source) (doc.Format, error) {
	data := src.Data
	head := data[:min(len(data), headerWindow)]
	ending := strings.ToLower(filepath.Ext(src.Name))
	name := foreignName(data)
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return "", ErrEmpty
	case isRTF(head):
		return doc.RTF, nil
	case isODT(data):
		return doc.ODT, nil
	case bytes.Contains(head, []byte("%PDF-")):
		return doc.PDF, nil
	case isWord(data, ending):
		return doc.DOCX, nil
	case name != "":
		return "", &UnknownFormat{Name: name}
	case !looksLikeText(data):
		if ending == ".pdf" {
			return "", ErrDamaged
		}
		return "", &UnknownFormat{}
	}
	start := strings.ToLower(strings.TrimSpace(decode(head)))
	switch {
	case start == "" && len(data) <= headerWindow:
		return "", ErrEmpty // nothing but a byte order mark
	case isWebPage(start):
		return doc.HTML, nil
	case ending == ".pdf":
		return "", ErrDamaged
	case ending == ".md" || ending == ".markdown":
		return doc.Markdown, nil
	case ending == ".htm" || ending == ".html" || ending != ".txt" && isFragment(start):
		return doc.HTML, nil
	case ending == "" && markdownSign.MatchString(decode(data)):
		return doc.Markdown, nil
	}
	return doc.Text, nil
}

// markdownSign is what nobody types but to mark text up: a heading after a hash,
// the rule below a table's header, words between double stars. It decides for a
// draft that comes without a name, through a pipe.
var markdownSign = regexp.MustCompile(`(?m)^#{1,6} +\S|^\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$|\*\*[^*\s][^*\n]*\*\*`)

func isArchive(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// isWord reports whether an archive holds a Word document, or one that a Word
// document is made from: the names in an archive are never packed.
func isWord(data []byte, ending string) bool {
	if !isArchive(data) || !bytes.Contains(data, []byte("[Content_Types].xml")) {
		return false
	}
	return bytes.Contains(data, []byte("word/")) || slices.Contains([]string{".docx", ".docm", ".dotx", ".dotm"}, ending)
}

// foreignName names a format that is known and not read; it is empty for others.
func foreignName(data []byte) string {
	for _, f := range foreign {
		if bytes.HasPrefix(data, []byte(f.begins)) {
			return f.name
		}
	}
	if len(data) > 12 && bytes.HasPrefix(data[4:], []byte("ftyphei")) {
		return "a HEIC picture"
	}
	if bytes.HasPrefix(data, []byte(compound)) {
		if bytes.Contains(data, []byte(encrypted)) {
			return "a Word document with a password"
		}
		return "an old Word or Outlook file"
	}
	if !isArchive(data) {
		return ""
	}
	i := 0
	for !bytes.Contains(data, []byte(zipped[i].holds)) {
		i++ // the last one holds for all
	}
	return zipped[i].name
}

// rtfBegins is what an RTF file begins with.
const rtfBegins = `{\rtf`

// isRTF reports whether a file begins as an RTF file. White space may stand
// before, and what an editor thinks of its encoding.
func isRTF(head []byte) bool {
	head = bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF"))
	return bytes.HasPrefix(bytes.TrimSpace(head), []byte(rtfBegins))
}

// isODT reports whether a file is an OpenDocument text or a template of one. An
// archive begins with its type, unpacked; a flat file is one XML element.
func isODT(data []byte) bool {
	const mediaType, begins = "mimetypeapplication/vnd.oasis.opendocument.text", 128
	if isArchive(data) {
		return bytes.Contains(data[:min(len(data), begins)], []byte(mediaType))
	}
	head := strings.TrimSpace(decode(data[:min(len(data), headerWindow)]))
	return strings.HasPrefix(head, "<") && strings.Contains(head, "<office:document ") && strings.Contains(decode(data), "<office:text")
}

// isWebPage reports whether text, in lower case, begins as only a whole web
// page does. Comments may stand before.
func isWebPage(text string) bool {
	for strings.HasPrefix(text, "<!--") {
		_, after, _ := strings.Cut(text, "-->")
		text = strings.TrimSpace(after)
	}
	if strings.HasPrefix(text, "<?xml") {
		return strings.Contains(text, "<html")
	}
	return beginsWithTag(text, "!doctype html", "html", "head", "body")
}

// isFragment reports whether text, in lower case, begins with a tag that
// fragments of web pages begin with. Markdown may hold those too.
func isFragment(text string) bool {
	return strings.HasPrefix(text, "<!--") ||
		beginsWithTag(text, "meta", "title", "style", "h1", "h2", "h3", "p", "div", "span", "table", "ul", "ol", "section", "article", "main", "font", "b")
}

func beginsWithTag(text string, names ...string) bool {
	for _, name := range names {
		if after, ok := strings.CutPrefix(text, "<"+name); ok && (after == "" || strings.ContainsRune("> \t\r\n/", rune(after[0]))) {
			return true
		}
	}
	return false
}

// byteOrderMarks of UTF-16, in its two orders.
var byteOrderMarks = [][]byte{{0xFF, 0xFE}, {0xFE, 0xFF}}

func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, byteOrderMarks[0]) || bytes.HasPrefix(data, byteOrderMarks[1])
}

// looksLikeText reports whether a person wrote it: no zero bytes but in UTF-16,
// and hardly any control characters.
func looksLikeText(data []byte) bool {
	if isUTF16(data) {
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

// decode returns text as valid UTF-8: by its byte order mark, as UTF-8, or else
// as Windows-1252, which office programs write and which holds Latin-1. What a
// web page says of its own encoding is wrong more often than this is.
func decode(data []byte) string {
	decoder := charmap.Windows1252.NewDecoder()
	switch {
	case isUTF16(data):
		decoder = textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM).NewDecoder()
	case utf8.Valid(trimCutRune(data)):
		return strings.TrimPrefix(strings.ToValidUTF8(string(data), ""), "\uFEFF")
	}
	out, _ := decoder.Bytes(data) // both give U+FFFD for what they do not know, and no error
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// trimCutRune leaves out a letter at the end that is cut in two.
func trimCutRune(data []byte) []byte {
	for i := len(data) - 1; i >= 0 && i >= len(data)-utf8.UTFMax; i-- {
		if utf8.RuneStart(data[i]) {
			if !utf8.FullRune(data[i:]) {
				return data[:i]
			}
			break
		}
	}
	return data
}
