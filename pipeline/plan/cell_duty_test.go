package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A sentence of a cell that names nobody is a duty of its own where it forbids or says what
// is to be done; what goes on with the one before, or tells how things are, is none.
func TestOwnDutiesInCell(t *testing.T) {
	const first = "Tom Reyes to visit. "
	for cell, want := range map[string][]string{
		"Nobody lies down on the sofa with Sam.":                  {"Nobody lies down on the sofa with Sam."},
		"No one smokes in the flat.":                              {"No one smokes in the flat."},
		"No alcohol is kept in the house.":                        {"No alcohol is kept in the house."},
		"Nothing is left in the cot.":                             {"Nothing is left in the cot."},
		"Food diary to be kept for two weeks.":                    {"Food diary to be kept for two weeks."},
		"Routines to be promoted. Weight to be monitored.":        {"Routines to be promoted.", "Weight to be monitored."},
		"Attendance to improve.":                                  {"Attendance to improve."},
		"Unannounced visits to take place.":                       {"Unannounced visits to take place."},
		"Medication review.":                                      {"Medication review."},
		"Referral to the housing team.":                           {"Referral to the housing team."},
		"If Ben Hart has had a drink he sleeps at his brother's.": {"If Ben Hart has had a drink he sleeps at his brother's."},
		"When Ben is angry, he does not pick up Sam.":             {"When Ben is angry, he does not pick up Sam."},
		"Nobody knows why.":                                       nil,
		"No concerns are reported.":                               nil,
		"No injuries were seen.":                                  nil,
		"No date is known yet.":                                   nil,
		"This is to be done before the school holidays.":          nil,
		"They are to be seen at home.":                            nil,
		"Date to be confirmed by the clinic.":                     nil,
		"Ben Hart feels that there are too many visits.":          nil,
		"If Ben Hart is out he rang first.":                       nil,
		"If Sam is ill he stays at home.":                         nil,
		"If nobody is in she leaves a card.":                      nil,
		"Attendance improved.":                                    nil,
		"The last medication review was in May.":                  nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| "+first+cell+" | Tom Reyes, Una Kerr | weekly |\n")
		var words []string
		for _, a := range got.Actions[1:] {
			words = append(words, got.d.Quote(a.Span))
		}
		if diff := cmp.Diff(want, words); diff != "" {
			t.Errorf("%s\n%s", cell, diff)
		}
	}
}
