package checks

import (
	"fmt"
	"strings"
)

// times says how often: "once", "twice", "3 times".
func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// list joins phrases: "a", "a and b", "a, b and c".
func list(phrases []string, last string) string {
	n := len(phrases)
	if n < 2 {
		return strings.Join(phrases, "")
	}
	return strings.Join(phrases[:n-1], ", ") + " " + last + " " + phrases[n-1]
}

// quoted puts each phrase into quotation marks.
func quoted(phrases []string) []string {
	out := make([]string, len(phrases))
	for i, p := range phrases {
		out[i] = "“" + p + "”"
	}
	return out
}

// plural counts things: "1 action", "9 actions".
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// hasAny reports whether one of the pieces stands in a text. It is asked before
// an expression that would take a hundred times as long.
func hasAny(text string, pieces ...string) bool {
	for _, p := range pieces {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}
