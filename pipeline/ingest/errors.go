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
	ErrBroken        = errors.New("the parts of the file are broken") // of a word processor's
	ErrTooMuch       = errors.New("the text is too long or too deep")
	ErrDamaged       = engine.ErrFormat
	ErrPassword      = engine.ErrPassword
	ErrTimeLimit     = engine.ErrTimeLimit
	ErrMemoryLimit   = engine.ErrMemoryLimit
)

// UnknownFormat is the form in which ErrUnknownFormat comes.
type UnknownFormat struct {
	// Name of such a file with its article, "a Word document", where the format
	// is known and not read; else empty.
	Name string
}

// Error implements error.
func (e *UnknownFormat) Error() string {
	if e.Name == "" {
		return ErrUnknownFormat.Error()
	}
	return e.Name + " cannot be read yet"
}

// Is makes the error an ErrUnknownFormat.
func (e *UnknownFormat) Is(target error) bool { return target == ErrUnknownFormat }
