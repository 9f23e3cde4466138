package render

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// GitHub writes findings as workflow commands of GitHub Actions, which shows
// them beside the files of a pull request.
type GitHub struct{ w io.Writer }

// NewGitHub returns a renderer that writes to w.
func NewGitHub(w io.Writer) *GitHub { return &GitHub{w} }

// Add writes a line a finding, and one a warning.
func (g *GitHub) Add(r *pipeline.Report) error {
	var lines strings.Builder
	for _, words := range Warnings(r.Warnings) {
		lines.WriteString(command("notice", r, stretch{}, "Note", words))
	}
	source := newSourceMap(r.Document)
	for _, f := range r.Findings {
		title := fmt.Sprintf("%s (%s)", f.Check.Title, f.Check.Name)
		lines.WriteString(command(commandOf(f.Severity), r, source.find(f.Span), title, annotation(r, f)))
	}
	_, err := io.WriteString(g.w, lines.String())
	return err
}

// Close does nothing: there is no end to write.
func (g *GitHub) Close() error { return nil }

// annotation is what stands beside the file: GitHub cannot show a place in a
// PDF, so the page and the words come first.
func annotation(r *pipeline.Report, f lint.Finding) string {
	at := placeOf(r.Document, f.Span)
	where := ""
	if page := pageOf(r.Document, f.Span); page > 0 {
		where = "page " + strconv.Itoa(page) + ": "
	}
	lines := []string{where + f.Message}
	if at.Quote != "" && !strings.Contains(f.Message, at.Quote) {
		lines = append(lines, "“"+at.Quote+"”")
	}
	if f.Suggestion != "" {
		lines = append(lines, "Instead: "+f.Suggestion)
	}
	return strings.Join(lines, "\n")
}

func commandOf(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "error"
	case lint.Warning:
		return "warning"
	}
	return "notice"
}

// What ends a command, or a property in it, is written as GitHub's runner reads
// it: no words of a document can begin a command of their own.
var (
	commandData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func command(name string, r *pipeline.Report, at stretch, title, message string) string {
	return "::" + name + " file=" + commandProperty.Replace(pathOf(r)) + linesOf(at) + ",title=" + commandProperty.Replace(title) + "::" + commandData.Replace(message) + "\n"
}

// linesOf are the properties for a place in the file. GitHub takes columns only
// of what stands on one line.
func linesOf(at stretch) string {
	switch {
	case at.StartLine == 0:
		return ""
	case at.StartLine < at.EndLine:
		return fmt.Sprintf(",line=%d,endLine=%d", at.StartLine, at.EndLine)
	}
	return fmt.Sprintf(",line=%d,endLine=%d,col=%d,endColumn=%d", at.StartLine, at.EndLine, at.StartColumn, at.EndColumn)
}

// pathOf is where the document lies, as it was given.
func pathOf(r *pipeline.Report) string {
	if r.Path == "" {
		return r.Name
	}
	return r.Path
}
