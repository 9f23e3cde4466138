package engine

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestMain(m *testing.M) {
	Main()
	if len(os.Args) == 3 && os.Args[1] == "parent" {
		beParent(os.Args[2])
	}
	os.Exit(m.Run())
}

func newEngine(t testing.TB, o Options) *Engine {
	t.Helper()
	e := New(o)
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

const hello = "BT /F1 12 Tf 50 700 Td (Hello world) Tj ET"

func TestRead(t *testing.T) {
	for _, choice := range []string{PDFium, Ledongthuc} {
		r, err := newEngine(t, Options{Choice: choice}).Read(context.Background(), onePage(hello, ""), "")
		if err != nil {
			t.Fatal(err)
		}
		if r.Engine != choice || len(r.Pages) != 1 || len(r.Pages[0].Words) != 2 {
			t.Fatalf("%s: read %+v", choice, r)
		}
		p := r.Pages[0]
		if p.Width != 600 || p.Height != 800 {
			t.Errorf("%s: the page is %v by %v", choice, p.Width, p.Height)
		}
		w := p.Words[1]
		if w.Text != "world" || w.Box.X0 < 70 || w.Box.X1 > 120 || w.Box.Y0 < 85 || w.Box.Y1 > 105 || w.Size != 12 {
			t.Errorf("%s: the second word is %+v", choice, w)
		}
		if len(w.Edges) != 6 {
			t.Errorf("%s: %d edges for 5 letters", choice, len(w.Edges))
		}
	}
}

// What is wrong with a file is told apart, and the child reads the next file.
func TestErrors(t *testing.T) {
	e := newEngine(t, Options{Choice: PDFium})
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"no PDF":       {[]byte("%PDF-1.7\nnothing"), ErrFormat},
		"zero bytes":   {make([]byte, 1000), ErrFormat},
		"cut off":      {onePage(hello, "")[:200], ErrFormat},
		"tree in loop": {pdfFile("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 2147483647>>"), ErrFormat},
	} {
		if _, err := e.Read(context.Background(), c.data, ""); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		if _, err := e.Read(context.Background(), onePage(hello, ""), ""); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
	}
}

func TestTimeLimit(t *testing.T) {
	l := defaultLimits
	l.base, l.perPage = 300*time.Millisecond, 0
	e := newEngine(t, Options{Choice: PDFium, limits: l})
	if _, err := e.Read(context.Background(), onePage(hello, ""), ""); err != nil {
		t.Fatal(err) // from here on the reader is ready
	}
	endless := onePage(strings.Repeat("BT /F1 1 Tf 1 1 Td (a) Tj ET\n", 2_000_000), "")
	started := time.Now()
	_, err := e.Read(context.Background(), endless, "")
	if !errors.Is(err, ErrTimeLimit) {
		t.Errorf("got %v", err)
	}
	if took := time.Since(started); took > defaultLimits.base/2 {
		t.Errorf("it took %v", took)
	}
	if _, err := e.Read(context.Background(), onePage(hello, ""), ""); err != nil {
		t.Errorf("the next file: %v", err)
	}
}

func TestMemoryLimit(t *testing.T) {
	l := defaultLimits
	l.guest = 1024 // 64 MiB
	bomb := flate(bytes.Repeat([]byte("BT /F1 1 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET "), 2_000_000), "")
	file := pdfFile("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>", bomb)
	r, err := newEngine(t, Options{Choice: PDFium, limits: l}).Read(context.Background(), file, "")
	if err == nil && len(r.Pages) == 1 && len(r.Pages[0].Words) > 0 {
		t.Error("a bomb of 125 MB was read in 64 MiB")
	}
	_, err = newEngine(t, Options{Choice: PDFium, limits: limits{start: time.Minute, base: time.Minute, most: time.Minute, memory: 24 << 20, guest: 4096}}).
		Read(context.Background(), onePage(hello, ""), "")
	if !errors.Is(err, ErrMemoryLimit) && !errors.Is(err, ErrCrashed) {
		t.Errorf("a child of 24 MiB: got %v", err)
	}
}

// A page that ends the child costs that page.
func TestCrashOnOnePage(t *testing.T) {
	loop := stream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 7 0 R>>>>")
	r, err := newEngine(t, Options{Choice: PDFium}).Read(context.Background(), onePage("/X Do "+hello, "", loop), "")
	if err != nil && !errors.Is(err, ErrCrashed) && !errors.Is(err, ErrMemoryLimit) {
		t.Errorf("got %v", err)
	}
	if err == nil && len(r.Pages)+len(r.Failed) != 1 {
		t.Errorf("read %+v", r)
	}
}

// Files are read side by side where they would wait longer than a child takes
// to start, and one after the other where they would not.
func TestManyAtOnce(t *testing.T) {
	for _, c := range []struct {
		patience time.Duration
		children int
	}{{0, 3}, {time.Hour, 1}} {
		l := defaultLimits
		l.patience = c.patience
		e := newEngine(t, Options{Choice: PDFium, Children: 3, limits: l})
		var all sync.WaitGroup
		for range 12 {
			all.Go(func() {
				if r, err := e.Read(context.Background(), onePage(hello, ""), ""); err != nil || len(r.Pages) != 1 {
					t.Errorf("read %v, %v", r, err)
				}
			})
		}
		all.Wait()
		if n := e.pool.endIdle(); n != c.children {
			t.Errorf("patience %v: %d children live, not %d", c.patience, n, c.children)
		}
	}
}

// Where the only child dies, what waits gets another at once.
func TestWaitingBehindACrash(t *testing.T) {
	l := defaultLimits
	l.patience = time.Hour
	e := newEngine(t, Options{Choice: PDFium, Children: 2, limits: l})
	c, err := e.pool.start(PDFium)
	if err != nil {
		t.Fatal(err)
	}
	<-e.pool.places // as if c read a file
	read := make(chan error)
	go func() {
		_, err := e.Read(context.Background(), onePage(hello, ""), "")
		read <- err
	}()
	time.Sleep(50 * time.Millisecond) // the other waits by now
	c.kill()
	e.pool.put(c, ErrCrashed)
	if err := <-read; err != nil {
		t.Error(err)
	}
}

// Whoever comes when the engine is closed is told so.
func TestClosed(t *testing.T) {
	e := New(Options{Choice: PDFium})
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Read(context.Background(), onePage(hello, ""), ""); !errors.Is(err, errClosed) {
		t.Errorf("got %v", err)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := newEngine(t, Options{}).Read(ctx, onePage(hello, ""), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// beParent starts a child, writes its number to a file and waits to be killed.
func beParent(file string) {
	e := New(Options{Choice: PDFium})
	if _, err := e.Read(context.Background(), onePage(hello, ""), ""); err == nil {
		_ = os.WriteFile(file, []byte(strconv.Itoa((<-e.pool.idle).command.Process.Pid)), 0o600)
	}
	select {}
}

// A child does not outlive a parent that was killed.
func TestNoOrphans(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "child")
	parent := exec.Command(self, "parent", file)
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	var child int
	eventually(t, func() bool {
		text, _ := os.ReadFile(file)
		child, _ = strconv.Atoi(string(text))
		return child > 0
	})
	_ = parent.Process.Kill()
	_ = parent.Wait()
	eventually(t, func() bool { return !alive(child) })
}

func eventually(t *testing.T, done func() bool) {
	t.Helper()
	for range 600 {
		if done() {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("it did not happen in 30 seconds")
}

func TestCache(t *testing.T) {
	open := filepath.Join(t.TempDir(), "open")
	if err := os.MkdirAll(filepath.Join(open, "reader-"+version()), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(open, "reader-"+version()), 0o777); err != nil {
		t.Fatal(err)
	}
	c := openCache(open)
	if !c.temporary {
		t.Error("a folder that others can write was taken for the cache")
	}
	if err := c.close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(c.dir); !os.IsNotExist(err) {
		t.Error("the temporary folder is left")
	}
	private := openCache(filepath.Join(t.TempDir(), "private"))
	if private.temporary || private.warm() {
		t.Errorf("a new private folder gave %+v", private)
	}
	markWarm(private.dir)
	if !private.warm() {
		t.Error("the mark of a warm cache is not seen")
	}
}

// The notice comes once, before the first compilation.
func TestNotice(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: the reader is prepared anew")
		return
	}
	notices := 0
	o := Options{Choice: PDFium, CacheDir: t.TempDir(), Notice: func() { notices++ }}
	for range 2 {
		e := New(o)
		if _, err := e.Read(context.Background(), onePage(hello, ""), ""); err != nil {
			t.Fatal(err)
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if notices != 1 {
		t.Errorf("%d notices", notices)
	}
}

// The packed reader is the one of the pinned module.
func TestReaderIsPinned(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/klippa-app/go-pdfium").Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		t.Fatal("the module is not there: run “go mod download”")
	}
	module, err := os.ReadFile(filepath.Join(dir, "webassembly", "pdfium.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	packed, err := unpack(pdfiumGzip)
	if err != nil {
		t.Fatal(err)
	}
	if sha256.Sum256(module) != sha256.Sum256(packed) {
		t.Error("pdfium.wasm.gz is not the file of the pinned go-pdfium")
	}
}
