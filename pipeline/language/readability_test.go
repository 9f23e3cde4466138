package language

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
)

// formulas are all figures by their names in the report.
var formulas = map[string]func(Counts) float64{
	"flesch_reading_ease":         Counts.FleschReadingEase,
	"flesch_kincaid_grade":        Counts.FleschKincaidGrade,
	"smog":                        Counts.SMOG,
	"gunning_fog":                 Counts.GunningFog,
	"coleman_liau":                Counts.ColemanLiau,
	"automated_readability_index": Counts.AutomatedReadabilityIndex,
	"dale_chall":                  Counts.DaleChall,
	"lix":                         Counts.LIX,
	"rix":                         Counts.RIX,
	"reading_age":                 Counts.ReadingAge,
}

// count counts a text of paragraphs.
func count(text string) Counts {
	var sentences []string
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		sentences = append(sentences, split(NewSegmenter(), paragraph)...)
	}
	return Count(sentences, nil)
}

// Our values are as near to published ones as testdata/published.txt says.
func TestPublished(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/published.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(archive.Files) < 5 {
		t.Errorf("%d texts", len(archive.Files))
	}
	for _, f := range archive.Files {
		head, text, _ := strings.Cut(string(f.Data), "\n\n")
		counts := count(text)
		for line := range strings.Lines(head) {
			name, rest, _ := strings.Cut(line, " ")
			if name == "source:" {
				continue
			}
			published, tolerance := twoNumbers(t, rest)
			got := formulas[name](counts)
			verdict := "ok"
			if math.Abs(got-published) > tolerance {
				verdict = "too far"
				t.Fail()
			}
			t.Logf("%-11s %-28s published %8.2f, ours %8.2f, tolerance %.2f: %s", f.Name, name, published, got, tolerance, verdict)
		}
	}
}

func twoNumbers(t *testing.T, s string) (a, b float64) {
	t.Helper()
	if _, err := fmt.Sscan(s, &a, &b); err != nil {
		t.Fatal(err)
	}
	return a, b
}

func TestFormulas(t *testing.T) {
	c := Counts{Sentences: 5, Words: 100, Syllables: 150, Letters: 450, Polysyllables: 12, Complex: 10, Unfamiliar: 20, Long: 25}
	for name, want := range map[string]float64{ // worked out by hand
		"flesch_reading_ease":         206.835 - 20.3 - 126.9,
		"flesch_kincaid_grade":        7.8 + 17.7 - 15.59,
		"smog":                        1.043*math.Sqrt(72) + 3.1291,
		"gunning_fog":                 12,
		"coleman_liau":                26.46 - 1.48 - 15.8,
		"automated_readability_index": 21.195 + 10 - 21.43,
		"dale_chall":                  3.158 + .992 + 3.6365,
		"lix":                         45,
		"rix":                         5,
	} {
		if got := formulas[name](c); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	if c.Unfamiliar = 5; math.Abs(c.DaleChall()-(.7895+.992)) > 1e-9 {
		t.Errorf("five in a hundred is not over five: %v", c.DaleChall())
	}
}

func TestDaleChallGrade(t *testing.T) {
	for score, want := range map[float64]float64{0: 4, 4.9: 4, 4.95: 4.5, 5: 5, 5.5: 6, 6: 7, 7.5: 10, 8: 11, 9: 13, 9.5: 14.5, 10: 16, 14: 16} {
		if got := DaleChallGrade(score); math.Abs(got-want) > 1e-9 {
			t.Errorf("%v: got %v, want %v", score, got, want)
		}
	}
	for s := 0.0; s < 12; s += .01 {
		if DaleChallGrade(s) > DaleChallGrade(s+.01) {
			t.Errorf("the grade falls at %v", s)
		}
	}
}

func TestBand(t *testing.T) {
	for age, want := range map[float64]string{
		-3: "easy", 9: "easy", 11.4: "easy", 11.5: "fairly_difficult", 14.4: "fairly_difficult", 14.6: "difficult", 17.4: "difficult", 17.5: "very_difficult", 30: "very_difficult",
	} {
		if got := Band(age); got != want {
			t.Errorf("%v: got %q, want %q", age, got, want)
		}
	}
}

func TestCount(t *testing.T) {
	sentences := []string{"Leanne visited the health visitor.", "—", "The Assessment was well-organised in 2025."}
	got := Count(sentences, nil)
	want := Counts{Sentences: 2, Words: 11, Syllables: 24, Letters: 64, Polysyllables: 4, Complex: 2, Unfamiliar: 3, Long: 4}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	names := func(_ int, w Token) bool { return w.Text == "Leanne" || w.Text == "2025" }
	if got := Count(sentences, names); got.Words != 9 || got.Syllables != 18 || got.Sentences != 2 {
		t.Errorf("without names: %+v", got)
	}
	first := func(sentence int, _ Token) bool { return sentence == 0 }
	if got := Count(sentences, first); got.Sentences != 1 || got.Words != 6 {
		t.Errorf("without the first sentence: %+v", got)
	}
}

func TestReadabilityOfShortTexts(t *testing.T) {
	if got := count("").Readability(); got != (Readability{}) {
		t.Errorf("nothing: %+v", got)
	}
	sentence := "We will meet the family at home each week. "
	for n, want := range map[int]bool{1: false, 3: false, 4: true} {
		if got := count(strings.Repeat(sentence, n)).Readability(); got.Enough != want {
			t.Errorf("%d sentences: %v", n, got.Enough)
		}
	}
	if got := count(strings.Repeat("word and ", 40)).Readability(); got.Enough {
		t.Error("one sentence is enough")
	}
}

func TestFamiliar(t *testing.T) {
	for w := range strings.FieldsSeq("the child children's visited visiting babies stopped running happier happily colour neighbours centre mum’s Mummy 14 2025 14/03/2025 good-bye lives knives known bigger biggest grey plough don't 3-4 home-made") {
		if !Familiar(w) {
			t.Errorf("%q is unfamiliar", w)
		}
	}
	for w := range strings.FieldsSeq("assessment safeguarding neglect professionals vulnerability multi-agency NHS conference minimum behaviour allegation 3rd-party") {
		if Familiar(w) {
			t.Errorf("%q is familiar", w)
		}
	}
}

// A hostile text costs no more than it is long.
func TestCountIsLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	similarity := NewSimilarity(nil)
	for _, s := range []string{"l", "a's", "y", "a-", "a&", "é", "1", "'s", "lled ", "a b ", "mum"} {
		start := time.Now()
		long := strings.Repeat(s, 1<<18)
		Count([]string{long}, nil)
		similarity.Score(long, long+"x")
		if took := time.Since(start); took > 8*time.Second {
			t.Errorf("%q: %v", s, took)
		}
	}
}

func FuzzCount(f *testing.F) {
	for _, s := range []string{"A word.", "’s", "\xff", "-", "A&E w/c 1,2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c := Count([]string{text}, nil)
		if c.Complex > c.Polysyllables || c.Polysyllables > c.Words || c.Unfamiliar > c.Words || c.Syllables < c.Words || c.Sentences > 1 {
			t.Fatalf("%+v", c)
		}
		if age := c.Readability().ReadingAge; math.IsNaN(age) || math.IsInf(age, 0) {
			t.Fatalf("an age of %v", age)
		}
	})
}

func BenchmarkCount(b *testing.B) {
	sentences := split(NewSegmenter(), report(b))
	b.SetBytes(int64(len(report(b))))
	for b.Loop() {
		Count(sentences, nil)
	}
}

// versions are the plain, the usual and the hard version of each text of
// testdata/readability.txtar, by the text's name.
func versions(t *testing.T) map[string][]string {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/readability.txtar")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]string{}
	for _, f := range archive.Files {
		name, version, _ := strings.Cut(f.Name, "/")
		if want := []string{"plain", "usual", "hard"}[len(texts[name])%3]; version != want {
			t.Fatalf("%s: %s is missing", name, want)
		}
		texts[name] = append(texts[name], string(f.Data))
	}
	return texts
}

// Three versions of one text, written to be plain, usual and hard, come in that
// order by their reading age. The formulas were not changed for it.
func TestOrder(t *testing.T) {
	texts := versions(t)
	if len(texts) < 20 {
		t.Errorf("%d texts", len(texts))
	}
	right := map[string]int{}
	for name, v := range texts {
		if len(v) != 3 {
			t.Fatalf("%s has %d versions", name, len(v))
		}
		counts := []Counts{count(v[0]), count(v[1]), count(v[2])}
		for i, c := range counts {
			if c.Words < 120 || c.Words > 220 {
				t.Errorf("%s, version %d: %d words", name, i, c.Words)
			}
		}
		for formula, f := range formulas {
			figures := []float64{f(counts[0]), f(counts[1]), f(counts[2])}
			if formula == "flesch_reading_ease" {
				slices.Reverse(figures)
			}
			if slices.IsSortedFunc(figures, cmp.Compare) {
				right[formula]++
			} else if formula == "reading_age" {
				t.Logf("%s: %.1f", name, figures)
			}
		}
		t.Logf("%-14s reading ages %4.1f %4.1f %4.1f, words %d %d %d", name, counts[0].ReadingAge(), counts[1].ReadingAge(), counts[2].ReadingAge(), counts[0].Words, counts[1].Words, counts[2].Words)
	}
	for formula, n := range right {
		t.Logf("%-28s %d of %d in order", formula, n, len(texts))
	}
	if n := right["reading_age"]; float64(n) < .95*float64(len(texts)) {
		t.Errorf("the reading age orders %d of %d", n, len(texts))
	}
}
