package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// readYAML reads a file of the root into v.
func readYAML(t *testing.T, name string, v any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(data, v); err != nil {
		t.Fatal(err)
	}
}

// The hook for drafts in a repository calls a program that there is, on the files
// that it reads.
func TestPreCommitHook(t *testing.T) {
	var hooks []struct{ ID, Entry, Language, Files string }
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	if len(hooks) != 1 || hooks[0].ID != "plainwords" || hooks[0].Language != "golang" {
		t.Fatalf("%+v", hooks)
	}
	command := strings.Fields(hooks[0].Entry)
	if out, err := exec.Command("go", append([]string{"run", filepath.Join(root, "cmd", command[0])}, append(command[1:], "--help")...)...).CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	files := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{"a/plan.docx": true, "plan.odt": true, "plan.rtf": true, "plan.pdf": true, "plan.md": true, "plan.htm": true, "plan.txt": true, "plan.docx.bak": false, "docx": false} {
		if files.MatchString(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
}

// The step of the action that checks drafts finds the files that its patterns name,
// also those with spaces, and hands a failure on.
func TestAction(t *testing.T) {
	type step struct {
		Name, Run string
		Env       map[string]string
	}
	var action struct {
		Runs struct {
			Using string
			Steps []step
		}
	}
	readYAML(t, ".github/actions/lint/action.yml", &action)
	steps := action.Runs.Steps
	at := slices.IndexFunc(steps, func(s step) bool { return s.Name == "Check the drafts" })
	if action.Runs.Using != "composite" || at < 0 || strings.Contains(steps[at].Run, "${{") {
		t.Fatal("the step is not there, or inputs are part of its script")
	}
	folder := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", filepath.Join(folder, "plainwords"), filepath.Join(root, "cmd", "plainwords")).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for name, text := range map[string]string{
		"drafts/one plan.md":  "# Child protection plan\n\nThe HV will visit Ada and Sam each week at home.\n",
		"drafts/deep/two.txt": "Child protection plan\n\nThe HV will visit Ada and Sam each week at home.\n",
		"drafts/not.xyz":      "no draft",
	} {
		file := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		files, failOn string
		fails         bool
		says          []string
	}{
		{"drafts/*.md\n\ndrafts/**/*.txt\n", "error", true, []string{"::error file=drafts/one plan.md", "::error file=drafts/deep/two.txt"}},
		{"drafts/*.md", "never", false, []string{"::error file=drafts/one plan.md"}},
		{"nothing/*.md", "error", false, []string{"::notice title=plainwords::No file fits"}},
	} {
		run := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps[at].Run)
		run.Dir = folder
		run.Env = append(os.Environ(), "RUNNER_TEMP="+folder, "FILES="+c.files, "FAIL_ON="+c.failOn, "MIN_SEVERITY=suggestion", "CONFIG=")
		for name := range steps[at].Env {
			if !slices.Contains([]string{"FILES", "FAIL_ON", "MIN_SEVERITY", "CONFIG"}, name) {
				t.Errorf("the step takes %s, which is not tried here", name)
			}
		}
		out, err := run.CombinedOutput()
		if (err != nil) != c.fails {
			t.Errorf("%q: %v: %s", c.files, err, out)
		}
		for _, words := range c.says {
			if !strings.Contains(string(out), words) {
				t.Errorf("%q: %q is not in %s", c.files, words, out)
			}
		}
	}
}
