package plan

import (
	"fmt"
	"time"
)

// Day is a day of the calendar.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// String writes the day as ISO 8601 does: 2025-02-28.
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day) }

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// Time is the day's midnight, in UTC.
func (d Day) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// DayOf returns the day of t.
func DayOf(t time.Time) Day {
	year, month, day := t.Date()
	return Day{year, month, day}
}

// valid reports whether there is such a day.
func (d Day) valid() bool { return d.Year > 1900 && d.Year < 2100 && DayOf(d.Time()) == d }

// addDays returns the day n days after d.
func (d Day) addDays(n int) Day { return DayOf(d.Time().AddDate(0, 0, n)) }

// lastOfMonth returns the last day of d's month.
func (d Day) lastOfMonth() Day { return DayOf(time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC)) }
