package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// ignoreName is the file of waivers that is looked for in the working folder.
const ignoreName = ".plainwords-ignore.yaml"

// waiver is one entry of a file of waivers.
type waiver struct {
	lint.Waiver
	reason string
	until  time.Time // the last day on which it holds; zero: for ever
	line   int
}

// waiverKeys are the keys of an entry.
var waiverKeys = []string{"check", "quote", "document", "reason", "until"}

// readIgnoreFile reads the file of waivers. One that is not there is no error
// where nobody asked for it. The error is a usageError.
func readIgnoreFile(name string) ([]*waiver, error) {
	if name == "" {
		return nil, nil
	}
	data, err := os.ReadFile(name)
	switch {
	case name == ignoreName && errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, usageError(wordsNoWaivers(name, err))
	}
	return readWaivers(filepath.Base(name), data)
}

// readWaivers returns the entries of a file of waivers. The error is a
// usageError that holds nothing of what stands there: quotes are words of a
// document.
func readWaivers(file string, data []byte) ([]*waiver, error) {
	f := yamlFile(file)
	documents, err := f.documents(data)
	if err != nil {
		return nil, err
	}
	var waivers []*waiver
	for _, list := range documents {
		if isNull(list) {
			continue
		}
		if list.Kind != yaml.SequenceNode {
			return nil, f.fail(list, wordsNotWaivers)
		}
		for _, entry := range list.Content {
			w, err := f.waiver(entry)
			if err != nil {
				return nil, err
			}
			waivers = append(waivers, w)
		}
	}
	return waivers, nil
}

// waiver reads one entry. One without a reason is read as well: it is reported
// and waives nothing.
func (f yamlFile) waiver(n *yaml.Node) (*waiver, error) {
	if n.Kind != yaml.MappingNode {
		return nil, f.fail(n, wordsNotWaivers)
	}
	values := map[string]string{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if _, twice := values[k.Value]; twice {
			return nil, f.fail(k, wordsTwiceInWaiver)
		}
		if k.Kind != yaml.ScalarNode || !slices.Contains(waiverKeys, k.Value) {
			return nil, f.fail(k, wordsUnknownWaiverKey(nearest(k.Value, waiverKeys)))
		}
		if v.Kind != yaml.ScalarNode {
			return nil, f.fail(v, wordsWaiverText(k.Value))
		}
		values[k.Value] = ""
		if !isNull(v) {
			values[k.Value] = strings.TrimSpace(v.Value)
		}
	}
	return f.waiverOf(n, values)
}

func (f yamlFile) waiverOf(n *yaml.Node, values map[string]string) (*waiver, error) {
	w := &waiver{
		Waiver: lint.Waiver{Check: values["check"], Quote: values["quote"], Document: values["document"]},
		reason: values["reason"], line: n.Line,
	}
	if w.Check == "" || w.Quote == "" && w.Document == "" {
		return nil, f.fail(n, wordsNotWaivers)
	}
	if until := values["until"]; until != "" {
		day, err := time.ParseInLocation(time.DateOnly, until, time.Local)
		if err != nil {
			return nil, f.fail(n, wordsWaiverDate)
		}
		w.until = day
	}
	return w, nil
}
