package main

import "github.com/plainwords/plainwords/pipeline/lint"

// threshold ties a key of lint.thresholds to the field that it fills.
type threshold struct {
	name        string
	field       any // *int or *float64
	least, most float64
}

// thresholdsOf lists the keys, with the fields of t.
func thresholdsOf(t *lint.Thresholds) []threshold {
	return []threshold{
		{"max_actions", &t.MaxActions, 1, 1000},
		{"max_actions_per_person", &t.MaxActionsPerPerson, 1, 1000},
		{"hard_sentence_words", &t.HardSentenceWords, 5, 200},
		{"hard_document_age", &t.HardDocumentAge, 5, 30},
		{"section_age", &t.SectionAge, 5, 30},
		{"long_paragraph_words", &t.LongParagraphWords, 10, 10_000},
		{"small_print_points", &t.SmallPrintPoints, 1, 72},
		{"capitals_words", &t.CapitalsWords, 1, 1000},
		{"min_strength_ratio", &t.MinStrengthRatio, 0, 10},
		{"past_share", &t.PastShare, 0, 1},
	}
}

func (t threshold) key() string { return joinKey(joinKey("lint", "thresholds"), t.name) }

// thresholdSettings are the settings that fill lint.Thresholds. They have no
// flags: who changes them changes them for every run.
func thresholdSettings() []setting {
	defaults := lint.DefaultThresholds()
	var out []setting
	for _, t := range thresholdsOf(&defaults) {
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

// fillThresholds fills t with the values of the keys.
func fillThresholds(t *lint.Thresholds, value func(key string) any) {
	for _, threshold := range thresholdsOf(t) {
		switch field := threshold.field.(type) {
		case *int:
			*field, _ = value(threshold.key()).(int) // of the default's type, or it was refused
		case *float64:
			*field, _ = value(threshold.key()).(float64)
		}
	}
}
