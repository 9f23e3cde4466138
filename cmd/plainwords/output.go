package main

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// output is where the result goes: standard output, or a file that appears
// whole or not at all.
type output struct {
	*bufio.Writer
	file   *os.File
	target string // the file that the written one becomes; empty: it stays what it is
	isFile bool   // it was named with -o
}

// openOutput opens what is named with -o, or takes standard output where name
// is empty. An output that is one of the inputs, by whatever name, is refused.
func openOutput(name string, stdout, stdin *os.File, inputs []string) (*output, error) {
	if name == "" {
		info, err := stdout.Stat()
		if err == nil && isInput(info, stdin, inputs) {
			return nil, usageError(wordsOutputIsInput)
		}
		return &output{Writer: bufio.NewWriter(stdout), file: stdout}, nil
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return newOutput(name, 0o600) // it holds the words of a family
	case err != nil || info.IsDir():
		return nil, usageError(wordsNoOutput)
	case isInput(info, stdin, inputs):
		return nil, usageError(wordsOutputIsInput)
	case !info.Mode().IsRegular():
		return openSpecial(name)
	}
	// The file that a link points to is replaced, not the link.
	real, err := filepath.EvalSymlinks(name)
	if err != nil {
		return nil, usageError(wordsNoOutput)
	}
	return newOutput(real, info.Mode().Perm())
}

// newOutput opens a file beside target, which it becomes in the end.
func newOutput(target string, mode fs.FileMode) (*output, error) {
	f, err := os.CreateTemp(filepath.Dir(target), ".plainwords-*")
	if err != nil {
		return nil, usageError(wordsNoOutput)
	}
	o := &output{Writer: bufio.NewWriter(f), file: f, target: target, isFile: true}
	if err := f.Chmod(mode); err != nil {
		o.discard()
		return nil, usageError(wordsNoOutput)
	}
	return o, nil
}

// openSpecial opens a device or pipe, which cannot be replaced by a file.
func openSpecial(name string) (*output, error) {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return nil, usageError(wordsNoOutput)
	}
	return &output{Writer: bufio.NewWriter(f), file: f, isFile: true}, nil
}

// isInput reports whether the file is one of the inputs.
func isInput(out fs.FileInfo, stdin *os.File, inputs []string) bool {
	if !out.Mode().IsRegular() {
		return false
	}
	for _, name := range inputs {
		in, err := os.Stat(name)
		if name == standardInput {
			in, err = stdin.Stat()
		}
		if err == nil && os.SameFile(out, in) {
			return true
		}
	}
	return false
}

// commit ends the output; the file appears.
func (o *output) commit() error {
	if err := o.Flush(); err != nil {
		o.discard()
		return err
	}
	if !o.isFile {
		return nil
	}
	if err := o.file.Close(); err != nil || o.target == "" {
		o.discard()
		return err
	}
	if err := os.Rename(o.file.Name(), o.target); err != nil {
		o.discard()
		return err
	}
	return nil
}

// discard leaves everything as it was before.
func (o *output) discard() {
	if o.isFile {
		_ = o.file.Close() // it is thrown away, or closed already
	}
	if o.target != "" {
		_ = os.Remove(o.file.Name()) // nothing more can be done
	}
}
