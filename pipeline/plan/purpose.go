package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// inlineLabel heads a paragraph: "Contingency: If the house is cold".
var inlineLabel = regexp.MustCompile(`^([^:.!?“"]{3,50}):\s`)

// byLabel are the purposes that a label in front of a text may give it; a label
// that could mean anything leaves it the purpose of its section.
var byLabel = map[SectionKind]bool{
	ParentsViews: true, ChildsViews: true, Strengths: true, Contingency: true, Consequences: true, LevelOfRisk: true, ReviewDate: true, Reasons: true,
}

// purposeAt is what a leaf is for: as its label says, or the title of its row or
// column, or the heading above it.
func (r *reader) purposeAt(l *leaf) SectionKind {
	for _, label := range r.labelsAt(l) {
		kind, known := r.purposes[label]
		if !known {
			kind = sectionKind(label)
			r.purposes[label] = kind
		}
		if byLabel[kind] {
			return kind
		}
	}
	kind := r.kindAt(l)
	if (kind == ParentsViews || kind == ChildsViews) && r.ofOwnSubject(l) {
		return OtherSection
	}
	return kind
}

// ofOwnSubject reports whether a leaf stands in a table that begins with a title for
// actions, or in a wide one with the titles of such a one: that has a subject of its own,
// and only no heading. Under "What people said" stands the table
// of the plan.
func (r *reader) ofOwnSubject(l *leaf) bool {
	const wide = 4 // columns
	if l.table == nil {
		return false
	}
	t := r.tableOf(l.table)
	if r.titledAs(t, Actions) {
		return true
	}
	if l.table.HeaderRows == 0 || l.table.Cols < wide {
		return false
	}
	titles := make([]string, l.table.Cols)
	for col := range titles {
		titles[col] = t.title(col)
	}
	_, ok := columnsOf(titles)
	return ok
}

// titledAs reports whether the first cell of a table is a title of a kind.
func (r *reader) titledAs(t table, kind SectionKind) bool {
	const long = 40 // bytes: more is no title
	words := t.text(0, 0)
	return words != "" && len(words) < long && sectionKind(words) == kind
}

// labelsAt are the words that stand as a label to a leaf.
func (r *reader) labelsAt(l *leaf) []string {
	switch {
	case l.Kind == doc.Field:
		return []string{r.Quote(l.Label)}
	case l.table != nil:
		return r.tableLabels(l)
	}
	if m := inlineLabel.FindStringSubmatch(l.text); m != nil {
		return []string{m[1]}
	}
	return nil
}

// speakerLabels are the labels that may name who speaks in a leaf: that of a field,
// or the first cell of its row and the title of its column.
func (r *reader) speakerLabels(l *leaf) []doc.Span {
	if l.Kind == doc.Field {
		return []doc.Span{l.Label}
	}
	if l.table == nil {
		return nil
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil || c.Col == 0 {
		return nil
	}
	var all []doc.Span
	if first := t.cell(c.Row, 0); first != nil {
		all = append(all, first.Span)
	}
	if head := t.cell(0, c.Col); t.block.HeaderRows > 0 && head != nil && head != c {
		all = append(all, head.Span)
	}
	return all
}

// tableLabels are the titles of the row and of the column of a cell.
func (r *reader) tableLabels(l *leaf) []string {
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return nil
	}
	var labels []string
	const long = 80 // bytes: more is no label
	if row := t.cell(c.Row, 0); row != nil && row != c && row.Span.End-row.Span.Start < long {
		labels = append(labels, r.Quote(row.Span))
	}
	if title := t.title(c.Col); title != "" && !c.Header {
		labels = append(labels, title)
	}
	return labels
}
