//go:build !unix

package engine

import "os"

// limitMemory does nothing: watchMemory ends the process instead.
func limitMemory(uint64) {}

// ownedByUser relies on the permissions of the user's own folders.
func ownedByUser(os.FileInfo) bool { return true }

// lockFile does nothing: two that compile at once write the same file.
func lockFile(*os.File) {}
