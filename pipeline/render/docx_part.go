package render

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"path"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/ingest"
)

// commenter puts comments into a Word file: their text into a part of its own,
// their places into the main part, and what ties the two together.
type commenter struct {
	pkg     *ingest.Package
	made    string // when the comments were made
	changed map[string][]byte
}

// What a part that holds comments is called (ISO 29500-1, 11.3.2).
const (
	commentsType    = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
	contentTypes    = "[Content_Types].xml"
	strictMain      = "http://purl.oclc.org/ooxml/wordprocessingml/main"
	relation        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
	strictRelation  = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
	packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships"
	author          = "plainwords"
	commentTime     = "2006-01-02T15:04:05Z" // Word writes the local time so
)

// comment adds the notes.
func (c *commenter) comment(notes []note) error {
	if len(notes) == 0 {
		return nil
	}
	main, err := c.pkg.Part(c.pkg.Main)
	if err != nil {
		return err
	}
	m, err := newWordMarker(main)
	if err != nil {
		return err
	}
	relations, err := c.pkg.Relations(c.pkg.Main)
	if err != nil {
		return err
	}
	name, _ := ingest.ByKind(relations, "comments")
	isNew := name == ""
	if isNew {
		name = c.free(path.Join(path.Dir(c.pkg.Main), "comments"))
	}
	part, err := c.pkg.Part(name)
	if err != nil {
		return err
	}
	if part == nil {
		part = []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<w:comments xmlns:w="` + m.space + `"></w:comments>`)
	}
	bind, err := bindingOf(part)
	if err != nil {
		return err
	}
	next := 1 + max(highestID(part), highestID(main), -1)
	var texts strings.Builder
	for i, n := range notes {
		texts.WriteString(c.text(bind, next+i, n.lines))
		m.mark(n.at, next+i)
	}
	if c.changed[name], err = beforeEnd(part, texts.String()); err != nil {
		return err
	}
	c.changed[c.pkg.Main] = m.apply()
	if isNew {
		if err := c.tie(name, relations, m.space); err != nil {
			return err
		}
	}
	if c.pkg.Has(name) {
		return nil
	}
	return c.declare(name)
}

// free is a name that no part has.
func (c *commenter) free(stem string) string {
	for n := 0; ; n++ {
		name := stem + ".xml"
		if n > 0 {
			name = stem + strconv.Itoa(n) + ".xml"
		}
		if !c.pkg.Has(name) {
			return name
		}
	}
}

// tie adds the relation that leads from the main part to the comments.
func (c *commenter) tie(name string, relations []ingest.Relation, space string) error {
	used := map[string]bool{}
	for _, r := range relations {
		used[r.ID] = true
	}
	id := ""
	for n := len(relations) + 1; id == "" || used[id]; n++ {
		id = "rId" + strconv.Itoa(n)
	}
	kind := relation
	if space == strictMain {
		kind = strictRelation
	}
	at := ingest.RelationsOf(c.pkg.Main)
	part, err := c.pkg.Part(at)
	if err != nil {
		return err
	}
	if part == nil {
		part = []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Relationships xmlns="` + packageRelation + `"></Relationships>`)
	}
	entry := fmt.Sprintf(`<Relationship xmlns="%s" Id="%s" Type="%s" Target="%s"/>`, packageRelation, id, kind, path.Base(name))
	c.changed[at], err = beforeEnd(part, entry)
	return err
}

// declare says of which type the part with the comments is, where nothing does: to
// say it twice breaks the file.
func (c *commenter) declare(name string) error {
	types, err := c.pkg.Part(contentTypes)
	if err != nil || bytes.Contains(bytes.ToLower(types), []byte(`"/`+strings.ToLower(name)+`"`)) {
		return err
	}
	entry := fmt.Sprintf(`<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/%s" ContentType="%s"/>`, name, commentsType)
	c.changed[contentTypes], err = beforeEnd(types, entry)
	return err
}

// beforeEnd adds XML as the last that the root element of a part holds.
func beforeEnd(part []byte, entry string) ([]byte, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = asIs
	depth, root := 0, xml.Name{}
	for {
		at := int(d.InputOffset())
		token, err := d.RawToken()
		if err != nil {
			return nil, fmt.Errorf("a part is no whole XML: %w", ingest.ErrBroken)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth == 0 {
				root = t.Name
			}
			depth++
		case xml.EndElement:
			if depth--; depth > 0 {
				continue
			}
			if strings.HasPrefix(string(part[at:]), "</") {
				return bytes.Join([][]byte{part[:at], []byte(entry), part[at:]}, nil), nil
			}
			// The root is one tag that begins and ends in one.
			open := bytes.TrimRight(part[:at], "/> \t\r\n")
			return bytes.Join([][]byte{open, []byte(">" + entry + "</" + written(root) + ">"), part[at:]}, nil), nil
		}
	}
}

// bindingOf is the binding of a part's root element.
func bindingOf(part []byte) (string, error) {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = asIs
	for {
		token, err := d.Token()
		if err != nil {
			return "", fmt.Errorf("a part is no whole XML: %w", ingest.ErrBroken)
		}
		if t, ok := token.(xml.StartElement); ok {
			return binding(t), nil
		}
	}
}

// written is the name of an element as of RawToken, as the file has it.
func written(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}

// highestID is the highest number of a comment in a part; -1 where it has none.
func highestID(part []byte) int {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = asIs
	highest := -1
	for {
		token, err := d.RawToken()
		if err != nil {
			return highest
		}
		t, ok := token.(xml.StartElement)
		if !ok || !strings.HasPrefix(t.Name.Local, "comment") {
			continue
		}
		for _, a := range t.Attr {
			if n, err := strconv.Atoi(a.Value); err == nil && a.Name.Local == "id" {
				highest = max(highest, n)
			}
		}
	}
}

// text is a comment: a paragraph a line.
func (c *commenter) text(bind string, id int, lines []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<w:comment%s w:id="%d" w:author="%s" w:date="%s" w:initials="pw">`, bind, id, author, c.made)
	for i, l := range lines {
		b.WriteString("<w:p>")
		if i == 0 {
			b.WriteString("<w:r><w:annotationRef/></w:r>")
		}
		b.WriteString(`<w:r><w:t xml:space="preserve">`)
		_ = xml.EscapeText(&b, []byte(l)) // a builder fails at nothing
		b.WriteString("</w:t></w:r></w:p>")
	}
	b.WriteString("</w:comment>")
	return b.String()
}
