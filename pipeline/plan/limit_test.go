package plan

import (
	"math/rand/v2"
	"testing"
	"time"
)

var nations = []Jurisdiction{England, Wales, Scotland, NorthernIreland}

// The nth working day after a day is n working days away, is no day off, and comes
// after the one before it.
func TestWorkingDayLaws(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		of := nations[random.IntN(len(nations))]
		from := Day{2020 + random.IntN(8), time.Month(1 + random.IntN(12)), 1 + random.IntN(28)}
		n := 1 + random.IntN(60)
		due := from.addWorkingDays(n, of)
		if got, ok := workingDaysBetween(from, due, of); !ok || got != n {
			t.Errorf("%s: %d working days after %s is %s, which is %d away", of, n, from, due, got)
		}
		if day := due.Time().Weekday(); day == time.Saturday || day == time.Sunday {
			t.Errorf("%s: %s is a %s", of, due, day)
		}
		if before := from.addWorkingDays(n-1, of); n > 1 && before.compare(due) >= 0 {
			t.Errorf("%s: day %d after %s is %s, day %d is %s", of, n-1, from, before, n, due)
		}
	}
}

// Working days add up: those to a day in the middle and those from there.
func TestWorkingDaysAddUp(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		of := nations[random.IntN(len(nations))]
		a := Day{2023, time.Month(1 + random.IntN(12)), 1 + random.IntN(28)}
		b := a.addDays(random.IntN(90))
		c := b.addDays(random.IntN(90))
		first, _ := workingDaysBetween(a, b, of)
		second, _ := workingDaysBetween(b, c, of)
		if whole, _ := workingDaysBetween(a, c, of); whole != first+second {
			t.Errorf("%s: %s to %s to %s: %d and %d, but %d", of, a, b, c, first, second, whole)
		}
	}
}

// What is within a limit on one day is within it on each day before.
func TestLimitLaws(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		lim := limit{n: 1 + random.IntN(20), unit: []unit{workingDays, days, weeks, months}[random.IntN(4)]}
		from := Day{2024, time.Month(1 + random.IntN(12)), 1 + random.IntN(28)}
		due := lim.last(from, England)
		if _, met, ok := lim.within(from, due, England); !ok || !met {
			t.Errorf("%s from %s: %s is not in time", lim, from, due)
		}
		if _, met, ok := lim.within(from, due.addDays(1), England); !ok || met {
			t.Errorf("%s from %s: the day after %s is in time", lim, from, due)
		}
		if _, _, ok := lim.within(from, from.addDays(-1), England); ok {
			t.Errorf("%s from %s: the day before counts", lim, from)
		}
	}
}

func TestTaken(t *testing.T) {
	for _, c := range []struct {
		unit     unit
		from, to Day
		of       Jurisdiction
		want     string
	}{
		{workingDays, Day{2025, 2, 3}, Day{2025, 2, 24}, England, "15 working days"},
		{workingDays, Day{2024, 12, 20}, Day{2025, 1, 3}, England, "7 working days"}, // Christmas and New Year
		{workingDays, Day{2024, 12, 20}, Day{2025, 1, 3}, Scotland, "6 working days"},
		{workingDays, Day{2025, 3, 14}, Day{2025, 3, 18}, NorthernIreland, "1 working day"}, // St Patrick's
		{months, Day{2024, 10, 3}, Day{2025, 1, 23}, England, "3 months and 20 days"},
		{months, Day{2024, 11, 30}, Day{2025, 2, 28}, England, "3 months"},
		{months, Day{2025, 3, 1}, Day{2025, 3, 9}, England, "8 days"},
		{weeks, Day{2025, 3, 20}, Day{2025, 5, 22}, Wales, "63 days"},
	} {
		if got := c.unit.between(c.from, c.to, c.of); got != c.want {
			t.Errorf("%s to %s in %s: %s, want %s", c.from, c.to, c.of, got, c.want)
		}
	}
}

// Nothing is counted where the days off are not known.
func TestNoCalendar(t *testing.T) {
	lim := limit{n: 10, unit: workingDays}
	if _, _, ok := lim.within(Day{2025, 3, 3}, Day{2025, 3, 30}, US); ok {
		t.Error("working days of a nation without a calendar were counted")
	}
}
