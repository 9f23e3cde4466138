package language

import "math"

// Readability is how hard a text is to read, by the formulas. A grade is an
// American school year.
type Readability struct {
	Counts
	FleschReadingEase         float64 // 0 to 100 and beyond, higher is easier
	FleschKincaidGrade        float64
	SMOG                      float64 // grade
	GunningFog                float64 // grade
	ColemanLiau               float64 // grade
	AutomatedReadabilityIndex float64 // grade
	DaleChall                 float64 // raw score; DaleChallGrade makes a grade of it
	LIX                       float64 // 20 very easy, 60 very hard
	RIX                       float64 // long words a sentence
	ReadingAge                float64 // years
	// Enough says that the text is long enough for the figures to mean
	// something: 3 sentences and 30 words. SMOG was made for 30 sentences and
	// Dale–Chall for 100 words, so this is the least at which they are not
	// governed by one word. Below it the figures are what the formulas give,
	// and nothing should rest on them.
	Enough bool
}

const (
	enoughSentences = 3
	enoughWords     = 30
)

// Readability works out all formulas; without a word all are zero.
func (c Counts) Readability() Readability {
	if c.Words == 0 || c.Sentences == 0 {
		return Readability{}
	}
	return Readability{
		Counts:                    c,
		FleschReadingEase:         c.FleschReadingEase(),
		FleschKincaidGrade:        c.FleschKincaidGrade(),
		SMOG:                      c.SMOG(),
		GunningFog:                c.GunningFog(),
		ColemanLiau:               c.ColemanLiau(),
		AutomatedReadabilityIndex: c.AutomatedReadabilityIndex(),
		DaleChall:                 c.DaleChall(),
		LIX:                       c.LIX(),
		RIX:                       c.RIX(),
		ReadingAge:                c.ReadingAge(),
		Enough:                    c.Sentences >= enoughSentences && c.Words >= enoughWords,
	}
}

// ReadingAge is the age in years at which a reader follows the text: 5 years
// and the mean of the grades of Flesch–Kincaid, SMOG and Dale–Chall.
func (c Counts) ReadingAge() float64 {
	return 5 + (c.FleschKincaidGrade()+c.SMOG()+DaleChallGrade(c.DaleChall()))/3
}

// Band names how hard a reading age is, rounded to a whole year.
func Band(age float64) string {
	switch years := math.Round(age); {
	case years <= 11:
		return "easy"
	case years <= 14:
		return "fairly_difficult"
	case years <= 17:
		return "difficult"
	}
	return "very_difficult"
}

// per divides two counts; nothing of nothing is nothing.
func per(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

func (c Counts) wordsPerSentence() float64 { return per(c.Words, c.Sentences) }
func (c Counts) syllablesPerWord() float64 { return per(c.Syllables, c.Words) }

// FleschReadingEase is 100 for very easy and 0 for very hard texts (Flesch, "A
// new readability yardstick", Journal of Applied Psychology 32, 1948).
func (c Counts) FleschReadingEase() float64 {
	return 206.835 - 1.015*c.wordsPerSentence() - 84.6*c.syllablesPerWord()
}

// FleschKincaidGrade is a grade (Kincaid, Fishburne, Rogers and Chissom,
// "Derivation of New Readability Formulas", Research Branch Report 8-75, 1975).
func (c Counts) FleschKincaidGrade() float64 {
	return 0.39*c.wordsPerSentence() + 11.8*c.syllablesPerWord() - 15.59
}

// SMOG is a grade (McLaughlin, "SMOG Grading – a New Readability Formula",
// Journal of Reading 12, 1969: polysyllables in 30 sentences; fewer are scaled
// up).
func (c Counts) SMOG() float64 {
	return 1.0430*math.Sqrt(30*per(c.Polysyllables, c.Sentences)) + 3.1291
}

// GunningFog is a grade (Gunning, The Technique of Clear Writing, 1952).
func (c Counts) GunningFog() float64 {
	return 0.4 * (c.wordsPerSentence() + 100*per(c.Complex, c.Words))
}

// ColemanLiau is a grade (Coleman and Liau, "A computer readability formula
// designed for machine scoring", Journal of Applied Psychology 60, 1975).
func (c Counts) ColemanLiau() float64 {
	return 0.0588*100*per(c.Letters, c.Words) - 0.296*100*per(c.Sentences, c.Words) - 15.8
}

// AutomatedReadabilityIndex is a grade (Smith and Senter, "Automated
// Readability Index", AMRL-TR-66-220, 1967).
func (c Counts) AutomatedReadabilityIndex() float64 {
	return 4.71*per(c.Letters, c.Words) + 0.5*c.wordsPerSentence() - 21.43
}

// DaleChall is the raw score of Dale and Chall ("A Formula for Predicting
// Readability", Educational Research Bulletin 27, 1948).
func (c Counts) DaleChall() float64 {
	hard := 100 * per(c.Unfamiliar, c.Words)
	score := 0.1579*hard + 0.0496*c.wordsPerSentence()
	if hard > 5 {
		score += 3.6365
	}
	return score
}

// DaleChallGrade turns a raw score into a grade by the paper's table: 4.9 and
// below is grade 4, 5.0 to 5.9 grades 5 and 6, up to 9.0 to 9.9 for grades 13 to
// 15 and 16 from 10 on. The table has steps; here a score between them is
// interpolated, so that a small change of a text is a small change of its grade:
// grade 4 at 4.9, then each whole score is where the grades of its row begin.
func DaleChallGrade(score float64) float64 {
	steps := []struct{ score, grade float64 }{{4.9, 4}, {5, 5}, {6, 7}, {7, 9}, {8, 11}, {9, 13}, {10, 16}}
	for i, s := range steps {
		switch {
		case score > s.score:
		case i == 0:
			return s.grade
		default:
			before := steps[i-1]
			return before.grade + (s.grade-before.grade)*(score-before.score)/(s.score-before.score)
		}
	}
	return 16
}

// LIX is 20 for very easy and 60 for very hard texts (Björnsson, Läsbarhet,
// 1968).
func (c Counts) LIX() float64 { return c.wordsPerSentence() + 100*per(c.Long, c.Words) }

// RIX is the number of long words in a sentence (Anderson, "Lix and Rix:
// Variations on a Little-known Readability Index", Journal of Reading 26, 1983).
func (c Counts) RIX() float64 { return per(c.Long, c.Sentences) }
