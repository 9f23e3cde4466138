package language

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func show(tokens []TaggedToken) string {
	var parts []string
	for _, tok := range tokens {
		parts = append(parts, fmt.Sprintf("%s/%s", tok.Text, tok.Tag))
	}
	return strings.Join(parts, " ")
}

func TestTag(t *testing.T) {
	tagger := NewTagger()
	for sentence, want := range map[string]string{
		"The children were seen at home.": "The/DT children/NNS were/VBD seen/VBN at/IN home/NN ./.",
		"She didn’t attend.":              "She/PRP did/VBD n’t/RB attend/VB ./.",
		"Mum’s view":                      "Mum/NNP ’s/POS view/NN",
		"":                                "",
		" \n\t ":                          "",
	} {
		if got := show(tagger.Tag(sentence)); got != want {
			t.Errorf("%q: got %q, want %q", sentence, got, want)
		}
	}
}

// Every repeat of a word has its own tag where the sentences are tagged one by
// one.
func TestTagOneSentence(t *testing.T) {
	tagger := NewTagger()
	for sentence, want := range map[string]string{"They report abuse daily.": "report/VBP", "The report was sent.": "report/NN"} {
		if got := show(tagger.Tag(sentence)); !strings.Contains(got, want) {
			t.Errorf("%q: %s", sentence, got)
		}
	}
}

// checkTokens holds the tokens to what Tag says of them.
func checkTokens(t *testing.T, sentence string, tokens []TaggedToken) {
	t.Helper()
	end := 0
	for _, tok := range tokens {
		if tok.Span.Start < end || tok.Span.Empty() || tok.Span.End > len(sentence) || tok.Span.Of(sentence) != tok.Text {
			t.Fatalf("token %v after byte %d of %d", tok.Span, end, len(sentence))
		}
		end = tok.Span.End
	}
}

var oddSentences = []string{
	"“Quoted,” she said – ‘twice’.", "Name: ........ Date: ______ (((( ))))", "a\u00a0b\u2028c", "\xff\xfe broken", "don’t can't I'll they’re Mum’s", "&rsquo;s", "[x] (y) $5 a.m. e.g. U.K.",
	"日本語 Zoë e\u0301", ":-) <3 ☒", strings.Repeat("word", 100), "'", "''''''''", "😀😀😀😀😀",
}

func TestTagOddSentences(t *testing.T) {
	tagger := NewTagger()
	for _, s := range oddSentences {
		tokens := tagger.Tag(s)
		checkTokens(t, s, tokens)
		covered := 0
		for _, tok := range tokens {
			covered += tok.Span.Len()
		}
		if utf8.ValidString(s) {
			if all := len(strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "")); covered != all {
				t.Errorf("%q: %d of %d bytes have a tag: %s", s, covered, all, show(tokens))
			}
		}
	}
}

func FuzzTag(f *testing.F) {
	for _, s := range oddSentences {
		f.Add(s)
	}
	f.Add("x'sx's n'tn't 'll'll") // of which the library loses the most
	tagger := NewTagger()
	f.Fuzz(func(t *testing.T, sentence string) {
		tokens := tagger.Tag(sentence)
		checkTokens(t, sentence, tokens)
		for _, detector := range []func([]TaggedToken){
			func(tokens []TaggedToken) { Passives(tokens) },
			func(tokens []TaggedToken) { Nominalisations(tokens) },
			func(tokens []TaggedToken) { Nesting(tokens) },
		} {
			detector(tokens)
		}
	})
}

// A hostile sentence costs no more than it is long.
func TestDetectorsAreLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	for _, parts := range []string{"is/VBZ", "(/(", "after/IN he/PRP", "not/RB", "that/DT", "seen/VBN and/CC", "–/:", "has/VBZ been/VBN"} {
		var tokens []TaggedToken
		for len(tokens) < 200_000 {
			for part := range strings.FieldsSeq(parts) {
				text, tag, _ := strings.Cut(part, "/")
				tokens = append(tokens, TaggedToken{Span: doc.Span{Start: len(tokens), End: len(tokens) + 1}, Text: text, Tag: tag})
			}
		}
		start := time.Now()
		Passives(tokens)
		Nominalisations(tokens)
		Nesting(tokens)
		if took := time.Since(start); took > 8*time.Second {
			t.Errorf("%q: %v", parts, took)
		}
	}
}

func TestTagIsFastEnough(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	tagger := NewTagger()
	tagger.Tag("x")
	for _, s := range []string{".", "_", "(", "'", "a", "’s", "n't", "\u00a0", ". ", `"`, "[", "é", "$("} {
		start := time.Now()
		tagger.Tag(strings.Repeat(s, 20_000/len(s)))
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%q: %v", s, took)
		}
	}
}

func TestTagInManyGoroutines(t *testing.T) {
	lines := markedLines(t)[:40]
	tagger := NewTagger()
	want := make([]string, len(lines))
	for i, l := range lines {
		want[i] = show(tagger.Tag(l))
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i, l := range lines {
				if got := show(tagger.Tag(l)); got != want[i] {
					t.Errorf("got %q, want %q", got, want[i])
				}
			}
		})
	}
	group.Wait()
}

func TestTagModelLoad(t *testing.T) {
	start := time.Now()
	if _, err := sharedModel(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%v, if it is the first test to ask", time.Since(start))
}

func BenchmarkTag(b *testing.B) {
	sentence := "The social worker will visit the children at home each week until the review conference has been held."
	tagger := NewTagger()
	tagger.Tag(sentence)
	b.SetBytes(int64(len(sentence)))
	for b.Loop() {
		tagger.Tag(sentence)
	}
}
