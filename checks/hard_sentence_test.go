package checks

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/language"
)

// A passive hides nobody where only one office does such a thing.
func TestHidesDoer(t *testing.T) {
	tagger := language.NewTagger()
	for text, want := range map[string]bool{
		"He was arrested on Sunday.":                                     false,
		"He was bailed to his aunt's address.":                           false,
		"Ben has been charged with assault.":                             false,
		"Ben was convicted in 2019.":                                     false,
		"She has been diagnosed with epilepsy.":                          false,
		"He was re-arrested in May.":                                     false,
		"The panel agreed that the threshold is met.":                    false,
		"The criteria are not met.":                                      false,
		"Sam was seen by the doctor.":                                    false,
		"It was decided that Sam should stay.":                           true,
		"Sam was seen at school.":                                        true,
		"His needs are met.":                                             true,
		"He was arrested and Sam was taken away.":                        true,
		"Mum was told that he was bailed.":                               true,
		"Ben was met at the door.":                                       true,
		"The form was charged to the council and the bill was not paid.": true,
		"Concerns were raised.":                                          true,
	} {
		if got := hidesDoer(text, tagger.Tag(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
