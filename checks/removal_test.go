package checks_test

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/checks/checktest"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
	"github.com/plainwords/plainwords/pipeline/structure"
)

// Softer is not safer: a document does not get better by leaving out a worry, a
// duty, a consequence or a child's words on which no finding stands.
func TestRemovalNeverHelps(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what reads every plan once for each sentence")
		return
	}
	files, err := filepath.Glob("../testdata/plans/*/source/*.html")
	own, ownErr := filepath.Glob("../testdata/plans/source/*.html")
	if err != nil || ownErr != nil || len(files)+len(own) < 10 {
		t.Fatalf("%d plans, %v, %v", len(files)+len(own), err, ownErr)
	}
	tried := 0
	for _, file := range append(files, own...) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text := asMarkdown(t, file)
			d := checktest.Document(t, text)
			before := allFindings(t, d)
			for _, s := range removable(d, before) {
				words := s.Of(d.Text)
				without := strings.Replace(text, words, "", 1)
				if without == text {
					continue // its words stand in the text in another way
				}
				tried++
				if after := allFindings(t, checktest.Document(t, without)); len(after) < len(before) {
					t.Errorf("without %q there are %d findings, with it %d; gone: %v", words, len(after), len(before), gone(before, after))
				}
			}
		})
	}
	if tried < 50 {
		t.Errorf("only %d sentences were taken out", tried)
	}
}

// asMarkdown writes the said text of a document as Markdown.
func asMarkdown(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	paper, err := ingest.Read(context.Background(), ingest.Source{Name: file, Data: data}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := structure.Build(paper)
	var b strings.Builder
	for i := range d.Blocks {
		k := &d.Blocks[i]
		text := strings.Join(strings.Fields(k.Span.Of(d.Text)), " ")
		switch {
		case !k.Said():
		case k.Kind == doc.Table:
			writeTable(&b, d, k)
		case k.Kind == doc.Heading:
			b.WriteString(strings.Repeat("#", max(k.Level, 1)) + " " + text + "\n\n")
		case k.Kind == doc.ListItem:
			b.WriteString("- " + strings.TrimLeft(text, "•◦▪- ") + "\n")
		default:
			b.WriteString("\n" + text + "\n\n")
		}
	}
	return b.String()
}

func writeTable(b *strings.Builder, d *doc.Document, table *doc.Block) {
	b.WriteString("\n")
	for i := range table.Children {
		cells := make([]string, table.Cols)
		for k := range table.Children[i].Children {
			if c := &table.Children[i].Children[k]; c.Col < len(cells) {
				cells[c.Col] = strings.ReplaceAll(d.Quote(c.Span), "|", "/")
			}
		}
		b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
		if i == 0 {
			b.WriteString(strings.Repeat("| --- ", table.Cols) + "|\n")
		}
	}
	b.WriteString("\n")
}

func allFindings(t *testing.T, d *doc.Document) []lint.Finding {
	t.Helper()
	return checktest.Findings(t, d, checks.All()...)
}

var worry = regexp.MustCompile(`(?i)\b(?:worr(?:y|ied|ies)|concern(?:s|ed)?|risk|harm|hurt|unsafe|injur\w+|bruis\w+|abuse|neglect|danger\w*|frighten\w*|alone)\b`)

// removable are some of the sentences that tell a worry, a duty, a consequence
// or what a child said, and on which no finding stands.
func removable(d *doc.Document, findings []lint.Finding) []doc.Span {
	p := plan.Read(d)
	var out []doc.Span
	for _, s := range d.Sentences {
		text := s.Span.Of(d.Text)
		duty := slices.ContainsFunc(p.Actions, func(a plan.Action) bool { return a.Span.Overlaps(s.Span) })
		said := strings.ContainsAny(text, "“\"")
		if s.Block == doc.Heading || len(text) < 20 || !duty && !said && !worry.MatchString(text) && !slices.Contains(p.Consequences, s.Span) {
			continue
		}
		if halfQuoted(text) {
			continue // its other half would quote what stands around it
		}
		if !slices.ContainsFunc(findings, func(f lint.Finding) bool { return standsOn(f, s.Span) }) {
			out = append(out, s.Span)
		}
	}
	r := rand.New(rand.NewPCG(7, 11))
	r.Shuffle(len(out), func(i, k int) { out[i], out[k] = out[k], out[i] })
	const some = 8
	return out[:min(len(out), some)]
}

// halfQuoted reports whether a quotation begins or ends in a text, and not both.
func halfQuoted(text string) bool {
	return strings.Count(text, `"`)%2 != 0 || strings.Count(text, "“") != strings.Count(text, "”")
}

func standsOn(f lint.Finding, s doc.Span) bool {
	return f.Span.Overlaps(s) || slices.ContainsFunc(f.Related, s.Overlaps)
}

// gone names the checks that report less.
func gone(before, after []lint.Finding) []string {
	count := map[string]int{}
	for _, f := range before {
		count[f.Check.Name]++
	}
	for _, f := range after {
		count[f.Check.Name]--
	}
	var names []string
	for name, n := range count {
		if n > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
