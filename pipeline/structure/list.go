package structure

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// A marker stands at the beginning of a list item.
var (
	bulletMarker = regexp.MustCompile(`^[•‣▪▫●○◦∙·◾◼■□◻❏❑➢➤►▶✓✔❖⁃–—*o-]$`)
	// 1. 1) (1) 1.2 1.2.3. a) a. (a) iv) (iv) — a number without a stop or
	// bracket is a number.
	numberMarker = regexp.MustCompile(`^(?:\(?\d{1,3}[.)]|\(?\d{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-zA-Z][.)]|\([a-zA-Z]\)|\(?[ivx]{1,5}[.)])$`)
)

// isMarker reports whether the first word of a line is a list item's marker;
// there must be something that it marks.
func isMarker(pieces []piece) bool {
	if len(pieces) < 2 {
		return false
	}
	t := pieces[0].Text
	if bulletMarker.MatchString(t) {
		// A dash between spaces is a dash: after a marker the text stands
		// near it, and a lone dash begins no number.
		return !strings.HasPrefix(pieces[1].Text, "-")
	}
	return numberMarker.MatchString(t) && utf8.RuneCountInString(t) <= 8
}

// numberDepth is how many numbers a marker such as "1.2.3" holds; 0 for other
// markers.
func numberDepth(marker string) int {
	parts := strings.Split(strings.Trim(marker, "()."), ".")
	for _, p := range parts {
		if p == "" || strings.Trim(p, "0123456789") != "" {
			return 0
		}
	}
	return len(parts)
}
