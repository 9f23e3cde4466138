package glossary

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/structure"
)

// prose is some MB of plans, as their sources have them.
func prose(b *testing.B) string {
	b.Helper()
	files, err := filepath.Glob("../testdata/plans/dev/source/*.html")
	if err != nil || len(files) == 0 {
		b.Fatal("no plans to read", err)
	}
	var text strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		paper, err := ingest.Read(context.Background(), ingest.Source{Name: f, Data: data}, ingest.Options{})
		if err != nil {
			b.Fatal(err)
		}
		text.WriteString(structure.Build(paper).Text + "\n\n")
	}
	return strings.Repeat(text.String(), 1+(1<<20)/text.Len())
}

// The whole glossary is read in less than 15 ms, and matched at 20 MB/s or more.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		newBook(unpack(compactTerms))
	}
}

func BenchmarkMatch(b *testing.B) {
	text := prose(b)
	book := Builtin()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		r := book.trie.reader(everywhere)
		for block := range strings.SplitSeq(text, "\n") {
			r.names(block, func(doc.Span, []*surface) { n++ })
		}
	}
	if n == 0 {
		b.Fatal("nothing found")
	}
}

// A thousand wordings are found at 10 MB/s or more.
func BenchmarkPhrases(b *testing.B) {
	text := prose(b)
	lists, _ := phraseLists()
	var all []string
	for _, name := range []string{"negativity", "concern", "past"} {
		all = append(all, lists[name]...)
	}
	p, err := CompilePhrases(all)
	if err != nil {
		b.Fatal(err)
	}
	stemmer := language.NewStemmer()
	var sentences [][]Word
	for sentence := range strings.SplitSeq(text, "\n") {
		sentences = append(sentences, SentenceWords(sentence, stemmer))
	}
	b.SetBytes(int64(len(text)))
	n := 0
	for b.Loop() {
		for _, words := range sentences {
			n += len(p.Find(words))
		}
	}
	b.ReportMetric(float64(len(all)), "wordings")
	if n == 0 {
		b.Fatal("nothing found")
	}
}

func BenchmarkWordings(b *testing.B) {
	lists, _ := phraseLists()
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			read[[]Negative](negativityYAML)
		}
	})
	b.Run("compile", func(b *testing.B) {
		for b.Loop() {
			if _, err := CompilePhrases(lists["negativity"]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// All of a document: names of people, short forms, words, explanations.
func BenchmarkTerms(b *testing.B) {
	text := prose(b)
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: "prose.md", Data: []byte(text)}, ingest.Options{})
	if err != nil {
		b.Fatal(err)
	}
	d := structure.Build(paper)
	book := Builtin()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		book.Terms(d, "england")
	}
}
