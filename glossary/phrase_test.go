package glossary_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/language"
)

// find shows the wordings of a list in a sentence.
func find(t testing.TB, list []string, sentence string) string {
	t.Helper()
	p, err := glossary.CompilePhrases(list)
	if err != nil {
		t.Fatal(err)
	}
	words := glossary.SentenceWords(sentence, language.NewStemmer())
	var out []string
	for _, m := range p.Find(words) {
		span := words[m.First].Span.Cover(words[m.Last].Span)
		out = append(out, fmt.Sprintf("%d:%s", m.Phrase, span.Of(sentence)))
	}
	return strings.Join(out, " | ")
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		list     string // wordings, with a semicolon between them
		sentence string
		want     string
	}{
		{"fail to", "She failed to go, and fails to.", "0:failed to | 0:fails to"},
		{"=failing to", "She failed to. Failing to go.", "0:Failing to"},
		{"fail to|in", "It fails in that.", "0:fails in"},
		{"has|have? fail", "She has failed. He failed.", "0:has failed | 0:failed"},
		{"very? very? good", "a very very very good day", "0:very very good"},
		{"a ~2 c", "a c; a x c; a x x c; a x x x c", "0:a c | 0:a x c | 0:a x x c"},
		{"@parent fail", "The mother failed. Her child failed.", "0:mother failed"},
		{"by @parent to", "by the mother to", ""},
		{"@own failure to", "Her failure to go", "0:Her failure to"},
		{"@person cry", "The child cried. Dad cries. It cries.", "0:child cried | 0:Dad cries"},
		{"@parent|social worker ask", "The mother asks.", ""},
		{"@parent|teacher ask", "The teacher asks.", "0:teacher asks"},
		{"non-compliant", "He is non-compliant; non compliant.", "0:non-compliant | 0:non compliant"},
		{"single parent", "a single-parent home", "0:single-parent"},
		{"unsafe|non-safe area", "a non safe area", "0:non safe area"},
		{"wasn't|isn't there", "He wasn’t there.", "0:wasn’t there"},
		{"mother's fault", "It is the mother’s fault.", "0:mother’s fault"},

		// The longest at its place; of several the first in the list; none in another.
		{"a b;a b c;b c d", "a b c d", "1:a b c"},
		{"x y;x y", "x y", "0:x y"},
		{"x ~1 y;x a y", "x a y", "0:x a y"},

		// A gap does not reach over a negation, unless the wording holds one.
		{"she ~3 fail", "she has never failed; she has often failed", "0:she has often failed"},
		{"we ~3 fail", "we didn't say it failed", ""},
		// A word of a woman is found as the same word of a man, and the other way about.
		{"vulnerable mother", "a vulnerable father", "0:vulnerable father"},
		{"absent father|dad", "absent mothers, absent mum, absent parent", "0:absent mothers | 0:absent mum"},
		{"=told =her off", "told him off; told his off; told it off", "0:told him off | 0:told his off"},
		{"=mothers always", "fathers always; father always", "0:fathers always"},
		{"maternal-infant bond", "the paternal bond", ""},
		{"not ~3 since", "not this year, never since", "0:not this year, never since"},
		{"a ~2 never? b", "a no b", "0:a no b"},
	} {
		if got := find(t, strings.Split(c.list, ";"), c.sentence); got != c.want {
			t.Errorf("%s in %q:\n  got  %s\n  want %s", c.list, c.sentence, got, c.want)
		}
	}
}

// The caller says who the people are; several words that are one name count as
// one.
func TestPhrasesNames(t *testing.T) {
	p, err := glossary.CompilePhrases([]string{"failure by @parent to"})
	if err != nil {
		t.Fatal(err)
	}
	words := glossary.SentenceWords("A failure by Ms Leanne Garrick to ring.", language.NewStemmer())
	if got := p.Find(words); got != nil {
		t.Error("a name that nobody told was found", got)
	}
	for i := 3; i < 6; i++ {
		words[i].Class |= glossary.Parent
	}
	if got := p.Find(words); len(got) != 1 || got[0] != (glossary.Match{Phrase: 0, First: 1, Last: 6}) {
		t.Error(got)
	}
}

func TestPhrasesWrong(t *testing.T) {
	for phrase, want := range map[string]string{
		"": "no word that must stand", "a? b?": "no word that must stand", "~2 a": "a gap", "a ~2": "a gap", "a ~0 b": "a gap", "a ~x b": "a gap", "a ~13 b": "a gap",
		"@mother fail": "the classes are", "a|": "no word", "= a": "no word", "... a": "no word", "a ~12 b ~12 c ~12 d": "too long",
		strings.Repeat("a ", 25): "too many items", strings.Repeat("a? b? ", 6) + "c": "left out",
	} {
		_, err := glossary.CompilePhrases([]string{"fine", phrase})
		if err == nil || !strings.HasPrefix(err.Error(), "wording 2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", phrase, err)
		}
	}
}

// slow finds the wordings of one kind by trying: a gap, a word, no more.
func slow(list [][]string, words []string) (found []glossary.Match) {
	var end func(items []string, i int) int
	end = func(items []string, i int) int {
		if len(items) == 0 {
			return i
		}
		if items[0] == "~1" {
			return max(end(items[1:], i), func() int {
				if i < len(words) {
					return end(items[1:], i+1)
				}
				return 0
			}())
		}
		if i < len(words) && words[i] == items[0] {
			return end(items[1:], i+1)
		}
		return 0
	}
	for i := 0; i < len(words); {
		best, last := -1, 0
		for k, items := range list {
			if e := end(items, i); e > last {
				best, last = k, e
			}
		}
		if best < 0 {
			i++
			continue
		}
		found = append(found, glossary.Match{Phrase: best, First: i, Last: last - 1})
		i = last
	}
	return found
}

// The graph finds what trying each wording finds.
func TestPhrasesAgainstTrying(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func() string { return string("abc"[random.IntN(3)]) }
	for range 3000 {
		var list [][]string
		var phrases []string
		for range 1 + random.IntN(5) {
			items := []string{pick()}
			for range random.IntN(3) {
				if random.IntN(3) == 0 {
					items = append(items, "~1")
				}
				items = append(items, pick())
			}
			list = append(list, items)
			phrases = append(phrases, strings.Join(items, " "))
		}
		var words []string
		for range random.IntN(12) {
			words = append(words, pick())
		}
		p, err := glossary.CompilePhrases(phrases)
		if err != nil {
			t.Fatal(err)
		}
		got := p.Find(glossary.SentenceWords(strings.Join(words, " "), language.NewStemmer()))
		if want := slow(list, words); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v in %v: %v, want %v", phrases, words, got, want)
		}
	}
}

func FuzzCompilePhrases(f *testing.F) {
	f.Add("@parent ~2 fail to|in", "The mother has failed to go.")
	f.Add("non-compliant|=hostile? a", "non compliant a")
	f.Add("a ~12 a ~12 a", strings.Repeat("a ", 50))
	f.Add("~|@?=|", "x")
	f.Fuzz(func(t *testing.T, phrase, sentence string) {
		p, err := glossary.CompilePhrases([]string{phrase})
		if err != nil {
			return
		}
		words := glossary.SentenceWords(sentence, language.NewStemmer())
		last := -1
		for _, m := range p.Find(words) {
			if m.Phrase != 0 || m.First <= last || m.Last < m.First || m.Last >= len(words) {
				t.Fatalf("%+v of %d words, the last ended at %d", m, len(words), last)
			}
			last = m.Last
		}
	})
}
