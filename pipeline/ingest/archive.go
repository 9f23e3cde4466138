package ingest

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
)

// What the parts of a packed file may come to when they are unpacked. The text
// of five hundred pages of a word processor has about ten million bytes.
const (
	maxPart  = 32 << 20 // bytes of one part
	maxParts = 96 << 20 // bytes of all that are read
	maxFiles = 10_000   // that an archive may list
)

// archive is a ZIP file whose parts are read by their names. Nothing of it is
// ever written to a disk, so a name that leads out of a folder leads nowhere.
type archive struct {
	files map[string]*zip.File // by name, as of partName
	order []*zip.File
	left  int // bytes that may still be unpacked
}

// openArchive lists the parts of a ZIP file. The error is ErrBroken or
// ErrMemoryLimit.
func openArchive(data []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("the archive: %w", ErrBroken)
	}
	if len(z.File) > maxFiles {
		return nil, fmt.Errorf("%d files in one, more than %d: %w", len(z.File), maxFiles, ErrMemoryLimit)
	}
	a := &archive{files: make(map[string]*zip.File, len(z.File)), order: z.File, left: maxParts}
	for _, f := range z.File {
		name := partName(f.Name)
		if a.files[name] != nil {
			// Programs differ in which of the two they show.
			return nil, fmt.Errorf("two parts have one name: %w", ErrBroken)
		}
		a.files[name] = f
	}
	return a, nil
}

// partName is the name by which a part is looked up: Office programs do not
// tell capitals apart, and some write the strokes of Windows.
func partName(name string) string {
	return strings.ToLower(strings.TrimLeft(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// read unpacks a part; it is nil where there is none of the name. The error is
// ErrBroken or ErrMemoryLimit.
func (a *archive) read(name string) ([]byte, error) {
	f := a.files[partName(name)]
	if f == nil {
		return nil, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("a part of the archive: %w", ErrBroken)
	}
	defer r.Close() // nothing was written
	room := min(maxPart, a.left)
	// The size that the archive names may be a lie.
	data, err := io.ReadAll(io.LimitReader(r, int64(room)+1))
	switch {
	case len(data) > room:
		return nil, fmt.Errorf("a part has more than %d bytes: %w", room, ErrMemoryLimit)
	case err != nil:
		return nil, fmt.Errorf("a part of the archive: %w", ErrBroken)
	}
	a.left -= len(data)
	return data, nil
}
