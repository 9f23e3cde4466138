package main

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWordF1(t *testing.T) {
	for _, c := range []struct {
		want, got string
		f1        float64
	}{
		{"The plan is agreed.", "the PLAN is agreed", 1},
		{"don’t well-being ﬁne", "don't well being fine", 1},
		{"one two three", "one two", 0.8},
		{"one one", "one", 2.0 / 3},
		{"one", "two", 0},
		{"", "", 1},
	} {
		if got := multisetF1(words(c.want), words(c.got)); math.Abs(got-c.f1) > 1e-9 {
			t.Errorf("%q against %q: %v, want %v", c.got, c.want, got, c.f1)
		}
	}
}

func TestBoxes(t *testing.T) {
	want := bboxWords(`<page width="595" height="842">
<word xMin="10.0" yMin="20.0" xMax="50.0" yMax="32.0">A&amp;E</word>
<word xMin="60.0" yMin="20.0" xMax="90.0" yMax="32.0">plan</word>
</page><page width="1" height="1">
<word xMin="60.0" yMin="20.0" xMax="90.0" yMax="32.0">plan</word>`)
	if len(want) != 3 || want[0].text != "A&E" || want[2].page != 2 || want[1].x1 != 90 {
		t.Fatalf("read %+v", want)
	}
	for _, c := range []struct {
		got         []placed
		right, both int
	}{
		{[]placed{{"A&E", 1, 11, 21, 49, 31}}, 1, 1},
		{[]placed{{"A&E", 1, 11, 21, 20, 31}}, 0, 1},    // covers less than half
		{[]placed{{"A&E", 1, 11, 21, 60, 31}}, 0, 1},    // reaches out
		{[]placed{{"plan", 2, 61, 21, 89, 31}}, 1, 1},   // on its own page
		{[]placed{{"plan", 1, 61, 400, 89, 412}}, 0, 0}, // another word of the page
	} {
		if right, both := compareBoxes(want, c.got); right != c.right || both != c.both {
			t.Errorf("%+v: %d of %d, want %d of %d", c.got, right, both, c.right, c.both)
		}
	}
}

// Pieces of one word are joined.
func TestPieces(t *testing.T) {
	var r textReport
	type word = struct {
		Text       string
		Start, End int
		Box        []float64
		Hidden     bool
	}
	r.Pages = append(r.Pages, struct {
		Page  int
		Words []word
	}{1, []word{
		{"must", 0, 4, []float64{10, 20, 30, 30}, false},
		{"n't", 4, 7, []float64{30, 20, 40, 30}, false},
		{"go", 8, 10, []float64{44, 20, 50, 30}, false},
		{"secret", 11, 17, []float64{60, 20, 70, 30}, true},
	}})
	want := []placed{{"mustn't", 1, 10, 20, 40, 30}, {"go", 1, 44, 20, 50, 30}}
	if d := cmp.Diff(want, r.boxes(), cmp.AllowUnexported(placed{})); d != "" {
		t.Error(d)
	}
}

func TestCells(t *testing.T) {
	table := [][]string{{"a", "b"}, {"c", ""}, {"d", "e"}}
	for _, c := range []struct {
		got [][]string
		f1  float64
	}{
		{table, 1},
		{[][]string{{"x", "y"}, {"a", "b"}, {"c", ""}, {"d", "e"}, {"z", ""}}, 1}, // cut to its rows
		{[][]string{{"a", "b"}, {"c", "e"}, {"d", ""}}, 0.8},                      // four of five pairs
		{[][]string{{"p", "q"}}, 0},
	} {
		if got := bestCut(table, c.got); math.Abs(got-c.f1) > 1e-9 {
			t.Errorf("%v: %v, want %v", c.got, got, c.f1)
		}
	}
	file := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(file, []byte("\"\uFEFFa b\",\"c\n d\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	rows, err := readCSV(file)
	if d := cmp.Diff([][]string{{"ab", "cd"}}, rows); d != "" || err != nil {
		t.Error(d, err)
	}
}
