package plan

import (
	"regexp"
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/aa"
	"github.com/rickar/cal/v2/gb"
)

// toMonday is where a bank holiday at the weekend moves to.
var toMonday = []cal.AltDay{{Day: time.Saturday, Offset: 2}, {Day: time.Sunday, Offset: 1}}

// dayOff is a bank holiday on the same day of each year.
func dayOff(name string, month time.Month, day int, observed []cal.AltDay) *cal.Holiday {
	return &cal.Holiday{Name: name, Type: cal.ObservanceBank, Month: month, Day: day, Observed: observed, Func: cal.CalcDayOfMonth}
}

// stateFuneral was a bank holiday in all nations.
func stateFuneral() *cal.Holiday {
	h := dayOff("State Funeral", time.September, 19, nil)
	h.StartYear, h.EndYear = 2022, 2022
	return h
}

// bankHolidays are those of a nation; ok is false where they are not known, and
// working days cannot be counted then.
func bankHolidays(of Jurisdiction) (days []*cal.Holiday, ok bool) {
	switch of {
	case England, Wales:
		return append([]*cal.Holiday{stateFuneral()}, gb.Holidays...), true
	case NorthernIreland:
		return append([]*cal.Holiday{
			stateFuneral(), dayOff("St Patrick's Day", time.March, 17, toMonday), dayOff("Battle of the Boyne", time.July, 12, toMonday),
		}, gb.Holidays...), true
	case Scotland:
		second := []cal.AltDay{{Day: time.Saturday, Offset: 2}, {Day: time.Sunday, Offset: 2}, {Day: time.Monday, Offset: 1}}
		days = []*cal.Holiday{
			stateFuneral(), dayOff("2nd January", time.January, 2, second), gb.SummerHolidayScotland, dayOff("St Andrew's Day", time.November, 30, toMonday),
		}
		for _, h := range gb.Holidays {
			if h != gb.SummerHoliday && h != gb.EasterMonday {
				days = append(days, h)
			}
		}
		return days, true
	}
	return nil, false
}

// addWorkingDays returns the nth working day after d, the zero day where the
// nation's are not known.
func (d Day) addWorkingDays(n int, of Jurisdiction) Day {
	holidays, ok := bankHolidays(of)
	if !ok {
		return Day{}
	}
	c := cal.NewBusinessCalendar()
	c.AddHoliday(holidays...)
	return DayOf(c.WorkdaysFrom(d.Time(), n))
}

// period is a number of days, weeks or months, and from where it counts.
var period = regexp.MustCompile(`(?i)\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\s(?:(working|school|calendar)\s)?(day|week|wk|fortnight|month|mth)s?\b(?:['’]\stime)?(?:\s(of|from|after|before|prior\sto)\s(.+))?`)

var numberWords = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve")

// count reads a number in figures or words.
func count(word string) int {
	word = strings.ToLower(word)
	for n, name := range numberWords {
		if word == name {
			return n
		}
	}
	switch word {
	case "a", "an":
		return 1
	case "fifteen":
		return 15
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "sixty":
		return 60
	}
	return number(word)
}

// after returns the day a period after d, as the match of period says it; the
// zero day where it cannot be told.
func (d Day) after(m []string, of Jurisdiction) Day {
	n := count(m[1])
	if before := strings.ToLower(m[4]); before == "before" || strings.HasPrefix(before, "prior") {
		n = -n
	}
	switch unit := strings.ToLower(m[3]); {
	case d.IsZero() || strings.EqualFold(m[2], "school"):
		return Day{}
	case strings.EqualFold(m[2], "working"):
		return d.addWorkingDays(n, of)
	case unit == "day":
		return d.addDays(n)
	case unit == "week", unit == "wk":
		return d.addDays(7 * n)
	case unit == "fortnight":
		return d.addDays(14 * n)
	default:
		return d.addMonths(n)
	}
}

// addMonths returns the same day n months later, or the last of a month that
// has no such day.
func (d Day) addMonths(n int) Day {
	first := DayOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	last := first.lastOfMonth()
	return Day{first.Year, first.Month, min(d.Day, last.Day)}
}

// feast is a day of the year that plans name by its feast alone.
var feast = regexp.MustCompile(`(?i)\b(?:by|before|until|till|at)\s(easter|christmas|xmas|halloween|new\syear)\s*$`)

// ahead gives a day that is still to come the year in which it comes next, if it lies
// more than two months before what the document is about.
func (c calendar) ahead(d Day) Day {
	d = c.withYear(d)
	if d.compare(c.around.addMonths(-2)) < 0 {
		d.Year++
	}
	return d
}

// feastDay is the day of a feast that lies nearest to what the document is
// about.
func (c calendar) feastDay(words string) Day {
	m := feast.FindStringSubmatch(words)
	if m == nil || c.around.IsZero() {
		return Day{}
	}
	switch strings.ToLower(m[1][:1]) {
	case "c", "x":
		return c.withYear(Day{Month: time.December, Day: 25})
	case "h":
		return c.ahead(Day{Month: time.October, Day: 31})
	case "n":
		return c.withYear(Day{Month: time.January, Day: 1})
	}
	var best Day
	for year := c.around.Year - 1; year <= c.around.Year+1; year++ {
		sunday, _ := aa.Easter.Calc(year)
		if d := DayOf(sunday); best.IsZero() || gap(d, c.around) < gap(best, c.around) {
			best = d
		}
	}
	return best
}
