package ingest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Files that ask for far more work than their size lets expect are read, or
// refused for one of the reasons that a caller knows, within the time that a
// PDF file of one page has. With -short, as under the race detector, which is many
// times slower, only what they come to is looked at.
func TestHostile(t *testing.T) {
	const limit = 10 * time.Second
	var fonts strings.Builder
	for i := range 450 {
		fmt.Fprintf(&fonts, "<font size=%d>", i)
	}
	var attributes strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&attributes, "<html a%d=1>", i)
	}
	paragraphs := func(s string, n int) string { return strings.Repeat(strings.Repeat(s, n)+"\n\n", 1<<17/(len(s)*n)) }
	for _, test := range []struct {
		name, data string
		refused    bool
	}{
		{"open-fonts.html", "<html>" + fonts.String() + strings.Repeat("<p>", 100_000), true},
		{"attributes.html", attributes.String(), true},
		{"deep.html", "<html>" + strings.Repeat("<div>", 1_000_000), true},
		{"items.html", "<html><ol>" + strings.Repeat("<li>", 100_000), false},
		{"colspans.html", "<html><table>" + strings.Repeat("<tr><td colspan=1000 rowspan=65534>a", 20_000), false},
		{"one-word.txt", strings.Repeat("a", maxBytes), false},
		{"words.txt", strings.Repeat("a ", maxWords-1), false},
		{"form-feeds.txt", strings.Repeat("a\f", maxWords-1), false},
		{"ragged.txt", strings.Repeat("a|b\na|b|c\n", maxWords/2), false},
		{"items.txt", strings.Repeat("- a\n", maxWords/2-1), false},
		{"stairs.txt", stairs(3000), false},
		{"empty-lines.txt", "A" + strings.Repeat("\n", maxBytes-2) + "B", false},
		{"links.md", paragraphs("[a](", 4000), false},
		{"stars.md", paragraphs("*a_ ", 4000), false},
		{"one-paragraph.md", strings.Repeat("[a](", 500_000), false},
		{"quotes.md", strings.Repeat(strings.Repeat(">", 8000)+"\n", 200), false},
		{"table.md", strings.Repeat("|a", 4000) + "\n" + strings.Repeat("|-", 4000) + "\n" + strings.Repeat("|\n", 8000), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			paper, err := Read(context.Background(), Source{Name: test.name, Data: []byte(test.data)}, Options{})
			if took := time.Since(start); took > limit && !testing.Short() {
				t.Errorf("took %v", took)
			}
			switch {
			case err != nil && !(errors.Is(err, ErrTooMuch) && (errors.Is(err, ErrMemoryLimit) || errors.Is(err, ErrDamaged))):
				t.Errorf("error %v", err)
			case (err != nil) != test.refused:
				t.Errorf("refused: %v", err)
			case err == nil:
				checkMarks(t, paper)
			}
		})
	}
}

// stairs is a list of n items, each set in further than the one before it.
func stairs(n int) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(strings.Repeat(" ", i) + "- a\n")
	}
	return text.String()
}

func TestTooManyPages(t *testing.T) {
	paper, err := Read(context.Background(), Source{Data: []byte(strings.Repeat("a\f", maxPages+7))}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := doc.Warning{Message: "the last 7 pages were not read: the file is too long"}
	if len(paper.Pages) != maxPages || len(paper.Warnings) != 1 || paper.Warnings[0] != want {
		t.Errorf("%d pages, warnings %v", len(paper.Pages), paper.Warnings)
	}
}
