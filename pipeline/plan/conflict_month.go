package plan

import (
	"fmt"
	"regexp"
	"slices"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// dueInMonth says in which month a baby is due, without the day.
var dueInMonth = regexp.MustCompile(`(?i)\b(?:baby|unborn|she|due\sdate)\b[^.;:()\d]{0,30}\b(?:is\s)?due\s(?:in|at\sthe\s(?:start|beginning|end)\sof|early\sin|late\sin|around)\s(?:early\s|mid[- ]|late\s)?(` + monthNames + `)\b`)

// monthConflicts are months in which a baby is said to be due, where the day on which
// it is due lies in another one, and not just beside it.
func (r *reader) monthConflicts() []Inconsistency {
	var due *Date
	for i := range r.dates {
		if d := &r.dates[i]; d.Event == Due && d.Full {
			if due != nil && due.Day != d.Day {
				return nil // there are two babies, or the day is told in two ways
			}
			due = d
		}
	}
	if due == nil {
		return nil
	}
	for i := range r.leaves {
		l := &r.leaves[i]
		m := dueInMonth.FindStringSubmatchIndex(l.text)
		if m == nil || besideMonth(due.Day, monthOf(l.text[m[2]:m[3]])) {
			continue
		}
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		if slices.ContainsFunc(r.dates, func(d Date) bool { return d.Span.Overlaps(span) }) {
			continue // the month has a day, which is compared as one
		}
		return []Inconsistency{{
			Kind: DateConflict, A: r.daySide(due), B: r.sideOf(span),
			Message: fmt.Sprintf("The baby is due on %s in one place and in %s in another.", due.Day.long(), l.text[m[2]:m[3]]),
		}}
	}
	return nil
}

// besideMonth reports whether a day lies in a month, or within a week of it.
func besideMonth(d Day, month time.Month) bool {
	const week = 7
	return d.Month == month || d.addDays(week).Month == month || d.addDays(-week).Month == month
}

var (
	// notAlone says since when a child has not been seen alone, before the day.
	notAlone = regexp.MustCompile(`(?i)\b(?:has\snot|hasn['’]t|not|never)\s(?:yet\s)?been\s(?:seen|spoken\sto)\s(?:alone|by\s(?:him|her)self|on\s(?:his|her)\sown)\ssince\s(?:the\s)?$`)
	// aloneTitle heads a column that tells whether a child was seen alone.
	aloneTitle = regexp.MustCompile(`(?i)\b(?:alone|on\s(?:their|his|her)\sown)\b`)
	saysYes    = regexp.MustCompile(`^(?:Y|Yes|YES|yes|✓|✔|☒)(?:$|[\s,.;])`)
)

// aloneConflicts are days after which a child is said not to have been seen alone,
// where the table of visits has a later one.
func (r *reader) aloneConflicts() []Inconsistency {
	var all []Inconsistency
	for i := range r.dates {
		d := &r.dates[i]
		if !notAlone.MatchString(r.Text[max(0, d.Span.Start-70):d.Span.Start]) {
			continue
		}
		child := r.childBefore(d.Span.Start)
		if at, ok := r.seenAlone(child, d.Day); ok {
			all = append(all, Inconsistency{
				Kind: Contradiction, A: Side{at, at}, B: r.sideOf(d.Span),
				Message: fmt.Sprintf("%s was seen alone on %s by one place, and not since %s by another.", child, at.Of(r.Text), d.Day.long()),
			})
		}
	}
	return all
}

// seenAlone is the cell of a row of a child with a visit behind a day, by which the
// child was seen alone.
func (r *reader) seenAlone(child string, since Day) (doc.Span, bool) {
	for _, b := range r.tableBlocks() {
		t := r.tableOf(b)
		for col := 1; col < b.Cols && child != ""; col++ {
			if !aloneTitle.MatchString(t.title(col)) {
				continue
			}
			for row := b.HeaderRows; row < t.rows(); row++ {
				if name := capitalWord.FindString(t.text(row, 0)); name != child || !saysYes.MatchString(t.text(row, col)) {
					continue
				}
				if at, ok := r.dayInRow(t, row, since); ok {
					return at, true
				}
			}
		}
	}
	return doc.Span{}, false
}

// dayInRow is the cell of a row in which the one day lies behind another one.
func (r *reader) dayInRow(t table, row int, since Day) (doc.Span, bool) {
	for col := 1; col < t.block.Cols; col++ {
		c := t.cell(row, col)
		if c == nil {
			continue
		}
		if days := r.calendar.days(c.Span.Of(r.Text)); len(days) == 1 && days[0].day.compare(since) > 0 {
			return c.Span, true
		}
	}
	return doc.Span{}, false
}
