package plan

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// record is what is to be done about one thing: its cells by what their labels mean.
type record map[meaning]*doc.Block

// readRecords takes the actions of a table that sets the parts of each one beneath
// each other, with their labels beside them: "What", "Who", "By when"; it reports
// whether the table is one.
func (r *reader) readRecords(t table) bool {
	const cols, least = 2, 3 // a record has what, who and a time or state
	if t.block.Cols != cols || t.rows() < least {
		return false
	}
	records, known, rows := r.recordParts(t)
	if rows < least || 5*known < 4*rows || !slices.ContainsFunc(records, func(c record) bool { return c.whole() && r.asksAnything(c[meansAction].Span) }) {
		return false
	}
	for _, record := range records {
		r.readRecord(record)
	}
	return true
}

// whole reports whether a record says what is to be done, by whom and when or how far
// it is.
func (c record) whole() bool {
	return c[meansAction] != nil && !c[meansAction].Span.Empty() && c[meansOwner] != nil && (c[meansDeadline] != nil || c[meansStatus] != nil)
}

// asksAnything reports whether a value tells what is to be done, and is not only what a plan
// or service is called: "Plan: Child protection plan".
func (r *reader) asksAnything(s doc.Span) bool {
	const name = 4 // words
	_, commits := r.commitment(r.sentencesIn(s)[0])
	return commits || isOrder(s.Of(r.Text)) || len(strings.Fields(s.Of(r.Text))) > name
}

// readRecord takes the actions of a record, which may hold several.
func (r *reader) readRecord(c record) {
	what := c[meansAction]
	if what == nil || what.Span.Empty() {
		return
	}
	set := r.cellsOf(what, c[meansOwner], c[meansDeadline], Day{})
	for _, p := range set.parts {
		a := r.partAction(&set, p)
		if len(a.Owners) == 0 {
			a.Owners = firstOwners(p.owners, r.doers(a.Span))
		}
		if a.Status == Open && a.Deadline == nil && (c[meansDeadline] == nil || r.timesItself(a.Span)) {
			a.Deadline = r.inSentence(a.Span)
		}
		if p.goesOn {
			r.leanOn(&a, &r.actions[len(r.actions)-1])
		}
		for _, means := range []meaning{meansMeasure, meansOutcome, meansStatus} {
			if cell := c[means]; cell != nil {
				r.setPart(&a, means, r.markedShare(cell.Span, what, set.units, p.unit))
			}
		}
		r.actions = append(r.actions, a)
	}
}

// recordParts are the cells of each record by what their labels mean, how many labels
// are known, and of how many rows. What stands before the first record belongs to none;
// a row that has nothing beside its label heads the next.
func (r *reader) recordParts(t table) (records []record, known, rows int) {
	labels, begins := t.recordLabels()
	for row, means := range labels {
		value := t.cell(row, 1)
		switch {
		case means == "":
			if rows > 0 && value != nil && value != t.cell(row, 0) && !value.Span.Empty() {
				rows++
			}
			continue
		case means == begins:
			records = append(records, record{})
		}
		known++
		rows++
		if n := len(records); n > 0 && value != nil && (records[n-1][means] == nil || ends.MatchString(t.text(row, 0))) {
			records[n-1][means] = value // a second time is that of a review
		}
	}
	return records, known, rows
}

// recordLabels are the meanings of the labels of a table's rows, and of the one with
// which each record begins.
func (t table) recordLabels() (labels []meaning, begins meaning) {
	labels = make([]meaning, t.rows())
	begins, alone := meansAction, t.labels()
	for row := range labels {
		if labels[row] = meaningOf(t.text(row, 0)); labels[row] == "" {
			labels[row] = t.labelOf(row, alone)
		}
		if isOver(t.text(row, 0)) {
			labels[row] = ""
		}
		if row > 0 && labels[row] == meansAction && labels[row-1] == meansOutcome {
			begins = meansOutcome // "Need", "What", "Who"
		}
	}
	return labels, begins
}
