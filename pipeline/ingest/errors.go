package ingest

import (
	"errors"

	"github.com/plainwords/plainwords/pipeline/engine"
)

// What can be wrong with a file. Errors of [Read] wrap one of these or one of
// package engine; none holds words of the document.
var (
	ErrEmpty         = errors.New("the file is empty")
	ErrUnknownFormat = errors.New("the format of the file is not known")
	ErrDamaged       = engine.ErrFormat
	ErrPassword      = engine.ErrPassword
	ErrTimeLimit     = engine.ErrTimeLimit
	ErrMemoryLimit   = engine.ErrMemoryLimit
)

// UnknownFormat is the ErrUnknownFormat of a file whose format is known by name
// and not read.
type UnknownFormat struct {
	Name string // of such a file, with its article: "a Word document"
}

// Error implements error.
func (e *UnknownFormat) Error() string { return e.Name + " cannot be read yet" }

// Is makes the error an ErrUnknownFormat.
func (e *UnknownFormat) Is(target error) bool { return target == ErrUnknownFormat }
