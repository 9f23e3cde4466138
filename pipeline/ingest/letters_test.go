package ingest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func TestNormaliseWord(t *testing.T) {
	for _, test := range []struct {
		name     string
		in, want doc.Word
	}{
		{"plain", doc.Word{Text: "plan", Edges: []float32{0, 1, 2, 3, 4}}, doc.Word{Text: "plan", Edges: []float32{0, 1, 2, 3, 4}}},
		{"ligature", doc.Word{Text: "oﬃce", Edges: []float32{0, 2, 8, 9, 10}}, doc.Word{Text: "office", Edges: []float32{0, 2, 4, 6, 8, 9, 10}}},
		{"accent", doc.Word{Text: "nai\u0308ve", Edges: []float32{0, 1, 2, 3, 3, 4, 5}}, doc.Word{Text: "naïve", Edges: []float32{0, 1, 2, 3, 4, 5}}},
		{"accent after a ligature", doc.Word{Text: "ﬁ\u0301", Edges: []float32{0, 2, 3}}, doc.Word{Text: "fí", Edges: []float32{0, 1, 3}}},
		{"accent behind a soft hyphen", doc.Word{Text: "e\u00AD\u0301", Edges: []float32{0, 1, 1, 1}}, doc.Word{Text: "é", Edges: []float32{0, 1}}},
		{"soft hyphen within", doc.Word{Text: "co\u00ADop", Edges: []float32{0, 1, 2, 2, 3, 4}}, doc.Word{Text: "coop", Edges: []float32{0, 1, 2, 3, 4}}},
		{"soft hyphen at the end", doc.Word{Text: "assess\u00AD"}, doc.Word{Text: "assess-", Hyphen: true, Soft: true}},
		{"bullet", doc.Word{Text: "\uF0B7", Edges: []float32{0, 1}}, doc.Word{Text: "•", Edges: []float32{0, 1}}},
		{"ticked box", doc.Word{Text: "\uF0FE"}, doc.Word{Text: "☑"}},
		{"unknown private letter", doc.Word{Text: "\uF123"}, doc.Word{Text: "\uF123"}},
		{"not measured", doc.Word{Text: "ﬂat"}, doc.Word{Text: "flat"}},
		{"edges that do not fit", doc.Word{Text: "ﬂat", Edges: []float32{0, 1}}, doc.Word{Text: "flat"}},
		{"nothing to see", doc.Word{Text: "\u200B\u00AD\uF020", Edges: []float32{0, 1, 2, 3}}, doc.Word{}},
		{"only a soft hyphen", doc.Word{Text: "\u00AD", Edges: []float32{0, 1}}, doc.Word{}},
		{"marks of direction", doc.Word{Text: "\u200Eplan\u202C"}, doc.Word{Text: "plan"}},
		{"control characters", doc.Word{Text: "pl\x02an\x7f"}, doc.Word{Text: "plan"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := test.in
			normaliseWord(&got)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestNormaliseDropsEmptyWords(t *testing.T) {
	page := doc.Page{Words: []doc.Word{
		{Text: "one", SpaceBefore: true},
		{Text: "\u200B", SpaceBefore: true},
		{Text: "two"},
		{Text: "three"},
	}}
	normalise(&page)
	want := []doc.Word{{Text: "one", SpaceBefore: true}, {Text: "two", SpaceBefore: true}, {Text: "three"}}
	if d := cmp.Diff(want, page.Words); d != "" {
		t.Error(d)
	}
}
