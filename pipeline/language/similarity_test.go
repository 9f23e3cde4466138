package language

import (
	"math"
	"strings"
	"testing"
)

func TestJaroWinkler(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{ // the first four are in Winkler's paper
		{"martha", "marhta", .961},
		{"dwayne", "duane", .84},
		{"dixon", "dicksonx", .813},
		{"jones", "johnson", .832},
		{"same", "same", 1},
		{"", "", 0},
		{"a", "", 0},
		{"abc", "xyz", 0},
		{"organis", "organiz", .943},
	} {
		if got := jaroWinkler(c.a, c.b); math.Abs(got-c.want) > .0006 {
			t.Errorf("%s, %s: got %.4f, want %.3f", c.a, c.b, got, c.want)
		}
	}
}

// actions as a plan lists them; the second of each pair is the first in other
// words.
var actions = []string{
	"Leanne to take Maisie to the dentist by 28 February.",
	"Maisie to be taken to a dental appointment by Leanne before 28 February.",
	"Social worker to visit the family home every ten working days.",
	"The social worker will make a visit at home each ten working days.",
	"School to monitor attendance and report to the core group.",
	"Attendance will be monitored by the school and reported to core group members.",
	"Health visitor to weigh Theo weekly.",
	"Theo's weight to be checked each week by the health visitor.",
	"Carl to complete the drugs awareness course and provide test results.",
	"Carl will attend a course on drug awareness and show the results of his tests.",
}

func TestSimilarity(t *testing.T) {
	s := NewSimilarity(actions)
	for i := 0; i < len(actions); i += 2 {
		twin := s.Score(actions[i], actions[i+1])
		for j, other := range actions {
			if j/2 != i/2 && s.Score(actions[i], other) >= twin {
				t.Errorf("%q is more like %q than like its twin (%.2f)", actions[i], other, twin)
			}
		}
	}
	for _, c := range []struct {
		a, b     string
		min, max float64
	}{
		{"", "", 1, 1},
		{"", "word", 0, 0},
		{"…", "–", 0, 0},
		{"Visit the child", "visits, the Child’s", 1, 1},
		{"by 28/02/2025", "by 28/03/2025", 0, .7},
		{"organised", "organized", .9, .999},
		{"cat", "dog", 0, 0},
	} {
		if got := s.Score(c.a, c.b); got < c.min || got > c.max {
			t.Errorf("%q, %q: %.3f", c.a, c.b, got)
		}
	}
}

func FuzzSimilarity(f *testing.F) {
	for i := range actions[1:] {
		f.Add(actions[i], actions[i+1])
	}
	f.Add("abcd abce abcf", "abcg abch abcd")
	f.Add("\xff", "’")
	s := NewSimilarity(actions)
	f.Fuzz(func(t *testing.T, a, b string) {
		ab, ba := s.Score(a, b), s.Score(b, a)
		if math.Abs(ab-ba) > 1e-9 || ab < 0 || ab > 1 || math.IsNaN(ab) {
			t.Fatalf("%v one way, %v the other", ab, ba)
		}
		if s.Score(a, a) != 1 {
			t.Fatal("a text is not like itself")
		}
		if again := s.Score(a, strings.ToUpper(strings.ToLower(a))); len(Words(a)) > 0 && isASCII(a) && again < .999 {
			t.Fatalf("capitals changed it to %v", again)
		}
	})
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > 126 }) < 0
}

func BenchmarkSimilarity(b *testing.B) {
	s := NewSimilarity(actions)
	for b.Loop() {
		s.Score(actions[0], actions[1])
	}
}
