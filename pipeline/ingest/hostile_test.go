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
	row := func(within string) string {
		return `<table:table><table:table-row table:number-rows-repeated="99999"><table:table-cell table:number-columns-repeated="99999">` + within + `</table:table-cell></table:table-row></table:table>`
	}
	var styles strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&styles, `<style:style style:name="s%d" style:family="paragraph" style:parent-style-name="s%d"/>`, i, (i+1)%100_000)
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
		{"groups.rtf", strings.Repeat(`{\rtf1`, 1_000_000), true},
		{"open-groups.rtf", `{\rtf1 ` + strings.Repeat(`{a`, 255), false},
		{"binary.rtf", `{\rtf1 a` + strings.Repeat(`\bin9999999999 `, 1_000_000), false},
		{"cells.rtf", `{\rtf1 ` + strings.Repeat(`\cell`, 1_000_000), true},
		{"rows.rtf", `{\rtf1\trowd` + strings.Repeat(`\cellx9`, 1000) + strings.Repeat(`a\cell\row`, maxWords/2-1), false},
		{"edges.rtf", `{\rtf1` + edges(1000), false},
		{"one-row.rtf", `{\rtf1\trowd` + strings.Repeat(`\cellx9`, 1_000_000) + strings.Repeat(`\cell`, maxWords-1) + `\row}`, false},
		{"empty-rows.rtf", `{\rtf1 ` + strings.Repeat(`\tab`, 1_000_000) + strings.Repeat(`\trowd\row`, 1_000_000), false},
		{"nested.rtf", `{\rtf1 ` + strings.Repeat(`\itap9 a\nestcell\itap1 b\cell`, maxWords/4-1), false},
		{"defined.rtf", `{\rtf1{\fonttbl` + numbered(`\f%d\fcharset2 ;`) + `}{\colortbl` + strings.Repeat(";", 1_000_000) + `}{\stylesheet` + numbered(`\s%[1]d\sbasedon%[1]d A;`) + `}a}`, false},
		{"looks.rtf", `{\rtf1 ` + strings.Repeat(`\b a\b0 b`, maxWords/2-1) + `}`, false},
		{"comments.rtf", `{\rtf1 a` + strings.Repeat(`{\*\annotation}\tab`, 300_000) + `a}`, false},
		{"long-word.rtf", `{\rtf1 ` + strings.Repeat(`a{\*\annotation}`, 300_000) + `}`, false},
		{"items.rtf", `{\rtf1` + strings.Repeat(`\par 1. a\par (a) a\par - a`, maxWords/6-10) + `}`, false},
		{"boxes.rtf", `{\rtf1 ` + strings.Repeat(`[]`, 1_000_000) + `}`, true},
		{"one-group.rtf", `{\rtf1` + strings.Repeat(`\footnote a`, 100_000) + strings.Repeat(`\field\header`, 1_000_000) + `}`, false},
		{"heads.rtf", `{\rtf1` + strings.Repeat(`{\header a}{\footnote}{\field}`, maxWords-1) + `}`, false},
		{"halves.rtf", `{\rtf1\uc0 ` + strings.Repeat(`\u-10179`, 1_000_000) + `a}`, false},
		{"repeats.fodt", flatODT(row(row(row("<text:p>a</text:p>")))), true},
		{"empty-repeats.fodt", flatODT(strings.Repeat(row(row("")), 10)), false},
		{"blank-repeats.fodt", flatODT(row(row("<text:p>a" + strings.Repeat(" ", maxBytes) + "</text:p>"))), true},
		{"words.fodt", flatODT(strings.Repeat("<text:p>a</text:p>", maxWords+1)), true},
		{"many-words.fodt", flatODT(strings.Repeat("<text:p>a</text:p>", maxWords-1)), false},
		{"lists.fodt", flatODT(strings.Repeat("<text:list><text:list-item>", 100) + "<text:p>a</text:p>" + strings.Repeat("</text:list-item></text:list>", 100)), false},
		{"styles.fodt", strings.Replace(flatODT(`<text:p text:style-name="s0">a</text:p>`), "<office:body>", "<office:styles>"+styles.String()+"</office:styles><office:body>", 1), false},
		{"controls.fodt", flatODT(strings.Repeat(`<text:p>a<text:drop-down>`+strings.Repeat("<text:label/>", 5)+"</text:drop-down></text:p>", 100_000)), false},
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

// numbered is a definition 100,000 times.
func numbered(format string) string {
	var text strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&text, format, i)
	}
	return text.String()
}

// edges is a table of n rows of which no two have an edge in common.
func edges(n int) string {
	var text strings.Builder
	for i := range n {
		text.WriteString(`\trowd`)
		for j := range 100 {
			fmt.Fprintf(&text, `\cellx%d`, 100*(j*n+i+1))
		}
		text.WriteString(`\intbl ` + strings.Repeat(`\cell`, 100) + `\row`)
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
