package render

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// sarifSchema is where the format's schema is published.
const sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"

// SARIF writes reports in the format that code hosts and editors read: one run
// over all documents.
type SARIF struct {
	w     io.Writer
	run   sarifRun
	rules map[*lint.Check]int
}

// NewSARIF returns a renderer that writes to w in the end. The checks are those
// of the run, and version is the program's, empty where it is not known.
func NewSARIF(w io.Writer, checks []*lint.Check, version string) *SARIF {
	s := &SARIF{w: w, rules: map[*lint.Check]int{}}
	s.run = sarifRun{
		Tool:        sarifTool{sarifDriver{Name: "plainwords", Version: version, Rules: []sarifRule{}}},
		Invocations: []sarifInvocation{{Successful: true, Notifications: []sarifNotification{}}},
		Artifacts:   []sarifArtifact{}, Results: []sarifResult{}, ColumnKind: "unicodeCodePoints", LineEnds: lineEnds,
	}
	for _, c := range checks {
		s.rule(c)
	}
	return s
}

// rule returns the place of a check among the rules, and adds it where it has
// none.
func (s *SARIF) rule(c *lint.Check) int {
	i, known := s.rules[c]
	if !known {
		driver := &s.run.Tool.Driver
		i = len(driver.Rules)
		s.rules[c] = i
		driver.Rules = append(driver.Rules, ruleOf(c))
	}
	return i
}

// Add notes one report.
func (s *SARIF) Add(r *pipeline.Report) error {
	index := len(s.run.Artifacts)
	file := sarifArtifactLocation{URI: uriOf(pathOf(r)), Index: &index}
	s.run.Artifacts = append(s.run.Artifacts, sarifArtifact{
		Location: sarifArtifactLocation{URI: file.URI}, Hashes: map[string]string{"sha-256": r.Document.SHA256},
	})
	for _, words := range Warnings(r.Warnings) {
		s.notify("warning", words, file)
	}
	in := sarifFile{doc: r.Document, source: newSourceMap(r.Document), at: file}
	seen := map[string]int{}
	for _, f := range r.Findings {
		s.run.Results = append(s.run.Results, s.result(in, f, seen))
	}
	return nil
}

// Unread notes that a document is not in the log, and why: its findings of an
// earlier run have not gone.
func (s *SARIF) Unread(path, why string) {
	s.run.Invocations[0].Successful = false
	s.notify("error", why, sarifArtifactLocation{URI: uriOf(path)})
}

// Close writes the log; w stays open.
func (s *SARIF) Close() error {
	e := json.NewEncoder(s.w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{s.run}})
}

func (s *SARIF) notify(level, words string, file sarifArtifactLocation) {
	in := &s.run.Invocations[0]
	in.Notifications = append(in.Notifications, sarifNotification{
		Level: level, Message: message(words), Locations: []sarifLocation{{sarifPhysicalLocation{Artifact: file}}},
	})
}

// result is one finding. The same words under the same check are counted in
// seen, so that each has a fingerprint of its own.
func (s *SARIF) result(in sarifFile, f lint.Finding, seen map[string]int) sarifResult {
	print := fingerprint(f.Check.Name, in.doc.Quote(f.Span))
	seen[print]++
	words := f.Message
	if f.Suggestion != "" {
		words += "\nInstead: " + f.Suggestion
	}
	out := sarifResult{
		RuleID: f.Check.Name, RuleIndex: s.rule(f.Check), Level: levelOf(f.Severity), Message: message(words),
		Locations:    []sarifLocation{in.location(f.Span)},
		Fingerprints: map[string]string{"plainwordsFinding/v1": fmt.Sprintf("%s:%d", print, seen[print])},
	}
	for _, related := range f.Related {
		out.Related = append(out.Related, in.location(related))
	}
	return out
}

// sarifFile is a document in the log.
type sarifFile struct {
	doc    *doc.Document
	source *sourceMap
	at     sarifArtifactLocation
}

func (file sarifFile) location(s doc.Span) sarifLocation {
	at := placeOf(file.doc, s)
	region := &sarifRegion{stretch: file.source.find(s), Snippet: sarifText{Text: at.Quote}}
	if len(at.Boxes) > 0 {
		region.Page = sarifProperties{Page: at.Page, Boxes: at.Boxes}
	}
	return sarifLocation{sarifPhysicalLocation{Artifact: file.at, Region: region}}
}

// fingerprint stays the same where a document is laid out anew.
func fingerprint(check, quote string) string {
	sum := sha256.Sum256([]byte(check + "\x00" + lint.Folded(quote)))
	return hex.EncodeToString(sum[:16])
}

func levelOf(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "error"
	case lint.Warning:
		return "warning"
	}
	return "note"
}

// literal writes the signs that a message's reader would take for a place to
// fill in (braces) or for a link.
var literal = strings.NewReplacer("{", "{{", "}", "}}", "](", `\](`)

func message(words string) sarifText { return sarifText{Text: literal.Replace(words)} }

// uriOf is a path as a URI: a relative path stays one.
func uriOf(path string) string {
	slashes := filepath.ToSlash(path)
	if !filepath.IsAbs(path) {
		return (&url.URL{Path: slashes}).String()
	}
	return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(slashes, "/")}).String()
}
