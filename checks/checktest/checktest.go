// Package checktest runs a check over small documents in a txtar file and holds
// what it finds, drawn under the text, against what the file says.
package checktest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
	"github.com/plainwords/plainwords/pipeline/structure"
)

var update = flag.Bool("update", false, "write what the checks find into the golden files")

// Document reads a small document in Markdown; its first line may ask for the
// looks of a printed one.
func Document(t testing.TB, markdown string) *doc.Document {
	t.Helper()
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.md", Data: []byte(markdown)}, ingest.Options{})
	if err != nil {
		t.Fatalf("the case cannot be read: %v", err)
	}
	d := structure.Build(paper)
	printed(d, markdown)
	return d
}

// Findings runs checks over a document.
func Findings(t testing.TB, d *doc.Document, checks ...*lint.Check) []lint.Finding {
	t.Helper()
	read := plan.Read(d)
	in := lint.Input{Doc: d, Plan: read, Terms: glossary.Builtin().Terms(d, read.Jurisdiction.Nation()), Thresholds: lint.DefaultThresholds(), Recipient: "mother"}
	found, err := lint.Run(checks, in)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// Examples runs the Bad and Good documents of a check.
func Examples(t *testing.T, c *lint.Check) {
	for _, bad := range c.Bad {
		if len(Findings(t, Document(t, bad), c)) == 0 {
			t.Errorf("%s finds nothing in:\n%s", c.Name, bad)
		}
	}
	for _, good := range c.Good {
		d := Document(t, good)
		for _, f := range Findings(t, d, c) {
			t.Errorf("%s reports %q in:\n%s", c.Name, d.Quote(f.Span), good)
		}
	}
}

// Golden runs a check over each "NAME.md" of a txtar file. The "NAME.want"
// behind it holds the findings; with -update they are written.
func Golden(t *testing.T, c *lint.Check, file string) {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	wants := map[string]string{}
	for _, f := range archive.Files {
		wants[f.Name] = string(f.Data)
	}
	var out []txtar.File
	for _, f := range archive.Files {
		name, ok := strings.CutSuffix(f.Name, ".md")
		if !ok {
			continue
		}
		d := Document(t, string(f.Data))
		got := Draw(d, Findings(t, d, c))
		out = append(out, f, txtar.File{Name: name + ".want", Data: []byte(got)})
		if diff := cmp.Diff(wants[name+".want"], got); diff != "" && !*update {
			t.Errorf("%s: findings differ from the golden file (run with -update to write them):\n%s", name, diff)
		}
	}
	if *update {
		archive.Files = out
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Draw shows findings under the lines of the text that they stand on.
func Draw(d *doc.Document, findings []lint.Finding) string {
	if len(findings) == 0 {
		return "nothing found\n"
	}
	var b strings.Builder
	for _, f := range findings {
		start := strings.LastIndexByte(d.Text[:f.Span.Start], '\n') + 1
		end := len(d.Text)
		if n := strings.IndexByte(d.Text[f.Span.Start:], '\n'); n >= 0 {
			end = f.Span.Start + n
		}
		line := strings.ReplaceAll(d.Text[start:end], "\t", " ")
		indent := utf8.RuneCountInString(d.Text[start:f.Span.Start])
		width := utf8.RuneCountInString(d.Text[f.Span.Start:min(f.Span.End, end)])
		fmt.Fprintf(&b, "%s\n%s%s\n%s: %s\n", line, strings.Repeat(" ", indent), strings.Repeat("^", width), f.Severity, f.Message)
		if f.Suggestion != "" {
			fmt.Fprintf(&b, "instead: %s\n", f.Suggestion)
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}
