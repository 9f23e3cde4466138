package main

import (
	"archive/zip"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/plainwords/plainwords/pipeline/engine"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

func TestMain(m *testing.M) {
	engine.Main()
	testscript.Main(m, map[string]func(){"plainwords": main})
}

func TestScripts(t *testing.T) {
	locked, err := filepath.Abs(filepath.Join("testdata", "locked.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	cache := preparedReader(t, locked)
	word, err := filepath.Abs("../../testdata/office/o03-assessment-form.docx")
	if err != nil {
		t.Fatal(err)
	}
	broken := brokenWord(t)
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: *update,
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
		Condition:     condition,
		Setup: func(e *testscript.Env) error {
			e.Setenv("PLAINWORDS_INGEST__CACHE_DIR", cache)
			e.Setenv("XDG_CONFIG_HOME", filepath.Join(e.WorkDir, "userconfig")) // not this user's settings
			e.Setenv("LOCKED", locked)
			e.Setenv("WORD", word)
			e.Setenv("BROKEN", broken)
			return nil
		},
	})
}

// brokenWord returns a Word file whose text is cut off behind a name.
func brokenWord(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "broken.docx")
	out, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(out)
	for _, part := range [][2]string{
		{"[Content_Types].xml", "<Types/>"},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="word/Winterbottom.xml"/></Relationships>`},
		{"word/Winterbottom.xml", "<Winterbottom><Edith"},
	} {
		w, err := z.Create(part[0])
		if err == nil {
			_, err = io.WriteString(w, part[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), out.Close()); err != nil {
		t.Fatal(err)
	}
	return file
}

// preparedReader returns the folder of a PDF reader that is ready, so that no
// script sees the notice that it is being prepared: the user's, where there is
// one.
func preparedReader(t *testing.T, locked string) string {
	t.Helper()
	cache := t.TempDir()
	if user, err := os.UserCacheDir(); err == nil && os.MkdirAll(filepath.Join(user, "plainwords"), 0o700) == nil {
		cache = filepath.Join(user, "plainwords")
	}
	data, err := os.ReadFile(locked)
	if err != nil {
		t.Fatal(err)
	}
	e := engine.New(engine.Options{CacheDir: cache})
	defer e.Close()
	if _, err := e.Read(context.Background(), data, "open-sesame"); err != nil {
		t.Fatal(err)
	}
	return cache
}

// condition adds [terminal]: there is a program that runs others on a terminal.
// Its scripts may be left out on a machine of one's own, not in CI.
func condition(name string) (bool, error) {
	if name != "terminal" {
		return false, fmt.Errorf("there is no condition %q", name)
	}
	_, err := exec.LookPath("script")
	if err != nil && os.Getenv("CI") == "true" {
		return false, err
	}
	return err == nil && runtime.GOOS == "linux", nil
}

// exits runs a command and compares its exit status: exits STATUS COMMAND ARG...
func exits(ts *testscript.TestScript, negated bool, args []string) {
	if negated || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND ARG...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		got = failed.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}
