package ingest

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readODT reads an OpenDocument text (OpenDocument 1.3, part 3): the archive
// that office programs write, or the one flat XML file. The error is an
// *UnknownFormat for a file with a password; otherwise it wraps ErrBroken or
// ErrMemoryLimit.
func readODT(data []byte) (*doc.Paper, error) {
	parts, err := openODT(data)
	if err != nil {
		return nil, err
	}
	body := parts.content.kid("office:body", "office:text")
	if body == nil {
		return nil, fmt.Errorf("there is no text in the body: %w", ErrBroken)
	}
	o := newODTReader(parts, body)
	tags := o.whole(body, parts)
	if o.full() {
		return nil, fmt.Errorf("more than %d words or %d elements: %w", maxWords, maxElements, ErrMemoryLimit)
	}
	o.leavings.Author = parts.author()
	paper := &doc.Paper{Pages: []doc.Page{o.page(1, tags)}, Leavings: o.leavings}
	if parts.broken {
		paper.Warnings = []doc.Warning{partBroken}
	}
	return paper, nil
}

// partBroken warns that a part could not be read that only says how the text looks, or
// stands beside it.
var partBroken = doc.Warning{Message: "a part of the file is broken: lists, headings, notes or the head and foot of its pages may be missing", Unread: true}

// odtParts are the root elements of the parts of a file; in a flat one all are
// the same element. A part that is missing is nil, but for the content.
type odtParts struct {
	content, styles, meta *element
	broken                bool // a part other than the content
}

func openODT(data []byte) (odtParts, error) {
	if isArchive(data) {
		return unpackODT(data)
	}
	if len(data) > maxPart {
		return odtParts{}, fmt.Errorf("%d bytes, more than %d: %w", len(data), maxPart, ErrMemoryLimit)
	}
	tree, err := parseXML([]byte(decode(data)))
	root := tree.kid("office:document")
	if err == nil && root == nil {
		err = fmt.Errorf("the flat file: %w", ErrBroken)
	}
	return odtParts{content: root, styles: root, meta: root}, err
}

// unpackODT reads the parts of an archive.
func unpackODT(data []byte) (odtParts, error) {
	a, err := openArchive(data)
	if err != nil {
		return odtParts{}, err
	}
	var parts odtParts
	for _, part := range []struct {
		name, root string
		into       **element
	}{
		{"META-INF/manifest.xml", "manifest:manifest", new(*element)},
		{"content.xml", "office:document-content", &parts.content},
		{"styles.xml", "office:document-styles", &parts.styles},
		{"meta.xml", "office:document-meta", &parts.meta},
	} {
		tree, err := a.readXML(part.name)
		switch {
		case errors.Is(err, ErrBroken) && part.name != "content.xml":
			parts.broken = true
		case err != nil:
			return odtParts{}, err
		}
		*part.into = tree.kid(part.root)
		if part.root == "manifest:manifest" && isEncrypted(*part.into) {
			return odtParts{}, &UnknownFormat{Name: "an OpenDocument text with a password"}
		}
	}
	if parts.content == nil {
		return odtParts{}, fmt.Errorf("there is no content in the archive: %w", ErrBroken)
	}
	return parts, nil
}

// readXML is the tree of a part; nil where there is no such part.
func (a *archive) readXML(name string) (*element, error) {
	part, err := a.read(name)
	if err != nil || part == nil {
		return nil, err
	}
	return parseXML(part)
}

// isEncrypted reports whether a manifest lists a part that needs a password.
func isEncrypted(manifest *element) bool {
	found := false
	manifest.each(func(e *element) bool {
		found = found || e.name == "manifest:encryption-data"
		return !found
	})
	return found
}

// author is who made the file or, where that is not said, who wrote it last.
func (p odtParts) author() string {
	meta := p.meta.kid("office:meta")
	return cmp.Or(
		strings.TrimSpace(meta.kid("meta:initial-creator").content()),
		strings.TrimSpace(meta.kid("dc:creator").content()))
}

// odtReader turns the elements of a text into nodes of a structure tree.
type odtReader struct {
	tree
	styles   *odtStyles
	look     odtLook
	from     int  // the first word of the paragraph
	noteNext bool // a comment is pinned to the next word
	steps    int  // elements read; a repeated row counts as often as it stands there

	lists    odtLists
	outline  *odtCount // the numbers of the headings
	after    []odtAside
	notes    []odtAside
	masters  []string // master pages in use
	changes  map[string]*element
	controls map[string]*element
	ranges   map[string]bool // names of the comments that end somewhere
	leavings doc.Leavings
}

// odtAside is what stands elsewhere than where it is anchored: a text box, a
// footnote, what a tracked change took out.
type odtAside struct {
	e    *element
	look odtLook
}

func newODTReader(parts odtParts, body *element) *odtReader {
	o := &odtReader{
		tree:    tree{spaced: true, apart: true},
		styles:  newODTStyles(parts.styles, parts.content),
		changes: map[string]*element{}, controls: map[string]*element{}, ranges: map[string]bool{},
		lists: odtLists{byStyle: map[string]*odtCount{}, byID: map[string]*odtCount{}},
	}
	o.outline = &odtCount{style: newODTListStyle(parts.styles.kid("office:styles", "text:outline-style"))}
	body.each(func(e *element) bool {
		switch {
		case e.name == "office:annotation-end":
			o.ranges[e.get("office:name")] = true
		case e.name == "text:changed-region":
			o.leavings.Changes++
			o.changes[cmp.Or(e.get("xml:id"), e.get("text:id"))] = e.kid("text:deletion")
		case strings.HasPrefix(e.name, "form:"):
			if id := cmp.Or(e.get("xml:id"), e.get("form:id")); id != "" {
				o.controls[id] = e
			}
		}
		return true
	})
	return o
}

// whole reads the body, then its notes, then what stands at the head and foot of
// its pages.
func (o *odtReader) whole(body *element, parts odtParts) []doc.Tag {
	o.look = odtLook{ground: "white"}
	tags := o.blocks(body)
	for len(o.notes) > 0 {
		notes := o.notes
		o.notes = nil
		for _, tag := range o.asides(notes) {
			if tag.Role == "P" {
				tag.Role = "Note"
			}
			tags = append(tags, tag)
		}
	}
	if parts.styles != parts.content {
		// The heads and feet have automatic styles of their own, of the same names.
		o.styles = newODTStyles(parts.styles, parts.styles)
	}
	return append(tags, o.furniture(parts.styles.kid("office:master-styles"))...)
}

// furniture makes an artifact of each text at the head or foot of a page.
func (o *odtReader) furniture(masters *element) []doc.Tag {
	if masters == nil {
		return nil
	}
	var out []doc.Tag
	seen := map[string]bool{}
	for _, master := range mastersInUse(masters, o.masters) {
		for _, region := range master.kids {
			switch region.name {
			case "style:header", "style:header-left", "style:header-first", "style:footer", "style:footer-left", "style:footer-first":
			default:
				continue
			}
			text := withoutPageNumbers(region)
			if text == "" || seen[text] || region.get("style:display") == "false" {
				continue
			}
			seen[text] = true
			if marks := marksIn(nil, o.blocks(region)); marks != nil {
				out = append(out, doc.Tag{Role: "Artifact", Marks: marks})
			}
		}
	}
	return out
}

// withoutPageNumbers is the text of a head or foot, the same on all of its pages.
func withoutPageNumbers(region *element) string {
	var text strings.Builder
	region.each(func(e *element) bool {
		text.WriteString(e.text)
		return e.name != "text:page-number"
	})
	return strings.Join(strings.Fields(text.String()), " ")
}

// mastersInUse are the master pages of the names, and those that follow on them.
func mastersInUse(masters *element, names []string) []*element {
	byName := map[string]*element{}
	var first *element
	for _, m := range masters.kids {
		if m.name == "style:master-page" {
			byName[m.get("style:name")] = m
			first = cmp.Or(first, m)
		}
	}
	var out []*element
	seen := map[*element]bool{nil: true}
	for _, name := range names {
		m := byName[name]
		if name == "" {
			m = cmp.Or(byName["Standard"], first)
		}
		for ; !seen[m]; m = byName[m.get("style:next-style-name")] {
			seen[m] = true
			out = append(out, m)
		}
	}
	return out
}

// marksIn adds all marks in the nodes, in their order.
func marksIn(marks []int, tags []doc.Tag) []int {
	for i := range tags {
		marks = marksIn(append(marks, tags[i].Marks...), tags[i].Kids)
	}
	return marks
}
