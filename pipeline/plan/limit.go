package plan

import (
	"time"

	"github.com/rickar/cal/v2"
)

// unit is what a limit is counted in.
type unit string

const (
	workingDays unit = "working_days"
	days        unit = "days"
	weeks       unit = "weeks"
	months      unit = "months"
)

// one is the name of a single one.
func (u unit) one() string {
	switch u {
	case workingDays:
		return "working day"
	case weeks:
		return "week"
	case months:
		return "month"
	}
	return "day"
}

// limit is how long a step may take, and who says so.
type limit struct {
	n      int
	unit   unit
	source string
	sure   bool
}

// String writes the limit in words.
func (l limit) String() string { return in(l.n, l.unit.one()) }

const week = 7 * 24 * time.Hour

// last is the last day that is within the limit; the zero day where the working
// days of the nation are not known. The first day is not counted.
func (l limit) last(from Day, of Jurisdiction) Day {
	switch l.unit {
	case workingDays:
		return from.addWorkingDays(l.n, of)
	case weeks:
		return from.addDays(7 * l.n)
	case months:
		return from.addMonths(l.n)
	}
	return from.addDays(l.n)
}

// within says how long a step took and whether that is within the limit; ok is
// false where it cannot be counted or the step goes backwards.
func (l limit) within(from, to Day, of Jurisdiction) (taken string, met, ok bool) {
	due := l.last(from, of)
	if due.IsZero() || to.compare(from) < 0 {
		return "", false, false
	}
	return l.unit.between(from, to, of), to.compare(due) <= 0, true
}

// ahead is like within for what must be done at least so long before.
func (l limit) ahead(from, to Day, of Jurisdiction) (taken string, met, ok bool) {
	due := l.last(from, of)
	if due.IsZero() || to.compare(from) < 0 {
		return "", false, false
	}
	return l.unit.between(from, to, of), to.compare(due) >= 0, true
}

// between writes the time from one day to another.
func (u unit) between(from, to Day, of Jurisdiction) string {
	switch u {
	case workingDays:
		if n, ok := workingDaysBetween(from, to, of); ok {
			return in(n, u.one())
		}
	case months:
		n := 0
		for from.addMonths(n+1).compare(to) <= 0 {
			n++
		}
		rest := daysBetween(from.addMonths(n), to)
		switch {
		case n == 0:
			return in(rest, "day")
		case rest == 0:
			return in(n, "month")
		}
		return in(n, "month") + " and " + in(rest, "day")
	}
	return in(daysBetween(from, to), "day")
}

func daysBetween(from, to Day) int { return int(to.Time().Sub(from.Time()) / (24 * time.Hour)) }

// workingDaysBetween counts the working days after one day up to another; ok is
// false where the nation's are not known.
func workingDaysBetween(from, to Day, of Jurisdiction) (n int, ok bool) {
	holidays, ok := bankHolidays(of)
	if !ok {
		return 0, false
	}
	const most = 20 * 366 // days that are counted: a date of another life is no step
	if daysBetween(from, to) > most {
		return 0, false
	}
	c := cal.NewBusinessCalendar()
	c.AddHoliday(holidays...)
	for d := from.addDays(1); d.compare(to) <= 0; d = d.addDays(1) {
		if c.IsWorkday(d.Time()) {
			n++
		}
	}
	return n, true
}
