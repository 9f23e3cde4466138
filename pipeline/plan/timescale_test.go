package plan

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// measured writes the timescales of a text: rule, what was taken, whether in time.
func measured(t *testing.T, text string, local Local) []string {
	var all []string
	for _, s := range ReadLocally(document(t, text), local).Timescales {
		met := "unclear"
		if s.Met != nil {
			met = fmt.Sprint(*s.Met)
		}
		all = append(all, s.Rule+", "+s.Taken+", "+met)
	}
	return all
}

func TestTimescales(t *testing.T) {
	const england = "# Child Protection Plan\n\nElm Borough Council. Section 47 of the Children Act 1989.\n\n"
	const wales = "# Care and Support Protection Plan\n\nCyngor Elwy. Wales Safeguarding Procedures.\n\n"
	const scotland = "# Child's Plan\n\nThe Children's Reporter was told. Police Scotland.\n\n"
	for _, c := range []struct {
		text  string
		local Local
		want  []string
	}{
		{england + "Strategy discussion: 3 February 2025. ICPC: 24 February 2025.", Local{}, []string{"initial-conference, 15 working days, true"}},
		{england + "Strategy discussion: 3 February 2025. ICPC: 25 February 2025.", Local{}, []string{"initial-conference, 16 working days, false"}},
		{england + "Strategy discussion: 3 February 2025. ICPC: 25 February 2025.", Local{InitialConferenceWorkingDays: 20}, []string{"initial-conference, 16 working days, true"}},
		{england + "Date of referral: 6 December 2024. The assessment was completed on 3 March 2025.", Local{}, []string{"assessment, 58 working days, false"}},
		{england + "ICPC: 3 March 2025. First core group: 17 March 2025. Review conference: 3 June 2025.", Local{}, []string{"first-core-group, 10 working days, true", "first-review, 3 months, true"}},
		{england + "Written on 20 March 2025. ICPC: 3 March 2025. The next core group is on 3 April 2025.", Local{}, []string{"first-core-group, 23 working days, unclear"}},
		{england + "ICPC: 3 March 2023. The review conference is on 4 June 2025.", Local{}, nil}, // not the first one
		{england + "First review conference: 3 March 2025. Second review conference: 4 October 2025.", Local{}, []string{"later-review, 7 months and 1 day, false"}},
		{england + "Kai's review conference was on 3 March 2025. Mia's review conference was on 20 October 2025.", Local{}, nil},
		{england + "First review conference: 3 March 2024. Third review conference: 4 January 2025.", Local{}, nil},
		{england + "First core group: 3 March 2025. Second core group: 4 May 2025.", Local{}, nil}, // no number in England
		{england + "First core group: 3 March 2025. Second core group: 4 May 2025.", Local{CoreGroupsWeeks: 6}, []string{"core-groups, 62 days, false"}},
		{england + "Reports were shared with parents on 11 March 2025. ICPC: 12 March 2025.", Local{ReportWorkingDays: 3}, []string{"report-before-conference, 1 working day, false"}},
		{wales + "S47 enquiries began: 3 February 2025. The assessment was completed on 30 April 2025.", Local{}, []string{"assessment, 60 working days, false"}},
		{wales + "First core group: 20 March 2025. Second core group: 22 May 2025.", Local{}, []string{"core-groups, 63 days, false"}},
		{scotland + "The IRD took place on 20 March 2025. The CPPM was held on 18 April 2025.", Local{}, []string{"initial-conference, 29 days, false"}},
		// Which conference it was is told by what stands beside it, before or behind.
		{england + "Strategy discussion: 3 February 2025. Child protection conference: 25 February 2025.", Local{}, nil}, // which one is not said
		{scotland + "Concerns were raised by the nursery on 3 March 2025. Initial CPPM: 17 April 2025.", Local{}, nil},
		{england + "Concerns raised: 6 December 2024. The assessment was completed on 3 March 2025.", Local{}, nil},
		{"# Child Protection Plan\n\nLough Derrin Health and Social Care Trust. UNOCINI.\n\nDate of referral: 6 January 2025. Core assessment completed: 3 March 2025.", Local{}, nil},
		{"# Child Protection Plan\n\nLough Derrin Health and Social Care Trust. UNOCINI.\n\nDate of referral: 6 January 2025. Initial assessment completed: 27 January 2025.", Local{}, []string{"assessment, 15 working days, false"}},
		{england + "The conference on 3 March 2025 made the plan. The first core group met on 20 March 2025.", Local{}, []string{"first-core-group, 13 working days, false"}},
		{england + "The conference on 3 March 2025 made the plan. The core group met on 20 March 2025.", Local{}, nil},
		{england + "Review conference: 2 February 2025. Conference: 3 March 2025. The first core group met on 20 March 2025.", Local{}, nil},
		{england + "| Case conference |  | Initial, 3 March 2025 |\n|---|---|---|\n| Review |  | 4 August 2025 |\n", Local{}, []string{"first-review, 5 months and 1 day, false"}},
		{england + "ICPC: 3 March 2025. Core groups so far: 20 March 2025, 10 April 2025.", Local{}, []string{"first-core-group, 13 working days, false"}},
		{england + "Sam is well.\n\nAda came.\n\nICPC: 3 March 2025. Core groups: 20 March 2025, 10 April 2025.", Local{}, []string{"first-core-group, 13 working days, unclear"}},
		{england + "Referral: 6/12/24. ICPC: 6/1/25 (no plan) Assesment finished: 3/3/25", Local{}, []string{"assessment, 58 working days, false"}},
		{england + "We had a referral from the ambulance service on 6 December 2024. The C&F assessment was signed off on 3 March 2025.", Local{}, []string{"assessment, 58 working days, false"}},
		{england + "Referral received: 6 December 2024. Assessment completed and authorised: 3 March 2025.", Local{}, []string{"assessment, 58 working days, false"}},
		{scotland + "Concern first raised: 3 March 2025. Initial CPPM: 17 April 2025. Review Child Protection Planning Meeting (CPPM) held on 4 November 2025.", Local{}, []string{"initial-conference, 45 days, false", "first-review, 6 months and 18 days, false"}},
		{"# Letter before proceedings\n\nElm Borough Council. Children Act 1989.\n\nThe first review was on 2 July 2024 and the second review conference was on 11 February 2025.", Local{}, []string{"later-review, 7 months and 9 days, false"}},
		{"# Care Plan\n\nElm Borough Council. Children Act 1989. Looked after child.\n\nThe first review was on 2 July 2024 and the second review was on 11 February 2025.", Local{}, nil},
	} {
		if got := measured(t, c.text, c.local); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", strings.TrimSpace(c.text[strings.LastIndex(c.text[:len(c.text)-1], "\n\n")+2:]), got, c.want)
		}
	}
}

// A time that the document states for itself is measured, where its own days
// show the step.
func TestOwnRules(t *testing.T) {
	const text = "# Family Case Plan\n\nJuvenile Code. Caseworker: Brandi Hale.\n\n| Date of removal | 01/13/2025 | Date of FTM | 03/04/2025 |\n|---|---|---|---|\n| Plan | 1 | Type | Initial |\n\n" +
		"A Family Team Meeting (FTM) is held within 30 days of removal.\n"
	if got := measured(t, text, Local{}); !slices.Equal(got, []string{"own-rule, 50 days, false"}) {
		t.Errorf("%q", got)
	}
	got := read(t, text)
	for _, s := range got.Timescales {
		if words := got.d.Quote(s.Stated); s.Rule == OwnRule && !strings.HasSuffix(words, "within 30 days of removal") {
			t.Errorf("the rule is said to stand in %q", words)
		}
	}
	if got := measured(t, strings.Replace(text, "is held within 30 days of removal", "to be booked within 30 days of any removal", 1), Local{}); got != nil {
		t.Errorf("a single task is no rule: %q", got)
	}
}
