package plan

import (
	"strings"
	"testing"
)

// daysTold are the pairs of days that are said to be those of one event.
func daysTold(t *testing.T, text string) string {
	d := document(t, text)
	var all []string
	for _, x := range Read(d).Inconsistencies {
		if x.Kind == DateConflict {
			all = append(all, d.Quote(x.A.Span)+" / "+d.Quote(x.B.Span))
		}
	}
	return strings.Join(all, "; ")
}

// The day of a conference ahead, told in two ways, and such as are of two meetings.
func TestConferenceTold(t *testing.T) {
	for text, want := range map[string]string{
		"The review conference is on Thursday 5 June 2025 at 10am.\n\nIf that has happened by the review on 3 June we will talk about a lower plan instead.":                     "5 June 2025 / 3 June",
		"Conference: 5 June 2025, Elm House.\n\nUntil the conference on 12 June any change goes through Priyanka.":                                                               "5 June 2025 / 12 June",
		"| Review conference | 05-Jun-2025, 13:30, Room 2 |\n|---|---|\n| School | Elm |\n\nIf the order is broken before the review conference on 07-Jun-2025 we meet at once.": "05-Jun-2025 / 07-Jun-2025",
		"Review planning meeting: Thursday 5 June 2025, 2pm.\n\nThe planning meeting decides on 12 June 2025.":                                                                   "5 June 2025 / 12 June 2025",
		"Review conference: 5 June 2025, 9.30am.\n\nThe plan is reviewed on 4 June by all.":                                                                                      "5 June 2025 / 4 June",
		"Next: core group 20 March 2025, review conference 5 June 2025, 10am.\n\nWe will decide at the conference on 10 June 2025.":                                              "5 June 2025 / 10 June 2025",
		"The conference will be reconvened on 5 June 2025.\n\nThe next conference is on 12 June 2025.":                                                                           "5 June 2025 / 12 June 2025",

		"Ruby's conference is on 5 June 2025.\n\nWe will decide at the conference on 12 June 2025.": "5 June 2025 / 12 June 2025",

		"The review conference is on 5 June 2025.\n\nWe will decide at the conference on 5 June.":                                  "",
		"The review conference is on 5 June 2025.\n\nThe family group conference on 29 May will make a plan.":                      "",
		"The review conference is on 5 June 2025.\n\nPriyanka sends her report by 29 May.":                                         "",
		"The review conference is on 5 June 2025.\n\nWe look at the safety plan again on 29 May.":                                  "",
		"The review conference was moved from 5 June 2025 to 12 June 2025.":                                                        "",
		"The review conference is on 5 June 2025.\n\nThe conference on 12 June was cancelled.":                                     "",
		"The review conference is on 5 June 2025.\n\nThe conference after that is on 20 November 2025.":                            "",
		"The review conference is on 5 June 2025.\n\nTina's sister's conference is on 12 June 2025.":                               "",
		"The review conference is on 5 June 2025.\n\nThe PEP review is on 12 June 2025. The medication review is on 11 June 2025.": "",
		"The review conference is on 5 June 2025. Everybody meets on 12 June.":                                                     "",
		"Ruby's conference is on 4 June 2025 and Mia's conference is on 11 June 2025.":                                             "",
		"The conference for Mia is on 4 June 2025. The conference is on 11 June 2025.":                                             "",
		"The conference is on 12 June 2025.\n\nRuby has an education, health and care plan. The review is on 4 June 2025.":         "",
		"The review conference is on 12 June 2025.\n\nThe clinic looks at her tablets. The review is on 4 June 2025.":              "",
		"The conference is on 12 June 2025.\n\nPriyanka will join the video conference on 6 June 2025.":                            "",
		"The conference is on 15 July 2025.\n\nReports must reach the conference on 10 July 2025 at the latest.":                   "",
		"The initial conference in Hull was on 3 March 2025.\n\nThe transfer-in conference is on 20 March 2025.":                   "",
	} {
		if got := daysTold(t, "# Child Protection Plan\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\n"+text+wellBehind); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// The next core group in its minutes.
func TestNextGroupTold(t *testing.T) {
	for text, want := range map[string]string{
		"Next core group: Thursday 10 April 2025, 1.30pm.\n\nPriyanka thanked all and said see everyone on the 17th April at Elm.": "10 April 2025 / 17th April",
		"Core group Thursday 10 April 2025, 10am.\n\nI have the next one as Thursday 17 April, can you check?":                     "10 April 2025 / 17 April",
		"Next core group: 10 April 2025.\n\nWe meet again on 15 April at Elm.":                                                     "10 April 2025 / 15 April",

		"Next core group: 10 April 2025.\n\nSee everyone on 10 April.":                           "",
		"Next core group: 10 April 2025.\n\nWe see everyone for the review on 5 June.":           "",
		"Core groups: 10 April 2025, 24 April 2025 and 8 May 2025.\n\nSee everyone on 24 April.": "",
		"Next core group: 10 April 2025.\n\nPriyanka to see Ruby on 15 April.":                   "",
	} {
		if got := daysTold(t, "# Core Group Minutes\n\nHeld on 12 March 2025.\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\n"+text+wellBehind); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// The day on which an agreement ends.
func TestEndTold(t *testing.T) {
	for text, want := range map[string]string{
		"This Agreement lasts until 5pm on Friday 16 May 2025.\n\nWe will propose that it end on 9 May 2025, which is the last day of its term.":                                "16 May 2025 / 9 May 2025",
		"This is our agreement. It lasts until Friday 16 May 2025.\n\nIf that is so on 23 May we stop this plan.":                                                               "16 May 2025 / 23 May",
		"This agreement is kept by all. It goes on until Friday 16 May 2025, when we meet here again at 2pm.\n\nAt the meeting on 19 May we decide whether Dean can come home.": "16 May 2025 / 19 May",
		"This agreement runs until 16 May 2025.\n\nThe agreement ends on 18 May 2025.":                                                                                          "16 May 2025 / 18 May 2025",

		"This agreement is kept by all. It goes on until Friday 16 May 2025.\n\nAt the meeting on 12 May we decide whether Dean can come home.": "",
		"This agreement lasts until 16 May 2025.\n\nDean goes to Turning Point every Friday until 9 May 2025.":                                  "",
		"This agreement lasts until 16 May 2025.\n\nThe parties meet to review it on 9 May 2025.":                                               "",
		"This agreement lasts until 16 May 2025.\n\nThe agreement ends on 16 May.":                                                              "",
		"This agreement lasts until 16 May 2025.\n\nThe payment plan ends on 9 May 2025.":                                                       "",
		"This agreement lasts until 16 May 2025.\n\nDean's bail: it ends on 14 May 2025.":                                                       "",
		"This agreement lasts until 16 May 2025.\n\nDean is on bail. It ends on 14 May 2025.":                                                   "",
		"This agreement lasts until 16 May 2025.\n\nThe course of tablets lasts until 9 May 2025.":                                              "",
	} {
		if got := daysTold(t, "# Written Agreement\n\nMade on 14 March 2025.\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\n"+text+wellBehind); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Scans and hearings.
func TestScanTold(t *testing.T) {
	for text, want := range map[string]string{
		"The next scan is on 3rd July 2025.\n\nKelly will attend the antenatal scan on 2nd July 2025.":     "3rd July 2025 / 2nd July 2025",
		"The hearing is on 3 July 2025.\n\nKelly is to be at court for the hearing on Friday 4 July 2025.": "3 July 2025 / 4 July 2025",

		"The dating scan is on 3 July 2025. The growth scan is on 4 July 2025.":                                             "",
		"Kelly's scan is on 4 June 2025. Mia's scan is on 3 June 2025.":                                                     "",
		"Kelly's 20-week scan is on 4 April 2025. Dean has an MRI scan on 6 April 2025. The heart scan is on 5 April 2025.": "",
		"Ruby's hearing is on 4 July 2025 at the clinic because of glue ear. The court hearing is on 3 July 2025.":          "",
		"The fact-finding hearing is on 1 July 2025. The case management hearing is on 2 July 2025.":                        "",
		"The first hearing is on 3 July 2025. The final hearing is on 4 July 2025.":                                         "",
		"The next scan is on 3 July 2025. The scan after it is on 31 July 2025.":                                            "",
		"The scan was moved to 3 July 2025. The scan on 2 July 2025 is off.":                                                "",
	} {
		if got := daysTold(t, "# Child Protection Plan\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\n"+text+wellBehind); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A day for which a report is, one for the diary, and meetings of other plans.
func TestOccasionsAround(t *testing.T) {
	for text, want := range map[string]string{
		"The review conference is on 5 June 2025.\n\nReport on contact for the review on 12 June 2025.":                     "5 June 2025 / 12 June 2025",
		"The review conference is on 5 June 2025.\n\nCarers to report to the review on 12 June 2025.":                       "5 June 2025 / 12 June 2025",
		"The review conference is on 5 June 2025.\n\nThe date for the diary is 12 June 2025 at 2pm.":                        "5 June 2025 / 12 June 2025",
		"The review conference is on 5 June 2025.\n\nReports for the review by 29 May.":                                     "",
		"The review conference is on 5 June 2025.\n\nThe date for the diary is 5 June 2025 at 2pm.":                         "",
		"The review conference was held on 5 June 2025.\n\nNext: child in need meeting on 19 June 2025.":                    "",
		"The review conference is on 5 June 2025.\n\nReport from the clinic for the review of her tablets on 12 June 2025.": "",
	} {
		if got := daysTold(t, "# Child Protection Plan\n\nMother: Kelly Marsh. Child: Ruby Marsh, born 4 June 2016.\n\n"+text+wellBehind); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := daysTold(t, "# Core Group Meeting: Ruby Marsh\n\nHeld on 14 April 2025 at Elm. Second meeting; the first core group was on 25 March 2025."+wellBehind); got != "" {
		t.Errorf("the first core group and the second one: %q", got)
	}
	if got := daysTold(t, "# Our Safety Plan\n\nMother: Kelly Marsh.\n\nWe made this together on 2 May 2025. It lasts until Friday 16 May 2025.\n\nIf that is so on 23 May we stop this plan."+wellBehind); got != "16 May 2025 / 23 May" {
		t.Errorf("the end of what was made together: %q", got)
	}
}
