package language

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestStem(t *testing.T) {
	for word, want := range map[string]string{
		"visits": "visit", "Visited": "visit", "visiting": "visit", "Visit’s": "visit", "visit's": "visit",
		"children": "children", "child's": "child", "families": "famili", "family": "famili",
		"ASSESSMENT": "assess", "assessed": "assess", "safeguarding": "safeguard", "‘harm’": "harm", "“harmed”": "harm",
		"don't": "don't", "": "", "'": "", "'s": "s", "s.47": "s.47", "14/03/2025": "14/03/2025", "Zoë's": "zoë",
		"\xff": "\ufffd", "parents'": "parent", "running": "run", "ties": "tie", "skies": "sky",
	} {
		if got := Stem(word); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
		s := NewStemmer()
		if first, second := s.Stem(word), s.Stem(word); first != want || second != want {
			t.Errorf("%q: the stemmer got %q, then %q", word, first, second)
		}
	}
}

// A stem is never longer than the word in small letters, and the memory changes
// nothing.
func FuzzStem(f *testing.F) {
	for _, s := range []string{"visits", "'s", "yyyy", "İ", "\xff’s", "generically", strings.Repeat("y", 100)} {
		f.Add(s)
	}
	s := NewStemmer()
	f.Fuzz(func(t *testing.T, word string) {
		stem := Stem(word)
		if s.Stem(word) != stem {
			t.Fatal("the memory says otherwise")
		}
		if len(stem) > len(fold(word))+1 || utf8.ValidString(fold(word)) && !utf8.ValidString(stem) { // "hop" gives "hope"
			t.Fatalf("%d bytes became %d", len(word), len(stem))
		}
	})
}

// report is as long as a long report, of its kind of words.
func report(b *testing.B) string {
	b.Helper()
	text, err := os.ReadFile("testdata/readability.txtar")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(string(text), 4)
}

func BenchmarkStem(b *testing.B) {
	words := Words(report(b))
	b.SetBytes(int64(len(report(b))))
	for b.Loop() {
		for _, w := range words {
			Stem(w.Text)
		}
	}
}

func BenchmarkStemmer(b *testing.B) {
	words := Words(report(b))
	b.SetBytes(int64(len(report(b))))
	for b.Loop() {
		s := NewStemmer()
		for _, w := range words {
			s.Stem(w.Text)
		}
	}
}

// What a matcher of terms does: split and stem.
func BenchmarkSplitAndStem(b *testing.B) {
	text := report(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s := NewStemmer()
		for _, w := range Words(text) {
			s.Stem(w.Text)
		}
	}
}

func BenchmarkWords(b *testing.B) {
	text := report(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Words(text)
	}
}
