package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"github.com/plainwords/plainwords/pipeline/ingest"
)

func TestWordsUnread(t *testing.T) {
	folder := &fs.PathError{Op: "open", Path: "/home/Winterbottom/plan.pdf", Err: syscall.EIO}
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "/home/Winterbottom/plan.pdf", Err: syscall.EACCES}, "plan.pdf: you may not read this file; ask its owner, or copy it to a folder of your own"},
		{folder, "plan.pdf: it cannot be read: input/output error; check the file and the disk that it lies on"},
		{errors.New("Winterbottom"), "plan.pdf: it cannot be read: the reason is not known; check the file and the disk that it lies on"},
		{fmt.Errorf("ingest: text: %w: %w", ingest.ErrTooMuch, ingest.ErrMemoryLimit), "plan.pdf: there is too much in it, or its parts stand too deep in each other; split it, or print it to a PDF file, and read that"},
		{fmt.Errorf("ingest: %w", ingest.ErrEmpty), "plan.pdf: the file is empty; check that it was saved or sent whole"},
	} {
		if got := wordsUnread("plan.pdf", c.err); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestNamesMoveNoCursor(t *testing.T) {
	got := wordsUnread("a\x1b[2Jb\nc\u202e.pdf", errFolder)
	if strings.ContainsAny(got, "\x1b\n\u202e") {
		t.Errorf("%q", got)
	}
}
