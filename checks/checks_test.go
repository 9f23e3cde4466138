package checks_test

import (
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/checks/checktest"
	"github.com/plainwords/plainwords/pipeline/lint"
)

func TestExamples(t *testing.T) {
	for _, c := range checks.All() {
		t.Run(c.Name, func(t *testing.T) { checktest.Examples(t, c) })
	}
}

func TestGolden(t *testing.T) {
	for _, c := range checks.All() {
		t.Run(c.Name, func(t *testing.T) {
			checktest.Golden(t, c, filepath.Join("testdata", c.Name+".txtar"))
		})
	}
}

// A check says all that its page, the README and SARIF are made of.
func TestChecksAreWhole(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(?:-[a-z]+)*$`)
	seen := map[string]bool{}
	for _, c := range checks.All() {
		switch {
		case !kebab.MatchString(c.Name) || seen[c.Name]:
			t.Errorf("%q is no name of its own in kebab-case", c.Name)
		case !slices.Contains(lint.Groups, c.Group):
			t.Errorf("%s: no group %q", c.Name, c.Group)
		case c.Title == "" || c.Why == "" || c.Source == "" || len(c.Bad) == 0 || len(c.Good) == 0 || c.Severity == 0 || c.Run == nil:
			t.Errorf("%s: a field is empty", c.Name)
		}
		seen[c.Name] = true
	}
}
