package ingest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var update = flag.Bool("update", false, "write what was read into testdata")

// Each archive in testdata holds files and, behind each, the tree that is read
// from it.
func TestGolden(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(archive.Files); i += 2 {
			in, want := archive.Files[i], &archive.Files[i+1]
			t.Run(filepath.Base(name)+"/"+in.Name, func(t *testing.T) {
				src := Source{Name: in.Name, Data: in.Data}
				if strings.HasSuffix(in.Name, ".docx") { // the archive holds its body
					src.Data = packed(t, wordParts(string(in.Data)))
				}
				got := draw(t, src)
				if *update {
					want.Data = []byte(got)
				}
				if d := cmp.Diff(string(want.Data), got); d != "" {
					t.Errorf("wanted (-), got (+):\n%s", d)
				}
			})
		}
		if *update {
			if err := os.WriteFile(name, txtar.Format(archive), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// draw reads a file and draws its pages: a node a line, set in under its parent.
func draw(t *testing.T, src Source) string {
	t.Helper()
	paper, err := Read(context.Background(), src, Options{})
	if err != nil {
		return err.Error() + "\n"
	}
	checkMarks(t, paper)
	var out strings.Builder
	for _, p := range paper.Pages {
		fmt.Fprintf(&out, "page %d\n", p.Number)
		drawTags(&out, p.Tags, p.Words, "  ")
	}
	for _, w := range paper.Warnings {
		fmt.Fprintf(&out, "warning: page %d: %s\n", w.Page, w.Message)
	}
	return out.String()
}

func drawTags(out *strings.Builder, tags []doc.Tag, words []doc.Word, indent string) {
	for _, tag := range tags {
		fmt.Fprint(out, indent, tag.Role)
		if tag.RowSpan > 1 || tag.ColSpan > 1 {
			fmt.Fprintf(out, " %dx%d", max(tag.RowSpan, 1), max(tag.ColSpan, 1))
		}
		for _, m := range tag.Marks {
			fmt.Fprint(out, drawWords(words, m))
		}
		fmt.Fprintln(out)
		drawTags(out, tag.Kids, words, indent+"  ")
	}
}

// drawWords draws the words of a mark: "+" before one that touches the word
// before it, "/" behind one that ends its line, and what else is special.
func drawWords(words []doc.Word, mark int) string {
	var out strings.Builder
	for _, w := range words {
		if w.Mark != mark {
			continue
		}
		out.WriteString(" ")
		if !w.SpaceBefore {
			out.WriteString("+")
		}
		out.WriteString(w.Text)
		for _, note := range []struct {
			is   bool
			sign string
		}{
			{w.Bold, "{bold}"},
			{w.Italic, "{italic}"},
			{w.Hidden != doc.Visible && w.Hidden != doc.Deleted, "{hidden}"},
			{w.Hidden == doc.Deleted, "{deleted}"},
			{w.Noted, "{noted}"},
			{w.Choice == doc.Ticked, "{ticked}"},
			{w.Choice == doc.Unticked, "{unticked}"},
			{w.Break, "/"},
		} {
			if note.is {
				out.WriteString(note.sign)
			}
		}
	}
	return out.String()
}
