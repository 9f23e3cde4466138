package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Several sentences or clauses of one cell, each with somebody who does it, are several
// actions; what says how, on what condition or how far it is stays with its action.
func TestPartsOfCell(t *testing.T) {
	for cell, want := range map[string][]string{
		"Ada Obi holds the bank card from today. Ben Hart pays the gas by standing order.":         {"Ada Obi holds the bank card from today. | Ada Obi | from today", "Ben Hart pays the gas by standing order. | Ben Hart | weekly"},
		"Tom Reyes to refer to the clinic. Una Kerr will go with her.":                             {"Tom Reyes to refer to the clinic. | Tom Reyes | weekly", "Una Kerr will go with her. | Una Kerr | weekly"},
		"Ben Hart does not come to the house. Ada Obi rings 999 if he does.":                       {"Ben Hart does not come to the house. | Ben Hart | weekly", "Ada Obi rings 999 if he does. | Ada Obi | weekly"},
		"Ben Hart rings on Sundays and comes over on 6 March 2025.":                                {"Ben Hart rings on Sundays | Ben Hart | weekly", "comes over on 6 March 2025. | Ben Hart | on 6 March 2025 | 2025-03-06"},
		"Ada Obi washes the uniform on Sundays and Tom Reyes brings a second one by 6 March 2025.": {"Ada Obi washes the uniform on Sundays | Ada Obi | weekly", "Tom Reyes brings a second one by 6 March 2025. | Tom Reyes | by 6 March 2025 | 2025-03-06"},
		"Ada Obi signs up with Una Kerr. She goes to her every Thursday.":                          {"Ada Obi signs up with Una Kerr. | Ada Obi | weekly", "She goes to her every Thursday. | Ada Obi | weekly"},
		"Ben Hart sends her and Una Kerr his rota as soon as it is out.":                           {"Ben Hart sends her and Una Kerr his rota as soon as it is out. | Tom Reyes + Una Kerr | weekly"},
		"School run: Ben Hart takes Sam on Mondays. Una Kerr takes him on Tuesdays.":               {"School run: Ben Hart takes Sam on Mondays. | Ben Hart | weekly", "Una Kerr takes him on Tuesdays. | Una Kerr | weekly"},
		"Attend the group on Tuesdays. Bring the red book.":                                        {"Attend the group on Tuesdays. Bring the red book. | Tom Reyes + Una Kerr | weekly"},
		"Ada Obi to attend the group. She enjoys it.":                                              {"Ada Obi to attend the group. | Tom Reyes + Una Kerr | weekly"},
		"Ada Obi to attend the group. He likes it every week.":                                     {"Ada Obi to attend the group. | Tom Reyes + Una Kerr | weekly"},
		"Tom Reyes to visit. Ben Hart feels that this is too much.":                                {"Tom Reyes to visit. Ben Hart feels that this is too much. | Tom Reyes + Una Kerr | weekly"},
		"Tom Reyes to visit. Leo sleeps in the front room.":                                        {"Tom Reyes to visit. Leo sleeps in the front room. | Tom Reyes + Una Kerr | weekly"},
		"Mum and Dad collect Sam on Fridays.":                                                      {"Mum and Dad collect Sam on Fridays. | Tom Reyes + Una Kerr | weekly"},
		"Ada Obi to keep the stairs clear and the gate shut on Mondays.":                           {"Ada Obi to keep the stairs clear and the gate shut on Mondays. | Tom Reyes + Una Kerr | weekly"},
		"Tom Reyes to book a room. If it is taken, Una Kerr finds another.":                        {"Tom Reyes to book a room. | Tom Reyes + Una Kerr | weekly"},
		"Tom Reyes to book a room. Done 3 March. Una Kerr to tell Mum.":                            {"Tom Reyes to book a room. | Tom Reyes | weekly", "Una Kerr to tell Mum. | Una Kerr | weekly"},
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+"| What | Who | When |\n|---|---|---|\n| "+cell+" | Tom Reyes, Una Kerr | weekly |\n")
		if diff := cmp.Diff(want, got.lines()); diff != "" {
			t.Errorf("%s\n%s", cell, diff)
		}
	}
}
