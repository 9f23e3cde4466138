package plan

import (
	"slices"
	"testing"
)

// A day alone in brackets behind a child's name is that of the birth, and that of
// a letter or a visit is none; months may be named in Welsh.
func TestBirths(t *testing.T) {
	for text, want := range map[string][]string{
		"For Nadia (14 May 2015) and Leo (2/11/2020) Frost-Ali.":         {"14 May 2015", "2/11/2020"},
		"Nadia Frost (14.05.2015), Year 5.":                              {"14.05.2015"},
		"Plentyn: Nadia Frost, born 22 Ebrill 2015.":                     {"22 Ebrill 2015"},
		"Nadia Frost (ganed) born 9 Hydref 2018 and Leo born 1 Mai 2020": {"9 Hydref 2018", "1 Mai 2020"},
		"It was said by Mrs Frost (14 May 2015) and by the school.":      nil,
		"Seen by Dr Nadia Frost (14 May 2021).":                          nil,
		"Nadia Frost (2 March 2025) came to the meeting.":                nil,
		"The Order (14 May 2021) is in force.":                           nil,
		"Nadia Frost (visited 14 May 2021) was well.":                    nil,
	} {
		d := document(t, "# Child Protection Plan\n\nConference held on 12 March 2025.\n\n"+text+"\n")
		var got []string
		for _, x := range Read(d).Dates {
			if x.Birth {
				got = append(got, d.Quote(x.Span))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: births %q, want %q", text, got, want)
		}
	}
}

// An age is held against a birth that stands in brackets alone.
func TestAgeByBrackets(t *testing.T) {
	for text, want := range map[string]int{
		"For Nadia (14 May 2015) and Leo (2/11/2020) Frost-Ali. Nadia, who is 7, rang her aunt. Leo, who is 4, slept.":         1,
		"| Child | Born |\n| --- | --- |\n| Nadezhda (Nadia) Frost | 14 May 2015 |\n\nNadia is seven years old and likes art.": 1,
		"| Child | Born |\n| --- | --- |\n| Nadezhda (Nadia) Frost | 14 May 2015 |\n\nNadia is nine years old and likes art.":  0,
	} {
		got := Read(document(t, "# Safety plan\n\nMade on 12 March 2025.\n\n"+text+"\n")).Inconsistencies
		if len(got) != want || want > 0 && got[0].Kind != AgeConflict {
			t.Errorf("%q: %+v", text, got)
		}
	}
}
