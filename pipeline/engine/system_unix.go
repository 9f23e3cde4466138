//go:build unix

package engine

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// limitMemory sets the resource limit on what the process may write to. The
// address space itself is not limited: Go reserves far more than it uses.
func limitMemory(bytes uint64) {
	_ = unix.Setrlimit(unix.RLIMIT_DATA, &unix.Rlimit{Cur: bytes, Max: bytes})
}

func ownedByUser(info os.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}

// lockFile waits for the file's lock; closing the file gives it back.
func lockFile(f *os.File) { _ = unix.Flock(int(f.Fd()), unix.LOCK_EX) }
