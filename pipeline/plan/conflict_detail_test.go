package plan

import (
	"strings"
	"testing"
)

// Details that cannot both be right, and such that can.
func TestDetailConflicts(t *testing.T) {
	for text, want := range map[string]string{
		"Category: Neglect\n\nThe letter of 14 March gives the category as Sexual Abuse.":                                                               "contradiction",
		"Ruby was registered under the category of emotional abuse.\n\nThe category is physical abuse.":                                                 "contradiction",
		"Category: Neglect and emotional abuse\n\nThe category is emotional harm.":                                                                      "",
		"Category: Neglect\n\nUntil 2023 the category was physical abuse.":                                                                              "",
		"Category: Neglect\n\nThe category for her brother was physical abuse.":                                                                         "",
		"Ruby had a burn on her left hand. The burn on her right hand has healed.":                                                                      "contradiction",
		"Jayden had a bruise on his cheek.\n\nThe bruise on his thigh is fading.":                                                                       "contradiction",
		"Jayden had a bruise on his cheek and a bruise on his thigh.\n\nThe bruise on his thigh is fading.":                                             "",
		"Jayden had a bruise on his cheek.\n\nThe bruise on his cheek is fading.":                                                                       "",
		"Jayden had a bruise on his cheek.\n\nRuby was hurt too. The bruise on her arm is fading.":                                                      "",
		"Dean has been sober since 3 March. Dean drank six cans on 8 March at a wedding.":                                                               "contradiction",
		"Dean has been sober since 3 March. Dean drank six cans on 1 March at a wedding.":                                                               "",
		"Kelly has been sober since 3 March. Dean drank six cans on 8 March at a wedding.":                                                              "",
		"Dean has not touched a drop since 3 March. Dean was drunk on 9 March.":                                                                         "contradiction",
		"| Who | When | Where |\n|---|---|---|\n| Dean Holroyd | Saturdays | Nan's house |\n\nContact with Dean takes place at the family hub only.":    "contradiction",
		"| Who | When | Where |\n|---|---|---|\n| Dean Holroyd | Saturdays | Elm family hub |\n\nContact with Dean takes place at the family hub only.": "",
		"| Who | When | Where |\n|---|---|---|\n| Tina Holt | Saturdays | Nan's house |\n\nContact with Dean takes place at the family hub only.":       "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Wordings of which one rules the other out, about one person; and such as are about
// two, are somebody's account or tell of a change.
func TestOpposites(t *testing.T) {
	for text, want := range map[string]string{
		"Kelly is hard to engage.\n\nKelly has kept all of her appointments.":                                       "contradiction",
		"The parents are resistant to support. They have attended every session.":                                   "contradiction",
		"Kelly is hard to engage.\n\nDean has kept all of his appointments.":                                        "",
		"Kelly was hard to engage but is now working well with us.\n\nKelly has kept all of her appointments.":      "",
		"Kelly lacks insight into the risks. Kelly recognises how her moods affect Ruby.":                           "contradiction",
		"Dean lacks insight into the risks. Kelly recognises how her moods affect Ruby.":                            "",
		"Kelly says that she recognises how her moods affect Ruby. Kelly lacks insight into the risks.":             "",
		"Dean refuses to speak to workers. Dean talked to the nurse for an hour.":                                   "contradiction",
		"The account of the mark does not fit with the injury.\n\nThe doctor found it in keeping with the account.": "contradiction",
		"Kelly does not answer the door.\n\nThe nurse has seen both children on every one of her visits.":           "contradiction",
		"Jayden has not gained weight.\n\nJayden has put on 400 grams.":                                             "contradiction",
		"Ruby has not gained weight.\n\nJayden has put on 400 grams.":                                               "",
		"Dean has no previous convictions. Dean has two convictions for theft.":                                     "contradiction",
		"Kelly has no convictions. Dean has two cautions for theft.":                                                "",
		"Kelly needs an interpreter. Kelly speaks fluent English.":                                                  "contradiction",
		"Dean does not have parental responsibility. Dean has PR for Ruby.":                                         "contradiction",
		"Dean does not have parental responsibility. Kelly has PR for Ruby.":                                        "",
		"The family is not known to social care. The family is well known to services.":                             "contradiction",
		"Ruby is always on time. Ruby has been late 14 times.":                                                      "contradiction",
		"Ruby is always on time. Jayden has been late 14 times.":                                                    "",
		"Jayden is not registered with a dentist. Both are registered with a dentist.":                              "contradiction",
		"Kelly has missed two antenatal appointments. Kelly has kept every antenatal appointment.":                  "contradiction",
		"Kelly has been to 5 of 6 AN appointments. Kelly has not engaged with any antenatal care.":                  "contradiction",
		"Kelly has kept every antenatal appointment. Kelly missed one meeting at school.":                           "",
		"Dean has not missed a single Saturday.\n\nContact was missed in May and June.":                             "contradiction",
		"Ruby is not yet joining words. Ruby talks in three-word sentences.":                                        "contradiction",
		"Ruby is not yet joining words. Jayden talks in three-word sentences.":                                      "",
		"There was hardly any food in the flat.\n\nThere was plenty of food in the fridge.":                         "contradiction",
		"They have not allowed social workers into the home.\n\nKelly let the social worker in on every visit.":     "contradiction",
		"Kelly kept every FNP visit.\n\nKelly missed three FNP visits.":                                             "contradiction",
		"The parents do not work openly with us. The parents do not engage.":                                        "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
