package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/checks"
)

const root = "../../.."

// section is what stands between <!-- name --> and <!-- /name --> in the README.
func section(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, after, found := strings.Cut(string(text), "<!-- "+name+" -->\n")
	inside, _, ended := strings.Cut(after, "<!-- /"+name+" -->")
	if !found || !ended {
		t.Fatalf("the README has no section %q", name)
	}
	return inside
}

// The table of checks in the README is the one that the checks themselves give.
func TestReadmeChecks(t *testing.T) {
	var want strings.Builder
	want.WriteString("| check | group | severity | what is wrong |\n| --- | --- | --- | --- |\n")
	for _, c := range checks.All() {
		fmt.Fprintf(&want, "| `%s` | %s | %s | %s |\n", c.Name, c.Group, c.Severity, c.Title)
	}
	if got := section(t, "checks"); got != want.String() {
		t.Errorf("the README is stale; it should say:\n%s", want.String())
	}
}

// Every file that the program embeds has its row in the README, with a licence,
// and every row its file.
func TestReadmeData(t *testing.T) {
	directive := regexp.MustCompile(`(?m)^//go:embed (.+)$`)
	var embedded []string
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(file, ".go") {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for _, m := range directive.FindAllStringSubmatch(string(text), -1) {
			for name := range strings.FieldsSeq(m[1]) {
				at, err := filepath.Rel(root, filepath.Join(filepath.Dir(file), name))
				if err != nil {
					return err
				}
				embedded = append(embedded, filepath.ToSlash(at))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for line := range strings.Lines(section(t, "data")) {
		cells := strings.Split(line, "|")
		if len(cells) != 6 || !strings.Contains(cells[1], "`") {
			continue
		}
		listed = append(listed, strings.Trim(cells[1], " `"))
		if strings.TrimSpace(cells[3]) == "" || strings.TrimSpace(cells[4]) == "" {
			t.Errorf("a field is empty: %s", line)
		}
	}
	slices.Sort(embedded)
	slices.Sort(listed)
	if !slices.Equal(embedded, listed) {
		t.Errorf("embedded: %v\nin the README: %v", embedded, listed)
	}
}
