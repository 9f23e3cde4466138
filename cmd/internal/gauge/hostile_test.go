package main

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// build builds the program into a folder of the test.
func build(t *testing.T) string {
	t.Helper()
	dependOnSources(t)
	bin := filepath.Join(t.TempDir(), "plainwords")
	if runtime.GOOS == "windows" {
		bin += ".exe"
	}
	out, err := exec.Command("go", "build", "-o", bin, "github.com/plainwords/plainwords/cmd/plainwords").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return bin
}

// dependOnSources reads the folders of the sources: a passed test is kept until what
// it read changes, and of a program that it builds and runs it reads nothing itself.
func dependOnSources(t *testing.T) {
	t.Helper()
	for _, folder := range []string{"checks", "cmd", "glossary", "pipeline"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(string, fs.DirEntry, error) error { return nil })
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Each hostile file ends in a result or in one clear line and status 3, in time
// and within memory; the file after it is read.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: the hostile files")
		return
	}
	bin := build(t)
	folder := t.TempDir()
	good := filepath.Join(folder, "good.txt")
	if err := os.WriteFile(good, []byte("The health visitor will come on Monday."), 0o644); err != nil {
		t.Fatal(err)
	}
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	warm := filepath.Join(folder, "warm.pdf") // the reader is compiled now, if it was not
	if err := os.WriteFile(warm, textPDF(1, "Hello"), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(bin, "text", warm).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, h := range hostiles() {
		t.Run(h.name, func(t *testing.T) {
			file := filepath.Join(folder, h.name)
			if err := os.WriteFile(file, h.make(), 0o644); err != nil {
				t.Fatal(err)
			}
			r := runWatched(t, bin, "text", file, good)
			if !strings.Contains(r.out, "The health visitor will come") {
				t.Error("the next file was not read")
			}
			if r.status != 0 && r.status != 3 || h.readable && r.status != 0 {
				t.Errorf("status %d: %s", r.status, r.err)
			}
			if lines := strings.Count(r.err, "\n"); r.status == 3 && lines != 1 {
				t.Errorf("%d lines on standard error:\n%s", lines, r.err)
			}
			if strings.Contains(r.err, "goroutine") || strings.Contains(r.err, "panic") {
				t.Errorf("a crash is shown: %s", r.err)
			}
			if r.took > 90*time.Second {
				t.Errorf("it took %v", r.took)
			}
			const gib = 1 << 30
			if r.peak > gib {
				t.Errorf("it held %d MiB", r.peak>>20)
			}
			t.Logf("status %d, %v, %d MiB", r.status, r.took.Round(time.Millisecond), r.peak>>20)
		})
	}
	left, err := os.ReadDir(temporary)
	if err != nil || len(left) > 0 {
		t.Errorf("%d files are left in the folder for temporary ones", len(left))
	}
}

type outcome struct {
	out, err string
	status   int
	took     time.Duration
	peak     int64 // bytes, of the program and its children
}

func runWatched(t *testing.T, bin string, args ...string) outcome {
	t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(bin, args...)
	c.Stdout, c.Stderr = &out, &errs
	started := time.Now()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	peak := watch(c.Process.Pid)
	_ = c.Wait()
	return outcome{out.String(), errs.String(), c.ProcessState.ExitCode(), time.Since(started), peak()}
}
