package glossary

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v3"
)

// File is a council's own part of the glossary: a YAML list of entries like
// those of terms.yaml.
type File struct {
	Name string // for errors
	Data []byte
}

// entries reads the file. The error names the line, and holds nothing of what
// stands there: the file may be anything.
func (f File) entries() ([]Entry, error) {
	entries, err := readEntries(f)
	for i := range entries {
		entries[i].Own = true
	}
	return entries, err
}

// entryYAML is an entry as a file has it.
type entryYAML struct {
	Term, Expansion, Plain string
	Nation, Also           []string
	Known, Sources         []string
	Everyday               bool
}

func readEntries(f File) ([]Entry, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(f.Data, &root); err != nil {
		return nil, f.fail(lineOf(err), "this is not valid YAML")
	}
	if len(root.Content) == 0 {
		return nil, nil
	}
	list := root.Content[0]
	if list.Kind != yaml.SequenceNode {
		return nil, f.fail(list.Line, "terms stand in a list: \"- term: …\"")
	}
	entries := make([]Entry, 0, len(list.Content))
	for _, n := range list.Content {
		e, err := f.entry(n)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// entryKeys are what an entry may say.
var entryKeys = []string{"term", "expansion", "plain", "nation", "also", "known", "sources", "everyday"}

func (f File) entry(n *yaml.Node) (Entry, error) {
	if n.Kind != yaml.MappingNode {
		return Entry{}, f.fail(n.Line, "a term has \"term\" and \"plain\"")
	}
	for i := 0; i < len(n.Content); i += 2 {
		if !slices.Contains(entryKeys, n.Content[i].Value) {
			return Entry{}, f.fail(n.Content[i].Line, "a term has no field of this name")
		}
	}
	var e entryYAML
	if err := n.Decode(&e); err != nil {
		return Entry{}, f.fail(max(n.Line, lineOf(err)), "this field takes something else")
	}
	switch {
	case len(split(e.Term)) == 0 || e.Plain == "":
		return Entry{}, f.fail(n.Line, "a term has \"term\" and \"plain\"")
	case slices.ContainsFunc(e.Nation, func(s string) bool { return !slices.Contains(Nations, s) }):
		return Entry{}, f.fail(n.Line, "\"nation\" takes england, wales, scotland and northern_ireland")
	}
	return Entry{
		Term: e.Term, Expansion: e.Expansion, Plain: e.Plain, Nations: e.Nation, Also: e.Also, Known: e.Known, Sources: e.Sources, Everyday: e.Everyday,
	}, nil
}

func (f File) fail(line int, problem string) error {
	return fmt.Errorf("%s:%d: %s", f.Name, line, problem)
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

// lineOf finds the line in a parser's message, which has no other place for it;
// 1 where it names none.
func lineOf(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		if line, err := strconv.Atoi(m[1]); err == nil {
			return line
		}
	}
	return 1
}
