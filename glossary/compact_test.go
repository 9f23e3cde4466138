package glossary

import (
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/language"
)

var update = flag.Bool("update", false, "write terms.gen.txt")

// sourceEntries are the entries of terms.yaml.
func sourceEntries(t testing.TB) []Entry {
	t.Helper()
	data, err := os.ReadFile("terms.yaml")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := readEntries(File{Name: "terms.yaml", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return entries
}

// pack writes the compact form of entries.
func pack(t *testing.T, entries []Entry) string {
	t.Helper()
	var b strings.Builder
	for _, e := range entries {
		lists := make([]string, 0, 4)
		for _, list := range [][]string{e.Nations, e.Also, e.Known, e.Sources} {
			lists = append(lists, strings.Join(list, itemMark))
			for _, item := range list {
				if item == "" || strings.ContainsAny(item, itemMark+fieldMark+"\n") {
					t.Fatalf("%s has an item that cannot be written", e.Term)
				}
			}
		}
		flag := ""
		if e.Everyday {
			flag = everyday
		}
		fields := append([]string{e.Term, e.Expansion, e.Plain}, append(lists, flag)...)
		line := strings.Join(fields, fieldMark)
		if strings.Count(line, fieldMark) != len(fields)-1 || strings.Contains(line, "\n") {
			t.Fatalf("%s has a tab or a line end", e.Term)
		}
		b.WriteString(line + "\n")
	}
	stems := map[string]bool{}
	for _, e := range entries {
		for _, name := range e.names() {
			for _, w := range split(name) {
				stems[w.Text+fieldMark+language.Stem(w.Text)] = true
			}
		}
	}
	return b.String() + "\n" + strings.Join(slices.Sorted(maps.Keys(stems)), "\n") + "\n"
}

// The compact form is that of terms.yaml. "go generate ./glossary" writes it.
func TestCompact(t *testing.T) {
	want := pack(t, sourceEntries(t))
	if *update {
		if err := os.WriteFile("terms.gen.txt", []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if compactTerms != want {
		t.Error("terms.gen.txt is stale: go generate ./glossary")
	}
}
