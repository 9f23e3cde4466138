package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// changing is a file that somebody writes to while it is read.
type changing struct {
	io.Reader
	infos []fs.FileInfo // one a call of Stat
}

func (c *changing) Stat() (fs.FileInfo, error) {
	info := c.infos[0]
	c.infos = c.infos[1:]
	return info, nil
}

func info(t *testing.T, size int, modified time.Time) fs.FileInfo {
	t.Helper()
	i, err := fs.Stat(fstest.MapFS{"f": {Data: make([]byte, size), ModTime: modified}}, "f")
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestReadStable(t *testing.T) {
	then := time.Date(2025, 5, 12, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name          string
		before, after fs.FileInfo
		data          string
		want          error
	}{
		{"as it was", info(t, 4, then), info(t, 4, then), "plan", nil},
		{"longer", info(t, 4, then), info(t, 6, then), "plan", errChanged},
		{"longer when read", info(t, 4, then), info(t, 4, then), "plan b", errChanged},
		{"cut off", info(t, 4, then), info(t, 4, then), "pl", errChanged},
		{"written over", info(t, 4, then), info(t, 4, then.Add(time.Second)), "plan", errChanged},
		{"large", info(t, 11, then), info(t, 11, then), "plan of May", errTooLarge},
		{"larger than it says", info(t, 0, then), info(t, 0, then), "plan of May", errTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			data, err := readStable(&changing{strings.NewReader(c.data), []fs.FileInfo{c.before, c.after}}, 10)
			if !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
			if c.want == nil && string(data) != c.data {
				t.Errorf("read %q", data)
			}
		})
	}
}

func TestReadInputAtTheLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.txt")
	if err := os.WriteFile(path, []byte("plan"), 0o600); err != nil {
		t.Fatal(err)
	}
	for most, want := range map[int64]error{3: errTooLarge, 4: nil, 5: nil} {
		if _, err := readInput(path, nil, most); !errors.Is(err, want) {
			t.Errorf("at most %d bytes: error %v, want %v", most, err, want)
		}
		if _, err := readInput(standardInput, strings.NewReader("plan"), most); !errors.Is(err, want) {
			t.Errorf("standard input, at most %d bytes: error %v, want %v", most, err, want)
		}
	}
}
