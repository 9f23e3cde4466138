package engine

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// However long a text is for its field, its words can be read in order from
// their places.
func TestFlowKeepsTheOrder(t *testing.T) {
	for _, box := range []doc.Box{
		{X0: 50, Y0: 100, X1: 450, Y1: 160}, {X0: 50, Y0: 100, X1: 450, Y1: 114}, {X0: 50, Y0: 100, X1: 90, Y1: 400},
	} {
		for _, n := range []int{1, 5, 40, 3000} {
			for _, size := range []float64{0, 9, 14} {
				words := flow(numbered(n), box, size)
				if len(words) != n {
					t.Fatalf("%d words of %d", len(words), n)
				}
				if !slices.IsSortedFunc(words, above) {
					t.Errorf("%d words of size %g in %v are not in order", n, size, box)
				}
			}
		}
	}
}

func numbered(n int) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "word%d%c", i, " \n"[i%25/24])
	}
	return text.String()
}

func above(a, b doc.Word) int {
	switch {
	case a.Box.Y0 != b.Box.Y0 && a.Box.Y0 < b.Box.MidY():
		return -1
	case a.Box.Y0 == b.Box.Y0 && a.Box.X0 < b.Box.X0:
		return -1
	}
	return 1
}
