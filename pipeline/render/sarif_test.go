package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// sarifOf writes reports and holds the log against the schema as published.
func sarifOf(t *testing.T, checks []*lint.Check, unread string, reports ...*pipeline.Report) sarifRun {
	t.Helper()
	var b bytes.Buffer
	s := NewSARIF(&b, checks, "v1.2.3")
	for _, r := range reports {
		if err := s.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	if unread != "" {
		s.Unread(unread, "there is no such file")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	validate(t, b.Bytes())
	var log sarifLog
	if err := json.Unmarshal(b.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	return log.Runs[0]
}

func validate(t *testing.T, log []byte) {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	schema, err := c.Compile(filepath.Join("testdata", "sarif-2.1.0-rtm.5.json"))
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(log))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Errorf("not as the schema has it: %v\n%s", err, log)
	}
}

func TestSARIF(t *testing.T) {
	r := sample()
	r.Path = "my plans/plan.pdf"
	r.Warnings = []doc.Warning{{Page: 2, Message: "there is no text on this page"}}
	r.Findings[0].Related = []doc.Span{{Start: 0, End: 4}}
	check := r.Findings[0].Check
	check.Title, check.Source, check.Bad, check.Good = "A short form", "A survey", []string{"The IDVA."}, []string{"Your `GP`."}
	check.Severity = lint.Error
	run := sarifOf(t, []*lint.Check{check, {Name: "blame", Group: "negativity"}}, "gone.pdf", r)

	index := 0
	file := sarifArtifactLocation{URI: "my%20plans/plan.pdf", Index: &index}
	want := sarifResult{
		RuleID: "undefined-acronym", Level: "error",
		Message: sarifText{Text: "“IDVA” is not explained.\nInstead: Write it out."},
		Locations: []sarifLocation{{sarifPhysicalLocation{file, &sarifRegion{
			stretch{}, sarifText{Text: "IDVA"}, sarifProperties{Page: 3, Boxes: []box{{116, 80, 143.6, 92}}},
		}}}},
		Related: []sarifLocation{{sarifPhysicalLocation{file, &sarifRegion{
			stretch{}, sarifText{Text: "Ring"}, sarifProperties{Page: 3, Boxes: []box{{72, 80, 95, 92}}},
		}}}},
		Fingerprints: map[string]string{"plainwordsFinding/v1": fingerprint("undefined-acronym", "IDVA") + ":1"},
	}
	if diff := cmp.Diff(want, run.Results[0], cmp.AllowUnexported(sarifRegion{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var levels []string
	for _, result := range run.Results {
		levels = append(levels, result.Level+strings.TrimPrefix(result.Fingerprints["plainwordsFinding/v1"], fingerprint("undefined-acronym", "IDVA")))
	}
	if diff := cmp.Diff([]string{"error:1", "warning:2", "note:3"}, levels); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	rules := run.Tool.Driver.Rules
	if len(rules) != 2 || rules[0].Name != "UndefinedAcronym" || !strings.Contains(rules[0].Help.Markdown, "**Reported:**\n\n````markdown\nThe IDVA.\n````") {
		t.Errorf("%+v", rules)
	}
	in := run.Invocations[0]
	if in.Successful || len(in.Notifications) != 2 || in.Notifications[1].Locations[0].Physical.Artifact.URI != "gone.pdf" {
		t.Errorf("%+v", in)
	}
}

// Every check of a document is a rule, whatever the caller handed in.
func TestSARIFOfNothing(t *testing.T) {
	if run := sarifOf(t, nil, ""); run.Results == nil || !run.Invocations[0].Successful {
		t.Errorf("%+v", run)
	}
	if run := sarifOf(t, nil, "", sample()); len(run.Tool.Driver.Rules) != 1 || run.Results[0].RuleIndex != 0 {
		t.Errorf("%+v", run.Tool)
	}
}

// A fingerprint does not depend on where the words stand.
func TestFingerprint(t *testing.T) {
	same := fingerprint("blame", "The mother’s  fault")
	if fingerprint("blame", "the mother's\nfault") != same || fingerprint("jargon", "The mother's fault") == same {
		t.Error("the fingerprint depends on the wrong thing")
	}
}

func TestURI(t *testing.T) {
	for path, want := range map[string]string{
		"plan.pdf": "plan.pdf", "a/b c.pdf": "a/b%20c.pdf", "a:b.pdf": "./a:b.pdf", "../é?#.pdf": "../%C3%A9%3F%23.pdf",
		"/srv/plans/100%.pdf": "file:///srv/plans/100%25.pdf", "-": "-",
	} {
		if got := uriOf(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

// Words of a document are neither a place to fill in nor a link.
func TestSARIFMessagesAreLiteral(t *testing.T) {
	if got := message("{0} [click](http://example.org)").Text; got != `{{0}} [click\](http://example.org)` {
		t.Error(got)
	}
}

func TestGitHub(t *testing.T) {
	r := sample()
	r.Warnings = []doc.Warning{{Page: 2, Message: "there is no text on this page"}}
	r.Findings = r.Findings[:2]
	r.Findings[0].Span = doc.Span{Start: 0, End: 13}
	r.Findings[1].Check = &lint.Check{Name: "blame", Title: "Blame"}
	r.Findings[1].Message, r.Findings[1].Suggestion = "a\r\n::error::b", ""
	var b bytes.Buffer
	g := NewGitHub(&b)
	if err := errors.Join(g.Add(r), g.Close()); err != nil {
		t.Fatal(err)
	}
	want := `::notice file=plan.pdf,title=Note::page 2: there is no text on this page
::error file=plan.pdf,title= (undefined-acronym)::page 3: “IDVA” is not explained.%0A“Ring the IDVA”%0AInstead: Write it out.
::warning file=plan.pdf,title=Blame (blame)::page 3: a%0D%0A::error::b%0A“IDVA”
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
