package structure

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// isMarker reports whether the first word of a line is a list item's marker;
// there must be something that it marks.
func isMarker(pieces []piece) bool {
	if len(pieces) < 2 {
		return false
	}
	t := pieces[0].Text
	if isBullet(t) {
		// A dash between spaces is a dash: after a marker the text stands
		// near it, and a lone dash begins no number.
		return !strings.HasPrefix(pieces[1].Text, "-")
	}
	return isItemNumber(t)
}

// isBullet reports whether a word is one of the signs that stand before items.
func isBullet(t string) bool {
	r, size := utf8.DecodeRuneInString(t)
	return size == len(t) && strings.ContainsRune("•‣▪▫●○◦∙·◾◼■□◻❏❑➢➤►▶✓✔❖⁃–—*o-", r)
}

// isItemNumber reports whether a word numbers an item: 1. 1) (1) 1.2 1.2.3. a)
// a. (a) iv) (iv). A number without a stop or bracket is a number.
func isItemNumber(t string) bool {
	const longest = 8
	if t == "" || len(t) > longest {
		return false
	}
	if last := t[len(t)-1]; last == '.' || last == ')' {
		inner := strings.TrimPrefix(t[:len(t)-1], "(")
		letter := len(inner) == 1 && 'a' <= inner[0]|0x20 && inner[0]|0x20 <= 'z'
		roman := len(inner) >= 1 && len(inner) <= 5 && strings.Trim(inner, "ivx") == ""
		if letter || roman || isCount(inner, 3) {
			return true
		}
	}
	if t[0] < '0' || t[0] > '9' {
		return false
	}
	parts := strings.Split(strings.TrimSuffix(t, "."), ".")
	return len(parts) >= 2 && len(parts) <= 4 && !slices.ContainsFunc(parts, func(p string) bool { return !isCount(p, 2) })
}

// isCount reports whether s is of digits, one at least and no more than most.
func isCount(s string, most int) bool {
	return s != "" && len(s) <= most && strings.Trim(s, "0123456789") == ""
}

// numberDepth is how many numbers a marker such as "1.2.3" holds; 0 for other
// markers.
func numberDepth(marker string) int {
	parts := strings.Split(strings.Trim(marker, "()."), ".")
	for _, p := range parts {
		if !isCount(p, len(p)) {
			return 0
		}
	}
	return len(parts)
}
