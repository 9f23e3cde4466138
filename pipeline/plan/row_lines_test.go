package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Lines of a name and of what that one does are rows; one alone is none, nor are lines of
// what was, of views or of what is well.
func TestRowsInLines(t *testing.T) {
	for text, want := range map[string][]string{
		"## Next steps\n\nBen Hart\n\ndoes the night feed and writes it down\n\nevery night\n\nAda Obi and Una Kerr\n\ntake turns to sit with Leo\n\nfrom 19 March 2027\n": {
			"does the night feed and writes it down | Ben Hart | every night", "take turns to sit with Leo | Ada Obi + Una Kerr | from 19 March 2027 | 2027-03-19",
		},
		"## Next steps\n\nTom Reyes, social worker\n\nvisits Leo at home; rings Ada if he is not there\n\nUna Kerr\n\nto weigh Leo\n\nby 3 May 2027\n": {
			"visits Leo at home | Tom Reyes", "rings Ada if he is not there | Tom Reyes", "to weigh Leo | Una Kerr | by 3 May 2027 | 2027-05-03",
		},
		"## For goal 1\n\nBen Hart\n\nasks his manager for day shifts\n\nby 3 May 2027\n\nUna Kerr and Leo\n\npractise knocking on the door\n\nfrom 19 March 2027\n": {
			"asks his manager for day shifts | Ben Hart | by 3 May 2027 | 2027-05-03", "practise knocking on the door | Una Kerr + Leo Obi | from 19 March 2027 | 2027-03-19",
		},
		"## What happens at weekends\n\n| When | What happens | Who |\n|---|---|---|\n| Friday | Collects Leo from school | Ben Hart |\n| Sunday | Swimming with Leo | Ada Obi |\n": {
			"Collects Leo from school | Ben Hart | Friday", "Swimming with Leo | Ada Obi | Sunday",
		},

		"## Next steps\n\nBen Hart\n\ndoes the night feed and writes it down\n":                                                               nil,
		"## What was found at the last visit\n\nBen Hart\n\ntakes Leo to school\n\nAda Obi\n\nwalks the dog\n":                                nil,
		"## Goals\n\nBen Hart\n\nis calm with Leo\n\nAda Obi\n\nfeels safe\n":                                                                 nil,
		"## What they think\n\nBen Hart\n\nsees no need for this\n\nAda Obi\n\nwants a rest\n":                                                nil,
		"## What is working well\n\nBen Hart\n\nfeeds Leo every night\n\nAda Obi\n\nasks for help\n":                                          nil,
		"## Next steps\n\nBen Hart\n\nlikes football\n\nAda Obi\n\nenjoys the group\n":                                                        nil,
		"## Contact timetable\n\n| When | What happens | Who |\n|---|---|---|\n| Friday | Collects Leo from school | Ben Hart |\n":            nil,
		"## Leo's week\n\n| When | What happens | Who |\n|---|---|---|\n| Friday | Swimming lesson | Ben Hart |\n| Sunday | Church | All |\n": nil,
		"## What happened\n\n| When | What happened | Who |\n|---|---|---|\n| Friday | Takes Leo out | Ben Hart |\n":                          nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+obiFamily+text).lines()
		if diff := cmp.Diff(want, got); diff != "" && len(want)+len(got) > 0 {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}
