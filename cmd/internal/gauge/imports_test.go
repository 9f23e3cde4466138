package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/plainwords/plainwords/"

// row is what one package may import beside the standard library.
type row struct {
	ours   []string // below the module; "pipeline/..." is all below it
	others []string // prefixes of paths
}

// importTable is the table of the design: one direction of data. A package
// without a row fails.
var importTable = map[string]row{
	"pipeline/doc":       {},
	"pipeline/language":  {[]string{"pipeline/doc"}, []string{"github.com/jdkato/prose/v2", "github.com/neurosnap/sentences", "github.com/blevesearch/snowballstem"}},
	"glossary":           {[]string{"pipeline/doc", "pipeline/language"}, []string{"go.yaml.in/yaml/v3"}},
	"pipeline/engine":    {[]string{"pipeline/doc"}, []string{"github.com/tetratelabs/wazero", "github.com/ledongthuc/pdf", "golang.org/x/sys"}},
	"pipeline/ingest":    {[]string{"pipeline/doc", "pipeline/engine"}, []string{"golang.org/x/image", "golang.org/x/text", "golang.org/x/net/html", "github.com/yuin/goldmark"}},
	"pipeline/structure": {[]string{"pipeline/doc", "pipeline/language"}, nil},
	"pipeline/plan":      {[]string{"pipeline/doc", "pipeline/language", "glossary"}, []string{"github.com/rickar/cal"}},
	"pipeline/lint":      {[]string{"pipeline/doc", "pipeline/language", "glossary", "pipeline/plan", "pipeline/compare"}, nil},
	"pipeline":           {[]string{"pipeline/doc", "pipeline/engine", "pipeline/ingest", "pipeline/structure", "pipeline/language", "pipeline/plan", "pipeline/lint", "pipeline/compare", "pipeline/dispute", "glossary"}, nil},
	"pipeline/render":    {[]string{"pipeline", "pipeline/doc", "pipeline/engine", "pipeline/ingest", "pipeline/language", "pipeline/plan", "pipeline/lint", "pipeline/explain", "pipeline/compare", "pipeline/dispute", "glossary"}, []string{"github.com/xuri/excelize/v2", "go.yaml.in/yaml/v3"}},
	"checks":             {[]string{"pipeline/lint", "pipeline/compare", "pipeline/plan", "pipeline/language", "pipeline/doc", "glossary"}, nil},
	"checks/checktest":   {[]string{"pipeline", "pipeline/doc", "pipeline/engine", "pipeline/ingest", "pipeline/structure", "pipeline/language", "pipeline/plan", "pipeline/lint", "pipeline/compare", "glossary"}, []string{"github.com/google/go-cmp", "golang.org/x/tools/txtar"}},
	"cmd/internal/gauge": {[]string{"pipeline/...", "pipeline", "checks", "glossary"}, []string{"golang.org/x/text"}},
	"cmd/plainwords":     {[]string{"pipeline/...", "pipeline", "checks", "glossary", "cmd/internal/..."}, []string{"github.com/spf13/cobra", "github.com/spf13/viper", "github.com/spf13/pflag", "go.yaml.in/yaml/v3", "golang.org/x/term"}},
}

// networked are the standard packages that can reach a network, and networkers
// the rooms in which they may stand.
var (
	networked  = []string{"net", "net/http", "crypto/tls"}
	networkers = []string{"pipeline/explain/llm", "cmd/"}
)

// The source files themselves are walked: what a go command says may come from
// the test cache.
func TestImports(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	seen := map[string]bool{}
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && (name == "testdata" || strings.HasPrefix(name, ".") && file != root) {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		relative, err := filepath.Rel(root, filepath.Dir(file))
		if err != nil {
			return err
		}
		at := filepath.ToSlash(relative)
		if at == "." {
			t.Errorf("%s: no Go file stands in the root", name)
			return nil
		}
		seen[at] = true
		checkFile(t, at, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for at := range importTable {
		if !seen[at] {
			t.Errorf("the table has a row for %s, which does not exist", at)
		}
	}
}

func checkFile(t *testing.T, at, file string) {
	t.Helper()
	allowed, ok := importTable[at]
	if !ok {
		t.Errorf("%s has no row in the table of imports", at)
		return
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range parsed.Imports {
		name, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		if !allowed.allows(at, name) {
			t.Errorf("%s imports %s", path.Join(at, filepath.Base(file)), name)
		}
	}
}

func (r row) allows(at, name string) bool {
	if ours, ok := strings.CutPrefix(name, module); ok {
		return slices.ContainsFunc(r.ours, func(o string) bool {
			below, all := strings.CutSuffix(o, "/...")
			return o == ours || all && strings.HasPrefix(ours, below+"/")
		})
	}
	if !strings.Contains(strings.Split(name, "/")[0], ".") {
		return !slices.Contains(networked, name) || slices.ContainsFunc(networkers, func(n string) bool { return strings.HasPrefix(at+"/", n) || at == n })
	}
	return slices.ContainsFunc(r.others, func(o string) bool { return name == o || strings.HasPrefix(name, o+"/") })
}

// The rule itself can fail.
func TestImportRule(t *testing.T) {
	for _, c := range []struct {
		at, name string
		want     bool
	}{
		{"pipeline/doc", "strings", true},
		{"pipeline/doc", module + "pipeline/language", false},
		{"pipeline/structure", "net/http", false},
		{"pipeline/structure", "github.com/spf13/viper", false},
		{"cmd/plainwords", "net/http", true},
		{"pipeline/ingest", "golang.org/x/net/html/atom", true},
		{"pipeline/ingest", "golang.org/x/net/http2", false},
	} {
		if got := importTable[c.at].allows(c.at, c.name); got != c.want {
			t.Errorf("%s imports %s: %v", c.at, c.name, got)
		}
	}
}
