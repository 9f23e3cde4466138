package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The plans that were written in Word score the same from the Word file as from the
// PDF that was made of it. Pages do not count: only the PDF has them.
func TestWordScores(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: the scores of Word files")
		return
	}
	bin := build(t)
	word, pdf := t.TempDir(), t.TempDir()
	plans := 0
	for _, set := range scoredSets[1:] { // the examples are not the project's
		files, err := filepath.Glob(filepath.Join(set.folder, "source", "*.docx"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			plans++
			name := strings.TrimSuffix(filepath.Base(file), ".docx")
			gold := withoutPages(t, filepath.Join(set.folder, "gold", name+".json"))
			for folder, source := range map[string]string{word: file, pdf: filepath.Join(set.folder, "pdf", name+".pdf")} {
				put(t, filepath.Join(folder, "gold", name+".json"), gold)
				data, err := os.ReadFile(source)
				if err != nil {
					t.Fatal(err)
				}
				put(t, filepath.Join(folder, "pdf", name+".pdf"), data) // the content tells the format
			}
		}
	}
	if plans < 10 {
		t.Fatalf("%d plans", plans)
	}
	scoreOf := func(folder string) *score {
		s := &score{differences: io.Discard}
		if err := s.scorePlans(bin, folder); err != nil {
			t.Fatal(err)
		}
		return s
	}
	fromWord, fromPDF := scoreOf(word), scoreOf(pdf)
	const same = 0.02 // one thing of fifty: a cell of two paragraphs is one on paper
	for _, f := range fromPDF.figures {
		w := fromWord.figureOf(f.facet)
		if w == nil || w.value() < f.value()-same {
			t.Errorf("%s: %.3f from PDF, less from Word: %+v", f.facet, f.value(), w)
		}
		t.Logf("%s: %.3f from PDF, %.3f from Word", f.facet, f.value(), w.value())
	}
}

// withoutPages is a reader's findings without the pages on which they stand.
func withoutPages(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var gold any
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	dropPages(gold)
	if o, ok := gold.(map[string]any); ok {
		delete(o, "diff") // the other version may be no Word file
	}
	out, err := json.Marshal(gold)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func dropPages(v any) {
	switch v := v.(type) {
	case map[string]any:
		delete(v, "page")
		for _, within := range v {
			dropPages(within)
		}
	case []any:
		for _, within := range v {
			dropPages(within)
		}
	}
}

func put(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
}
