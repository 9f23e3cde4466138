package lint

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Waiver says which findings are known and stay as they are.
type Waiver struct {
	Check    string
	Quote    string // the words of the finding; empty: any
	Document string // its name, its path as given, or the SHA-256 of its file; empty: any
}

// Waived is a finding that is left out of a report, with the waivers that fit
// it.
type Waived struct {
	Finding
	By []*Waiver
}

// Waive parts the findings in a document into those that stay and those that
// are waived. The document is called by any of names, its hash among them.
func Waive(findings []Finding, waivers []*Waiver, d *doc.Document, names ...string) (kept []Finding, waived []Waived) {
	byCheck := map[string][]*Waiver{}
	for _, w := range waivers {
		if w.About(names...) {
			byCheck[w.Check] = append(byCheck[w.Check], w)
		}
	}
	for _, f := range findings {
		if by := fitting(byCheck[f.Check.Name], Folded(d.Quote(f.Span))); len(by) > 0 {
			waived = append(waived, Waived{f, by})
		} else {
			kept = append(kept, f)
		}
	}
	return kept, waived
}

// fitting returns the waivers for a finding of these words.
func fitting(waivers []*Waiver, words string) []*Waiver {
	var by []*Waiver
	for _, w := range waivers {
		if w.Quote == "" || Folded(w.Quote) == words {
			by = append(by, w)
		}
	}
	return by
}

// About reports whether the waiver is for the document of these names.
func (w *Waiver) About(names ...string) bool {
	return w.Document == "" || slices.Contains(names, w.Document)
}

// alike are signs that people type one for the other.
var alike = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "‐", "-", "‑", "-", "–", "-", "—", "-")

// Folded is what words are compared by: small letters, one space between
// words, one kind of quote and of dash.
func Folded(words string) string {
	return strings.ToLower(alike.Replace(strings.Join(strings.Fields(words), " ")))
}
