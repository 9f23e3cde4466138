package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

func word(w string) func(*Pass) {
	return func(p *Pass) {
		for at := 0; ; {
			i := strings.Index(p.Doc.Text[at:], w)
			if i < 0 {
				return
			}
			p.Report(Finding{Span: doc.Span{Start: at + i, End: at + i + len(w)}, Message: w})
			at += i + len(w)
		}
	}
}

func TestRun(t *testing.T) {
	in := Input{Doc: &doc.Document{Text: "one two one"}}
	checks := []*Check{
		{Name: "two", Severity: Warning, Run: word("two")},
		{Name: "broken", Run: func(*Pass) { panic("a name") }},
		{Name: "one", Severity: Error, Run: word("one")},
	}
	found, err := Run(checks, in)
	if err == nil || !strings.Contains(err.Error(), "broken") || strings.Contains(err.Error(), "a name") {
		t.Errorf("the broken check: %v", err)
	}
	var got []string
	for _, f := range found {
		got = append(got, f.Check.Name+" "+f.Severity.String())
	}
	if d := cmp.Diff([]string{"one error", "two warning", "one error"}, got); d != "" {
		t.Error(d)
	}
}

func TestChecksSeeTheThresholds(t *testing.T) {
	given := Thresholds{MaxActions: 3}
	for _, c := range []struct{ in, want Thresholds }{{Thresholds{}, DefaultThresholds()}, {given, given}} {
		var got Thresholds
		see := &Check{Name: "see", Run: func(p *Pass) { got = p.Thresholds }}
		if _, err := Run([]*Check{see}, Input{Doc: &doc.Document{}, Thresholds: c.in}); err != nil || got != c.want {
			t.Errorf("given %+v, seen %+v, error %v", c.in, got, err)
		}
	}
}

func TestSelect(t *testing.T) {
	checks := []*Check{{Name: "a", Group: "jargon"}, {Name: "b", Group: "layout"}, {Name: "c", Group: "jargon"}}
	for names, want := range map[string]string{"": "abc", "b": "b", "jargon": "ac", "b jargon": "abc", "fairness": ""} {
		got, err := Select(checks, strings.Fields(names))
		if err != nil {
			t.Fatal(err)
		}
		var s strings.Builder
		for _, c := range got {
			s.WriteString(c.Name)
		}
		if s.String() != want {
			t.Errorf("%q: %q, want %q", names, s.String(), want)
		}
	}
	if _, err := Select(checks, []string{"nothing"}); err == nil {
		t.Error("an unknown name was taken")
	}
}

func TestSeverity(t *testing.T) {
	for _, s := range []Severity{Suggestion, Warning, Error, Never} {
		if got, err := ParseSeverity(s.String()); err != nil || got != s {
			t.Errorf("%v: %v, %v", s, got, err)
		}
	}
	if _, err := ParseSeverity("fatal"); err == nil {
		t.Error("an unknown severity was taken")
	}
}
