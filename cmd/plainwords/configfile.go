package main

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// readConfig returns the values that a configuration file makes, by key. The
// file's nodes are walked one by one, for viper would pass over an unknown key
// and turn a wrong type into another value. Each error is a usageError that
// holds the line and what is allowed there, and nothing of what stands there:
// the file named may be anything, a plan too.
func readConfig(file string, data []byte) (map[string]any, error) {
	r := configReader{yamlFile: yamlFile(file), known: map[string]setting{}, sections: map[string]bool{}, values: map[string]any{}}
	documents, err := r.documents(data)
	if err != nil {
		return nil, err
	}
	for _, s := range schema() {
		r.learn(s)
	}
	for _, document := range documents {
		if err := r.section("", document); err != nil {
			return nil, err
		}
	}
	return r.values, nil
}

// yamlFile is the name of a file that is walked node by node.
type yamlFile string

// documents returns what stands in the file: one document, or none where it is
// empty. A second one is an error: the parser alone would pass over it.
func (f yamlFile) documents(data []byte) ([]*yaml.Node, error) {
	var root, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	err := decoder.Decode(&root)
	if err == nil {
		err = decoder.Decode(&second)
	}
	switch {
	case err == nil:
		return nil, f.fail(&second, wordsSecondDocument)
	case !errors.Is(err, io.EOF):
		return nil, usageError(wordsNotYAML(string(f), lineOf(err)))
	}
	return root.Content, nil
}

func (f yamlFile) fail(n *yaml.Node, problem string) error {
	return usageError(wordsConfigLine(string(f), n.Line, problem))
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

// lineOf finds the line in a parser's message, which has no other place for
// it; 1 where it names none.
func lineOf(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		if line, err := strconv.Atoi(m[1]); err == nil {
			return line
		}
	}
	return 1
}

// configReader walks over the nodes of a file.
type configReader struct {
	yamlFile
	known    map[string]setting
	sections map[string]bool
	names    []string // of keys and sections, as a person reads them
	values   map[string]any
}

// learn adds a setting and the sections in which it stands.
func (r *configReader) learn(s setting) {
	r.known[s.key] = s
	r.names = append(r.names, s.name())
	for name := section(s.key); name != "" && !r.sections[name]; name = section(name) {
		r.sections[name] = true
		r.names = append(r.names, setting{key: name}.name())
	}
}

// section reads the keys of one mapping. An empty section says nothing: its
// lines may all be comments.
func (r *configReader) section(name string, n *yaml.Node) error {
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return r.fail(n, wordsNotSection(setting{key: name}.name()))
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		key := joinKey(name, k.Value)
		if seen[key] {
			return r.fail(k, wordsTwice(setting{key: key}.name()))
		}
		seen[key] = true
		if err := r.entry(key, k, v); err != nil {
			return err
		}
	}
	return nil
}

func (r *configReader) entry(key string, k, v *yaml.Node) error {
	s, known := r.known[key]
	switch {
	case k.Kind != yaml.ScalarNode, strings.Contains(k.Value, delimiter), !known && !r.sections[key]:
		written := setting{key: key}.name()
		return r.fail(k, wordsUnknownKey(nearest(written, r.names)))
	case !known:
		return r.section(key, v)
	}
	value, err := s.fromNode(v)
	if err != nil {
		return r.fail(v, s.name()+" "+err.Error())
	}
	r.values[key] = value
	return nil
}

// fromNode returns the value that stands in n, which must be of the setting's
// type: nothing is converted.
func (s setting) fromNode(n *yaml.Node) (any, error) {
	switch s.def.(type) {
	case int:
		if n.Kind != yaml.ScalarNode || n.Tag != "!!int" {
			return nil, s.wrong()
		}
		return s.parse(n.Value)
	case float64:
		if n.Kind != yaml.ScalarNode || n.Tag != "!!float" && n.Tag != "!!int" {
			return nil, s.wrong()
		}
		return s.parse(n.Value)
	case []string:
		return s.listFromNode(n)
	}
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
		return nil, s.wrong()
	}
	return s.check(n.Value)
}

func (s setting) listFromNode(n *yaml.Node) (any, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, s.wrong()
	}
	list := []string{}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Tag != "!!str" {
			return nil, s.wrong()
		}
		list = append(list, item.Value)
	}
	return list, nil
}

// section is the key of the section in which a key stands, "" where it stands
// in none.
func section(key string) string { return key[:max(strings.LastIndex(key, delimiter), 0)] }

func joinKey(section, name string) string {
	if section == "" {
		return name
	}
	return section + delimiter + name
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }
