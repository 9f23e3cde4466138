package render

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
)

// wordMarker writes the places of comments into the main part of a Word file. A run
// is cut in two where a comment begins or ends within it; both halves keep its
// looks. Nothing else of the part is changed.
type wordMarker struct {
	part  []byte
	space string // the name space of the part
	bind  string // what binds it to the prefix "w", where the part does not
	texts []wordText
	cuts  map[int]*cut // by their place in the part
	kept  map[int]bool // texts whose tag says that white space is kept, by number
}

// extent is an element, in bytes of the part: its tag, and behind its end tag.
type extent struct{ start, end int }

// wordRun is a w:r element. All numbers are bytes of the part.
type wordRun struct {
	extent
	body, close int    // behind its properties; of its end tag
	head        string // its tag and its properties, as written
	name        string // "w:r", as written
}

// holder is an element around runs: a field, or a content control. What it holds is
// whole where programs put it back as one, without the comments in it.
type holder struct {
	extent
	whole bool
}

// paragraph is a w:p element.
type paragraph struct{}

// wordText is a w:t element in a run.
type wordText struct {
	run                  *wordRun
	whole                *whole // around it; nil where there is none
	start, from, to, end int    // of its tag; its letters; behind its end tag
	name                 string
}

// whole is what no comment begins or ends in, by what begins and ends it: a field
// whose code and result lie in one paragraph, a content control of plain text, or a
// run that holds others, as letters with a guide to how they are read do.
type whole struct{ from, to *extent }

// cut is what is written at one place: what ends there, the marks, and what
// begins anew.
type cut struct{ before, ends, starts, after string }

func asIs(_ string, r io.Reader) (io.Reader, error) { return r, nil }

// newWordMarker finds the texts of a part. The error is ErrBroken of package ingest.
func newWordMarker(part []byte) (*wordMarker, error) {
	m := &wordMarker{part: part, cuts: map[int]*cut{}, kept: map[int]bool{}}
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = asIs
	s := scan{wordMarker: m}
	for {
		start := int(d.InputOffset())
		token, err := d.Token()
		if err == io.EOF {
			return m, nil
		}
		if err != nil {
			return nil, fmt.Errorf("the main part is no whole XML: %w", ingest.ErrBroken)
		}
		s.token(token, start, int(d.InputOffset()))
	}
}

// scan follows the elements of a part.
type scan struct {
	*wordMarker
	open   []any    // *wordRun, *wordText, or nil for each element around
	fields []*whole // that have begun
}

func (s *scan) token(token xml.Token, start, end int) {
	switch t := token.(type) {
	case xml.StartElement:
		if s.space == "" {
			s.space, s.bind = t.Name.Space, binding(t)
		}
		s.open = append(s.open, s.opened(t, start, end))
	case xml.EndElement:
		n := len(s.open) - 1
		switch e := s.open[n].(type) {
		case *wordText:
			e.to, e.end = start, end
			if e.from < e.to {
				s.texts = append(s.texts, *e)
			}
		case *wordRun:
			e.close, e.end = start, end
		case *holder:
			e.end = end
		}
		s.open = s.open[:n]
		if run := s.around(); run != nil && t.Name.Space == s.space && t.Name.Local == "rPr" && len(s.open) > 0 && s.open[len(s.open)-1] == any(run) {
			run.body = end
			run.head = string(s.part[run.start:end])
		}
	}
}

// binding is the attribute that binds the prefix "w" to the name space of a root
// element; it is "" where the root does so itself.
func binding(root xml.StartElement) string {
	for _, a := range root.Attr {
		if a.Name.Space == "xmlns" && a.Name.Local == "w" && a.Value == root.Name.Space {
			return ""
		}
	}
	return ` xmlns:w="` + root.Name.Space + `"`
}

// opened notes a run, or a text in one.
func (s *scan) opened(t xml.StartElement, start, end int) any {
	if t.Name.Space != s.space {
		return nil
	}
	switch t.Name.Local {
	case "p":
		s.fields = nil // one that runs over paragraphs is a table of contents
		return paragraph{}
	case "sdt", "fldSimple":
		return &holder{extent: extent{start: start}, whole: t.Name.Local == "fldSimple"}
	case "text", "dataBinding": // of a content control
		s.keepWhole()
	case "fldChar":
		s.fieldSign(t)
	case "r":
		return &wordRun{extent: extent{start: start}, body: end, head: string(s.part[start:end]), name: tagName(s.part[start:end])}
	case "t", "delText":
		if run := s.around(); run != nil {
			return &wordText{run: run, whole: s.wholeAround(run), start: start, from: end, name: tagName(s.part[start:end])}
		}
	}
	return nil
}

// fieldSign notes where a field begins and ends.
func (s *scan) fieldSign(t xml.StartElement) {
	kind := ""
	for _, a := range t.Attr {
		if a.Name.Local == "fldCharType" {
			kind = a.Value
		}
	}
	switch n := len(s.fields); {
	case kind == "begin":
		s.fields = append(s.fields, &whole{from: s.around().place()})
	case kind == "end" && n > 0:
		s.fields[n-1].to = s.around().place()
		s.fields = s.fields[:n-1]
	}
}

// around is the innermost run.
func (s *scan) around() *wordRun {
	for i := len(s.open) - 1; i >= 0; i-- {
		if run, ok := s.open[i].(*wordRun); ok {
			return run
		}
	}
	return nil
}

func (r *wordRun) place() *extent {
	if r == nil {
		return nil
	}
	return &r.extent
}

// keepWhole notes that the innermost content control is whole.
func (s *scan) keepWhole() {
	for i := len(s.open) - 1; i >= 0; i-- {
		if h, ok := s.open[i].(*holder); ok {
			h.whole = true
			return
		}
	}
}

// wholeAround is what is whole around a run in its paragraph; nil where nothing is.
func (s *scan) wholeAround(run *wordRun) *whole {
	if len(s.fields) > 0 {
		return s.fields[0]
	}
	var found *whole
	for i := len(s.open) - 1; i >= 0; i-- {
		switch e := s.open[i].(type) {
		case paragraph:
			return found
		case *wordRun:
			if e != run {
				found = &whole{&e.extent, &e.extent}
			}
		case *holder:
			if e.whole {
				found = &whole{&e.extent, &e.extent}
			}
		}
	}
	return found
}

// tagName is the name in a tag as written: "w:t".
func tagName(tag []byte) string {
	name := strings.TrimLeft(string(tag), "<")
	if n := strings.IndexAny(name, " \t\r\n/>"); n >= 0 {
		name = name[:n]
	}
	return name
}

// mark writes the place of a comment. Places that do not stand in a text are
// left out.
func (m *wordMarker) mark(at doc.Span, id int) {
	first := sort.Search(len(m.texts), func(i int) bool { return m.texts[i].to > at.Start })
	last := sort.Search(len(m.texts), func(i int) bool { return m.texts[i].to >= at.End })
	if first == len(m.texts) || last == len(m.texts) || m.texts[first].from > at.Start || m.texts[last].from >= at.End {
		return
	}
	m.cutAt(first, at.Start, false).starts += m.tag("commentRangeStart", id)
	reference := fmt.Sprintf(`<w:r%s><w:commentReference w:id="%d"/></w:r>`, m.bind, id)
	m.cutAt(last, at.End, true).ends += m.tag("commentRangeEnd", id) + reference
}

func (m *wordMarker) tag(name string, id int) string {
	return fmt.Sprintf(`<w:%s%s w:id="%d"/>`, name, m.bind, id)
}

// cutAt cuts the run of text n at a place within its letters or at their ends. A
// section of character data is not cut: the place is before it, or behind it where
// something ends.
func (m *wordMarker) cutAt(n, at int, ends bool) *cut {
	t := m.texts[n]
	if w := t.whole; w != nil && w.from != nil && w.to != nil {
		if ends {
			return m.at(w.to.end, "", "")
		}
		return m.at(w.from.start, "", "")
	}
	run := t.run
	closeRun := "</" + run.name + ">"
	closeText, openText := "</"+t.name+">", "<"+t.name+` xml:space="preserve">`
	switch isData := bytes.Contains(m.part[t.from:t.to], []byte("<![")); {
	case at == t.from || isData && !ends:
		if t.start == run.body {
			return m.at(run.start, "", "")
		}
		return m.at(t.start, closeRun, run.head)
	case at == t.to || isData:
		if t.end == run.close {
			return m.at(run.end, "", "")
		}
		return m.at(t.end, closeRun, run.head)
	}
	m.keepSpace(n)
	return m.at(at, closeText+closeRun, run.head+openText)
}

func (m *wordMarker) at(place int, before, after string) *cut {
	c := m.cuts[place]
	if c == nil {
		c = &cut{before: before, after: after}
		m.cuts[place] = c
	}
	return c
}

// keepSpace says in the tag of a text that is cut that white space is kept: that
// at its new end would be lost.
func (m *wordMarker) keepSpace(n int) {
	t := m.texts[n]
	if m.kept[n] || strings.Contains(string(m.part[t.start:t.from]), "xml:space") {
		return
	}
	m.kept[n] = true
	c := m.at(t.from-1, "", "") // before the tag's end
	c.starts += ` xml:space="preserve"`
}

// apply is the part with its marks.
func (m *wordMarker) apply() []byte {
	places := make([]int, 0, len(m.cuts))
	for p := range m.cuts {
		places = append(places, p)
	}
	slices.SortFunc(places, cmp.Compare[int])
	var out bytes.Buffer
	from := 0
	for _, p := range places {
		c := m.cuts[p]
		out.Write(m.part[from:p])
		out.WriteString(c.before + c.ends + c.starts + c.after)
		from = p
	}
	out.Write(m.part[from:])
	return out.Bytes()
}
