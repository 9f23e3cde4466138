package ingest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	hashes = regexp.MustCompile(`^(#{1,6})\s+(.*?\S)\s*#*$`)
	// A bullet, or a number or letter with a stop or bracket. "A." is left
	// out: it is a first name's initial more often. "o" is how a word
	// processor's second bullet arrives when it is pasted.
	itemLine = regexp.MustCompile(`^(\s*)([-*+o•‣▪●○■◦·✓✗➢❖◆→❑❐❒–—]|\(?\d{1,3}\)|\d{1,3}(?:\.\d{1,3}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|\(?[a-zA-Z]\)|[a-z]\.|\(?[ivx]{2,5}[.)])[ \t\x{A0}]+(\S.*)$`)
	boxLine  = regexp.MustCompile(`^(\s*)((?:[☐☒☑]|\[[ xX✓✔]?\]).*)$`)
	// A few words with a colon behind them: "Date of birth: …".
	labelled = regexp.MustCompile(`^\s*\p{Lu}[^:.!?]{0,40}:(?:\s|$)`)
)

// item is a list item as typed.
type item struct {
	indent int
	marker string // empty where a tick box stands for it
	text   string
}

// itemOf reads a line as the first one of a list item.
func itemOf(line string) (item, bool) {
	if m := itemLine.FindStringSubmatch(line); m != nil && !isQuantity(m[2], m[3]) {
		return item{indent: indentOf(line), marker: m[2], text: m[3]}, true
	}
	if m := boxLine.FindStringSubmatch(line); m != nil {
		return item{indent: indentOf(line), text: m[2]}, true
	}
	return item{}, false
}

// isQuantity reports whether what looks like a marker is a time or an amount at
// the beginning of a line: "2.5 hours".
func isQuantity(marker, text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return !unicode.IsUpper(first) && strings.Contains(marker, ".") && unicode.IsDigit(rune(marker[len(marker)-1]))
}

func hasMarker(line string) bool {
	_, ok := itemOf(line)
	return ok
}

// isNumber reports whether the marker counts.
func (it item) isNumber() bool { return strings.ContainsAny(it.marker, ".)") }

// indentOf is how far a line is set in, in letters. A tab counts four.
func indentOf(line string) int {
	n := 0
	for _, r := range line {
		switch {
		case r == '\t':
			n += 4
		case unicode.IsSpace(r):
			n++
		default:
			return n
		}
	}
	return n
}

// isRule reports whether a line is drawn across the page with one sign.
func isRule(line string) bool {
	line = strings.ReplaceAll(strings.TrimSpace(line), " ", "")
	return len(line) >= 3 && strings.ContainsRune("-=_*~#", rune(line[0])) && strings.Trim(line, line[:1]) == ""
}

func isLabelled(line string) bool { return labelled.MatchString(line) }

func width(line string) int { return utf8.RuneCountInString(line) }

// endsSentence reports whether a line ends as sentences do, and parts of them.
func endsSentence(line string) bool {
	return strings.ContainsRune(".,;:?!", rune(line[len(line)-1]))
}

// The length of headings that nothing marks but how they stand.
const (
	maxHeadingWords = 9
	maxPlainHeading = 7 // without capitals
)

// isShortLine reports whether a line could be a heading: some words that begin
// with a capital or a number, no end mark, no columns, no label with a value.
func isShortLine(line string) bool {
	line = strings.TrimSpace(line)
	first, _ := utf8.DecodeRuneInString(line)
	if endsSentence(line) && !(strings.HasSuffix(line, ":") && inCapitals(line)) {
		return false
	}
	return (unicode.IsUpper(first) || unicode.IsDigit(first) && hasMarker(line)) &&
		len(strings.Fields(line)) <= maxHeadingWords &&
		!strings.ContainsAny(line, "|\t@") && !strings.Contains(line, ": ")
}

// inCapitals reports whether a line has letters, four at least, and all are
// capitals.
func inCapitals(line string) bool {
	letters := 0
	for _, r := range line {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 4
}

// inTitleCase reports whether most of a line's longer words begin with a
// capital.
func inTitleCase(line string) bool {
	long, capital := 0, 0
	for w := range strings.FieldsSeq(line) {
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

// Lines that a writer or a mail program broke are within these widths.
const (
	narrowest = 50
	widest    = 120
)

// wrapWidth is the width at which the lines of a text were broken by hand: nine
// of ten of its longer lines are no wider. It is 0 where some line is wider
// than anybody breaks lines, so that line ends are the writer's own.
func wrapWidth(lines []string) int {
	var widths []int
	overlong := 0
	for _, l := range lines {
		if w := width(l); w > widest {
			overlong++
		} else if w >= narrowest {
			widths = append(widths, w)
		}
	}
	if len(widths) == 0 || 4*overlong > len(widths) {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)*9/10]
}

// wrapped reports whether the line before was broken for want of room: the
// first word of line would not have fitted. A small letter says so too, but
// not behind the end of a sentence.
func wrapped(before, line string, room int) bool {
	line = strings.TrimSpace(line)
	first, _, _ := strings.Cut(line, " ")
	if w := width(before); room > 0 && w >= narrowest && w <= widest && w+1+width(first) > room {
		return true
	}
	letter, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(letter) && width(before) >= narrowest/2 && !endsSentence(before)
}

// joinLines joins lines that were broken by hand. A word that was broken at its
// hyphen is whole again and keeps the hyphen: whether it belongs to the word
// cannot be told.
func joinLines(lines []string) string {
	var text strings.Builder
	for i, l := range lines {
		l = strings.TrimSpace(l)
		letter, _ := utf8.DecodeRuneInString(l)
		if i > 0 && !(brokenWord.MatchString(lines[i-1]) && unicode.IsLower(letter)) {
			text.WriteByte(' ')
		}
		text.WriteString(l)
	}
	return text.String()
}

// brokenWord is a line that ends within a word.
var brokenWord = regexp.MustCompile(`\p{L}-$`)

// cutBars cuts a line into cells at its bars; those around the line are a frame.
func cutBars(line string) []string {
	line = strings.TrimSpace(line)
	return strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|"), "|")
}

// cutTabs cuts a line into cells at its tabs.
func cutTabs(line string) []string { return strings.Split(strings.TrimLeft(line, " "), "\t") }

// areFields reports whether most rows are no rows of a table but labels and
// values, or items behind their markers.
func areFields(rows [][]string) bool {
	n := 0
	for _, cells := range rows {
		it, isItem := itemOf(strings.Join(cells, "\t"))
		first := strings.TrimSpace(cells[0])
		if strings.HasSuffix(first, ":") || isItem && len(cells) == 2 && it.marker == first {
			n++
		}
	}
	return 2*n > len(rows)
}

// isHeader reports whether a row reads like the names of columns: short, without
// numbers or stops.
func isHeader(cells []string) bool {
	for _, c := range cells {
		c = strings.TrimSpace(c)
		if len(strings.Fields(c)) > 6 || strings.ContainsAny(c, "0123456789") || strings.HasSuffix(c, ".") {
			return false
		}
	}
	return true
}
