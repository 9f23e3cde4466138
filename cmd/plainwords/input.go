package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
)

// standardInput is the name under which standard input is read.
const standardInput = "-"

// Why a file was not read, where the system gives no reason.
var (
	errFolder   = errors.New("a folder")
	errSpecial  = errors.New("not a regular file")
	errChanged  = errors.New("changed while it was read")
	errTooLarge = errors.New("too large")
)

// readInput returns the bytes of the file, or of in for "-". The error is one
// of the above or the system's.
func readInput(name string, in io.Reader, most int64) ([]byte, error) {
	if name == standardInput {
		return readAtMost(in, most, 0)
	}
	// A pipe or a device is not even opened: that alone can wait for ever.
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	switch {
	case info.IsDir():
		return nil, errFolder
	case !info.Mode().IsRegular():
		return nil, errSpecial
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readStable(f, most)
}

// file is what readStable needs of an *os.File.
type file interface {
	io.Reader
	Stat() (fs.FileInfo, error)
}

// readStable reads a file that nobody may change meanwhile: half of an old plan
// and half of a new one would be neither.
func readStable(f file, most int64) ([]byte, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if before.Size() > most {
		return nil, errTooLarge
	}
	data, err := readAtMost(f, most, before.Size())
	if err != nil {
		return nil, err
	}
	after, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if after.Size() != int64(len(data)) || !after.ModTime().Equal(before.ModTime()) {
		return nil, errChanged
	}
	return data, nil
}

// readAtMost reads most bytes, or fails; probably there are size.
func readAtMost(r io.Reader, most, size int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(size) + bytes.MinRead)
	n, err := io.Copy(&b, io.LimitReader(r, most+1))
	if err != nil {
		return nil, err
	}
	if n > most {
		return nil, errTooLarge
	}
	return b.Bytes(), nil
}
