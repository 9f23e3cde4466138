package structure

import (
	"strings"
	"testing"
)

func TestMarkers(t *testing.T) {
	for _, c := range []struct {
		words string
		want  func(string) bool
	}{
		{"• ‣ ● ❑ ➢ ✓ – — * o -", isBullet},
		{"1. 12. 999. 1) (1) (12) (1. 1.2 1.2. 10.11 1.2.3.4 a. a) (a) (a. Z) i. iv) (iv) (xiii)", isItemNumber},
		{"1 12 1000. 1.234 1.2.3.4.5 1..2 1.2.. .1 ab. ab) (ab) () ( ) . 1a. (1 (1.2) vl. 10.10.10. é) A&E. ox ** •• o. x", func(s string) bool {
			return !isBullet(s) && (!isItemNumber(s) || s == "o.")
		}},
	} {
		for w := range strings.FieldsSeq(c.words) {
			if !c.want(w) {
				t.Errorf("%q: bullet %v, number %v", w, isBullet(w), isItemNumber(w))
			}
		}
	}
	if isBullet("") || isItemNumber("") {
		t.Error("nothing is a marker")
	}
}
