package main

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// shipped is the repository's config.yaml, which shows every setting.
func shipped(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", configName))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestShippedConfigHoldsTheDefaults(t *testing.T) {
	got, err := readConfig(configName, shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{}
	for _, s := range schema() {
		want[s.key] = s.def
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("config.yaml differs from the defaults (-code +file):\n%s", diff)
	}
}

func TestShippedConfigExplainsEachSetting(t *testing.T) {
	var root yaml.Node
	if err := yaml.Unmarshal(shipped(t), &root); err != nil {
		t.Fatal(err)
	}
	var check func(n *yaml.Node)
	check = func(n *yaml.Node) {
		for i := 0; i+1 < len(n.Content); i += 2 {
			k, v := n.Content[i], n.Content[i+1]
			if v.Kind == yaml.MappingNode {
				check(v)
			} else if k.HeadComment == "" {
				t.Errorf("line %d: the setting has no comment above it", k.Line)
			}
		}
	}
	check(root.Content[0])
}

func TestSchemaFillsSettings(t *testing.T) {
	s, err := load(newText(&program{}), filepath.Join("..", "..", configName))
	if err != nil {
		t.Fatal(err)
	}
	want := settings{Jobs: 2}
	want.Ingest.Engine, want.Ingest.MaxBytes, want.Ingest.MaxPages = "auto", 256<<20, 5000
	want.Lint.FailOn, want.Lint.MinSeverity, want.Lint.Checks = "error", "suggestion", []string{}
	want.Lint.IgnoreFile = ".plainwords-ignore.yaml"
	want.Lint.Thresholds = lint.DefaultThresholds()
	want.Glossary.Files = []string{}
	want.Output.Colour = "auto"
	if diff := cmp.Diff(want, s); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadEnv(t *testing.T) {
	for _, c := range []struct {
		variable string
		want     map[string]any
		err      string
	}{
		{"HOME=/home/ann", map[string]any{}, ""},
		{"PLAINWORDS_JOBS=3", map[string]any{"jobs": 3}, ""},
		{"PLAINWORDS_INGEST__CACHE_DIR=", map[string]any{"ingest::cache_dir": ""}, ""},
		{"PLAINWORDS_LINT__CHECKS=jargon, layout", map[string]any{"lint::checks": []string{"jargon", "layout"}}, ""},
		{"PLAINWORDS_LINT__THRESHOLDS__MAX_ACTIONS=9", map[string]any{"lint::thresholds::max_actions": 9}, ""},
		{"PLAINWORDS_LINT__THRESHOLDS__PAST_SHARE=1", map[string]any{"lint::thresholds::past_share": 1.0}, ""},
		{"PLAINWORDS_LINT__THRESHOLDS__PAST_SHARE=NaN", nil, "PLAINWORDS_LINT__THRESHOLDS__PAST_SHARE takes a number from 0 to 1"},
		{"PLAINWORDS_LINT__CHECKS=", map[string]any{"lint::checks": []string{}}, ""},
		{"PLAINWORDS_JOBS=", nil, "PLAINWORDS_JOBS takes a whole number from 1 to 64"},
		{"PLAINWORDS_JOBS=3.5", nil, "PLAINWORDS_JOBS takes a whole number from 1 to 64"},
		{"PLAINWORDS_JOBS=99999999999999999999", nil, "PLAINWORDS_JOBS takes a whole number from 1 to 64"},
		{"PLAINWORDS_INGEST__ENGINE=PDFium", nil, "PLAINWORDS_INGEST__ENGINE takes auto, pdfium or ledongthuc"},
		{"PLAINWORDS_JOB=3", nil, "PLAINWORDS_JOB in the environment makes no setting; the nearest is PLAINWORDS_JOBS"},
	} {
		got, err := readEnv([]string{c.variable})
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: (-want +got):\n%s", c.variable, diff)
		}
		if err != nil && err.Error() != c.err || err == nil && c.err != "" {
			t.Errorf("%s: error %v, want %q", c.variable, err, c.err)
		}
	}
}

func TestReadConfigWrong(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a second document", "jobs: 2\n---\njobs: 3\n", "f:2: a second document begins here, which would not be read: put all into the first one, without a line of ---"},
		{"an empty second document", "---\njobs: 2\n---\n", "f:3: a second document begins here, which would not be read: put all into the first one, without a line of ---"},
		{"list at the top", "- jobs", "f:1: settings stand as \"name: value\", one a line"},
		{"word for a section", "jobs: 1\nlint: error", "f:2: lint takes settings, one a line under it"},
		{"setting outside of its section", "fail_on: error", "f:1: there is no setting of this name; the nearest is lint.fail_on"},
		{"section within a section", "lint:\n  lint:\n    fail_on: error", "f:2: there is no setting of this name; the nearest is lint"},
		{"no value", "jobs:", "f:1: jobs takes a whole number from 1 to 64"},
		{"yes for a word", "output:\n  colour: yes", "f:2: output.colour takes auto, always or never"},
		{"true for a word", "output:\n  colour: true", "f:2: output.colour takes auto, always or never"},
		{"number for text", "ingest: {cache_dir: 7}", "f:1: ingest.cache_dir takes text"},
		{"fraction", "jobs: 1.5", "f:1: jobs takes a whole number from 1 to 64"},
		{"too many", "jobs: 65", "f:1: jobs takes a whole number from 1 to 64"},
		{"number in a list of names", "lint: {checks: [jargon, 4]}", "f:1: lint.checks takes a list of names"},
		{"number for a section", "lint: {thresholds: 8}", "f:1: lint.thresholds takes settings, one a line under it"},
		{"unknown threshold", "lint:\n  thresholds:\n    max_action: 8", "f:3: there is no setting of this name; the nearest is lint.thresholds.max_actions"},
		{"fraction of an action", "lint: {thresholds: {max_actions: 8.5}}", "f:1: lint.thresholds.max_actions takes a whole number from 1 to 1000"},
		{"no number", "lint: {thresholds: {past_share: .nan}}", "f:1: lint.thresholds.past_share takes a number from 0 to 1"},
		{"share of more than all", "lint: {thresholds: {past_share: 1.01}}", "f:1: lint.thresholds.past_share takes a number from 0 to 1"},
		{"merged", "a: &a {jobs: 1}\n<<: *a", "f:1: there is no setting of this name; the nearest is lint"},
		{"key that is a list", "[jobs]: 1", "f:1: there is no setting of this name; the nearest is lint"},
		{"delimiter in a key", "'lint::fail_on': never", "f:1: there is no setting of this name; the nearest is lint.fail_on"},
	} {
		t.Run(c.name, func(t *testing.T) {
			values, err := readConfig("f", []byte(c.text))
			if err == nil {
				t.Fatalf("no error; values %v", values)
			}
			if err.Error() != c.want {
				t.Errorf("error %q, want %q", err, c.want)
			}
		})
	}
}

// Every threshold can be set, and what is set arrives.
func TestEveryThresholdHasAKey(t *testing.T) {
	var got lint.Thresholds
	var local plan.Local
	table := slices.Concat(thresholdsOf(&got), timescalesOf(&local))
	if n := reflect.TypeFor[lint.Thresholds]().NumField() + reflect.TypeFor[plan.Local]().NumField(); n != len(table) {
		t.Errorf("%d fields, %d keys", n, len(table))
	}
	want := map[string]any{}
	for i, threshold := range table {
		want[threshold.key()] = any(i + 1)
		if _, float := threshold.field.(*float64); float {
			want[threshold.key()] = float64(i+1) / 2
		}
	}
	fillThresholds(&got, &local, func(key string) any { return want[key] })
	filled := map[string]any{}
	for _, threshold := range table {
		filled[threshold.key()] = reflect.ValueOf(threshold.field).Elem().Interface()
	}
	if diff := cmp.Diff(want, filled); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func FuzzReadConfig(f *testing.F) {
	f.Add([]byte("jobs: 1\nlint:\n  fail_on: never\n  checks: [jargon]\n"))
	f.Add([]byte("a: &a [*a, *a]\n"))
	f.Add([]byte("lint: {fail_on: !!binary aGk=}"))
	f.Add([]byte("? [jobs]\n: 1\n---\njobs: 2"))
	f.Add([]byte("\xff\xfej\x00o\x00"))
	byKey := map[string]setting{}
	for _, s := range schema() {
		byKey[s.key] = s
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		values, err := readConfig("f", data)
		if err != nil {
			var usage usageError
			if !errors.As(err, &usage) || !strings.HasPrefix(err.Error(), "f:") || strings.Contains(err.Error(), "\n") {
				t.Errorf("not one line that names the file: %q", err)
			}
			return
		}
		for key, value := range values {
			if _, err := byKey[key].check(value); err != nil {
				t.Errorf("%s has a value that it may not have: %v", key, value)
			}
		}
	})
}

func TestNearest(t *testing.T) {
	known := []string{"lint", "lint.fail_on", "jobs", "ingest.engine"}
	for word, want := range map[string]string{
		"job": "jobs", "lint.failon": "lint.fail_on", "ingest.engnie": "ingest.engine", "lnt": "lint", "": "lint",
	} {
		if got := nearest(word, known); got != want {
			t.Errorf("nearest(%q) = %q, want %q", word, got, want)
		}
	}
	if got := nearest("x", nil); got != "" {
		t.Errorf("nearest of nothing = %q", got)
	}
}

func TestDistance(t *testing.T) {
	words := []string{"", "a", "ab", "jobs", "kobs", "sitting", "kitten", "größe", "grosse"}
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "abc", 3}, {"kitten", "sitting", 3}, {"jobs", "job", 1}, {"größe", "grösse", 2}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
	for _, a := range words {
		for _, b := range words {
			if distance(a, b) != distance(b, a) || (distance(a, b) == 0) != (a == b) {
				t.Errorf("distance(%q, %q) is no distance", a, b)
			}
			through := slices.MinFunc(words, func(x, y string) int {
				return distance(a, x) + distance(x, b) - distance(a, y) - distance(y, b)
			})
			if distance(a, through)+distance(through, b) < distance(a, b) {
				t.Errorf("the way from %q to %q is shorter through %q", a, b, through)
			}
		}
	}
}
