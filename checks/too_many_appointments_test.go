package checks

import (
	"math"
	"testing"
)

func TestTimesAWeek(t *testing.T) {
	for words, want := range map[string]float64{
		"weekly": 1, "each week": 1, "once a week": 1, "twice a week": 2, "twice weekly": 2, "three times a week": 3, "3 times per week": 3,
		"2 x weekly": 2, "every day": 7, "daily": 7, "once a day": 7, "every school day": 5, "fortnightly": 0.5, "every two weeks": 0.5,
		"every other week": 0.5, "every 3 weeks": 1.0 / 3, "once a month": 0.23, "monthly": 0.23, "every Monday and Thursday": 2, "on Tuesdays": 1,
		"two sessions each week": 2, "every 10 working days": 0.5, "every ten working days": 0.5, "every 3 days": 2.33, "at least 10-working-daily": 0.5, "5 working daily": 1, "as needed": 0, "": 0, "ongoing": 0,
	} {
		if got := timesAWeek(words); math.Abs(got-want) > 0.01 {
			t.Errorf("%q: %.2f times a week, want %.2f", words, got, want)
		}
	}
}
