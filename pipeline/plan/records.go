package plan

import "github.com/plainwords/plainwords/pipeline/doc"

// readRecords takes the actions of a table that sets the parts of each one beneath
// each other, with their labels beside them: "What", "Who", "By when"; it reports
// whether the table is one.
func (r *reader) readRecords(t table) bool {
	const cols, least = 2, 3 // a record has what, who and a time or state
	if t.block.Cols != cols || t.rows() < least {
		return false
	}
	parts, known := r.recordParts(t)
	if 5*known < 4*t.rows() {
		return false
	}
	var all []Action
	whole := false // one record at least says who and when
	for _, record := range parts {
		a := Action{Status: Open, InTable: true}
		for _, means := range []meaning{meansAction, meansOwner, meansDeadline, meansMeasure, meansOutcome, meansStatus} {
			if s, ok := record[means]; ok {
				r.setPart(&a, means, s)
			}
		}
		_, owned := record[meansOwner]
		_, due := record[meansDeadline]
		_, told := record[meansStatus]
		if a.Span.Empty() {
			continue
		}
		whole = whole || owned && (due || told)
		if len(a.Owners) == 0 {
			a.Owners = r.doers(a.Span)
		}
		all = append(all, a)
	}
	if !whole {
		return false
	}
	r.actions = append(r.actions, all...)
	return true
}

// recordParts are the cells of each record by what their labels mean, and how many
// labels are known. What stands before the first record belongs to none.
func (r *reader) recordParts(t table) (records []map[meaning]doc.Span, known int) {
	labels := make([]meaning, t.rows())
	begins, alone := meansAction, t.labels()
	for row := range labels {
		if labels[row] = meaningOf(t.text(row, 0)); labels[row] == "" {
			labels[row] = t.labelOf(row, alone)
		}
		if row > 0 && labels[row] == meansAction && labels[row-1] == meansOutcome {
			begins = meansOutcome // "Need", "What", "Who"
		}
	}
	for row, means := range labels {
		if means == "" {
			continue
		}
		known++
		if means == begins {
			records = append(records, map[meaning]doc.Span{})
		}
		if n := len(records); n > 0 {
			records[n-1][means] = t.spanOf(row, 1)
		}
	}
	return records, known
}
