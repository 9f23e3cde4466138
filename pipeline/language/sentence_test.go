package language

import (
	"bufio"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// Each line of testdata/sentences.txt is a text with the ends of its sentences
// marked.
func TestSplit(t *testing.T) {
	s := NewSegmenter()
	for _, line := range markedLines(t) {
		text := strings.NewReplacer(" | ", " ", "¦", "").Replace(line)
		var want []string
		for _, part := range strings.FieldsFunc(line, func(r rune) bool { return r == '|' || r == '¦' }) {
			want = append(want, strings.TrimSpace(part))
		}
		if d := cmp.Diff(want, split(s, text)); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func markedLines(t testing.TB) []string {
	t.Helper()
	file, err := os.Open("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var lines []string
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		if l := scanner.Text(); l != "" && !strings.HasPrefix(l, "#") {
			lines = append(lines, l)
		}
	}
	if err := scanner.Err(); err != nil || len(lines) < 60 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	return lines
}

func split(s *Segmenter, text string) []string {
	var parts []string
	for _, span := range s.Split(text) {
		parts = append(parts, span.Of(text))
	}
	return parts
}

func TestSplitWithoutWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         nil,
		" \n\t":                    nil,
		"...":                      {"..."},
		"? ! .":                    {"? ! ."},
		"... She left.":            {"... She left."},
		"She is ill. Ms Obi came.": {"She is ill.", "Ms Obi came."},
		"She left. !":              {"She left. !"},
		"• • •":                    {"• • •"},
		"\u00a0She left. ":         {"She left."},
	} {
		if d := cmp.Diff(want, split(NewSegmenter(), text)); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestSplitInManyGoroutines(t *testing.T) {
	lines := markedLines(t)
	want := make([][]string, len(lines))
	for i, l := range lines {
		want[i] = split(NewSegmenter(), l)
	}
	s := NewSegmenter()
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, l := range lines {
				if d := cmp.Diff(want[i], split(s, l)); d != "" {
					t.Errorf("%q:\n%s", l, d)
				}
			}
		})
	}
	group.Wait()
}

func TestSplitIsLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	for _, s := range []string{"a.", "a. ", "A. ", ". ", "(.", "a.b.c.D ", "Mr. ", "; (a) ", "• ", "1. ", "…", ".)", "\u00a0"} {
		start := time.Now()
		NewSegmenter().Split(strings.Repeat(s, 1<<14))
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%q: %v", s, took)
		}
	}
}

// The sentences of a text hold all of its letters, in order.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{
		"A b. C d.", "safe?Yes.The plan", "• a • b", "e.g. x", "….….", "a\u00a0b.\nC", "x; (a) y; and (b) z", "1. A 2. B", "“A.” (B.) C", "no. 4 a.m. Mon. St. x",
	} {
		f.Add(s)
	}
	s := NewSegmenter()
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, span := range s.Split(text) {
			if span.Start < end || span.Empty() || span != span.Trim(text) {
				t.Fatalf("span %v after %d of %d bytes", span, end, len(text))
			}
			if strings.TrimSpace(text[end:span.Start]) != "" {
				t.Fatalf("bytes %d to %d are in no sentence", end, span.Start)
			}
			end = span.End
		}
		if strings.TrimSpace(text[end:]) != "" {
			t.Fatalf("bytes from %d are in no sentence", end)
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("Ms. Smith came at 10 a.m. on Monday. She saw the house, e.g. the stairs. Nobody was at home. ", 5)
	s := NewSegmenter()
	s.Split(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s.Split(text)
	}
}
