package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// lineWidth is how many columns the words of a report fill at most.
const lineWidth = 80

// ReportText writes reports for people, as a compiler shows its errors: the
// place, the words with the finding drawn under them, why it matters, and what
// to write instead.
type ReportText struct {
	w      *bufio.Writer
	colour bool
	count  int
	total  [lint.Never]int // findings of all reports, by severity
	waived int
}

// NewReportText returns a renderer that writes to w, with the colours of a
// terminal (ECMA-48) where colour is set.
func NewReportText(w io.Writer, colour bool) *ReportText {
	return &ReportText{w: bufio.NewWriter(w), colour: colour}
}

// Add writes one report.
func (t *ReportText) Add(r *pipeline.Report) error {
	if t.count > 0 {
		t.line("")
	}
	t.count++
	for _, words := range Warnings(r.Warnings) {
		t.line(t.paint(bold, r.Name+":") + " " + t.paint(cyan, "note:") + " " + words)
	}
	if len(r.Warnings) > 0 {
		t.line("")
	}
	explained := map[string]bool{}
	source := newSourceMap(r.Document)
	for _, f := range r.Findings {
		t.finding(r, source, f, !explained[f.Check.Name])
		explained[f.Check.Name] = true
		t.total[f.Severity]++
	}
	t.waived += len(r.Waived)
	t.line(t.paint(bold, r.Name+":") + " " + summaryOf(r))
	return t.w.Flush()
}

// Close writes the sum of several reports; w stays open.
func (t *ReportText) Close() error {
	if t.count > 1 {
		t.line("")
		t.line(t.paint(bold, fmt.Sprintf("%d documents:", t.count)) + " " + counts(t.total, t.waived))
	}
	return t.w.Flush()
}

// finding writes one finding, and why it matters where that has not been said
// of the document yet.
func (t *ReportText) finding(r *pipeline.Report, source *sourceMap, f lint.Finding, why bool) {
	where := r.Name + ":"
	if page := pageOf(r.Document, f.Span); page > 0 {
		where += strconv.Itoa(page) + ":"
	} else if at := source.find(f.Span); at.StartLine > 0 {
		where += fmt.Sprintf("%d:%d:", at.StartLine, at.StartColumn)
	}
	severity := t.paint(colourOf(f.Severity), f.Severity.String()+":")
	t.line(t.paint(bold, where) + " " + severity + " " + f.Message + " [" + f.Check.Name + "]")
	words, marks := excerpt(r.Document, f.Span, lineWidth-4)
	t.line("  | " + words)
	t.line("  | " + t.paint(colourOf(f.Severity), marks))
	if why {
		t.remark("why", f.Check.Why)
	}
	t.remark("instead", f.Suggestion)
	t.line("")
}

// remark writes a sentence after its label, over several lines where it is
// long.
func (t *ReportText) remark(label, words string) {
	if words == "" {
		return
	}
	indent := strings.Repeat(" ", len(label)+4)
	lines := wrap(words, lineWidth-len(indent))
	t.line("  " + t.paint(bold, label+":") + " " + lines[0])
	for _, l := range lines[1:] {
		t.line(indent + l)
	}
}

func (t *ReportText) line(words string) {
	_, _ = t.w.WriteString(words + "\n") // the writer keeps the error for Flush
}

// The colours, as parameters of ECMA-48's "select graphic rendition".
const (
	bold   = "1"
	red    = "1;31"
	yellow = "1;33"
	cyan   = "1;36"
)

func colourOf(s lint.Severity) string {
	switch s {
	case lint.Error:
		return red
	case lint.Warning:
		return yellow
	}
	return cyan
}

func (t *ReportText) paint(colour, words string) string {
	if !t.colour {
		return words
	}
	return "\x1b[" + colour + "m" + words + "\x1b[0m"
}

// summaryOf says in one line what was found, and in how much.
func summaryOf(r *pipeline.Report) string {
	found := "not checked"
	if r.English {
		var n [lint.Never]int
		for _, f := range r.Findings {
			n[f.Severity]++
		}
		found = counts(n, len(r.Waived))
	}
	return fmt.Sprintf("%s (%s, %s)", found, plural(len(r.Document.Pages), "page"), plural(r.Words, "word"))
}

// counts says how many findings there are of each severity, the worst first,
// and how many are waived.
func counts(n [lint.Never]int, waived int) string {
	var parts []string
	for s := lint.Error; s >= lint.Suggestion; s-- {
		if n[s] > 0 {
			parts = append(parts, plural(n[s], s.String()))
		}
	}
	if len(parts) == 0 {
		parts = append(parts, "nothing found")
	}
	if waived > 0 {
		parts = append(parts, strconv.Itoa(waived)+" waived")
	}
	return strings.Join(parts, ", ")
}

// plural counts things in English: "1 page", "1,210 words".
func plural(n int, thing string) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	if n == 1 {
		return digits + " " + thing
	}
	return digits + " " + thing + "s"
}

// wrap breaks words into lines of at most columns letters; a longer word has a
// line of its own.
func wrap(words string, columns int) []string {
	lines := []string{""}
	for w := range strings.FieldsSeq(words) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = w
		case len([]rune(*last))+1+len([]rune(w)) <= columns:
			*last += " " + w
		default:
			lines = append(lines, w)
		}
	}
	return lines
}
