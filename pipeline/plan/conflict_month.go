package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// dueInMonth says in which month a baby is due, without the day.
var dueInMonth = regexp.MustCompile(`(?i)\b(?:baby|unborn|due\sdate)\b[^.;:()\d]{0,30}\b(?:is\s)?due\s(?:in|at\sthe\s(?:start|beginning|end)\sof|early\sin|late\sin|around)\s(?:early\s|mid[- ]|late\s)?(` + monthNames + `)\b`)

// dueFor stands behind a month in which somebody is due for something else.
var dueFor = regexp.MustCompile(`(?i)^\s(?:to|for|back|at|with)\b`)

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
		if m == nil || dueFor.MatchString(l.text[m[1]:]) || besideMonth(due.Day, monthOf(l.text[m[2]:m[3]])) {
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
	// aloneTitle heads a column that tells whether a child was seen alone; ofVisit is in
	// that title or, where it is bare, in another one, and leftAlone in none such.
	aloneTitle = regexp.MustCompile(`(?i)\b(?:alone|on\s(?:their|his|her)\sown)\b`)
	bareAlone  = regexp.MustCompile(`(?i)^\s*alone\s?\??\s*$`)
	ofVisit    = regexp.MustCompile(`(?i)\b(?:seen|saw|spoken|visits?)\b|^\s*by\s*$`)
	leftAlone  = regexp.MustCompile(`(?i)\b(?:left|home|stays?|plays?|walks?|sleeps?)\b`)
	plannedDay = regexp.MustCompile(`(?i)\b(?:planned|next|due)\b`)
	saysYes    = regexp.MustCompile(`^(?:Y|Yes|YES|yes|✓|✔|☒)(?:$|[\s,.;])`)
)

// aloneConflicts are days after which a child is said not to have been seen alone,
// where the table of visits has a later one.
func (r *reader) aloneConflicts() []Inconsistency {
	var all []Inconsistency
	var last map[string]visitAlone // read when it is asked for, and once
	for i := range r.dates {
		d := &r.dates[i]
		if !notAlone.MatchString(r.Text[max(0, d.Span.Start-70):d.Span.Start]) || r.childrenNamed(r.sentenceOf(d.Span)) > 1 {
			continue
		}
		if last == nil {
			last = r.seenAlone()
		}
		child := r.childBefore(d.Span.Start)
		if v, ok := last[child]; ok && v.day.compare(d.Day) > 0 {
			all = append(all, Inconsistency{
				Kind: Contradiction, A: Side{v.at, v.at}, B: r.sideOf(d.Span),
				Message: fmt.Sprintf("%s was seen alone on %s by one place, and not since %s by another.", child, v.at.Of(r.Text), d.Day.long()),
			})
		}
	}
	return all
}

// childrenNamed counts the children whom some words name, by their given names.
func (r *reader) childrenNamed(s doc.Span) int {
	words := s.Of(r.Text)
	var named []string
	for i := range r.people.list {
		q := &r.people.list[i]
		given := givenName(q.Name)
		if q.Kind != Child || given == "" || slices.Contains(named, given) {
			continue
		}
		if slices.ContainsFunc(append([]string{given}, q.Also...), func(name string) bool { return strings.Contains(words, name) }) {
			named = append(named, given)
		}
	}
	return len(named)
}

// visitAlone is the last visit of a table at which a child was seen alone, and its cell.
type visitAlone struct {
	day Day
	at  doc.Span
}

// seenAlone are the last visits at which children were seen alone, by their names.
func (r *reader) seenAlone() map[string]visitAlone {
	all := map[string]visitAlone{}
	for _, b := range r.tableBlocks() {
		t := r.tableOf(b)
		for col := 1; col < b.Cols; col++ {
			if !tellsSeenAlone(t, col) {
				continue
			}
			for row := b.HeaderRows; row < t.rows(); row++ {
				child := capitalWord.FindString(t.text(row, 0))
				if child == "" || !saysYes.MatchString(t.text(row, col)) {
					continue
				}
				if v := r.dayInRow(t, row); v.day.compare(all[child].day) > 0 {
					all[child] = v
				}
			}
		}
	}
	return all
}

// tellsSeenAlone reports whether a column tells whether a child was seen alone, and not
// whether it was left so.
func tellsSeenAlone(t table, col int) bool {
	title := t.title(col)
	if !aloneTitle.MatchString(title) || leftAlone.MatchString(title) {
		return false
	}
	if !bareAlone.MatchString(title) {
		return ofVisit.MatchString(title)
	}
	for other := range t.block.Cols {
		if ofVisit.MatchString(t.title(other)) {
			return true
		}
	}
	return false
}

// dayInRow is the last day of a row that stands in a cell alone, with that cell.
func (r *reader) dayInRow(t table, row int) visitAlone {
	var last visitAlone
	for col := 1; col < t.block.Cols; col++ {
		c := t.cell(row, col)
		if c == nil || plannedDay.MatchString(t.title(col)) {
			continue
		}
		if days := r.calendar.days(c.Span.Of(r.Text)); len(days) == 1 && days[0].day.compare(last.day) > 0 {
			last = visitAlone{days[0].day, c.Span}
		}
	}
	return last
}
