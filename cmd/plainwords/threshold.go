package main

import (
	"slices"

	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// threshold ties a key of lint.thresholds or lint.timescales to the field that it
// fills.
type threshold struct {
	section     string
	name        string
	field       any // *int or *float64
	least, most float64
}

// thresholdsOf lists the keys, with the fields of t.
func thresholdsOf(t *lint.Thresholds) []threshold {
	return []threshold{
		{"thresholds", "max_actions", &t.MaxActions, 1, 1000},
		{"thresholds", "max_actions_per_person", &t.MaxActionsPerPerson, 1, 1000},
		{"thresholds", "max_appointments_a_week", &t.MaxAppointmentsAWeek, 1, 100},
		{"thresholds", "hard_sentence_words", &t.HardSentenceWords, 5, 200},
		{"thresholds", "hard_document_age", &t.HardDocumentAge, 5, 30},
		{"thresholds", "section_age", &t.SectionAge, 5, 30},
		{"thresholds", "long_paragraph_words", &t.LongParagraphWords, 10, 10_000},
		{"thresholds", "small_print_points", &t.SmallPrintPoints, 1, 72},
		{"thresholds", "capitals_words", &t.CapitalsWords, 1, 1000},
		{"thresholds", "min_strength_ratio", &t.MinStrengthRatio, 0, 10},
		{"thresholds", "past_share", &t.PastShare, 0, 1},
	}
}

// timescalesOf lists the keys of the local timescales, with the fields of l. 0 leaves
// the number of the nation.
func timescalesOf(l *plan.Local) []threshold {
	return []threshold{
		{"timescales", "initial_conference_working_days", &l.InitialConferenceWorkingDays, 0, 365},
		{"timescales", "assessment_working_days", &l.AssessmentWorkingDays, 0, 365},
		{"timescales", "first_core_group_working_days", &l.FirstCoreGroupWorkingDays, 0, 365},
		{"timescales", "core_groups_weeks", &l.CoreGroupsWeeks, 0, 52},
		{"timescales", "first_review_months", &l.FirstReviewMonths, 0, 24},
		{"timescales", "later_review_months", &l.LaterReviewMonths, 0, 24},
		{"timescales", "report_working_days", &l.ReportWorkingDays, 0, 60},
		{"timescales", "visits_working_days", &l.VisitsWorkingDays, 0, 365},
	}
}

func (t threshold) key() string { return joinKey(joinKey("lint", t.section), t.name) }

// thresholdSettings are the settings that fill lint.Thresholds and plan.Local. They
// have no flags: who changes them changes them for every run.
func thresholdSettings() []setting {
	defaults := lint.DefaultThresholds()
	var out []setting
	for _, t := range slices.Concat(thresholdsOf(&defaults), timescalesOf(&plan.Local{})) {
		s := setting{key: t.key(), least: t.least, most: t.most}
		switch field := t.field.(type) {
		case *int:
			s.def = *field
		case *float64:
			s.def = *field
		}
		out = append(out, s)
	}
	return out
}

// fillThresholds fills t and l with the values of the keys.
func fillThresholds(t *lint.Thresholds, l *plan.Local, value func(key string) any) {
	for _, threshold := range slices.Concat(thresholdsOf(t), timescalesOf(l)) {
		switch field := threshold.field.(type) {
		case *int:
			*field, _ = value(threshold.key()).(int) // of the default's type, or it was refused
		case *float64:
			*field, _ = value(threshold.key()).(float64)
		}
	}
}
