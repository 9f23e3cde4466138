package lint

// Thresholds are the numbers that checks go by. The zero value stands for the
// defaults; a value that the reader of a configuration file may set has a line
// in config.yaml as well.
type Thresholds struct {
	// MaxActions is how many actions a plan may have before it is too much to
	// follow. Essex, early help plans: avoid more than 8.
	MaxActions int

	// MaxActionsPerPerson is how many actions one person may have.
	MaxActionsPerPerson int

	// MaxAppointmentsAWeek is how many appointments a week a family may have to
	// keep.
	MaxAppointmentsAWeek int

	// HardSentenceWords is how many words a sentence may have. GOV.UK, writing
	// for GOV.UK: no more than 25.
	HardSentenceWords int

	// HardDocumentAge is the reading age, in years, that a whole document may
	// ask for.
	HardDocumentAge int

	// SectionAge is the reading age, in years, that one section may ask for.
	SectionAge int

	// LongParagraphWords is how many words a paragraph may have.
	LongParagraphWords int

	// SmallPrintPoints is the smallest size of letters, in points (1/72 inch),
	// that is no small print.
	SmallPrintPoints float64

	// CapitalsWords is how many words in capitals may follow each other.
	CapitalsWords int

	// MinStrengthRatio is how many strengths there must be for each negative
	// statement: 0.2 is one for five.
	MinStrengthRatio float64

	// PastShare is the share of a document's sentences, 0 to 1, that may tell
	// of the past before it is a history and no plan.
	PastShare float64
}

// DefaultThresholds returns what the checks go by where nobody says otherwise.
func DefaultThresholds() Thresholds {
	return Thresholds{
		MaxActions:           8,
		MaxActionsPerPerson:  6,
		MaxAppointmentsAWeek: 5,
		HardSentenceWords:    25,
		HardDocumentAge:      14,
		SectionAge:           16,
		LongParagraphWords:   120,
		SmallPrintPoints:     9,
		CapitalsWords:        8,
		MinStrengthRatio:     0.2,
		PastShare:            0.5,
	}
}
