package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"runtime"
)

// cache is the folder in which the compiled reader is kept. What stands in it
// is run as code, so it belongs to the user alone.
type cache struct {
	dir       string // empty: nothing is kept
	temporary bool
}

const warmMark = "ready"

// openCache returns the cache below dir, or below the user's cache folder where
// dir is empty. A folder that cannot be made, or that others can write, is
// replaced by a private temporary one.
func openCache(dir string) *cache {
	if dir == "" {
		if base, err := os.UserCacheDir(); err == nil {
			dir = filepath.Join(base, "plainwords")
		}
	}
	if dir != "" {
		dir = filepath.Join(dir, "reader-"+version())
		if makePrivate(dir) {
			return &cache{dir: dir}
		}
	}
	temporary, err := os.MkdirTemp("", "plainwords-reader-")
	if err != nil {
		return &cache{}
	}
	return &cache{dir: temporary, temporary: true}
}

// version names what is compiled: another reader or another machine has another
// folder.
func version() string {
	sum := sha256.Sum256(pdfiumGzip)
	return hex.EncodeToString(sum[:6]) + "-" + runtime.GOARCH
}

func makePrivate(dir string) bool {
	if os.MkdirAll(dir, 0o700) != nil {
		return false
	}
	info, err := os.Lstat(dir)
	return err == nil && info.IsDir() && info.Mode().Perm()&0o077 == 0 && ownedByUser(info)
}

// warm reports whether the reader has been compiled into the cache.
func (c *cache) warm() bool {
	_, err := os.Stat(filepath.Join(c.dir, warmMark))
	return c.dir != "" && err == nil
}

func markWarm(dir string) {
	if dir != "" {
		_ = os.WriteFile(filepath.Join(dir, warmMark), nil, 0o600)
	}
}

// close removes a temporary cache.
func (c *cache) close() error {
	if !c.temporary {
		return nil
	}
	return os.RemoveAll(c.dir)
}

// lockCache waits until nobody else compiles into dir: one compiles, the others
// find the result. A warm cache needs no lock.
func lockCache(dir string) (unlock func()) {
	c := cache{dir: dir}
	if dir == "" || c.warm() {
		return func() {}
	}
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return func() {}
	}
	lockFile(f)
	return func() { _ = f.Close() }
}
