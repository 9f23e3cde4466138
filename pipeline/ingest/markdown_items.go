package ingest

import (
	"regexp"
	"slices"
	"strings"
)

var (
	letteredLine = regexp.MustCompile(`^\s{0,3}(\(?)([a-z]|[ivx]{2,5})([.)])[ \t]+\S`)
	romans       = []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}
)

// keepItems keeps the line ends between items that letters count: Markdown knows
// no such lists, and would let "(a) …" and "(b) …" flow together.
func keepItems(text string) string {
	lines := strings.Split(text, "\n")
	for i := 1; i < len(lines); i++ {
		a, b := letteredLine.FindStringSubmatch(lines[i-1]), letteredLine.FindStringSubmatch(lines[i])
		if a != nil && b != nil && a[1] == b[1] && a[3] == b[3] && follows(a[2], b[2]) {
			lines[i-1] = strings.TrimRight(lines[i-1], " \t\r") + "  "
		}
	}
	return strings.Join(lines, "\n")
}

// follows reports whether b is the letter, or the Roman number, behind a.
func follows(a, b string) bool {
	if len(a) == 1 && len(b) == 1 && b[0] == a[0]+1 {
		return true
	}
	n := slices.Index(romans, a)
	return n >= 0 && n+1 < len(romans) && romans[n+1] == b
}
