package ingest

import (
	"archive/zip"
	"fmt"
	"io"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Package is a file in the packaging of Office documents (ISO 29500-2): parts,
// and the relations that lead from one to the other.
type Package struct {
	archive *archive
	Main    string // the name of the part that holds the document
}

// Relation leads from a part to another, or out of the file.
type Relation struct {
	ID     string
	Kind   string // the last word of its type: "styles", "comments"
	Target string // the name of the part; empty where it leads out of the file
}

// OpenPackage opens a file. The error is ErrBroken or ErrMemoryLimit.
func OpenPackage(data []byte) (*Package, error) {
	a, err := openArchive(data)
	if err != nil {
		return nil, err
	}
	p := &Package{archive: a}
	relations, err := p.Relations("")
	if err != nil {
		return nil, err
	}
	p.Main, _ = ByKind(relations, "officeDocument")
	if p.Main == "" || a.files[partName(p.Main)] == nil {
		return nil, fmt.Errorf("the main part is missing: %w", ErrBroken)
	}
	return p, nil
}

// Part unpacks a part and writes it in UTF-8; it is nil where there is none. The
// error is ErrBroken or ErrMemoryLimit.
func (p *Package) Part(name string) ([]byte, error) {
	data, err := p.archive.read(name)
	if data == nil || err != nil {
		return nil, err
	}
	return inUTF8(data), nil
}

// encodingName is the name of an encoding in the declaration of an XML part.
var encodingName = regexp.MustCompile(`^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']`)

// inUTF8 is a part in UTF-8, which its declaration then names as well: who reads
// what is made of it must not be misled.
func inUTF8(data []byte) []byte {
	part := []byte(decode(data))
	at := encodingName.FindSubmatchIndex(part[:min(len(part), headerWindow)])
	if at == nil || strings.EqualFold(string(part[at[2]:at[3]]), "utf-8") {
		return part
	}
	return slices.Concat(part[:at[2]], []byte("UTF-8"), part[at[3]:])
}

// Relations of a part; those of the file where name is empty. The error is
// ErrBroken or ErrMemoryLimit.
func (p *Package) Relations(name string) ([]Relation, error) {
	root, err := p.parse(RelationsOf(name))
	if root == nil || err != nil {
		return nil, err
	}
	var out []Relation
	for _, e := range root.kid("rel:Relationships").all("rel:Relationship") {
		r := Relation{ID: e.get("Id"), Kind: path.Base(e.get("Type"))}
		if target := e.get("Target"); !strings.EqualFold(e.get("TargetMode"), "External") {
			r.Target = target
			if !strings.HasPrefix(target, "/") {
				r.Target = path.Join(path.Dir(name), target)
			}
			r.Target = strings.TrimLeft(r.Target, "/")
		}
		out = append(out, r)
	}
	return out, nil
}

// RelationsOf is the name of the part that holds the relations of a part.
func RelationsOf(name string) string {
	folder, file := path.Split(name)
	return folder + "_rels/" + file + ".rels"
}

// ByKind returns the target and the id of the first relation of a kind.
func ByKind(relations []Relation, kind string) (target, id string) {
	for _, r := range relations {
		if r.Kind == kind && r.Target != "" {
			return r.Target, r.ID
		}
	}
	return "", ""
}

// parse reads a part as XML; it is nil where there is no such part.
func (p *Package) parse(name string) (*element, error) {
	data, err := p.Part(name)
	if data == nil || err != nil {
		return nil, err
	}
	return parseXML(data)
}

// Rewrite writes the file with some parts changed or added. All other parts stay
// as they are, byte for byte, in their order. The error is of w, or ErrBroken.
func (p *Package) Rewrite(w io.Writer, changed map[string][]byte) error {
	z := zip.NewWriter(w)
	left := maps.Clone(changed)
	for _, f := range p.archive.order {
		name, is := inAny(left, f.Name)
		if !is {
			if err := copyPart(z, f); err != nil {
				return fmt.Errorf("a part of the archive: %w", err)
			}
			continue
		}
		header := zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified}
		if err := addPart(z, &header, left[name]); err != nil {
			return err
		}
		delete(left, name)
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		if err := addPart(z, &zip.FileHeader{Name: name, Method: zip.Deflate}, left[name]); err != nil {
			return err
		}
	}
	return z.Close()
}

// copyPart copies a part as it is packed. A folder has nothing to copy, though
// some programs pack that too.
func copyPart(z *zip.Writer, f *zip.File) error {
	if strings.HasSuffix(f.Name, "/") {
		return addPart(z, &zip.FileHeader{Name: f.Name, Modified: f.Modified}, nil)
	}
	return z.Copy(f)
}

// inAny returns the name of a part as the map has it.
func inAny(parts map[string][]byte, name string) (string, bool) {
	for n := range parts {
		if partName(n) == partName(name) {
			return n, true
		}
	}
	return "", false
}

func addPart(z *zip.Writer, header *zip.FileHeader, data []byte) error {
	w, err := z.CreateHeader(header)
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// Has reports whether there is a part of the name.
func (p *Package) Has(name string) bool { return p.archive.files[partName(name)] != nil }
