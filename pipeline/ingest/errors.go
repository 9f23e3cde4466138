package ingest

import "errors"

// ErrEmpty says that there is nothing in the file.
var ErrEmpty = errors.New("the file is empty")

// UnknownFormat says that the file is of a format that is not read.
type UnknownFormat struct {
	Name string // of the format, in words; empty where it is not known either
}

// Error implements error.
func (e *UnknownFormat) Error() string {
	if e.Name == "" {
		return "the format of the file is not known"
	}
	return e.Name + " cannot be read"
}
