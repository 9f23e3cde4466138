package ingest

import (
	"regexp"
	"slices"
	"strings"
)

var (
	letteredLine = regexp.MustCompile(`^(\s{0,3})(\(?)([a-z]|[ivx]{2,5})([.)])[ \t]+\S`)
	fence        = regexp.MustCompile("^\\s{0,3}(?:```|~~~)")
	romans       = []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}
)

// keepItems makes list items of lines that letters count: Markdown knows no such
// lists, and would let "(a) …" and "(b) …" flow together.
func keepItems(text string) string {
	lines := strings.Split(text, "\n")
	last, fenced := -1, false // the line of the last letter, -1 behind what ends a list
	var lastLetter []string
	for i, line := range lines {
		fenced = fenced != fence.MatchString(line)
		letter := letteredLine.FindStringSubmatch(line)
		switch {
		case fenced:
			last = -1
		case letter != nil:
			if last >= 0 && goesOn(lastLetter, letter) {
				lines[last], lines[i] = asItem(lines[last]), asItem(line)
			}
			last, lastLetter = i, letter
		case endsItems(line, i > 0 && strings.TrimSpace(lines[i-1]) == ""):
			last = -1
		}
	}
	return strings.Join(lines, "\n")
}

// goesOn reports whether two letters are written in one way and follow each other.
func goesOn(a, b []string) bool {
	return a[2] == b[2] && a[4] == b[4] && follows(a[3], b[3])
}

// asItem puts Markdown's bullet before a letter; the reader of HTML takes the letter
// for the marker.
func asItem(line string) string {
	rest := strings.TrimLeft(line, " \t")
	if strings.HasPrefix(rest, "- ") {
		return line
	}
	return line[:len(line)-len(rest)] + "- " + rest
}

// endsItems reports whether a line is no part of an item that stands before it: a
// heading, a row of a table, a paragraph of its own.
func endsItems(line string, afterGap bool) bool {
	text := strings.TrimSpace(line)
	return text != "" && (text[0] == '#' || text[0] == '|' || afterGap && line[0] != ' ' && line[0] != '\t')
}

// follows reports whether b is the letter, or the Roman number, behind a.
func follows(a, b string) bool {
	if len(a) == 1 && len(b) == 1 && b[0] == a[0]+1 {
		return true
	}
	n := slices.Index(romans, a)
	return n >= 0 && n+1 < len(romans) && romans[n+1] == b
}
